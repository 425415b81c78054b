"""What objects can do beyond coming and going, by boto3: browsers' forms."""
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
from checks import equal, fresh

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
    fields = {"acl": "private", "Content-Type": "text/plain", "Cache-Control": "no-store", "Content-Disposition": "inline", "Expires": "Thu, 01 Dec 2044 16:00:00 GMT",
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


if __name__ == "__main__":
    checks.main(globals())
