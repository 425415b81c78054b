import { test } from "node:test";
import assert from "node:assert/strict";
import { boto3, cli, kebab } from "./commands";

test("names are botocore's", () => {
    assert.equal(kebab("ListObjectsV2"), "list-objects-v2");
    assert.equal(kebab("DescribeAutoMLJob"), "describe-auto-ml-job");
    assert.equal(kebab("CreateTrainingJob", "_"), "create_training_job");
    assert.equal(kebab("AssumeRoleWithSAML"), "assume-role-with-saml");
});

test("a command can be pasted into a shell", () => {
    assert.equal(cli("s3", "HeadObject", { Bucket: "b", Key: "it's" }), "aws s3api head-object --bucket b --key 'it'\\''s'");
    assert.equal(cli("sagemaker", "ListTags", { A: true, B: false, C: ["x", "y z"], D: undefined }),
        "aws sagemaker list-tags --a --no-b --c x 'y z'");
    assert.ok(cli("iam", "CreateRole", { Doc: { a: "b" } }).includes(`'{"a":"b"}'`));
});

test("a line of boto3 is Python", () => {
    assert.equal(boto3("s3", "ListObjectsV2", { Bucket: "b", MaxKeys: 5, FetchOwner: true }),
        `boto3.client("s3").list_objects_v2(Bucket="b", MaxKeys=5, FetchOwner=True)`);
    assert.ok(boto3("iam", "X", { Long: { a: "x".repeat(100) } }).includes("\n"));
});

test("a hostile value is one word of a command", () => {
    assert.equal(cli("s3", "HeadObject", { Bucket: "b", Key: "$(x);`y`\n'z" }), "aws s3api head-object --bucket b --key '$(x);`y`\n'\\''z'");
    assert.equal(cli("s3", "HeadObject", { Bucket: "b", Key: "--debug" }), "aws s3api head-object --bucket b --key=--debug");
});

test("bytes that come and go have a file", () => {
    assert.equal(cli("s3", "GetObject", { Bucket: "b", Key: "a/it's" }), "aws s3api get-object --bucket b --key 'a/it'\\''s' 'it'\\''s'");
    assert.equal(cli("s3", "GetObject", { Bucket: "b", Key: "-x" }), "aws s3api get-object --bucket b --key=-x ./-x");
    assert.ok(cli("sagemaker-runtime", "InvokeEndpoint", { EndpointName: "e", Body: "MQ==" }).endsWith("--body MQ== /dev/stdout"));
    assert.ok(boto3("sagemaker-runtime", "InvokeEndpoint", { Body: "MQ==" }).includes('Body=base64.b64decode("MQ==")'));
    assert.ok(boto3("s3", "PutObject", { Body: "a.csv" }).includes('Body=open("a.csv", "rb")'));
});
