"""Those who are known, or nobody, at what is not theirs."""
import io
import json

import boto3
import botocore
import pytest
from attacker import keys_of, send
from botocore.client import Config
from botocore.exceptions import ClientError

# An account's own: they do not name a bucket of somebody else's.
OF_NO_BUCKET = {"CreateBucket", "ListBuckets", "ListDirectoryBuckets"}
# Of other hosts than the bucket's.
ELSEWHERE = {"WriteGetObjectResponse", "CreateSession"}


def sample(shape, name=""):
    """A value that the model allows, for whoever gets past the door; a checksum is the client's to add."""
    if shape.type_name == "structure":
        if name == "PublicAccessBlockConfiguration":
            return {"BlockPublicAcls": False}
        return {member: sample(shape.members[member], member) for member in shape.required_members}
    if shape.type_name == "list":
        return [sample(shape.member, name)]
    if shape.type_name == "map":
        return {}
    if shape.type_name in ("integer", "long"):
        return 1
    if shape.type_name == "boolean":
        return True
    if shape.type_name == "timestamp":
        return 4102444800
    if shape.type_name == "blob":
        return io.BytesIO(b"x")
    if shape.enum:
        return shape.enum[0]
    return {"Bucket": "victim", "Key": "k", "CopySource": "victim/k", "UploadId": "0" * 32, "RenameSource": "victim/k",
            "Policy": json.dumps({"Version": "2012-10-17", "Statement": []})}.get(name, "x")


def client_of(server, keys):
    options = {"signature_version": "s3v4" if keys else botocore.UNSIGNED}
    given = dict(zip(("aws_access_key_id", "aws_secret_access_key"), keys)) if keys else {}
    return boto3.client("s3", endpoint_url=server.endpoint, region_name="us-east-1",
                        config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}, **options), **given)


@pytest.fixture(scope="module")
def victim(server):
    s3 = server.client("s3")
    s3.create_bucket(Bucket="victim")
    s3.put_object(Bucket="victim", Key="k", Body=b"secret")
    return s3


def code_of(client, operation, arguments):
    try:
        answer = client._make_api_call(operation, arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    if operation == "DeleteObjects" and not answer.get("Deleted"):   # it answers for each key
        return {error["Code"] for error in answer["Errors"]}.pop()
    return "allowed"


@pytest.mark.parametrize("who", ["another account", "nobody"])
def test_every_operation_on_a_bucket_is_denied_by_default(server, other, victim, who):
    """Deny by default, for every operation that boto3 knows: also for those that answer when a bucket has nothing to tell (CVE-2026-39360 and
    the anonymous ListObjectVersions were single operations without a check)."""
    client = client_of(server, other if who == "another account" else None)
    model = client.meta.service_model
    let_in, checked = {}, 0
    for operation in model.operation_names:
        shape = model.operation_model(operation).input_shape
        if operation in OF_NO_BUCKET | ELSEWHERE or shape is None or "Bucket" not in shape.members:
            continue
        code = code_of(client, operation, sample(shape))
        checked += 1
        if code not in ("AccessDenied", "403", "NotImplemented", "501"):
            let_in[operation] = code
    assert not let_in
    assert checked > 60
    assert victim.get_object(Bucket="victim", Key="k")["Body"].read() == b"secret"


def test_a_form_is_a_put(server, other, victim):
    """A browser's form without a policy, or with one that another account signed, writes no more than a PUT by the same caller."""
    another = client_of(server, other)
    signed = another.generate_presigned_post("victim", "form")["fields"]
    for fields in ({"key": "form"}, {"key": "form", "acl": "public-read"}, signed):
        parts = "".join(f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items())
        body = f'{parts}--x\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nevil\r\n--x--\r\n'.encode()
        answer = send(server, "POST", "/victim", {"Content-Type": "multipart/form-data; boundary=x"}, body)
        assert (answer.status, answer.code) == (403, "AccessDenied"), answer
    assert "form" not in [found["Key"] for found in victim.list_objects_v2(Bucket="victim")["Contents"]]


def test_nobody_is_told_whether_a_key_is_there(server, other, victim):
    """Without permission to list, a missing key and a forbidden one answer alike."""
    for keys in (None, other):
        there, missing = (send(server, "GET", f"/victim/{key}", keys=keys) for key in ("k", "missing"))
        assert (there.status, there.code) == (missing.status, missing.code) == (403, "AccessDenied")


def test_listing_does_not_let_one_list_versions(server, victim):
    """Anonymous ListObjectVersions: a policy for s3:ListBucket says nothing of versions, nor of uploads."""
    victim.delete_public_access_block(Bucket="victim")
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::victim"}
    victim.put_bucket_policy(Bucket="victim", Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    assert send(server, "GET", "/victim?list-type=2").status == 200
    assert send(server, "GET", "/victim?versions").code == "AccessDenied"
    assert send(server, "GET", "/victim?uploads").code == "AccessDenied"
    assert send(server, "GET", "/victim/k?versionId=null").code == "AccessDenied"
    victim.delete_bucket_policy(Bucket="victim")


def test_a_parameter_that_comes_twice_is_decided_as_it_is_done(server, victim):
    """Parameter pollution: the prefix that the policy looks at is the prefix that is listed."""
    victim.delete_public_access_block(Bucket="victim")
    victim.put_object(Bucket="victim", Key="private/k", Body=b"x")
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::victim",
                 "Condition": {"StringEquals": {"s3:prefix": "public/"}}}
    victim.put_bucket_policy(Bucket="victim", Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    for query in ("prefix=public/&prefix=private/", "prefix=private/&prefix=public/", "prefix=public/&Prefix=private/", "prefix=public/&pre%66ix=private/"):
        assert b"private/k" not in send(server, "GET", f"/victim?list-type=2&{query}").body, query
    victim.delete_bucket_policy(Bucket="victim")


@pytest.mark.parametrize("name, document", [
    ("account/create", {"Name": "evil"}), ("account/list", {}), ("backup/begin", {}), ("backup/renew", {}), ("backup/end", {}), ("fsck", {"Read": True}),
    ("history", {"Bucket": "victim", "Key": "k"}), ("inventory", {"Bucket": "victim", "Id": "x"})])
def test_what_the_operator_does_is_for_the_operator(server, other, victim, name, document):
    """CVE-2026-40937: administrative endpoints that asked who calls, but not whether they may."""
    body = json.dumps(document).encode()
    target, kind = f"/-/athanor/{name}", {"Content-Type": "application/json"}
    known = send(server, "POST", target, kind, body, keys=other, service="athanor")
    assert known.status == 403 and known.code.startswith("AccessDenied"), known
    assert send(server, "POST", target, kind, body).status in (400, 403)
    assert send(server, "POST", target, kind, body, keys=keys_of(server), service="s3").status in (400, 403)   # a signature for S3 is none for this
    assert send(server, "POST", target, kind, body, keys=(server.access_key, "guessed"), service="athanor").code == "InvalidSignatureException"


def test_what_agents_do_is_for_agents(server, other):
    """The agents' paths take a job's token and no signature, known or not."""
    for keys in (None, other, keys_of(server)):
        for name in ("", "job", "status", "log"):
            assert send(server, "POST", f"/-/agent/v1/{name}", keys=keys, body=b"{}").status in (400, 401, 403, 404)
