// Captured requests: AWS's lines of JSON, and where the newest of them lie: PREFIX/ENDPOINT/VARIANT/yyyy/mm/dd/hh/….jsonl
export interface Half { type: string; text: string; binary: boolean }
export interface CapturedRecord { id: string; time: number | undefined; inferenceId: string; input: Half | undefined; output: Half | undefined }

interface RawHalf { observedContentType?: unknown; data?: unknown; encoding?: unknown }
const text = (value: unknown) => typeof value === "string" ? value : "";

export function fromBase64(data: string): { text: string; binary: boolean } {
    try {
        const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
        try {
            return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), binary: false };
        } catch {
            return { text: `${bytes.length.toLocaleString("en")} bytes that are no text`, binary: true };
        }
    } catch {
        return { text: data, binary: true };
    }
}

export function toBase64(of: string): string {
    let binary = "";
    for (const byte of new TextEncoder().encode(of)) binary += String.fromCharCode(byte);
    return btoa(binary);
}

function half(of: RawHalf | undefined): Half | undefined {
    if (!of || typeof of !== "object") return undefined;
    const type = text(of.observedContentType);
    return of.encoding === "BASE64" ? { type, ...fromBase64(text(of.data)) } : { type, text: text(of.data), binary: false };
}

// Whole lines that can be read, the newest first; a line that was cut off is left out.
export function recordsOf(lines: string): CapturedRecord[] {
    const found: CapturedRecord[] = [];
    for (const line of lines.split("\n")) {
        if (!line.trim()) continue;
        try {
            const of = JSON.parse(line) as { captureData?: { endpointInput?: RawHalf; endpointOutput?: RawHalf }; eventMetadata?: { eventId?: unknown; inferenceTime?: unknown; inferenceId?: unknown } };
            const time = Date.parse(text(of.eventMetadata?.inferenceTime)) / 1000;
            found.push({ id: text(of.eventMetadata?.eventId), inferenceId: text(of.eventMetadata?.inferenceId), time: Number.isFinite(time) ? time : undefined,
                input: half(of.captureData?.endpointInput), output: half(of.captureData?.endpointOutput) });
        } catch {
            continue;
        }
    }
    return found.reverse();
}

export interface Listing { folders: string[]; files: { key: string; size: number; time: number }[] }
// The newest files below a folder: into the last of its folders first, for as long as not enough is found. `list` is one level of a prefix.
export async function newestFiles(prefix: string, most: number, list: (prefix: string) => Promise<Listing>, calls = 30): Promise<Listing["files"]> {
    const found: Listing["files"] = [];
    let left = calls;
    const visit = async (at: string): Promise<void> => {
        if (left-- <= 0 || found.length >= most) return;
        const level = await list(at);
        found.push(...[...level.files].sort((a, b) => b.time - a.time || (a.key < b.key ? 1 : -1)));
        for (const folder of [...level.folders].sort().reverse()) {
            if (found.length >= most) return;
            await visit(folder);
        }
    };
    await visit(prefix);
    return found.slice(0, most);
}

export interface Violation { feature_name?: string; constraint_check_type?: string; description?: string }
export function violationsOf(document: string): Violation[] {
    const of = JSON.parse(document) as { violations?: unknown };
    return Array.isArray(of.violations) ? (of.violations as unknown[]).filter((v): v is Violation => typeof v === "object" && v !== null).slice(0, 1000) : [];
}
