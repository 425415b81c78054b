"""What a bucket tells of itself, with boto3 and aws: access logs, notifications, inventories, statistics. The server of this suite delivers logs after half a second and
its days last two (tests/clients/run)."""
import csv
import gzip
import hashlib
import io
import json
import os
import re
import shlex
import subprocess
import time
import urllib.request

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh, until
from server import ACCOUNT, REGION, BINARY, Server

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
OPTIONS = dict(retries={"max_attempts": 1})
s3 = boto3.client("s3", endpoint_url=ENDPOINT, config=Config(signature_version="s3v4", s3={"addressing_style": "path"}, **OPTIONS))
sqs, events, cloudwatch = (boto3.client(name, endpoint_url=ENDPOINT, config=Config(**OPTIONS)) for name in ("sqs", "events", "cloudwatch"))
FIELDS = ("owner bucket time ip requester request operation key uri status error sent size total turn referer agent version host_id signature cipher auth host tls "
          "point acl").split()


def bucket(client=s3, versions=False):
    name = fresh("reports")
    client.create_bucket(Bucket=name)
    if versions:
        client.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return name


def keys(name, client=s3, **more):
    return [found["Key"] for found in client.list_objects_v2(Bucket=name, **more).get("Contents", [])]


def read(name, key, client=s3):
    return client.get_object(Bucket=name, Key=key)["Body"].read()


def let_logs_in(target, client=s3):
    client.put_bucket_policy(Bucket=target, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{target}/*"}]}))


def logged(source, client=s3, prefix="log/", **more):
    """A target for the logs of `source`."""
    target = bucket(client)
    let_logs_in(target, client)
    client.put_bucket_logging(Bucket=source, BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": prefix, **more}})
    return target


def parse(line):
    values = shlex.split(line.replace("[", '"').replace("]", '"'))
    equal(len(values), len(FIELDS))
    return dict(zip(FIELDS, values))


def lines(target, client=s3):
    return [parse(line) for key in keys(target, client) for line in read(target, key, client).decode().splitlines()]


def lines_of(target, operation, count=1, client=s3):
    """That many, by status and key: they come in no order."""
    def found():
        some = sorted((line for line in lines(target, client) if line["operation"] == operation), key=lambda line: (line["status"], line["key"]))
        return len(some) >= count and some
    return until(found, 20)


def check_requests_are_logged_in_the_lines_of_aws():
    source = bucket()
    target = logged(source)
    equal(s3.get_bucket_logging(Bucket=source)["LoggingEnabled"], {"TargetBucket": target, "TargetPrefix": "log/"})
    answer = s3.put_object(Bucket=source, Key="a b/ü.txt", Body=b"hello")
    s3.get_object(Bucket=source, Key="a b/ü.txt")["Body"].read()
    s3.get_object(Bucket=source, Key="a b/ü.txt", Range="bytes=1-2")["Body"].read()
    with fails_with("NoSuchKey"):
        s3.get_object(Bucket=source, Key="none")
    s3.list_objects_v2(Bucket=source)
    s3.delete_object(Bucket=source, Key="a b/ü.txt")
    owner = s3.list_buckets()["Owner"]["ID"]
    [put] = lines_of(target, "REST.PUT.OBJECT")
    equal((put["owner"], put["bucket"], put["requester"], put["ip"], put["status"], put["error"]), (owner, source, owner, "127.0.0.1", "200", "-"))
    equal(put["request"], answer["ResponseMetadata"]["RequestId"])
    equal((put["key"], put["size"], put["signature"], put["auth"], put["acl"]), ("a%2520b/%25C3%25BC.txt", "5", "SigV4", "AuthHeader", "-"))
    equal(put["uri"], f"PUT /{source}/a%20b/%C3%BC.txt HTTP/1.1")
    assert re.fullmatch(r"\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d \+0000", put["time"]), put["time"]
    assert "Boto3" in put["agent"] and int(put["total"]) >= 0, put
    whole, part, missing = lines_of(target, "REST.GET.OBJECT", 3)
    equal([(line["status"], line["sent"], line["size"]) for line in (whole, part)], [("200", "5", "5"), ("206", "2", "5")])
    equal((missing["status"], missing["error"]), ("404", "NoSuchKey"))
    equal(lines_of(target, "REST.GET.BUCKET")[0]["key"], "-")
    equal(lines_of(target, "REST.DELETE.OBJECT")[0]["status"], "204")
    equal(lines_of(target, "REST.PUT.LOGGING_STATUS")[0]["status"], "200")
    for key in keys(target):
        assert re.fullmatch(r"log/\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-[A-Z0-9]{16}", key), key
    s3.put_bucket_logging(Bucket=source, BucketLoggingStatus={})
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=source)


def check_batches_copies_and_uploads_are_logged():
    source, other = bucket(versions=True), bucket()
    target = logged(source)
    for key in ("a", "b"):
        s3.put_object(Bucket=source, Key=key, Body=b"x")
    deleted = s3.delete_objects(Bucket=source, Delete={"Objects": [{"Key": "a"}, {"Key": "b"}]})["Deleted"]
    [batch] = lines_of(target, "REST.POST.MULTI_OBJECT_DELETE")
    each = lines_of(target, "BATCH.DELETE.OBJECT", 2)
    equal([(one["key"], one["status"], one["uri"], one["request"]) for one in each],
          [(key, "204", "-", batch["request"]) for key in ("a", "b")])
    equal(sorted(one["version"] for one in each), sorted(one["DeleteMarkerVersionId"] for one in deleted))
    s3.put_object(Bucket=source, Key="c", Body=b"hello")
    s3.copy_object(Bucket=other, Key="d", CopySource={"Bucket": source, "Key": "c"})
    equal(lines_of(target, "REST.COPY.OBJECT_GET")[0]["key"], "c")
    s3.copy_object(Bucket=source, Key="e", CopySource={"Bucket": source, "Key": "c"})
    equal(lines_of(target, "REST.COPY.OBJECT")[0]["key"], "e")
    upload = s3.create_multipart_upload(Bucket=source, Key="m")["UploadId"]
    etag = s3.upload_part(Bucket=source, Key="m", UploadId=upload, PartNumber=1, Body=b"part")["ETag"]
    s3.complete_multipart_upload(Bucket=source, Key="m", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
    for operation in ("REST.POST.UPLOADS", "REST.PUT.PART", "REST.POST.UPLOAD"):
        equal(lines_of(target, operation)[0]["key"], "m")


def check_a_presigned_url_leaves_no_secret():
    source = bucket()
    s3.put_object(Bucket=source, Key="k", Body=b"hello")
    target = logged(source)
    url = s3.generate_presigned_url("get_object", Params={"Bucket": source, "Key": "k"})
    equal(urllib.request.urlopen(url).read(), b"hello")
    signature = re.search("X-Amz-Signature=([0-9a-f]+)", url)[1]
    [line] = lines_of(target, "REST.GET.OBJECT")
    equal(line["auth"], "QueryString")
    assert "X-Amz-Signature=REDACTED" in line["uri"] and signature not in line["uri"], line
    try:
        urllib.request.urlopen(f"{ENDPOINT}/{source}/k")   # nobody's, and not allowed
    except urllib.error.HTTPError as error:
        equal(error.code, 403)
    refused = lines_of(target, "REST.GET.OBJECT", 2)[1]
    equal((refused["requester"], refused["auth"], refused["signature"], refused["error"]), ("-", "-", "-", "AccessDenied"))


KNOWS_KEY_FORMATS = "TargetObjectKeyFormat" in s3.meta.service_model.shape_for("LoggingEnabled").members   # a boto3 from before does not


def check_forms_and_what_needs_an_acl_are_logged():
    source = bucket()
    s3.delete_public_access_block(Bucket=source)
    s3.put_bucket_ownership_controls(Bucket=source, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    s3.put_bucket_acl(Bucket=source, ACL="public-read")
    target = logged(source)
    post = s3.generate_presigned_post(source, "form/${filename}")
    boundary = "b"
    body = "".join(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in post["fields"].items())
    body += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a b"\r\n\r\nhello\r\n--{boundary}--\r\n'
    urllib.request.urlopen(urllib.request.Request(post["url"], body.encode(), {"Content-Type": f"multipart/form-data; boundary={boundary}"}))
    equal(urllib.request.urlopen(f"{ENDPOINT}/{source}?list-type=2").status, 200)   # nobody's, by the ACL
    s3.list_objects_v2(Bucket=source)
    [form] = lines_of(target, "REST.POST.OBJECT")
    equal((form["key"], form["status"], form["signature"]), ("form/a%2520b", "204", "SigV4"))
    listings = lines_of(target, "REST.GET.BUCKET", 2)
    equal(sorted((line["acl"], line["requester"] == "-") for line in listings), [("-", False), ("Yes", True)])


def check_log_keys_are_partitioned():
    if not KNOWS_KEY_FORMATS:
        return
    source = bucket()
    target = logged(source, prefix="p/", TargetObjectKeyFormat={"PartitionedPrefix": {"PartitionDateSource": "EventTime"}})
    s3.put_object(Bucket=source, Key="k", Body=b"x")
    [key] = until(lambda: keys(target))
    assert re.fullmatch(rf"p/{ACCOUNT}/{REGION}/{source}/\d{{4}}/\d\d/\d\d/\d{{4}}-\d\d-\d\d-00-00-00-[A-Z0-9]{{16}}", key), key


def check_logs_are_refused_where_aws_refuses_them():
    source, target = bucket(), bucket()

    def put(**enabled):
        s3.put_bucket_logging(Bucket=source, BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": "", **enabled}})
    let_logs_in(target)
    with fails_with("InvalidTargetBucketForLogging"):
        put(TargetBucket=fresh("nowhere"))
    with fails_with("AccessControlListNotSupported"):
        put(TargetGrants=[{"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}])
    if KNOWS_KEY_FORMATS:
        with fails_with("MalformedXML"):
            put(TargetObjectKeyFormat={"PartitionedPrefix": {"PartitionDateSource": "Tomorrow"}})
    with fails_with("NoSuchBucket"):
        s3.put_bucket_logging(Bucket=fresh("none"), BucketLoggingStatus={})
    put()


def check_lines_are_delivered_when_the_server_stops():
    with Server(["--access-log-interval", "3600"]) as own:
        client = own.client("s3")
        source = bucket(client)
        target = logged(source, client)
        client.put_object(Bucket=source, Key="k", Body=b"x")
        equal(keys(target, client), [])
        own.stop()
        own.start()
        client = own.client("s3")
        equal([line["operation"] for line in lines(target, client)], ["REST.PUT.LOGGING_STATUS", "REST.PUT.OBJECT"])
        metrics = urllib.request.urlopen(own.console + "/metrics").read().decode()
        assert "athanor_s3_access_log_lines_total" in metrics


# ---- notifications

def queue(**attributes):
    url = sqs.create_queue(QueueName=fresh("notified"), Attributes=attributes)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url, count=1, seconds=20):
    got, limit = [], time.monotonic() + seconds
    while len(got) < count:
        assert time.monotonic() < limit, f"{len(got)} of {count} messages came: {got}"
        for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1, MaxNumberOfMessages=10).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            got.append(json.loads(message["Body"]))
    return got


def records(url, count=1):
    return [message["Records"][0] for message in receive(url, count)]


def notify(name, *queues, **more):
    s3.put_bucket_notification_configuration(Bucket=name, NotificationConfiguration={"QueueConfigurations": list(queues)} if queues else {}, **more)


def check_queues_get_the_records_of_s3():
    name, (url, arn) = bucket(versions=True), queue()
    rules = {"Key": {"FilterRules": [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".csv"}]}}
    notify(name, {"Id": "mine", "QueueArn": arn, "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectTagging:*", "s3:ObjectAcl:Put"], "Filter": rules})
    [test] = receive(url)
    equal((test["Event"], test["Service"], test["Bucket"]), ("s3:TestEvent", "Amazon S3", name))
    shown = s3.get_bucket_notification_configuration(Bucket=name)["QueueConfigurations"]
    equal([(one["Id"], one["QueueArn"], one["Filter"]) for one in shown], [("mine", arn, rules)])
    s3.put_object(Bucket=name, Key="out/a.csv", Body=b"x")
    s3.put_object(Bucket=name, Key="in/a.txt", Body=b"x")
    put = s3.put_object(Bucket=name, Key="in/a b.csv", Body=b"hello")
    s3.put_object_tagging(Bucket=name, Key="in/a b.csv", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    s3.delete_object_tagging(Bucket=name, Key="in/a b.csv")
    marker = s3.delete_object(Bucket=name, Key="in/a b.csv")["VersionId"]
    s3.delete_object(Bucket=name, Key="in/a b.csv", VersionId=marker)
    got = records(url, 5)
    equal([one["eventName"] for one in got], ["ObjectCreated:Put", "ObjectTagging:Put", "ObjectTagging:Delete", "ObjectRemoved:DeleteMarkerCreated", "ObjectRemoved:Delete"])
    first = got[0]
    equal((first["eventVersion"], first["eventSource"], first["awsRegion"], first["s3"]["configurationId"]), ("2.1", "aws:s3", REGION, "mine"))
    equal(first["s3"]["bucket"]["arn"], f"arn:aws:s3:::{name}")
    equal(first["s3"]["object"], {"key": "in/a+b.csv", "size": 5, "eTag": put["ETag"].strip('"'), "versionId": put["VersionId"], "sequencer": first["s3"]["object"]["sequencer"]})
    equal(first["responseElements"]["x-amz-request-id"], put["ResponseMetadata"]["RequestId"])
    sequencers = [int(one["s3"]["object"]["sequencer"], 16) for one in got]
    equal(sequencers, sorted(sequencers))
    notify(name)
    s3.put_object(Bucket=name, Key="in/silent.csv", Body=b"x")
    equal(sqs.receive_message(QueueUrl=url).get("Messages", []), [])
    assert "QueueConfigurations" not in s3.get_bucket_notification_configuration(Bucket=name)


def check_the_bus_hears_of_tags_and_lists():
    name, (url, arn) = bucket(), queue()
    rule = fresh("rule")
    events.put_rule(Name=rule, EventPattern=json.dumps({"source": ["aws.s3"], "detail": {"bucket": {"name": [name]}}}))
    events.put_targets(Rule=rule, Targets=[{"Id": "1", "Arn": arn}])
    s3.put_bucket_notification_configuration(Bucket=name, NotificationConfiguration={"EventBridgeConfiguration": {}})
    put = s3.put_object(Bucket=name, Key="k", Body=b"hello")
    s3.put_object_tagging(Bucket=name, Key="k", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    s3.delete_object_tagging(Bucket=name, Key="k")
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    s3.put_object_acl(Bucket=name, Key="k", ACL="private")
    got = receive(url, 4)
    equal([event["detail-type"] for event in got], ["Object Created", "Object Tags Added", "Object Tags Deleted", "Object ACL Updated"])
    for event in got[1:]:
        equal(set(event["detail"]), {"version", "bucket", "object", "request-id", "requester", "source-ip-address"})
        equal(event["detail"]["object"]["etag"], put["ETag"].strip('"'))
    s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [{"ID": "r", "Status": "Enabled", "Filter": {}, "Expiration": {"Days": 1}}]})
    [gone] = receive(url)
    equal((gone["detail"]["reason"], gone["detail"]["deletion-type"]), ("Lifecycle Expiration", "Permanently Deleted"))
    events.remove_targets(Rule=rule, Ids=["1"])
    events.delete_rule(Name=rule)


def check_destinations_that_cannot_be_reached_are_refused():
    name, (url, arn) = bucket(), queue()
    created = {"Events": ["s3:ObjectCreated:*"]}

    def put(**configuration):
        s3.put_bucket_notification_configuration(Bucket=name, NotificationConfiguration=configuration)
    for configuration in ({"TopicConfigurations": [{"TopicArn": f"arn:aws:sns:{REGION}:{ACCOUNT}:t", **created}]},
                          {"LambdaFunctionConfigurations": [{"LambdaFunctionArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:f", **created}]},
                          {"QueueConfigurations": [{"QueueArn": arn + "-none", **created}]},
                          {"QueueConfigurations": [{"QueueArn": arn, "Events": ["s3:Nothing"]}]},
                          {"QueueConfigurations": [{"QueueArn": arn, **created}, {"QueueArn": arn, "Events": ["s3:ObjectCreated:Put"]}]}):
        with fails_with("InvalidArgument"):
            put(**configuration)
    equal(sqs.receive_message(QueueUrl=url).get("Messages", []), [])
    notify(name, {"QueueArn": arn + "-none", **created}, SkipDestinationValidation=True)
    s3.put_object(Bucket=name, Key="k", Body=b"x")   # told to nobody, and no harm
    notify(name, {"QueueArn": arn, **created})
    s3.put_object(Bucket=name, Key="k2", Body=b"x")
    equal([message.get("Event") or message["Records"][0]["s3"]["object"]["key"] for message in receive(url, 2)], ["s3:TestEvent", "k2"])


def check_notifications_survive_kill_9():
    with Server() as own:
        client, queues = own.client("s3"), own.client("sqs")
        url = queues.create_queue(QueueName="q")["QueueUrl"]
        arn = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        client.create_bucket(Bucket="told")
        client.put_bucket_notification_configuration(Bucket="told", SkipDestinationValidation=True, NotificationConfiguration={
            "QueueConfigurations": [{"QueueArn": arn, "Events": ["s3:ObjectCreated:*"]}]})
        for turn in range(3):
            for number in range(20):
                client.put_object(Bucket="told", Key=f"{turn}-{number}", Body=b"x")
            own.kill()
            own.start()
            client, queues = own.client("s3"), own.client("sqs")
        seen, limit = set(), time.monotonic() + 30
        while len(seen) < 60:
            assert time.monotonic() < limit, f"{len(seen)} of 60 keys were told"
            for message in queues.receive_message(QueueUrl=url, WaitTimeSeconds=1, MaxNumberOfMessages=10).get("Messages", []):
                queues.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                seen.add(json.loads(message["Body"])["Records"][0]["s3"]["object"]["key"])


# ---- inventory

def inventory(source, target, name="daily", enabled=False, versions="Current", fields=("Size", "ETag", "StorageClass"), **more):
    s3.put_bucket_inventory_configuration(Bucket=source, Id=name, InventoryConfiguration={
        "Id": name, "IsEnabled": enabled, "IncludedObjectVersions": versions, "Schedule": {"Frequency": "Daily"}, "OptionalFields": list(fields),
        "Destination": {"S3BucketDestination": {"Bucket": f"arn:aws:s3:::{target}", "Format": "CSV", "Prefix": "inv"}}, **more})


def report(manifest_uri):
    """(the manifest, the rows)"""
    name, key = manifest_uri.removeprefix("s3://").split("/", 1)
    text = read(name, key)
    equal(read(name, key.replace("manifest.json", "manifest.checksum")).decode(), hashlib.md5(text).hexdigest())
    manifest = json.loads(text)
    rows = []
    for file in manifest["files"]:
        packed = read(name, file["key"])
        equal((len(packed), hashlib.md5(packed).hexdigest()), (file["size"], file["MD5checksum"]))
        rows += csv.reader(io.StringIO(gzip.decompress(packed).decode()))
    return manifest, rows


def athanor(*arguments):
    return subprocess.run([BINARY, *arguments, "--endpoint", ENDPOINT], check=True, capture_output=True, text=True).stdout.strip()


def check_an_inventory_on_demand():
    source, target = bucket(versions=True), bucket()
    for key in ("a b", "c"):
        s3.put_object(Bucket=source, Key=key, Body=b"hello")
    s3.delete_object(Bucket=source, Key="c")
    inventory(source, target)
    manifest, rows = report(athanor("inventory", f"s3://{source}", "daily"))
    equal((manifest["sourceBucket"], manifest["destinationBucket"], manifest["fileFormat"], manifest["version"]), (source, f"arn:aws:s3:::{target}", "CSV", "2016-11-30"))
    equal(manifest["fileSchema"], "Bucket, Key, Size, ETag, StorageClass")
    equal(rows, [[source, "a%20b", "5", hashlib.md5(b"hello").hexdigest(), "STANDARD"]])
    inventory(source, target, "versions", versions="All", fields=("IsMultipartUploaded", "EncryptionStatus"))
    manifest, rows = report(athanor("inventory", f"s3://{source}", "versions"))
    equal(manifest["fileSchema"], "Bucket, Key, VersionId, IsLatest, IsDeleteMarker, IsMultipartUploaded, EncryptionStatus")
    equal([(row[1], *row[3:]) for row in rows], [("a%20b", "true", "false", "false", "SSE-S3"), ("c", "true", "true", "", ""), ("c", "false", "false", "false", "SSE-S3")])
    folder = f"inv/{source}/daily/"
    assert [key for key in keys(target, Prefix=folder + "hive/dt=") if key.endswith("/symlink.txt")]
    failed = subprocess.run([BINARY, "inventory", f"s3://{source}", "none", "--endpoint", ENDPOINT], capture_output=True, text=True)
    assert failed.returncode != 0 and "NoSuchConfiguration" in failed.stderr, failed


def check_an_inventory_comes_each_day():
    source, target = bucket(), bucket()
    s3.put_object(Bucket=source, Key="k", Body=b"hello")
    inventory(source, target, enabled=True)

    def checksums():
        return [key for key in keys(target) if "/data/" in key]
    until(lambda: len(checksums()) >= 2)   # days last two seconds
    equal(s3.get_bucket_inventory_configuration(Bucket=source, Id="daily")["InventoryConfiguration"]["IsEnabled"], True)
    s3.delete_bucket_inventory_configuration(Bucket=source, Id="daily")
    with fails_with("NoSuchConfiguration"):
        s3.get_bucket_inventory_configuration(Bucket=source, Id="daily")


def check_inventory_configurations_are_listed_and_refused():
    source, target = bucket(), bucket()
    for name in ("b", "a"):
        inventory(source, target, name)
    answer = s3.list_bucket_inventory_configurations(Bucket=source)
    equal(([one["Id"] for one in answer["InventoryConfigurationList"]], answer["IsTruncated"]), (["a", "b"], False))
    with fails_with("NotImplemented"):
        inventory(source, target, Destination={"S3BucketDestination": {"Bucket": f"arn:aws:s3:::{target}", "Format": "Parquet"}})
    with fails_with("InvalidS3DestinationBucket"):
        inventory(source, fresh("none"))
    with fails_with("MalformedXML"):
        inventory(source, target, fields=("Colour",))
    with fails_with("NoSuchConfiguration"):
        s3.delete_bucket_inventory_configuration(Bucket=source, Id="none")


# ---- statistics

def metric(text, name, of):
    found = re.search(rf'^{name}{{bucket="{of}"}} (\S+)$', text, re.M)
    return found and float(found[1])


def check_what_buckets_hold_is_counted():
    with Server(["--lifecycle-day", "2"]) as own:
        client, watch = own.client("s3"), own.client("cloudwatch")
        client.create_bucket(Bucket="held")
        client.put_bucket_versioning(Bucket="held", VersioningConfiguration={"Status": "Enabled"})
        client.put_object(Bucket="held", Key="a", Body=b"hello")
        client.put_object(Bucket="held", Key="a", Body=b"hello, world")
        client.put_object(Bucket="held", Key="b", Body=b"x" * 1000)
        client.delete_object(Bucket="held", Key="b")

        def held():
            text = urllib.request.urlopen(own.console + "/metrics").read().decode()
            return tuple(metric(text, f"athanor_s3_bucket_{what}", "held") for what in ("objects", "versions", "delete_markers", "bytes"))
        equal(held(), (1, 3, 1, 1017))
        own.kill()
        own.start()
        client, watch = own.client("s3"), own.client("cloudwatch")
        equal(held(), (1, 3, 1, 1017))

        def points(name, kind):
            now = time.time()
            return watch.get_metric_statistics(Namespace="AWS/S3", MetricName=name, StartTime=now - 600, EndTime=now + 60, Period=1, Statistics=["Average"],
                                               Dimensions=[{"Name": "BucketName", "Value": "held"}, {"Name": "StorageType", "Value": kind}])["Datapoints"]
        def told(name, kind, value, unit):   # a day's first point may be of what was there then
            until(lambda: any((point["Average"], point["Unit"]) == (value, unit) for point in points(name, kind)))
        told("BucketSizeBytes", "StandardStorage", 1017, "Bytes")
        told("NumberOfObjects", "AllStorageTypes", 4, "Count")


# ---- the command line

def aws(*arguments):
    done = subprocess.run(["aws", "--endpoint-url", ENDPOINT, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else None


def check_the_aws_command_line_sets_all_of_it():
    source, target, (url, arn) = bucket(), bucket(), queue()
    let_logs_in(target)
    aws("s3api", "put-bucket-logging", "--bucket", source, "--bucket-logging-status", json.dumps({"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": "l/"}}))
    equal(aws("s3api", "get-bucket-logging", "--bucket", source)["LoggingEnabled"]["TargetPrefix"], "l/")
    aws("s3api", "put-bucket-notification-configuration", "--bucket", source, "--notification-configuration",
        json.dumps({"QueueConfigurations": [{"QueueArn": arn, "Events": ["s3:ObjectCreated:Put"]}]}))
    equal(aws("s3api", "get-bucket-notification-configuration", "--bucket", source)["QueueConfigurations"][0]["Events"], ["s3:ObjectCreated:Put"])
    aws("s3api", "put-bucket-inventory-configuration", "--bucket", source, "--id", "i", "--inventory-configuration", json.dumps({
        "Id": "i", "IsEnabled": False, "IncludedObjectVersions": "Current", "Schedule": {"Frequency": "Weekly"},
        "Destination": {"S3BucketDestination": {"Bucket": f"arn:aws:s3:::{target}", "Format": "CSV"}}}))
    equal(aws("s3api", "list-bucket-inventory-configurations", "--bucket", source)["InventoryConfigurationList"][0]["Schedule"]["Frequency"], "Weekly")
    s3.put_object(Bucket=source, Key="k", Body=b"x")
    equal([message.get("Event") or message["Records"][0]["eventName"] for message in receive(url, 2)], ["s3:TestEvent", "ObjectCreated:Put"])
    until(lambda: keys(target))


if __name__ == "__main__":
    print(f"# boto3 {boto3.__version__}")
    checks.main(globals())
