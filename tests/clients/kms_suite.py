"""KMS by boto3: keys, what is done with them, who may, and the objects of S3 that lie under them."""
import json
import os

import boto3
from botocore.config import Config
from checks import equal, fails_with, fresh

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ACCOUNT = "000000000000"
ROOT = f"arn:aws:iam::{ACCOUNT}:root"


def client(service, credentials=None, **more):
    if credentials:
        more |= dict(aws_access_key_id=credentials["AccessKeyId"], aws_secret_access_key=credentials["SecretAccessKey"],
                     aws_session_token=credentials.get("SessionToken"))
    return boto3.client(service, endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}), **more)


kms, s3, iam = client("kms"), client("s3"), client("iam")


def key(**more):
    return kms.create_key(**more)["KeyMetadata"]["Arn"]


def user(*statements):
    """A user with these statements, and the user's credentials."""
    name = fresh("user")
    iam.create_user(UserName=name)
    if statements:
        iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": list(statements)}))
    return f"arn:aws:iam::{ACCOUNT}:user/{name}", iam.create_access_key(UserName=name)["AccessKey"]


def allow(*actions, resource="*", **condition):
    return {"Effect": "Allow", "Action": list(actions), "Resource": resource, **({"Condition": condition} if condition else {})}


def bucket():
    name = fresh("kms")
    s3.create_bucket(Bucket=name)
    return name


def sealed(arn, **more):
    return dict(ServerSideEncryption="aws:kms", SSEKMSKeyId=arn, **more)


def check_what_is_encrypted_is_decrypted_under_its_context():
    arn = key(Description="d", Tags=[{"TagKey": "a", "TagValue": "b"}])
    made = kms.encrypt(KeyId=arn, Plaintext=b"secret", EncryptionContext={"team": "x"})
    equal(made["KeyId"], arn)
    equal(kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext={"team": "x"})["Plaintext"], b"secret")
    with fails_with("InvalidCiphertextException"):
        kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext={"team": "y"})
    with fails_with("InvalidCiphertextException"):
        kms.decrypt(CiphertextBlob=b"x" * 200)
    with fails_with("IncorrectKeyException"):
        kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext={"team": "x"}, KeyId=key())
    moved = kms.re_encrypt(CiphertextBlob=made["CiphertextBlob"], SourceEncryptionContext={"team": "x"}, DestinationKeyId=key())
    equal(kms.decrypt(CiphertextBlob=moved["CiphertextBlob"])["Plaintext"], b"secret")
    data = kms.generate_data_key(KeyId=arn, KeySpec="AES_256")
    equal(kms.decrypt(CiphertextBlob=data["CiphertextBlob"])["Plaintext"], data["Plaintext"])
    assert "Plaintext" not in kms.generate_data_key_without_plaintext(KeyId=arn, NumberOfBytes=64)
    equal(len(kms.generate_random(NumberOfBytes=100)["Plaintext"]), 100)
    equal(kms.list_resource_tags(KeyId=arn)["Tags"], [{"TagKey": "a", "TagValue": "b"}])
    shown = kms.describe_key(KeyId=arn)["KeyMetadata"]
    equal((shown["Description"], shown["KeyState"], shown["KeyManager"], shown["KeySpec"]), ("d", "Enabled", "CUSTOMER", "SYMMETRIC_DEFAULT"))
    assert arn in [one["KeyArn"] for page in kms.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 2}) for one in page["Keys"]]


def check_aliases():
    arn, name = key(), "alias/" + fresh("name")
    kms.create_alias(AliasName=name, TargetKeyId=arn)
    with fails_with("AlreadyExistsException"):
        kms.create_alias(AliasName=name, TargetKeyId=arn)
    equal(kms.describe_key(KeyId=name)["KeyMetadata"]["Arn"], arn)
    equal([one["AliasName"] for one in kms.list_aliases(KeyId=arn)["Aliases"]], [name])
    other = key()
    kms.update_alias(AliasName=name, TargetKeyId=other)
    equal(kms.encrypt(KeyId=name, Plaintext=b"x")["KeyId"], other)
    kms.delete_alias(AliasName=name)
    with fails_with("NotFoundException"):
        kms.describe_key(KeyId=name)
    s3.put_object(Bucket=bucket(), Key="k", Body=b"x", ServerSideEncryption="aws:kms")
    assert "alias/aws/s3" in [one["AliasName"] for page in kms.get_paginator("list_aliases").paginate() for one in page["Aliases"]]


def check_states_and_their_words():
    arn = key()
    kms.disable_key(KeyId=arn)
    with fails_with("DisabledException"):
        kms.encrypt(KeyId=arn, Plaintext=b"x")
    kms.enable_key(KeyId=arn)
    with fails_with("KMSInvalidStateException"):
        kms.cancel_key_deletion(KeyId=arn)
    equal(kms.schedule_key_deletion(KeyId=arn, PendingWindowInDays=7)["KeyState"], "PendingDeletion")
    for refused in (lambda: kms.encrypt(KeyId=arn, Plaintext=b"x"), lambda: kms.enable_key(KeyId=arn), lambda: kms.tag_resource(KeyId=arn, Tags=[])):
        with fails_with("KMSInvalidStateException"):
            refused()
    kms.cancel_key_deletion(KeyId=arn)
    equal(kms.describe_key(KeyId=arn)["KeyMetadata"]["KeyState"], "Disabled")
    with fails_with("UnsupportedOperationException"):
        kms.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")


def check_old_versions_decrypt_after_a_rotation():
    arn = key()
    old = kms.encrypt(KeyId=arn, Plaintext=b"old")["CiphertextBlob"]
    kms.enable_key_rotation(KeyId=arn)
    assert kms.get_key_rotation_status(KeyId=arn)["KeyRotationEnabled"]
    if hasattr(kms, "rotate_key_on_demand"):   # of newer boto3
        kms.rotate_key_on_demand(KeyId=arn)
        equal([one["RotationType"] for one in kms.list_key_rotations(KeyId=arn)["Rotations"]], ["ON_DEMAND"])
    equal(kms.decrypt(CiphertextBlob=old)["Plaintext"], b"old")


def check_policies_decide_and_leave_to_identities():
    arn = key()
    policy = json.loads(kms.get_key_policy(KeyId=arn, PolicyName="default")["Policy"])
    equal(policy["Statement"][0]["Principal"]["AWS"], ROOT)
    nobody_arn, nobody = user()
    with fails_with("AccessDeniedException"):
        client("kms", nobody).encrypt(KeyId=arn, Plaintext=b"x")
    _, writer = user(allow("kms:Encrypt", resource=arn, StringEquals={"kms:EncryptionContext:team": "red"}))
    client("kms", writer).encrypt(KeyId=arn, Plaintext=b"x", EncryptionContext={"team": "red"})
    for context in ({}, {"team": "blue"}):
        with fails_with("AccessDeniedException"):
            client("kms", writer).encrypt(KeyId=arn, Plaintext=b"x", EncryptionContext=context)
    policy["Statement"].append({"Effect": "Allow", "Principal": {"AWS": nobody_arn}, "Action": "kms:Encrypt", "Resource": "*"})
    kms.put_key_policy(KeyId=arn, PolicyName="default", Policy=json.dumps(policy))
    client("kms", nobody).encrypt(KeyId=arn, Plaintext=b"x")
    with fails_with("MalformedPolicyDocumentException"):
        kms.put_key_policy(KeyId=arn, PolicyName="default", Policy=json.dumps(policy | {"Statement": policy["Statement"][1:]}))
    with fails_with("MalformedPolicyDocumentException"):
        kms.put_key_policy(KeyId=arn, PolicyName="default", Policy="{}")


def check_grants():
    arn = key()
    grantee, credentials = user()
    theirs = client("kms", credentials)
    red = kms.encrypt(KeyId=arn, Plaintext=b"x", EncryptionContext={"team": "red"})["CiphertextBlob"]
    blue = kms.encrypt(KeyId=arn, Plaintext=b"x", EncryptionContext={"team": "blue"})["CiphertextBlob"]
    made = kms.create_grant(KeyId=arn, GranteePrincipal=grantee, RetiringPrincipal=grantee, Operations=["Decrypt"],
                            Constraints={"EncryptionContextSubset": {"team": "red"}})
    equal(theirs.decrypt(CiphertextBlob=red, EncryptionContext={"team": "red"}, GrantTokens=[made["GrantToken"]])["Plaintext"], b"x")
    with fails_with("AccessDeniedException"):
        theirs.decrypt(CiphertextBlob=blue, EncryptionContext={"team": "blue"})
    equal([one["GrantId"] for one in kms.list_grants(KeyId=arn)["Grants"]], [made["GrantId"]])
    theirs.retire_grant(GrantToken=made["GrantToken"])
    with fails_with("AccessDeniedException"):
        theirs.decrypt(CiphertextBlob=red, EncryptionContext={"team": "red"})
    made = kms.create_grant(KeyId=arn, GranteePrincipal=grantee, Operations=["Decrypt"])
    theirs.decrypt(CiphertextBlob=blue, EncryptionContext={"team": "blue"})
    kms.revoke_grant(KeyId=arn, GrantId=made["GrantId"])
    with fails_with("AccessDeniedException"):
        theirs.decrypt(CiphertextBlob=blue, EncryptionContext={"team": "blue"})


def check_objects_need_their_keys_consent_as_their_reader():
    arn, name = key(), bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"data", **sealed(arn))
    _, reader = user(allow("s3:*"))
    theirs = client("s3", reader)
    for refused in (lambda: theirs.get_object(Bucket=name, Key="k"), lambda: theirs.put_object(Bucket=name, Key="n", Body=b"x", **sealed(arn))):
        with fails_with("AccessDenied"):
            refused()
    theirs.put_object(Bucket=name, Key="managed", Body=b"m", ServerSideEncryption="aws:kms")   # for all of the account
    equal(theirs.get_object(Bucket=name, Key="managed")["Body"].read(), b"m")
    through = {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}}
    _, other = user(allow("s3:*"), allow("kms:Decrypt", resource=arn, **through))
    equal(client("s3", other).get_object(Bucket=name, Key="k")["Body"].read(), b"data")
    with fails_with("AccessDenied"):
        client("s3", other).put_object(Bucket=name, Key="n", Body=b"x", **sealed(arn))
    blob = kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"]
    with fails_with("AccessDeniedException"):
        client("kms", other).decrypt(CiphertextBlob=blob)


def check_objects_of_an_encryption_context():
    arn, name = key(), bucket()
    _, credentials = user(allow("s3:*"), allow("kms:GenerateDataKey", "kms:Decrypt", resource=arn,
                                               StringEquals={"kms:EncryptionContext:aws:s3:arn": f"arn:aws:s3:::{name}/mine"}))
    theirs = client("s3", credentials)
    theirs.put_object(Bucket=name, Key="mine", Body=b"m", **sealed(arn))
    equal(theirs.get_object(Bucket=name, Key="mine")["Body"].read(), b"m")
    with fails_with("AccessDenied"):
        theirs.put_object(Bucket=name, Key="other", Body=b"o", **sealed(arn))


def check_a_role_reads_what_its_session_may():
    arn, name = key(), bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"data", **sealed(arn))
    role = fresh("role")
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ROOT}, "Action": "sts:AssumeRole"}]}
    made = iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [allow("s3:*", "sts:*")]}))
    _, person = user(allow("sts:AssumeRole"))
    session = client("sts", person).assume_role(RoleArn=made, RoleSessionName="session")["Credentials"]
    with fails_with("AccessDenied"):
        client("s3", session).get_object(Bucket=name, Key="k")
    kms.create_grant(KeyId=arn, GranteePrincipal=made, Operations=["Decrypt"])
    equal(client("s3", session).get_object(Bucket=name, Key="k")["Body"].read(), b"data")


if __name__ == "__main__":
    import checks
    checks.main(globals())
