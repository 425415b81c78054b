"""Every operation that is built, three times: by a user who may do nothing, by one whose only policy allows the table's actions (apis/permissions.txt) on "*", and
signed by nobody. The first and the last are refused, and told nothing else: no missing resource, no flaw of the input; the second gets any other answer. Inputs are
the least that the API's model takes, made from botocore's shapes. What is an exception stands below, with its reason."""
import json
import os
import pathlib
import re
import subprocess

import boto3
import botocore
import botocore.exceptions
import checks
from botocore import UNSIGNED
from botocore.config import Config
from checks import fresh
from server import ACCOUNT, BINARY, REGION, ROOT

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
DENIED = {"AccessDenied", "AccessDeniedException", "AuthorizationError", "403"}     # 403: an answer to HEAD has no body
UNSIGNED_DENIED = DENIED | {"MissingAuthenticationToken", "MissingAuthenticationTokenException"}
TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}}]}

# Whoever has signed may: AWS asks for no permission.
FREE = {("sts", "GetCallerIdentity"): "who one is is no secret to oneself",
        ("sts", "GetSessionToken"): "temporary credentials for what one may already do"}
# REST without a signature says of no service that it is meant, and so is S3's, where it finds no bucket.
NOT_S3 = {"400", "404"}
# A token of somebody else's decides, and no signature.
BY_TOKEN = {("sts", "AssumeRoleWithWebIdentity"): "the caller has no identity before it"}
# S3's and KMS's actions where they are not called like the operation.
ACTIONS = {"s3": {
    "CompleteMultipartUpload": "PutObject", "CopyObject": "PutObject GetObject GetObjectTagging", "CreateMultipartUpload": "PutObject",
    "DeleteBucketCors": "PutBucketCORS", "DeleteBucketEncryption": "PutEncryptionConfiguration", "DeleteBucketInventoryConfiguration": "PutInventoryConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration", "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
    "DeleteBucketReplication": "PutReplicationConfiguration", "DeleteBucketTagging": "PutBucketTagging", "DeleteObjects": "DeleteObject",
    "DeletePublicAccessBlock": "PutBucketPublicAccessBlock", "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration", "GetBucketCors": "GetBucketCORS",
    "GetBucketEncryption": "GetEncryptionConfiguration", "GetBucketInventoryConfiguration": "GetInventoryConfiguration",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration", "GetBucketNotificationConfiguration": "GetBucketNotification",
    "GetBucketReplication": "GetReplicationConfiguration", "GetObjectAttributes": "GetObject GetObjectAttributes", "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "GetPublicAccessBlock": "GetBucketPublicAccessBlock", "HeadBucket": "ListBucket", "HeadObject": "GetObject",
    "ListBucketInventoryConfigurations": "GetInventoryConfiguration", "ListBuckets": "ListAllMyBuckets", "ListMultipartUploads": "ListBucketMultipartUploads",
    "ListObjectVersions": "ListBucketVersions", "ListObjects": "ListBucket", "ListObjectsV2": "ListBucket", "ListParts": "ListMultipartUploadParts",
    "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration", "PutBucketCors": "PutBucketCORS", "PutBucketEncryption": "PutEncryptionConfiguration",
    "PutBucketInventoryConfiguration": "PutInventoryConfiguration", "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "PutBucketNotificationConfiguration": "PutBucketNotification", "PutBucketReplication": "PutReplicationConfiguration",
    "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration", "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
    "UploadPart": "PutObject", "UploadPartCopy": "PutObject GetObject"},
    "kms": {"ReEncrypt": "ReEncryptFrom ReEncryptTo"}}


def of_text():
    """{(service, operation): (actions, whether it passes roles on)} as apis/permissions.txt has them."""
    out, said, service = {}, {}, None
    for line in (ROOT / "apis" / "permissions.txt").read_text().splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if not line[0].isspace():
            service = words[0][:-1] if words[0].endswith(":") else None     # keys and actions are of no use here
        elif service:
            operation, *rest = words
            rest = said[service, rest[1]] if rest[0] == "like" else rest
            said[service, operation] = rest
            prefix = "sagemaker" if service.startswith("sagemaker") else service
            own = next((word.removeprefix("action=") for word in rest if word.startswith("action=")), f"{prefix}:{operation}")
            more = [word.split("?")[0] for word in rest if re.fullmatch(r"[a-z0-9-]+:[A-Z]\w*(\?[\w.]+)?", word)]
            out[service, operation] = ([own, *more], any(word.startswith("pass:") for word in rest))
    return out


TABLE = of_text()


def built():
    lines = subprocess.run([BINARY, "operations"], capture_output=True, text=True, check=True).stdout.splitlines()
    return sorted({tuple(line.split()[:2]) for line in lines if line.split()[2:] == ["built"]})


# ---- users

root = {service: boto3.client(service, endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1})) for service in ("iam", "s3", "kms")}


def user(name):
    root["iam"].create_user(UserName=name)
    return root["iam"].create_access_key(UserName=name)["AccessKey"]


NOBODY, SOMEBODY = user(fresh("nothing")), user(fresh("one"))
CLIENTS = {}


def client(service, keys=None):
    key = service, keys and keys["UserName"]
    if key not in CLIENTS:
        more = {} if keys else {"signature_version": UNSIGNED}
        given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]} if keys else {}
        CLIENTS[key] = boto3.client(service, endpoint_url=ENDPOINT, region_name=REGION, **given,
                                    config=Config(retries={"max_attempts": 0}, s3={"addressing_style": "path"}, read_timeout=20, **more))
    return CLIENTS[key]


def allow(actions):
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}
    root["iam"].put_user_policy(UserName=SOMEBODY["UserName"], PolicyName="p", PolicyDocument=json.dumps(document))


# ---- what there is

BUCKET = fresh("matrix")
root["s3"].create_bucket(Bucket=BUCKET)
root["s3"].put_object(Bucket=BUCKET, Key="k", Body=b"x")
UPLOAD = root["s3"].create_multipart_upload(Bucket=BUCKET, Key="k")["UploadId"]
made = root["kms"].create_key()["KeyMetadata"]
KEY, KEY_ARN = made["KeyId"], made["Arn"]
GRANT = root["kms"].create_grant(KeyId=KEY, GranteePrincipal=f"arn:aws:iam::{ACCOUNT}:user/{SOMEBODY['UserName']}", Operations=["DescribeKey"])["GrantId"]
SEALED = root["kms"].encrypt(KeyId=KEY, Plaintext=b"x")["CiphertextBlob"]
ROLE = root["iam"].create_role(RoleName=fresh("matrix"), AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]

# ---- inputs

MEMBERS = {"Bucket": BUCKET, "Key": "k", "UploadId": UPLOAD, "KeyId": KEY, "SourceKeyId": KEY, "DestinationKeyId": KEY, "TargetKeyId": KEY, "RoleArn": ROLE,
           "CiphertextBlob": SEALED, "CopySource": f"{BUCKET}/k", "AliasName": "alias/matrix", "PolicyDocument": json.dumps(TRUST),
           "QueueUrl": f"{ENDPOINT}/{ACCOUNT}/matrix"}
# What the model calls optional, and the service does not; and what decides who is answered.
INPUTS = {("s3", "CreateBucket"): {"Bucket": fresh("matrix")}, ("iam", "GetAccessKeyLastUsed"): {"AccessKeyId": NOBODY["AccessKeyId"]},
          ("kms", "GenerateDataKey"): {"KeySpec": "AES_256"}, ("kms", "GenerateDataKeyWithoutPlaintext"): {"KeySpec": "AES_256"},
          ("kms", "Decrypt"): {"CiphertextBlob": SEALED}, ("kms", "ReEncrypt"): {"CiphertextBlob": SEALED, "DestinationKeyId": KEY},
          ("kms", "RetireGrant"): {"KeyId": KEY_ARN, "GrantId": GRANT}}
TEXTS = ["matrix", "a", "matrix-1", f"arn:aws:sagemaker:{REGION}:{ACCOUNT}:model-package/matrix/1", f"arn:aws:sagemaker:{REGION}:{ACCOUNT}:model/matrix",
         *(f"arn:aws:sagemaker:{REGION}:{ACCOUNT}:{rest}" for rest in ("artifact/matrix", "pipeline/matrix", "pipeline/matrix/execution/matrix123456")),
         f"arn:aws:application-autoscaling:{REGION}:{ACCOUNT}:scalable-target/matrix",
         f"arn:aws:events:{REGION}:{ACCOUNT}:connection/matrix/{'0' * 8}-0000-4000-8000-{'0' * 12}", f"arn:aws:events:{REGION}:{ACCOUNT}:rule/matrix",
         f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule-group/matrix", f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/matrix",
         f"arn:aws:pipes:{REGION}:{ACCOUNT}:pipe/matrix", f"arn:aws:sqs:{REGION}:{ACCOUNT}:matrix", f"arn:aws:iam::{ACCOUNT}:policy/matrix", ROLE, ACCOUNT, KEY,
         "s3://matrix/matrix", "https://example.com/matrix", "rate(1 day)", f"{'0' * 8}-0000-4000-8000-{'0' * 12}", "{}", "/matrix/", "2026-11-22", "A" * 20, "a" * 32,
         "a" * 36, "alias/matrix", "v1", "application/json", "sagemaker:variant:DesiredInstanceCount", "endpoint/matrix/variant/matrix"]
PYTHON_OF_JAVA = [(r"[\p{Print}]", "[ -~]"), (r"\p{Print}", "[ -~]"), (r"[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]", "."), (r"[\P{M}\p{M}]", "."), (r"\p{Alnum}", "A-Za-z0-9"), (r"\p{L}", r"A-Za-z"),
                  (r"\p{Z}", " "), (r"\p{N}", "0-9"), (r"\p{M}", ""), (r"\p{S}", "+"), (r"\p{P}", "!-/"), (r"\p{C}", ""), (r"\p{ASCII}", r"\x00-\x7f")]


def matches(pattern, text):
    for java, python in PYTHON_OF_JAVA:
        pattern = pattern.replace(java, python)
    try:
        return re.search(pattern, text) is not None and re.fullmatch(pattern.lstrip("^").rstrip("$") if "|" not in pattern else pattern, text) is not None
    except re.error:
        return True


def text(shape):
    if getattr(shape, "enum", None):
        return shape.enum[0]
    least, most, pattern = (shape.metadata.get(key) for key in ("min", "max", "pattern"))
    for one in TEXTS:
        if least and len(one) < least:
            one = one + "a" * (least - len(one))
        if (not most or len(one) <= most) and (not pattern or matches(pattern, one)):
            return one
    raise AssertionError(f"no text fits {shape.name}: {pattern} {least} {most}")


def value(shape, name=None, above=()):
    kind = shape.type_name
    if name in MEMBERS and kind in ("string", "blob"):
        return MEMBERS[name]
    if kind == "structure":
        wanted = shape.required_members or ([next(iter(shape.members))] if getattr(shape, "is_tagged_union", False) else [])
        return {member: value(shape.members[member], member, (*above, shape.name)) for member in wanted}
    if kind == "list":
        return [value(shape.member, None, above)] * max(1, shape.metadata.get("min", 0))
    if kind == "map":
        return {text(shape.key): value(shape.value, None, above)}
    return {"string": lambda: text(shape), "blob": lambda: b"{}", "boolean": lambda: False, "timestamp": lambda: 1_800_000_000,
            "float": lambda: float(shape.metadata.get("min", 1)), "double": lambda: float(shape.metadata.get("min", 1))}.get(
                kind, lambda: max(1, int(shape.metadata.get("min", 1))))()


def protocol(service):
    return client(service).meta.service_model.protocol


def operation_model(service, operation):
    try:
        model = client(service).meta.service_model
    except botocore.exceptions.UnknownServiceError:
        return None
    return model.operation_model(operation) if operation in model.operation_names else None


def ask(service, operation, keys=None):
    """The error's code; None: it was answered."""
    caller = client(service, keys)
    shape = operation_model(service, operation).input_shape
    given = {**(value(shape) if shape else {}), **INPUTS.get((service, operation), {})}
    name = botocore.xform_name(operation)
    try:
        answer = getattr(caller, name)(**given)
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"]
    if operation == "DeleteObjects" and answer.get("Errors"):
        return answer["Errors"][0]["Code"]     # a word for each object
    return None


def asked(keys, wanted, prepare=None, without=()):
    """A line for each operation whose answer is not as `wanted` has it."""
    wrong = []
    for service, operation in OPERATIONS:
        if (service, operation) in without:
            continue
        if prepare:
            prepare(service, operation)
        try:
            code = ask(service, operation, keys)
        except Exception as error:     # a client's own, of an input that it does not take
            code = f"{type(error).__name__}: {error}"
        if not wanted(code, service):
            wrong.append(f"{service}:{operation}: {code or 'answered'}")
    assert not wrong, f"{len(wrong)} of {len(OPERATIONS)}:\n  " + "\n  ".join(wrong)


BUILT = built()
OPERATIONS = [(service, operation) for service, operation in BUILT if operation_model(service, operation)]


def allow_that(service, operation):
    if service == "s3":
        root["s3"].put_object(Bucket=BUCKET, Key="k", Body=b"x")     # who may not list is not told that it is gone
    actions, passes = TABLE.get((service, operation), ([f"{service}:{operation}"], False))
    own = ACTIONS.get(service, {}).get(operation)
    if own:
        actions = [f"{service}:{name}" for name in own.split()]
    allow([*actions, *(["iam:PassRole"] if passes else [])])


# ---- checks

def check_every_operation_can_be_asked():
    unknown = [pair for pair in BUILT if pair not in OPERATIONS]
    print(f"# {len(OPERATIONS)} operations; {len(unknown)} are not known to this botocore ({botocore.__version__})")
    assert len(unknown) < len(BUILT) // 10, unknown


def check_a_user_without_a_permission_is_refused_and_told_nothing_else():
    asked(NOBODY, lambda code, service: code in DENIED, without={*FREE, *BY_TOKEN})


def check_what_needs_no_permission_needs_none():
    for service, operation in FREE:
        assert ask(service, operation, NOBODY) is None, operation


def check_a_user_with_that_permission_alone_is_let_in():
    asked(SOMEBODY, lambda code, service: code not in DENIED and not str(code).startswith("ParamValidation"), prepare=allow_that)


def check_who_has_not_signed_is_refused():
    asked(None, lambda code, service: code in UNSIGNED_DENIED or (code in NOT_S3 and protocol(service) == "rest-json"), without=BY_TOKEN)


if __name__ == "__main__":
    checks.main(globals())
