"""EventBridge and SQS with boto3 (ATHANOR_PYTHON: another Python's) and with Debian's `aws`: rules, patterns, inputs, webhooks, dead letters, events of objects
and of model packages, and that kill -9 loses nothing."""
import http.server
import json
import os
import threading
import time
import uuid

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import Server
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ACCOUNT, REGION = "000000000000", "us-east-1"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Events"
OPTIONS = dict(endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
events, sqs, s3, logs, sm = (boto3.client(name, **OPTIONS) for name in ("events", "sqs", "s3", "logs", "sagemaker"))


def queue(prefix="q", client=sqs, **attributes):
    """(URL, ARN) of a new queue."""
    url = client.create_queue(QueueName=fresh(prefix), Attributes=attributes)["QueueUrl"]
    return url, client.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url, count=1, seconds=20, client=sqs):
    """That many messages, deleted from the queue."""
    got, limit = [], time.monotonic() + seconds
    while len(got) < count:
        assert time.monotonic() < limit, f"{len(got)} of {count} messages came: {[m['Body'] for m in got]}"
        for message in client.receive_message(QueueUrl=url, WaitTimeSeconds=2, MaxNumberOfMessages=10, MessageAttributeNames=["All"]).get("Messages", []):
            client.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            got.append(message)
    return got


def bodies(url, count=1):
    return [json.loads(message["Body"]) for message in receive(url, count)]


def rule(pattern, *targets, client=events, bus="default"):
    name = fresh("rule")
    arn = client.put_rule(Name=name, EventPattern=json.dumps(pattern), EventBusName=bus)["RuleArn"]
    answer = client.put_targets(Rule=name, EventBusName=bus, Targets=[{"Id": str(i), **target} for i, target in enumerate(targets)])
    equal(answer["FailedEntryCount"], 0)
    return name, arn


def put(source, detail, client=events, **more):
    answer = client.put_events(Entries=[{"Source": source, "DetailType": "test", "Detail": json.dumps(detail), **more}])
    equal(answer["FailedEntryCount"], 0)
    return answer["Entries"][0]["EventId"]


class Webhook:
    """An HTTP endpoint that keeps what it is sent and answers with the next of `statuses` (then 200)."""

    def __init__(self, statuses=()):
        self.requests, self.statuses = [], list(statuses)
        self.arrived = threading.Condition()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def handle_any(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
                with outer.arrived:
                    status = outer.statuses.pop(0) if outer.statuses else 200
                    outer.requests.append((self.command, self.path, dict(self.headers), body))
                    outer.arrived.notify_all()
                answer = b'{"access_token": "let-me-in", "expires_in": 3600}'
                self.send_response(status)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_POST = do_PUT = do_GET = handle_any

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def wait(self, count, seconds=30):
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.requests) >= count, seconds), f"{len(self.requests)} of {count} requests came"
            return list(self.requests)


def destination(url, client=events, method="POST", authorization="API_KEY", parameters=None, wait=True, **more):
    parameters = parameters or {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "secret"}}
    name = fresh("connection")
    connection = client.create_connection(Name=name, AuthorizationType=authorization, AuthParameters=parameters)["ConnectionArn"]
    limit = time.monotonic() + 20
    while wait and client.describe_connection(Name=name)["ConnectionState"] != "AUTHORIZED":
        assert time.monotonic() < limit
        time.sleep(0.05)
    return client.create_api_destination(Name=fresh("destination"), ConnectionArn=connection, InvocationEndpoint=url, HttpMethod=method, **more)["ApiDestinationArn"]


def check_an_event_goes_to_a_queue():
    url, arn = queue()
    source = fresh("app")
    rule({"source": [source], "detail": {"n": [{"numeric": [">", 1]}]}}, {"Arn": arn})
    put(source, {"n": 1})
    identifier = put(source, {"n": 2}, Resources=["arn:x"])
    [event] = bodies(url)
    equal({key: event[key] for key in ("version", "id", "source", "detail-type", "account", "region", "resources", "detail")},
          {"version": "0", "id": identifier, "source": source, "detail-type": "test", "account": ACCOUNT, "region": REGION, "resources": ["arn:x"], "detail": {"n": 2}})
    assert "Messages" not in sqs.receive_message(QueueUrl=url) or not sqs.receive_message(QueueUrl=url)["Messages"]


def check_inputs_are_constants_parts_and_templates():
    urls = [queue() for _ in range(3)]
    source = fresh("app")
    name, arn = rule({"source": [source]}, {"Arn": urls[0][1], "Input": '{"constant": true}'}, {"Arn": urls[1][1], "InputPath": "$.detail"},
                     {"Arn": urls[2][1], "InputTransformer": {"InputPathsMap": {"key": "$.detail.key"},
                                                             "InputTemplate": '{"text": "key <key> by <aws.events.rule-name>", "key": <key>, "all": <aws.events.event.json>}'}})
    put(source, {"key": 'a "b"'})
    equal(bodies(urls[0][0]), [{"constant": True}])
    equal(bodies(urls[1][0]), [{"key": 'a "b"'}])
    [made] = bodies(urls[2][0])
    equal((made["text"], made["key"], made["all"]["source"]), (f'key a "b" by {name}', 'a "b"', source))
    equal(len(events.list_targets_by_rule(Rule=name)["Targets"]), 3)


def check_a_log_group_and_another_bus_are_targets():
    group, bus, source = fresh("/aws/events/x"), fresh("bus"), fresh("app")
    logs.create_log_group(logGroupName=group)
    arn = events.create_event_bus(Name=bus)["EventBusArn"]
    rule({"source": [source]}, {"Arn": arn})
    rule({"source": [source]}, {"Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"}, bus=bus)
    identifier = put(source, {"n": 1})
    limit = time.monotonic() + 20
    while not (found := logs.filter_log_events(logGroupName=group)["events"]):
        assert time.monotonic() < limit
        time.sleep(0.05)
    equal(json.loads(found[0]["message"])["id"], identifier)


def check_patterns_are_tried_and_refused():
    event = json.dumps({"id": "1", "account": "0", "source": "s", "time": "t", "region": "r", "resources": [], "detail-type": "d", "detail": {"ip": "10.1.2.3"}})
    for pattern, result in [({"detail": {"ip": [{"cidr": "10.0.0.0/8"}]}}, True), ({"source": [{"anything-but": {"prefix": "s"}}]}, False),
                            ({"$or": [{"source": ["x"]}, {"detail-type": [{"wildcard": "*"}]}]}, True), ({"detail": {"x": [{"exists": False}]}}, True)]:
        equal(events.test_event_pattern(EventPattern=json.dumps(pattern), Event=event)["Result"], result)
    with fails_with("InvalidEventPatternException"):
        events.put_rule(Name="bad", EventPattern='{"source": "s"}')
    with fails_with("ValidationException"):
        events.put_rule(Name="bad")
    with fails_with("ResourceNotFoundException"):
        events.describe_rule(Name="none")


def check_a_rule_has_a_life():
    name = fresh("life")
    arn = events.put_rule(Name=name, EventPattern='{"source": ["x"]}', Description="d", Tags=[{"Key": "a", "Value": "b"}])["RuleArn"]
    equal(events.describe_rule(Name=name)["State"], "ENABLED")
    events.disable_rule(Name=name)
    equal([r["State"] for r in events.list_rules(NamePrefix=name)["Rules"]], ["DISABLED"])
    events.enable_rule(Name=name)
    equal(events.list_tags_for_resource(ResourceARN=arn)["Tags"], [{"Key": "a", "Value": "b"}])
    events.tag_resource(ResourceARN=arn, Tags=[{"Key": "c", "Value": "d"}])
    events.untag_resource(ResourceARN=arn, TagKeys=["a"])
    equal(events.list_tags_for_resource(ResourceARN=arn)["Tags"], [{"Key": "c", "Value": "d"}])
    target = f"arn:aws:sqs:{REGION}:{ACCOUNT}:any"
    events.put_targets(Rule=name, Targets=[{"Id": "1", "Arn": target}])
    assert name in events.list_rule_names_by_target(TargetArn=target)["RuleNames"]
    with fails_with("ValidationException"):
        events.delete_rule(Name=name)
    events.remove_targets(Rule=name, Ids=["1"])
    events.delete_rule(Name=name)
    assert "default" in [bus["Name"] for bus in events.list_event_buses()["EventBuses"]]
    equal(events.describe_event_bus()["Arn"], f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/default")


def check_objects_tell_of_themselves():
    url, arn = queue()
    bucket = fresh("bucket")
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="before", Body=b"x")
    rule({"source": ["aws.s3"], "detail": {"bucket": {"name": [bucket]}}}, {"Arn": arn})
    assert "EventBridgeConfiguration" not in s3.get_bucket_notification_configuration(Bucket=bucket)
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={"EventBridgeConfiguration": {}})
    equal(s3.get_bucket_notification_configuration(Bucket=bucket)["EventBridgeConfiguration"], {})
    put_answer = s3.put_object(Bucket=bucket, Key="raw/a b.csv", Body=b"hello")
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "raw/a b.csv"})
    upload = s3.create_multipart_upload(Bucket=bucket, Key="parts")["UploadId"]
    etag = s3.upload_part(Bucket=bucket, Key="parts", UploadId=upload, PartNumber=1, Body=b"part")["ETag"]
    s3.complete_multipart_upload(Bucket=bucket, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
    s3.delete_object(Bucket=bucket, Key="copy")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    marker = s3.delete_object(Bucket=bucket, Key="before")["VersionId"]
    got = {(e["detail"]["object"]["key"], e["detail"]["reason"]): e for e in bodies(url, 5)}
    equal(sorted(got), [("before", "DeleteObject"), ("copy", "CopyObject"), ("copy", "DeleteObject"), ("parts", "CompleteMultipartUpload"),
                        ("raw/a b.csv", "PutObject")])
    created = got["raw/a b.csv", "PutObject"]
    detail = created["detail"]
    equal((created["detail-type"], created["resources"], created["account"]), ("Object Created", [f"arn:aws:s3:::{bucket}"], ACCOUNT))
    equal(set(detail), {"version", "bucket", "object", "request-id", "requester", "source-ip-address", "reason"})
    equal((detail["object"]["size"], detail["object"]["etag"], detail["source-ip-address"], detail["requester"]), (5, "5d41402abc4b2a76b9719d911017c592", "127.0.0.1", ACCOUNT))
    equal(detail["request-id"], put_answer["ResponseMetadata"]["RequestId"])
    gone, marked = got["copy", "DeleteObject"]["detail"], got["before", "DeleteObject"]["detail"]
    equal((gone["deletion-type"], marked["deletion-type"], marked["object"]["version-id"]), ("Permanently Deleted", "Delete Marker Created", marker))
    assert int(gone["object"]["sequencer"], 16) > int(got["copy", "CopyObject"]["detail"]["object"]["sequencer"], 16)
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={})
    s3.put_object(Bucket=bucket, Key="silent", Body=b"x")
    equal(sqs.receive_message(QueueUrl=url).get("Messages", []), [])


def check_an_approval_is_an_event():
    url, arn = queue()
    group = fresh("group")
    rule({"source": ["aws.sagemaker"], "detail-type": ["SageMaker Model Package State Change"],
          "detail": {"ModelPackageGroupName": [group], "ModelApprovalStatus": ["Approved"]}}, {"Arn": arn})
    sm.create_model_package_group(ModelPackageGroupName=group)
    package = sm.create_model_package(ModelPackageGroupName=group, ModelApprovalStatus="PendingManualApproval", InferenceSpecification={
        "Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": "s3://b/model.tar.gz"}], "SupportedContentTypes": ["text/csv"],
        "SupportedResponseMIMETypes": ["text/csv"]})["ModelPackageArn"]
    sm.update_model_package(ModelPackageArn=package, ModelApprovalStatus="Approved")
    [event] = bodies(url)
    equal((event["resources"], event["detail"]["ModelPackageArn"]), ([package], package))


def check_an_upload_starts_a_pipeline_once():
    bucket, name = fresh("incoming"), fresh("pipeline")
    s3.create_bucket(Bucket=bucket)
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={"EventBridgeConfiguration": {}})
    definition = {"Version": "2020-12-01", "Parameters": [{"Name": "Key", "Type": "String"}],
                  "Steps": [{"Name": "Stop", "Type": "Fail", "Arguments": {"ErrorMessage": {"Std:Join": {"On": " ", "Values": ["saw", {"Get": "Parameters.Key"}]}}}}]}
    arn = sm.create_pipeline(PipelineName=name, RoleArn=ROLE, ClientRequestToken=uuid.uuid4().hex, PipelineDefinition=json.dumps(definition))["PipelineArn"]
    rule({"source": ["aws.s3"], "detail-type": ["Object Created"], "detail": {"bucket": {"name": [bucket]}, "object": {"key": [{"wildcard": "raw/*.csv"}]}}},
         {"Arn": arn, "RoleArn": ROLE, "SageMakerPipelineParameters": {"PipelineParameterList": [{"Name": "Key", "Value": "$.detail.object.key"}]}})
    for key in ("raw/readme", "other/x.csv", "raw/batch 1.csv"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    limit = time.monotonic() + 20
    while not (found := sm.list_pipeline_executions(PipelineName=name)["PipelineExecutionSummaries"]) or found[0]["PipelineExecutionStatus"] == "Executing":
        assert time.monotonic() < limit
        time.sleep(0.05)
    equal(len(found), 1)
    shown = sm.list_pipeline_parameters_for_execution(PipelineExecutionArn=found[0]["PipelineExecutionArn"])["PipelineParameters"]
    equal(shown, [{"Name": "Key", "Value": "raw/batch 1.csv"}])


def check_a_rule_calls_an_operation():
    source, group = fresh("app"), fresh("group")
    rule({"source": [source]}, {"Arn": "arn:aws:scheduler:::aws-sdk:sagemaker:createModelPackageGroup", "RoleArn": ROLE, "InputTransformer": {
        "InputPathsMap": {"name": "$.detail.name"}, "InputTemplate": '{"ModelPackageGroupName": <name>, "ModelPackageGroupDescription": "made by <aws.events.rule-name>"}'}})
    put(source, {"name": group})
    limit = time.monotonic() + 20
    while not (found := sm.list_model_package_groups(NameContains=group)["ModelPackageGroupSummaryList"]):
        assert time.monotonic() < limit
        time.sleep(0.05)
    assert found[0]["ModelPackageGroupDescription"].startswith("made by rule-")


def check_webhooks_are_called_and_tried_again():
    hook = Webhook(statuses=[503])
    arn = destination(hook.url + "/hooks/*", parameters={
        "ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "secret"},
        "InvocationHttpParameters": {"HeaderParameters": [{"Key": "X-From", "Value": "athanor"}], "QueryStringParameters": [{"Key": "q", "Value": "1", "IsValueSecret": True}],
                                     "BodyParameters": [{"Key": "added", "Value": "yes"}]}})
    source = fresh("app")
    rule({"source": [source]}, {"Arn": arn, "RoleArn": ROLE, "InputPath": "$.detail",
                                "HttpParameters": {"PathParameterValues": ["$.detail.name"], "HeaderParameters": {"X-Own": "v"}, "QueryStringParameters": {"n": "$.detail.n"}}})
    put(source, {"name": "a/b", "n": 7})
    method, path, headers, body = hook.wait(2)[1]
    equal((method, path, json.loads(body)), ("POST", "/hooks/a%2Fb?n=7&q=1", {"name": "a/b", "n": 7, "added": "yes"}))
    equal((headers["X-Key"], headers["X-From"], headers["X-Own"]), ("secret", "athanor", "v"))
    shown = events.describe_connection(Name=events.list_connections(NamePrefix="connection-")["Connections"][0]["Name"])
    assert "secret" not in json.dumps(shown, default=str).replace("secretsmanager", "").replace(":secret:", "").replace("SecretArn", "").replace("IsValueSecret", "")


def check_webhooks_with_oauth_get_a_token_first():
    hook = Webhook()
    arn = destination(hook.url + "/in", authorization="OAUTH_CLIENT_CREDENTIALS", parameters={"OAuthParameters": {
        "ClientParameters": {"ClientID": "me", "ClientSecret": "mine"}, "AuthorizationEndpoint": hook.url + "/token", "HttpMethod": "POST"}})
    source = fresh("app")
    rule({"source": [source]}, {"Arn": arn, "RoleArn": ROLE})
    put(source, {})
    token, call = hook.wait(2)
    equal((token[1], token[3]), ("/token", "grant_type=client_credentials&client_id=me&client_secret=mine"))
    equal((call[1], call[2]["Authorization"]), ("/in", "Bearer let-me-in"))


def check_what_fails_for_good_is_a_dead_letter():
    hook = Webhook(statuses=[404])
    dead_url, dead = queue("dead")
    source = fresh("app")
    arn = destination(hook.url)
    _, rule_arn = rule({"source": [source]}, {"Arn": arn, "RoleArn": ROLE, "DeadLetterConfig": {"Arn": dead}},
                       {"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:missing", "DeadLetterConfig": {"Arn": dead}})
    identifier = put(source, {"n": 1})
    letters = {m["MessageAttributes"]["TARGET_ARN"]["StringValue"]: m for m in receive(dead_url, 2)}
    refused, missing = letters[arn], letters[f"arn:aws:sqs:{REGION}:{ACCOUNT}:missing"]
    equal(json.loads(refused["Body"])["id"], identifier)
    equal(refused["MessageAttributes"]["RULE_ARN"]["StringValue"], rule_arn)
    assert "404" in refused["MessageAttributes"]["ERROR_MESSAGE"]["StringValue"]
    equal(missing["MessageAttributes"]["ERROR_CODE"]["StringValue"], "NO_RESOURCE")


def check_kill_loses_nothing():
    """The webhook is down, the server is killed, and both come back: every event arrives, and the queue got each of them too."""
    hook = Webhook(statuses=[503] * 3)
    with Server() as server:
        own_events, own_sqs, own_s3 = (server.client(name) for name in ("events", "sqs", "s3"))
        url, arn = queue(client=own_sqs)
        own_s3.create_bucket(Bucket="bucket-k")
        own_s3.put_bucket_notification_configuration(Bucket="bucket-k", NotificationConfiguration={"EventBridgeConfiguration": {}})
        rule({"source": ["app", "aws.s3"]}, {"Arn": arn}, {"Arn": destination(hook.url, client=own_events), "RoleArn": ROLE}, client=own_events)
        identifiers = {put("app", {"n": i}, client=own_events) for i in range(20)}
        for i in range(10):
            own_s3.put_object(Bucket="bucket-k", Key=f"k{i}", Body=b"x")
        server.kill()
        server.start()
        got, limit, own_sqs = set(), time.monotonic() + 60, server.client("sqs")
        while len(got) < 30:   # one that was just sent when the server died is sent again
            assert time.monotonic() < limit, f"{len(got)} of 30 events came"
            for message in own_sqs.receive_message(QueueUrl=url, WaitTimeSeconds=2, MaxNumberOfMessages=10).get("Messages", []):
                got.add(json.loads(message["Body"])["id"])
        assert identifiers < got
        limit = time.monotonic() + 60
        while {json.loads(r[3])["id"] for r in hook.wait(30, 60)[3:]} != got:
            assert time.monotonic() < limit
            time.sleep(0.1)


def check_queues_keep_messages_until_they_are_deleted():
    url, _ = queue(VisibilityTimeout="30")
    sent = sqs.send_message(QueueUrl=url, MessageBody="héllo", MessageAttributes={"n": {"DataType": "Number", "StringValue": "5"}, "b": {"DataType": "Binary", "BinaryValue": b"\0x"}})
    [message] = sqs.receive_message(QueueUrl=url, AttributeNames=["All"], MessageAttributeNames=["All"])["Messages"]
    equal((message["MessageId"], message["Body"], message["MD5OfBody"]), (sent["MessageId"], "héllo", sent["MD5OfMessageBody"]))
    equal(message["MessageAttributes"]["b"]["BinaryValue"], b"\0x")
    equal(message["MD5OfMessageAttributes"], sent["MD5OfMessageAttributes"])
    equal(message["Attributes"]["ApproximateReceiveCount"], "1")
    equal(sqs.receive_message(QueueUrl=url).get("Messages", []), [])
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    [again] = sqs.receive_message(QueueUrl=url)["Messages"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=again["ReceiptHandle"])
    with fails_with("ReceiptHandleIsInvalid"):
        sqs.delete_message(QueueUrl=url, ReceiptHandle="none")


def check_a_long_poll_waits_for_the_message():
    url, _ = queue()
    threading.Timer(0.5, lambda: boto3.client("sqs", **OPTIONS).send_message(QueueUrl=url, MessageBody="x")).start()
    begun = time.monotonic()
    [message] = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    assert 0.4 < time.monotonic() - begun < 10
    equal(message["Body"], "x")
    begun = time.monotonic()
    equal(sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages", []), [])
    assert time.monotonic() - begun > 0.9


def check_batches_and_queues_as_such():
    url, arn = queue("batch", DelaySeconds="0")
    name = url.rsplit("/", 1)[1]
    equal(sqs.get_queue_url(QueueName=name)["QueueUrl"], url)
    equal(sqs.list_queues(QueueNamePrefix=name)["QueueUrls"], [url])
    equal(sqs.create_queue(QueueName=name, Attributes={"DelaySeconds": "0"})["QueueUrl"], url)
    with fails_with("QueueAlreadyExists", "QueueNameExists"):
        sqs.create_queue(QueueName=name, Attributes={"DelaySeconds": "5"})
    sent = sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": str(i), "MessageBody": f"m{i}"} for i in range(3)])
    equal(sorted(e["Id"] for e in sent["Successful"]), ["0", "1", "2"])
    got = receive_all(url, 3)
    changed = sqs.change_message_visibility_batch(QueueUrl=url, Entries=[{"Id": "a", "ReceiptHandle": got[0]["ReceiptHandle"], "VisibilityTimeout": 60}])
    equal([e["Id"] for e in changed["Successful"]], ["a"])
    gone = sqs.delete_message_batch(QueueUrl=url, Entries=[{"Id": str(i), "ReceiptHandle": m["ReceiptHandle"]} for i, m in enumerate(got)] + [{"Id": "x", "ReceiptHandle": "bad"}])
    equal((len(gone["Successful"]), [e["Id"] for e in gone["Failed"]]), (3, ["x"]))
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "7"})
    shown = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    equal((shown["VisibilityTimeout"], shown["ApproximateNumberOfMessages"], shown["QueueArn"]), ("7", "0", arn))
    sqs.tag_queue(QueueUrl=url, Tags={"a": "b", "c": "d"})
    sqs.untag_queue(QueueUrl=url, TagKeys=["a"])
    equal(sqs.list_queue_tags(QueueUrl=url)["Tags"], {"c": "d"})
    sqs.purge_queue(QueueUrl=url)
    sqs.delete_queue(QueueUrl=url)
    with fails_with("AWS.SimpleQueueService.NonExistentQueue"):
        sqs.send_message(QueueUrl=url, MessageBody="x")
    with fails_with("AWS.SimpleQueueService.EmptyBatchRequest", "InvalidParameterValue"):   # an empty list is nothing at all in a form
        sqs.send_message_batch(QueueUrl=queue()[0], Entries=[])


def receive_all(url, count):
    got, limit = [], time.monotonic() + 20
    while len(got) < count:
        assert time.monotonic() < limit
        got += sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages", [])
    return got


def check_messages_received_too_often_are_moved():
    dead_url, dead = queue("dead")
    url, arn = queue(VisibilityTimeout="0", RedrivePolicy=json.dumps({"deadLetterTargetArn": dead, "maxReceiveCount": "1"}))
    sqs.send_message(QueueUrl=url, MessageBody="bad")
    receive_all(url, 1)
    equal(sqs.receive_message(QueueUrl=url).get("Messages", []), [])
    equal([message["Body"] for message in receive(dead_url)], ["bad"])
    equal(sqs.list_dead_letter_source_queues(QueueUrl=dead_url)["queueUrls"], [url])


def check_the_aws_command_line():
    def aws(*words):
        text = run("/usr/bin/aws", "--endpoint-url", ENDPOINT, "--output", "json", *words)
        return json.loads(text) if text.strip() else {}

    name = fresh("cli")
    url = aws("sqs", "create-queue", "--queue-name", name)["QueueUrl"]
    arn = aws("sqs", "get-queue-attributes", "--queue-url", url, "--attribute-names", "QueueArn")["Attributes"]["QueueArn"]
    aws("events", "put-rule", "--name", name, "--event-pattern", json.dumps({"source": [name]}))
    aws("events", "put-targets", "--rule", name, "--targets", json.dumps([{"Id": "1", "Arn": arn}]))
    aws("events", "put-events", "--entries", json.dumps([{"Source": name, "DetailType": "t", "Detail": "{}"}]))
    [message] = aws("sqs", "receive-message", "--queue-url", url, "--wait-time-seconds", "20")["Messages"]
    equal(json.loads(message["Body"])["source"], name)
    equal(aws("sqs", "send-message", "--queue-url", url, "--message-body", "x", "--message-attributes", '{"a": {"DataType": "String", "StringValue": "b"}}')["MD5OfMessageBody"],
          "9dd4e461268c8034f5c8564e155c67a6")


if __name__ == "__main__":
    print(f"# boto3 {boto3.__version__}")
    checks.main(globals())
