"""What a bucket is told about itself, with boto3: its documents, CORS as a browser sees it, and lifecycle rules on days of two seconds."""
import datetime
import http.client
import json
import os
import time
import urllib.parse

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh, until
from server import Server

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
DAY = 2   # seconds: --lifecycle-day of this suite's server (tests/clients/run)
OPTIONS = dict(retries={"max_attempts": 1})
s3 = boto3.client("s3", endpoint_url=ENDPOINT, config=Config(signature_version="s3v4", **OPTIONS))
sqs, events = (boto3.client(name, endpoint_url=ENDPOINT, config=Config(**OPTIONS)) for name in ("sqs", "events"))


def bucket(client=s3, versions=False, **options):
    name = fresh("settings")
    client.create_bucket(Bucket=name, **options)
    if versions:
        client.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return name


def lifecycle(name, *rules, client=s3):
    filled = [{"ID": f"rule-{number}", "Status": "Enabled", **({} if "Prefix" in rule else {"Filter": {}}), **rule} for number, rule in enumerate(rules)]
    client.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": filled})


def keys(name, client=s3):
    return [found["Key"] for found in client.list_objects_v2(Bucket=name).get("Contents", [])]


def versions(name):
    """(key, True for a delete marker) of all versions, the newest of a key first."""
    page = s3.list_object_versions(Bucket=name)
    found = [(v["LastModified"], v["Key"], v["VersionId"], False) for v in page.get("Versions", [])]
    found += [(v["LastModified"], v["Key"], v["VersionId"], True) for v in page.get("DeleteMarkers", [])]
    return [(key, marker) for _, key, _, marker in sorted(found, reverse=True)]


# ---- documents

def check_tags_of_a_bucket():
    name = bucket()
    with fails_with("NoSuchTagSet"):
        s3.get_bucket_tagging(Bucket=name)
    tags = [{"Key": "project", "Value": "churn"}, {"Key": "ä", "Value": ""}]
    s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": tags})
    equal(s3.get_bucket_tagging(Bucket=name)["TagSet"], tags)
    for wrong in ([tags[0], tags[0]], [{"Key": "aws:x", "Value": ""}], [{"Key": "k" * 129, "Value": ""}], [{"Key": "k", "Value": "v" * 257}]):
        with fails_with("InvalidTag"):
            s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": wrong})
    with fails_with("BadRequest"):
        s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [{"Key": str(n), "Value": ""} for n in range(51)]})
    equal(s3.get_bucket_tagging(Bucket=name)["TagSet"], tags)
    s3.delete_bucket_tagging(Bucket=name)
    with fails_with("NoSuchTagSet"):
        s3.get_bucket_tagging(Bucket=name)
    with fails_with("NoSuchBucket"):
        s3.get_bucket_tagging(Bucket=fresh("nobody"))
    with fails_with("AccessDenied"):
        s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": tags}, ExpectedBucketOwner="111111111111")


def check_default_encryption_is_aes256():
    name = bucket()

    def shown():
        return s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"]

    def put(**chosen):
        s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": chosen}]})

    default = [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": False}]
    equal(shown(), default)
    put(SSEAlgorithm="AES256")
    equal(shown(), default)
    equal(s3.put_object(Bucket=name, Key="k", Body=b"x")["ServerSideEncryption"], "AES256")
    equal(s3.head_object(Bucket=name, Key="k")["ServerSideEncryption"], "AES256")
    with fails_with("NotImplemented"):
        put(SSEAlgorithm="aws:kms:dsse")
    with fails_with("InvalidArgument"):
        put(SSEAlgorithm="AES256", KMSMasterKeyID="key")
    with fails_with("MalformedXML"):
        put(SSEAlgorithm="rot13")
    s3.delete_bucket_encryption(Bucket=name)
    equal(shown(), default)


def check_ownership_controls():
    name = bucket()

    def shown():
        return s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"]["Rules"]

    equal(shown(), [{"ObjectOwnership": "BucketOwnerEnforced"}])
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    equal(shown(), [{"ObjectOwnership": "ObjectWriter"}])
    with fails_with("MalformedXML"):
        s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": [{"ObjectOwnership": "Everybody"}]})
    s3.delete_bucket_ownership_controls(Bucket=name)
    with fails_with("OwnershipControlsNotFoundError"):
        shown()
    name = bucket(ObjectOwnership="BucketOwnerPreferred")
    equal(shown(), [{"ObjectOwnership": "BucketOwnerPreferred"}])


def check_new_buckets_take_no_acls():
    for refused in ("public-read", "authenticated-read", "log-delivery-write"):
        with fails_with("InvalidBucketAclWithObjectOwnership"):
            s3._make_api_call("CreateBucket", {"Bucket": fresh("settings"), "ACL": refused})
    with fails_with("InvalidBucketAclWithBlockPublicAccessError"):
        bucket(ObjectOwnership="ObjectWriter", ACL="public-read")
    name = bucket()
    with fails_with("AccessControlListNotSupported"):
        s3.put_object(Bucket=name, Key="k", Body=b"", ACL="private")
    name = bucket(ACL="private")   # as rclone makes one, which then says the same of each object
    equal(s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"]["Rules"], [{"ObjectOwnership": "BucketOwnerPreferred"}])
    s3.put_object(Bucket=name, Key="k", Body=b"", ACL="private")
    with fails_with("AccessDenied"):
        s3.put_object_acl(Bucket=name, Key="k", ACL="public-read")


def check_public_access_block():
    name = bucket()

    def shown():
        return s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]

    names = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
    equal(shown(), {one: True for one in names})
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"BlockPublicAcls": True})
    equal(shown(), {one: one == "BlockPublicAcls" for one in names})
    s3.delete_public_access_block(Bucket=name)
    with fails_with("NoSuchPublicAccessBlockConfiguration"):
        shown()


def check_what_is_always_so_may_be_asked_for():
    name = bucket()
    equal(s3.get_bucket_request_payment(Bucket=name)["Payer"], "BucketOwner")
    s3.put_bucket_request_payment(Bucket=name, RequestPaymentConfiguration={"Payer": "BucketOwner"})
    with fails_with("NotImplemented"):
        s3.put_bucket_request_payment(Bucket=name, RequestPaymentConfiguration={"Payer": "Requester"})
    with fails_with("MalformedXML"):
        s3.put_bucket_request_payment(Bucket=name, RequestPaymentConfiguration={"Payer": "Nobody"})
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=name)
    s3.put_bucket_logging(Bucket=name, BucketLoggingStatus={})
    for ask in (s3.get_bucket_website, s3.get_bucket_replication, s3.get_bucket_accelerate_configuration):
        with fails_with("NotImplemented"):
            ask(Bucket=name)


def check_documents_survive_a_kill_and_go_with_the_bucket():
    with Server() as server:
        client = server.client("s3")
        client.create_bucket(Bucket="kept")
        client.put_bucket_tagging(Bucket="kept", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
        server.kill()
        server.start()
        equal(client.get_bucket_tagging(Bucket="kept")["TagSet"], [{"Key": "a", "Value": "b"}])
        client.delete_bucket(Bucket="kept")
        client.create_bucket(Bucket="kept")
        with fails_with("NoSuchTagSet"):
            client.get_bucket_tagging(Bucket="kept")


# ---- CORS

def ask(method, url, **headers):
    """(status, headers in lower case, body) of an unsigned request, as a browser sends it."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=30)
    connection.request(method, parts.path + ("?" + parts.query if parts.query else ""), headers={k.replace("_", "-"): v for k, v in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


RULES = [
    {"AllowedOrigins": ["https://*.example.com"], "AllowedMethods": ["GET", "PUT"], "AllowedHeaders": ["x-amz-*", "Content-Type"],
     "ExposeHeaders": ["ETag", "x-amz-version-id"], "MaxAgeSeconds": 600},
    {"AllowedOrigins": ["*"], "AllowedMethods": ["GET"]},
]


def check_cors_documents():
    name = bucket()
    with fails_with("NoSuchCORSConfiguration"):
        s3.get_bucket_cors(Bucket=name)
    s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": RULES})
    equal(s3.get_bucket_cors(Bucket=name)["CORSRules"], RULES)
    for wrong in ({"AllowedMethods": ["PATCH"]}, {"AllowedOrigins": ["*.*"]}, {"AllowedHeaders": ["*-*"]}, {"ExposeHeaders": ["x-*"]}):
        with fails_with("InvalidRequest"):
            s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": [{"AllowedOrigins": ["*"], "AllowedMethods": ["GET"], **wrong}]})
    with fails_with("MalformedXML"):
        s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": []})
    s3.delete_bucket_cors(Bucket=name)
    with fails_with("NoSuchCORSConfiguration"):
        s3.get_bucket_cors(Bucket=name)


def check_preflights_are_answered_without_a_signature():
    name = bucket()
    url = f"{ENDPOINT}/{name}/folder/key"
    status, _, body = ask("OPTIONS", url, Origin="https://a.example.com", Access_Control_Request_Method="PUT")
    assert status == 403 and b"<Code>AccessForbidden</Code>" in body and b"CORS is not enabled for this bucket." in body, body
    s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": RULES})

    status, headers, _ = ask("OPTIONS", url, Origin="https://a.example.com", Access_Control_Request_Method="PUT",
                             Access_Control_Request_Headers="X-Amz-Date, content-type")
    equal(status, 200)
    equal(headers["access-control-allow-origin"], "https://a.example.com")
    equal(headers["access-control-allow-methods"], "GET, PUT")
    equal(headers["access-control-allow-headers"], "x-amz-date, content-type")
    equal(headers["access-control-expose-headers"], "ETag, x-amz-version-id")
    equal(headers["access-control-max-age"], "600")
    equal(headers["access-control-allow-credentials"], "true")
    assert "Origin" in headers["vary"]

    status, headers, _ = ask("OPTIONS", url, Origin="https://elsewhere.org", Access_Control_Request_Method="GET")
    equal((status, headers["access-control-allow-origin"]), (200, "*"))
    assert "access-control-allow-credentials" not in headers   # nobody's cookies are for everybody

    def refused(status, **headers):
        got, seen, body = ask("OPTIONS", url, **headers)
        equal(got, status)
        assert "access-control-allow-origin" not in seen, seen
        return body

    assert b"<ResourceType>OBJECT</ResourceType>" in refused(403, Origin="https://elsewhere.org", Access_Control_Request_Method="PUT")
    refused(403, Origin="https://a.example.com", Access_Control_Request_Method="DELETE")
    refused(403, Origin="https://a.example.com", Access_Control_Request_Method="PUT", Access_Control_Request_Headers="x-amz-date, x-other")
    refused(400, Access_Control_Request_Method="GET")
    refused(400, Origin="https://a.example.com")
    refused(400, Origin="https://a.example.com", Access_Control_Request_Method="PATCH")
    url = f"{ENDPOINT}/{fresh('nobody')}/key"
    refused(403, Origin="https://a.example.com", Access_Control_Request_Method="GET")
    url = ENDPOINT.replace("127.0.0.1", f"{name}.localhost") + "/key"
    parts = urllib.parse.urlsplit(url)
    status, headers, _ = ask("OPTIONS", ENDPOINT + "/key", Host=parts.netloc, Origin="https://a.example.com", Access_Control_Request_Method="GET")
    equal((status, headers["access-control-allow-origin"]), (200, "https://a.example.com"))


def check_answers_say_who_may_read_them():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"hello")
    s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": [RULES[0]]})
    url = s3.generate_presigned_url("get_object", {"Bucket": name, "Key": "k"})
    status, headers, body = ask("GET", url, Origin="https://a.example.com")
    equal((status, body, headers["access-control-allow-origin"]), (200, b"hello", "https://a.example.com"))
    for asked in ({}, {"Origin": "https://elsewhere.org"}):
        status, headers, _ = ask("GET", url, **asked)
        equal(status, 200)
        assert "access-control-allow-origin" not in headers, headers
    status, headers, _ = ask("HEAD", s3.generate_presigned_url("head_object", {"Bucket": name, "Key": "k"}), Origin="https://a.example.com")
    equal(status, 200)
    assert "access-control-allow-origin" not in headers   # no rule for HEAD
    # A page may read also why it was refused.
    status, headers, _ = ask("GET", s3.generate_presigned_url("get_object", {"Bucket": name, "Key": "none"}), Origin="https://a.example.com")
    equal((status, headers["access-control-allow-origin"]), (404, "https://a.example.com"))
    # What is allowed to other origins is not allowed to strangers.
    equal(ask("GET", f"{ENDPOINT}/{name}/k", Origin="https://a.example.com")[0], 403)


# ---- lifecycle

def check_lifecycle_documents():
    name = bucket()
    with fails_with("NoSuchLifecycleConfiguration"):
        s3.get_bucket_lifecycle_configuration(Bucket=name)
    rules = [
        {"ID": "all", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 30}, "NoncurrentVersionExpiration":
         {"NoncurrentDays": 7, "NewerNoncurrentVersions": 3}},
        {"ID": "old form", "Status": "Disabled", "Prefix": "logs/", "Expiration": {"Date": datetime.datetime(2030, 1, 1, tzinfo=datetime.timezone.utc)}},
        {"ID": "both", "Status": "Enabled", "Filter": {"And": {"Prefix": "p", "Tags": [{"Key": "a", "Value": "b"}], "ObjectSizeGreaterThan": 5}},
         "Expiration": {"Days": 1}},
        {"ID": "uploads", "Status": "Enabled", "Filter": {"Prefix": "u/"}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 2}},
        {"ID": "markers", "Status": "Enabled", "Filter": {}, "Expiration": {"ExpiredObjectDeleteMarker": True}},
    ]
    s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": rules})
    equal(s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"], rules)

    def put(**rule):
        s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [{"Status": "Enabled", "Filter": {}, **rule}]})

    put(Expiration={"Days": 1})
    assert s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"][0]["ID"]
    for code, rule in (("InvalidArgument", {"Expiration": {"Days": 0}}), ("InvalidArgument", {"Expiration": {"Days": 1}, "ID": "x" * 256}),
                       ("MalformedXML", {"Expiration": {"Days": 1}, "Status": "on"}), ("InvalidRequest", {}),
                       ("InvalidArgument", {"Expiration": {"Date": datetime.datetime(2030, 1, 1, 1, tzinfo=datetime.timezone.utc)}}),
                       ("InvalidArgument", {"Transitions": [{"Days": 1, "StorageClass": "STANDARD_IA"}]})):
        with fails_with(code):
            put(**rule)
    with fails_with("InvalidArgument"):
        lifecycle(name, {"ID": "same", "Expiration": {"Days": 1}}, {"ID": "same", "Expiration": {"Days": 2}})
    s3.delete_bucket_lifecycle(Bucket=name)
    with fails_with("NoSuchLifecycleConfiguration"):
        s3.get_bucket_lifecycle_configuration(Bucket=name)


def check_objects_expire_where_a_rule_reaches():
    name = bucket()
    lifecycle(name, {"Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 1}},
              {"Filter": {"And": {"Prefix": "t/", "Tags": [{"Key": "keep", "Value": "no"}], "ObjectSizeLessThan": 3}}, "Expiration": {"Days": 1}})
    for key, body, tags in (("logs/a", b"x", ""), ("logs", b"x", ""), ("t/a", b"x", "keep=no"), ("t/b", b"x", "keep=yes"), ("t/c", b"xxx", "keep=no")):
        s3.put_object(Bucket=name, Key=key, Body=body, Tagging=tags)
    until(lambda: keys(name) == ["logs", "t/b", "t/c"])
    with fails_with("NoSuchKey"):
        s3.get_object(Bucket=name, Key="logs/a")


def check_the_header_tells_when():
    name = bucket()
    assert "Expiration" not in s3.put_object(Bucket=name, Key="k", Body=b"x")
    lifecycle(name, {"ID": "soon & sure", "Filter": {"Tag": {"Key": "a", "Value": "b"}}, "Expiration": {"Days": 400_000}},
              {"ID": "later", "Filter": {}, "Expiration": {"Days": 500_000}})
    for key, tags, rule, days in (("tagged", "a=b", "soon%20%26%20sure", 400_000), ("plain", "", "later", 500_000)):
        put = s3.put_object(Bucket=name, Key=key, Body=b"x", Tagging=tags)
        head = s3.head_object(Bucket=name, Key=key)
        date = (head["LastModified"] + datetime.timedelta(seconds=days * DAY)).strftime('expiry-date="%a, %d %b %Y')
        assert put["Expiration"].startswith(date) and put["Expiration"].endswith(f'rule-id="{rule}"'), put["Expiration"]
        equal(head["Expiration"], put["Expiration"])
        equal(s3.get_object(Bucket=name, Key=key)["Expiration"], put["Expiration"])
    copied = s3.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": "tagged"})
    assert "soon" in copied["Expiration"], copied["Expiration"]   # its tags came along
    upload = s3.create_multipart_upload(Bucket=name, Key="parts")["UploadId"]
    part = s3.upload_part(Bucket=name, Key="parts", UploadId=upload, PartNumber=1, Body=b"x")
    done = s3.complete_multipart_upload(Bucket=name, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    equal(s3.head_object(Bucket=name, Key="parts")["Expiration"], done["Expiration"])


def check_versions_and_markers_go_in_their_turn():
    name = bucket(versions=True)
    for body in (b"1", b"2", b"3", b"4"):
        s3.put_object(Bucket=name, Key="kept", Body=body)
    s3.put_object(Bucket=name, Key="gone", Body=b"1")
    s3.delete_object(Bucket=name, Key="gone")
    lifecycle(name, {"NoncurrentVersionExpiration": {"NoncurrentDays": 1, "NewerNoncurrentVersions": 1}, "Filter": {"Prefix": "kept"}},
              {"NoncurrentVersionExpiration": {"NoncurrentDays": 1}, "Expiration": {"ExpiredObjectDeleteMarker": True}, "Filter": {"Prefix": "gone"}})
    until(lambda: versions(name) == [("kept", False), ("kept", False)])
    equal(s3.get_object(Bucket=name, Key="kept")["Body"].read(), b"4")


def check_a_current_version_gets_one_marker():
    name = bucket(versions=True)
    s3.put_object(Bucket=name, Key="k", Body=b"1")
    lifecycle(name, {"Expiration": {"Days": 1}})
    until(lambda: versions(name) == [("k", True), ("k", False)])
    begun = time.monotonic()
    until(lambda: time.monotonic() > begun + 2 * DAY)   # the passes of two more days
    equal(versions(name), [("k", True), ("k", False)])


def check_uploads_that_nobody_completes_are_aborted():
    name = bucket()
    lifecycle(name, {"ID": "tidy", "Filter": {"Prefix": "u/"}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}})
    begun = s3.create_multipart_upload(Bucket=name, Key="u/1")
    s3.upload_part(Bucket=name, Key="u/1", UploadId=begun["UploadId"], PartNumber=1, Body=b"x" * 300_000)
    kept = s3.create_multipart_upload(Bucket=name, Key="v")
    shown = s3.list_parts(Bucket=name, Key="u/1", UploadId=begun["UploadId"])
    equal(shown["AbortRuleId"], "tidy")
    equal((begun["AbortRuleId"], begun["AbortDate"]), ("tidy", shown["AbortDate"]))
    assert "AbortRuleId" not in s3.create_multipart_upload(Bucket=name, Key="other/1")
    s3.abort_multipart_upload(Bucket=name, Key="other/1", UploadId=s3.list_multipart_uploads(Bucket=name, Prefix="other/")["Uploads"][0]["UploadId"])
    until(lambda: [u["UploadId"] for u in s3.list_multipart_uploads(Bucket=name)["Uploads"]] == [kept["UploadId"]])
    with fails_with("NoSuchUpload"):
        s3.list_parts(Bucket=name, Key="u/1", UploadId=begun["UploadId"])


def check_an_expiration_is_an_event():
    name = bucket()
    url = sqs.create_queue(QueueName=fresh("expired"))["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events.put_rule(Name=name, EventPattern='{"source": ["aws.s3"], "detail-type": ["Object Deleted"], "detail": {"bucket": {"name": ["%s"]}}}' % name)
    events.put_targets(Rule=name, Targets=[{"Id": "1", "Arn": arn}])
    s3.put_bucket_notification_configuration(Bucket=name, NotificationConfiguration={"EventBridgeConfiguration": {}})
    lifecycle(name, {"Expiration": {"Days": 1}})
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    received = until(lambda: sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages"))
    detail = json.loads(received[0]["Body"])["detail"]
    equal((detail["object"]["key"], detail["reason"], detail["deletion-type"], detail["requester"]),
          ("k", "Lifecycle Expiration", "Permanently Deleted", "s3.amazonaws.com"))
    assert "source-ip-address" not in detail and "request-id" not in detail, detail


def check_a_kill_loses_and_repeats_nothing():
    with Server(["--lifecycle-day", "1"]) as server:
        client = server.client("s3")
        client.create_bucket(Bucket="many")
        client.put_bucket_versioning(Bucket="many", VersioningConfiguration={"Status": "Enabled"})
        for number in range(300):
            client.put_object(Bucket="many", Key=f"{number:03}", Body=b"x")
        client.put_object(Bucket="many", Key="zzz", Body=b"stays")
        lifecycle("many", {"Filter": {"Prefix": "0"}, "Expiration": {"Days": 1}}, {"Filter": {"Prefix": "1"}, "Expiration": {"Days": 1}},
                  {"Filter": {"Prefix": "2"}, "Expiration": {"Days": 1}}, client=client)
        for _ in range(5):
            seen = len(keys("many", client))
            until(lambda: len(keys("many", client)) < seen or seen == 1)
            server.kill()
            server.start()
        until(lambda: keys("many", client) == ["zzz"])
        page = client.list_object_versions(Bucket="many")
        equal((len(page["DeleteMarkers"]), len(page["Versions"])), (300, 301))


# ---- buckets

def check_buckets_are_listed_in_pages():
    if "MaxBuckets" not in getattr(s3.meta.service_model.operation_model("ListBuckets").input_shape, "members", {}):
        return   # a boto3 from before
    prefix = fresh("page")
    for number in range(5):
        s3.create_bucket(Bucket=f"{prefix}-{number}")
    first = s3.list_buckets(Prefix=prefix, MaxBuckets=2)
    equal([b["Name"] for b in first["Buckets"]], [f"{prefix}-0", f"{prefix}-1"])
    equal(first["Prefix"], prefix)
    names, token = [], None
    while True:
        page = s3.list_buckets(Prefix=prefix, MaxBuckets=2, **({"ContinuationToken": token} if token else {}))
        names += [b["Name"] for b in page["Buckets"]]
        token = page.get("ContinuationToken")
        if not token:
            break
    equal(names, [f"{prefix}-{number}" for number in range(5)])


def check_a_bucket_is_born_with_tags():
    if "Tags" not in s3.meta.service_model.shape_for("CreateBucketConfiguration").members:
        return   # a boto3 from before
    name = bucket(CreateBucketConfiguration={"Tags": [{"Key": "a", "Value": "b"}]})
    equal(s3.get_bucket_tagging(Bucket=name)["TagSet"], [{"Key": "a", "Value": "b"}])


if __name__ == "__main__":
    print(f"# boto3 {boto3.__version__}")
    checks.main(globals())
