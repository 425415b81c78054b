// What changed between two versions: names with two values each, in the order of the first, what only the second has behind.
import { grouped } from "./packages";

export interface Difference { name: string; a: string | undefined; b: string | undefined; same: boolean }

export function differences(a: Record<string, string>, b: Record<string, string>): Difference[] {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => ({ name, a: a[name], b: b[name], same: a[name] === b[name] }));
}

export interface Pin { Instance: string; Name: string; Bucket: string; Key: string; VersionId: string | null; ETag: string; Size: number; SHA256: string }
export interface Pins { ProgramDigest?: string; Inputs?: Pin[]; Outputs?: Pin[] }

function folderOf(keys: string[]): string {
    const first = keys[0]?.split("/").slice(0, -1) ?? [];
    let n = first.length;
    for (const key of keys) while (n > 0 && !key.startsWith(first.slice(0, n).join("/") + "/")) n--;
    return n ? first.slice(0, n).join("/") + "/" : "";
}

// What was read, by channel and the key below the channel's folder, so that the same file of two executions stands in one line. The digest is the data's identity.
export function dataOf(pins: Pin[], code = false): Record<string, string> {
    const found: Record<string, string> = {};
    for (const [channel, all] of grouped(pins.filter((p) => (p.Name === "code") === code), (p) => p.Name)) {
        const folder = folderOf(all.map((p) => p.Key));
        for (const pin of all) {
            const version = pin.VersionId && pin.VersionId !== "null" ? ` version ${pin.VersionId}` : "";
            found[`${channel}/${pin.Key.slice(folder.length)}`] = `sha256:${pin.SHA256.slice(0, 16)} · ${pin.Size.toLocaleString("en")} bytes${version}`;
        }
    }
    return found;
}

// "+0.0123 (1.4 %)" of two numbers, b against a.
export function changeOf(a: number, b: number): string {
    const by = b - a, sign = by > 0 ? "+" : by < 0 ? "−" : "±";
    const size = Number(Math.abs(by).toPrecision(3));
    return `${sign}${size}${a !== 0 && by !== 0 ? ` (${sign}${Number(Math.abs(by / a * 100).toPrecision(2))} %)` : ""}`;
}
