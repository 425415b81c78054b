// The filter language of the tables of runs, as far as a page needs it: words, and what may come next at the cursor. The server decides what a filter means and
// says where one is wrong (src/services/sagemaker/views/run_filter.hpp has the grammar):
//
//     param.lr < 0.1 and metric.auc >= 0.9 and (status = Completed or name ~ "xgb") and not tag.team = blue
export type Kind = "field" | "op" | "value" | "keyword" | "open" | "close";
export interface Token { kind: Kind; text: string; from: number; to: number; ended: boolean } // ended: its quotes are closed

export interface RunColumn { name: string; kind: "number" | "text"; distinct: (string | number)[]; runs: number }
export interface Choice { insert: string; text: string; hint: string }
export interface Completion { from: number; to: number; choices: Choice[] }

const operators = ["!=", "!~", "<=", ">=", "==", "=", "<", ">", "~"];
const hints: Record<string, string> = { "=": "is", "!=": "is not", "<": "less", "<=": "at most", ">": "more", ">=": "at least", "~": "contains", "!~": "does not contain" };
const isKeyword = (word: string) => /^(and|or|not)$/i.test(word);

function wordEnd(text: string, from: number): { to: number; ended: boolean } {
    let at = from;
    while (at < text.length && !/[\s()=!<>~"']/.test(text[at]!)) {
        if (text[at] === "`") {
            const close = text.indexOf("`", at + 1);
            if (close < 0) return { to: text.length, ended: false };
            at = close;
        }
        at++;
    }
    return { to: at, ended: true };
}

export function tokens(text: string): Token[] {
    const all: Token[] = [];
    let at = 0;
    while (at < text.length) {
        const c = text[at]!, before = all.at(-1)?.kind;
        if (/\s/.test(c)) { at++; continue; }
        const from = at;
        let kind: Kind, to: number, ended = true;
        const op = operators.find((o) => text.startsWith(o, at));
        if (c === "(" || c === ")") { kind = c === "(" ? "open" : "close"; to = at + 1; }
        else if (op) { kind = "op"; to = at + op.length; }
        else if (c === '"' || c === "'") {
            let end = at + 1;
            while (end < text.length && text[end] !== c) end += text[end] === "\\" ? 2 : 1;
            ended = end < text.length;
            to = Math.min(end + 1, text.length);
            kind = "value";
        } else {
            ({ to, ended } = wordEnd(text, at));
            if (to === at) to = at + 1;
            const word = text.slice(from, to);
            kind = before === "op" ? "value" : isKeyword(word) ? "keyword" : "field";
        }
        all.push({ kind, text: text.slice(from, to), from, to, ended });
        at = to;
    }
    return all;
}

// A name as the language writes it: odd ones in backticks.
export function fieldText(name: string): string {
    const dot = name.indexOf(".");
    if (dot < 0) return name;
    const key = name.slice(dot + 1);
    return /^[\w.\-/:@]+$/.test(key) ? name : `${name.slice(0, dot)}.\`${key.replaceAll("`", "")}\``;
}

export function valueText(value: string | number): string {
    if (typeof value === "number" || /^[A-Za-z_][\w.-]*$/.test(value) && !isKeyword(value)) return String(value);
    return value.includes('"') ? `'${value.replaceAll("'", "")}'` : `"${value}"`;
}

export function clause(name: string, op: string, value: string | number): string {
    return `${fieldText(name)} ${op} ${valueText(value)}`;
}

// Several names of runs as a filter; in pieces, as a filter has at most 4,096 bytes.
export function namesFilters(names: string[], most = 4000): string[] {
    const all: string[] = [];
    let now = "";
    for (const name of names) {
        const one = `name = "${name.replaceAll('"', "")}"`;
        if (now && now.length + 4 + one.length > most) { all.push(now); now = ""; }
        now += now ? ` or ${one}` : one;
    }
    return now ? [...all, now] : all;
}

const words = (texts: string[]): Choice[] => texts.map((text) => ({ insert: text + " ", text, hint: "" }));

function fields(columns: RunColumn[]): Choice[] {
    return columns.map((c) => ({ insert: fieldText(c.name) + " ", text: c.name, hint: `${c.kind}, ${c.runs.toLocaleString("en")} ${c.runs === 1 ? "run" : "runs"}` }));
}

function values(column: RunColumn | undefined): Choice[] {
    return (column?.distinct ?? []).map((v) => ({ insert: valueText(v) + " ", text: String(v), hint: "" }));
}

function expected(before: Token[], columns: RunColumn[]): Choice[] {
    const last = before.at(-1);
    const column = (token: Token | undefined) => columns.find((c) => fieldText(c.name) === token?.text);
    if (!last || last.kind === "open" || last.kind === "keyword")
        return [...fields(columns), ...(last?.text.toLowerCase() === "not" ? [] : words(["not"])), { insert: "(", text: "(", hint: "" }];
    if (last.kind === "field") {
        const text = column(last)?.kind === "text";
        return (text ? ["=", "!=", "~", "!~"] : ["<", "<=", ">", ">=", "=", "!=", "~"]).map((op) => ({ insert: op + " ", text: op, hint: hints[op] ?? "" }));
    }
    if (last.kind === "op") return values(column(before.at(-2)));
    const depth = before.reduce((n, t) => n + (t.kind === "open" ? 1 : t.kind === "close" ? -1 : 0), 0);
    return [...words(["and", "or"]), ...(depth > 0 ? [{ insert: ") ", text: ")", hint: "" }] : [])];
}

// What may stand at the cursor, the best first. A word that the cursor touches is what is replaced.
export function complete(text: string, caret: number, columns: RunColumn[], most = 12): Completion {
    const all = tokens(text.slice(0, caret));
    const last = all.at(-1);
    const typing = last && last.to === caret && last.kind !== "open" && last.kind !== "close" && !(last.kind === "op") && !(/["'`]$/.test(last.text) && last.ended) ? last : undefined;
    const before = typing ? all.slice(0, -1) : all;
    const typed = (typing?.text ?? "").replace(/^["']/, "").replaceAll("`", "").toLowerCase();
    const rest = text.slice(caret).match(typing && typing.kind !== "value" ? /^[\w.\-/:@`]*/ : /^/)![0].length;
    const rank = (c: Choice) => {
        const of = c.text.toLowerCase();
        if (of.startsWith(typed)) return 0;
        return of.slice(of.indexOf(".") + 1).startsWith(typed) ? 1 : of.includes(typed) ? 2 : 3;
    };
    const choices = expected(before, columns).map((choice) => ({ choice, at: rank(choice) })).filter((c) => c.at < 3)
        .sort((a, b) => a.at - b.at).map((c) => c.choice).slice(0, most);
    const done = choices.length === 1 && choices[0]!.insert.trim() === typing?.text;
    return { from: typing?.from ?? caret, to: (typing ? caret : caret) + rest, choices: done ? [] : choices };
}

export function apply(text: string, { from, to }: Completion, choice: Choice): { text: string; caret: number } {
    const gap = from > 0 && /[^\s(]/.test(text[from - 1]!) ? " " : "";
    const head = text.slice(0, from) + gap + choice.insert;
    return { text: head + text.slice(to).replace(/^ /, ""), caret: head.length };
}

// Where the server says that a filter is wrong ("… at character 12 …", counted from 1): an index, or undefined.
export function errorPlace(message: string): number | undefined {
    const at = message.match(/\b(?:character|position|column)\s+(\d+)/i);
    return at ? Number(at[1]) - 1 : undefined;
}
