// The context of a simulation as people write it: KEY=VALUE, one a line; several values by a comma.
export interface Position { Line?: number; Column?: number }
export interface Entry { [member: string]: string | string[]; ContextKeyName: string; ContextKeyType: string; ContextKeyValues: string[] }

function typeOf(key: string, values: string[]): string {
    const all = (of: RegExp) => values.every((v) => of.test(v));
    const type = /SourceIp$/i.test(key) ? "ip" : all(/^(true|false)$/) ? "boolean" : all(/^-?\d+(\.\d+)?$/) ? "numeric" : all(/^\d{4}-\d\d-\d\dT/) ? "date" : "string";
    return values.length > 1 ? `${type}List` : type;
}

export function contextOf(text: string): { entries: Entry[]; error?: string } {
    const entries: Entry[] = [];
    for (const line of text.split("\n").map((l) => l.trim()).filter(Boolean)) {
        const at = line.indexOf("=");
        if (at < 1 || !line.slice(0, at).includes(":")) return { entries: [], error: `Not KEY=VALUE, as aws:SourceIp=10.0.0.1: ${line.slice(0, 60)}` };
        const key = line.slice(0, at).trim(), values = line.slice(at + 1).split(",").map((v) => v.trim());
        entries.push({ ContextKeyName: key, ContextKeyType: typeOf(key, values), ContextKeyValues: values });
    }
    return { entries };
}
