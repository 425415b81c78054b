"""Storage classes: told and kept, packed, changed by lifecycle rules on days of two seconds, archived and restored; and what finds damage. boto3 and aws."""
import datetime
import json
import os
import re
import subprocess
import urllib.request

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh, until
from server import BINARY, Server
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
OPTIONS = dict(retries={"max_attempts": 1})
s3 = boto3.client("s3", endpoint_url=ENDPOINT, config=Config(signature_version="s3v4", **OPTIONS))
sqs, events = (boto3.client(name, endpoint_url=ENDPOINT, config=Config(**OPTIONS)) for name in ("sqs", "events"))
CLASSES = ["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"]
KIB, MIB = 1 << 10, 1 << 20
TEXT = b"".join(b"%d lines of a log that say the same\n" % number for number in range(40_000))


def bucket(client=s3, versions=False):
    name = fresh("classes")
    client.create_bucket(Bucket=name)
    if versions:
        client.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return name


def lifecycle(name, *rules, client=s3, sizes=None):
    filled = [{"ID": f"rule-{number}", "Status": "Enabled", **({} if "Prefix" in rule else {"Filter": {}}), **rule} for number, rule in enumerate(rules)]

    def say(params, **_):
        params["headers"]["x-amz-transition-default-minimum-object-size"] = sizes

    event = "before-call.s3.PutBucketLifecycleConfiguration"   # Debian's boto3 has no parameter for it
    if sizes:
        client.meta.events.register(event, say)
    try:
        return client.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": filled})
    finally:
        if sizes:
            client.meta.events.unregister(event, say)


def class_of(name, key, client=s3, **more):
    return client.head_object(Bucket=name, Key=key, **more).get("StorageClass", "STANDARD")


def listed(name, client=s3):
    return {one["Key"]: one["StorageClass"] for one in client.list_objects_v2(Bucket=name).get("Contents", [])}


def body(name, key, client=s3, **more):
    return client.get_object(Bucket=name, Key=key, **more)["Body"].read()


def status(answer):
    return answer["ResponseMetadata"]["HTTPStatusCode"]


def restore(name, key, client=s3, days=1, **more):
    return status(client.restore_object(Bucket=name, Key=key, RestoreRequest={"Days": days, **more}))


# ---- classes

def check_every_class_is_kept_and_told():
    name = bucket()
    for one in CLASSES:
        s3.put_object(Bucket=name, Key=one, Body=b"x", StorageClass=one)
        equal(class_of(name, one), one)
        s3.copy_object(Bucket=name, Key="copied/" + one, CopySource={"Bucket": name, "Key": "STANDARD"}, StorageClass=one)
        equal(class_of(name, "copied/" + one), one)
        begun = s3.create_multipart_upload(Bucket=name, Key="parts/" + one, StorageClass=one)
        part = s3.upload_part(Bucket=name, Key="parts/" + one, UploadId=begun["UploadId"], PartNumber=1, Body=b"xy")
        s3.complete_multipart_upload(Bucket=name, Key="parts/" + one, UploadId=begun["UploadId"], MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
        equal(class_of(name, "parts/" + one), one)
    equal({key.split("/")[-1]: kept for key, kept in listed(name).items()}, {one: one for one in CLASSES})
    assert "StorageClass" not in s3.head_object(Bucket=name, Key="STANDARD")
    attributes = s3.get_object_attributes(Bucket=name, Key="GLACIER", ObjectAttributes=["StorageClass", "ObjectSize"])
    equal((attributes["StorageClass"], attributes["ObjectSize"]), ("GLACIER", 1))
    for wrong in ("EXPRESS_ONEZONE", "OUTPOSTS", "SNOW", "COLD"):
        with fails_with("InvalidStorageClass"):
            s3.put_object(Bucket=name, Key="k", Body=b"x", StorageClass=wrong)


def check_a_copy_has_a_class_of_its_own():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=b"x", StorageClass="GLACIER_IR", WebsiteRedirectLocation="/there", Metadata={"a": "b"})
    s3.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": "k"})
    told = s3.head_object(Bucket=name, Key="copy")
    equal((told.get("StorageClass"), told.get("WebsiteRedirectLocation"), told["Metadata"]), (None, None, {"a": "b"}))


def check_a_copy_onto_itself_changes_the_class():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=TEXT, Metadata={"who": "me"})
    before = s3.head_object(Bucket=name, Key="k")
    for one in ("GLACIER_IR", "STANDARD", "STANDARD_IA"):
        s3.copy_object(Bucket=name, Key="k", CopySource={"Bucket": name, "Key": "k"}, StorageClass=one)
        after = s3.head_object(Bucket=name, Key="k")
        equal((after.get("StorageClass", "STANDARD"), after["Metadata"], after["ETag"]), (one, {"who": "me"}, before["ETag"]))
        assert body(name, "k") == TEXT
    with fails_with("InvalidRequest"):
        s3.copy_object(Bucket=name, Key="k", CopySource={"Bucket": name, "Key": "k"})


def check_what_is_packed_is_read_in_any_part():
    name = bucket()
    s3.put_object(Bucket=name, Key="k", Body=TEXT, StorageClass="GLACIER_IR")
    equal(s3.head_object(Bucket=name, Key="k")["ContentLength"], len(TEXT))
    assert body(name, "k") == TEXT
    for first, last in ((0, 0), (131_071, 131_072), (70_000, 700_000), (len(TEXT) - 5, len(TEXT) + 5)):
        assert body(name, "k", Range=f"bytes={first}-{last}") == TEXT[first:last + 1], first
    assert body(name, "k", Range="bytes=-7") == TEXT[-7:]


def check_packed_objects_take_less_room():
    with Server(["--lifecycle-day", "1"]) as server:
        client = server.client("s3")
        name = bucket(client)
        client.put_object(Bucket=name, Key="packed", Body=TEXT, StorageClass="GLACIER_IR")

        def room():
            return sum(file.stat().st_size for file in (server.data / "objects" / "blobs").rglob("*") if file.is_file())

        packed = room()
        assert 0 < packed < len(TEXT) / 3, packed
        client.put_object(Bucket=name, Key="plain", Body=TEXT)
        assert room() - packed >= len(TEXT)
        lifecycle(name, {"Filter": {"Prefix": "plain"}, "Transitions": [{"Days": 1, "StorageClass": "GLACIER_IR"}]}, client=client)
        until(lambda: class_of(name, "plain", client) == "GLACIER_IR")
        until(lambda: room() < len(TEXT))   # what was there is swept
        assert body(name, "plain", client) == TEXT


# ---- transitions

def check_transitions_are_refused_as_by_aws():
    name = bucket()
    midnight, morning = (datetime.datetime(2030, 1, 1, hour, tzinfo=datetime.timezone.utc) for hour in (0, 1))
    for code, rule in (
            ("MalformedXML", {"Transitions": [{"Days": 1}]}), ("MalformedXML", {"Transitions": [{"StorageClass": "GLACIER"}]}),
            ("MalformedXML", {"Transitions": [{"Days": 1, "StorageClass": "STANDARD"}]}),
            ("MalformedXML", {"Transitions": [{"Days": 1, "StorageClass": "COLD"}]}),
            ("InvalidArgument", {"Transitions": [{"Days": -1, "StorageClass": "GLACIER"}]}),
            ("InvalidArgument", {"Transitions": [{"Days": 29, "StorageClass": "STANDARD_IA"}]}),
            ("InvalidArgument", {"Transitions": [{"Date": morning, "StorageClass": "GLACIER"}]}),
            ("InvalidArgument", {"Transitions": [{"Days": 5, "StorageClass": "GLACIER"}], "Expiration": {"Days": 5}}),
            ("InvalidArgument", {"Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}, {"Days": 40, "StorageClass": "GLACIER"}]}),
            ("InvalidRequest", {"Transitions": [{"Days": 5, "StorageClass": "GLACIER"}, {"Days": 6, "StorageClass": "GLACIER"}]}),
            ("InvalidRequest", {"Transitions": [{"Days": 5, "StorageClass": "GLACIER"}, {"Date": midnight, "StorageClass": "DEEP_ARCHIVE"}]}),
            ("InvalidRequest", {"Transitions": [{"Days": 5, "StorageClass": "GLACIER"}], "Expiration": {"Date": midnight}}),
            ("MalformedXML", {"NoncurrentVersionTransitions": [{"StorageClass": "GLACIER"}]}),
            ("InvalidArgument", {"NoncurrentVersionTransitions": [{"NoncurrentDays": 1, "StorageClass": "ONEZONE_IA"}]}),
            ("InvalidArgument", {"NoncurrentVersionTransitions": [{"NoncurrentDays": 1, "StorageClass": "GLACIER", "NewerNoncurrentVersions": 101}]}),
            ("InvalidArgument", {"NoncurrentVersionTransitions": [{"NoncurrentDays": 2, "StorageClass": "GLACIER"}],
                                 "NoncurrentVersionExpiration": {"NoncurrentDays": 2}})):
        with fails_with(code):
            lifecycle(name, rule)
    rules = [{"ID": "all", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 400},
              "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}, {"Days": 60, "StorageClass": "GLACIER"}],
              "NoncurrentVersionTransitions": [{"NoncurrentDays": 0, "StorageClass": "GLACIER_IR", "NewerNoncurrentVersions": 2}]},
             {"ID": "old", "Status": "Disabled", "Prefix": "x", "Transitions": [{"Date": midnight, "StorageClass": "DEEP_ARCHIVE"}]}]
    s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": rules})
    equal(s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"], rules)


def check_objects_move_where_a_rule_reaches():
    name = bucket()
    lifecycle(name, {"Filter": {"Prefix": "logs/"}, "Transitions": [{"Days": 1, "StorageClass": "GLACIER_IR"}, {"Days": 3, "StorageClass": "DEEP_ARCHIVE"}]},
              {"Filter": {"And": {"Prefix": "t/", "Tags": [{"Key": "cold", "Value": "yes"}], "ObjectSizeLessThan": 5}},
               "Transitions": [{"Days": 0, "StorageClass": "INTELLIGENT_TIERING"}]})
    for key, data, tags in (("logs/a", TEXT, ""), ("logs/b", b"x", ""), ("other", b"x", ""), ("t/a", b"x", "cold=yes"), ("t/b", b"x", ""), ("t/c", b"xxxxx", "cold=yes")):
        s3.put_object(Bucket=name, Key=key, Body=data, Tagging=tags, Metadata={"a": "b"}, ContentType="a/b")
    before = s3.head_object(Bucket=name, Key="logs/a")
    until(lambda: class_of(name, "logs/a") == "GLACIER_IR")
    after = s3.head_object(Bucket=name, Key="logs/a")
    for member in ("ETag", "LastModified", "ContentLength", "Metadata", "ContentType"):
        equal(after[member], before[member])
    until(lambda: class_of(name, "logs/a") == class_of(name, "logs/b") == "DEEP_ARCHIVE")
    equal(listed(name), {"logs/a": "DEEP_ARCHIVE", "logs/b": "DEEP_ARCHIVE", "other": "STANDARD", "t/a": "INTELLIGENT_TIERING", "t/b": "STANDARD", "t/c": "STANDARD"})
    equal(restore(name, "logs/a"), 202)
    assert body(name, "logs/a") == TEXT


def check_noncurrent_versions_move_by_their_own_days():
    name = bucket(versions=True)
    lifecycle(name, {"NoncurrentVersionTransitions": [{"NoncurrentDays": 1, "StorageClass": "GLACIER_IR", "NewerNoncurrentVersions": 1}],
                     "NoncurrentVersionExpiration": {"NoncurrentDays": 3, "NewerNoncurrentVersions": 1}})
    made = [s3.put_object(Bucket=name, Key="k", Body=text)["VersionId"] for text in (b"1", b"2", b"3")]
    until(lambda: class_of(name, "k", VersionId=made[0]) == "GLACIER_IR")
    equal(body(name, "k", VersionId=made[0]), b"1")
    until(lambda: len(s3.list_object_versions(Bucket=name)["Versions"]) == 2)
    equal([(one["VersionId"], one["StorageClass"]) for one in s3.list_object_versions(Bucket=name)["Versions"]], [(made[2], "STANDARD"), (made[1], "STANDARD")])


def check_small_objects_stay_unless_the_rule_asks_for_a_size():
    with Server(["--lifecycle-day", "1"]) as server:
        client = server.client("s3")
        name, varies = bucket(client), bucket(client)
        rule = {"Transitions": [{"Days": 0, "StorageClass": "GLACIER"}]}
        equal(lifecycle(name, rule, {"Filter": {"And": {"Prefix": "sized", "ObjectSizeGreaterThan": 1}}, "Transitions": [{"Days": 0, "StorageClass": "GLACIER_IR"}]},
                        client=client)["ResponseMetadata"]["HTTPHeaders"]["x-amz-transition-default-minimum-object-size"], "all_storage_classes_128K")
        equal(lifecycle(varies, rule, client=client, sizes="varies_by_storage_class")["ResponseMetadata"]["HTTPHeaders"]["x-amz-transition-default-minimum-object-size"],
              "varies_by_storage_class")
        equal(client.get_bucket_lifecycle_configuration(Bucket=varies)["ResponseMetadata"]["HTTPHeaders"]["x-amz-transition-default-minimum-object-size"],
              "varies_by_storage_class")
        with fails_with("InvalidArgument"):
            lifecycle(varies, rule, client=client, sizes="none")
        for key, size in (("small", 128 * KIB - 1), ("large", 128 * KIB), ("sized", 10)):
            client.put_object(Bucket=name, Key=key, Body=TEXT[:size])
        client.put_object(Bucket=varies, Key="small", Body=b"x")
        until(lambda: listed(name, client) == {"small": "STANDARD", "large": "GLACIER", "sized": "GLACIER_IR"})
        until(lambda: listed(varies, client) == {"small": "GLACIER"})


def check_a_kill_between_moves_loses_nothing():
    with Server(["--lifecycle-day", "1", "--transition-minimum-size", "0"]) as server:
        client = server.client("s3")
        name = bucket(client)
        for number in range(150):
            client.put_object(Bucket=name, Key=f"{number:03}", Body=TEXT[:number * 4000 + 1])
        lifecycle(name, {"Transitions": [{"Days": 1, "StorageClass": "GLACIER_IR"}]}, client=client)
        for _ in range(5):
            seen = sum(kept == "GLACIER_IR" for kept in listed(name, client).values())
            until(lambda: seen == 150 or sum(kept == "GLACIER_IR" for kept in listed(name, client).values()) > seen)
            server.kill()
            server.start()
        until(lambda: set(listed(name, client).values()) == {"GLACIER_IR"})
        for number in range(150):
            assert body(name, f"{number:03}", client) == TEXT[:number * 4000 + 1], number
        server.stop()
        found = fsck(server, "--read")
        equal((found["Damaged"], found["Versions"]), (0, 150))
        server.start()


# ---- archives

def check_an_archived_object_is_read_while_it_is_restored():
    name = bucket()
    for one in ("GLACIER", "DEEP_ARCHIVE"):
        s3.put_object(Bucket=name, Key=one, Body=TEXT, StorageClass=one)
        with fails_with("InvalidObjectState"):
            body(name, one)
        with fails_with("InvalidObjectState"):
            s3.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": one})
        begun = s3.create_multipart_upload(Bucket=name, Key="parts")
        with fails_with("InvalidObjectState"):
            s3.upload_part_copy(Bucket=name, Key="parts", UploadId=begun["UploadId"], PartNumber=1, CopySource={"Bucket": name, "Key": one})
        assert "Restore" not in s3.head_object(Bucket=name, Key=one)
        equal(restore(name, one, days=2), 202)
        told = s3.head_object(Bucket=name, Key=one)
        assert told["Restore"].startswith('ongoing-request="false", expiry-date="'), told["Restore"]
        equal(told["StorageClass"], one)
        equal(restore(name, one, days=2), 200)
        assert body(name, one) == TEXT
        s3.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": one})
        until(lambda: "Restore" not in s3.head_object(Bucket=name, Key=one))
        with fails_with("InvalidObjectState"):
            body(name, one)
    assert body(name, "copy") == TEXT


def check_restores_are_refused_as_by_aws():
    name = bucket(versions=True)
    s3.put_object(Bucket=name, Key="warm", Body=b"x", StorageClass="GLACIER_IR")
    s3.put_object(Bucket=name, Key="deep", Body=b"x", StorageClass="DEEP_ARCHIVE")
    first = s3.put_object(Bucket=name, Key="old", Body=b"1", StorageClass="GLACIER")["VersionId"]
    s3.delete_object(Bucket=name, Key="old")
    for code, key, more in (("InvalidObjectState", "warm", {}), ("NoSuchKey", "nothing", {}), ("NoSuchKey", "old", {}),
                            ("InvalidArgument", "deep", {"Tier": "Expedited"}), ("MalformedXML", "deep", {"Tier": "Soon"})):
        with fails_with(code):
            restore(name, key, **more)
    with fails_with("InvalidArgument"):
        restore(name, "deep", days=0)
    with fails_with("MalformedXML"):
        s3.restore_object(Bucket=name, Key="deep", RestoreRequest={})
    equal(status(s3.restore_object(Bucket=name, Key="old", VersionId=first, RestoreRequest={"Days": 1, "GlacierJobParameters": {"Tier": "Bulk"}})), 202)
    equal(body(name, "old", VersionId=first), b"1")


def check_a_restore_can_take_its_time():
    with Server(["--restore-delay", "3", "--lifecycle-day", "2"]) as server:
        client = server.client("s3")
        name = bucket(client)
        for key in ("k", "fast"):
            client.put_object(Bucket=name, Key=key, Body=b"x", StorageClass="GLACIER")
        equal(restore(name, "k", client, days=9), 202)
        equal(client.head_object(Bucket=name, Key="k")["Restore"], 'ongoing-request="true"')
        with fails_with("RestoreAlreadyInProgress"):
            restore(name, "k", client)
        with fails_with("InvalidObjectState"):
            body(name, "k", client)
        equal(restore(name, "fast", client, days=9, Tier="Expedited"), 202)
        equal(body(name, "fast", client), b"x")
        server.kill()
        server.start()
        until(lambda: "false" in client.head_object(Bucket=name, Key="k")["Restore"])
        equal(body(name, "k", client), b"x")


def check_listings_tell_of_restores_when_asked():
    name = bucket(versions=True)
    for key, kept in (("cold", "GLACIER"), ("restored", "GLACIER"), ("warm", "STANDARD")):
        s3.put_object(Bucket=name, Key=key, Body=b"x", StorageClass=kept)
    restore(name, "restored", days=9)
    seen = []

    def ask(params, **_):
        params["headers"]["x-amz-optional-object-attributes"] = "RestoreStatus"

    for operation, call in (("ListObjectsV2", s3.list_objects_v2), ("ListObjects", s3.list_objects), ("ListObjectVersions", s3.list_object_versions)):
        events_of = [(f"before-call.s3.{operation}", ask), (f"after-call.s3.{operation}", lambda http_response, **_: seen.append(http_response.text))]
        call(Bucket=name)
        for event, handler in events_of:   # Debian's boto3 does not know the parameter
            s3.meta.events.register(event, handler)
        call(Bucket=name)
        for event, handler in events_of:
            s3.meta.events.unregister(event, handler)
        found = {key: re.search("<RestoreStatus>(.*)</RestoreStatus>", entry) for entry in re.split("</Contents>|</Version>", seen[-1])
                 for key in re.findall("<Key>(.*)</Key>", entry)}
        equal(found["warm"], None)
        equal(found["cold"][1], "<IsRestoreInProgress>false</IsRestoreInProgress>")
        assert "<RestoreExpiryDate>" in found["restored"][1], found["restored"][1]
    equal(len(seen), 3)


def check_what_happens_to_archives_are_events():
    name = bucket()
    url = sqs.create_queue(QueueName=fresh("archive"))["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events.put_rule(Name=name, EventPattern='{"source": ["aws.s3"], "detail": {"bucket": {"name": ["%s"]}}}' % name)
    events.put_targets(Rule=name, Targets=[{"Id": "1", "Arn": arn}])
    s3.put_bucket_notification_configuration(Bucket=name, NotificationConfiguration={"EventBridgeConfiguration": {}})
    lifecycle(name, {"Transitions": [{"Days": 1, "StorageClass": "GLACIER"}]})
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    until(lambda: class_of(name, "k") == "GLACIER")
    restore(name, "k")
    seen = {}

    def receive():
        for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1, MaxNumberOfMessages=10).get("Messages", []):
            told = json.loads(message["Body"])
            seen[told["detail-type"]] = told["detail"]
        return len(seen) == 5

    until(receive)
    equal(set(seen), {"Object Created", "Object Storage Class Changed", "Object Restore Initiated", "Object Restore Completed", "Object Restore Expired"})
    equal(seen["Object Storage Class Changed"]["destination-storage-class"], "GLACIER")
    equal(seen["Object Restore Initiated"]["source-storage-class"], "GLACIER")
    assert "restore-expiry-time" in seen["Object Restore Completed"], seen["Object Restore Completed"]


def check_the_command_line_restores():
    name = bucket()
    aws = ["/usr/bin/aws", "--endpoint-url", ENDPOINT]
    run(*aws, "s3", "cp", "--storage-class", "GLACIER", "-", f"s3://{name}/k", input=b"cold")
    run(*aws, "s3api", "restore-object", "--bucket", name, "--key", "k", "--restore-request", "Days=3")
    equal(subprocess.run([*aws, "s3", "cp", "--force-glacier-transfer", f"s3://{name}/k", "-"], capture_output=True, check=True).stdout, b"cold")
    failed = subprocess.run([*aws, "s3api", "restore-object", "--bucket", name, "--key", "nothing", "--restore-request", "Days=3"], capture_output=True, text=True)
    assert failed.returncode and "NoSuchKey" in failed.stderr, failed.stderr


# ---- damage

def fsck(server, *words, code=0):
    done = subprocess.run([BINARY, "fsck", "--data", server.data, "--json", *words], capture_output=True, text=True, env=server.environment())
    assert done.returncode == code, (done.returncode, done.stdout[:500], done.stderr)
    return json.loads(done.stdout)


def check_fsck_finds_damage_with_and_without_a_server():
    with Server(["--scrub-rate", "100"]) as server:
        client = server.client("s3")
        name = bucket(client)
        for key, size in (("row", 100), ("segment", 20_000), ("file", MIB), ("other", MIB)):
            client.put_object(Bucket=name, Key=key, Body=TEXT[:size])
        found = fsck(server)
        equal((found["Damaged"], found["Leftovers"], found["Versions"], found["Files"]), (0, 0, 4, 2))
        assert fsck(server, "--read")["BytesRead"] >= 2 * MIB
        refused = subprocess.run([BINARY, "fsck", "--data", server.data, "--repair"], capture_output=True, text=True)
        assert refused.returncode == 1 and "stop it" in refused.stderr, refused.stderr
        server.stop()
        before = {file: file.stat().st_mtime_ns for file in (server.data / "objects").rglob("*")}
        equal(fsck(server, "--read")["Damaged"], 0)
        equal({file: file.stat().st_mtime_ns for file in (server.data / "objects").rglob("*")}, before)
        blob = sorted(file for file in (server.data / "objects" / "blobs").rglob("*") if file.is_file())[0]
        with open(blob, "r+b") as file:
            file.seek(500_000)
            byte = file.read(1)
            file.seek(500_000)
            file.write(bytes([byte[0] ^ 16]))
        (blob.parent / "00000000000000ff").write_bytes(b"left over")
        equal(fsck(server)["Damaged"], 0)   # lengths are as they should be
        found = fsck(server, "--read", code=3)
        equal((found["Damaged"], found["Leftovers"]), (1, 1))
        assert f"{name}/file" in found["Findings"][0]["Where"] or f"{name}/file" in found["Findings"][1]["Where"], found
        equal(fsck(server, "--read", "--repair", code=3)["Damaged"], 1)
        equal(fsck(server, "--read", code=3)["Leftovers"], 0)
        server.start()
        answer = client.get_object(Bucket=name, Key="file", Range="bytes=0-9")
        equal(answer["Body"].read(), TEXT[:10])   # what is whole is answered
        try:
            whole = client.get_object(Bucket=name, Key="file")["Body"].read()
        except Exception:
            whole = None
        assert whole is None, "damaged bytes were answered as an object"
        equal(fsck(server, "--read", code=3)["Damaged"], 1)
        metrics = urllib.request.urlopen(server.console + "/metrics").read().decode()
        assert "\nathanor_damaged_versions 1\n" in metrics, metrics
        client.delete_object(Bucket=name, Key="file")
        equal(fsck(server, "--read")["Damaged"], 0)


def check_the_scrub_finds_damage_by_itself():
    with Server(["--scrub-rate", "0"]) as server:
        client = server.client("s3")
        name = bucket(client)
        client.put_object(Bucket=name, Key="k", Body=TEXT)
        server.stop()
        blob = next(file for file in (server.data / "objects" / "blobs").rglob("*") if file.is_file())
        data = bytearray(blob.read_bytes())
        data[len(data) // 2] ^= 1
        blob.write_bytes(data)
        server.arguments = ["--scrub-rate", "100"]
        server.start()
        until(lambda: "\nathanor_damaged_versions 1\n" in urllib.request.urlopen(server.console + "/metrics").read().decode())
        assert "is damaged" in server.log_tail(), server.log_tail()
        equal(fsck(server, code=3)["Damaged"], 1)   # what the scrub found is told


if __name__ == "__main__":
    checks.main(globals())
