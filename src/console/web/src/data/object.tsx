// One object: what it is, what is in it, its versions, tags and locks.
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { Card, Copy, Facts, Failure, Loading, Page, Text, Time } from "../ui/basics";
import { useState } from "preact/hooks";
import { Menu } from "../ui/menu";
import { Whole } from "../ui/whole";
import { Tabs, useTab } from "../ui/tabs";
import { cli } from "../lib/commands";
import { bytes } from "../lib/format";
import { remember } from "../lib/api";
import { useQuery } from "../lib/query";
import { go, query, type Params } from "../lib/router";
import { DeleteRows } from "./delete_rows";
import { Lock } from "./lock";
import { address, browseHref, crumbs, named, nameOf, parentOf, s3Uri } from "./paths";
import { Preview } from "./preview";
import { s3, useVersioning, type Tag } from "./s3";
import { TagEditor } from "./tag_editor";
import { Versions } from "./versions";
import "./style.css";

export interface Head {
    ContentLength?: number;
    ContentType?: string;
    ContentEncoding?: string;
    CacheControl?: string;
    ETag?: string;
    LastModified?: number;
    VersionId?: string;
    Metadata?: Record<string, string>;
    ServerSideEncryption?: string;
    SSEKMSKeyId?: string;
    StorageClass?: string;
    PartsCount?: number;
    Expiration?: string;
    Restore?: string;
    ChecksumCRC32?: string;
    ChecksumCRC32C?: string;
    ChecksumCRC64NVME?: string;
    ChecksumSHA1?: string;
    ChecksumSHA256?: string;
    ObjectLockMode?: string;
    ObjectLockRetainUntilDate?: number | string;
    ObjectLockLegalHoldStatus?: string;
}

const checksums = ["CRC64NVME", "CRC32", "CRC32C", "SHA1", "SHA256"] as const;

function Overview({ bucket, name, of }: { bucket: string; name: string; of: Head }) {
    const metadata = Object.entries(of.Metadata ?? {});
    const code = (text: string | undefined) => text && <code><Text of={text} /></code>;
    return <div class="cards">
        <Card title="Facts" wide><Facts of={[
            ["Size", of.ContentLength === undefined ? undefined : `${bytes(of.ContentLength)} (${of.ContentLength.toLocaleString("en")} bytes)`],
            ["Modified", <Time at={of.LastModified} />], ["Type", of.ContentType], ["Encoding", of.ContentEncoding], ["Cache", of.CacheControl],
            ["Storage class", of.StorageClass ?? "STANDARD"], ["Version", of.VersionId && <>{code(of.VersionId)}<Copy text={of.VersionId} label="Copy the version id" /></>], ["ETag", code(of.ETag)],
            ...checksums.map((c): [string, ReturnType<typeof code>] => [c, code(of[`Checksum${c}`])]),
            ["Encryption", of.ServerSideEncryption === "aws:kms" ? "SSE-KMS" : of.ServerSideEncryption === "AES256" ? "SSE-S3" : of.ServerSideEncryption], ["KMS key", code(of.SSEKMSKeyId)],
            ["Expires", of.Expiration], ["Restored", of.Restore],
            ["Address", <span class="data-uri"><code><Text of={s3Uri(bucket, name)} most={300} /></code><Copy text={s3Uri(bucket, name)} label="Copy the address" /></span>],
        ]} /></Card>
        <Card title="Metadata" wide>{metadata.length ? <Facts of={metadata.map(([k, v]): [string, ReturnType<typeof code>] => [k.slice(0, 100), <Whole of={v} most={500} />])} />
            : <p class="faint">None. It is given when the object is written: <code>--metadata k=v</code>.</p>}</Card>
    </div>;
}

const ofVersion = (versionId: string | undefined) => versionId ? { VersionId: versionId } : {};

export default function ObjectPage({ params }: { params: Params }) {
    const bucket = params["bucket"] ?? "", name = named(params, "key"), versionId = query.value.get("version") ?? undefined;
    const head = useQuery(["s3", bucket, "head", name, versionId ?? ""], (stop) =>
        s3<Head>("HeadObject", { Bucket: bucket, Key: name, ChecksumMode: "ENABLED", ...ofVersion(versionId) }, stop), { fresh: 5000 });
    const versioning = useVersioning(bucket).data?.Status;
    const tab = useTab("tab", "overview"), [deleting, remove] = useState(false);
    const href = address("object", { bucket, key: name, versionId });
    const download = () => { remember("s3", "GetObject", { Bucket: bucket, Key: name, ...ofVersion(versionId) }); location.assign(href); };
    useKeys({ d: ["Download", download] });
    useActions([{ title: `Download ${nameOf(name)}`, act: download }, { title: `Delete ${nameOf(name)}`, act: () => remove(true) }]);
    const title = nameOf(name), folder = parentOf(name);
    const trail: [string, string][] = [["Data", "/data"], [bucket, browseHref(bucket)], ...crumbs(folder).map(([part, to]): [string, string] => [part, browseHref(bucket, to)])];
    return <Page title={title} trail={trail} status={versionId && <span class="badge">one version</span>} actions={<>
        <a class="button primary" href={href} download onClick={() => remember("s3", "GetObject", { Bucket: bucket, Key: name, ...ofVersion(versionId) })}>Download</a>
        <Menu label="More" items={[{ text: versionId ? "Delete this version…" : "Delete…", icon: "trash", danger: true, act: () => remove(true) }]} />
    </>}>
        <Tabs name="tab" label="Views of the object" tabs={[["overview", "Overview"], ["preview", "Preview"], ["versions", "Versions"], ["tags", "Tags"], ["lock", "Lock"]]} />
        {tab === "versions" ? <Versions bucket={bucket} name={name} shown={versionId} />
            : head.error && !head.data ? <><Failure error={head.error} retry={() => void head.refetch()} />
                <p>If it was deleted and the bucket keeps versions, it can be restored under <a href="?tab=versions">Versions</a>.</p></>
                : !head.data ? <Loading />
                    : tab === "preview" ? <Preview bucket={bucket} name={name} versionId={versionId} size={head.data.ContentLength ?? 0} />
                        : tab === "tags" ? <ObjectTags bucket={bucket} name={name} versionId={versionId} />
                            : tab === "lock" ? <Lock bucket={bucket} name={name} versionId={versionId} of={head.data} />
                                : <Overview bucket={bucket} name={name} of={head.data} />}
        {deleting && <DeleteRows bucket={bucket} versioning={versioning} versions={versionId !== undefined}
            rows={[{ id: name, kind: versionId ? "version" : "object", name: title, key: name, latest: true, ...(versionId && { versionId }) }]}
            onClose={(done) => { remove(false); if (done) go(browseHref(bucket, folder)); }} />}
    </Page>;
}

function ObjectTags({ bucket, name, versionId }: { bucket: string; name: string; versionId: string | undefined }) {
    const of = { Bucket: bucket, Key: name, ...ofVersion(versionId) };
    return <TagEditor key={`${name}\n${versionId ?? ""}`} id={["s3", bucket, "object-tags", name, versionId ?? ""]} what="object" most={10}
        command={cli("s3", "PutObjectTagging", { ...of, Tagging: { TagSet: [{ Key: "team", Value: "ml" }] } })}
        read={async (stop) => (await s3<{ TagSet: Tag[] }>("GetObjectTagging", of, stop)).TagSet ?? []}
        write={(tags) => tags.length ? s3("PutObjectTagging", { ...of, Tagging: { TagSet: tags.map((t) => ({ ...t })) } }) : s3("DeleteObjectTagging", of)} />;
}
