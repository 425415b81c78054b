// What lies in a bucket, as rows: of ListObjectsV2 (what is there now) or ListObjectVersions (everything that was), a page at a time.
import { call, type Input } from "../lib/api";
import { nameOf } from "./paths";

export type Kind = "folder" | "object" | "version" | "marker";
export interface Row {
    id: string; // of the row
    kind: Kind;
    name: string; // behind the prefix
    key: string; // of a folder: its prefix
    size?: number;
    modified?: number;
    versionId?: string;
    latest: boolean;
    storageClass?: string;
    etag?: string;
}

interface Shared { Key: string; LastModified: number }
interface Listed extends Shared { Size: number; ETag?: string; StorageClass?: string }
interface ListedVersion extends Listed { VersionId: string; IsLatest: boolean }
interface ListedMarker extends Shared { VersionId: string; IsLatest: boolean }
export interface ObjectsPage {
    Contents?: Listed[];
    CommonPrefixes?: { Prefix: string }[];
    IsTruncated?: boolean;
    NextContinuationToken?: string;
}
export interface VersionsPage {
    Versions?: ListedVersion[];
    DeleteMarkers?: ListedMarker[];
    CommonPrefixes?: { Prefix: string }[];
    IsTruncated?: boolean;
    NextKeyMarker?: string;
    NextVersionIdMarker?: string;
}

const folders = (page: { CommonPrefixes?: { Prefix: string }[] }, base: string): Row[] => (page.CommonPrefixes ?? [])
    .map(({ Prefix }) => ({ id: Prefix, kind: "folder", name: nameOf(Prefix, base), key: Prefix, latest: true }));

// `base`: the folder that is shown. Its own object (a key that ends there) is left out.
export function objectRows(page: ObjectsPage, base: string): Row[] {
    const objects = (page.Contents ?? []).filter((o) => o.Key !== base || !base.endsWith("/")).map((o): Row => ({
        id: o.Key, kind: "object", name: nameOf(o.Key, base), key: o.Key, size: o.Size, modified: o.LastModified, latest: true,
        storageClass: o.StorageClass ?? "STANDARD", ...(o.ETag && { etag: o.ETag }),
    }));
    return [...folders(page, base), ...objects];
}

// Versions and delete markers come in lists of their own: one list by key, the newest of a key first.
export function versionRows(page: VersionsPage, base: string): Row[] {
    const one = (of: ListedVersion | ListedMarker, kind: Kind): Row => ({
        id: `${of.Key}\n${of.VersionId}`, kind, name: nameOf(of.Key, base), key: of.Key, modified: of.LastModified, versionId: of.VersionId, latest: of.IsLatest,
        ...("Size" in of && { size: of.Size, storageClass: of.StorageClass ?? "STANDARD", ...(of.ETag && { etag: of.ETag }) }),
    });
    const all = [...(page.Versions ?? []).map((v) => one(v, "version")), ...(page.DeleteMarkers ?? []).map((m) => one(m, "marker"))];
    all.sort((a, b) => a.key === b.key ? Number(b.latest) - Number(a.latest) || (b.modified ?? 0) - (a.modified ?? 0) : a.key < b.key ? -1 : 1);
    return [...folders(page, base), ...all];
}

export interface Listing { rows: Row[]; next: Input | undefined }

export async function listObjects(bucket: string, base: string, filter: string, next: Input | undefined, stop?: AbortSignal): Promise<Listing> {
    const page = await call<ObjectsPage>("s3", "ListObjectsV2", { Bucket: bucket, Prefix: base + filter, Delimiter: "/", MaxKeys: 1000, ...next }, stop);
    return { rows: objectRows(page, base), next: page.IsTruncated && page.NextContinuationToken ? { ContinuationToken: page.NextContinuationToken } : undefined };
}

export async function listVersions(bucket: string, base: string, filter: string, next: Input | undefined, stop?: AbortSignal): Promise<Listing> {
    const page = await call<VersionsPage>("s3", "ListObjectVersions", { Bucket: bucket, Prefix: base + filter, Delimiter: "/", MaxKeys: 1000, ...next }, stop);
    return { rows: versionRows(page, base), next: nextVersions(page) };
}

export const nextVersions = (page: VersionsPage): Input | undefined => page.IsTruncated && page.NextKeyMarker
    ? { KeyMarker: page.NextKeyMarker, ...(page.NextVersionIdMarker && { VersionIdMarker: page.NextVersionIdMarker }) } : undefined;
