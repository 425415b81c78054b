// Which uploads were begun and by what file, kept over a reload: who chooses the same file for the same key again goes on where it stopped. A file is known
// by its name, size and time of change; its bytes cannot be kept, so it has to be chosen again.
export interface Begun {
    bucket: string;
    key: string;
    name: string;
    size: number;
    changed: number; // File.lastModified
    uploadId: string;
    part: number; // bytes of a part
    at: number; // ms
}
export interface Store { getItem(name: string): string | null; setItem(name: string, value: string): void }
export type FileFacts = Pick<Begun, "bucket" | "key" | "name" | "size" | "changed">;

const kName = "athanor.uploads", kMost = 200, kKept = 7 * 86_400_000; // ms

const same = (a: FileFacts, b: FileFacts) => a.bucket === b.bucket && a.key === b.key && a.name === b.name && a.size === b.size && a.changed === b.changed;

function isBegun(of: unknown): of is Begun {
    const b = of as Partial<Begun> | null;
    return typeof b === "object" && b !== null && typeof b.bucket === "string" && typeof b.key === "string" && typeof b.name === "string"
        && typeof b.size === "number" && typeof b.changed === "number" && typeof b.uploadId === "string" && typeof b.at === "number"
        && typeof b.part === "number" && b.part > 0;
}

export class Resumable {
    constructor(private readonly store: Store, private readonly now: () => number = Date.now) {}

    all(): Begun[] {
        try {
            const kept: unknown = JSON.parse(this.store.getItem(kName) ?? "[]");
            return Array.isArray(kept) ? kept.filter(isBegun).filter((b) => b.at > this.now() - kKept) : [];
        } catch {
            return [];
        }
    }

    find(file: FileFacts): Begun | undefined {
        return this.all().find((b) => same(b, file));
    }

    keep(begun: Omit<Begun, "at">): void {
        this.write([...this.all().filter((b) => !same(b, begun)), { ...begun, at: this.now() }].slice(-kMost));
    }

    forget(uploadId: string): void {
        this.write(this.all().filter((b) => b.uploadId !== uploadId));
    }

    // A browser that keeps nothing (full, or private) uploads all the same; it cannot go on after a reload.
    private write(all: Begun[]): void {
        try { this.store.setItem(kName, JSON.stringify(all)); } catch { return; }
    }
}
