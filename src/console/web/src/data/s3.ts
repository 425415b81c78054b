// What the pages of a bucket ask of S3, and what they tell it.
import { ApiError, call, own, pages, type Input } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { copySource } from "./paths";
import type { Caller } from "./deletion";

export const s3 = <Output>(operation: string, input: Input, stop?: AbortSignal): Promise<Output> => call<Output>("s3", operation, input, stop);
export const caller: Caller = (operation, input) => call("s3", operation, input);

// undefined where the API says that there is none.
export async function maybe<Output>(reading: Promise<Output>): Promise<Output | undefined> {
    try { return await reading; } catch (error) {
        if (error instanceof ApiError && (error.status === 404 || /^NoSuch|NotFoundError$|NotFound$/.test(error.code)) && error.code !== "NoSuchBucket" && error.code !== "NoSuchKey") return undefined;
        throw error;
    }
}

export interface Bucket { Name: string; CreationDate: number; BucketRegion?: string }
export const useBuckets = () => useQuery(["s3-buckets"], (stop) =>
    pages<Bucket>("s3", "ListBuckets", { MaxBuckets: 1000 }, "Buckets", 10_000, ["ContinuationToken", "ContinuationToken"], stop), { fresh: 5000 });

export const useVersioning = (bucket: string) => useQuery(["s3", bucket, "versioning"], (stop) =>
    s3<{ Status?: string; MFADelete?: string }>("GetBucketVersioning", { Bucket: bucket }, stop), { fresh: 10_000 });

export interface Tag { Key: string; Value: string }

// What happens to an object of the same name when another is written.
export const replaced = (versioning: string | undefined): string => versioning === "Enabled"
    ? "An object of the same name gets a new version; the old one stays." : "An object of the same name is replaced and cannot be brought back.";

export const kCopiedAtOnce = 5 * 1024 ** 3, kCopiedPart = 1024 ** 3; // bytes; AWS's limit of CopyObject is 5 GiB

// Makes an old version the newest again, by a copy that keeps metadata and tags; what is larger than 5 GiB in parts.
export async function restoreVersion(bucket: string, key: string, versionId: string, size: number): Promise<void> {
    const source = copySource(bucket, key, versionId);
    if (size <= kCopiedAtOnce) {
        await s3("CopyObject", { Bucket: bucket, Key: key, CopySource: source });
        return;
    }
    const head = await s3<{ ContentType?: string; Metadata?: Record<string, string> }>("HeadObject", { Bucket: bucket, Key: key, VersionId: versionId });
    const { UploadId } = await s3<{ UploadId: string }>("CreateMultipartUpload", {
        Bucket: bucket, Key: key, ...(head.ContentType && { ContentType: head.ContentType }), ...(head.Metadata && { Metadata: head.Metadata }) });
    try {
        const parts: { PartNumber: number; ETag: string }[] = [];
        for (let from = 0; from < size; from += kCopiedPart) {
            const PartNumber = parts.length + 1;
            const { CopyPartResult } = await s3<{ CopyPartResult: { ETag: string } }>("UploadPartCopy", {
                Bucket: bucket, Key: key, UploadId, PartNumber, CopySource: source, CopySourceRange: `bytes=${from}-${Math.min(size, from + kCopiedPart) - 1}` });
            parts.push({ PartNumber, ETag: CopyPartResult.ETag });
        }
        await s3("CompleteMultipartUpload", { Bucket: bucket, Key: key, UploadId, MultipartUpload: { Parts: parts } });
    } catch (error) {
        await s3("AbortMultipartUpload", { Bucket: bucket, Key: key, UploadId });
        throw error;
    }
}

export const removeMarker = (bucket: string, key: string, versionId: string) => s3("DeleteObject", { Bucket: bucket, Key: key, VersionId: versionId });

export interface Past {
    VersionId: string | null;
    IsLatest: boolean;
    IsDeleteMarker: boolean;
    ETag?: string;
    Size?: number;
    LastModified: string;
    StorageClass?: string;
    Principal: string | null;
}
// A key's versions with who made each.
export const history = (bucket: string, key: string, before: string | undefined, stop?: AbortSignal) =>
    own<{ Versions: Past[]; IsTruncated: boolean }>("history", { Bucket: bucket, Key: key, Limit: 200, ...(before && { Before: before }) },
        [["s3", "ListObjectVersions", { Bucket: bucket, Prefix: key }]], stop);

export const changed = (bucket: string): Promise<void> => refresh("s3", bucket);
