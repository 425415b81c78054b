"""What objects can do beyond coming and going, by boto3: browsers' forms, conditional requests, object lock, attributes."""
import base64
import datetime
import hashlib
import hmac
import json
import os
import urllib.error
import urllib.parse
import urllib.request
import uuid
import xml.etree.ElementTree

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
KEY_ID, SECRET = os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
s3 = boto3.client("s3", endpoint_url=ENDPOINT, config=Config(signature_version="s3v4", retries={"max_attempts": 1}, s3={"addressing_style": "path"}))


def bucket(prefix, **options):
    name = fresh(prefix)
    s3.create_bucket(Bucket=name, **options)
    return name


# ---- forms

class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def send(url, fields, content=b"bytes", file_name="file.txt", boundary=None, after=b"", ends=True):
    """(status, headers, body) of a form; `fields` may be pairs, so that one can come twice."""
    boundary = boundary or uuid.uuid4().hex
    body = b""
    for name, value in fields.items() if isinstance(fields, dict) else fields:
        value = value if isinstance(value, bytes) else str(value).encode()
        body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode() + value + b"\r\n"
    if content is not None:
        body += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{file_name}"\r\nContent-Type: text/x-of-the-part\r\n\r\n'.encode()
        body += content + b"\r\n"
    if ends:
        body += f"--{boundary}--\r\n".encode() + after
    request = urllib.request.Request(url, data=body, method="POST", headers={"Content-Type": f"multipart/form-data; boundary={boundary}"})
    try:
        with urllib.request.build_opener(NoRedirect).open(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def refused(wanted_status, wanted_code, *arguments, **options):
    """The form is refused so; its error's message."""
    status, _, body = send(*arguments, **options)
    root = xml.etree.ElementTree.fromstring(body) if body else None
    equal((status, root is not None and root.findtext("Code")), (wanted_status, wanted_code))
    return root.findtext("Message")


def signed(name, key, fields=(), conditions=(), policy=None):
    """A form that boto3 signed: (url, fields)."""
    fields = dict(fields)
    post = s3.generate_presigned_post(name, key, Fields=fields, Conditions=[{k: v} for k, v in fields.items()] + list(conditions))
    if policy is not None:   # another document under the same key
        scope = post["fields"]["x-amz-credential"].split("/")
        signing = b"AWS4" + SECRET.encode()
        for part in scope[1:]:
            signing = hmac.new(signing, part.encode(), hashlib.sha256).digest()
        document = policy if isinstance(policy, str) else json.dumps(policy)
        post["fields"]["policy"] = base64.b64encode(document.encode()).decode()
        post["fields"]["x-amz-signature"] = hmac.new(signing, post["fields"]["policy"].encode(), hashlib.sha256).hexdigest()
    return post["url"], post["fields"]


def check_a_form_makes_an_object_with_all_that_it_says():
    name = bucket("forms")
    fields = {"acl": "bucket-owner-full-control", "Content-Type": "text/plain", "Cache-Control": "no-store", "Content-Disposition": "inline", "Expires": "Thu, 01 Dec 2044 16:00:00 GMT",
              "x-amz-meta-colour": "grün", "x-amz-storage-class": "STANDARD_IA",
              "tagging": "<Tagging><TagSet><Tag><Key>a</Key><Value>1 2</Value></Tag><Tag><Key>b&amp;c</Key><Value></Value></Tag></TagSet></Tagging>"}
    url, form = signed(name, "deep/down/${filename}", fields)
    status, headers, body = send(url, form, b"some bytes", file_name="C:\\\\pictures\\\\häuser.txt")
    equal((status, body), (204, b""))
    equal(headers["ETag"], '"' + hashlib.md5(b"some bytes").hexdigest() + '"')
    key = "deep/down/häuser.txt"
    equal(headers["Location"], f"{ENDPOINT}/{name}/{urllib.parse.quote(key, safe='')}")
    got = s3.get_object(Bucket=name, Key=key)
    equal(got["Body"].read(), b"some bytes")
    equal((got["ContentType"], got["CacheControl"], got["ContentDisposition"], got["StorageClass"]), ("text/plain", "no-store", "inline", "STANDARD_IA"))
    equal(list(got["Metadata"]), ["colour"])
    equal(s3.get_object_tagging(Bucket=name, Key=key)["TagSet"], [{"Key": "a", "Value": "1 2"}, {"Key": "b&c", "Value": ""}])


def check_a_form_of_any_size_is_streamed():
    name = bucket("forms")
    for size in (0, 1, 65536, 3 << 20, 40 << 20):
        content = os.urandom(1024) * (size // 1024) + b"\r\n--"[:size % 1024]
        url, form = signed(name, f"size-{size}")
        equal(send(url, form, content)[0], 204)
        equal(s3.get_object(Bucket=name, Key=f"size-{size}")["Body"].read(), content)


def check_the_answer_is_what_the_form_asks_for():
    name = bucket("forms")
    for wanted in ("200", "201", "204", "404", "many"):
        url, form = signed(name, "k y", {"success_action_status": wanted})
        status, headers, body = send(url, form)
        equal(status, int(wanted) if wanted in ("200", "201") else 204)
        if wanted == "201":
            root = xml.etree.ElementTree.fromstring(body)
            equal([(e.tag, e.text) for e in root], [("Location", headers["Location"]), ("Bucket", name), ("Key", "k y"), ("ETag", headers["ETag"])])
    url, form = signed(name, "k y", {"success_action_redirect": "http://example.com/done?a=b"})
    status, headers, _ = send(url, form)
    etag = urllib.parse.quote('"' + hashlib.md5(b"bytes").hexdigest() + '"')
    equal((status, headers["Location"]), (303, f"http://example.com/done?a=b&bucket={name}&key=k%20y&etag={etag}"))
    url, form = signed(name, "k", {"success_action_redirect": "javascript:alert(1)"})
    equal(send(url, form)[0], 204)   # no place to send a browser to: as if it were not there


def check_a_versioned_buckets_form_tells_the_version():
    name = bucket("forms")
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    url, form = signed(name, "k")
    version = send(url, form)[1]["x-amz-version-id"]
    equal(s3.head_object(Bucket=name, Key="k")["VersionId"], version)


def check_every_condition_is_enforced():
    name = bucket("forms")
    url, form = signed(name, "up/${filename}", {"x-amz-meta-a": "1"}, [["content-length-range", 3, 6]])
    equal(send(url, form)[0], 204)
    assert "EntityTooSmall" not in refused(400, "EntityTooSmall", url, form, b"12")
    refused(400, "EntityTooLarge", url, form, b"1234567")
    refused(400, "EntityTooLarge", url, form, b"x" * (9 << 20))
    equal(refused(403, "AccessDenied", url, {**form, "x-amz-meta-a": "2"}), 'Invalid according to Policy: Policy Condition failed: {"x-amz-meta-a":"1"}')
    assert "$key" in refused(403, "AccessDenied", url, {**form, "key": "elsewhere"})
    equal(refused(403, "AccessDenied", url, {**form, "x-amz-meta-b": "1"}), "Invalid according to Policy: Extra input fields: x-amz-meta-b")
    equal(refused(403, "AccessDenied", url, {**form, "acl": "public-read"}), "Invalid according to Policy: Extra input fields: acl")
    equal(send(url, {**form, "x-ignore-me": "1"})[0], 204)
    # The bucket is the one that is posted to, whatever a field says.
    other = bucket("forms")
    assert "bucket" in refused(403, "AccessDenied", f"{ENDPOINT}/{other}", {**form, "bucket": name})
    equal(s3.list_objects_v2(Bucket=other)["KeyCount"], 0)
    equal([o["Key"] for o in s3.list_objects_v2(Bucket=name)["Contents"]], ["up/file.txt"])


def check_a_policy_ends_and_must_be_one():
    name = bucket("forms")
    past = "2015-12-30T12:00:00.000Z"
    url, form = signed(name, "k", policy={"expiration": past, "conditions": []})
    equal(refused(403, "AccessDenied", url, form), "Invalid according to Policy: Policy expired.")
    future = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    for document in ("", "{", "[]", {"conditions": []}, {"expiration": future}, {"EXPIRATION": future, "conditions": []}, {"expiration": "soon", "conditions": []},
                     {"expiration": future, "conditions": [{}]}, {"expiration": future, "conditions": [["content-length-range", 1]]},
                     {"expiration": future, "conditions": [["content-length-range", -1, 5]]}, {"expiration": future, "conditions": [["like", "$key", "k"]]}):
        url, form = signed(name, "k", policy=document)
        refused(400, "InvalidArgument" if document == "" else "InvalidPolicyDocument", url, form)


def check_a_form_needs_a_right_signature():
    name = bucket("forms")
    url, form = signed(name, "k")
    def without(field):
        return {k: v for k, v in form.items() if k != field}
    refused(403, "SignatureDoesNotMatch", url, {**form, "x-amz-signature": "0" * 64})
    refused(403, "SignatureDoesNotMatch", url, {**form, "policy": form["policy"][:-4] + "AAA="})
    refused(403, "InvalidAccessKeyId", url, {**form, "x-amz-credential": form["x-amz-credential"].replace(KEY_ID, "NOBODY")})
    refused(400, "InvalidArgument", url, {**form, "x-amz-algorithm": "none"})
    refused(400, "InvalidToken", url, {**form, "x-amz-security-token": "made up"})
    for field in ("key", "policy", "x-amz-signature", "x-amz-algorithm"):
        assert "must contain a field named" in refused(400, "InvalidArgument", url, without(field))
    refused(403, "AccessDenied", url, {"key": "k"})   # anonymous
    refused(404, "NoSuchBucket", f"{ENDPOINT}/{fresh('none')}", signed("any", "k", policy={"expiration": "2999-01-01T00:00:00Z", "conditions": [
        ["starts-with", f"${f}", ""] for f in ("key", "x-amz-algorithm", "x-amz-credential", "x-amz-date")]})[1])
    assert "Contents" not in s3.list_objects_v2(Bucket=name)


def check_the_older_signature_of_forms_is_verified_too():
    name = bucket("forms")
    policy = base64.b64encode(json.dumps({"expiration": "2999-01-01T00:00:00Z", "conditions": [{"bucket": name}, {"key": "k"}]}).encode())
    signature = base64.b64encode(hmac.new(SECRET.encode(), policy, hashlib.sha1).digest()).decode()
    url, form = f"{ENDPOINT}/{name}", {"key": "k", "AWSAccessKeyId": KEY_ID, "policy": policy, "signature": signature}
    equal(send(url, form)[0], 204)
    refused(403, "SignatureDoesNotMatch", url, {**form, "signature": base64.b64encode(b"0" * 20).decode()})
    refused(400, "InvalidArgument", url, {k: v for k, v in form.items() if k != "signature"})


def check_a_form_that_is_none_is_refused():
    name = bucket("forms")
    url, form = signed(name, "k")
    refused(400, "IncorrectNumberOfFilesInPostRequest", url, form, None)
    refused(400, "MalformedPOSTRequest", url, form, ends=False)   # cut off
    refused(400, "MalformedPOSTRequest", url, list(form.items()) + [("KEY", "other")])
    refused(400, "MaxPostPreDataLengthExceeded", url, {**form, "x-ignore-long": "x" * 20480})
    refused(405, "MethodNotAllowed", url + "/key", form)
    equal(send(url, form, after=b"what follows the last part is ignored" * 10000)[0], 204)
    equal([o["Key"] for o in s3.list_objects_v2(Bucket=name)["Contents"]], ["k"])


def check_a_field_cannot_put_a_line_into_an_answers_head():
    name = bucket("forms")
    for field in ("x-amz-meta-a", "Content-Type", "Cache-Control"):
        url, form = signed(name, "k", conditions=[["starts-with", "$" + field, ""]])
        refused(400, "InvalidArgument", url, {**form, field: "a\r\nSet-Cookie: mine=1"})
        refused(400, "InvalidArgument", url, {**form, field: "a\0b"})
    # Nor become another operation than a PutObject.
    s3.put_object(Bucket=name, Key="secret", Body=b"secret")
    url, form = signed(name, "k", conditions=[["starts-with", "$x-amz-copy-source", ""]])
    equal(send(url, {**form, "x-amz-copy-source": f"/{name}/secret"}, b"mine")[0], 204)
    equal(s3.get_object(Bucket=name, Key="k")["Body"].read(), b"mine")


def check_a_forms_checksum_is_verified():
    name = bucket("forms")
    right = base64.b64encode(hashlib.sha256(b"bytes").digest()).decode()
    url, form = signed(name, "k", conditions=[["starts-with", "$x-amz-checksum-sha256", ""], ["starts-with", "$x-amz-checksum-algorithm", ""]])
    equal(send(url, {**form, "x-amz-checksum-sha256": right})[0], 204)
    equal(send(url, {**form, "x-amz-checksum-sha256": right, "x-amz-checksum-algorithm": "SHA256"})[0], 204)
    equal(s3.head_object(Bucket=name, Key="k", ChecksumMode="ENABLED").get("ChecksumSHA256"), right)
    refused(400, "BadDigest", url, {**form, "x-amz-checksum-sha256": right}, b"other")
    refused(400, "InvalidRequest", url, {**form, "x-amz-checksum-sha256": "short"})
    refused(400, "InvalidRequest", url, {**form, "x-amz-checksum-sha256": right, "x-amz-checksum-algorithm": "SHA1"})


# ---- conditions

def knows(operation, member):
    """Whether this boto3 does: Debian's is older than some of what S3 can do."""
    return member in s3.meta.service_model.operation_model(operation).input_shape.members


def check_writes_hold_to_their_conditions():
    if not knows("PutObject", "IfMatch"):
        return print("# skipped: this boto3 has no conditional writes")
    for versioned in (False, True):
        name = bucket("conditions")
        if versioned:
            s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})

        def put(body=b"", **condition):
            return s3.put_object(Bucket=name, Key="k", Body=body, **condition)["ETag"]

        def complete(body=b"", **condition):
            upload = s3.create_multipart_upload(Bucket=name, Key="k")["UploadId"]
            part = s3.upload_part(Bucket=name, Key="k", UploadId=upload, PartNumber=1, Body=body)
            return s3.complete_multipart_upload(Bucket=name, Key="k", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}, **condition)["ETag"]

        for write in (put, complete):
            s3.delete_object(Bucket=name, Key="k")
            for missing in ("*", '"no"'):
                with fails_with("NoSuchKey"):
                    write(IfMatch=missing)
            first = write(b"1", IfNoneMatch="*")
            for condition in ({"IfNoneMatch": "*"}, {"IfNoneMatch": first}, {"IfMatch": '"no"'}):
                with fails_with("PreconditionFailed"):
                    write(b"2", **condition)
            second = write(b"2", IfMatch=first)
            equal(second, write(b"2", IfMatch="*"))
            write(b"3", IfNoneMatch=second.strip('"')[::-1])
            equal(s3.get_object(Bucket=name, Key="k")["Body"].read(), b"3")


def check_deletes_hold_to_their_conditions():
    if not knows("DeleteObject", "IfMatchSize"):
        return print("# skipped: this boto3 has no conditional deletes")
    for target in ({}, {"VersionId": True}):
        name = bucket("conditions")
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
        made = s3.put_object(Bucket=name, Key="k", Body=b"four")
        if target:
            target = {"VersionId": made["VersionId"]}
            s3.put_object(Bucket=name, Key="k", Body=b"newer!")
        modified = s3.head_object(Bucket=name, Key="k", **target)["LastModified"]
        past = datetime.datetime(2015, 1, 1)
        for bad in ({"IfMatch": '"no"'}, {"IfMatchLastModifiedTime": past}, {"IfMatchSize": 5}, {"IfMatch": made["ETag"], "IfMatchSize": 5}):
            with fails_with("PreconditionFailed"):
                s3.delete_object(Bucket=name, Key="k", **target, **bad)
        for bad in ({"ETag": '"no"'}, {"LastModifiedTime": past}, {"Size": 5}):
            absent = fresh("absent")
            answer = s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "k", **target, **bad}, {"Key": absent, **bad}]})
            equal([(e["Key"], e["Code"]) for e in answer["Errors"]], [("k", "PreconditionFailed")])
            equal([d["Key"] for d in answer["Deleted"]], [absent])
        s3.delete_object(Bucket=name, Key="k", **target, IfMatch=made["ETag"], IfMatchLastModifiedTime=modified, IfMatchSize=4)
        if not target:   # now a marker is current: it has no ETag
            with fails_with("PreconditionFailed"):
                s3.delete_object(Bucket=name, Key="k", IfMatch=made["ETag"])
        s3.delete_object(Bucket=name, Key="absent", IfMatch='"no"')   # of what is not there no condition fails


def check_a_copys_source_has_conditions():
    name = bucket("conditions")
    made = s3.put_object(Bucket=name, Key="k", Body=b"x")
    source = {"Bucket": name, "Key": "k"}
    now = datetime.datetime.now(datetime.timezone.utc)
    hour = datetime.timedelta(hours=1)

    def copy(**conditions):
        s3.copy_object(Bucket=name, Key="copy", CopySource=source, **{"CopySource" + k: v for k, v in conditions.items()})

    copy(IfMatch=made["ETag"])
    copy(IfNoneMatch='"no"')
    copy(IfMatch=made["ETag"], IfUnmodifiedSince=now - hour)   # the ETag is the stronger
    for bad in ({"IfMatch": '"no"'}, {"IfNoneMatch": made["ETag"]}, {"IfUnmodifiedSince": now - hour}, {"IfModifiedSince": now + hour},
                {"IfNoneMatch": made["ETag"], "IfModifiedSince": now - hour}):
        with fails_with("PreconditionFailed"):
            copy(**bad)


def check_of_a_reads_conditions_the_etags_come_first():
    name = bucket("conditions")
    etag = s3.put_object(Bucket=name, Key="k", Body=b"x")["ETag"]
    now = datetime.datetime.now(datetime.timezone.utc)
    before, after = now - datetime.timedelta(hours=1), now + datetime.timedelta(hours=1)
    same, other = etag, '"no"'
    # RFC 9110 section 13.2.2, as a table: what is asked, what is answered.
    for wanted, conditions in (
            (200, {"IfMatch": same}), (200, {"IfMatch": "*"}), (412, {"IfMatch": other}), (200, {"IfMatch": f"{other}, {same}"}),
            (304, {"IfNoneMatch": same}), (304, {"IfNoneMatch": "*"}), (200, {"IfNoneMatch": other}), (304, {"IfNoneMatch": f"{other}, {same}"}),
            (200, {"IfModifiedSince": before}), (304, {"IfModifiedSince": after}), (412, {"IfUnmodifiedSince": before}), (200, {"IfUnmodifiedSince": after}),
            (200, {"IfMatch": same, "IfUnmodifiedSince": before}), (412, {"IfMatch": other, "IfUnmodifiedSince": after}),
            (304, {"IfNoneMatch": same, "IfModifiedSince": before}), (200, {"IfNoneMatch": other, "IfModifiedSince": after}),
            (304, {"IfMatch": same, "IfNoneMatch": same}), (412, {"IfMatch": other, "IfNoneMatch": same}), (304, {"IfUnmodifiedSince": after, "IfNoneMatch": same})):
        for read in (s3.get_object, s3.head_object):
            try:
                status = read(Bucket=name, Key="k", **conditions)["ResponseMetadata"]["HTTPStatusCode"]
            except s3.exceptions.ClientError as error:
                status = error.response["ResponseMetadata"]["HTTPStatusCode"]
            equal((conditions, status), (conditions, wanted))


# ---- whose bucket it must be, and the headers of answers

def check_buckets_are_whose_the_request_expects():
    name = bucket("owners")
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    mine, other = "000000000000", "111122223333"
    source = {"Bucket": name, "Key": "k"}
    s3.get_object(Bucket=name, Key="k", ExpectedBucketOwner=mine)
    s3.copy_object(Bucket=name, Key="copy", CopySource=source, ExpectedBucketOwner=mine, ExpectedSourceBucketOwner=mine)
    upload = s3.create_multipart_upload(Bucket=name, Key="parts")["UploadId"]
    for call in (lambda **o: s3.get_object(Bucket=name, Key="k", **o), lambda **o: s3.put_object(Bucket=name, Key="k", **o), lambda **o: s3.delete_object(Bucket=name, Key="k", **o),
                 lambda **o: s3.list_objects_v2(Bucket=name, **o), lambda **o: s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "k"}]}, **o),
                 lambda **o: s3.get_object_attributes(Bucket=name, Key="k", ObjectAttributes=["ETag"], **o), lambda **o: s3.get_object_lock_configuration(Bucket=name, **o),
                 lambda **o: s3.put_object_legal_hold(Bucket=name, Key="k", LegalHold={"Status": "ON"}, **o), lambda **o: s3.delete_bucket(Bucket=name, **o)):
        with fails_with("AccessDenied"):
            call(ExpectedBucketOwner=other)
        with fails_with("InvalidBucketOwnerAWSAccountID"):
            call(ExpectedBucketOwner="nobody")
    with fails_with("AccessDenied"):
        s3.copy_object(Bucket=name, Key="copy", CopySource=source, ExpectedSourceBucketOwner=other)
    with fails_with("AccessDenied"):
        s3.upload_part_copy(Bucket=name, Key="parts", UploadId=upload, PartNumber=1, CopySource=source, ExpectedSourceBucketOwner=other)
    equal(s3.get_object(Bucket=name, Key="k")["Body"].read(), b"x")


def check_a_read_can_say_which_headers_its_answer_has():
    name = bucket("headers")
    s3.put_object(Bucket=name, Key="k", Body=b"x", ContentType="text/plain", CacheControl="no-store")
    wanted = {"ContentType": "foo/bar", "ContentDisposition": "attachment", "ContentLanguage": "de", "ContentEncoding": "x-own", "CacheControl": "no-cache"}
    got = s3.get_object(Bucket=name, Key="k", ResponseExpires=datetime.datetime(2030, 1, 1), **{"Response" + k: v for k, v in wanted.items()})
    equal({k: got[k] for k in wanted}, wanted)
    equal(got["ResponseMetadata"]["HTTPHeaders"]["expires"], "Tue, 01 Jan 2030 00:00:00 GMT")
    equal(s3.head_object(Bucket=name, Key="k")["ContentType"], "text/plain")


# ---- object lock

def until(**delta):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(**delta)).replace(microsecond=0)


def lock_bucket():
    return bucket("locks", ObjectLockEnabledForBucket=True)


def check_a_bucket_is_made_for_locks():
    name = lock_bucket()
    equal(s3.get_bucket_versioning(Bucket=name)["Status"], "Enabled")
    equal(s3.get_object_lock_configuration(Bucket=name)["ObjectLockConfiguration"], {"ObjectLockEnabled": "Enabled"})
    with fails_with("InvalidBucketState"):
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Suspended"})

    plain = bucket("plain")
    with fails_with("ObjectLockConfigurationNotFoundError"):
        s3.get_object_lock_configuration(Bucket=plain)
    with fails_with("InvalidBucketState"):
        s3.put_object_lock_configuration(Bucket=plain, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"})
    s3.put_object(Bucket=plain, Key="k", Body=b"x")
    for call in (lambda: s3.put_object_retention(Bucket=plain, Key="k", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": until(days=1)}),
                 lambda: s3.get_object_retention(Bucket=plain, Key="k"), lambda: s3.get_object_legal_hold(Bucket=plain, Key="k"),
                 lambda: s3.put_object_legal_hold(Bucket=plain, Key="k", LegalHold={"Status": "ON"}),
                 lambda: s3.put_object(Bucket=plain, Key="k", Body=b"y", ObjectLockLegalHoldStatus="ON", ContentMD5=base64.b64encode(hashlib.md5(b"y").digest()).decode())):
        with fails_with("InvalidRequest"):
            call()
    s3.put_bucket_versioning(Bucket=plain, VersioningConfiguration={"Status": "Enabled"})
    s3.put_object_lock_configuration(Bucket=plain, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"})
    equal(s3.get_object_lock_configuration(Bucket=plain)["ObjectLockConfiguration"], {"ObjectLockEnabled": "Enabled"})


def check_wrong_lock_configurations_are_refused():
    name = lock_bucket()

    def put(retention, enabled="Enabled"):
        s3.put_object_lock_configuration(Bucket=name, ObjectLockConfiguration={"ObjectLockEnabled": enabled, "Rule": {"DefaultRetention": retention}})

    for retention in ({"Mode": "GOVERNANCE", "Days": 1, "Years": 1}, {"Mode": "GOVERNANCE"}, {"Mode": "governance", "Days": 1}, {"Days": 1}):
        with fails_with("MalformedXML"):
            put(retention)
    for retention in ({"Mode": "GOVERNANCE", "Days": 0}, {"Mode": "GOVERNANCE", "Years": -1}, {"Mode": "GOVERNANCE", "Days": 36501}):
        with fails_with("InvalidArgument"):
            put(retention)
    with fails_with("MalformedXML"):
        put({"Mode": "GOVERNANCE", "Days": 1}, "Disabled")
    put({"Mode": "COMPLIANCE", "Years": 2})
    equal(s3.get_object_lock_configuration(Bucket=name)["ObjectLockConfiguration"]["Rule"], {"DefaultRetention": {"Mode": "COMPLIANCE", "Years": 2}})


def check_the_default_is_given_to_every_new_version():
    name = lock_bucket()
    s3.put_object_lock_configuration(Bucket=name, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 3}}})
    s3.put_object(Bucket=name, Key="put", Body=b"x")
    s3.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": "put"})
    upload = s3.create_multipart_upload(Bucket=name, Key="parts")["UploadId"]
    part = s3.upload_part(Bucket=name, Key="parts", UploadId=upload, PartNumber=1, Body=b"x")
    s3.complete_multipart_upload(Bucket=name, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    url, form = signed(name, "form")
    equal(send(url, form)[0], 204)
    for key in ("put", "copy", "parts", "form"):
        head = s3.head_object(Bucket=name, Key=key)
        equal(head["ObjectLockMode"], "GOVERNANCE")
        assert until(days=3, minutes=-5) < head["ObjectLockRetainUntilDate"] < until(days=3, minutes=5)
        equal(s3.get_object_retention(Bucket=name, Key=key)["Retention"], {"Mode": "GOVERNANCE", "RetainUntilDate": head["ObjectLockRetainUntilDate"]})


def check_governance_yields_to_a_bypass_and_compliance_to_nobody():
    name = lock_bucket()
    day, week = until(days=1), until(days=7)
    for mode in ("GOVERNANCE", "COMPLIANCE"):
        made = s3.put_object(Bucket=name, Key=mode, Body=b"x", ObjectLockMode=mode, ObjectLockRetainUntilDate=day, ContentMD5=base64.b64encode(hashlib.md5(b"x").digest()).decode())
        which = {"Bucket": name, "Key": mode, "VersionId": made["VersionId"]}
        other = "COMPLIANCE" if mode == "GOVERNANCE" else "GOVERNANCE"
        equal(s3.get_object(**which)["ObjectLockMode"], mode)
        for retention in ({"Mode": mode, "RetainUntilDate": until(hours=1)}, {"Mode": other, "RetainUntilDate": week}, {}):
            with fails_with("AccessDenied"):
                s3.put_object_retention(**which, Retention=retention)
        s3.put_object_retention(**which, Retention={"Mode": mode, "RetainUntilDate": week})
        with fails_with("AccessDenied"):
            s3.delete_object(**which)
        marker = s3.delete_object(Bucket=name, Key=mode)["VersionId"]   # hides it, and may be removed
        with fails_with("AccessDenied"):
            s3.delete_object(**which)
        s3.delete_object(Bucket=name, Key=mode, VersionId=marker)
        answer = s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": mode, "VersionId": made["VersionId"]}]})
        equal([e["Code"] for e in answer["Errors"]], ["AccessDenied"])
        if mode == "GOVERNANCE":
            s3.put_object_retention(**which, Retention={"Mode": mode, "RetainUntilDate": day}, BypassGovernanceRetention=True)
            answer = s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": mode, "VersionId": made["VersionId"]}]}, BypassGovernanceRetention=True)
            equal(len(answer["Deleted"]), 1)
            continue
        with fails_with("AccessDenied"):
            s3.delete_object(**which, BypassGovernanceRetention=True)
        with fails_with("AccessDenied"):
            s3.put_object_retention(**which, Retention={}, BypassGovernanceRetention=True)
        equal(s3.get_object_retention(**which)["Retention"], {"Mode": mode, "RetainUntilDate": week})


def check_a_legal_hold_holds_until_it_is_taken_off():
    name = lock_bucket()
    made = s3.put_object(Bucket=name, Key="k", Body=b"x")
    which = {"Bucket": name, "Key": "k", "VersionId": made["VersionId"]}
    with fails_with("NoSuchObjectLockConfiguration"):
        s3.get_object_legal_hold(**which)
    with fails_with("NoSuchObjectLockConfiguration"):
        s3.get_object_retention(**which)
    with fails_with("MalformedXML"):
        s3.put_object_legal_hold(**which, LegalHold={"Status": "on"})
    s3.put_object_legal_hold(**which, LegalHold={"Status": "ON"})
    equal(s3.get_object_legal_hold(**which)["LegalHold"], {"Status": "ON"})
    equal(s3.head_object(**which)["ObjectLockLegalHoldStatus"], "ON")
    with fails_with("AccessDenied"):
        s3.delete_object(**which, BypassGovernanceRetention=True)
    s3.put_object_legal_hold(**which, LegalHold={"Status": "OFF"})
    equal(s3.get_object_legal_hold(**which)["LegalHold"], {"Status": "OFF"})
    s3.delete_object(**which)
    with fails_with("NoSuchVersion"):
        s3.get_object_legal_hold(**which)
    marker = s3.delete_object(Bucket=name, Key="k")["VersionId"]
    with fails_with("MethodNotAllowed"):
        s3.put_object_legal_hold(Bucket=name, Key="k", VersionId=marker, LegalHold={"Status": "ON"})


def check_wrong_locks_are_refused():
    name = lock_bucket()
    md5 = base64.b64encode(hashlib.md5(b"").digest()).decode()
    for lock in ({"ObjectLockMode": "GOVERNANCE"}, {"ObjectLockRetainUntilDate": until(days=1)}, {"ObjectLockMode": "governance", "ObjectLockRetainUntilDate": until(days=1)},
                 {"ObjectLockMode": "GOVERNANCE", "ObjectLockRetainUntilDate": until(days=-1)}, {"ObjectLockLegalHoldStatus": "on"}):
        with fails_with("InvalidArgument"):
            s3.put_object(Bucket=name, Key="k", ContentMD5=md5, **lock)
        with fails_with("InvalidArgument"):
            s3.create_multipart_upload(Bucket=name, Key="k", **lock)
    s3.put_object(Bucket=name, Key="k")
    with fails_with("InvalidArgument"):
        s3.put_object_retention(Bucket=name, Key="k", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": until(days=-1)})
    for retention in ({"Mode": "GOVERNANCE"}, {"Mode": "governance", "RetainUntilDate": until(days=1)}, {"RetainUntilDate": until(days=1)}):
        with fails_with("MalformedXML"):
            s3.put_object_retention(Bucket=name, Key="k", Retention=retention)


# ---- attributes

def check_attributes_tell_the_parts():
    name = bucket("attributes")
    for algorithm, kind in (("SHA256", "COMPOSITE"), ("CRC32", "COMPOSITE"), ("CRC64NVME", "FULL_OBJECT"), (None, "FULL_OBJECT")):
        named = {"ChecksumAlgorithm": algorithm} if algorithm else {}
        try:
            upload = s3.create_multipart_upload(Bucket=name, Key="k", **named)["UploadId"]
            sent = [s3.upload_part(Bucket=name, Key="k", UploadId=upload, PartNumber=number, Body=bytes(size), **named)
                    for number, size in ((2, 5 << 20), (3, 5 << 20), (7, 100))]
        except Exception as error:
            if type(error).__name__ not in ("ParamValidationError", "MissingDependencyException", "FlexibleChecksumError"):
                raise
            print(f"# skipped: this boto3 has no {algorithm}")
            continue
        member = "Checksum" + (algorithm or "CRC64NVME")
        s3.complete_multipart_upload(Bucket=name, Key="k", UploadId=upload, MultipartUpload={"Parts": [
            {"PartNumber": number, "ETag": part["ETag"], **({member: part[member]} if algorithm else {})} for number, part in zip((2, 3, 7), sent)]})

        def attributes(**page):
            return s3.get_object_attributes(Bucket=name, Key="k", ObjectAttributes=["ETag", "Checksum", "ObjectParts", "ObjectSize", "StorageClass"], **page)

        whole = attributes()
        equal((whole["ObjectSize"], whole["StorageClass"]), ((10 << 20) + 100, "STANDARD"))
        parts = whole["ObjectParts"]
        equal([(p["PartNumber"], p["Size"]) for p in parts["Parts"]], [(1, 5 << 20), (2, 5 << 20), (3, 100)])
        equal((parts["TotalPartsCount"], parts["IsTruncated"]), (3, False))
        if algorithm:
            equal([p[member] for p in parts["Parts"]], [p[member] for p in sent])
            equal(whole["Checksum"][member], s3.head_object(Bucket=name, Key="k", ChecksumMode="ENABLED")[member])
        first = attributes(MaxParts=2)["ObjectParts"]
        equal(([p["PartNumber"] for p in first["Parts"]], first["IsTruncated"], first["NextPartNumberMarker"]), ([1, 2], True, 2))
        rest = attributes(PartNumberMarker=2)["ObjectParts"]
        equal(([p["PartNumber"] for p in rest["Parts"]], rest["IsTruncated"]), ([3], False))
    s3.put_object(Bucket=name, Key="plain", Body=b"x")
    assert "ObjectParts" not in s3.get_object_attributes(Bucket=name, Key="plain", ObjectAttributes=["ObjectParts"])


if __name__ == "__main__":
    checks.main(globals())
