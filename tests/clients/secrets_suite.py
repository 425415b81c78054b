"""Secrets Manager by boto3: versions and their labels, who may read them (users, other accounts, jobs by their role), and that values are told to nobody else."""
import json
import os
import pathlib

import boto3
import jobs
from botocore.config import Config
from checks import equal, fails_with, fresh, until
from server import ACCOUNT, BINARY, Server
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]


def client(service, credentials=None, **more):
    if credentials:
        more |= dict(aws_access_key_id=credentials["AccessKeyId"], aws_secret_access_key=credentials["SecretAccessKey"])
    return boto3.client(service, endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}), **more)


secrets, iam, kms = client("secretsmanager"), client("iam"), client("kms")


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(*actions, resource="*", **more):
    return {"Effect": "Allow", "Action": list(actions), "Resource": resource, **more}


def user(*statements):
    name = fresh("user")
    iam.create_user(UserName=name)
    if statements:
        iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document(*statements))
    return iam.create_access_key(UserName=name)["AccessKey"]


def secret(value="hunter2", **more):
    name = fresh("prod/db")
    return name, secrets.create_secret(Name=name, SecretString=value, **more)["ARN"]


def check_a_secret_by_its_names():
    name, arn = secret(Description="d", Tags=[{"Key": "team", "Value": "ml"}])
    for known in (name, arn, arn[:-7]):
        equal(secrets.get_secret_value(SecretId=known)["SecretString"], "hunter2")
    shown = secrets.describe_secret(SecretId=name)
    equal((shown["ARN"], shown["Description"], shown["Tags"]), (arn, "d", [{"Key": "team", "Value": "ml"}]))
    assert "hunter2" not in str(shown) and list(shown["VersionIdsToStages"].values()) == [["AWSCURRENT"]]
    with fails_with("ResourceExistsException"):
        secrets.create_secret(Name=name, SecretString="x")
    with fails_with("ResourceNotFoundException"):
        secrets.get_secret_value(SecretId=fresh("none"))
    try:
        secrets.get_secret_value(SecretId=name, VersionStage="other")
    except secrets.exceptions.ResourceNotFoundException as error:
        equal(error.response["Error"]["Message"], "Secrets Manager can't find the specified secret value for staging label: other")


def check_versions_and_their_labels():
    name, _ = secret("one")
    second = secrets.put_secret_value(SecretId=name, SecretBinary=b"\0two")["VersionId"]
    equal(secrets.get_secret_value(SecretId=name)["SecretBinary"], b"\0two")
    equal(secrets.get_secret_value(SecretId=name, VersionStage="AWSPREVIOUS")["SecretString"], "one")
    pending = secrets.put_secret_value(SecretId=name, SecretString="three", VersionStages=["AWSPENDING"])["VersionId"]
    secrets.update_secret_version_stage(SecretId=name, VersionStage="AWSCURRENT", RemoveFromVersionId=second, MoveToVersionId=pending)
    equal(secrets.get_secret_value(SecretId=name)["SecretString"], "three")
    listed = secrets.list_secret_version_ids(SecretId=name, IncludeDeprecated=True)["Versions"]
    equal(sorted(one.get("VersionStages", []) for one in listed), [[], ["AWSCURRENT", "AWSPENDING"], ["AWSPREVIOUS"]])
    token = "0" * 32
    for _ in range(2):
        equal(secrets.put_secret_value(SecretId=name, SecretString="four", ClientRequestToken=token)["VersionId"], token)
    with fails_with("ResourceExistsException"):
        secrets.put_secret_value(SecretId=name, SecretString="five", ClientRequestToken=token)


def check_deleted_and_restored():
    name, arn = secret()
    secrets.delete_secret(SecretId=name, RecoveryWindowInDays=7)
    with fails_with("InvalidRequestException"):
        secrets.get_secret_value(SecretId=name)
    with fails_with("InvalidRequestException"):
        secrets.create_secret(Name=name, SecretString="x")
    assert arn not in [one["ARN"] for page in secrets.get_paginator("list_secrets").paginate() for one in page["SecretList"]]
    secrets.restore_secret(SecretId=name)
    equal(secrets.get_secret_value(SecretId=name)["SecretString"], "hunter2")
    with fails_with("InvalidParameterException"):
        secrets.delete_secret(SecretId=name, RecoveryWindowInDays=7, ForceDeleteWithoutRecovery=True)
    secrets.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    with fails_with("ResourceNotFoundException"):
        secrets.describe_secret(SecretId=name)
    assert secrets.create_secret(Name=name)["ARN"] != arn


def check_lists_filters_and_batches():
    prefix = fresh("list")
    names = [f"{prefix}/{i}" for i in range(5)]
    for name in names:
        secrets.create_secret(Name=name, SecretString=name)
    found = [one["Name"] for page in secrets.get_paginator("list_secrets").paginate(
        Filters=[{"Key": "name", "Values": [prefix]}], SortOrder="desc", PaginationConfig={"PageSize": 2}) for one in page["SecretList"]]
    equal(found, names[::-1])
    if hasattr(secrets, "batch_get_secret_value"):   # of newer boto3
        got = secrets.batch_get_secret_value(SecretIdList=[names[0], prefix])
        equal(([one["SecretString"] for one in got["SecretValues"]], [one["ErrorCode"] for one in got["Errors"]]), ([names[0]], ["ResourceNotFoundException"]))


def check_passwords():
    made = secrets.get_random_password(PasswordLength=40, ExcludePunctuation=True, ExcludeCharacters="abc")["RandomPassword"]
    assert len(made) == 40 and made.isalnum() and not set("abc") & set(made)


def check_rotation_is_not_there():
    name, _ = secret()
    with fails_with("NotImplemented", "NotImplementedException"):
        secrets.rotate_secret(SecretId=name, RotationLambdaARN="arn:aws:lambda:us-east-1:000000000000:function:f", RotationRules={"AutomaticallyAfterDays": 30})


def check_users_read_what_their_policies_name():
    name, arn = secret(Tags=[{"Key": "team", "Value": "ml"}])
    _, other = secret()
    with fails_with("AccessDeniedException"):
        client("secretsmanager", user()).get_secret_value(SecretId=name)
    reader = client("secretsmanager", user(allow("secretsmanager:GetSecretValue", resource=arn)))
    for known in (name, arn):
        equal(reader.get_secret_value(SecretId=known)["SecretString"], "hunter2")
    with fails_with("AccessDeniedException"):
        reader.get_secret_value(SecretId=other)
    with fails_with("AccessDeniedException"):
        reader.put_secret_value(SecretId=name, SecretString="x")
    equal(client("secretsmanager", user(allow("secretsmanager:GetSecretValue", resource=arn[:-6] + "??????"))).get_secret_value(SecretId=name)["SecretString"], "hunter2")
    tagged = client("secretsmanager", user(allow("secretsmanager:*", Condition={"StringEquals": {"aws:ResourceTag/team": "ml"}})))
    equal(tagged.get_secret_value(SecretId=name)["SecretString"], "hunter2")
    with fails_with("AccessDeniedException"):
        tagged.get_secret_value(SecretId=other)


def check_another_account_needs_both_sides_and_the_key():
    other = json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", ENDPOINT))
    theirs = client("secretsmanager", other)
    policy = document(allow("secretsmanager:GetSecretValue", Principal={"AWS": f"arn:aws:iam::{other['AccountId']}:root"}))
    name, arn = secret()
    with fails_with("AccessDeniedException"):
        theirs.get_secret_value(SecretId=arn)
    with fails_with("ResourceNotFoundException"):
        theirs.get_secret_value(SecretId=name)   # a name is of their own account
    secrets.put_resource_policy(SecretId=name, ResourcePolicy=policy, BlockPublicPolicy=True)
    equal(json.loads(secrets.get_resource_policy(SecretId=name)["ResourcePolicy"]), json.loads(policy))
    with fails_with("InvalidRequestException"):   # under the account's own aws/secretsmanager
        theirs.get_secret_value(SecretId=arn)
    key = kms.create_key()["KeyMetadata"]["Arn"]
    secrets.update_secret(SecretId=name, KmsKeyId=key)
    with fails_with("AccessDeniedException"):
        theirs.get_secret_value(SecretId=arn)
    own = json.loads(kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])
    own["Statement"].append({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{other['AccountId']}:root"}, "Action": "kms:Decrypt", "Resource": "*"})
    kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(own))
    equal(theirs.get_secret_value(SecretId=arn)["SecretString"], "hunter2")
    kms.disable_key(KeyId=key)
    with fails_with("DecryptionFailure"):
        secrets.get_secret_value(SecretId=arn)
    with fails_with("PublicPolicyException"):
        secrets.put_resource_policy(SecretId=name, ResourcePolicy=document(allow("secretsmanager:*", Principal="*")), BlockPublicPolicy=True)
    with fails_with("MalformedPolicyDocumentException"):
        secrets.put_resource_policy(SecretId=name, ResourcePolicy="{")


SCRIPT = """
import hashlib, os
for name in ("PASSWORD", "URL"):
    print(name, hashlib.sha256(os.environ[name].encode()).hexdigest(), flush=True)
"""


def files_with(folder, text):
    return [path for path in pathlib.Path(folder).rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


def check_a_job_reads_a_secret_as_its_role():
    import hashlib
    value = "correct-horse-" + fresh("battery")
    with Server() as server:
        own, s3 = server.client("secretsmanager"), server.client("s3")
        s3.create_bucket(Bucket="test")
        arn = own.create_secret(Name="prod/db", SecretString=json.dumps({"password": value, "port": 5432}))["ARN"]
        data = allow("s3:*", "logs:*", "cloudwatch:*")
        environment = {"PASSWORD": "{{resolve:secretsmanager:prod/db:SecretString:password}}",
                       "URL": f"pg://u:{{{{resolve:secretsmanager:{arn}:SecretString:password}}}}@h:{{{{resolve:secretsmanager:prod/db:SecretString:port}}}}"}
        reader = server.make_role("Reader", policies=(), document=json.loads(document(data, allow("secretsmanager:GetSecretValue", resource=arn))))
        blind = server.make_role("Blind", policies=(), document=json.loads(document(data)))
        sagemaker = server.client("sagemaker")

        request = jobs.processing_request(server, "reads", SCRIPT, environment=environment) | {"RoleArn": reader}
        sagemaker.create_processing_job(**request)
        job = jobs.wait(server, "reads")
        equal((job["ProcessingJobStatus"], job["Environment"]), ("Completed", environment))
        lines = jobs.log_of(server, "reads")
        for name, wanted in (("PASSWORD", value), ("URL", f"pg://u:{value}@h:5432")):
            assert f"{name} {hashlib.sha256(wanted.encode()).hexdigest()}" in lines, lines

        sagemaker.create_processing_job(**jobs.processing_request(server, "refused", SCRIPT, environment=environment) | {"RoleArn": blind})
        job = jobs.wait(server, "refused")
        equal(job["ProcessingJobStatus"], "Failed")
        assert "AccessDenied" in job["FailureReason"] and "prod/db" in job["FailureReason"], job["FailureReason"]

        with fails_with("ValidationException"):
            sagemaker.create_processing_job(**jobs.processing_request(server, "bad", SCRIPT, environment={"A": "{{resolve:secretsmanager:}}"}))
        # Nowhere on the disk: no row, no log, no audit record, no run directory.
        until(lambda: not list((server.data / "run").glob("*/sandbox")), 30)
        equal(files_with(server.folder, value), [])


if __name__ == "__main__":
    import checks
    checks.main(globals())
