"""Bucket policies with boto3 as two accounts and as nobody, and with the command line: what is stored, what is refused, and what each condition lets in."""
import json
import os
import urllib.error
import urllib.request

import boto3
import botocore
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import BINARY
from tools import run, write

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]


def client_of(keys=None, anonymous=False):
    given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]} if keys else {}
    signature = {"signature_version": botocore.UNSIGNED} if anonymous else {"signature_version": "s3v4"}
    return boto3.client("s3", endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}, **signature), **given)


OTHER = json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", ENDPOINT))
s3, other, nobody = client_of(), client_of(OTHER), client_of(anonymous=True)
ACCOUNT = boto3.client("sts", endpoint_url=ENDPOINT).get_caller_identity()["Account"]


def bucket(public=True):
    name = fresh("policy")
    s3.create_bucket(Bucket=name)
    if public:
        s3.delete_public_access_block(Bucket=name)
    s3.put_object(Bucket=name, Key="k", Body=b"bytes")
    return name


def statement(name, action, effect="Allow", principal="*", resource="/*", condition=None, **more):
    resources = [f"arn:aws:s3:::{name}{one}" for one in ([resource] if isinstance(resource, str) else resource)]
    return {"Effect": effect, "Principal": principal, "Action": action, "Resource": resources, **({"Condition": condition} if condition else {}), **more}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def put(name, *statements):
    s3.put_bucket_policy(Bucket=name, Policy=document(*statements))


def read(client, name, key="k", **options):
    return client.get_object(Bucket=name, Key=key, **options)["Body"].read()


def check_a_policy_is_given_back_as_it_was_put():
    name = bucket()
    with fails_with("NoSuchBucketPolicy"):
        s3.get_bucket_policy(Bucket=name)
    with fails_with("NoSuchBucketPolicy"):
        s3.get_bucket_policy_status(Bucket=name)
    text = '{ "Version":"2012-10-17",\n "Statement":[' + json.dumps(statement(name, "s3:GetObject", principal={"AWS": OTHER["AccountId"]}, Sid="é")) + "]}"
    equal(s3.put_bucket_policy(Bucket=name, Policy=text)["ResponseMetadata"]["HTTPStatusCode"], 204)
    equal(s3.get_bucket_policy(Bucket=name)["Policy"], text)
    equal(s3.get_bucket_policy_status(Bucket=name)["PolicyStatus"], {"IsPublic": False})
    equal(s3.delete_bucket_policy(Bucket=name)["ResponseMetadata"]["HTTPStatusCode"], 204)
    equal(s3.delete_bucket_policy(Bucket=name)["ResponseMetadata"]["HTTPStatusCode"], 204)   # of none, too
    with fails_with("NoSuchBucketPolicy"):
        s3.get_bucket_policy(Bucket=name)
    with fails_with("NoSuchBucket"):
        s3.get_bucket_policy(Bucket=fresh("none"))


def refusal(name, policy):
    try:
        s3.put_bucket_policy(Bucket=name, Policy=policy)
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    return "stored"


def check_wrong_policies_are_refused_in_the_words_of_s3():
    name = bucket()
    good = statement(name, "s3:GetObject")
    for policy, words in [
            ("[]", "Policies must be valid JSON and the first byte must be '{'"),
            ("{", "This policy contains invalid Json"),
            (document({**good, "Principal": {"AWS": "arn:aws:iam::1:root"}}), "Invalid principal in policy"),
            (document({key: value for key, value in good.items() if key != "Principal"}), "Missing required field Principal"),
            (document({**good, "Action": "s3:FetchObject"}), "Policy has invalid action"),
            (document({**good, "Resource": "arn:aws:s3:::another/*"}), "Policy has invalid resource"),
            (document(statement(name, "s3:ListBucket")), "Action does not apply to any resource(s) in statement"),
            (document({**good, "Condition": {"StringIs": {"aws:Referer": "x"}}}), "Invalid Condition type : StringIs"),
            (document({**good, "Condition": {"StringEquals": {"s3:color": "x"}}}), "Policy has an invalid condition key"),
            (document({**good, "Condition": {"StringEquals": {"s3:prefix": "x"}}}), "Conditions do not apply to combination of actions and resources in statement"),
            (document({**{key: value for key, value in good.items() if key != "Principal"}, "NotPrincipal": {"AWS": ACCOUNT}}), "Allow with NotPrincipal is not allowed.")]:
        equal(refusal(name, policy), ("MalformedPolicy", words))
    equal(refusal(name, document(good) + " " * 20480)[0], "PolicyTooLarge")
    with fails_with("NoSuchBucketPolicy"):   # none of them was stored
        s3.get_bucket_policy(Bucket=name)


def check_a_public_policy_is_refused_where_the_bucket_blocks_it():
    name = bucket(public=False)
    code, message = refusal(name, document(statement(name, "s3:GetObject")))
    equal(code, "AccessDenied")
    assert "BlockPublicPolicy" in message, message
    for narrow in ({"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}, {"StringEquals": {"aws:SourceVpc": "vpc-1"}}):
        equal(refusal(name, document(statement(name, "s3:GetObject", condition=narrow))), "stored")
    put(name, statement(name, "s3:GetObject", principal={"AWS": OTHER["AccountId"]}))
    equal(read(other, name), b"bytes")
    with fails_with("AccessDenied"):
        read(nobody, name)


def check_public_is_what_aws_calls_so():
    name = bucket()
    for condition, public in [(None, True), ({"IpAddress": {"aws:SourceIp": "0.0.0.0/1"}}, True), ({"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}, False),
                              ({"StringLike": {"aws:SourceVpc": "vpc-*"}}, True), ({"StringEquals": {"aws:SourceVpce": "vpce-1"}}, False),
                              ({"StringEquals": {"aws:Referer": "x"}}, True)]:
        put(name, statement(name, "s3:GetObject", condition=condition))
        equal(s3.get_bucket_policy_status(Bucket=name)["PolicyStatus"]["IsPublic"], public)
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"RestrictPublicBuckets": True})
    with fails_with("AccessDenied"):
        read(nobody, name)
    equal(read(s3, name), b"bytes")


def check_principals():
    name = bucket()
    for principal in ({"AWS": OTHER["AccountId"]}, {"AWS": f"arn:aws:iam::{OTHER['AccountId']}:root"}, {"CanonicalUser": OTHER["CanonicalId"]}, {"AWS": ["111111111111", OTHER["AccountId"]]}):
        put(name, statement(name, "s3:GetObject", principal=principal))
        equal(read(other, name), b"bytes")
        with fails_with("AccessDenied"):
            read(nobody, name)
    put(name, statement(name, "s3:GetObject"), statement(name, "s3:GetObject", effect="Deny", principal={"AWS": OTHER["AccountId"]}))
    equal(read(nobody, name), b"bytes")
    with fails_with("AccessDenied"):
        read(other, name)


def check_everybody_but_the_listed_can_be_denied():
    name = bucket()
    but = statement(name, "s3:GetObject", effect="Deny")
    del but["Principal"]
    put(name, statement(name, "s3:GetObject"), {**but, "NotPrincipal": {"AWS": [OTHER["AccountId"]]}})
    equal(read(other, name), b"bytes")
    for denied in (s3, nobody):
        with fails_with("AccessDenied"):
            read(denied, name)


def check_actions_and_resources_are_matched():
    name = bucket()
    s3.put_object(Bucket=name, Key="open/a.csv", Body=b"a")
    put(name, statement(name, ["s3:get*"], resource="/open/*.csv"), statement(name, "s3:ListBucket", resource="", condition={"StringLike": {"s3:prefix": "open/*"}}))
    equal(read(other, name, "open/a.csv"), b"a")
    equal([o["Key"] for o in other.list_objects_v2(Bucket=name, Prefix="open/")["Contents"]], ["open/a.csv"])
    for denied in (lambda: read(other, name), lambda: other.list_objects_v2(Bucket=name), lambda: other.list_object_versions(Bucket=name, Prefix="open/"),
                   lambda: other.put_object(Bucket=name, Key="open/a.csv", Body=b"b"), lambda: other.delete_object(Bucket=name, Key="open/a.csv")):
        with fails_with("AccessDenied"):
            denied()


def check_what_a_request_carries_is_decided_on():
    name = bucket()
    put(name, statement(name, "s3:PutObject", condition={"StringEquals": {"s3:x-amz-storage-class": "STANDARD_IA"}}),
        statement(name, "s3:PutObject", effect="Deny", principal={"AWS": OTHER["AccountId"]}, resource="/sealed/*", condition={"Null": {"s3:x-amz-server-side-encryption": "true"}}))
    other.put_object(Bucket=name, Key="a", Body=b"x", StorageClass="STANDARD_IA")
    other.put_object(Bucket=name, Key="sealed/a", Body=b"x", StorageClass="STANDARD_IA", ServerSideEncryption="AES256")
    for key, options in [("a", {}), ("sealed/a", {"StorageClass": "STANDARD_IA"})]:
        with fails_with("AccessDenied"):
            other.put_object(Bucket=name, Key=key, Body=b"x", **options)
    # A multipart upload is the same permission, with the same conditions.
    with fails_with("AccessDenied"):
        other.create_multipart_upload(Bucket=name, Key="a")
    upload = other.create_multipart_upload(Bucket=name, Key="a", StorageClass="STANDARD_IA")["UploadId"]
    other.abort_multipart_upload(Bucket=name, Key="a", UploadId=upload)


def check_tags_of_the_object_and_of_the_request():
    name = bucket()
    put(name, statement(name, "s3:GetObject", condition={"StringEquals": {"s3:ExistingObjectTag/seen": "yes"}}))
    s3.put_object(Bucket=name, Key="seen", Body=b"x", Tagging="seen=yes")
    s3.put_object(Bucket=name, Key="hidden", Body=b"x", Tagging="Seen=yes")
    equal(read(nobody, name, "seen"), b"x")
    with fails_with("AccessDenied"):
        read(nobody, name, "hidden")
    s3.put_object_tagging(Bucket=name, Key="seen", Tagging={"TagSet": []})
    with fails_with("AccessDenied"):
        read(nobody, name, "seen")
    put(name, statement(name, ["s3:PutObject", "s3:PutObjectTagging"], condition={"ForAllValues:StringEquals": {"s3:RequestObjectTagKeys": ["team", "run"]},
                                                                                "StringEquals": {"s3:RequestObjectTag/team": "red"}}))
    other.put_object(Bucket=name, Key="t", Body=b"x", Tagging="team=red&run=1")
    for tags in ("team=red&cost=1", "team=blue", ""):
        with fails_with("AccessDenied"):
            other.put_object(Bucket=name, Key="t", Body=b"x", Tagging=tags)


def check_where_and_how_a_request_comes():
    name = bucket()
    local = {"IpAddress": {"aws:SourceIp": ["127.0.0.0/8", "::1/128"]}}
    for condition, allowed in [(local, True), ({"NotIpAddress": local["IpAddress"]}, False), ({"Bool": {"aws:SecureTransport": "true"}}, False), ({"Bool": {"aws:SecureTransport": False}}, True),
                               ({"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}, False), ({"DateGreaterThan": {"aws:CurrentTime": "2020-01-01"}}, True),
                               ({"StringLike": {"aws:UserAgent": "*Boto3*"}}, True), ({"StringEquals": {"aws:PrincipalAccount": OTHER["AccountId"]}}, True),
                               ({"ArnLike": {"aws:PrincipalArn": f"arn:aws:iam::{OTHER['AccountId']}:*"}}, True), ({"StringEquals": {"aws:PrincipalAccount": ACCOUNT}}, False)]:
        put(name, statement(name, "s3:GetObject", condition=condition))
        try:
            equal(read(other, name), b"bytes")
            assert allowed, condition
        except botocore.exceptions.ClientError as error:
            equal(error.response["Error"]["Code"], "AccessDenied")
            assert not allowed, condition


def check_a_browsers_referer():
    name = bucket()
    put(name, statement(name, "s3:GetObject", condition={"StringLike": {"aws:Referer": ["https://pages.example/*"]}}))

    def status(**headers):
        try:
            return urllib.request.urlopen(urllib.request.Request(f"{ENDPOINT}/{name}/k", headers=headers), timeout=20).status
        except urllib.error.HTTPError as error:
            return error.code
    equal([status(Referer="https://pages.example/a"), status(Referer="https://evil.example/a"), status()], [200, 403, 403])


def check_the_owners_root_is_not_locked_out():
    name = bucket()
    everything = statement(name, "s3:*", effect="Deny", resource=["", "/*"])
    s3.put_bucket_policy(Bucket=name, Policy=document(everything), ConfirmRemoveSelfBucketAccess=True)
    for denied in (lambda: read(s3, name), lambda: s3.list_objects_v2(Bucket=name), lambda: s3.delete_object(Bucket=name, Key="k"), lambda: s3.get_bucket_tagging(Bucket=name)):
        with fails_with("AccessDenied"):
            denied()
    equal(json.loads(s3.get_bucket_policy(Bucket=name)["Policy"])["Statement"], [everything])
    s3.delete_bucket_policy(Bucket=name)
    equal(read(s3, name), b"bytes")


def check_policies_are_the_owners_alone():
    name = bucket()
    put(name, statement(name, "s3:*", resource=["", "/*"]))   # all that there is, to everybody
    for one in (lambda: other.get_bucket_policy(Bucket=name), lambda: other.delete_bucket_policy(Bucket=name), lambda: other.put_bucket_policy(Bucket=name, Policy=document(statement(name, "s3:*")))):
        with fails_with("MethodNotAllowed"):
            one()
    with fails_with("AccessDenied"):
        s3.get_bucket_policy(Bucket=name, ExpectedBucketOwner=OTHER["AccountId"])


def check_the_command_line():
    name = bucket()
    file = write(f"/tmp/{name}.json", document(statement(name, "s3:GetObject")).encode())
    try:
        def aws(*words, **options):
            return run("/usr/bin/aws", "--endpoint-url", ENDPOINT, *words, **options)
        aws("s3api", "put-bucket-policy", "--bucket", name, "--policy", f"file://{file}")
        equal(json.loads(json.loads(aws("s3api", "get-bucket-policy", "--bucket", name))["Policy"]), json.loads(file.read_text()))
        equal(json.loads(aws("s3api", "get-bucket-policy-status", "--bucket", name)), {"PolicyStatus": {"IsPublic": True}})
        equal(aws("s3", "cp", "--no-sign-request", f"s3://{name}/k", "-"), "bytes")
        aws("s3api", "delete-bucket-policy", "--bucket", name)
        aws("s3", "cp", "--no-sign-request", f"s3://{name}/k", "-", expect=1)
    finally:
        file.unlink()


if __name__ == "__main__":
    checks.main(globals())
