"""Accounts, bucket policies and requests that nobody signed, with boto3 as three accounts and as nobody, and `athanor account`. What a new bucket is like is as AWS
makes one today: what opens it is asked for by name. ACLs: acl_suite.py."""
import datetime
import json
import os
import subprocess
import urllib.error
import urllib.request

import boto3
import checks
from botocore import UNSIGNED
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import ACCOUNT, BINARY
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
OPTIONS = dict(retries={"max_attempts": 1}, s3={"addressing_style": "path"})


def account(name):
    return json.loads(run(BINARY, "account", "create", name, "--endpoint", ENDPOINT))


def client_of(keys=None, service="s3", **more):
    more.setdefault("signature_version", "s3v4" if service == "s3" else "v4")
    given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]} if keys else {}
    return boto3.client(service, endpoint_url=ENDPOINT, config=Config(**{**OPTIONS, **more}), **given)


OTHER, THIRD = account(fresh("other")), account(fresh("third"))
s3, other, third, nobody = client_of(), client_of(OTHER), client_of(THIRD), client_of(signature_version=UNSIGNED)


def bucket(client=s3, public=True, **options):
    name = fresh("access")
    client.create_bucket(Bucket=name, **options)
    if public:
        client.delete_public_access_block(Bucket=name)
    return name


def statement(actions, resource, principal="*", effect="Allow", **conditions):
    out = {"Effect": effect, "Principal": principal, "Action": actions, "Resource": f"arn:aws:s3:::{resource}"}
    return {**out, "Condition": conditions} if conditions else out


def policy(name, *statements, client=s3):
    client.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": list(statements)}))


def of(keys):
    return {"AWS": f"arn:aws:iam::{keys['AccountId']}:root"}


def body(client, name, key, **more):
    return client.get_object(Bucket=name, Key=key, **more)["Body"].read()


def raw(path, method="GET", data=None, headers={}):
    try:
        with urllib.request.urlopen(urllib.request.Request(ENDPOINT + path, data=data, method=method, headers=headers)) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


# ---- accounts

def check_accounts_are_the_operators_to_make():
    equal(sorted(OTHER), ["AccessKeyId", "AccountId", "CanonicalId", "Name", "SecretAccessKey"])
    equal((len(OTHER["AccountId"]), len(OTHER["CanonicalId"]), len(OTHER["SecretAccessKey"])), (12, 64, 40))
    listed = json.loads(run(BINARY, "account", "list", "--endpoint", ENDPOINT))["Accounts"]
    equal(listed[0]["AccountId"], ACCOUNT)
    equal([a["CanonicalId"] for a in listed if a["AccountId"] == OTHER["AccountId"]], [OTHER["CanonicalId"]])
    equal([a for a in listed if "SecretAccessKey" in a], [])

    def refused(*words):
        ended = subprocess.run([BINARY, "account", *words, "--endpoint", ENDPOINT], capture_output=True, text=True)
        equal(ended.returncode, 1)
        return ended.stderr
    assert "AccountAlreadyExistsException" in refused("create", OTHER["Name"])
    for keys in (OTHER, {"AccessKeyId": OTHER["AccessKeyId"], "SecretAccessKey": "guess"}):
        said = refused("create", "mine", "--access-key", keys["AccessKeyId"], "--secret-key", keys["SecretAccessKey"])
        assert "AccessDenied" in said or "InvalidSignature" in said, said


def check_an_account_is_itself_in_every_service():
    equal(client_of(OTHER, "sts").get_caller_identity()["Arn"], f"arn:aws:iam::{OTHER['AccountId']}:root")
    sagemaker = client_of(OTHER, "sagemaker")
    name = fresh("group")
    sagemaker.create_model_package_group(ModelPackageGroupName=name)
    equal([g["ModelPackageGroupName"] for g in sagemaker.list_model_package_groups()["ModelPackageGroupSummaryList"]], [name])
    assert OTHER["AccountId"] in sagemaker.describe_model_package_group(ModelPackageGroupName=name)["ModelPackageGroupArn"]
    with fails_with("ValidationException"):
        client_of(None, "sagemaker").describe_model_package_group(ModelPackageGroupName=name)
    client_of(OTHER, "sqs").create_queue(QueueName=name)
    equal([url for url in client_of(None, "sqs").list_queues().get("QueueUrls", []) if name in url], [])


def check_a_service_gets_no_role_of_another_account():
    with fails_with("AccessDeniedException"):
        client_of(OTHER, "scheduler").create_schedule(
            Name=fresh("s"), ScheduleExpression="rate(1 hour)", FlexibleTimeWindow={"Mode": "OFF"},
            Target={"Arn": "arn:aws:scheduler:::aws-sdk:s3:deleteBucket", "Input": "{}", "RoleArn": f"arn:aws:iam::{ACCOUNT}:role/admin"})


def check_names_of_buckets_are_one_space():
    name = bucket()
    s3.create_bucket(Bucket=name)
    with fails_with("BucketAlreadyExists", "409"):
        other.create_bucket(Bucket=name)
    theirs = bucket(other)
    equal(theirs in [b["Name"] for b in other.list_buckets()["Buckets"]], True)
    equal(theirs in [b["Name"] for b in s3.list_buckets()["Buckets"]], False)
    equal(other.list_buckets()["Owner"]["ID"], OTHER["CanonicalId"])
    other.put_object(Bucket=theirs, Key="k", Body=b"x")
    equal(other.list_objects(Bucket=theirs)["Contents"][0]["Owner"]["ID"], OTHER["CanonicalId"])
    equal(other.list_object_versions(Bucket=theirs)["Versions"][0]["Owner"]["ID"], OTHER["CanonicalId"])
    upload = other.create_multipart_upload(Bucket=theirs, Key="u")["UploadId"]
    shown = other.list_multipart_uploads(Bucket=theirs)["Uploads"][0]
    equal((shown["Owner"]["ID"], shown["Initiator"]["ID"]), (OTHER["CanonicalId"],) * 2)
    equal(other.list_parts(Bucket=theirs, Key="u", UploadId=upload)["Owner"]["ID"], OTHER["CanonicalId"])


def check_the_expected_owner_is_held_to():
    name = bucket()
    equal(s3.head_bucket(Bucket=name, ExpectedBucketOwner=ACCOUNT)["ResponseMetadata"]["HTTPStatusCode"], 200)
    with fails_with("AccessDenied"):
        s3.list_objects_v2(Bucket=name, ExpectedBucketOwner=OTHER["AccountId"])


# ---- policies

def check_another_account_does_what_a_policy_lets_it():
    name = bucket(public=False)
    s3.put_object(Bucket=name, Key="in/a", Body=b"a")
    policy(name, statement("s3:ListBucket", name, of(OTHER)), statement(["s3:GetObject", "s3:PutObject"], f"{name}/in/*", of(OTHER)),
           statement("s3:*", f"{name}/in/secret*", effect="Deny"))
    equal(body(other, name, "in/a"), b"a")
    other.put_object(Bucket=name, Key="in/b", Body=b"b")
    equal([o["Key"] for o in other.list_objects_v2(Bucket=name)["Contents"]], ["in/a", "in/b"])
    with fails_with("NoSuchKey"):
        body(other, name, "in/c")
    for refused in (lambda: body(third, name, "in/a"), lambda: body(nobody, name, "in/a"), lambda: other.put_object(Bucket=name, Key="out", Body=b""),
                    lambda: other.delete_object(Bucket=name, Key="in/a"), lambda: other.put_object(Bucket=name, Key="in/secret", Body=b""),
                    lambda: s3.put_object(Bucket=name, Key="in/secret", Body=b""), lambda: other.get_bucket_policy(Bucket=name),
                    lambda: other.list_object_versions(Bucket=name), lambda: other.get_bucket_versioning(Bucket=name)):
        with fails_with("AccessDenied", "403"):
            refused()
    equal(body(s3, name, "in/b"), b"b")
    s3.delete_bucket_policy(Bucket=name)
    with fails_with("AccessDenied"):
        body(other, name, "in/a")


def check_a_missing_key_is_told_to_those_who_may_list():
    name = bucket()
    policy(name, statement("s3:GetObject", f"{name}/*"))
    for client in (other, nobody):
        with fails_with("AccessDenied"):
            body(client, name, "missing")
        with fails_with("403"):
            client.head_object(Bucket=name, Key="missing")
    policy(name, statement("s3:GetObject", f"{name}/*"), statement("s3:ListBucket", name))
    for client in (other, nobody):
        with fails_with("NoSuchKey"):
            body(client, name, "missing")


def check_a_denied_owner_can_mend_the_policy():
    name = bucket()
    policy(name, statement("s3:*", name, effect="Deny"), statement("s3:*", f"{name}/*", effect="Deny"))
    with fails_with("AccessDenied"):
        s3.list_objects_v2(Bucket=name)
    s3.get_bucket_policy(Bucket=name)
    s3.delete_bucket_policy(Bucket=name)
    s3.list_objects_v2(Bucket=name)


def check_a_foreign_account_never_manages_the_policy():
    name = bucket()
    policy(name, statement(["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"], name))
    for refused in (other.get_bucket_policy, other.delete_bucket_policy):
        with fails_with("MethodNotAllowed", "405"):
            refused(Bucket=name)


def check_versions_have_permissions_of_their_own():
    name = bucket()
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    old = s3.put_object(Bucket=name, Key="k", Body=b"old")["VersionId"]
    s3.put_object(Bucket=name, Key="k", Body=b"new")
    policy(name, statement(["s3:GetObject", "s3:DeleteObject"], f"{name}/*"))
    equal(body(other, name, "k"), b"new")
    for refused in (lambda: body(other, name, "k", VersionId=old), lambda: other.delete_object(Bucket=name, Key="k", VersionId=old)):
        with fails_with("AccessDenied"):
            refused()
    other.delete_object(Bucket=name, Key="k")
    policy(name, statement("s3:GetObjectVersion", f"{name}/*", StringEquals={"s3:VersionId": old}))
    equal(body(nobody, name, "k", VersionId=old), b"old")


def check_a_copy_needs_both_sides():
    source, target = bucket(), bucket(other)
    s3.put_object(Bucket=source, Key="k", Body=b"x", Tagging="a=b")
    copy = lambda: other.copy_object(Bucket=target, Key="c", CopySource={"Bucket": source, "Key": "k"})
    with fails_with("AccessDenied"):
        copy()
    policy(source, statement("s3:GetObject", f"{source}/*", of(OTHER)))
    with fails_with("AccessDenied"):
        copy()
    other.copy_object(Bucket=target, Key="c", CopySource={"Bucket": source, "Key": "k"}, TaggingDirective="REPLACE")
    policy(source, statement(["s3:GetObject", "s3:GetObjectTagging"], f"{source}/*", of(OTHER)))
    copy()
    equal(other.get_object_tagging(Bucket=target, Key="c")["TagSet"], [{"Key": "a", "Value": "b"}])
    with fails_with("AccessDenied"):
        s3.copy_object(Bucket=target, Key="d", CopySource={"Bucket": source, "Key": "k"})
    upload = third.create_multipart_upload(Bucket=bucket(third), Key="u")
    with fails_with("AccessDenied"):
        third.upload_part_copy(Bucket=upload["Bucket"], Key="u", UploadId=upload["UploadId"], PartNumber=1, CopySource={"Bucket": source, "Key": "k"})


def check_conditions_see_what_was_asked():
    name = bucket()
    s3.put_object(Bucket=name, Key="tagged", Body=b"x", Tagging="seen=yes")
    s3.put_object(Bucket=name, Key="plain", Body=b"x")
    policy(name, statement("s3:GetObject", f"{name}/*", StringEquals={"s3:ExistingObjectTag/seen": "yes"}),
           statement("s3:ListBucket", name, StringEquals={"s3:prefix": "t"}, NumericLessThan={"s3:max-keys": "5"}),
           statement("s3:PutObject", f"{name}/put/*", StringEquals={"s3:x-amz-storage-class": "STANDARD"}),
           statement("s3:PutObject", f"{name}/agent/*", StringLike={"aws:UserAgent": "*botocore*", "aws:Referer": "http://a/*"}, IpAddress={"aws:SourceIp": "127.0.0.1/32"}),
           statement("s3:PutObject", f"{name}/else/*", IpAddress={"aws:SourceIp": "10.0.0.0/8"}))
    equal(body(nobody, name, "tagged"), b"x")
    nobody.list_objects_v2(Bucket=name, Prefix="t", MaxKeys=4)
    other.put_object(Bucket=name, Key="put/k", Body=b"", StorageClass="STANDARD")
    for refused in (lambda: body(nobody, name, "plain"), lambda: nobody.list_objects_v2(Bucket=name, Prefix="t", MaxKeys=5),
                    lambda: nobody.list_objects_v2(Bucket=name, MaxKeys=4), lambda: other.put_object(Bucket=name, Key="put/k", Body=b""),
                    lambda: other.put_object(Bucket=name, Key="agent/k", Body=b"")):
        with fails_with("AccessDenied"):
            refused()
    equal(raw(f"/{name}/agent/k", "PUT", b"x", {"Referer": "http://a/b", "User-Agent": "botocore"})[0], 200)
    equal(raw(f"/{name}/agent/k", "PUT", b"x", {"Referer": "http://b", "User-Agent": "botocore"})[0], 403)
    for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "SourceIp"):
        equal(raw(f"/{name}/else/k", "PUT", b"x", {header: "10.0.0.1"})[0], 403)


def check_signatures_are_conditions():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    policy(name, statement("s3:GetObject", f"{name}/*", effect="Deny", StringEquals={"s3:authType": "REST-QUERY-STRING"}),
           statement("s3:PutObject", f"{name}/*", effect="Deny", NumericGreaterThan={"s3:signatureAge": "600000"}))
    equal(body(s3, name, "k"), b"x")
    equal(raw(s3.generate_presigned_url("get_object", Params={"Bucket": name, "Key": "k"})[len(ENDPOINT):])[0], 403)
    s3.put_object(Bucket=name, Key="k", Body=b"y")


# ---- nobody

def check_nobody_may_nothing_of_itself():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    for method, path in (("GET", "/"), ("GET", f"/{name}"), ("GET", f"/{name}?versions"), ("GET", f"/{name}/k"), ("HEAD", f"/{name}/k"), ("PUT", f"/{name}/n"),
                         ("DELETE", f"/{name}/k"), ("PUT", "/nobodys-bucket"), ("DELETE", f"/{name}"), ("GET", f"/{name}?policy"), ("GET", f"/{name}/missing"),
                         ("POST", f"/{name}/k?uploads"), ("GET", f"/{name}?uploads"), ("GET", f"/{name}?acl")):
        equal((method, path, raw(path, method)[0]), (method, path, 403))
    equal([e["Code"] for e in nobody.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "k"}]})["Errors"]], ["AccessDenied"])
    equal(raw("/no-such-bucket-of-ours/k")[0], 404)
    for headers in ({"Authorization": "Bearer x"}, {"Authorization": "AWS4-HMAC-SHA256 Credential=x"}):
        assert raw(f"/{name}/k", headers=headers)[0] in (400, 403)
    equal(raw("/", "POST", b"{}", {"X-Amz-Target": "SageMaker.ListModels", "Content-Type": "application/x-amz-json-1.1"})[0], 403)
    equal(body(s3, name, "k"), b"x")


def check_nobody_may_what_a_policy_gives_to_all():
    name = bucket()
    policy(name, statement(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], f"{name}/*"), statement("s3:ListBucket", name))
    equal(raw(f"/{name}/k", "PUT", b"hello")[0], 200)
    equal(raw(f"/{name}/k"), (200, b"hello"))
    nobody.put_object(Bucket=name, Key="sdk", Body=b"with trailer or without", ChecksumAlgorithm="CRC32")
    equal(body(nobody, name, "sdk"), b"with trailer or without")
    equal([o["Key"] for o in nobody.list_objects_v2(Bucket=name)["Contents"]], ["k", "sdk"])
    upload = nobody.create_multipart_upload(Bucket=name, Key="parts")["UploadId"]
    part = nobody.upload_part(Bucket=name, Key="parts", UploadId=upload, PartNumber=1, Body=b"p")["ETag"]
    nobody.complete_multipart_upload(Bucket=name, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
    equal(raw(f"/{name}/k", "DELETE")[0], 204)
    with fails_with("InvalidRequest"):
        nobody.get_object(Bucket=name, Key="sdk", ResponseContentType="text/html")
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"RestrictPublicBuckets": True})
    equal(raw(f"/{name}/sdk")[0], 403)
    with fails_with("AccessDenied"):
        body(other, name, "sdk")
    equal(body(s3, name, "sdk"), b"with trailer or without")


def check_nobodys_form_is_the_buckets_to_allow():
    name = bucket()

    def post(key):
        boundary = "x" * 20
        fields = "".join(f'--{boundary}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in (("key", key), ("Content-Type", "text/plain")))
        form = f'{fields}--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nposted\r\n--{boundary}--\r\n'
        return raw(f"/{name}", "POST", form.encode(), {"Content-Type": f"multipart/form-data; boundary={boundary}"})[0]
    equal(post("in/k"), 403)
    policy(name, statement("s3:PutObject", f"{name}/in/*"))
    equal(post("in/k"), 204)
    equal(post("out"), 403)
    equal(body(s3, name, "in/k"), b"posted")


def check_pages_of_other_origins_read_what_is_public():
    name = bucket()
    policy(name, statement("s3:GetObject", f"{name}/*"))
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["http://*.page"]}]})

    def allowed(origin, method="GET", **headers):
        request = urllib.request.Request(f"{ENDPOINT}/{name}/k", method=method, headers={"Origin": origin, **headers})
        try:
            answer = urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            answer = error
        return answer.status, answer.headers.get("Access-Control-Allow-Origin")
    equal(allowed("http://a.page"), (200, "http://a.page"))
    equal(allowed("http://else"), (200, None))
    equal(allowed("http://a.page", "PUT"), (403, None))
    equal(allowed("http://a.page", "PUT", **{"Access-Control-Request-Method": "GET"}), (403, "http://a.page"))


def check_a_block_refuses_public_policies():
    name = bucket(public=False)
    with fails_with("AccessDenied"):
        policy(name, statement("s3:GetObject", f"{name}/*"))
    policy(name, statement("s3:GetObject", f"{name}/*", of(OTHER)))


def check_governance_needs_its_permission():
    name = bucket(ObjectLockEnabledForBucket=True)
    until = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
    version = s3.put_object(Bucket=name, Key="k", Body=b"x", ChecksumAlgorithm="CRC32", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until)["VersionId"]
    remove = lambda client: client.delete_object(Bucket=name, Key="k", VersionId=version, BypassGovernanceRetention=True)
    policy(name, statement("s3:DeleteObjectVersion", f"{name}/*", of(OTHER)), statement("s3:BypassGovernanceRetention", f"{name}/*", effect="Deny"))
    for client in (s3, other):
        with fails_with("AccessDenied"):
            remove(client)
    policy(name, statement(["s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"], f"{name}/*", of(OTHER)))
    remove(other)


if __name__ == "__main__":
    checks.main(globals())
