// What can be said of a bucket's policy before it is sent: whether it is one, what is likely a slip, and whom it lets in. The server has the last word.
export interface Finding { bad: boolean; text: string } // bad: the server refuses it

type Any = Record<string, unknown>;
const isObject = (of: unknown): of is Any => typeof of === "object" && of !== null && !Array.isArray(of);
const list = (of: unknown): unknown[] => of === undefined ? [] : Array.isArray(of) ? of : [of];
const strings = (of: unknown): string[] => list(of).filter((s): s is string => typeof s === "string");

const kMost = 20 * 1024; // bytes
const members = new Set(["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"]);
const bucketActions = /^s3:(List(Bucket|BucketVersions|BucketMultipartUploads)|(Get|Put|Delete)Bucket\w*|CreateBucket|(Get|Put)(Lifecycle|Encryption|Inventory)Configuration)$/i;
const objectActions = /^s3:((Get|Put|Delete|Restore)Object\w*|AbortMultipartUpload|ListMultipartUploadParts|BypassGovernanceRetention)$/i;

const everybody = (principal: unknown): boolean => principal === "*" || (isObject(principal) && strings(principal["AWS"]).includes("*"));

function statementFindings(statement: Any, bucket: string, at: string): Finding[] {
    const all: Finding[] = [], bad = (text: string) => all.push({ bad: true, text: `${at}: ${text}` }), hint = (text: string) => all.push({ bad: false, text: `${at}: ${text}` });
    for (const name of Object.keys(statement)) if (!members.has(name)) bad(`“${name.slice(0, 60)}” is no member of a statement.`);
    if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") bad("Effect is “Allow” or “Deny”.");
    if (("Principal" in statement) === ("NotPrincipal" in statement)) bad("it has either Principal or NotPrincipal.");
    if (("Action" in statement) === ("NotAction" in statement)) bad("it has either Action or NotAction.");
    if (("Resource" in statement) === ("NotResource" in statement)) bad("it has either Resource or NotResource.");
    const actions = strings(statement["Action"] ?? statement["NotAction"]), resources = strings(statement["Resource"] ?? statement["NotResource"]);
    for (const action of actions) if (action !== "*" && !/^s3:[\w*?]+$/i.test(action)) bad(`“${action.slice(0, 80)}” is no action of S3.`);
    const arn = `arn:aws:s3:::${bucket}`;
    const within = (resource: string) => resource === arn || resource.startsWith(`${arn}/`) || resource.startsWith(`${arn}*`);
    for (const resource of resources)
        if (!resource.startsWith("arn:") && resource !== "*") bad(`“${resource.slice(0, 80)}” is no ARN.`);
        else if (!within(resource) && resource !== "*") bad(`“${resource.slice(0, 80)}” is not this bucket (${arn}) nor its objects (${arn}/*).`);
    const hasBucket = resources.some((r) => r === arn || r === "*" || r === `${arn}*`), hasObjects = resources.some((r) => r !== arn);
    const lost = actions.filter((a) => (bucketActions.test(a) && !hasBucket) || (objectActions.test(a) && !hasObjects));
    if (lost.length && resources.length) hint(`${lost.slice(0, 3).join(", ")} ${lost.length > 1 ? "are" : "is"} about ${lost.some((a) => bucketActions.test(a)) ? `the bucket itself: add ${arn}` : `objects: add ${arn}/*`}.`);
    if (statement["Effect"] === "Allow" && everybody(statement["Principal"])) hint(isObject(statement["Condition"])
        ? "lets in everybody whom the condition fits." : "lets everybody in, also who is not signed in. Public access block refuses it where it is on.");
    if (statement["Effect"] === "Deny" && everybody(statement["Principal"]) && actions.some((a) => a === "*" || /^s3:\*$/i.test(a)) && !isObject(statement["Condition"]))
        hint("shuts everybody out, you too. Only the account's root can then delete the policy.");
    return all;
}

export function checkPolicy(text: string, bucket: string): Finding[] {
    let policy: unknown;
    try { policy = JSON.parse(text); } catch (error) { return [{ bad: true, text: (error as Error).message }]; }
    if (!isObject(policy)) return [{ bad: true, text: "A policy is a JSON object." }];
    const all: Finding[] = [];
    if (new TextEncoder().encode(text).length > kMost) all.push({ bad: true, text: "A bucket's policy has at most 20 KiB." });
    if (policy["Version"] === undefined) all.push({ bad: false, text: "Without \"Version\": \"2012-10-17\" variables such as ${aws:username} are plain text." });
    else if (policy["Version"] !== "2012-10-17" && policy["Version"] !== "2008-10-17") all.push({ bad: true, text: "Version is 2012-10-17 (or 2008-10-17)." });
    const statements = list(policy["Statement"]);
    if (statements.length === 0) all.push({ bad: true, text: "There is no Statement." });
    for (const [i, statement] of statements.entries()) {
        const sid = isObject(statement) && typeof statement["Sid"] === "string" ? ` (${statement["Sid"].slice(0, 60)})` : "", at = `Statement ${i + 1}${sid}`;
        if (isObject(statement)) all.push(...statementFindings(statement, bucket, at));
        else all.push({ bad: true, text: `${at} is no object.` });
    }
    return all;
}

// Policies to begin with.
export const examples = (bucket: string, account: string): [title: string, policy: object][] => {
    const arn = `arn:aws:s3:::${bucket}`, root = { AWS: `arn:aws:iam::${account}:root` };
    const policy = (...Statement: object[]) => ({ Version: "2012-10-17", Statement });
    return [
        ["Another account may read", policy({ Sid: "Read", Effect: "Allow", Principal: root, Action: ["s3:GetObject", "s3:ListBucket"], Resource: [arn, `${arn}/*`] })],
        ["Only over TLS", policy({ Sid: "OnlyTLS", Effect: "Deny", Principal: "*", Action: "s3:*", Resource: [arn, `${arn}/*`], Condition: { Bool: { "aws:SecureTransport": "false" } } })],
        ["Only what KMS encrypts is stored", policy({ Sid: "OnlyKMS", Effect: "Deny", Principal: "*", Action: "s3:PutObject", Resource: `${arn}/*`,
            Condition: { StringNotEqualsIfExists: { "s3:x-amz-server-side-encryption": "aws:kms" } } })],
        ["Nobody deletes versions", policy({ Sid: "KeepVersions", Effect: "Deny", Principal: "*", Action: "s3:DeleteObjectVersion", Resource: `${arn}/*` })],
    ];
};
