// Settings of a few fields: versioning, default encryption, access logging, public access block, object lock's default.
import { CheckField, NumberField, SelectField, TextField } from "../../ui/form";
import { pages } from "../../lib/api";
import { useQuery } from "../../lib/query";
import { maybe, s3, useBuckets } from "../s3";
import { DocumentEditor } from "./document_editor";
import { accessBlock, blocks, encryption, lockDefault, logging, versioning } from "./documents";
import type { Document } from "./shape";

export interface Of { bucket: string }

export function VersioningSetting({ bucket }: Of) {
    return <DocumentEditor of={{
        bucket, id: "versioning", title: "Versioning", shape: versioning,
        about: "With versions, what is replaced or deleted stays and can be restored. Old versions take space until a lifecycle rule or a person deletes them.",
        read: async (stop) => {
            const { Status } = await s3<{ Status?: string }>("GetBucketVersioning", { Bucket: bucket }, stop);
            return Status ? { Status } : undefined;
        },
        write: (document) => s3("PutBucketVersioning", { Bucket: bucket, VersioningConfiguration: document }),
        says: (m) => m.status === "Enabled" ? "from now on each write and each delete makes a version." : "new objects get no version of their own and replace each other; versions that are there stay.",
        fields: (m, set) => <SelectField label="Versions" value={m.status} onChange={(status) => set({ status })}
            options={[...(m.status ? [] : [["", "Never switched on"] as [string, string]]), ["Enabled", "Kept"], ["Suspended", "Suspended: kept ones stay, no new ones"]]} />,
    }} />;
}

interface Key { KeyId: string }
interface Alias { AliasName: string; TargetKeyId?: string }

function KeyField({ value, onChange }: { value: string; onChange: (key: string) => void }) {
    const keys = useQuery(["kms-keys"], async (stop) => {
        const [all, aliases] = await Promise.all([
            pages<Key>("kms", "ListKeys", {}, "Keys", 500, ["Marker", "NextMarker"], stop), pages<Alias>("kms", "ListAliases", {}, "Aliases", 500, ["Marker", "NextMarker"], stop)]);
        const named = new Set(aliases.map((a) => a.TargetKeyId));
        return [...aliases.filter((a) => a.TargetKeyId && a.AliasName !== "alias/aws/s3").map((a) => a.AliasName), ...all.filter((k) => !named.has(k.KeyId)).map((k) => k.KeyId)];
    });
    const known = ["", ...keys.data ?? []], all = known.includes(value) ? known : [...known, value];
    return <SelectField label="KMS key" value={value} onChange={onChange} options={all.map((k) => [k, k || "alias/aws/s3, the account's own"])}
        hint={keys.error ? `The keys cannot be listed (${keys.error.message}); write the key into the document.` : "Who reads an object also needs to be allowed to use its key"} />;
}

export function EncryptionSetting({ bucket }: Of) {
    return <DocumentEditor of={{
        bucket, id: "encryption", title: "Default encryption", shape: encryption,
        about: "All that is stored is encrypted. This says with whose key, where a request does not. What is there stays as it was written.",
        read: async (stop) => (await maybe(s3<{ ServerSideEncryptionConfiguration?: Document }>("GetBucketEncryption", { Bucket: bucket }, stop)))?.ServerSideEncryptionConfiguration,
        write: (document) => s3("PutBucketEncryption", { Bucket: bucket, ServerSideEncryptionConfiguration: document }),
        remove: { text: "Reset the encryption", what: "New objects are encrypted by the server's own key (SSE-S3) again.", act: () => s3("DeleteBucketEncryption", { Bucket: bucket }) },
        says: (m) => m.algorithm === "AES256" ? "new objects are encrypted by the server's own key (SSE-S3)." : `new objects are encrypted by the KMS key ${m.key || "alias/aws/s3"}; reading them needs kms:Decrypt.`,
        fields: (m, set) => <>
            <SelectField label="Encryption" value={m.algorithm} onChange={(algorithm) => set({ ...m, algorithm, bucketKey: algorithm !== "AES256" && m.bucketKey })}
                options={[["AES256", "SSE-S3: the server's own key"], ["aws:kms", "SSE-KMS: a key of KMS"]]} />
            {m.algorithm !== "AES256" && <>
                <KeyField value={m.key} onChange={(key) => set({ ...m, key })} />
                <CheckField label="Bucket key" hint="Fewer calls of KMS" value={m.bucketKey} onChange={(bucketKey) => set({ ...m, bucketKey })} />
            </>}
        </>,
    }} />;
}

export function LoggingSetting({ bucket }: Of) {
    const buckets = useBuckets();
    return <DocumentEditor of={{
        bucket, id: "logging", title: "Access logging", shape: logging,
        about: "Each request to the bucket as a line in an object of another bucket, delivered every few minutes.",
        read: async (stop) => {
            const { LoggingEnabled } = await s3<{ LoggingEnabled?: Document }>("GetBucketLogging", { Bucket: bucket }, stop);
            return LoggingEnabled ? { LoggingEnabled } : {};
        },
        write: (document) => s3("PutBucketLogging", { Bucket: bucket, BucketLoggingStatus: document }),
        says: (m) => m.on ? `requests are logged to s3://${m.bucket}/${m.prefix}.` : "requests are not logged any more; the logs that are there stay.",
        fields: (m, set) => <>
            <CheckField label="Log requests" value={m.on} onChange={(on) => set({ ...m, on })} />
            {m.on && <>
                <SelectField label="To the bucket" value={m.bucket} onChange={(to) => set({ ...m, bucket: to })}
                    options={[["", "Choose one"], ...(buckets.data ?? []).filter((b) => b.Name !== bucket || m.bucket === bucket).map((b): [string, string] => [b.Name, b.Name])]} />
                <TextField label="Below the prefix" value={m.prefix} onChange={(prefix) => set({ ...m, prefix })} hint={`For example ${bucket}/`} />
                <CheckField label="A folder for each day" value={m.byDate} onChange={(byDate) => set({ ...m, byDate })} hint="By account, region, bucket and the time of the request" />
            </>}
        </>,
    }} />;
}

export function AccessBlockSetting({ bucket }: Of) {
    return <DocumentEditor of={{
        bucket, id: "access-block", title: "Public access block", shape: accessBlock,
        about: "Keeps the public out, whatever policies and ACLs say. New buckets have all four.",
        read: async (stop) => (await maybe(s3<{ PublicAccessBlockConfiguration?: Document }>("GetPublicAccessBlock", { Bucket: bucket }, stop)))?.PublicAccessBlockConfiguration,
        write: (document) => s3("PutPublicAccessBlock", { Bucket: bucket, PublicAccessBlockConfiguration: document }),
        remove: { text: "Delete the block", what: "Policies and ACLs that let everybody in are then allowed and take effect at once.", act: () => s3("DeletePublicAccessBlock", { Bucket: bucket }) },
        says: (m) => Object.values(m).every(Boolean) ? "the public is shut out." : "policies or ACLs can let the public in where a box is not checked.",
        danger: (m, before) => before && blocks.some(([name]) => before[name] && !m[name])
            ? "A protection is switched off. What policies or ACLs allow to everybody takes effect at once." : undefined,
        fields: (m, set) => <div class="data-stack">{blocks.map(([name, title]) => <CheckField key={name} label={title} value={m[name]} onChange={(on) => set({ ...m, [name]: on })} />)}</div>,
    }} />;
}

export function LockSetting({ bucket }: Of) {
    return <DocumentEditor of={{
        bucket, id: "lock", title: "Object lock", shape: lockDefault,
        about: "Versions that nobody can delete for a time. The default is for new objects; each object can have its own. Needs versions, and cannot be switched off again.",
        read: async (stop) => (await maybe(s3<{ ObjectLockConfiguration?: Document }>("GetObjectLockConfiguration", { Bucket: bucket }, stop)))?.ObjectLockConfiguration,
        write: (document) => s3("PutObjectLockConfiguration", { Bucket: bucket, ObjectLockConfiguration: document }),
        says: (m) => m.on ? `each new object is kept for ${m.length ?? "?"} ${m.unit.toLowerCase()} in ${m.mode.toLowerCase()} mode.` : "objects can be locked one by one; new ones are not by themselves.",
        danger: (m, before) => before === undefined ? "Object lock cannot be switched off again, and versions can then not be suspended."
            : m.on && m.mode === "COMPLIANCE" ? "In compliance mode nobody, not even the account's root, can delete new objects before their time is over." : undefined,
        fields: (m, set) => <>
            <CheckField label="Lock new objects" value={m.on} onChange={(on) => set({ ...m, on })} />
            {m.on && <>
                <SelectField label="Mode" value={m.mode} onChange={(mode) => set({ ...m, mode })}
                    options={[["GOVERNANCE", "Governance: who may bypass it can delete"], ["COMPLIANCE", "Compliance: nobody can delete"]]} />
                <div class="form-row">
                    <NumberField label="For" min={1} step={1} value={m.length} onChange={(length) => set({ ...m, length })} />
                    <SelectField label="Unit" value={m.unit} onChange={(unit) => set({ ...m, unit: unit === "Years" ? "Years" : "Days" })} options={[["Days", "Days"], ["Years", "Years"]]} />
                </div>
            </>}
        </>,
    }} />;
}
