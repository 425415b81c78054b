// Buckets, keys and prefixes as people see them, and the addresses of their pages.
import { query, to, type Params } from "../lib/router";

// A browser resolves "." and ".." in a path, however they are written: keys that have such a part stand in the query.
const resolved = (key: string) => key.split("/").some((part) => part === "." || part === "..");

export const browseHref = (bucket: string, prefix = ""): string =>
    resolved(prefix) ? `${to`/data/${bucket}/browse/`}?prefix=${encodeURIComponent(prefix)}` : to`/data/${bucket}/browse/${prefix}`;

export function objectHref(bucket: string, key: string, versionId?: string): string {
    const version = versionId ? `version=${encodeURIComponent(versionId)}` : "";
    if (resolved(key)) return `${to`/data/${bucket}/object/`}?key=${encodeURIComponent(key)}${version && "&" + version}`;
    return to`/data/${bucket}/object/${key}` + (version && "?" + version);
}
export const settingsHref = (bucket: string, setting?: string): string =>
    to`/data/${bucket}/settings` + (setting ? `?setting=${setting}` : "");

// What the page's address names, of either form.
export const named = (params: Params, name: "key" | "prefix"): string => params[name] || (query.value.get(name) ?? "");

export function address(route: "object" | "image" | "preview" | "part", of: Record<string, string | number | undefined>): string {
    const given = Object.entries(of).filter((e): e is [string, string | number] => e[1] !== undefined && e[1] !== "");
    return `/api/${route}?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}

// "a/b/" → "a/"; "a/b" → "a/"; "a" → "".
export function parentOf(key: string): string {
    const end = key.endsWith("/") ? key.length - 1 : key.length;
    return key.slice(0, key.lastIndexOf("/", end - 1) + 1);
}

// What stands behind `prefix`, for a list of what lies there; never empty.
export const nameOf = (key: string, prefix = parentOf(key)): string => key.slice(prefix.length) || key || "/";

// The folders on the way to a key or a prefix: [["a/", "a/"], ["b/", "a/b/"]].
export function crumbs(prefix: string): [name: string, prefix: string][] {
    const all: [string, string][] = [];
    for (let end = prefix.indexOf("/"); end >= 0; end = prefix.indexOf("/", end + 1)) {
        const begin = all.at(-1)?.[1].length ?? 0;
        all.push([prefix.slice(begin, end + 1), prefix.slice(0, end + 1)]);
    }
    return all;
}

export const kLongestKey = 1024; // bytes of UTF-8
export function keyError(key: string): string | undefined {
    if (!key) return "A key has at least one character.";
    const length = new TextEncoder().encode(key).length;
    return length > kLongestKey ? `A key has at most 1,024 bytes; this one has ${length.toLocaleString("en")}.` : undefined;
}

// What AWS wants of a bucket's name, one fault at a time.
export function bucketNameError(name: string): string | undefined {
    if (name.length < 3 || name.length > 63) return "3 to 63 characters.";
    if (!/^[a-z0-9.-]+$/.test(name)) return "Small letters, digits, dots and dashes only.";
    if (!/^[a-z0-9].*[a-z0-9]$/.test(name)) return "Begins and ends with a letter or a digit.";
    if (/\.\.|\.-|-\./.test(name)) return "No two dots, and no dash beside a dot.";
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return "Not in the form of an IP address.";
    if (/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name)) return "This beginning or end is reserved.";
    return undefined;
}

// CopySource's value: the key's parts are escaped, its slashes are not.
export const copySource = (bucket: string, key: string, versionId?: string): string =>
    `${bucket}/${key.split("/").map(encodeURIComponent).join("/")}` + (versionId ? `?versionId=${encodeURIComponent(versionId)}` : "");

// Images are shown and tables looked into by the name's end; what is inside is told by the server.
export const looksLikeImage = (key: string): boolean => /\.(png|jpe?g|gif|webp)$/i.test(key);

export const s3Uri = (bucket: string, key: string): string => `s3://${bucket}/${key}`;
