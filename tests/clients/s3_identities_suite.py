"""S3 by users, groups, roles and sessions of two accounts, with boto3: what their own policies and the bucket's add up to, and a job that may read one prefix and
nothing else. Accounts and anonymous requests: access_suite.py; IAM itself: iam_suite.py."""
import json
import os

import boto3
import checks
import jobs
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import ACCOUNT, BINARY
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ME = {"Version": "2012-10-17"}


def client(service, keys=None):
    given = {}
    if keys:
        given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"], "aws_session_token": keys.get("SessionToken")}
    config = Config(retries={"max_attempts": 1}, signature_version="s3v4" if service == "s3" else "v4", s3={"addressing_style": "path"})
    return boto3.client(service, endpoint_url=ENDPOINT, region_name="us-east-1", config=config, **given)


OTHER = json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", ENDPOINT))
iam, s3, sts = client("iam"), client("s3"), client("sts")


class Here:   # as jobs.py wants a server
    @staticmethod
    def client(service):
        return client(service)


def statement(actions, resource, effect="Allow", principal=None, **conditions):
    out = {"Effect": effect, "Action": actions, "Resource": f"arn:aws:s3:::{resource}" if resource != "*" else "*"}
    if principal:
        out["Principal"] = principal if principal == "*" else {"AWS": principal}
    return {**out, "Condition": conditions} if conditions else out


def document(*statements):
    return json.dumps({**ME, "Statement": list(statements)})


def bucket(**objects):
    name = fresh("identities")
    s3.create_bucket(Bucket=name)
    for key, body in {"in/a": b"a", "out": b"o", **objects}.items():
        s3.put_object(Bucket=name, Key=key, Body=body)
    return name


def user(*statements, by=iam, **options):
    """Its name and its S3."""
    name = fresh("user")
    by.create_user(UserName=name, **options)
    if statements:
        by.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=document(*statements))
    return name, client("s3", by.create_access_key(UserName=name)["AccessKey"])


def role(*statements, trusted=ACCOUNT, **options):
    name = fresh("role")
    principal = {"Service": "sagemaker.amazonaws.com"} if trusted == "sagemaker" else {"AWS": f"arn:aws:iam::{trusted}:root"}
    trust = {**ME, "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}]}
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust), **options)["Role"]["Arn"]
    if statements:
        iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document(*statements))
    return arn


def session(arn, by=None, **options):
    by = by or client("sts", iam.create_access_key(UserName=user(statement("sts:AssumeRole", "*"))[0])["AccessKey"])
    return client("s3", by.assume_role(RoleArn=arn, RoleSessionName="run-1", **options)["Credentials"])


def body(of, name, key):
    return of.get_object(Bucket=name, Key=key)["Body"].read()


def refused(call, **arguments):
    """AccessDenied's message."""
    try:
        call(**arguments)
    except Exception as error:
        equal((error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]), ("AccessDenied", 403))
        return error.response["Error"]["Message"]
    raise AssertionError("it succeeded")


def check_a_user_may_what_its_policy_says_and_is_told_what_is_missing():
    name = bucket()
    who, theirs = user(statement("s3:GetObject", f"{name}/in/*"))
    equal(body(theirs, name, "in/a"), b"a")
    equal(refused(theirs.get_object, Bucket=name, Key="out"),
          f"User: arn:aws:iam::{ACCOUNT}:user/{who} is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::{name}/out\" "
          "because no identity-based policy allows the s3:GetObject action")
    assert "s3:ListBucket" in refused(theirs.list_objects_v2, Bucket=name)
    assert "s3:PutObject" in refused(theirs.put_object, Bucket=name, Key="in/a", Body=b"")
    assert "s3:DeleteObject" in refused(theirs.delete_object, Bucket=name, Key="in/a")
    assert "s3:ListAllMyBuckets" in refused(theirs.list_buckets)
    assert "s3:CreateBucket" in refused(theirs.create_bucket, Bucket=fresh("no"))
    assert "s3:ListBucket" in refused(theirs.get_object, Bucket=name, Key="in/missing")
    deleted = theirs.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "in/a"}]})
    equal([e["Code"] for e in deleted["Errors"]], ["AccessDenied"])
    iam.put_user_policy(UserName=who, PolicyName="own", PolicyDocument=document(statement("s3:*", "*"), statement("s3:*", f"{name}/out", "Deny")))
    theirs.list_objects_v2(Bucket=name)
    assert refused(theirs.get_object, Bucket=name, Key="out").endswith("with an explicit deny in an identity-based policy")
    iam.delete_user_policy(UserName=who, PolicyName="own")
    refused(theirs.list_objects_v2, Bucket=name)


def check_a_group_gives_to_its_members():
    name, group = bucket(), fresh("group")
    who, theirs = user()
    iam.create_group(GroupName=group)
    iam.put_group_policy(GroupName=group, PolicyName="read", PolicyDocument=document(statement("s3:GetObject", f"{name}/*")))
    refused(theirs.get_object, Bucket=name, Key="out")
    iam.add_user_to_group(GroupName=group, UserName=who)
    equal(body(theirs, name, "out"), b"o")
    iam.remove_user_from_group(GroupName=group, UserName=who)
    refused(theirs.get_object, Bucket=name, Key="out")


def check_the_buckets_policy_gives_within_the_account_and_its_deny_is_the_last_word():
    name = bucket()
    who, theirs = user()
    arn = f"arn:aws:iam::{ACCOUNT}:user/{who}"
    s3.put_bucket_policy(Bucket=name, Policy=document(statement("s3:GetObject", f"{name}/*", principal=arn)))
    equal(body(theirs, name, "out"), b"o")
    s3.put_bucket_policy(Bucket=name, Policy=document(statement("s3:GetObject", f"{name}/*", principal=f"arn:aws:iam::{ACCOUNT}:root")))
    refused(theirs.get_object, Bucket=name, Key="out")   # the account's to give on
    iam.attach_user_policy(UserName=who, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    s3.put_bucket_policy(Bucket=name, Policy=document(statement("s3:GetObject", f"{name}/*", "Deny", principal=arn)))
    assert refused(theirs.get_object, Bucket=name, Key="out").endswith("with an explicit deny in a resource-based policy")
    equal(body(s3, name, "out"), b"o")


def check_another_accounts_users_need_both_sides():
    name, theirs_iam = bucket(), client("iam", OTHER)
    who, theirs = user(by=theirs_iam)
    arn = f"arn:aws:iam::{OTHER['AccountId']}:user/{who}"
    read = statement("s3:GetObject", f"{name}/*")
    for principal in (arn, f"arn:aws:iam::{OTHER['AccountId']}:root"):
        theirs_iam.put_user_policy(UserName=who, PolicyName="own", PolicyDocument=document(read))
        s3.put_bucket_policy(Bucket=name, Policy=document({**read, "Principal": {"AWS": principal}}))
        equal(body(theirs, name, "out"), b"o")
        theirs_iam.delete_user_policy(UserName=who, PolicyName="own")
        equal(refused(theirs.get_object, Bucket=name, Key="out"), "Access Denied")
    theirs_iam.put_user_policy(UserName=who, PolicyName="own", PolicyDocument=document(read))
    s3.delete_bucket_policy(Bucket=name)
    refused(theirs.get_object, Bucket=name, Key="out")
    root = client("s3", OTHER)
    s3.put_bucket_policy(Bucket=name, Policy=document({**read, "Principal": {"AWS": arn}}))
    equal(body(theirs, name, "out"), b"o")
    refused(root.get_object, Bucket=name, Key="out")   # named was the user


def check_a_boundary_and_a_session_policy_only_narrow():
    name = bucket()
    fence = iam.create_policy(PolicyName=fresh("fence"), PolicyDocument=document(statement("s3:*", f"{name}/in/*")))["Policy"]["Arn"]
    who, theirs = user(statement("s3:GetObject", "*"), PermissionsBoundary=fence)
    equal(body(theirs, name, "in/a"), b"a")
    assert "because no permissions boundary allows" in refused(theirs.get_object, Bucket=name, Key="out")
    assert "because no identity-based policy allows" in refused(theirs.put_object, Bucket=name, Key="in/b", Body=b"")
    arn = role(statement("s3:*", "*"))
    equal(body(session(arn), name, "out"), b"o")
    narrowed = session(arn, Policy=document(statement("s3:GetObject", f"{name}/in/*")))
    equal(body(narrowed, name, "in/a"), b"a")
    assert "because no session policy allows" in refused(narrowed.get_object, Bucket=name, Key="out")
    refused(narrowed.put_object, Bucket=name, Key="in/b", Body=b"")
    # The bucket's policy that names the session is beside its policy, that which names the role is within.
    s3.put_bucket_policy(Bucket=name, Policy=document(statement("s3:GetObject", f"{name}/out", principal=arn)))
    refused(narrowed.get_object, Bucket=name, Key="out")
    mine = arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/") + "/run-1"
    s3.put_bucket_policy(Bucket=name, Policy=document(statement("s3:GetObject", f"{name}/out", principal=mine)))
    equal(body(narrowed, name, "out"), b"o")


def check_a_policys_variables_and_tags_are_the_callers():
    name = bucket(**{"home/ml/x": b"x", "home/ops/x": b"y"})
    who, theirs = user(statement("s3:GetObject", f"{name}/home/${{aws:PrincipalTag/team}}/*"), Tags=[{"Key": "team", "Value": "ml"}])
    equal(body(theirs, name, "home/ml/x"), b"x")
    refused(theirs.get_object, Bucket=name, Key="home/ops/x")
    iam.tag_user(UserName=who, Tags=[{"Key": "team", "Value": "ops"}])
    equal(body(theirs, name, "home/ops/x"), b"y")
    _, named = user(statement("s3:ListBucket", name, StringLike={"s3:prefix": "${aws:username}/*"}))
    refused(named.list_objects_v2, Bucket=name, Prefix="home/")


def check_a_presigned_url_is_its_signers():
    name = bucket()
    _, theirs = user(statement("s3:GetObject", f"{name}/in/*"))
    import urllib.error
    import urllib.request
    url = lambda key: theirs.generate_presigned_url("get_object", Params={"Bucket": name, "Key": key})
    equal(urllib.request.urlopen(url("in/a")).read(), b"a")
    try:
        urllib.request.urlopen(url("out"))
        raise AssertionError("it succeeded")
    except urllib.error.HTTPError as error:
        equal(error.code, 403)


LOOK = """
import boto3, botocore.config, os
s3 = boto3.client("s3", endpoint_url=os.environ["AWS_ENDPOINT_URL"], region_name="us-east-1", config=botocore.config.Config(s3={"addressing_style": "path"}))
def said(what, **arguments):
    try:
        getattr(s3, what)(Bucket=os.environ["DATA"], **arguments)
        print(what, arguments, "allowed", flush=True)
    except Exception as error:
        print(what, arguments, error.response["Error"]["Code"], flush=True)
print("file", open("/opt/ml/processing/in/a").read(), flush=True)
said("get_object", Key="in/a")
said("get_object", Key="out")
said("list_objects_v2")
said("list_objects_v2", Prefix="in/")
said("put_object", Key="in/a", Body=b"")
"""


def check_a_job_may_read_one_prefix_and_nothing_else():
    name, code = bucket(), fresh("code")
    s3.create_bucket(Bucket=code)
    arn = role(statement("s3:GetObject", f"{name}/in/*"), statement("s3:ListBucket", name, StringLike={"s3:prefix": "in/*"}),
               statement(["s3:GetObject", "s3:ListBucket"], f"{code}*"), trusted="sagemaker")

    def run_job(prefix, local):
        job = fresh("prefix")
        request = jobs.processing_request(Here, job, LOOK, bucket=code, environment={"DATA": name})
        request["RoleArn"] = arn
        request["ProcessingInputs"].append({"InputName": "in", "S3Input": {
            "S3Uri": f"s3://{name}/{prefix}", "LocalPath": local, "S3DataType": "S3Prefix", "S3InputMode": "File"}})
        client("sagemaker").create_processing_job(**request)
        return job, jobs.wait(Here, job)
    job, ended = run_job("in/", "/opt/ml/processing/in")
    said = jobs.log_of(Here, job)
    equal((ended["ProcessingJobStatus"], said), ("Completed", said))
    for line in ("file a", "get_object {'Key': 'in/a'} allowed", "get_object {'Key': 'out'} AccessDenied", "list_objects_v2 {} AccessDenied",
                 "list_objects_v2 {'Prefix': 'in/'} allowed", "put_object {'Key': 'in/a', 'Body': b''} AccessDenied"):
        assert line in said, (line, said)
    job, ended = run_job("out", "/opt/ml/processing/in")
    equal(ended["ProcessingJobStatus"], "Failed")
    assert "AccessDenied" in ended["FailureReason"] or "not authorized" in ended["FailureReason"], ended["FailureReason"]
    equal(body(s3, name, "in/a"), b"a")


if __name__ == "__main__":
    checks.main(globals())
