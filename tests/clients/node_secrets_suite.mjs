// Secrets Manager with the newest AWS SDK for JavaScript, against the server named by ATHANOR_ENDPOINT. Prints what tests/lib/checks.py prints.
import assert from "node:assert/strict";
import crypto from "node:crypto";

import * as sdk from "@aws-sdk/client-secrets-manager";

const client = new sdk.SecretsManagerClient({ endpoint: process.env.ATHANOR_ENDPOINT, region: "us-east-1", maxAttempts: 1 });
const checks = {};
const fresh = (prefix) => `${prefix}-${crypto.randomBytes(4).toString("hex")}`;

checks.a_secret_from_its_creation_to_its_end = async () => {
    const Name = fresh("node/db");
    const made = await client.send(new sdk.CreateSecretCommand({ Name, SecretString: '{"password": "one"}', Tags: [{ Key: "team", Value: "ml" }] }));
    assert.match(made.ARN, /^arn:aws:secretsmanager:us-east-1:000000000000:secret:node\/db-[0-9a-f]{8}-[A-Za-z0-9]{6}$/);
    const got = await client.send(new sdk.GetSecretValueCommand({ SecretId: Name }));
    assert.deepEqual([got.SecretString, got.VersionId, got.VersionStages], ['{"password": "one"}', made.VersionId, ["AWSCURRENT"]]);
    assert.ok(got.CreatedDate instanceof Date);
    await client.send(new sdk.PutSecretValueCommand({ SecretId: Name, SecretBinary: new Uint8Array([0, 255]) }));
    const current = await client.send(new sdk.GetSecretValueCommand({ SecretId: made.ARN }));
    assert.deepEqual([...current.SecretBinary], [0, 255]);
    const batch = await client.send(new sdk.BatchGetSecretValueCommand({ Filters: [{ Key: "name", Values: [Name] }] }));
    assert.deepEqual(batch.SecretValues.map((one) => one.Name), [Name]);
    const gone = await client.send(new sdk.DeleteSecretCommand({ SecretId: Name, RecoveryWindowInDays: 7 }));
    assert.ok(gone.DeletionDate - Date.now() > 6.9 * 86400e3);
    await assert.rejects(client.send(new sdk.GetSecretValueCommand({ SecretId: Name })), sdk.InvalidRequestException);
    await client.send(new sdk.RestoreSecretCommand({ SecretId: Name }));
    await client.send(new sdk.DeleteSecretCommand({ SecretId: Name, ForceDeleteWithoutRecovery: true }));
};

checks.errors_have_their_classes = async () => {
    await assert.rejects(client.send(new sdk.GetSecretValueCommand({ SecretId: fresh("none") })), sdk.ResourceNotFoundException);
    const Name = fresh("twice");
    await client.send(new sdk.CreateSecretCommand({ Name, SecretString: "x" }));
    await assert.rejects(client.send(new sdk.CreateSecretCommand({ Name, SecretString: "y" })), sdk.ResourceExistsException);
    await assert.rejects(client.send(new sdk.PutResourcePolicyCommand({ SecretId: Name, ResourcePolicy: "{" })), sdk.MalformedPolicyDocumentException);
};

checks.lists_are_paged = async () => {
    const prefix = fresh("page");
    for (let i = 0; i < 5; ++i) await client.send(new sdk.CreateSecretCommand({ Name: `${prefix}/${i}`, SecretString: "x" }));
    const names = [];
    for await (const page of sdk.paginateListSecrets({ client, pageSize: 2 }, { Filters: [{ Key: "name", Values: [prefix] }] })) names.push(...page.SecretList.map((one) => one.Name));
    assert.deepEqual(names, [0, 1, 2, 3, 4].map((i) => `${prefix}/${i}`));
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
    try {
        await check();
        console.log(`ok ${name}`);
    } catch (error) {
        ++failed;
        console.log(`not ok ${name}\n${error.stack}`);
    }
}
process.exit(failed ? 1 : 0);
