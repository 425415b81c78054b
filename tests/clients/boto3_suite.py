"""Debian's boto3 against the server named by ATHANOR_ENDPOINT."""
import base64
import hashlib
import io
import os
import socket
import threading
import time
import urllib.error
import urllib.request
import zlib

import boto3
import checks
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from checks import equal, fails_with
from tools import pattern

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
MIB = 1 << 20
SIZES = [0, 1, 4095, 4096, 65535, 65536, 65537, 131072, 8 * MIB - 1, 8 * MIB, 8 * MIB + 1, 16 * MIB, 16 * MIB + 1]
ODD_KEYS = ["plain", "with space", "a+b", "100%", "%41", "é/ü", "日本語", "a//b", "/leading", "trailing/", "dot/./x", "dot/../x", "?query=1", "#hash",
            "a&b=c;d", "quote\"'<>", "~tilde", "emoji-\U0001F600", "back\\slash", "a" * 1024]


def client(**options):
    return boto3.client("s3", endpoint_url=ENDPOINT, config=Config(signature_version="s3v4", retries={"max_attempts": 1}, **options))


s3 = client(s3={"addressing_style": "path"})


def bucket(name, client=s3):
    client.create_bucket(Bucket=name)
    return name


def read(bucket_name, key, **options):
    return s3.get_object(Bucket=bucket_name, Key=key, **options)["Body"].read()


def check_buckets_are_created_listed_and_deleted():
    name = bucket("life-of-a-bucket")
    assert name in [b["Name"] for b in s3.list_buckets()["Buckets"]]
    equal(s3.head_bucket(Bucket=name)["ResponseMetadata"]["HTTPStatusCode"], 200)
    equal(s3.get_bucket_location(Bucket=name)["LocationConstraint"], None)
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    with fails_with("BucketNotEmpty"):
        s3.delete_bucket(Bucket=name)
    s3.delete_object(Bucket=name, Key="k")
    s3.delete_bucket(Bucket=name)
    with fails_with("404"):
        s3.head_bucket(Bucket=name)
    with fails_with("NoSuchBucket"):
        s3.list_objects_v2(Bucket=name)


def check_objects_of_every_size_come_back():
    name = bucket("sizes")
    for size in SIZES:
        body = pattern(size)
        etag = s3.put_object(Bucket=name, Key=f"put/{size}", Body=body)["ETag"]
        equal(etag, f'"{hashlib.md5(body).hexdigest()}"')
        assert read(name, f"put/{size}") == body, size
        equal(s3.head_object(Bucket=name, Key=f"put/{size}")["ContentLength"], size)


def check_transfers_of_every_size_come_back():
    name = bucket("transfers")
    for size in SIZES + [25 * MIB + 12345]:
        body = pattern(size, b"transfer")
        s3.upload_fileobj(io.BytesIO(body), name, f"k/{size}", Config=TransferConfig(multipart_threshold=8 * MIB, multipart_chunksize=8 * MIB))
        got = io.BytesIO()
        s3.download_fileobj(name, f"k/{size}", got)
        assert got.getvalue() == body, size


class Unseekable(io.RawIOBase):
    def __init__(self, data):
        self.source = io.BytesIO(data)

    def readable(self):
        return True

    def seekable(self):
        return False

    def readinto(self, buffer):
        piece = self.source.read(min(len(buffer), 10000))
        buffer[:len(piece)] = piece
        return len(piece)


def check_a_stream_of_unknown_length_is_uploaded():
    name = bucket("streams")
    body = pattern(9 * MIB + 7)
    s3.upload_fileobj(Unseekable(body), name, "stream")
    assert read(name, "stream") == body


def check_odd_keys_are_kept_byte_for_byte():
    name = bucket("odd-keys")
    for key in ODD_KEYS:
        s3.put_object(Bucket=name, Key=key, Body=key.encode())
    for key in ODD_KEYS:
        equal(read(name, key), key.encode())
    listed = [o["Key"] for page in s3.get_paginator("list_objects_v2").paginate(Bucket=name, PaginationConfig={"PageSize": 3})
              for o in page.get("Contents", ())]
    equal(listed, sorted(ODD_KEYS, key=lambda key: key.encode()))
    listed = [o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=name, PaginationConfig={"PageSize": 4})
              for o in page.get("Contents", ())]
    equal(listed, sorted(ODD_KEYS, key=lambda key: key.encode()))
    for key in ODD_KEYS:
        s3.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": key})
        equal(read(name, "copy"), key.encode())
    with fails_with("KeyTooLongError"):
        s3.put_object(Bucket=name, Key="a" * 1025, Body=b"")


def check_lists_group_by_delimiter():
    name = bucket("delimiters")
    for key in ["a", "a/b", "a/c", "b/1", "b/2", "c", "é/x"]:
        s3.put_object(Bucket=name, Key=key, Body=b"")
    page = s3.list_objects_v2(Bucket=name, Delimiter="/", FetchOwner=True)
    equal([o["Key"] for o in page["Contents"]], ["a", "c"])
    equal([p["Prefix"] for p in page["CommonPrefixes"]], ["a/", "b/", "é/"])
    equal(page["KeyCount"], 5)
    assert page["Contents"][0]["Owner"]["ID"]
    page = s3.list_objects_v2(Bucket=name, Prefix="a/", StartAfter="a/b")
    equal([o["Key"] for o in page["Contents"]], ["a/c"])
    keys, token = [], {}
    while True:
        page = s3.list_objects_v2(Bucket=name, Delimiter="/", MaxKeys=1, **token)
        keys += [o["Key"] for o in page.get("Contents", ())] + [p["Prefix"] for p in page.get("CommonPrefixes", ())]
        if not page["IsTruncated"]:
            break
        token = {"ContinuationToken": page["NextContinuationToken"]}
    equal(keys, ["a", "a/", "b/", "c", "é/"])


def check_metadata_and_headers_come_back():
    name = bucket("metadata")
    s3.put_object(Bucket=name, Key="k", Body=b"x", ContentType="text/csv", CacheControl="no-cache", ContentDisposition="attachment",
                  ContentEncoding="gzip", ContentLanguage="de", Metadata={"Mixed-Case": "v 1", "empty": ""}, Tagging="a=1&b=%2F")
    head = s3.head_object(Bucket=name, Key="k")
    equal([head[x] for x in ("ContentType", "CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage")],
          ["text/csv", "no-cache", "attachment", "gzip", "de"])
    equal(head["Metadata"], {"mixed-case": "v 1", "empty": ""})
    equal(s3.get_object_tagging(Bucket=name, Key="k")["TagSet"], [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "/"}])
    got = s3.get_object(Bucket=name, Key="k", ResponseContentType="a/b", ResponseCacheControl="private")
    equal((got["ContentType"], got["CacheControl"], got["TagCount"]), ("a/b", "private", 2))
    s3.copy_object(Bucket=name, Key="k", CopySource=f"{name}/k", MetadataDirective="REPLACE", Metadata={"n": "2"}, ContentType="c/d")
    head = s3.head_object(Bucket=name, Key="k")
    equal((head["Metadata"], head["ContentType"]), ({"n": "2"}, "c/d"))
    with fails_with("InvalidRequest"):
        s3.copy_object(Bucket=name, Key="k", CopySource=f"{name}/k")


def check_ranges():
    name, body = bucket("ranges"), pattern(200_000)
    s3.put_object(Bucket=name, Key="k", Body=body)
    for first, last in [(0, 0), (0, 65535), (65535, 65536), (65536, 131071), (131072, 199_999), (199_999, 500_000), (1, 199_998)]:
        got = s3.get_object(Bucket=name, Key="k", Range=f"bytes={first}-{last}")
        equal(got["ResponseMetadata"]["HTTPStatusCode"], 206)
        assert got["Body"].read() == body[first:last + 1], (first, last)
        equal(got["ContentRange"], f"bytes {first}-{min(last, 199_999)}/200000")
    equal(read(name, "k", Range="bytes=-5"), body[-5:])
    equal(read(name, "k", Range="bytes=199990-"), body[-10:])
    with fails_with("InvalidRange"):
        s3.get_object(Bucket=name, Key="k", Range="bytes=200000-")
    head = s3.head_object(Bucket=name, Key="k", Range="bytes=1-2")
    equal((head["ContentLength"], head["ResponseMetadata"]["HTTPStatusCode"]), (2, 206))


def check_checksums_are_verified_stored_and_shown():
    name, body = bucket("checksums"), pattern(100_000)
    sums = {"CRC32": base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode(),
            "SHA1": base64.b64encode(hashlib.sha1(body).digest()).decode(), "SHA256": base64.b64encode(hashlib.sha256(body).digest()).decode()}
    for algorithm, value in sums.items():
        equal(s3.put_object(Bucket=name, Key=algorithm, Body=body, ChecksumAlgorithm=algorithm)[f"Checksum{algorithm}"], value)
        got = s3.get_object(Bucket=name, Key=algorithm, ChecksumMode="ENABLED")
        assert got["Body"].read() == body
        equal(got[f"Checksum{algorithm}"], value)
        assert f"Checksum{algorithm}" not in s3.head_object(Bucket=name, Key=algorithm)
        wrong = base64.b64encode(bytes(len(base64.b64decode(value)))).decode()
        with fails_with("BadDigest"):
            s3.put_object(Bucket=name, Key="wrong", Body=body, **{f"Checksum{algorithm}": wrong})
    with fails_with("BadDigest"):
        s3.put_object(Bucket=name, Key="wrong", Body=body, ContentMD5=base64.b64encode(bytes(16)).decode())
    with fails_with("InvalidDigest"):
        s3.put_object(Bucket=name, Key="wrong", Body=body, ContentMD5="bm90IGFuIG1kNQ==")
    with fails_with("404"):
        s3.head_object(Bucket=name, Key="wrong")


def check_conditional_reads():
    name = bucket("conditions")
    stored = s3.put_object(Bucket=name, Key="k", Body=b"1")
    modified = s3.head_object(Bucket=name, Key="k")["LastModified"]
    equal(read(name, "k", IfMatch=stored["ETag"]), b"1")
    with fails_with("PreconditionFailed"):
        s3.get_object(Bucket=name, Key="k", IfMatch='"other"')
    with fails_with("304"):
        s3.get_object(Bucket=name, Key="k", IfNoneMatch=stored["ETag"])
    with fails_with("304"):
        s3.get_object(Bucket=name, Key="k", IfModifiedSince=modified)
    with fails_with("412"):
        s3.head_object(Bucket=name, Key="k", IfMatch='"other"')
    with fails_with("PreconditionFailed"):
        s3.copy_object(Bucket=name, Key="c", CopySource=f"{name}/k", CopySourceIfNoneMatch=stored["ETag"])


def with_headers(**headers):
    """A client that adds headers which Debian's botocore does not know yet."""
    def add(request, **_):
        for name, value in headers.items():
            request.headers[name] = value

    fresh = client(s3={"addressing_style": "path"})
    fresh.meta.events.register("before-sign.s3.PutObject", add)
    return fresh


def check_of_concurrent_conditional_writers_one_wins():
    name = bucket("races")
    creator, outcomes = with_headers(**{"If-None-Match": "*"}), []

    def attempt(number):
        try:
            creator.put_object(Bucket=name, Key="k", Body=str(number).encode())
            outcomes.append(number)
        except creator.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] in ("PreconditionFailed", "ConditionalRequestConflict"), error

    threads = [threading.Thread(target=attempt, args=(i,)) for i in range(16)]
    [t.start() for t in threads], [t.join() for t in threads]
    equal(len(outcomes), 1)
    equal(read(name, "k"), str(outcomes[0]).encode())
    with fails_with("PreconditionFailed"):
        with_headers(**{"If-Match": '"other"'}).put_object(Bucket=name, Key="k", Body=b"x")


def check_multipart_by_hand():
    name, part = bucket("multipart"), pattern(5 * MIB)
    upload = s3.create_multipart_upload(Bucket=name, Key="k", Metadata={"m": "1"}, ChecksumAlgorithm="SHA256")["UploadId"]
    parts = []
    for number, body in [(1, part), (2, part), (7, b"tail")]:
        sent = s3.upload_part(Bucket=name, Key="k", UploadId=upload, PartNumber=number, Body=body, ChecksumAlgorithm="SHA256")
        parts.append({"PartNumber": number, "ETag": sent["ETag"], "ChecksumSHA256": sent["ChecksumSHA256"]})
    listed = s3.list_parts(Bucket=name, Key="k", UploadId=upload, MaxParts=2)
    equal(([p["PartNumber"] for p in listed["Parts"]], listed["IsTruncated"], listed["NextPartNumberMarker"]), ([1, 2], True, 2))
    equal([u["Key"] for u in s3.list_multipart_uploads(Bucket=name)["Uploads"]], ["k"])
    done = s3.complete_multipart_upload(Bucket=name, Key="k", UploadId=upload, MultipartUpload={"Parts": parts})
    digests = b"".join(hashlib.md5(b).digest() for b in (part, part, b"tail"))
    equal(done["ETag"], f'"{hashlib.md5(digests).hexdigest()}-3"')
    sums = b"".join(hashlib.sha256(b).digest() for b in (part, part, b"tail"))
    equal(done["ChecksumSHA256"], base64.b64encode(hashlib.sha256(sums).digest()).decode() + "-3")
    assert read(name, "k") == part + part + b"tail"
    third = s3.get_object(Bucket=name, Key="k", PartNumber=3)
    equal((third["Body"].read(), third["PartsCount"]), (b"tail", 3))
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=name)


def check_multipart_copies_and_aborts():
    name, body = bucket("multipart-copy"), pattern(6 * MIB)
    s3.put_object(Bucket=name, Key="source +%", Body=body)
    upload = s3.create_multipart_upload(Bucket=name, Key="k")["UploadId"]
    source = {"Bucket": name, "Key": "source +%"}
    parts = [s3.upload_part_copy(Bucket=name, Key="k", UploadId=upload, PartNumber=1, CopySource=source, CopySourceRange=f"bytes=0-{5 * MIB - 1}"),
             s3.upload_part_copy(Bucket=name, Key="k", UploadId=upload, PartNumber=2, CopySource=source, CopySourceRange=f"bytes={5 * MIB}-{6 * MIB - 1}")]
    s3.complete_multipart_upload(Bucket=name, Key="k", UploadId=upload, MultipartUpload={
        "Parts": [{"PartNumber": i + 1, "ETag": part["CopyPartResult"]["ETag"]} for i, part in enumerate(parts)]})
    assert read(name, "k") == body
    upload = s3.create_multipart_upload(Bucket=name, Key="gone")["UploadId"]
    s3.abort_multipart_upload(Bucket=name, Key="gone", UploadId=upload)
    with fails_with("NoSuchUpload"):
        s3.list_parts(Bucket=name, Key="gone", UploadId=upload)


def check_delete_objects():
    name = bucket("delete-many")
    keys = [f"k/{i}" for i in range(50)] + ODD_KEYS
    for key in keys:
        s3.put_object(Bucket=name, Key=key, Body=b"")
    answer = s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": key} for key in keys + ["never there"]]})
    equal(sorted(d["Key"] for d in answer["Deleted"]), sorted(keys + ["never there"]))
    assert "Contents" not in s3.list_objects_v2(Bucket=name)


def fetch(url, data=None, method="GET", headers=None):
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read()


def check_presigned_urls():
    name = bucket("presigned")
    for key in ["plain", "odd +%é//key"]:
        fetch(s3.generate_presigned_url("put_object", {"Bucket": name, "Key": key}), data=b"by url", method="PUT")
        equal(fetch(s3.generate_presigned_url("get_object", {"Bucket": name, "Key": key})), b"by url")
    url = s3.generate_presigned_url("get_object", {"Bucket": name, "Key": "plain", "ResponseContentType": "a/b"})
    equal(fetch(url), b"by url")
    try:
        fetch(url[:-1] + ("0" if url[-1] != "0" else "1"))   # the signature is the last parameter
        raise AssertionError("a forged signature was accepted")
    except urllib.error.HTTPError as error:
        equal(error.code, 403)


def check_overridden_headers_cannot_split_the_answer():
    name = bucket("splitting")
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    url = s3.generate_presigned_url("get_object", {"Bucket": name, "Key": "k", "ResponseContentType": "a/b\r\nX-Injected: 1"})
    with urllib.request.urlopen(url, timeout=20) as answer:
        assert "X-Injected" not in answer.headers, answer.headers


def check_anonymous_requests_are_refused():
    name = bucket("private")
    try:
        fetch(f"{ENDPOINT}/{name}")
        raise AssertionError("an anonymous request was answered")
    except urllib.error.HTTPError as error:
        equal(error.code, 403)
        assert b"<Code>AccessDenied</Code>" in error.read()


def check_virtual_host_style():
    real = socket.getaddrinfo
    socket.getaddrinfo = lambda host, *rest, **more: real("127.0.0.1" if str(host).endswith("localhost") else host, *rest, **more)
    try:
        port = ENDPOINT.rsplit(":", 1)[1]
        virtual = boto3.client("s3", endpoint_url=f"http://localhost:{port}", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))
        name = bucket("virtual-host", virtual)
        virtual.put_object(Bucket=name, Key="odd +%é", Body=b"x")
        equal(virtual.get_object(Bucket=name, Key="odd +%é")["Body"].read(), b"x")
        equal([o["Key"] for o in virtual.list_objects_v2(Bucket=name)["Contents"]], ["odd +%é"])
    finally:
        socket.getaddrinfo = real


def check_expected_bucket_owner():
    name = bucket("owned")
    s3.put_object(Bucket=name, Key="k", Body=b"x", ExpectedBucketOwner="000000000000")
    with fails_with("AccessDenied"):
        s3.put_object(Bucket=name, Key="k", Body=b"x", ExpectedBucketOwner="111111111111")


def check_what_is_not_built_names_itself():
    name = bucket("not-built")
    try:
        s3.get_bucket_website(Bucket=name)
        raise AssertionError("GetBucketWebsite was answered")
    except s3.exceptions.ClientError as error:
        equal(error.response["Error"]["Code"], "NotImplemented")
        assert "GetBucketWebsite" in error.response["Error"]["Message"], error


def check_versions_are_listed_read_and_deleted():
    s3.create_bucket(Bucket="versions")
    assert "Status" not in s3.get_bucket_versioning(Bucket="versions")
    first = s3.put_object(Bucket="versions", Key="k", Body=b"before")
    assert "VersionId" not in first, first
    s3.put_bucket_versioning(Bucket="versions", VersioningConfiguration={"Status": "Enabled"})
    equal(s3.get_bucket_versioning(Bucket="versions")["Status"], "Enabled")
    two, three = (s3.put_object(Bucket="versions", Key="k", Body=body, Tagging="a=b")["VersionId"] for body in (b"two", b"three"))
    marker = s3.delete_object(Bucket="versions", Key="k")
    equal(marker["DeleteMarker"], True)
    with fails_with("NoSuchKey"):
        s3.get_object(Bucket="versions", Key="k")
    for version, body in (("null", b"before"), (two, b"two"), (three, b"three")):
        equal(s3.get_object(Bucket="versions", Key="k", VersionId=version)["Body"].read(), body)
    pages = list(s3.get_paginator("list_object_versions").paginate(Bucket="versions", PaginationConfig={"PageSize": 2}))
    equal([[(v["VersionId"], v["IsLatest"]) for v in page.get("DeleteMarkers", []) + page.get("Versions", [])] for page in pages],
          [[(marker["VersionId"], True), (three, False)], [(two, False), ("null", False)]])
    s3.delete_object_tagging(Bucket="versions", Key="k", VersionId=two)
    equal([s3.get_object_tagging(Bucket="versions", Key="k", VersionId=version)["TagSet"] for version in (two, three)], [[], [{"Key": "a", "Value": "b"}]])
    s3.delete_object(Bucket="versions", Key="k", VersionId=marker["VersionId"])
    equal(s3.get_object(Bucket="versions", Key="k")["VersionId"], three)
    with fails_with("BucketNotEmpty"):
        s3.delete_bucket(Bucket="versions")
    for version in ("null", two, three):
        s3.delete_object(Bucket="versions", Key="k", VersionId=version)
    s3.delete_bucket(Bucket="versions")


def check_log_groups_and_streams_are_deleted():
    logs = boto3.client("logs", endpoint_url=ENDPOINT)
    name = dict(logGroupName="/clients/boto3")
    logs.create_log_group(**name)
    with fails_with("ResourceAlreadyExistsException"):
        logs.create_log_group(**name)
    for stream in ("a", "b", "c"):
        logs.create_log_stream(**name, logStreamName=stream)
    now = int(time.time() * 1000)
    logs.put_log_events(**name, logStreamName="b", logEvents=[{"timestamp": now + i, "message": f"line {i}"} for i in range(3)])
    pages = list(logs.get_paginator("describe_log_streams").paginate(**name, PaginationConfig={"PageSize": 2}))
    equal([[stream["logStreamName"] for stream in page["logStreams"]] for page in pages], [["a", "b"], ["c"]])
    equal([event["message"] for event in logs.get_log_events(**name, logStreamName="b", startFromHead=True)["events"]], ["line 0", "line 1", "line 2"])
    logs.delete_log_stream(**name, logStreamName="b")
    equal([stream["logStreamName"] for stream in logs.describe_log_streams(**name)["logStreams"]], ["a", "c"])
    with fails_with("ResourceNotFoundException"):
        logs.get_log_events(**name, logStreamName="b")
    logs.delete_log_group(**name)
    equal(logs.describe_log_groups(logGroupNamePrefix="/clients/boto3")["logGroups"], [])
    with fails_with("ResourceNotFoundException"):
        logs.delete_log_group(**name)


def check_sts_knows_the_caller():
    sts = boto3.client("sts", endpoint_url=ENDPOINT)
    equal(sts.get_caller_identity()["Account"], "000000000000")


if __name__ == "__main__":
    checks.main(globals())
