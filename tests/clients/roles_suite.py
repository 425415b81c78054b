"""Roles of jobs, pipelines and schedules with boto3 (ATHANOR_PYTHON: another Python's): who may pass one on, what it may do and nothing else, and that its
credentials go with the job."""
import io
import json
import os
import tarfile
import urllib.error
import urllib.request

import boto3
import checks
import jobs
from botocore.config import Config
from botocore.exceptions import ClientError
from checks import equal, until
from server import ACCOUNT, Server

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
OPTIONS = dict(endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
iam, sm, s3, sts, kms = (boto3.client(name, **OPTIONS) for name in ("iam", "sagemaker", "s3", "sts", "kms"))
BUCKET = "lake"
s3.create_bucket(Bucket=BUCKET)
s3.put_object(Bucket=BUCKET, Key="one/data", Body=b"one")
s3.put_object(Bucket=BUCKET, Key="two/data", Body=b"two")
SHOW = """import json, os, time, urllib.request
r = urllib.request.Request(os.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"], headers={"Authorization": os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"]})
print("KEYS " + json.dumps(json.load(urllib.request.urlopen(r))), flush=True)
time.sleep(600)
"""
WRITES = """import os
os.makedirs("/opt/ml/processing/out", exist_ok=True)
open("/opt/ml/processing/out/f", "w").write("f")
"""
WRITES_ALL = """import os
os.makedirs("/opt/ml/output/data", exist_ok=True)
open("/opt/ml/model/m", "w").write("m")
open("/opt/ml/output/data/d", "w").write("d")
"""


class ThisServer:
    """As tests/lib/jobs.py wants it."""

    def client(self, service):
        return boto3.client(service, **OPTIONS)


def make_role(name, document, **more):
    return Server.make_role(None, name, policies=(), document=document, iam=iam, **more)


def statement(*actions, resource="*", effect="Allow", **more):
    return {"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": list(actions), "Resource": resource, **more}]}


def only(prefix):
    return {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": [f"arn:aws:s3:::{BUCKET}/{prefix}/*", f"arn:aws:s3:::{BUCKET}/code/*"]},
        {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": f"arn:aws:s3:::{BUCKET}", "Condition": {"StringLike": {"s3:prefix": [f"{prefix}/*", "code/*"]}}}]}


def user(name, document):
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=json.dumps(document))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return lambda service: boto3.client(service, **OPTIONS, aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])


def refused(call):
    try:
        call()
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    return None, ""


def request(name, role, script="print('done')", **more):
    return {**jobs.processing_request(ThisServer(), name, script, bucket=BUCKET), "RoleArn": role, **more}


def check_a_role_that_is_not_there_or_trusts_another_is_refused():
    role = f"arn:aws:iam::{ACCOUNT}:role/nowhere"
    code, message = refused(lambda: sm.create_processing_job(**request("no-role", role)))
    equal(code, "ValidationException")
    equal(message, f"Could not assume role {role}. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.")
    other = make_role("for-events", statement("*"), services=["events"])
    equal(refused(lambda: sm.create_processing_job(**request("no-trust", other)))[0], "ValidationException")
    equal(refused(lambda: sm.create_model(ModelName="m", ExecutionRoleArn=role, PrimaryContainer={"Image": "athanor/xgboost"}))[0], "ValidationException")


def check_who_starts_a_job_must_be_allowed_to_pass_its_role_on():
    role = make_role("passed", statement("s3:*"))
    ann = user("ann", statement("sagemaker:*"))("sagemaker")
    code, message = refused(lambda: ann.create_processing_job(**request("unpassed", role)))
    equal(code, "AccessDeniedException")
    equal(message, f"User: arn:aws:iam::{ACCOUNT}:user/ann is not authorized to perform: iam:PassRole on resource: {role} "
                   "because no identity-based policy allows the iam:PassRole action")
    iam.put_user_policy(UserName="ann", PolicyName="pass", PolicyDocument=json.dumps(statement(
        "iam:PassRole", resource=role, Condition={"StringEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}})))
    ann.create_processing_job(**request("passed", role))
    equal(jobs.wait(ThisServer(), "passed")["ProcessingJobStatus"], "Completed")


def check_a_jobs_role_may_read_one_prefix_and_its_credentials_go_with_the_job():
    role = make_role("reads-one", only("one"))
    sm.create_processing_job(**request("shows", role, SHOW))
    line = until(lambda: next((line for line in log("shows") if line.startswith("KEYS ")), None))
    keys = json.loads(line[5:])
    mine = boto3.client("s3", **OPTIONS, aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"], aws_session_token=keys["Token"])
    equal(mine.get_object(Bucket=BUCKET, Key="one/data")["Body"].read(), b"one")
    equal(refused(lambda: mine.get_object(Bucket=BUCKET, Key="two/data"))[0], "AccessDenied")
    equal(refused(lambda: mine.put_object(Bucket=BUCKET, Key="one/new", Body=b""))[0], "AccessDenied")
    equal([o["Key"] for o in mine.list_objects_v2(Bucket=BUCKET, Prefix="one/")["Contents"]], ["one/data"])
    equal(refused(lambda: mine.list_objects_v2(Bucket=BUCKET))[0], "AccessDenied")
    jobs_of_it = boto3.client("sagemaker", **OPTIONS, aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"], aws_session_token=keys["Token"])
    equal(refused(jobs_of_it.list_training_jobs)[0], "AccessDeniedException")
    sm.stop_processing_job(ProcessingJobName="shows")
    equal(jobs.wait(ThisServer(), "shows")["ProcessingJobStatus"], "Stopped")
    equal(refused(lambda: mine.get_object(Bucket=BUCKET, Key="one/data"))[0], "InvalidToken")


def log(name):
    try:
        return jobs.log_of(ThisServer(), name)
    except ClientError:   # no group yet
        return []


def check_a_job_whose_role_may_not_read_its_input_fails_with_the_reason():
    role = make_role("reads-two", only("two"))
    asked = request("unread", role)
    asked["ProcessingInputs"].append({"InputName": "data", "S3Input": {
        "S3Uri": f"s3://{BUCKET}/one/", "LocalPath": "/opt/ml/processing/input/data", "S3DataType": "S3Prefix", "S3InputMode": "File"}})
    sm.create_processing_job(**asked)
    ended = jobs.wait(ThisServer(), "unread")
    equal(ended["ProcessingJobStatus"], "Failed")
    equal("AccessDenied" in ended["FailureReason"] or "not authorized" in ended["FailureReason"], True)


def trained(name, role, key, **output):
    """How a training job ends that writes a model and output data under a key."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        entry = tarfile.TarInfo("train.py")
        entry.size = len(WRITES_ALL)
        tar.addfile(entry, io.BytesIO(WRITES_ALL.encode()))
    s3.put_object(Bucket=BUCKET, Key="code/t.tar.gz", Body=packed.getvalue())
    sm.create_training_job(
        TrainingJobName=name, RoleArn=role, AlgorithmSpecification={"TrainingImage": "athanor/python", "TrainingInputMode": "File"},
        HyperParameters={"sagemaker_program": '"train.py"', "sagemaker_submit_directory": f'"s3://{BUCKET}/code/t.tar.gz"'},
        OutputDataConfig={"S3OutputPath": f"s3://{BUCKET}/trained", "KmsKeyId": key, **output},
        ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.t3.medium", "VolumeSizeInGB": 1}, StoppingCondition={"MaxRuntimeInSeconds": 120})
    return jobs.wait(ThisServer(), name, "training")


def processed(name, role, key, mode="EndOfJob"):
    asked = jobs.processing_request(ThisServer(), name, WRITES, bucket=BUCKET, outputs=("out",)) | {"RoleArn": role}
    asked["ProcessingOutputConfig"]["KmsKeyId"] = key
    asked["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3UploadMode"] = mode
    sm.create_processing_job(**asked)
    return jobs.wait(ThisServer(), name)


def sealed_by(prefix):
    found = [one["Key"] for one in s3.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", [])]
    heads = {key[len(prefix):]: s3.head_object(Bucket=BUCKET, Key=key) for key in found}
    return {key: head.get("SSEKMSKeyId", head["ServerSideEncryption"]) for key, head in heads.items()}


def check_what_jobs_put_out_is_encrypted_under_the_key_that_they_name():
    key = kms.create_key()["KeyMetadata"]
    kms.create_alias(AliasName="alias/outputs", TargetKeyId=key["KeyId"])
    may = statement("kms:GenerateDataKey", "kms:Decrypt", resource=key["Arn"])
    may["Statement"] += statement("s3:*")["Statement"]
    role = make_role("may-seal", may)
    equal(trained("sealed", role, key["KeyId"])["TrainingJobStatus"], "Completed")
    equal(sealed_by("trained/sealed/output/"), {"model.tar.gz": key["Arn"], "output.tar.gz": key["Arn"]})
    if "CompressionType" in sm.meta.service_model.shape_for("OutputDataConfig").members:   # of newer boto3
        equal(trained("sealed-plain", role, "alias/outputs", CompressionType="NONE")["TrainingJobStatus"], "Completed")
        equal(sealed_by("trained/sealed-plain/output/"), {"model/m": key["Arn"], "data/d": key["Arn"]})
    for name, mode in (("sealed-end", "EndOfJob"), ("sealed-on", "Continuous")):
        equal(processed(name, role, key["Arn"], mode)["ProcessingJobStatus"], "Completed")
        equal(sealed_by(name + "/out/"), {"f": key["Arn"]})
    equal(trained("unsealed", role, "")["TrainingJobStatus"], "Completed")
    equal(sealed_by("trained/unsealed/output/model"), {".tar.gz": "AES256"})


def check_a_job_whose_role_may_not_use_the_key_fails_in_awss_words():
    key = kms.create_key()["KeyMetadata"]["Arn"]
    role = make_role("may-not-seal", statement("s3:*"))
    for ended in (trained("refused-t", role, key), processed("refused-p", role, key)):
        equal(ended.get("TrainingJobStatus", ended.get("ProcessingJobStatus")), "Failed")
        reason = ended["FailureReason"]
        assert "assumed-role/may-not-seal/" in reason and f"is not authorized to perform: kms:GenerateDataKey on resource: {key}" in reason, reason
    equal(sealed_by("trained/refused-t/"), {})
    allowed = make_role("may-seal-later", statement("s3:*", "kms:*"))
    kms.disable_key(KeyId=key)
    reason = processed("refused-d", allowed, key)["FailureReason"]
    assert "KMS.DisabledException" in reason, reason


def check_a_role_that_stops_trusting_the_service_fails_what_begins_as_it():
    trusts = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sagemaker.amazonaws.com"}}]}
    role = make_role("once-trusting", statement("s3:*"), trust=trusts)
    asked = request("held-up", role, "raise SystemExit('ran')")
    sm.create_model(ModelName="trusted-once", ExecutionRoleArn=role, PrimaryContainer={"Image": "athanor/python"})
    sm.create_endpoint_config(EndpointConfigName="trusted-once", ProductionVariants=[
        {"VariantName": "v", "ModelName": "trusted-once", "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium"}])
    iam.update_assume_role_policy(RoleName="once-trusting", PolicyDocument=json.dumps(trusts).replace("sagemaker.", "events."))
    why = f"Could not assume role {role}. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role."
    equal(refused(lambda: sm.create_processing_job(**asked)), ("ValidationException", why))
    sm.create_endpoint(EndpointName="trusted-once", EndpointConfigName="trusted-once")
    ended = until(lambda: (e := sm.describe_endpoint(EndpointName="trusted-once"))["EndpointStatus"] != "Creating" and e)
    equal(ended["EndpointStatus"], "Failed")
    assert why in ended["FailureReason"], ended["FailureReason"]
    sm.delete_endpoint(EndpointName="trusted-once")
    # Trusted again, it is not the role that it fails for.
    iam.update_assume_role_policy(RoleName="once-trusting", PolicyDocument=json.dumps(trusts))
    sm.create_endpoint(EndpointName="trusted-again", EndpointConfigName="trusted-once")
    ended = until(lambda: (e := sm.describe_endpoint(EndpointName="trusted-again"))["EndpointStatus"] != "Creating" and e)
    assert why not in ended.get("FailureReason", ""), ended
    sm.delete_endpoint(EndpointName="trusted-again")


def check_a_pipelines_role_is_held_to_its_policies():
    job_role = make_role("steps", statement("s3:*"))
    role = make_role("pipeline-without", statement("sagemaker:Describe*"))
    step = {key: value for key, value in request("step", job_role).items() if key != "ProcessingJobName"}
    definition = {"Version": "2020-12-01", "Parameters": [], "Steps": [{"Name": "work", "Type": "Processing", "Arguments": step}]}
    sm.create_pipeline(PipelineName="held", PipelineDefinition=json.dumps(definition), RoleArn=role, ClientRequestToken="t" * 32)

    def run():
        arn = sm.start_pipeline_execution(PipelineName="held")["PipelineExecutionArn"]
        ended = until(lambda: (lambda e: e if e["PipelineExecutionStatus"] in ("Succeeded", "Failed") else None)(sm.describe_pipeline_execution(PipelineExecutionArn=arn)))
        return ended["PipelineExecutionStatus"], sm.list_pipeline_execution_steps(PipelineExecutionArn=arn)["PipelineExecutionSteps"][0].get("FailureReason", "")

    status, reason = run()
    equal(status, "Failed")
    equal("is not authorized to perform: sagemaker:CreateProcessingJob" in reason and "assumed-role/pipeline-without/" in reason, True)
    iam.put_role_policy(RoleName="pipeline-without", PolicyName="more", PolicyDocument=json.dumps(statement("sagemaker:*")))
    status, reason = run()
    equal((status, "iam:PassRole" in reason), ("Failed", True))
    iam.put_role_policy(RoleName="pipeline-without", PolicyName="pass", PolicyDocument=json.dumps(statement("iam:PassRole", resource=job_role)))
    equal(run()[0], "Succeeded")


def check_a_role_that_was_made_anew_does_not_take_its_namesakes_sessions():
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ACCOUNT}}]}
    bob = user("bob", statement("sts:AssumeRole"))("sts")
    role = make_role("again", statement("s3:*"), trust=trust)

    def assume():
        keys = bob.assume_role(RoleArn=role, RoleSessionName="again")["Credentials"]
        return boto3.client("s3", **OPTIONS, aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"], aws_session_token=keys["SessionToken"])

    first = assume()
    equal(first.get_object(Bucket=BUCKET, Key="two/data")["Body"].read(), b"two")
    iam.delete_role_policy(RoleName="again", PolicyName="own")
    equal(refused(lambda: first.get_object(Bucket=BUCKET, Key="two/data"))[0], "AccessDenied")
    iam.delete_role(RoleName="again")
    make_role("again", statement("s3:*"), trust=trust)
    equal(refused(lambda: first.get_object(Bucket=BUCKET, Key="two/data"))[0], "InvalidToken")
    equal(assume().get_object(Bucket=BUCKET, Key="two/data")["Body"].read(), b"two")


def check_a_key_that_is_taken_away_is_gone_at_once():
    cat = user("cat", statement("s3:*"))("s3")
    equal(cat.get_object(Bucket=BUCKET, Key="two/data")["Body"].read(), b"two")
    key = iam.list_access_keys(UserName="cat")["AccessKeyMetadata"][0]["AccessKeyId"]
    iam.update_access_key(UserName="cat", AccessKeyId=key, Status="Inactive")
    equal(refused(lambda: cat.get_object(Bucket=BUCKET, Key="two/data"))[0], "InvalidAccessKeyId")
    iam.update_access_key(UserName="cat", AccessKeyId=key, Status="Active")
    equal(cat.get_object(Bucket=BUCKET, Key="two/data")["Body"].read(), b"two")
    iam.delete_access_key(UserName="cat", AccessKeyId=key)
    equal(refused(lambda: cat.get_object(Bucket=BUCKET, Key="two/data"))[0], "InvalidAccessKeyId")


def check_a_trusted_proxy_alone_says_whom_it_speaks_for():
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::behind/*",
                                                        "Condition": {"IpAddress": {"aws:SourceIp": "198.51.100.7/32"}}}]}

    def status(server, header):
        try:
            return urllib.request.urlopen(urllib.request.Request(server.endpoint + "/behind/key", headers={"X-Forwarded-For": header})).status
        except urllib.error.HTTPError as error:
            return error.code

    for arguments, header, wanted in ((["--trusted-proxy", "127.0.0.0/8"], "203.0.113.9, 198.51.100.7, 127.0.0.9", 200),
                                      (["--trusted-proxy", "127.0.0.0/8"], "198.51.100.7, 203.0.113.9", 403), ([], "198.51.100.7", 403)):
        with Server(["--new-bucket-public-access", "allow", *arguments], roles=()) as server:
            own = server.client("s3")
            own.create_bucket(Bucket="behind")
            own.put_object(Bucket="behind", Key="key", Body=b"x")
            own.put_bucket_policy(Bucket="behind", Policy=json.dumps(document))
            equal(status(server, header), wanted)


if __name__ == "__main__":
    print(f"# boto3 {boto3.__version__}")
    checks.main(globals())
