// The smaller documents of a bucket: default encryption, access logging, notifications, CORS, public access block, object lock's default, versioning.
import { amount, given, lines, object, objects, text, texts, type Document, type Shape } from "./shape";

export interface Encryption { algorithm: string; key: string; bucketKey: boolean }
export const encryption: Shape<Encryption> = {
    empty: { algorithm: "AES256", key: "", bucketKey: false },
    read: (document) => {
        const rule = objects(document["Rules"])[0] ?? {}, by = object(rule["ApplyServerSideEncryptionByDefault"]);
        return { algorithm: text(by["SSEAlgorithm"]) || "AES256", key: text(by["KMSMasterKeyID"]), bucketKey: rule["BucketKeyEnabled"] === true };
    },
    write: (of) => ({
        Rules: [{
            ApplyServerSideEncryptionByDefault: given({ SSEAlgorithm: of.algorithm, KMSMasterKeyID: of.algorithm === "AES256" ? "" : of.key }),
            BucketKeyEnabled: of.bucketKey,
        }],
    }),
};

export interface Logging { on: boolean; bucket: string; prefix: string; byDate: boolean }
export const logging: Shape<Logging> = {
    empty: { on: false, bucket: "", prefix: "", byDate: false },
    read: (document) => {
        const to = object(document["LoggingEnabled"]), format = object(to["TargetObjectKeyFormat"]);
        return { on: document["LoggingEnabled"] !== undefined, bucket: text(to["TargetBucket"]), prefix: text(to["TargetPrefix"]), byDate: format["PartitionedPrefix"] !== undefined };
    },
    write: (of) => of.on ? {
        LoggingEnabled: {
            TargetBucket: of.bucket, TargetPrefix: of.prefix,
            ...(of.byDate && { TargetObjectKeyFormat: { PartitionedPrefix: { PartitionDateSource: "EventTime" } } }),
        },
    } : {},
    check: (of) => of.on && !of.bucket ? "Choose the bucket that the logs go to." : undefined,
};

export interface Queue { id: string; arn: string; events: string[]; prefix: string; suffix: string }
export interface Notifications { eventBridge: boolean; queues: Queue[] }
export const events: [string, string][] = [
    ["s3:ObjectCreated:*", "Created, in any way"], ["s3:ObjectCreated:Put", "Put"], ["s3:ObjectCreated:Post", "Posted by a form"], ["s3:ObjectCreated:Copy", "Copied"],
    ["s3:ObjectCreated:CompleteMultipartUpload", "Uploaded in parts"], ["s3:ObjectRemoved:*", "Removed, in any way"], ["s3:ObjectRemoved:Delete", "Deleted for good"],
    ["s3:ObjectRemoved:DeleteMarkerCreated", "Hidden by a delete marker"], ["s3:ObjectRestore:*", "Restored from an archive"], ["s3:ObjectTagging:*", "Tags changed"],
    ["s3:LifecycleExpiration:*", "Expired by a lifecycle rule"], ["s3:LifecycleTransition", "Moved by a lifecycle rule"],
];
const filterRule = (of: Document, name: string): string => text(objects(object(object(of["Filter"])["Key"])["FilterRules"])
    .find((r) => text(r["Name"]).toLowerCase() === name)?.["Value"]);
export const notifications: Shape<Notifications> = {
    empty: { eventBridge: false, queues: [] },
    read: (document) => ({
        eventBridge: document["EventBridgeConfiguration"] !== undefined,
        queues: objects(document["QueueConfigurations"]).map((q) => ({
            id: text(q["Id"]), arn: text(q["QueueArn"]), events: texts(q["Events"]), prefix: filterRule(q, "prefix"), suffix: filterRule(q, "suffix"),
        })),
    }),
    write: (of) => given({
        EventBridgeConfiguration: of.eventBridge ? {} : undefined,
        QueueConfigurations: of.queues.map((q) => {
            const rules = [q.prefix && { Name: "prefix", Value: q.prefix }, q.suffix && { Name: "suffix", Value: q.suffix }].filter((r) => typeof r === "object");
            return given({ Id: q.id, QueueArn: q.arn, Events: q.events, Filter: rules.length ? { Key: { FilterRules: rules } } : undefined });
        }),
    }),
    check: (of) => of.queues.some((q) => !q.arn) ? "A target has no queue yet." : of.queues.some((q) => q.events.length === 0) ? "A target has no event yet." : undefined,
};

export interface CorsRule { id: string; origins: string; methods: string[]; headers: string; exposed: string; maxAge: number | undefined } // lists: one a line
export const corsMethods = ["GET", "HEAD", "PUT", "POST", "DELETE"];
export const newCorsRule = (): CorsRule => ({ id: "", origins: "", methods: ["GET"], headers: "", exposed: "", maxAge: 3000 });
export const cors: Shape<CorsRule[]> = {
    empty: [],
    read: (document) => objects(document["CORSRules"]).map((r) => ({
        id: text(r["ID"]), origins: texts(r["AllowedOrigins"]).join("\n"), methods: texts(r["AllowedMethods"]), headers: texts(r["AllowedHeaders"]).join("\n"),
        exposed: texts(r["ExposeHeaders"]).join("\n"), maxAge: amount(r["MaxAgeSeconds"]),
    })),
    write: (rules) => ({
        CORSRules: rules.map((r) => given({
            ID: r.id, AllowedOrigins: lines(r.origins), AllowedMethods: r.methods, AllowedHeaders: lines(r.headers), ExposeHeaders: lines(r.exposed), MaxAgeSeconds: r.maxAge,
        })),
    }),
    check: (rules) => rules.length === 0 ? "Add a rule to save."
        : rules.some((r) => lines(r.origins).length === 0 || r.methods.length === 0) ? "Each rule needs an origin and a method." : undefined,
};

export type AccessBlock = Record<(typeof blocks)[number][0], boolean>;
export const blocks = [
    ["BlockPublicAcls", "Refuse new public ACLs"], ["IgnorePublicAcls", "Ignore the public ACLs that there are"],
    ["BlockPublicPolicy", "Refuse new policies that let everybody in"], ["RestrictPublicBuckets", "Let nobody from outside use a policy that lets everybody in"],
] as const;
export const accessBlock: Shape<AccessBlock> = {
    empty: { BlockPublicAcls: false, IgnorePublicAcls: false, BlockPublicPolicy: false, RestrictPublicBuckets: false },
    read: (document) => Object.fromEntries(blocks.map(([name]) => [name, document[name] === true])) as AccessBlock,
    write: (of) => ({ ...of }),
};

export interface LockDefault { on: boolean; mode: string; unit: "Days" | "Years"; length: number | undefined }
export const lockDefault: Shape<LockDefault> = {
    empty: { on: false, mode: "GOVERNANCE", unit: "Days", length: 30 },
    read: (document) => {
        const rule = object(object(document["Rule"])["DefaultRetention"]);
        const years = amount(rule["Years"]);
        return { on: document["Rule"] !== undefined, mode: text(rule["Mode"]) || "GOVERNANCE", unit: years !== undefined ? "Years" : "Days", length: years ?? amount(rule["Days"]) ?? 30 };
    },
    write: (of) => ({ ObjectLockEnabled: "Enabled", ...(of.on && { Rule: { DefaultRetention: { Mode: of.mode, [of.unit]: of.length } } }) }),
    check: (of) => of.on && !(of.length && of.length > 0) ? "Say for how long." : undefined,
};

export interface Versioning { status: string } // "": never was on
export const versioning: Shape<Versioning> = {
    empty: { status: "" },
    read: (document) => ({ status: text(document["Status"]) }),
    write: (of) => given({ Status: of.status }),
    check: (of) => of.status ? undefined : "Choose Enabled or Suspended: versioning cannot be taken away once it was on.",
};
