// A bucket's document as a form: `read` makes the form's model of a document, `write` a document of the model. What the form cannot show stays in the document,
// which is then edited as JSON alone.
import type { Json } from "../../lib/api";

export type Document = { [member: string]: Json | undefined };
export interface Shape<Model> {
    empty: Model; // of a bucket that has no such document
    read: (document: Document) => Model;
    write: (model: Model) => Document;
    check?: (model: Model) => string | undefined; // what is missing before it can be saved
}

const plain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

// Equal but for the order of members, and members that are undefined.
export function same(a: unknown, b: unknown): boolean {
    if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((v, i) => same(v, b[i]));
    if (!plain(a) || !plain(b)) return a === b;
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => same(a[name], b[name]));
}

// Whether the form shows all that the document says.
export function isShown<Model>(shape: Shape<Model>, document: Document): boolean {
    try { return same(shape.write(shape.read(document)), document); } catch { return false; }
}

export const pretty = (document: Document): string => JSON.stringify(document, null, 2);

export const lines = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter(Boolean);
export const objects = (value: Json | undefined): Document[] => Array.isArray(value) ? value.filter(plain) as Document[] : [];
export const object = (value: Json | undefined): Document => plain(value) ? value as Document : {};
export const text = (value: Json | undefined): string => typeof value === "string" ? value : "";
export const amount = (value: Json | undefined): number | undefined => typeof value === "number" ? value : undefined;
export const texts = (value: Json | undefined): string[] => Array.isArray(value) ? value.filter((v): v is string => typeof v === "string") : [];

// Without the members that are undefined, empty text, or empty lists.
export function given(members: Document): Document {
    return Object.fromEntries(Object.entries(members).filter(([, v]) => v !== undefined && v !== "" && !(Array.isArray(v) && v.length === 0)));
}
