"""What the operator sets for accounts (quotas), and tokens of endpoints for callers that cannot sign."""
import json
import os
import urllib.error
import urllib.request

import boto3
import checks
import endpoints_suite as endpoints
from botocore.config import Config
from checks import equal, fails_with, fresh, until
from server import BINARY
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]


def client(service, keys=None, **more):
    if keys:
        more |= dict(aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"])
    return boto3.client(service, endpoint_url=ENDPOINT, region_name="us-east-1", config=Config(retries={"max_attempts": 0}), **more)


def athanor(*arguments, expect=0, keys=None):
    own = ["--access-key", keys["AccessKeyId"], "--secret-key", keys["SecretAccessKey"]] if keys else []
    out = run(BINARY, *arguments, "--endpoint", ENDPOINT, *own, expect=expect)
    return json.loads(out) if out.strip() else None


def account():
    return athanor("account", "create", fresh("account"))


def check_quotas_are_the_operators():
    keys = account()
    equal(athanor("quota", "set", keys["AccountId"], "--running-jobs", "2", "--bytes", "1000"), {"Account": keys["AccountId"], "RunningJobs": 2, "Bytes": 1000})
    athanor("quota", "set", keys["AccountId"], "--bytes", "5", expect=1, keys=keys)
    athanor("quota", "set", "123", "--bytes", "5", expect=1)
    equal(athanor("quota", "set", keys["AccountId"], "--bytes", "0"), {"Account": keys["AccountId"], "RunningJobs": 2})
    assert {"Account": keys["AccountId"], "RunningJobs": 2} in athanor("quota", "list")["Quotas"]


def check_stored_bytes():
    keys = account()
    s3, bucket = client("s3", keys), fresh("quota")
    s3.create_bucket(Bucket=bucket)
    athanor("quota", "set", keys["AccountId"], "--bytes", "1000")
    s3.put_object(Bucket=bucket, Key="a", Body=b"x" * 900)
    with fails_with("QuotaExceeded"):
        s3.put_object(Bucket=bucket, Key="b", Body=b"x" * 101)
    with fails_with("QuotaExceeded"):
        s3.copy_object(Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "a"})
    upload = s3.create_multipart_upload(Bucket=bucket, Key="d")["UploadId"]
    with fails_with("QuotaExceeded"):
        s3.upload_part(Bucket=bucket, Key="d", UploadId=upload, PartNumber=1, Body=b"x" * 101)
    s3.put_object(Bucket=bucket, Key="a", Body=b"x" * 1000)   # in the place of what was there
    s3.delete_object(Bucket=bucket, Key="a")
    s3.put_object(Bucket=bucket, Key="b", Body=b"x" * 1000)
    client("s3").list_buckets()
    athanor("quota", "set", keys["AccountId"], "--bytes", "0")
    s3.put_object(Bucket=bucket, Key="c", Body=b"x" * 2000)


def check_requests():
    keys = account()
    s3, sqs = client("s3", keys), client("sqs", keys)
    athanor("quota", "set", keys["AccountId"], "--requests", "5")
    codes = []
    for _ in range(12):
        try:
            s3.list_buckets()
        except s3.exceptions.ClientError as error:
            codes.append((error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]))
    assert codes and set(codes) == {("SlowDown", 503)}, codes
    with fails_with("ThrottlingException"):
        for _ in range(12):
            sqs.list_queues()
    client("s3").list_buckets()   # of another account
    athanor("quota", "set", keys["AccountId"], "--requests", "0")
    for _ in range(12):
        s3.list_buckets()


def check_running_jobs():
    keys = account()
    iam, sagemaker = client("iam", keys), client("sagemaker", keys)
    role = iam.create_role(RoleName="Job", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sagemaker.amazonaws.com"}}]}))["Role"]["Arn"]

    def start(name, instance="ml.m5.large"):
        sagemaker.create_processing_job(
            ProcessingJobName=name, RoleArn=role, AppSpecification={"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", "-c", "import time; time.sleep(300)"]},
            ProcessingResources={"ClusterConfig": {"InstanceCount": 1, "InstanceType": instance, "VolumeSizeInGB": 1}})

    athanor("quota", "set", keys["AccountId"], "--running-jobs", "1")
    start("one")
    try:
        start("two")
        raise AssertionError("two jobs run")
    except sagemaker.exceptions.ResourceLimitExceeded as error:
        assert "The account-level service limit 'running jobs' is 1 Jobs, with current utilization of 1 Jobs and a request delta of 1 Jobs." in str(error), error
    athanor("quota", "set", keys["AccountId"], "--running-jobs", "0", "--vcpus", "3")
    try:
        start("two")
        raise AssertionError("two jobs run")
    except sagemaker.exceptions.ResourceLimitExceeded as error:
        assert "is 3 vCPUs, with current utilization of 2 vCPUs and a request delta of 2 vCPUs" in str(error), error
    sagemaker.stop_processing_job(ProcessingJobName="one")
    until(lambda: sagemaker.describe_processing_job(ProcessingJobName="one")["ProcessingJobStatus"] == "Stopped")
    start("two")
    sagemaker.stop_processing_job(ProcessingJobName="two")


def post(name, token, path="invocations", body=b"x"):
    """(status, body) of a request as curl would send it."""
    request = urllib.request.Request(f"{ENDPOINT}/endpoints/{name}/{path}", data=body, headers={"Authorization": f"Bearer {token}", "Content-Type": "text/csv"})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read().decode().strip()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def check_tokens_of_an_endpoint():
    s3, sagemaker, iam = endpoints.s3, endpoints.sagemaker, client("iam")
    s3.create_bucket(Bucket=endpoints.BUCKET)
    s3.put_object(Bucket=endpoints.BUCKET, Key="echo.tar.gz", Body=endpoints.archive(answer="42"))
    endpoints.make_model("echo", f"s3://{endpoints.BUCKET}/echo.tar.gz")
    endpoints.make_config("echo", "echo")
    sagemaker.create_endpoint(EndpointName="echo", EndpointConfigName="echo")
    equal(endpoints.wait_for("echo")["EndpointStatus"], "InService")

    made = athanor("endpoints", "token", "echo", "--days", "1")
    equal(post("echo", made["Token"]), (200, "42"))
    equal(post("other", made["Token"])[0], 403)
    equal(post("echo", made["Token"], "async-invocations")[0], 403)
    equal(post("echo", "ath_" + "0" * 64)[0], 403)
    assert "The security token included in the request is invalid." in post("echo", "ath_0")[1]
    equal([one["Id"] for one in athanor("endpoints", "token", "echo", "--list")["Tokens"]], [made["Id"]])

    # A user's token may what the user may, as long as the user may.
    iam.create_user(UserName="caller")
    keys = iam.create_access_key(UserName="caller")["AccessKey"]
    athanor("endpoints", "token", "echo", expect=1, keys=keys)
    iam.put_user_policy(UserName="caller", PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sagemaker:InvokeEndpoint", "Resource": "arn:aws:sagemaker:*:*:endpoint/echo"}]}))
    theirs = athanor("endpoints", "token", "echo", keys=keys)
    equal(post("echo", theirs["Token"]), (200, "42"))
    iam.delete_user_policy(UserName="caller", PolicyName="p")
    status, text = post("echo", theirs["Token"])
    assert status in (400, 403) and "sagemaker:InvokeEndpoint" in text, (status, text)

    equal(post("echo", made["Token"]), (200, "42"))
    athanor("endpoints", "token", "echo", "--revoke", made["Id"])
    equal(post("echo", made["Token"])[0], 403)
    athanor("endpoints", "token", "echo", "--revoke", made["Id"], expect=1)
    events = client("cloudtrail").lookup_events(LookupAttributes=[{"AttributeKey": "EventSource", "AttributeValue": "athanor.amazonaws.com"}])["Events"]
    shown = json.dumps([one["CloudTrailEvent"] for one in events])
    assert made["Id"] in shown and made["Token"] not in shown, shown[:2000]   # what was revoked is told, what it was is not
    sagemaker.delete_endpoint(EndpointName="echo")


if __name__ == "__main__":
    checks.main(globals())
