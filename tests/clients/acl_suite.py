"""ACLs, ownership controls and the public access block, with boto3 as two accounts and as nobody, the command line and s3cmd. This suite's server makes buckets
as AWS did before April 2023 (tests/clients/run); what today's defaults refuse is asked for by name."""
import json
import os
import tempfile
import urllib.error
import urllib.request
import uuid

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import BINARY
from tools import run, write

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ALL = "http://acs.amazonaws.com/groups/global/AllUsers"
SIGNED_IN = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
LOGS = "http://acs.amazonaws.com/groups/s3/LogDelivery"
OPTIONS = dict(retries={"max_attempts": 1}, signature_version="s3v4", s3={"addressing_style": "path"})


def client_of(keys=None):
    given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]} if keys else {}
    return boto3.client("s3", endpoint_url=ENDPOINT, config=Config(**OPTIONS), **given)


OTHER = json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", ENDPOINT))
s3, other = client_of(), client_of(OTHER)
OWNER_ID = s3.list_buckets()["Owner"]["ID"]
OTHER_ID = OTHER["CanonicalId"]


def bucket(client=s3, **options):
    name = fresh("acl")
    client.create_bucket(Bucket=name, **options)
    return name


def url(name, key=""):
    return f"{ENDPOINT}/{name}/{key}"


def anonymous(name, key="", method="GET", data=None):
    """(status, body) of a request that nobody signed."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url(name, key), data=data, method=method)) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def grants(acl):
    """{(who, permission)} with the groups by their last word, and the two accounts as owner and other."""
    names = {OWNER_ID: "owner", OTHER_ID: "other"}
    return {(names.get(g["Grantee"].get("ID")) or g["Grantee"].get("URI", g["Grantee"].get("ID")).rsplit("/")[-1], g["Permission"]) for g in acl["Grants"]}


def of_bucket(name, client=s3):
    return grants(client.get_bucket_acl(Bucket=name))


def of_object(name, key, client=s3, **version):
    return grants(client.get_object_acl(Bucket=name, Key=key, **version))


def document(*granted, owner=OWNER_ID):
    def grantee(who):
        return {"Type": "Group", "URI": who} if who.startswith("http") else {"Type": "CanonicalUser", "ID": who}
    return {"Owner": {"ID": owner}, "Grants": [{"Grantee": grantee(who), "Permission": permission} for who, permission in granted]}


def block(name, **chosen):
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=chosen)


FULL = ("owner", "FULL_CONTROL")


# ---- buckets

def check_a_bucket_is_its_owners():
    name = bucket()
    acl = s3.get_bucket_acl(Bucket=name)
    equal(acl["Owner"]["ID"], OWNER_ID)
    equal(grants(acl), {FULL})
    for refused in (other.get_bucket_acl, other.list_objects_v2, other.head_bucket):
        with fails_with("AccessDenied", "403"):
            refused(Bucket=name)
    equal(anonymous(name)[0], 403)


def check_canned_acls_of_buckets():
    wanted = {"private": set(), "public-read": {("AllUsers", "READ")}, "public-read-write": {("AllUsers", "READ"), ("AllUsers", "WRITE")},
              "authenticated-read": {("AuthenticatedUsers", "READ")}, "log-delivery-write": {("LogDelivery", "WRITE"), ("LogDelivery", "READ_ACP")}}
    name = bucket()
    for canned, more in wanted.items():
        if canned != "log-delivery-write":   # boto3 does not know it of new buckets
            equal(of_bucket(bucket(ACL=canned)), {FULL} | more)
        s3.put_bucket_acl(Bucket=name, ACL=canned)
        equal(of_bucket(name), {FULL} | more)
    with fails_with("InvalidArgument"):
        s3.put_bucket_acl(Bucket=name, ACL="everybody")
    equal(of_bucket(name), {FULL} | wanted["log-delivery-write"])


def check_what_a_buckets_grants_allow():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"private")
    deeds = {"READ": lambda: other.list_objects_v2(Bucket=name), "WRITE": lambda: other.put_object(Bucket=name, Key="theirs", Body=b"x"),
             "READ_ACP": lambda: other.get_bucket_acl(Bucket=name), "WRITE_ACP": lambda: other.put_bucket_acl(Bucket=name, ACL="private")}
    for granted in (*deeds, "FULL_CONTROL"):
        for deed, do in deeds.items():
            s3.put_bucket_acl(Bucket=name, AccessControlPolicy=document((OWNER_ID, "FULL_CONTROL"), (OTHER_ID, granted)))
            equal(of_bucket(name), {FULL, ("other", granted)})
            if granted in (deed, "FULL_CONTROL"):
                do()
            else:
                with fails_with("AccessDenied"):
                    do()
    with fails_with("AccessDenied"):
        other.get_object(Bucket=name, Key="k")   # objects have lists of their own


def check_the_owner_cannot_be_shut_out_of_the_list():
    name = bucket()
    s3.put_bucket_acl(Bucket=name, AccessControlPolicy={"Owner": {"ID": OWNER_ID}, "Grants": []})
    equal(s3.get_bucket_acl(Bucket=name)["Grants"], [])
    s3.put_bucket_acl(Bucket=name, ACL="private")
    equal(of_bucket(name), {FULL})


def check_grants_by_header():
    name = bucket(GrantRead=f'id="{OTHER_ID}"', GrantWrite=f"uri={LOGS}", GrantFullControl=f"id={OWNER_ID}")
    equal(of_bucket(name), {FULL, ("other", "READ"), ("LogDelivery", "WRITE")})
    other.list_objects_v2(Bucket=name)
    s3.put_object(Bucket=name, Key="k", Body=b"x", GrantRead=f'id={OTHER_ID}, uri="{SIGNED_IN}"', GrantReadACP=f"id={OTHER_ID}")
    equal(of_object(name, "k"), {("other", "READ"), ("AuthenticatedUsers", "READ"), ("other", "READ_ACP")})   # these and no others
    equal(other.get_object(Bucket=name, Key="k")["Body"].read(), b"x")
    equal(of_object(name, "k", other), of_object(name, "k"))
    with fails_with("InvalidRequest"):
        s3.put_object_acl(Bucket=name, Key="k", ACL="private", GrantRead=f"id={OTHER_ID}")


def check_lists_that_are_none():
    name = bucket()
    with fails_with("InvalidArgument"):
        s3.put_bucket_acl(Bucket=name, GrantRead="id=nobody")
    with fails_with("InvalidArgument"):
        s3.put_bucket_acl(Bucket=name, GrantRead=OTHER_ID)
    with fails_with("InvalidArgument"):
        s3.put_bucket_acl(Bucket=name, AccessControlPolicy=document(("http://acs.amazonaws.com/groups/x", "READ")))
    with fails_with("MethodNotAllowed"):   # AWS ended grants to addresses in October 2025
        s3.put_bucket_acl(Bucket=name, GrantRead="emailAddress=someone@example.com")
    with fails_with("MalformedACLError"):
        s3.put_bucket_acl(Bucket=name, AccessControlPolicy=document((OTHER_ID, "ALL")))
    with fails_with("MalformedACLError"):
        s3.put_bucket_acl(Bucket=name, AccessControlPolicy=document(*[(OTHER_ID, "READ")] * 101))
    with fails_with("MalformedACLError"):
        s3.put_bucket_acl(Bucket=name, AccessControlPolicy={"Owner": {"ID": OWNER_ID}})
    signed = s3.generate_presigned_url("put_bucket_acl", Params={"Bucket": name})
    try:
        urllib.request.urlopen(urllib.request.Request(signed, data=b"<AccessControlPolicy>", method="PUT"))
        raise AssertionError("no XML was taken for a list")
    except urllib.error.HTTPError as error:
        equal((error.code, b"<Code>MalformedACLError</Code>" in error.read()), (400, True))
    with fails_with("AccessDenied"):   # a list does not change the owner
        s3.put_bucket_acl(Bucket=name, AccessControlPolicy=document((OTHER_ID, "READ"), owner=OTHER_ID))
    with fails_with("UnexpectedContent"):
        s3.put_bucket_acl(Bucket=name, ACL="private", AccessControlPolicy=document((OTHER_ID, "READ")))
    with fails_with("MissingSecurityHeader"):
        s3.put_bucket_acl(Bucket=name)
    with fails_with("NoSuchKey"):
        s3.get_object_acl(Bucket=name, Key="none")
    with fails_with("NoSuchKey"):
        s3.put_object_acl(Bucket=name, Key="none", ACL="private")
    equal(of_bucket(name), {FULL})


def check_to_create_a_bucket_again_sets_its_acl_anew():
    name = bucket(ACL="public-read")
    s3.create_bucket(Bucket=name)
    equal(of_bucket(name), {FULL})
    s3.create_bucket(Bucket=name, ACL="public-read")
    equal(of_bucket(name), {FULL, ("AllUsers", "READ")})
    with fails_with("BucketAlreadyExists"):
        other.create_bucket(Bucket=name)
    equal(of_bucket(name), {FULL, ("AllUsers", "READ")})


# ---- objects

def check_canned_acls_of_objects():
    name = bucket()
    wanted = {"private": set(), "public-read": {("AllUsers", "READ")}, "public-read-write": {("AllUsers", "READ"), ("AllUsers", "WRITE")},
              "authenticated-read": {("AuthenticatedUsers", "READ")}, "bucket-owner-read": set(), "bucket-owner-full-control": set(),
              "aws-exec-read": {("6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c", "READ")}}
    for canned, more in wanted.items():
        s3.put_object(Bucket=name, Key=canned, Body=b"x", ACL=canned)
        equal(of_object(name, canned), {FULL} | more)
        s3.put_object(Bucket=name, Key="later", Body=b"x")
        s3.put_object_acl(Bucket=name, Key="later", ACL=canned)
        equal(of_object(name, "later"), {FULL} | more)
        for who, allowed in (("other", canned in ("public-read", "public-read-write", "authenticated-read")), ("nobody", canned.startswith("public"))):
            if who == "nobody":
                equal(anonymous(name, canned)[0], 200 if allowed else 403)
            elif allowed:
                equal(other.get_object(Bucket=name, Key=canned)["Body"].read(), b"x")
            else:
                with fails_with("AccessDenied"):
                    other.get_object(Bucket=name, Key=canned)
    with fails_with("InvalidArgument"):
        s3.put_object(Bucket=name, Key="k", Body=b"x", ACL="log-delivery-write")


def check_acls_are_of_versions():
    name = bucket()
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    first, second = (s3.put_object(Bucket=name, Key="k", Body=body)["VersionId"] for body in (b"1", b"2"))
    s3.put_object_acl(Bucket=name, Key="k", VersionId=first, ACL="public-read")
    equal(of_object(name, "k", VersionId=first), {FULL, ("AllUsers", "READ")})
    equal(of_object(name, "k"), {FULL})
    equal(anonymous(name, "k")[0], 403)
    equal(anonymous(name, f"k?versionId={first}"), (200, b"1"))
    s3.put_object_acl(Bucket=name, Key="k", ACL="authenticated-read")
    equal(of_object(name, "k", VersionId=second), {FULL, ("AuthenticatedUsers", "READ")})
    marker = s3.delete_object(Bucket=name, Key="k")["VersionId"]
    with fails_with("NoSuchKey"):
        s3.get_object_acl(Bucket=name, Key="k")
    with fails_with("MethodNotAllowed"):
        s3.get_object_acl(Bucket=name, Key="k", VersionId=marker)
    equal(of_object(name, "k", VersionId=first), {FULL, ("AllUsers", "READ")})


def check_an_acl_is_not_copied_and_an_upload_keeps_its_own():
    name = bucket()
    for size in (10, 2 << 20):
        s3.put_object(Bucket=name, Key="from", Body=b"x" * size, ACL="public-read")
        s3.copy_object(Bucket=name, Key="to", CopySource={"Bucket": name, "Key": "from"})
        equal(of_object(name, "to"), {FULL})
        s3.copy_object(Bucket=name, Key="to", CopySource={"Bucket": name, "Key": "from"}, ACL="authenticated-read")
        equal(of_object(name, "to"), {FULL, ("AuthenticatedUsers", "READ")})
    upload = s3.create_multipart_upload(Bucket=name, Key="parts", ACL="public-read")["UploadId"]
    part = s3.upload_part(Bucket=name, Key="parts", UploadId=upload, PartNumber=1, Body=b"part")
    s3.complete_multipart_upload(Bucket=name, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    equal(of_object(name, "parts"), {FULL, ("AllUsers", "READ")})
    equal(anonymous(name, "parts"), (200, b"part"))
    s3.put_object(Bucket=name, Key="parts", Body=b"private")   # an overwrite does not inherit
    equal(anonymous(name, "parts")[0], 403)


def check_a_forms_acl_is_its_objects():
    name = bucket()
    post = s3.generate_presigned_post(name, "k", Fields={"acl": "public-read"}, Conditions=[{"acl": "public-read"}])
    boundary = uuid.uuid4().hex
    body = "".join(f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n' for field, value in post["fields"].items())
    body += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nby form\r\n--{boundary}--\r\n'
    urllib.request.urlopen(urllib.request.Request(post["url"], data=body.encode(), headers={"Content-Type": f"multipart/form-data; boundary={boundary}"}))
    equal(of_object(name, "k"), {FULL, ("AllUsers", "READ")})
    equal(anonymous(name, "k"), (200, b"by form"))


# ---- whose objects are

def shared(ownership, **options):
    """A bucket that the other account may write to."""
    name = bucket(ObjectOwnership=ownership, **options)
    if ownership != "BucketOwnerEnforced":
        s3.put_bucket_acl(Bucket=name, AccessControlPolicy=document((OWNER_ID, "FULL_CONTROL"), (OTHER_ID, "READ"), (OTHER_ID, "WRITE")))
    return name


def check_object_writer_owns():
    name = shared("ObjectWriter")
    other.put_object(Bucket=name, Key="theirs", Body=b"x")
    equal(other.get_object_acl(Bucket=name, Key="theirs")["Owner"]["ID"], OTHER_ID)
    for refused in (s3.get_object, s3.get_object_acl):
        with fails_with("AccessDenied"):
            refused(Bucket=name, Key="theirs")
    equal([o["Owner"]["ID"] for o in s3.list_objects(Bucket=name)["Contents"]], [OTHER_ID])
    other.put_object(Bucket=name, Key="both", Body=b"y", ACL="bucket-owner-full-control")
    acl = s3.get_object_acl(Bucket=name, Key="both")
    equal((acl["Owner"]["ID"], grants(acl)), (OTHER_ID, {FULL, ("other", "FULL_CONTROL")}))
    equal(s3.get_object(Bucket=name, Key="both")["Body"].read(), b"y")
    upload = other.create_multipart_upload(Bucket=name, Key="parts")["UploadId"]
    equal(other.list_parts(Bucket=name, Key="parts", UploadId=upload)["Owner"]["ID"], OTHER_ID)
    equal([(u["Owner"]["ID"], u["Initiator"]["ID"]) for u in s3.list_multipart_uploads(Bucket=name)["Uploads"]], [(OTHER_ID, OTHER_ID)])
    s3.delete_object(Bucket=name, Key="theirs")   # the bucket's owner may always delete
    with fails_with("NoSuchKey"):
        other.get_object(Bucket=name, Key="theirs")
    other.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": "both"})
    equal(other.get_object_acl(Bucket=name, Key="copy")["Owner"]["ID"], OTHER_ID)


def check_bucket_owner_preferred_takes_what_is_handed_over():
    name = shared("BucketOwnerPreferred")
    other.put_object(Bucket=name, Key="kept", Body=b"x", ACL="private")
    equal(other.get_object_acl(Bucket=name, Key="kept")["Owner"]["ID"], OTHER_ID)
    other.put_object(Bucket=name, Key="given", Body=b"x", ACL="bucket-owner-full-control")
    equal(s3.get_object_acl(Bucket=name, Key="given")["Owner"]["ID"], OWNER_ID)
    equal(of_object(name, "given"), {FULL})
    with fails_with("AccessDenied"):
        other.get_object(Bucket=name, Key="given")


def check_bucket_owner_enforced_knows_no_acls():
    name = bucket(ObjectOwnership="BucketOwnerEnforced")
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    s3.put_object(Bucket=name, Key="k", Body=b"x", ACL="bucket-owner-full-control")
    s3.put_object(Bucket=name, Key="k", Body=b"x", GrantFullControl=f"id={OWNER_ID}")
    s3.put_object_acl(Bucket=name, Key="k", ACL="bucket-owner-full-control")
    s3.put_object_acl(Bucket=name, Key="k", AccessControlPolicy=document((OWNER_ID, "FULL_CONTROL")))   # s3cmd does, after a copy
    with fails_with("AccessControlListNotSupported"):
        s3.put_object_acl(Bucket=name, Key="k", AccessControlPolicy=document((OWNER_ID, "FULL_CONTROL"), (OTHER_ID, "READ")))
    equal((of_bucket(name), of_object(name, "k")), ({FULL}, {FULL}))
    for canned in ("private", "public-read", "bucket-owner-read"):
        with fails_with("AccessControlListNotSupported"):
            s3.put_object(Bucket=name, Key="k", Body=b"x", ACL=canned)
        with fails_with("AccessControlListNotSupported"):
            s3.put_object_acl(Bucket=name, Key="k", ACL=canned)
        with fails_with("AccessControlListNotSupported"):
            s3.copy_object(Bucket=name, Key="to", CopySource={"Bucket": name, "Key": "k"}, ACL=canned)
        with fails_with("AccessControlListNotSupported"):
            s3.create_multipart_upload(Bucket=name, Key="k", ACL=canned)
    with fails_with("AccessControlListNotSupported"):
        s3.put_bucket_acl(Bucket=name, ACL="private")
    with fails_with("InvalidBucketAclWithObjectOwnership"):
        bucket(ObjectOwnership="BucketOwnerEnforced", ACL="public-read")
    s3.create_bucket(Bucket=fresh("acl"), ObjectOwnership="BucketOwnerEnforced", ACL="private")


def check_ownership_is_not_enforced_while_others_are_granted_something():
    enforced = {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    name = shared("ObjectWriter")
    other.put_object(Bucket=name, Key="theirs", Body=b"x")
    with fails_with("InvalidBucketAclWithObjectOwnership"):
        s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls=enforced)
    s3.put_bucket_acl(Bucket=name, ACL="private")
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls=enforced)
    equal(s3.get_object_acl(Bucket=name, Key="theirs")["Owner"]["ID"], OWNER_ID)   # all is the bucket owner's, whoever wrote it
    equal(s3.get_object(Bucket=name, Key="theirs")["Body"].read(), b"x")
    with fails_with("AccessDenied"):
        other.get_object(Bucket=name, Key="theirs")
    s3.delete_bucket_ownership_controls(Bucket=name)   # and what was, is again
    equal(other.get_object(Bucket=name, Key="theirs")["Body"].read(), b"x")


def check_what_nobody_signed_is_the_bucket_owners_to_use():
    name = bucket(ACL="public-read-write")
    equal(anonymous(name, "k", "PUT", b"from nobody")[0], 200)
    equal(s3.get_object(Bucket=name, Key="k")["Body"].read(), b"from nobody")
    equal(anonymous(name, "k")[0], 403)
    assert OWNER_ID != s3.get_object_acl(Bucket=name, Key="k")["Owner"]["ID"]


# ---- public access block

def check_public_lists_are_refused():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    block(name, BlockPublicAcls=True)
    for canned in ("public-read", "public-read-write", "authenticated-read"):
        with fails_with("AccessDenied"):
            s3.put_bucket_acl(Bucket=name, ACL=canned)
        with fails_with("AccessDenied"):
            s3.put_object_acl(Bucket=name, Key="k", ACL=canned)
        with fails_with("AccessDenied"):
            s3.put_object(Bucket=name, Key="k2", Body=b"x", ACL=canned)
        with fails_with("AccessDenied"):
            s3.create_multipart_upload(Bucket=name, Key="k2", ACL=canned)
    with fails_with("AccessDenied"):
        s3.put_object(Bucket=name, Key="k2", Body=b"x", GrantRead=f"uri={ALL}")
    s3.put_object(Bucket=name, Key="k2", Body=b"x", ACL="private")
    s3.put_object_acl(Bucket=name, Key="k2", GrantRead=f"id={OTHER_ID}")


def check_public_lists_are_ignored():
    name = bucket(ACL="public-read")
    s3.put_object(Bucket=name, Key="k", Body=b"x", ACL="public-read")
    equal((anonymous(name)[0], anonymous(name, "k")[0]), (200, 200))
    block(name, IgnorePublicAcls=True)
    equal((anonymous(name)[0], anonymous(name, "k")[0]), (403, 403))
    with fails_with("AccessDenied"):
        other.list_objects_v2(Bucket=name)
    s3.put_bucket_acl(Bucket=name, ACL="public-read-write")   # allowed, and of no effect
    equal(anonymous(name, "new", "PUT", b"x")[0], 403)
    s3.delete_public_access_block(Bucket=name)
    equal((anonymous(name)[0], anonymous(name, "k")[0]), (200, 200))


# ---- other tools

def check_the_command_line():
    def api(*words):
        text = run("/usr/bin/aws", "--endpoint-url", ENDPOINT, "s3api", *words)
        return json.loads(text) if text else {}

    name = fresh("acl")
    api("create-bucket", "--bucket", name, "--acl", "public-read")
    equal(grants(api("get-bucket-acl", "--bucket", name)), {FULL, ("AllUsers", "READ")})
    api("put-bucket-acl", "--bucket", name, "--grant-read", f"id={OTHER_ID}", "--grant-full-control", f"id={OWNER_ID}")
    equal(of_bucket(name), {FULL, ("other", "READ")})
    with tempfile.TemporaryDirectory() as scratch:
        path = write(f"{scratch}/k", b"x")
        run("/usr/bin/aws", "--endpoint-url", ENDPOINT, "s3", "cp", path, f"s3://{name}/k", "--acl", "public-read", "--no-progress")
        equal(of_object(name, "k"), {FULL, ("AllUsers", "READ")})
        policy = write(f"{scratch}/acl.json", json.dumps(document((OWNER_ID, "FULL_CONTROL"), (OTHER_ID, "READ_ACP"))).encode())
        api("put-object-acl", "--bucket", name, "--key", "k", "--access-control-policy", f"file://{policy}")
    equal(grants(api("get-object-acl", "--bucket", name, "--key", "k")), {FULL, ("other", "READ_ACP")})


def check_s3cmd_sets_and_shows_acls():
    host = ENDPOINT.removeprefix("http://")

    def s3cmd(*words):
        return run("s3cmd", "--config", os.devnull, "--no-ssl", "--host", host, "--host-bucket", host, "--access_key", os.environ["AWS_ACCESS_KEY_ID"],
                   "--secret_key", os.environ["AWS_SECRET_ACCESS_KEY"], "--no-progress", *words)

    name = fresh("acl")
    s3cmd("mb", f"s3://{name}")
    with tempfile.TemporaryDirectory() as scratch:
        s3cmd("put", "--acl-public", write(f"{scratch}/k", b"x"), f"s3://{name}/k")
    equal(anonymous(name, "k"), (200, b"x"))
    assert "*anon*: READ" in s3cmd("info", f"s3://{name}/k")
    s3cmd("setacl", "--acl-private", f"s3://{name}/k")
    equal((of_object(name, "k"), anonymous(name, "k")[0]), ({FULL}, 403))
    s3cmd("setacl", "--acl-public", f"s3://{name}")
    equal(of_bucket(name), {FULL, ("AllUsers", "READ")})
    s3cmd("setacl", f"--acl-grant=read:{OTHER_ID}", f"s3://{name}/k")
    equal(of_object(name, "k"), {FULL, ("other", "READ")})
    s3cmd("setacl", f"--acl-revoke=read:{OTHER_ID}", f"s3://{name}/k")
    equal(of_object(name, "k"), {FULL})


if __name__ == "__main__":
    checks.main(globals())
