"""The console's interface, as its app uses it (docs/console.md): who may ask, what of objects reaches a browser and as what, calls as the person with policies, audit
and addresses, and streams. On servers of its own."""
import json
import time
import urllib.parse

import boto3
import checks
from botocore.config import Config
from browser import ADMINISTRATOR, Browser, person, url
from checks import equal, fresh, until
from server import ACCOUNT, BINARY, Server
from tools import run

SERVER = Server(roles=())
HTML = b"<!doctype html><script>alert(document.domain)</script>"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; "
          "form-action 'self'; frame-ancestors 'none'; base-uri 'none'")


def allow(*actions, resource="*", effect="Allow", **condition):
    one = {"Effect": effect, "Action": list(actions), "Resource": resource}
    return {"Version": "2012-10-17", "Statement": [{**one, **({"Condition": condition} if condition else {})}]}


def signed_in(policy=ADMINISTRATOR, **more):
    browser = Browser(SERVER, **more)
    browser.who = person(SERVER, policy)
    equal(browser.sign_in(browser.who).status, 200)
    return browser


def bucket(**objects):
    name = fresh("console")
    S3.create_bucket(Bucket=name)
    for key, body in objects.items():
        S3.put_object(Bucket=name, Key=key, Body=body, ContentType="text/html")
    return name


# ---- Who may ask -----------------------------------------------------------------------------------------------------------------------------------------

ROUTES = [("POST", "/api/call/s3/ListBuckets"), ("POST", "/api/own/history"), ("GET", "/api/object?bucket=b&key=k"), ("PUT", "/api/object?bucket=b&key=k"),
          ("PUT", "/api/part?bucket=b&key=k&uploadId=u&partNumber=1"), ("GET", "/api/image?bucket=b&key=k"), ("GET", "/api/preview?bucket=b&key=k"),
          ("GET", "/api/stream?topic=changes")]


def check_nobody_gets_nothing():
    for method, target in ROUTES:
        for cookie in (None, "athanor-session=", f"athanor-session={ACCOUNT}.{'A' * 43}", "athanor-session=x.y", "__Host-athanor-session=x"):
            answer = Browser(SERVER).ask(method, target, b"{}" if method != "GET" else None, Cookie=cookie)
            equal((answer.status, answer.code), (401, "NotSignedIn"))
            equal(sorted(answer.document), ["code", "message", "requestId"])


def check_a_change_needs_the_sessions_token_and_nothing_is_for_other_origins():
    browser, other = signed_in(), signed_in()
    for method, target in ROUTES:
        evil = browser.ask(method, target, b"{}" if method != "GET" else None, Origin="http://evil.example.com")
        equal((evil.status, evil.code), (403, "CrossOrigin"))
        equal(browser.ask(method, target, b"{}" if method != "GET" else None, Sec_Fetch_Site="cross-site").status, 403)
        if method != "GET":
            for token in (None, "", "x" * 43, other.token):
                refused = browser.ask(method, target, b"{}", X_CSRF_Token=token)
                equal((refused.status, refused.code), (403, "CrossOrigin"))
    equal(browser.call("s3", "ListBuckets").status, 200)
    equal(browser.ask("POST", "/sign-out", {}).status, 200)
    equal(browser.call("s3", "ListBuckets").status, 401)


def check_every_answer_says_how_it_may_be_used():
    browser, name = signed_in(), bucket(page=HTML)
    app = Browser(SERVER).ask("GET", "/").body.decode()
    asset = app[app.index("/assets/"):].split('"')[0]
    for method, target in [("GET", "/"), ("GET", "/jobs/training/x"), ("GET", asset), ("GET", "/assets/none.js"), ("GET", "/healthz"), ("GET", "/metrics"), ("GET", "/session"),
                           ("GET", "/sign-in"), ("GET", "/sign-in/plain"), ("GET", "/sign-in/providers"), ("POST", "/sign-in"), ("DELETE", "/"), ("GET", "/api/none"), ("GET", "/api/"),
                           ("POST", "/api/call/s3/ListBuckets"), ("POST", "/api/call/x/y"), ("GET", url("object", bucket=name, key="page")),
                           ("GET", url("image", bucket=name, key="page")), ("GET", url("preview", bucket=name, key="page")), ("PATCH", "/api/object")]:
        answer = browser.ask(method, target, b"{}" if method == "POST" else None)
        headers = answer.headers
        equal((target, headers["x-content-type-options"], headers["referrer-policy"], headers["x-frame-options"], headers["cross-origin-opener-policy"]),
              (target, "nosniff", "no-referrer", "DENY", "same-origin"))
        assert headers["content-security-policy"] in (POLICY, "sandbox; default-src 'none'; frame-ancestors 'none'"), (target, headers)
        wanted = "public, max-age=31536000, immutable" if target == asset else "no-cache" if headers["content-type"].startswith("text/html") and "plain" not in target else "no-store"
        equal((target, headers["cache-control"]), (target, wanted))


# ---- The app -----------------------------------------------------------------------------------------------------------------------------------------------

def check_the_app_comes_packed_and_is_kept():
    browser = Browser(SERVER)
    page = browser.ask("GET", "/")
    text = page.body.decode()
    assert "<script>" not in text and "style=" not in text, text
    equal(browser.ask("GET", "/", If_None_Match=page.headers["etag"]).status, 304)
    asset = text[text.index("/assets/"):].split('"')[0]
    plain, packed = browser.ask("GET", asset), browser.ask("GET", asset, Accept_Encoding="gzip, br")
    assert packed.headers.get("content-encoding") in ("br", None) and len(packed.body) <= len(plain.body)
    equal(browser.ask("GET", asset, If_None_Match=plain.headers["etag"]).status, 304)
    equal(browser.ask("HEAD", "/").body, b"")
    equal(browser.ask("GET", "/sign-in/providers").document, {"providers": []})


def check_paths_lead_nowhere_else():
    browser = signed_in()
    page = browser.ask("GET", "/").body
    for path in ("/../../etc/passwd", "/assets/../../../etc/passwd", "/assets/%2e%2e/index.html", "/assets/", "/assets", "//etc/passwd", "/server.json", "/root-credentials.json",
                 "/assets/..%2findex.html", "/%00", "/assets/app%00.js"):
        answer = browser.ask("GET", path)
        assert answer.status == 404 or answer.body == page, (path, answer.status, answer.body[:100])
    for path in ("/api/call", "/api/call/", "/api/call/s3", "/api/call/s3/", "/api/call//ListBuckets", "/api/call/s3/ListBuckets/x", "/api/call/../own/history", "/api/own/", "/api/own/none",
                 "/api/own/../agent/v1", "/api/call/s3/%4cistBuckets", "/api/call/S3/ListBuckets", "/api", "/api/object/x"):
        answer = browser.ask("POST", path, {})
        assert answer.status in (400, 404, 405), (path, answer.status, answer.body[:100])
    for query in ("", "bucket=b", "key=k", "bucket=&key=k", "bucket=b&key=", "bucket=b&key=k&key=l", "bucket=%zz&key=k"):
        equal(browser.ask("GET", f"/api/object?{query}").code, "InvalidRequest")


# ---- Calls -------------------------------------------------------------------------------------------------------------------------------------------------

def check_calls_are_the_persons_own():
    name = bucket(k=b"x")
    reader = signed_in(allow("s3:ListBucket", "s3:GetObject", resource=[f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"]))
    equal(reader.call("s3", "ListObjectsV2", Bucket=name).document["KeyCount"], 1)
    equal(reader.ask("GET", url("object", bucket=name, key="k")).body, b"x")
    for answer in (reader.call("s3", "DeleteObject", Bucket=name, Key="k"), reader.call("s3", "PutBucketPolicy", Bucket=name, Policy="{}"), reader.call("s3", "ListBuckets"),
                   reader.ask("PUT", url("object", bucket=name, key="k"), b"y"), reader.ask("PUT", url("part", bucket=name, key="k", uploadId="u", partNumber=1), b"y"),
                   reader.call("s3", "CopyObject", Bucket=name, Key="l", CopySource=f"{name}/k")):
        equal((answer.status, answer.code), (403, "AccessDenied"))
    for service, operation in (("iam", "ListUsers"), ("sagemaker", "ListTrainingJobs"), ("logs", "DescribeLogGroups"), ("kms", "ListKeys")):
        answer = reader.call(service, operation)
        assert answer.status in (400, 403) and answer.code.startswith("AccessDenied"), answer.body
    equal(reader.own("quota/list").status, 403)   # athanor:ListQuotas
    equal(S3.get_object(Bucket=name, Key="k")["Body"].read(), b"x")
    SERVER.client("iam").delete_user_policy(UserName=reader.who["user"], PolicyName="own")
    equal(reader.ask("GET", url("object", bucket=name, key="k")).code, "AccessDenied")


def check_another_accounts_things_are_not_there():
    other = json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", SERVER.endpoint, env=SERVER.environment()))
    keys = dict(endpoint_url=SERVER.endpoint, region_name="us-east-1", aws_access_key_id=other["AccessKeyId"], aws_secret_access_key=other["SecretAccessKey"])
    theirs = boto3.client("s3", config=Config(s3={"addressing_style": "path"}), **keys)
    secret = fresh("theirs")
    theirs.create_bucket(Bucket=secret)
    theirs.put_object(Bucket=secret, Key="k", Body=b"a,b\n1,2\n")
    boto3.client("sagemaker", **keys).create_model_package_group(ModelPackageGroupName=secret)
    browser = signed_in()
    for answer in (browser.ask("GET", url("object", bucket=secret, key="k")), browser.ask("GET", url("preview", bucket=secret, key="k")),
                   browser.call("s3", "ListObjectsV2", Bucket=secret), browser.ask("PUT", url("object", bucket=secret, key="k"), b"z")):
        equal((answer.status, answer.code), (403, "AccessDenied"))
    assert secret not in browser.call("s3", "ListBuckets").body.decode()
    assert secret not in browser.call("sagemaker", "ListModelPackageGroups").body.decode()
    equal(browser.call("sagemaker", "DescribeModelPackageGroup", ModelPackageGroupName=secret).status, 400)
    with browser.stream(f"log:{secret}:s") as stream:
        equal(stream.status, 200)   # of their own account, where there is none
    boto3.client("logs", **keys).create_log_group(logGroupName=secret)
    them = Browser(SERVER)
    equal(them.sign_in(person(SERVER, iam=boto3.client("iam", **keys), account=other["AccountId"])).status, 200)
    equal(them.ask("GET", url("object", bucket=secret, key="k")).body, b"a,b\n1,2\n")
    equal([one["Name"] for one in them.call("s3", "ListBuckets").document["Buckets"]], [secret])


def check_errors_are_awss():
    browser = signed_in()
    for answer, status, code in ((browser.call("s3", "HeadObject", Bucket=bucket(), Key="none"), 404, "NoSuchKey"), (browser.call("s3", "HeadBucket", Bucket="none-there"), 404, "NoSuchBucket"),
                                 (browser.call("sagemaker", "DescribeTrainingJob", TrainingJobName="none"), 400, "ValidationException"),
                                 (browser.call("sagemaker", "DescribeTrainingJob"), 400, "ValidationException"), (browser.call("sagemaker", "None"), 400, "UnknownOperationException"),
                                 (browser.call("s3", "PutObject", Bucket="b", Key="k"), 400, "InvalidRequest"), (browser.call("s3", "GetObject", Bucket="b", Key="k"), 400, "InvalidRequest"),
                                 (browser.ask("POST", "/api/call/s3/ListBuckets", b"{"), 400, "SerializationException"), (browser.ask("GET", "/api/call/s3/ListBuckets"), 405, "MethodNotAllowed"),
                                 (browser.ask("POST", "/api/call/s3/ListBuckets", b" " * (5 << 20)), 413, "EntityTooLarge")):
        equal((answer.status, answer.code), (status, code))


def check_conditions_and_the_audit_trail_see_the_person_and_the_address():
    browser = signed_in(allow("sagemaker:*", "cloudtrail:*", IpAddress={"aws:SourceIp": "127.0.0.2/32"}), address="127.0.0.2", User_Agent="Firefox/of-the-test")
    group = fresh("group")
    equal(browser.call("sagemaker", "CreateModelPackageGroup", ModelPackageGroupName=group).status, 200)
    browser.address = "127.0.0.3"
    equal(browser.call("sagemaker", "ListModelPackageGroups").code, "AccessDeniedException")
    trail = SERVER.client("cloudtrail")

    def records():
        found = trail.lookup_events(LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": browser.who["user"]}])["Events"]
        return [json.loads(one["CloudTrailEvent"]) for one in found]
    until(lambda: len(records()) >= 3)
    made = next(one for one in records() if one["eventName"] == "CreateModelPackageGroup")
    equal((made["sourceIPAddress"], made["userAgent"], made["userIdentity"]["type"], made["requestParameters"]["modelPackageGroupName"]),
          ("127.0.0.2", "Firefox/of-the-test", "IAMUser", group))
    assert "invokedBy" not in made["userIdentity"], made
    denied = next(one for one in records() if one["eventName"] == "ListModelPackageGroups")
    equal((denied["sourceIPAddress"], denied["errorCode"]), ("127.0.0.3", "AccessDeniedException"))


def check_a_proxy_that_is_trusted_says_who_it_is():
    def failures(server, address, count=8):
        return [Browser(server, X_Forwarded_For=address).sign_in({**wrong, "user": fresh("nobody")}).status for _ in range(count)]
    wrong = {"account": ACCOUNT, "password": "x", "user": ""}
    with Server(["--trusted-proxy", "127.0.0.1"], roles=()) as server:
        equal(failures(server, "203.0.113.7")[-1], 429)
        equal(failures(server, "203.0.113.8", 1), [401])   # another client of the same proxy
        equal(failures(server, "2001:db8::1, 127.0.0.1")[-1], 429)
        equal(failures(server, "2001:db8:0:0:ffff::2", 1), [429])   # the same network
        equal(failures(server, "2001:db8:1::1", 1), [401])
        who = person(server, allow("s3:ListAllMyBuckets", IpAddress={"aws:SourceIp": "203.0.113.9/32"}, Bool={"aws:SecureTransport": "true"}))
        browser = Browser(server, X_Forwarded_For="203.0.113.9", X_Forwarded_Proto="https", Origin=server.console.replace("http:", "https:"))
        signed = browser.sign_in(who)
        equal(signed.status, 200)
        assert signed.headers["set-cookie"].startswith("__Host-athanor-session=") and "; Secure" in signed.headers["set-cookie"], signed.headers
        equal(browser.call("s3", "ListBuckets").status, 200)
        browser.headers["X-Forwarded-For"] = "203.0.113.10"
        equal(browser.call("s3", "ListBuckets").code, "AccessDenied")
        text = server.client("cloudtrail").lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "ConsoleLogin"}])["Events"][0]["CloudTrailEvent"]
        equal(json.loads(text)["sourceIPAddress"], "203.0.113.9")
    with Server(roles=()) as server:   # anybody else may write there what they like
        statuses = [Browser(server, X_Forwarded_For=f"203.0.113.{i}").sign_in({**wrong, "user": fresh("nobody")}).status for i in range(8)]
        equal(statuses[-1], 429)


def check_it_speaks_tls_with_the_apis_certificate():
    with Server(["--tls", "self-signed"], roles=()) as server:
        server.endpoint = server.endpoint.replace("http:", "https:")
        iam = boto3.client("iam", endpoint_url=server.endpoint, region_name="us-east-1", aws_access_key_id=server.access_key, aws_secret_access_key=server.secret_key,
                           verify=str(server.data / "tls/certificate.pem"))
        browser = Browser(server)
        signed = browser.sign_in(person(server, iam=iam))
        assert signed.headers["set-cookie"].startswith("__Host-athanor-session=") and "; Secure" in signed.headers["set-cookie"], signed.headers
        equal(browser.call("s3", "ListBuckets").status, 200)
        equal(json.loads((server.data / "server.json").read_text())["console"], server.console)


def check_requests_count_against_the_quota():
    with Server(roles=()) as server:
        browser = Browser(server)
        browser.sign_in(person(server))
        run(BINARY, "quota", "set", ACCOUNT, "--requests", "2", "--endpoint", server.endpoint, env=server.environment())
        answers = [browser.call("s3", "ListBuckets") for _ in range(20)]
        assert {(one.status, one.code) for one in answers if one.status != 200} == {(503, "SlowDown")}, answers


# ---- Objects -------------------------------------------------------------------------------------------------------------------------------------------------

def check_what_is_stored_is_never_a_page():
    name, browser = bucket(), signed_in()
    hostile = {"page.html": HTML, "x.svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "a\"\r\nSet-Cookie: b=c.html": HTML, "fake.png": b"<html>" + PNG, "../../etc.html": HTML}
    for key, body in hostile.items():
        equal(browser.ask("PUT", url("object", bucket=name, key=key), body, Content_Type="text/html").status, 200)
        answer = browser.ask("GET", url("object", bucket=name, key=key))
        equal((answer.status, answer.body, answer.headers["content-type"]), (200, body, "application/octet-stream"))
        assert answer.headers["content-disposition"].startswith("attachment; ") and answer.headers["content-security-policy"].startswith("sandbox;"), answer.headers
        assert "set-cookie" not in answer.headers and "/" not in answer.headers["content-disposition"].split("filename*=UTF-8''")[1], answer.headers
        image = browser.ask("GET", url("image", bucket=name, key=key))
        equal((image.status, image.headers["content-type"]), (415, "application/json"))
        shown = browser.ask("GET", url("preview", bucket=name, key=key))
        equal((shown.status, shown.headers["content-type"]), (200, "application/json"))


def check_images_are_what_their_first_bytes_say():
    name, browser = bucket(image=PNG, large=PNG + bytes(21 << 20)), signed_in()
    answer = browser.ask("GET", url("image", bucket=name, key="image"))
    equal((answer.status, answer.headers["content-type"], answer.body), (200, "image/png", PNG))
    assert answer.headers["content-security-policy"].startswith("sandbox;")
    equal(browser.ask("GET", url("image", bucket=name, key="large")).status, 413)
    equal(browser.ask("GET", url("image", bucket=name, key="none")).code, "NoSuchKey")


def check_objects_come_and_go_in_parts():
    name, browser = bucket(), signed_in()
    S3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    key = "a b/ü+&=?.bin"
    first = browser.ask("PUT", url("object", bucket=name, key=key), b"one", Content_Type="text/plain").document
    second = browser.ask("PUT", url("object", bucket=name, key=key), b"second").document
    assert first["VersionId"] != second["VersionId"] and first["ETag"]
    equal(S3.head_object(Bucket=name, Key=key, VersionId=first["VersionId"])["ContentType"], "text/plain")
    equal(browser.ask("GET", url("object", bucket=name, key=key, versionId=first["VersionId"])).body, b"one")
    part = browser.ask("GET", url("object", bucket=name, key=key), Range="bytes=1-3")
    equal((part.status, part.body, part.headers["content-range"]), (206, b"eco", "bytes 1-3/6"))
    equal(browser.ask("GET", url("object", bucket=name, key=key), Range="bytes=9-").status, 416)
    upload = browser.call("s3", "CreateMultipartUpload", Bucket=name, Key=key).document["UploadId"]
    pieces = [bytes([i]) * size for i, size in ((1, 5 << 20), (2, 100))]
    tags = [browser.ask("PUT", url("part", bucket=name, key=key, uploadId=upload, partNumber=i + 1), piece).document["ETag"] for i, piece in enumerate(pieces)]
    equal(len(browser.call("s3", "ListParts", Bucket=name, Key=key, UploadId=upload).document["Parts"]), 2)
    done = browser.call("s3", "CompleteMultipartUpload", Bucket=name, Key=key, UploadId=upload, MultipartUpload={"Parts": [{"ETag": tag, "PartNumber": i + 1} for i, tag in enumerate(tags)]})
    equal(done.status, 200)
    equal(browser.ask("GET", url("object", bucket=name, key=key)).body, b"".join(pieces))
    for number in ("0", "10001", "x"):
        assert browser.ask("PUT", url("part", bucket=name, key=key, uploadId=upload, partNumber=number), b"x").status in (400, 404)
    equal(len(browser.call("s3", "ListObjectVersions", Bucket=name).document["Versions"]), 3)
    removed = browser.call("s3", "DeleteObjects", Bucket=name, Delete={"Objects": [{"Key": key, "VersionId": first["VersionId"]}]}).document
    equal(removed["Deleted"][0]["VersionId"], first["VersionId"])


def check_documents_of_buckets_go_both_ways():
    name, browser = bucket(), signed_in()
    for operation, member, document in (("BucketVersioning", "VersioningConfiguration", {"Status": "Enabled"}), ("BucketTagging", "Tagging", {"TagSet": [{"Key": "a", "Value": "b"}]}),
                                        ("BucketLifecycleConfiguration", "LifecycleConfiguration", {"Rules": [{"ID": "r", "Status": "Enabled", "Filter": {"Prefix": "t/"}, "Expiration": {"Days": 3}}]}),
                                        ("BucketCors", "CORSConfiguration", {"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["https://a.example"]}]}),
                                        ("BucketEncryption", "ServerSideEncryptionConfiguration", {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}),
                                        ("PublicAccessBlock", "PublicAccessBlockConfiguration", {"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True}),
                                        ("BucketNotificationConfiguration", "NotificationConfiguration", {"EventBridgeConfiguration": {}}),
                                        ("BucketPolicy", "Policy", json.dumps(allow("s3:GetObject", resource=f"arn:aws:s3:::{name}/*", effect="Deny") | {}).replace('"Action"', f'"Principal": {{"AWS": "{ACCOUNT}"}}, "Action"')),
                                        ("ObjectLockConfiguration", "ObjectLockConfiguration", {"ObjectLockEnabled": "Enabled"})):
        put = browser.call("s3", f"Put{operation}", Bucket=name, **{member: document})
        equal((operation, put.status, put.body[:200] if put.status != 200 else b""), (operation, 200, b""))
        got = browser.call("s3", f"Get{operation}", Bucket=name)
        equal((operation, got.status), (operation, 200))


def check_previews_say_what_is_in_tables():
    name, browser = bucket(), signed_in()
    S3.put_object(Bucket=name, Key="t.csv", Body=b"id,label\n" + b"".join(b"%d,%s\n" % (i, b"yes" if i % 2 else b"<b>no</b>") for i in range(1000)))
    made = browser.ask("GET", url("preview", bucket=name, key="t.csv")).document
    equal((made["kind"], made["rowsRead"], made["whole"], [one["type"] for one in made["columns"]]), ("table", 1000, True, ["integer", "text"]))
    equal(sum(one["count"] for one in made["columns"][0]["histogram"]), 1000)
    S3.put_object(Bucket=name, Key="large.csv", Body=b"id,x\n" + b"1,2\n" * (2 << 20))
    made = browser.ask("GET", url("preview", bucket=name, key="large.csv")).document
    assert not made["whole"] and made["rowsRead"] > 1 << 19, made["rowsRead"]


# ---- Streams ---------------------------------------------------------------------------------------------------------------------------------------------

def put_lines(group, *lines):
    SERVER.client("logs").put_log_events(logGroupName=group, logStreamName="s", logEvents=[{"timestamp": int(time.time() * 1000), "message": line} for line in lines])


def log_group():
    name = f"/{fresh('console')}"
    logs = SERVER.client("logs")
    logs.create_log_group(logGroupName=name)
    logs.create_log_stream(logGroupName=name, logStreamName="s")
    return name, "log:" + urllib.parse.quote(name, safe="") + ":s"


def check_a_stream_follows_a_log_and_goes_on_where_it_was():
    browser, (group, topic) = signed_in(), log_group()
    hostile = "</script>\n\ndata: forged\r\n\u202e" + "x" * 1000
    put_lines(group, *(f"line {i}" for i in range(1200)))
    with browser.stream(topic) as stream:
        equal((stream.status, stream.answer.getheader("Content-Type"), stream.next().kind), (200, "text/event-stream", "open"))
        first = stream.wait(lambda event: event.kind == "log").document
        equal((first["topic"], len(first["events"]), first["events"][-1]["message"]), (topic, 1000, "line 1199"))
        put_lines(group, hostile)
        equal(stream.wait(lambda event: event.kind == "log").document["events"][0]["message"], hostile)
        last = stream.last_id
    put_lines(group, "while away")
    with browser.stream("changes", topic, after=last) as stream:   # by topics' names, not their order
        equal([one["message"] for one in stream.wait(lambda event: event.kind == "log").document["events"]], ["while away"])
    for broken in ("x", "!!", "A" * 9000):
        with browser.stream(topic, after=broken) as stream:
            equal(len(stream.wait(lambda event: event.kind == "log").document["events"]), 1000)


def check_changes_are_told_to_those_who_may_see_them():
    may, may_not = signed_in(), signed_in(allow("sagemaker:*", effect="Deny"))
    sagemaker = SERVER.client("sagemaker")
    group = fresh("group")
    sagemaker.create_model_package_group(ModelPackageGroupName=group)

    def version():
        return sagemaker.create_model_package(ModelPackageGroupName=group, ModelApprovalStatus="PendingManualApproval", InferenceSpecification={
            "Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": "s3://none/k"}], "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]})["ModelPackageArn"]
    name, key = bucket(), "a\nb"
    S3.put_bucket_notification_configuration(Bucket=name, NotificationConfiguration={"EventBridgeConfiguration": {}})
    only_bucket = signed_in(allow("s3:ListBucket", resource=f"arn:aws:s3:::{name}"))
    with may.stream("changes") as seen, may_not.stream("changes") as hidden, only_bucket.stream("changes") as bucket_only:
        for stream in (seen, hidden, bucket_only):
            equal(stream.next().kind, "open")
        arn = version()
        change = seen.wait(lambda event: event.kind == "change" and event.document["resource"] == arn).document
        equal((change["source"], change["type"], change["name"], change["status"]), ("aws.sagemaker", "SageMaker Model Package State Change", f"{group}/1", "PendingManualApproval"))
        last = seen.last_id
        S3.put_object(Bucket=name, Key=key, Body=b"x")
        equal(seen.wait(lambda event: event.kind == "change" and event.document["source"] == "aws.s3").document["name"], key)
        equal(bucket_only.wait(lambda event: event.kind == "change").document["name"], key)   # its first: of the version it was told nothing
    with may.stream("changes", after=last) as again:
        equal(again.wait(lambda event: event.kind == "change").document["name"], key)
    SERVER.kill()
    SERVER.start()
    with may.stream("changes", after=last) as again:
        equal(again.wait(lambda event: event.kind != "open").kind, "reset")


def check_a_stream_shows_metrics_as_they_come():
    browser, space = signed_in(), fresh("Space")
    watch = SERVER.client("cloudwatch")

    def put(value):
        watch.put_metric_data(Namespace=space, MetricData=[{"MetricName": "m", "Value": value, "Unit": "Count", "Dimensions": [{"Name": "a", "Value": "x=1,y:2"}]}])
    put(3)
    with browser.stream(f"metric:{space}:m:a={urllib.parse.quote('x=1,y:2', safe='')}") as stream:
        equal([point[1] for point in stream.wait(lambda event: event.kind == "metric").document["points"]], [3])
        put(5)
        equal([point[1] for point in stream.wait(lambda event: event.kind == "metric").document["points"]], [5])


def check_streams_are_bounded_and_end_with_their_session():
    browser, (group, topic) = signed_in(), log_group()
    for wrong in ("", "none", "log:a", "log::s", "log:a:b:c", "metric:a", "metric:a:b:c", "series:a", "log:%zz:s"):
        with browser.stream(wrong) as stream:
            equal((wrong, stream.status), (wrong, 400))
    with browser.stream(*["changes"] * 21) as stream:
        equal(stream.status, 400)
    with signed_in(allow("logs:*", effect="Deny")).stream(topic) as stream:
        equal(stream.status, 403)
    streams = [browser.stream("changes") for _ in range(21)]
    try:
        equal([stream.status for stream in streams], [200] * 21)
        assert streams[0].ends()   # the oldest makes room
        equal(streams[1].next().kind, "open")
        with signed_in().stream("changes") as stream:
            equal(stream.status, 200)   # another person's
    finally:
        for stream in streams:
            stream.__exit__()
    leaving = signed_in()
    with leaving.stream("changes") as stream:
        equal(stream.next().kind, "open")
        leaving.ask("POST", "/sign-out", {})
        assert stream.ends()
        equal(leaving.stream("changes").status, 401)


def check_streams_end_when_the_server_does():
    with Server(roles=()) as server:
        browser = Browser(server)
        browser.sign_in(person(server))
        with browser.stream("changes") as stream:
            equal(stream.next().kind, "open")
            server.process.terminate()
            assert stream.ends()
        equal(server.process.wait(10), 0)


if __name__ == "__main__":
    SERVER.start()
    try:
        S3 = SERVER.client("s3")
        checks.main(globals())
    finally:
        SERVER.__exit__(None, None, None)
