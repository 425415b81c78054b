// A policy document while it is written: where each value stands in the text, and what is wrong with it, by line. The server has the last word; this says it sooner.

export interface Problem { line: number; text: string; warning?: boolean }
export type Kind = "identity" | "trust";

// The line of each value of a JSON text, by its path ("Statement.0.Action.1"); undefined members are at their object.
export function linesOf(text: string): Map<string, number> {
    const lines = new Map<string, number>();
    let at = 0, line = 1;
    const space = () => { while (/\s/.test(text[at] ?? "")) { if (text[at] === "\n") line++; at++; } };
    const string = (): string => {
        const from = at++;
        while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
        return JSON.parse(text.slice(from, ++at)) as string;
    };
    const value = (path: string) => {
        space();
        lines.set(path, line);
        const open = text[at];
        if (open === '"') { string(); return; }
        if (open !== "{" && open !== "[") { while (/[^\s,\]}]/.test(text[at] ?? " ")) at++; return; }
        at++;
        for (let i = 0; ; i++) {
            space();
            if (at >= text.length || text[at] === "}" || text[at] === "]") { at++; return; }
            if (text[at] === ",") at++;
            space();
            let name = String(i);
            if (open === "{") { name = string(); space(); at++; }
            value(path ? `${path}.${name}` : name);
            space();
        }
    };
    value("");
    return lines;
}

// Where JSON.parse stopped; V8 tells the position or the line, in one of its two ways.
function lineOfError(text: string, message: string): number {
    const line = /line (\d+)/.exec(message)?.[1], at = /position (\d+)/.exec(message)?.[1];
    if (at) return text.slice(0, Number(at)).trimEnd().split("\n").length;
    return line ? Number(line) : text.trimEnd().split("\n").length;
}

const isObject = (is: unknown): is is Record<string, unknown> => typeof is === "object" && is !== null && !Array.isArray(is);
const list = (is: unknown): unknown[] => Array.isArray(is) ? is : [is];

// `services`: the prefixes of actions that the server knows.
export function problemsOf(text: string, kind: Kind, services: readonly string[]): Problem[] {
    let document: unknown;
    try { document = JSON.parse(text); } catch (error) {
        const message = (error as Error).message;
        return [{ line: lineOfError(text, message), text: `Not JSON: ${message.replace(/ in JSON at.*|, .*is not valid JSON$/, "")}` }];
    }
    const found: Problem[] = [], lines = linesOf(text);
    const say = (path: string, words: string, warning = false) => {
        for (let p = path; ; p = p.slice(0, Math.max(0, p.lastIndexOf(".")))) {
            const line = lines.get(p);
            if (line !== undefined) { found.push({ line, text: words, ...(warning && { warning }) }); return; }
        }
    };
    if (!isObject(document)) return [{ line: 1, text: "A policy is an object: { \"Version\": …, \"Statement\": […] }" }];
    if (document["Version"] === undefined) say("", "Without \"Version\": \"2012-10-17\" variables such as ${aws:username} are taken literally", true);
    else if (document["Version"] !== "2012-10-17" && document["Version"] !== "2008-10-17") say("Version", "The version is 2012-10-17 or 2008-10-17");
    if (document["Statement"] === undefined) say("", "There is no Statement");
    for (const name of Object.keys(document)) if (!["Version", "Id", "Statement"].includes(name)) say(name, `A policy has no member ${name}`);
    const statements = document["Statement"] === undefined ? [] : list(document["Statement"]), ids = new Set<unknown>();
    for (const [i, statement] of statements.entries()) {
        const base = Array.isArray(document["Statement"]) ? `Statement.${i}` : "Statement";
        if (!isObject(statement)) { say(base, "A statement is an object"); continue; }
        if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") say(`${base}.Effect`, "The effect is Allow or Deny");
        if (statement["Sid"] !== undefined && ids.has(statement["Sid"])) say(`${base}.Sid`, `Two statements are called ${String(statement["Sid"])}`);
        ids.add(statement["Sid"]);
        if ((statement["Action"] === undefined) === (statement["NotAction"] === undefined)) say(base, "A statement has either Action or NotAction");
        for (const member of ["Action", "NotAction"]) {
            if (statement[member] === undefined) continue;
            for (const [j, action] of list(statement[member]).entries()) {
                const path = Array.isArray(statement[member]) ? `${base}.${member}.${j}` : `${base}.${member}`;
                if (typeof action !== "string") say(path, "An action is a text");
                else if (action === "*") { if (statement["Effect"] === "Allow" && member === "Action" && statement["Resource"] === "*") say(path, "This allows everything on everything", true); }
                else if (!/^[\w-]+:[\w*?]+$/.test(action)) say(path, `An action is PREFIX:NAME, as s3:GetObject; not ${action.slice(0, 60)}`);
                else if (!services.includes(action.split(":")[0]?.toLowerCase() ?? "")) say(path, `No service here has actions that begin with ${action.split(":")[0]}:`, true);
            }
        }
        if (kind === "trust") {
            if (statement["Principal"] === undefined) say(base, "A trust policy says in Principal who may assume the role");
            if (statement["Resource"] !== undefined) say(`${base}.Resource`, "A trust policy has no Resource: it is the role's own");
        } else {
            if (statement["Principal"] !== undefined || statement["NotPrincipal"] !== undefined) say(`${base}.Principal`, "A policy of an identity has no Principal: it is whoever it is attached to");
            if ((statement["Resource"] === undefined) === (statement["NotResource"] === undefined)) say(base, "A statement has either Resource or NotResource");
            for (const [j, resource] of (statement["Resource"] === undefined ? [] : list(statement["Resource"])).entries()) {
                const path = Array.isArray(statement["Resource"]) ? `${base}.Resource.${j}` : `${base}.Resource`;
                if (typeof resource !== "string" || (resource !== "*" && !/^arn:|^\$\{/.test(resource))) say(path, "A resource is an ARN, with * and ? in it, or *");
            }
        }
        if (statement["Condition"] !== undefined && !isObject(statement["Condition"])) say(`${base}.Condition`, "A condition is an object: { \"StringEquals\": { \"aws:PrincipalTag/team\": \"a\" } }");
        for (const name of Object.keys(statement))
            if (!["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal", "Condition"].includes(name)) say(`${base}.${name}`, `A statement has no member ${name}`);
    }
    return found.sort((a, b) => a.line - b.line);
}

// IAM answers documents percent-encoded.
export function decoded(document: string | undefined): string {
    if (!document) return "";
    let text = document;
    if (!/^\s*[{[]/.test(text)) try { text = decodeURIComponent(text); } catch { return document; }
    try { return JSON.stringify(JSON.parse(text), null, 4); } catch { return text; }
}

// The part of a document that a simulation names, by its lines (from 1) and columns.
export function excerpt(text: string, start: { Line?: number; Column?: number } | undefined, end: { Line?: number; Column?: number } | undefined): string {
    const lines = text.split("\n");
    if (!start?.Line || !end?.Line) return "";
    const cut = lines.slice(start.Line - 1, end.Line).map((line, i, all) =>
        line.slice(i === 0 ? Math.max(0, (start.Column ?? 1) - 1) : 0, i === all.length - 1 ? end.Column : undefined));
    // As far to the left as it goes: the last line, which closes what the first opens, says how far.
    const indent = /^ */.exec(cut.at(-1) ?? "")?.[0].length ?? 0;
    return cut.map((line, i) => i > 0 && /^ *$/.test(line.slice(0, indent)) ? line.slice(indent) : line).join("\n");
}
