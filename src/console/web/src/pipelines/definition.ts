// A pipeline's definition (version 2020-12-01) as a graph: steps, those nested in conditions too, and what each waits for.
import type { Json } from "../lib/api";

export interface Parameter { name: string; type: "String" | "Integer" | "Float" | "Boolean"; initial: string | undefined; choices: string[] }
export interface Step { name: string; type: string; title: string; description: string; arguments: Json; cached: boolean; retries: number; parent: string | undefined; branch: "if" | "else" | undefined }
export interface Edge { from: string; to: string; text: string } // text: the branch of a condition, else ""
export interface Definition { parameters: Parameter[]; steps: Step[]; edges: Edge[] }

type Of = { [member: string]: Json | undefined };
const object = (value: Json | undefined): Of => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const list = (value: Json | undefined): Json[] => Array.isArray(value) ? value : [];
const text = (value: Json | undefined): string => typeof value === "string" ? value : "";

function parameter(of: Of): Parameter {
    const type = text(of["Type"]), initial = of["DefaultValue"];
    return { name: text(of["Name"]), type: type === "Integer" || type === "Float" || type === "Boolean" ? type : "String",
        initial: initial === undefined || initial === null ? undefined : String(initial), choices: list(of["EnumValues"]).map(String) };
}

// The steps that a document speaks of: {"Get": "Steps.Train.ModelArtifacts…"}, Std:JsonGet of a property file of a step.
function mentioned(value: Json | undefined, found: Set<string>): void {
    if (Array.isArray(value)) for (const v of value) mentioned(v, found);
    else if (typeof value === "object" && value !== null)
        for (const [key, v] of Object.entries(value)) {
            const step = key === "Get" && typeof v === "string" ? /^Steps\.([^.[]+)/.exec(v)?.[1] : undefined;
            if (step) found.add(step); else mentioned(v, found);
        }
}

function add(into: Definition, steps: Json[], parent: string | undefined, branch: Step["branch"], after: Map<string, Set<string>>): void {
    for (const one of steps) {
        const of = object(one), name = text(of["Name"]), type = text(of["Type"]), whole = object(of["Arguments"]);
        const { IfSteps, ElseSteps, ...rest } = whole, nests = type === "Condition";
        into.steps.push({ name, type, title: text(of["DisplayName"]) || name, description: text(of["Description"]), arguments: nests ? rest : whole,
            cached: object(of["CacheConfig"])["Enabled"] === true, retries: list(of["RetryPolicies"]).length, parent, branch });
        const needs = new Set(list(of["DependsOn"]).map(text).map((n) => n.replace(/^Steps\./, "")));
        mentioned(nests ? rest : whole, needs);
        needs.delete(name);
        after.set(name, needs);
        if (nests) {
            add(into, list(IfSteps), name, "if", after);
            add(into, list(ElseSteps), name, "else", after);
        }
    }
}

export function readDefinition(document: string): Definition {
    const of = object(JSON.parse(document) as Json), into: Definition = { parameters: list(of["Parameters"]).map((p) => parameter(object(p))), steps: [], edges: [] };
    const after = new Map<string, Set<string>>();
    add(into, list(of["Steps"]), undefined, undefined, after);
    const known = new Map(into.steps.map((s) => [s.name, s]));
    for (const step of into.steps) {
        const needs = [...after.get(step.name) ?? []].filter((n) => known.has(n));
        // A branch begins at its condition: a step that waits for another of the same branch is not drawn from the condition too.
        const within = needs.some((n) => known.get(n)?.parent === step.parent && step.parent !== undefined);
        if (step.parent !== undefined && !within) into.edges.push({ from: step.parent, to: step.name, text: step.branch ?? "" });
        for (const n of needs) if (n !== step.parent || within) into.edges.push({ from: n, to: step.name, text: "" });
    }
    into.edges = into.edges.filter((e) => !redundant(e, into.edges));
    return into;
}

// What also goes another way needs no line of its own.
function redundant(edge: Edge, edges: Edge[]): boolean {
    if (edge.text) return false;
    const next = new Map<string, string[]>();
    for (const e of edges) if (e !== edge) next.set(e.from, [...next.get(e.from) ?? [], e.to]);
    const seen = new Set<string>(), waiting = [edge.from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
        for (const to of next.get(at) ?? []) {
            if (to === edge.to) return true;
            if (!seen.has(to)) { seen.add(to); waiting.push(to); }
        }
    return false;
}

// Which properties of other steps and parameters an argument uses, as text: {"Get": "Parameters.X"} → "Parameters.X".
export function said(value: Json | undefined): string {
    if (typeof value !== "object" || value === null) return String(value ?? "");
    if (Array.isArray(value)) return value.map(said).join(" ");
    const join = object(value["Std:Join"]);
    if (value["Std:Join"] !== undefined) return list(join["Values"]).map(said).join(text(join["On"]));
    const get = object(value["Std:JsonGet"]);
    if (value["Std:JsonGet"] !== undefined) return `${said(get["PropertyFile"])}#${said(get["Path"])}`;
    if (typeof value["Get"] === "string") return `{${value["Get"]}}`;
    return JSON.stringify(value);
}
