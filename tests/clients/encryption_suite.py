"""Encryption as clients ask for it: SSE-S3, SSE-KMS and SSE-C by boto3, the command line, rclone and s3cmd."""
import base64
import hashlib
import io
import json
import os
import tempfile
import urllib.request

import boto3
import checks
import urllib3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import Server
from tools import pattern, run, tree, write

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
MIB = 1 << 20
TEAM = "alias/" + fresh("team")
KEYS = "arn:aws:kms:us-east-1:000000000000:key/"
X, Y = (dict(SSECustomerAlgorithm="AES256", SSECustomerKey=letter * 32) for letter in "xy")
X_ENCODED = dict(SSECustomerAlgorithm="AES256", SSECustomerKey=base64.b64encode(b"x" * 32).decode(),
                 SSECustomerKeyMD5=base64.b64encode(hashlib.md5(b"x" * 32).digest()).decode())
PARTS = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)


def client(endpoint=ENDPOINT):
    return boto3.client("s3", endpoint_url=endpoint, config=Config(signature_version="s3v4", retries={"max_attempts": 1}))


s3 = client()
kms_api = boto3.client("kms", endpoint_url=ENDPOINT)
KEY = kms_api.create_key(Description="of a suite")["KeyMetadata"]["KeyId"]
kms_api.create_alias(AliasName=TEAM, TargetKeyId=kms_api.create_key()["KeyMetadata"]["KeyId"])
urllib3.disable_warnings()   # of the certificate that nobody signed


def bucket():
    name = fresh("sealed")
    s3.create_bucket(Bucket=name)
    return name


def body(name, key, **how):
    return s3.get_object(Bucket=name, Key=key, **how)["Body"].read()


def kms(key=None, **more):
    return dict(ServerSideEncryption="aws:kms", **({"SSEKMSKeyId": key} if key else {}), **more)


def of_source(customer):
    return {f"CopySource{name}": value for name, value in customer.items()}


def md5(data):
    return '"' + hashlib.md5(data).hexdigest() + '"'


def check_a_kms_key_is_named_by_id_alias_and_arn():
    name = bucket()
    for key in (KEY, KEYS + KEY):
        put = s3.put_object(Bucket=name, Key="k", Body=b"x" * 100, **kms(key))
        equal((put["ServerSideEncryption"], put["SSEKMSKeyId"]), ("aws:kms", KEYS + KEY))
    team = s3.put_object(Bucket=name, Key="team", Body=b"t", **kms(TEAM))["SSEKMSKeyId"]
    assert team.startswith(KEYS) and team != KEYS + KEY, team
    equal(s3.put_object(Bucket=name, Key="team", Body=b"t", **kms("arn:aws:kms:us-east-1:000000000000:" + TEAM))["SSEKMSKeyId"], team)
    managed = s3.put_object(Bucket=name, Key="managed", Body=b"m", **kms())["SSEKMSKeyId"]
    equal(s3.put_object(Bucket=name, Key="managed", Body=b"m", **kms("alias/aws/s3"))["SSEKMSKeyId"], managed)
    for key, data in (("k", b"x" * 100), ("team", b"t"), ("managed", b"m")):
        equal(body(name, key), data)
        shown = s3.head_object(Bucket=name, Key=key)
        equal(shown["ServerSideEncryption"], "aws:kms")
        assert shown["ETag"] != md5(data), "an ETag that tells the content"
    for wrong in ("none", "alias/none", KEYS + "none", "arn:aws:kms:eu-west-1:000000000000:key/" + KEY, "no key at all"):
        with fails_with("KMS.NotFoundException"):
            s3.put_object(Bucket=name, Key="n", Body=b"", **kms(wrong))
    with fails_with("AccessDenied"):
        s3.put_object(Bucket=name, Key="n", Body=b"", **kms("arn:aws:kms:us-east-1:111111111111:key/" + KEY))
    with fails_with("NotImplemented"):
        s3.put_object(Bucket=name, Key="n", Body=b"", ServerSideEncryption="aws:kms:dsse")


def check_context_and_bucket_key_are_shown():
    name = bucket()
    context = base64.b64encode(json.dumps({"team": "risk", "é": ""}).encode()).decode()
    put = s3.put_object(Bucket=name, Key="k", Body=b"x", **kms(KEY, SSEKMSEncryptionContext=context, BucketKeyEnabled=True))
    equal(json.loads(base64.b64decode(put["SSEKMSEncryptionContext"])), {"team": "risk", "é": ""})
    assert put["BucketKeyEnabled"]
    assert s3.head_object(Bucket=name, Key="k")["BucketKeyEnabled"]
    equal(body(name, "k"), b"x")
    for wrong in ("no base64!", base64.b64encode(b"[]").decode(), base64.b64encode(b'{"a": 1}').decode()):
        with fails_with("InvalidArgument"):
            s3.put_object(Bucket=name, Key="n", Body=b"", **kms(KEY, SSEKMSEncryptionContext=wrong))


def check_a_default_reaches_every_way_of_writing():
    name = bucket()
    s3.put_object(Bucket=name, Key="before", Body=b"old")
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": KEYS + KEY}, "BucketKeyEnabled": True}
    s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [rule]})
    equal(s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"], [rule])
    equal(s3.put_object(Bucket=name, Key="put", Body=b"new")["SSEKMSKeyId"], KEYS + KEY)
    equal(s3.copy_object(Bucket=name, Key="copy", CopySource=f"{name}/before")["SSEKMSKeyId"], KEYS + KEY)
    data = pattern(11 * MIB)
    s3.upload_fileobj(io.BytesIO(data), name, "parts", Config=PARTS)
    post = s3.generate_presigned_post(name, "form")
    boundary = "x" * 20
    text = "".join(f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n' for field, value in [*post["fields"].items(), ("file", "sent")])
    request = urllib.request.Request(post["url"], (text + f"--{boundary}--\r\n").encode(), {"Content-Type": f"multipart/form-data; boundary={boundary}"})
    assert urllib.request.urlopen(request).status == 204
    for key, wanted in (("put", b"new"), ("copy", b"old"), ("parts", data), ("form", b"sent")):
        got = s3.get_object(Bucket=name, Key=key)
        equal((got["ServerSideEncryption"], got["SSEKMSKeyId"], got["BucketKeyEnabled"]), ("aws:kms", KEYS + KEY, True))
        assert got["Body"].read() == wanted, key
    equal(s3.head_object(Bucket=name, Key="before")["ServerSideEncryption"], "AES256")
    equal(s3.put_object(Bucket=name, Key="plain", Body=b"p", ServerSideEncryption="AES256")["ServerSideEncryption"], "AES256")
    s3.delete_bucket_encryption(Bucket=name)
    equal(s3.put_object(Bucket=name, Key="after", Body=b"a")["ServerSideEncryption"], "AES256")


def check_customers_keys():
    name = bucket()
    for size in (0, 5, 100_000, 6 * MIB):
        data = pattern(size)
        put = s3.put_object(Bucket=name, Key="k", Body=data, **X)
        equal(put["SSECustomerAlgorithm"], "AES256")
        equal(put["SSECustomerKeyMD5"], base64.b64encode(hashlib.md5(b"x" * 32).digest()).decode())
        assert "ServerSideEncryption" not in put and put["ETag"] != md5(data)
        assert body(name, "k", **X) == data
        equal(s3.head_object(Bucket=name, Key="k", **X)["ContentLength"], size)
        attributes = s3.get_object_attributes(Bucket=name, Key="k", ObjectAttributes=["ObjectSize"], **X_ENCODED)   # boto3 encodes the key elsewhere only
        equal(attributes["ObjectSize"], size)
        for read in (s3.get_object, s3.head_object):
            with fails_with("InvalidRequest", "400"):
                read(Bucket=name, Key="k")
            with fails_with("AccessDenied", "403"):
                read(Bucket=name, Key="k", **Y)
        with fails_with("InvalidRequest"):
            s3.get_object_attributes(Bucket=name, Key="k", ObjectAttributes=["ETag"])
    s3.put_object(Bucket=name, Key="plain", Body=b"p")
    with fails_with("InvalidRequest"):
        body(name, "plain", **X)
    with fails_with("InvalidArgument"):
        s3.put_object(Bucket=name, Key="n", Body=b"", SSECustomerAlgorithm="AES256", SSECustomerKey="short")
    with fails_with("InvalidArgument"):
        s3.put_object(Bucket=name, Key="n", Body=b"", SSECustomerAlgorithm="AES256", SSECustomerKey="x" * 32, SSECustomerKeyMD5="AAAAAAAAAAAAAAAAAAAAAA==")
    with fails_with("InvalidArgument"):
        s3.put_object(Bucket=name, Key="n", Body=b"", SSECustomerAlgorithm="AES256")
    with fails_with("InvalidArgument"):
        s3.put_object(Bucket=name, Key="n", Body=b"", ServerSideEncryption="AES256", **X)
    with fails_with("InvalidEncryptionAlgorithmError"):
        s3.put_object(Bucket=name, Key="n", Body=b"", SSECustomerAlgorithm="DES", SSECustomerKey="x" * 32)


def check_customers_keys_of_parts():
    name = bucket()
    data = pattern(11 * MIB + 7)
    s3.upload_fileobj(io.BytesIO(data), name, "big", ExtraArgs=X, Config=PARTS)
    into = io.BytesIO()
    s3.download_fileobj(name, "big", into, ExtraArgs=X, Config=PARTS)
    assert into.getvalue() == data
    equal(body(name, "big", Range="bytes=5242870-5242889", **X), data[5242870:5242890])
    equal(len(body(name, "big", PartNumber=3, **X)), MIB + 7)
    upload = dict(Bucket=name, Key="parts")
    upload["UploadId"] = s3.create_multipart_upload(Bucket=name, Key="parts", **X)["UploadId"]
    for wrong in ({}, Y):
        with fails_with("InvalidRequest"):
            s3.upload_part(**upload, PartNumber=1, Body=b"x", **wrong)
        with fails_with("InvalidRequest"):
            s3.upload_part_copy(**upload, PartNumber=1, CopySource=f"{name}/big", **of_source(X), **wrong)
    first = s3.upload_part_copy(**upload, PartNumber=1, CopySource=f"{name}/big", CopySourceRange="bytes=0-5242879", **of_source(X), **X)
    last = s3.upload_part(**upload, PartNumber=2, Body=b"end", **X)
    equal(last["SSECustomerAlgorithm"], "AES256")
    parts = [{"PartNumber": 1, "ETag": first["CopyPartResult"]["ETag"]}, {"PartNumber": 2, "ETag": last["ETag"]}]
    done = s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    assert "ServerSideEncryption" not in done
    assert body(name, "parts", **X) == data[:5 * MIB] + b"end"


KINDS = {"SSE-S3": ({}, {}), "SSE-KMS": (kms(KEY), {}), "SSE-KMS of the team": (kms(TEAM), {}), "SSE-C x": (X, X), "SSE-C y": (Y, Y)}


def check_every_copy_from_any_kind_to_any_other():
    name = bucket()
    for size in (10, 5 * MIB):
        data = pattern(size)
        for kind, (write_from, read_from) in KINDS.items():
            for other, (write_to, read_to) in KINDS.items():
                s3.put_object(Bucket=name, Key="from", Body=data, **write_from)
                s3.copy_object(Bucket=name, Key="to", CopySource=f"{name}/from", **of_source(read_from), **write_to)
                assert body(name, "to", **read_to) == data, f"{kind} to {other}"
                shown = s3.head_object(Bucket=name, Key="to", **read_to)
                equal(shown.get("ServerSideEncryption"), None if read_to else write_to.get("ServerSideEncryption", "AES256"))
                upload = dict(Bucket=name, Key="part")
                upload["UploadId"] = s3.create_multipart_upload(Bucket=name, Key="part", **write_to)["UploadId"]
                part = s3.upload_part_copy(**upload, PartNumber=1, CopySource=f"{name}/from", **of_source(read_from), **read_to)
                s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["CopyPartResult"]["ETag"]}]})
                assert body(name, "part", **read_to) == data, f"{kind} to {other}"
                if not read_from and kind != "SSE-S3":
                    equal(s3.head_object(Bucket=name, Key="from")["ServerSideEncryption"], "aws:kms")
                if write_to:
                    s3.copy_object(Bucket=name, Key="from", CopySource=f"{name}/from", **of_source(read_from), **write_to)
                    assert body(name, "from", **read_to) == data, f"{kind} to {other}, onto itself"
    s3.put_object(Bucket=name, Key="same", Body=b"s")
    with fails_with("InvalidRequest"):
        s3.copy_object(Bucket=name, Key="same", CopySource=f"{name}/same")


def check_reads_do_not_take_the_header_of_writes():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"x", **kms(KEY))
    upload = s3.create_multipart_upload(Bucket=name, Key="u", **kms(KEY))["UploadId"]
    own = client()
    own.meta.events.register("before-call.s3", lambda params, **_: params["headers"].update({"x-amz-server-side-encryption": "aws:kms"}))
    for call, more in ((own.get_object, {}), (own.head_object, {}), (own.upload_part, dict(UploadId=upload, PartNumber=1, Body=b""))):
        with fails_with("InvalidArgument", "400"):
            call(Bucket=name, Key="u" if more else "k", **more)
    equal(body(name, "k"), b"x")


def check_a_bucket_refuses_customers_keys():
    name = bucket()
    s3.put_object(Bucket=name, Key="old", Body=b"o", **X)
    default = "<Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault>"
    rule = f"{default}<BlockedEncryptionTypes><EncryptionType>SSE-C</EncryptionType></BlockedEncryptionTypes></Rule>"
    text = f'<ServerSideEncryptionConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">{rule}</ServerSideEncryptionConfiguration>'
    own = client()   # Debian's boto3 does not know the member: the document is sent as it is

    def replace(request, **_):
        request.data = text.encode()
        for header, value in (("Content-MD5", base64.b64encode(hashlib.md5(request.data).digest()).decode()), ("Content-Length", str(len(request.data)))):
            del request.headers[header]
            request.headers[header] = value
        for header in [header for header in request.headers if header.lower().startswith("x-amz-checksum-") or header.lower() == "x-amz-sdk-checksum-algorithm"]:
            del request.headers[header]

    own.meta.events.register("before-sign.s3.PutBucketEncryption", replace)
    own.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]})
    with fails_with("AccessDenied"):
        s3.put_object(Bucket=name, Key="k", Body=b"", **X)
    equal(body(name, "old", **X), b"o")
    s3.put_object(Bucket=name, Key="k", Body=b"", **kms(KEY))


def check_a_disabled_key_and_what_is_on_the_disk():
    secret, plain = "S" * 31 + "!", b"a text that nobody may find" * 400
    with Server() as server:
        own, keys = server.client("s3"), server.client("kms")
        key = keys.create_key()["KeyMetadata"]["Arn"]
        own.create_bucket(Bucket="data")
        own.put_object(Bucket="data", Key="kms", Body=plain, **kms(key))
        own.put_object(Bucket="data", Key="mine", Body=plain, SSECustomerAlgorithm="AES256", SSECustomerKey=secret)
        own.put_object(Bucket="data", Key="managed", Body=plain, **kms())
        for change, code in ((lambda: keys.disable_key(KeyId=key), "KMS.DisabledException"), (lambda: keys.enable_key(KeyId=key), None),
                             (lambda: keys.schedule_key_deletion(KeyId=key, PendingWindowInDays=7), "KMS.KMSInvalidStateException"),
                             (lambda: keys.cancel_key_deletion(KeyId=key), "KMS.DisabledException"), (lambda: keys.enable_key(KeyId=key), None)):
            change()
            for restarted in (False, True):
                if restarted:
                    server.kill()
                    server.start()
                    own, keys = server.client("s3"), server.client("kms")
                if code:
                    with fails_with(code):
                        own.get_object(Bucket="data", Key="kms")
                    with fails_with(code):
                        own.put_object(Bucket="data", Key="n", Body=b"", **kms(key))
                    with fails_with(code):
                        own.copy_object(Bucket="data", Key="copy", CopySource="data/kms")
                    equal(own.head_object(Bucket="data", Key="kms")["ContentLength"], len(plain))
                else:
                    equal(own.get_object(Bucket="data", Key="kms")["Body"].read(), plain)
                equal(own.get_object(Bucket="data", Key="managed")["Body"].read(), plain)
        server.stop()
        encoded = base64.b64encode(secret.encode())
        for file in [server.log, *(file for file in server.data.rglob("*") if file.is_file())]:
            found = file.read_bytes()
            assert secret.encode() not in found and encoded not in found and plain[:27] not in found, file


# ---- other clients

def check_the_command_line():
    name = bucket()
    aws = lambda *words: run("aws", "--endpoint-url", ENDPOINT, *words)
    with tempfile.TemporaryDirectory() as scratch:
        data = pattern(9 * MIB)
        source, key = write(f"{scratch}/source", data), write(f"{scratch}/key", b"x" * 32)
        aws("s3", "cp", source, f"s3://{name}/kms", "--sse", "aws:kms", "--sse-kms-key-id", KEY)
        equal(s3.head_object(Bucket=name, Key="kms")["SSEKMSKeyId"], KEYS + KEY)
        copy = lambda source, target, *how: aws("s3api", "copy-object", "--bucket", name, "--key", target, "--copy-source", f"{name}/{source}", *how)
        copy("kms", "mine", "--sse-customer-algorithm", "AES256", "--sse-customer-key", f"fileb://{key}")   # older versions' `s3 cp` asks for the source with this key
        for stored, how in (("kms", []), ("mine", ["--sse-c", "AES256", "--sse-c-key", f"fileb://{key}"])):
            aws("s3", "cp", f"s3://{name}/{stored}", f"{scratch}/back", *how)
            assert open(f"{scratch}/back", "rb").read() == data, stored
        copy("mine", "mine", "--server-side-encryption", "AES256", "--copy-source-sse-customer-algorithm", "AES256", "--copy-source-sse-customer-key", f"fileb://{key}")
        assert body(name, "mine") == data
        shown = json.loads(aws("s3api", "head-object", "--bucket", name, "--key", "kms"))
        equal(shown["ServerSideEncryption"], "aws:kms")


def rclone_rounds(own, endpoint, customers, **options):
    name = fresh("rclone")
    own.create_bucket(Bucket=name)
    settings = {"TYPE": "s3", "PROVIDER": "Minio", "ENV_AUTH": "true", "ENDPOINT": endpoint, "REGION": "us-east-1", "ACL": "bucket-owner-full-control",
                "CHUNK_SIZE": "5M", "UPLOAD_CUTOFF": "6M", **options}
    access = own._request_signer._credentials
    environment = os.environ | {"RCLONE_CONFIG": os.devnull, "AWS_ACCESS_KEY_ID": access.access_key, "AWS_SECRET_ACCESS_KEY": access.secret_key,
                                **{f"RCLONE_CONFIG_A_{option}": value for option, value in settings.items()}}
    with tempfile.TemporaryDirectory() as scratch:
        for size in (0, 10, 300_000, 12 * MIB):
            write(f"{scratch}/up/{size}", pattern(size))
        for words in (("sync", f"{scratch}/up", f"a:{name}"), ("sync", f"a:{name}", f"{scratch}/down"), ("check", "--download", f"{scratch}/up", f"a:{name}"),
                      ("copyto", f"a:{name}/10", f"a:{name}/copied")):
            run("rclone", "--retries", "1", "--no-check-certificate", *words, env=environment)
        equal(tree(f"{scratch}/down"), tree(f"{scratch}/up"))
    equal(own.get_object(Bucket=name, Key="copied", **customers)["Body"].read(), pattern(10))
    return own.head_object(Bucket=name, Key="10", **customers)


def check_rclone_with_a_kms_key():
    equal(rclone_rounds(s3, ENDPOINT, {}, SERVER_SIDE_ENCRYPTION="aws:kms", SSE_KMS_KEY_ID=KEYS + KEY)["SSEKMSKeyId"], KEYS + KEY)


def check_rclone_with_a_customers_key_over_tls():
    with tempfile.TemporaryDirectory() as scratch:
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
            "-keyout", f"{scratch}/key", "-out", f"{scratch}/certificate")
        with Server(["--tls-cert", f"{scratch}/certificate", "--tls-key", f"{scratch}/key"]) as server:
            endpoint = server.endpoint.replace("http:", "https:")
            server.endpoint = endpoint
            own = server.client("s3", verify=False)
            equal(rclone_rounds(own, endpoint, X, SSE_CUSTOMER_ALGORITHM="AES256", SSE_CUSTOMER_KEY="x" * 32)["SSECustomerAlgorithm"], "AES256")


def check_s3cmd():
    name = bucket()
    host = ENDPOINT.removeprefix("http://")
    s3cmd = lambda *words: run("s3cmd", "--config", os.devnull, "--no-ssl", "--host", host, "--host-bucket", host, "--access_key", os.environ["AWS_ACCESS_KEY_ID"],
                               "--secret_key", os.environ["AWS_SECRET_ACCESS_KEY"], "--no-progress", *words)
    with tempfile.TemporaryDirectory() as scratch:
        for size in (1000, 16 * MIB):   # its parts are of 15 MiB
            source = write(f"{scratch}/source", pattern(size))
            s3cmd("put", "--server-side-encryption", source, f"s3://{name}/sealed")
            equal(s3.head_object(Bucket=name, Key="sealed")["ServerSideEncryption"], "AES256")
            s3cmd("put", f"--server-side-encryption-kms-id={KEY}", source, f"s3://{name}/kms")
            equal(s3.head_object(Bucket=name, Key="kms")["SSEKMSKeyId"], KEYS + KEY)
            s3cmd("get", "--force", f"s3://{name}/kms", f"{scratch}/back")
            assert open(f"{scratch}/back", "rb").read() == pattern(size)


if __name__ == "__main__":
    checks.main(globals())
