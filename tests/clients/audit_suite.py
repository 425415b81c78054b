"""The audit trail: what every kind of caller did is recorded, allowed or not, without secrets; it is found again (LookupEvents), delivered (trails), survives
kill -9, and whatever is done to its files is noticed (athanor audit verify). Servers of its own: some are killed, some are tampered with."""
import contextlib
import gzip
import json
import pathlib
import re
import shutil
import tempfile
import urllib.error
import urllib.request

import boto3
import checks
from botocore import UNSIGNED
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from checks import equal, fails_with, fresh, until
from server import ACCOUNT, BINARY, Server
from tools import run

OPTIONS = dict(retries={"max_attempts": 1}, s3={"addressing_style": "path"})
PASSWORD = "Correct-Horse-7-Battery"
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"}]})


def policy(*actions, effect="Allow"):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": list(actions), "Resource": "*"}]})


def client_of(server, service, keys=None, **more):
    more.setdefault("signature_version", "s3v4" if service == "s3" else "v4")
    given = {}
    if keys:
        given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"],
                 "aws_session_token": keys.get("SessionToken")}
    elif more["signature_version"] is not UNSIGNED:
        given = {"aws_access_key_id": server.access_key, "aws_secret_access_key": server.secret_key}
    return boto3.client(service, endpoint_url=server.endpoint, region_name="us-east-1", config=Config(**{**OPTIONS, **more}), **given)


SERVER = Server(["--audit-delivery-interval", "0.5"], roles=())
SERVER.start()


def of(service, keys=None, **more):
    return client_of(SERVER, service, keys, **more)


def events(**lookup):
    """All records of a lookup, newest first."""
    attributes = [{"AttributeKey": key, "AttributeValue": value} for key, value in lookup.items()]
    pages = of("cloudtrail").get_paginator("lookup_events").paginate(LookupAttributes=attributes)
    return [json.loads(event["CloudTrailEvent"]) for page in pages for event in page["Events"]]


def newest(name, **wanted):
    for record in events(EventName=name):
        if all(record.get(key) == value for key, value in wanted.items()):
            return record
    raise AssertionError(f"no {name} with {wanted}")


def records(server):
    """What is in the files of the log: data events too. The texts stand in them as they are."""
    found = []
    for file in sorted((server.data / "audit").glob("0*")):
        for text in re.findall(rb'\{"eventVersion":.*?"eventCategory":"[A-Za-z]+"[^\x00-\x1f]*?\}', file.read_bytes(), re.S):
            with contextlib.suppress(ValueError):
                found.append(json.loads(text))
    return found


def verify(server, *more, expect=0):
    return json.loads(run(BINARY, "audit", "verify", "--json", "--data", server.data, *more, expect=expect))


def check_a_root_a_user_and_a_role_are_named_allowed_or_refused():
    iam, name = of("iam"), fresh("alice")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy("sagemaker:ListModels"))
    keys = iam.create_access_key(UserName=name)["AccessKey"]
    user = of("sagemaker", keys)
    user.list_models()
    with fails_with("AccessDeniedException"):
        user.list_endpoints()
    allowed, refused = newest("ListModels"), newest("ListEndpoints")
    equal(allowed["userIdentity"], {"type": "IAMUser", "principalId": iam.get_user(UserName=name)["User"]["UserId"],
                                    "arn": f"arn:aws:iam::{ACCOUNT}:user/{name}", "accountId": ACCOUNT, "accessKeyId": keys["AccessKeyId"],
                                    "userName": name})
    assert "errorCode" not in allowed and refused["errorCode"] == "AccessDeniedException", refused
    assert name in refused["errorMessage"]
    equal((allowed["eventSource"], allowed["sourceIPAddress"], allowed["readOnly"], allowed["eventCategory"]),
          ("sagemaker.amazonaws.com", "127.0.0.1", True, "Management"))
    equal(len(events(Username=name)), 2)
    equal({record["eventName"] for record in events(AccessKeyId=keys["AccessKeyId"])}, {"ListModels", "ListEndpoints"})

    created = newest("CreateAccessKey")
    equal(created["userIdentity"]["type"], "Root")
    equal(created["requestParameters"]["userName"], name)
    equal(created["responseElements"]["accessKey"]["accessKeyId"], keys["AccessKeyId"])
    assert name in [record["requestParameters"]["userName"] for record in events(ResourceName=name)]

    role = fresh("role")
    arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=policy("sqs:ListQueues"))
    iam.put_user_policy(UserName=name, PolicyName="q", PolicyDocument=policy("sts:AssumeRole"))
    session = of("sts", keys).assume_role(RoleArn=arn, RoleSessionName="s1")["Credentials"]
    assumed = newest("AssumeRole")
    equal(assumed["requestParameters"]["roleArn"], arn)
    equal(assumed["resources"][0]["ARN"], arn)
    as_role = of("sqs", session)
    as_role.list_queues()
    with fails_with("AccessDenied", "AccessDeniedException"):
        as_role.create_queue(QueueName="no")
    identity = newest("ListQueues")["userIdentity"]
    equal((identity["type"], identity["arn"]), ("AssumedRole", f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/s1"))
    equal((identity["sessionContext"]["sessionIssuer"]["arn"], identity["sessionContext"]["sessionIssuer"]["userName"]), (arn, role))
    assert identity["sessionContext"]["attributes"]["creationDate"]
    assert newest("CreateQueue")["errorCode"].startswith("AccessDenied")
    equal({record["eventName"] for record in events(Username="s1")}, {"ListQueues", "CreateQueue"})


def check_federated_users_and_users_sessions_are_named():
    federated = of("sts").get_federation_token(Name="fred", Policy=policy("sagemaker:ListActions"))["Credentials"]
    of("sagemaker", federated).list_actions()
    identity = newest("ListActions")["userIdentity"]
    equal((identity["type"], identity["arn"]), ("FederatedUser", f"arn:aws:sts::{ACCOUNT}:federated-user/fred"))
    equal(identity["sessionContext"]["sessionIssuer"]["type"], "Root")
    equal(len(events(Username="fred")), 1)
    answered = newest("GetFederationToken")
    equal({name: answered["responseElements"]["credentials"][name] for name in ("accessKeyId", "secretAccessKey", "sessionToken")},
          {"accessKeyId": federated["AccessKeyId"], "secretAccessKey": "***", "sessionToken": "***"})
    iam, name = of("iam"), fresh("carol")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy("sagemaker:ListContexts"))
    session = of("sts", iam.create_access_key(UserName=name)["AccessKey"]).get_session_token()["Credentials"]
    of("sagemaker", session).list_contexts(MaxResults=1)
    identity = newest("ListContexts")["userIdentity"]
    equal((identity["type"], identity["userName"], identity["accessKeyId"]), ("IAMUser", name, session["AccessKeyId"]))
    assert identity["sessionContext"]["attributes"]["creationDate"]


def check_who_is_not_known_is_recorded_with_what_they_claimed():
    with fails_with("UnrecognizedClientException", "InvalidClientTokenId"):
        of("sagemaker", {"AccessKeyId": "AKIANOBODYATALL00000", "SecretAccessKey": "x"}).list_trials()
    record = newest("ListTrials", errorCode="UnrecognizedClientException")
    equal(record["userIdentity"], {"type": "Unknown", "accessKeyId": "AKIANOBODYATALL00000"})
    with fails_with("InvalidSignatureException"):
        of("sagemaker", {"AccessKeyId": SERVER.access_key, "SecretAccessKey": "wrong"}).list_trials()
    equal(newest("ListTrials", errorCode="InvalidSignatureException")["userIdentity"]["type"], "Unknown")
    request = urllib.request.Request(SERVER.endpoint, data=b"{}", headers={"X-Amz-Target": "SageMaker.NoSuchThing", "Content-Type": "application/x-amz-json-1.1"})
    with contextlib.suppress(urllib.error.HTTPError):
        urllib.request.urlopen(request)
    equal(newest("NoSuchThing")["eventSource"], "sagemaker.amazonaws.com")


def check_objects_are_data_events_of_signed_presigned_and_anonymous_requests():
    s3, name = of("s3"), fresh("bucket")
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="a b/1", Body=b"x" * 1000)
    urllib.request.urlopen(s3.generate_presigned_url("get_object", Params={"Bucket": name, "Key": "a b/1"})).read()
    with fails_with("AccessDenied"):
        of("s3", signature_version=UNSIGNED).get_object(Bucket=name, Key="a b/1")
    run(BINARY, "audit", "verify", "--data", SERVER.data)   # and all that waits is written
    mine = [record for record in records(SERVER) if (record["requestParameters"] or {}).get("bucketName") == name]
    by = lambda event: [record for record in mine if record["eventName"] == event]
    put, (got, refused) = by("PutObject")[0], by("GetObject")
    equal((put["eventCategory"], put["managementEvent"], put["additionalEventData"]["bytesTransferredIn"]), ("Data", False, 1000))
    equal(put["resources"][0]["ARN"], f"arn:aws:s3:::{name}/a b/1")
    equal((got["additionalEventData"]["AuthenticationMethod"], got["additionalEventData"]["bytesTransferredOut"]), ("QueryString", 1000))
    equal((refused["errorCode"], refused["userIdentity"]["accountId"], refused["recipientAccountId"]),
          ("AccessDenied", "ANONYMOUS_PRINCIPAL", ACCOUNT))
    equal(by("CreateBucket")[0]["eventCategory"], "Management")
    equal(events(EventName="PutObject"), [])   # as at AWS
    equal(len(events(ResourceName=name)), 1)


def check_operations_of_our_own_are_recorded():
    made = json.loads(run(BINARY, "account", "create", fresh("tenant"), "--data", SERVER.data))
    record = newest("AccountCreate")
    equal(record["userIdentity"]["type"], "Root")
    theirs = of("sagemaker", made)
    theirs.list_endpoint_configs()
    equal([json.loads(e["CloudTrailEvent"])["eventName"] for e in of("cloudtrail", made).lookup_events()["Events"]], ["ListEndpointConfigs"])
    equal(events(EventName="ListEndpointConfigs"), [])


def check_operations_of_our_own_behind_a_proxy_are_recorded_as_their_clients():
    def seen(*arguments):
        with Server(arguments, roles=()) as server:
            signed = AWSRequest("POST", server.endpoint + "/-/athanor/account/list", data=b"{}")
            SigV4Auth(Credentials(server.access_key, server.secret_key), "athanor", "us-east-1").add_auth(signed)
            headers = {**dict(signed.headers), "X-Forwarded-For": "198.51.100.7, 127.0.0.9"}
            equal(urllib.request.urlopen(urllib.request.Request(signed.url, data=b"{}", headers=headers)).status, 200)
            found = client_of(server, "cloudtrail").lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "AccountList"}])["Events"]
            return json.loads(found[0]["CloudTrailEvent"])["sourceIPAddress"]
    equal(seen("--trusted-proxy", "127.0.0.0/8"), "198.51.100.7")
    equal(seen(), "127.0.0.1")


def check_sign_ins_to_the_console_are_recorded():
    iam, name = of("iam"), fresh("dora")
    iam.create_user(UserName=name)
    iam.create_login_profile(UserName=name, Password=PASSWORD)

    def sign_in(password):
        body = json.dumps({"account": ACCOUNT, "user": name, "password": password}).encode()
        request = urllib.request.Request(SERVER.console + "/sign-in", data=body, headers={"Content-Type": "application/json"})
        try:
            return urllib.request.urlopen(request).status
        except urllib.error.HTTPError as error:
            return error.code
    equal((sign_in("not " + PASSWORD), sign_in(PASSWORD)), (401, 200))
    succeeded, failed = events(EventName="ConsoleLogin")
    equal((succeeded["responseElements"], failed["responseElements"]), ({"ConsoleLogin": "Success"}, {"ConsoleLogin": "Failure"}))
    equal((succeeded["eventType"], succeeded["eventSource"], succeeded["userIdentity"]["userName"]), ("AwsConsoleSignIn", "signin.amazonaws.com", name))
    assert failed["errorMessage"], failed


def check_secrets_are_nowhere_in_the_log():
    iam, name = of("iam"), fresh("bob")
    iam.create_user(UserName=name)
    iam.create_login_profile(UserName=name, Password=PASSWORD)
    keys = iam.create_access_key(UserName=name)["AccessKey"]
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy("sts:*", "s3:*"))
    session = of("sts", keys).get_session_token()["Credentials"]
    of("s3", session).list_buckets()
    urllib.request.urlopen(of("s3", session).generate_presigned_url("list_buckets")).read()
    queue = of("sqs").create_queue(QueueName=fresh("q"))["QueueUrl"]
    of("sqs").send_message(QueueUrl=queue, MessageBody="a-message-that-is-nobody-elses")
    with contextlib.suppress(Exception):
        of("sagemaker").create_training_job(
            TrainingJobName=fresh("job"), RoleArn=f"arn:aws:iam::{ACCOUNT}:role/none", AlgorithmSpecification={"TrainingImage": "x", "TrainingInputMode": "File"},
            OutputDataConfig={"S3OutputPath": "s3://b/p"}, ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
            StoppingCondition={"MaxRuntimeInSeconds": 60}, Environment={"PLAIN": "an-environments-value"}, HyperParameters={"api_token": "a-hyperparameters-token"})
    kms = of("kms")
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    kms.encrypt(KeyId=key, Plaintext=b"a-plaintext-of-kms")
    secrets = of("secretsmanager")
    secrets.create_secret(Name=fresh("secret"), SecretString="a-secret-string")
    assert newest("CreateTrainingJob")["requestParameters"]["environment"] == {"PLAIN": "***"}
    run(BINARY, "audit", "verify", "--data", SERVER.data)
    files = b"".join(path.read_bytes() for path in sorted((SERVER.data / "audit").iterdir()))
    assert keys["AccessKeyId"].encode() in files and name.encode() in files
    secret = [SERVER.secret_key, keys["SecretAccessKey"], session["SecretAccessKey"], session["SessionToken"], PASSWORD, "a-message-that-is-nobody-elses",
              "an-environments-value", "a-hyperparameters-token", "a-secret-string", "a-plaintext-of-kms", "YS1wbGFpbnRleHQtb2Yta21z"]
    equal([one for one in secret if one.encode() in files or one.replace("/", "\\/").encode() in files], [])


def check_a_trail_delivers_to_its_bucket_in_awss_layout():
    s3, trail, bucket = of("s3"), of("cloudtrail"), fresh("trail")
    s3.create_bucket(Bucket=bucket)
    with fails_with("S3BucketDoesNotExistException"):
        trail.create_trail(Name="one", S3BucketName=fresh("nowhere"))
    made = trail.create_trail(Name="one", S3BucketName=bucket, S3KeyPrefix="p")
    trail.start_logging(Name=made["TrailARN"])
    of("sagemaker").list_artifacts()

    def delivered():
        out = []
        for one in s3.list_objects_v2(Bucket=bucket).get("Contents", []):
            assert re.fullmatch(rf"p/AWSLogs/{ACCOUNT}/CloudTrail/us-east-1/\d{{4}}/\d\d/\d\d/{ACCOUNT}_CloudTrail_us-east-1_\d{{8}}T\d{{4}}Z_[0-9a-f]+\.json\.gz",
                                one["Key"]), one["Key"]
            out += json.loads(gzip.decompress(s3.get_object(Bucket=bucket, Key=one["Key"])["Body"].read()))["Records"]
        return out
    until(lambda: any(record["eventName"] == "ListArtifacts" for record in delivered()))
    assert not [record for record in delivered() if record["eventCategory"] == "Data"]
    assert trail.get_trail_status(Name="one")["IsLogging"]
    assert trail.get_trail_status(Name="one")["LatestDeliveryTime"]
    # Data events, when they are asked for.
    trail.put_event_selectors(TrailName="one", EventSelectors=[{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": False, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::{bucket}/mine/"]}]}])
    s3.put_object(Bucket=bucket, Key="mine/1", Body=b"x")
    with contextlib.suppress(AssertionError):
        s3.delete_object(Bucket=bucket, Key="mine/1")
    until(lambda: {"PutObject", "DeleteObject"} <= {record["eventName"] for record in delivered()})
    # The bucket's policy may refuse it, as at AWS.
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*"}]}))
    with fails_with("InsufficientS3BucketPolicyException"):
        trail.create_trail(Name="two", S3BucketName=bucket)
    s3.put_object(Bucket=bucket, Key="mine/2", Body=b"x")
    until(lambda: trail.get_trail_status(Name="one").get("LatestDeliveryError"))
    s3.delete_bucket_policy(Bucket=bucket)
    until(lambda: "LatestDeliveryError" not in trail.get_trail_status(Name="one"))
    trail.stop_logging(Name="one")
    trail.delete_trail(Name="one")


def check_lookups_have_pages_and_refuse_what_aws_refuses():
    trail = of("cloudtrail")
    for _ in range(7):
        of("sagemaker").list_pipelines()
    first = trail.lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "ListPipelines"}], MaxResults=5)
    rest = trail.lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "ListPipelines"}], MaxResults=5, NextToken=first["NextToken"])
    equal((len(first["Events"]), len(rest["Events"]), "NextToken" in rest), (5, 2, False))
    equal(len({event["EventId"] for event in first["Events"] + rest["Events"]}), 7)
    with fails_with("InvalidNextTokenException"):
        trail.lookup_events(NextToken=first["NextToken"])
    with fails_with("InvalidTimeRangeException"):
        trail.lookup_events(StartTime=2_000_000_000, EndTime=1_000_000_000)
    shown = run(BINARY, "audit", "list", "--data", SERVER.data, "--event", "ListPipelines", "--limit", "3")
    equal(shown.count("ListPipelines"), 3)


def check_metrics_tell_of_it():
    text = urllib.request.urlopen(SERVER.console + "/metrics").read().decode()
    assert float(re.search(r"^athanor_audit_records_total (\S+)", text, re.M)[1]) > 50
    equal(float(re.search(r"^athanor_audit_verified (\S+)", text, re.M)[1]), 1.0)
    equal(float(re.search(r"^athanor_audit_alarms_total (\S+)", text, re.M)[1]), 0.0)


def check_a_kill_loses_no_call_that_was_answered():
    with Server(roles=()) as server:
        s3 = client_of(server, "s3")
        s3.create_bucket(Bucket="kept")
        for i in range(20):
            s3.put_object(Bucket="kept", Key=f"k{i}", Body=b"x")
            if i % 5 == 4:
                server.kill()   # at once after the answer
                server.start()
                s3 = client_of(server, "s3")
        server.kill()
        server.start()
        verdict = verify(server)
        assert verdict["Intact"], verdict
        equal([record["requestParameters"]["key"] for record in records(server) if record["eventName"] == "PutObject"], [f"k{i}" for i in range(20)])
        found = client_of(server, "cloudtrail").lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateBucket"}])["Events"]
        equal(len(found), 1)


def check_management_records_no_data_events():
    with Server(["--audit", "management"], roles=()) as server:
        s3 = client_of(server, "s3")
        s3.create_bucket(Bucket="some")
        s3.put_object(Bucket="some", Key="k", Body=b"x")
        server.stop()
        equal([record["eventName"] for record in records(server)], ["CreateBucket"])


def check_whatever_is_done_to_the_files_is_noticed():
    with Server(roles=()) as server:
        sagemaker = client_of(server, "sagemaker")
        for part in range(3):
            for _ in range(5):
                sagemaker.list_trials()
            server.stop()
            if part < 2:
                server.start()
                sagemaker = client_of(server, "sagemaker")
        assert verify(server)["Intact"]
        folder, keep = server.data / "audit", pathlib.Path(tempfile.mkdtemp(prefix="athanor-audit-"))
        segments = sorted(path.name for path in folder.glob("0*"))
        equal(len(segments), 3)
        shutil.copytree(folder, keep / "audit")

        def tampered(what, change):
            shutil.rmtree(folder)
            shutil.copytree(keep / "audit", folder)
            change()
            damage = verify(server, expect=1)["Damage"]
            assert damage and damage[0]["What"], what
            return damage[0]

        def edit(name, change):
            path = folder / name
            path.write_bytes(change(path.read_bytes()))

        def pieces(data):
            out, at = [data[:88]], 88
            while at < len(data):
                size = 4 + 8 + 8 + 1 + int.from_bytes(data[at:at + 4], "little") + 32
                out.append(data[at:at + size])
                at += size
            return out

        def rearranged(order):
            return lambda data: b"".join((lambda all_: [all_[0], *(all_[i] for i in order)])(pieces(data)))
        for name in segments:
            equal(tampered("altered", lambda: edit(name, lambda data: data.replace(b"ListTrials", b"ListTrails", 1)))["Segment"], int(name, 16))
            tampered("removed", lambda: edit(name, rearranged([1, 2, 4, 5])))
            tampered("moved", lambda: edit(name, rearranged([1, 3, 2, 4, 5])))
            tampered("inserted", lambda: edit(name, rearranged([1, 2, 2, 3, 4, 5])))
            tampered("cut", lambda: edit(name, lambda data: data[:-40]))
            tampered("the last record removed", lambda: edit(name, rearranged([1, 2, 3, 4])))
            tampered("a segment removed", (folder / name).unlink)
            tampered("of another log", lambda: edit(name, lambda data: data[:30] + b"\1" + data[31:]))
        tampered("the head removed", (folder / "head").unlink)
        tampered("the head forged", lambda: edit("head", lambda data: data[:-1] + bytes([data[-1] ^ 1])))
        tampered("the segments exchanged", lambda: [edit(segments[0], lambda _: (keep / "audit" / segments[1]).read_bytes()),
                                                    edit(segments[1], lambda _: (keep / "audit" / segments[0]).read_bytes())])
        # A start that finds it says so, and goes on; the damage stays visible, to the operator online too.
        tampered("cut", lambda: edit(segments[-1], lambda data: data[:-40]))
        server.start()
        sagemaker = client_of(server, "sagemaker")
        sagemaker.list_trials()
        assert "athanor audit verify" in server.log_tail()
        text = urllib.request.urlopen(server.console + "/metrics").read().decode()
        assert re.search(r"^athanor_audit_verified 0", text, re.M) and re.search(r"^athanor_audit_alarms_total 1", text, re.M)
        assert not verify(server, expect=1)["Intact"]
        run(BINARY, "audit", "verify", "--endpoint", server.endpoint, expect=1, env=server.environment())
        shutil.rmtree(keep)


try:
    if __name__ == "__main__":
        checks.main(globals())
finally:
    SERVER.stop()
    shutil.rmtree(SERVER.folder, ignore_errors=True)
