// EventBridge and SQS with the newest AWS SDK for JavaScript, which sends to the queue's own URL and verifies digests, against the server named by
// ATHANOR_ENDPOINT. Prints what tests/lib/checks.py prints.
import assert from "node:assert/strict";
import crypto from "node:crypto";

import * as eventbridge from "@aws-sdk/client-eventbridge";
import * as sqssdk from "@aws-sdk/client-sqs";

const common = { endpoint: process.env.ATHANOR_ENDPOINT, region: "us-east-1", maxAttempts: 1 };
const events = new eventbridge.EventBridgeClient(common);
const sqs = new sqssdk.SQSClient(common);
const checks = {};
const fresh = (prefix) => `${prefix}-${crypto.randomBytes(4).toString("hex")}`;

async function queue(Attributes = {}) {
    const { QueueUrl } = await sqs.send(new sqssdk.CreateQueueCommand({ QueueName: fresh("q"), Attributes }));
    const shown = await sqs.send(new sqssdk.GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }));
    return { url: QueueUrl, arn: shown.Attributes.QueueArn };
}

const receive = async (QueueUrl) =>
    (await sqs.send(new sqssdk.ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20, MessageAttributeNames: ["All"], MessageSystemAttributeNames: ["All"] }))).Messages ?? [];

checks.an_event_goes_to_a_queue = async () => {
    const { url, arn } = await queue();
    const name = fresh("rule");
    await events.send(new eventbridge.PutRuleCommand({ Name: name, EventPattern: JSON.stringify({ source: [name] }) }));
    const put = await events.send(new eventbridge.PutTargetsCommand({ Rule: name, Targets: [{ Id: "1", Arn: arn }] }));
    assert.equal(put.FailedEntryCount, 0);
    const sent = await events.send(new eventbridge.PutEventsCommand({ Entries: [{ Source: name, DetailType: "t", Detail: '{"n": 1}' }] }));
    const [message] = await receive(url);
    const event = JSON.parse(message.Body);
    assert.equal(event.id, sent.Entries[0].EventId);
    assert.deepEqual(event.detail, { n: 1 });
    const rule = await events.send(new eventbridge.DescribeRuleCommand({ Name: name }));
    assert.equal(rule.State, "ENABLED");
};

checks.errors_have_their_classes = async () => {
    await assert.rejects(events.send(new eventbridge.PutRuleCommand({ Name: "bad", EventPattern: "[]" })), eventbridge.InvalidEventPatternException);
    await assert.rejects(events.send(new eventbridge.DescribeRuleCommand({ Name: "none" })), eventbridge.ResourceNotFoundException);
    await assert.rejects(sqs.send(new sqssdk.GetQueueUrlCommand({ QueueName: "none" })), sqssdk.QueueDoesNotExist);
};

checks.messages_are_verified_and_deleted = async () => {
    const { url } = await queue();
    const MessageAttributes = { a: { DataType: "String", StringValue: "ü" }, b: { DataType: "Binary", BinaryValue: Uint8Array.of(0, 255) } };
    await sqs.send(new sqssdk.SendMessageCommand({ QueueUrl: url, MessageBody: "one", MessageAttributes }));
    const batch = await sqs.send(new sqssdk.SendMessageBatchCommand({ QueueUrl: url, Entries: [{ Id: "1", MessageBody: "two" }] }));
    assert.equal(batch.Successful.length, 1);
    const [message] = await receive(url);
    assert.equal(message.Body, "one");
    assert.deepEqual([...message.MessageAttributes.b.BinaryValue], [0, 255]);
    assert.equal(message.Attributes.ApproximateReceiveCount, "1");
    await sqs.send(new sqssdk.ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle, VisibilityTimeout: 60 }));
    await sqs.send(new sqssdk.DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }));
    await sqs.send(new sqssdk.PurgeQueueCommand({ QueueUrl: url }));
    await sqs.send(new sqssdk.DeleteQueueCommand({ QueueUrl: url }));
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
    try {
        await check();
        console.log(`ok ${name}`);
    } catch (error) {
        failed += 1;
        console.log(`not ok ${name}\n${error.stack}`);
    }
}
process.exit(failed ? 1 : 0);
