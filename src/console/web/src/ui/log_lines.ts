// Log lines as people read them: control sequences gone, the lines of one record (a traceback, an indented continuation) together, found text marked.
import type { LogLine } from "../lib/live";

export interface Record {
    at: number; // milliseconds since 1970
    lines: string[];
    trace: boolean;
}

const kMostLines = 200; // of one record, so that a row stays a row
const ansi = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])/g;

// What is left of a progress bar is its last state; other control characters are shown as their pictures.
export function clean(text: string): string {
    let plain = text.includes("\x1b") ? text.replace(ansi, "") : text;
    plain = plain.replace(/\r+$/, "");
    if (plain.includes("\r")) plain = plain.slice(plain.lastIndexOf("\r") + 1);
    return plain.replaceAll("#011", "\t").replace(/[\x00-\x08\x0b-\x1f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)));
}

const beginsTrace = /^Traceback \(most recent call last\):/;
const joinsTraces = /^(During handling of the above exception|The above exception was the direct cause)/;
const goesOn = /^(\s+\S|Caused by: |\s*$)/;
type Inside = "" | "trace" | "after";

// Adds lines to records, in order; the last record may go on with the next lines. `records` is changed; what was changed first is answered.
export class Grouping {
    readonly records: Record[] = [];
    private inside: Inside = "";

    add(events: LogLine[]): void {
        for (const event of events)
            for (const line of event.message.replace(/\n$/, "").split("\n")) this.line(event.timestamp, clean(line));
    }

    private line(at: number, text: string): void {
        const last = this.records.at(-1);
        if (last && last.lines.length < kMostLines && this.belongs(text)) {
            last.lines.push(text);
            return;
        }
        const trace = beginsTrace.test(text);
        this.inside = trace ? "trace" : "";
        this.records.push({ at, lines: [text], trace });
    }

    private belongs(text: string): boolean {
        if (this.inside === "trace") {
            if (!/^(\s|$)/.test(text)) this.inside = "after"; // the exception itself
            return true;
        }
        if (this.inside === "after") {
            if (beginsTrace.test(text)) { this.inside = "trace"; return true; }
            return text === "" || joinsTraces.test(text) || /^\s/.test(text);
        }
        return text !== "" && goesOn.test(text);
    }
}

export function group(events: LogLine[]): Record[] {
    const grouping = new Grouping();
    grouping.add(events);
    return grouping.records;
}

export interface Found { record: number; line: number }

// Every line that has the text, in whatever case; at most `most`.
export function find(records: Record[], text: string, most = 100_000): Found[] {
    const wanted = text.toLowerCase(), all: Found[] = [];
    if (!wanted) return all;
    for (const [record, { lines }] of records.entries())
        for (const [line, is] of lines.entries())
            if (is.toLowerCase().includes(wanted)) {
                all.push({ record, line });
                if (all.length >= most) return all;
            }
    return all;
}

// A line in pieces, every other of which is what was looked for: ["a ", "x", " b"].
export function pieces(line: string, text: string): string[] {
    if (!text) return [line];
    const low = line.toLowerCase(), wanted = text.toLowerCase(), all: string[] = [];
    if (low.length !== line.length) return [line]; // a letter whose small form is longer
    let from = 0;
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, from)) {
        all.push(line.slice(from, at), line.slice(at, at + text.length));
        from = at + text.length;
    }
    all.push(line.slice(from));
    return all;
}

export const textOf = (events: LogLine[]): string =>
    events.map((e) => `${new Date(e.timestamp).toISOString()} ${e.message.replace(/\n$/, "")}\n`).join("");
