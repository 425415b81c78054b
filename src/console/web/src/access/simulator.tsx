// May it? What IAM would decide about actions on resources, for a user or role as it is or with another policy, and the statement that decides.
import { useState } from "preact/hooks";
import { call, type Input } from "../lib/api";
import { useQuery } from "../lib/query";
import { query, setQuery } from "../lib/router";
import { Card, Code, Empty, Facts, Page, Text } from "../ui/basics";
import { Form, SelectField, TextField, useAction } from "../ui/form";
import { excerpt } from "./document";
import { PolicyEditor, isWrong } from "./editor";
import { readGroupsOf, readInline, readPolicies, readRoles, readUsers, readVersion, type Kind } from "./read";
import { contextOf, type Position } from "./simulation";
import { templates } from "./templates";
import "./style.css";

interface Matched { SourcePolicyId?: string; SourcePolicyType?: string; StartPosition?: Position; EndPosition?: Position }
interface Result { EvalActionName: string; EvalResourceName?: string; EvalDecision: string; MatchedStatements?: Matched[]; MissingContextValues?: string[]; PermissionsBoundaryDecisionDetail?: { AllowedByPermissionsBoundary?: boolean } }
interface Shown extends Result { texts: string[] }

// The words of a statement: out of the policy that the answer names, or out of the text that was given.
async function words(matched: Matched, principal: string, given: string): Promise<string> {
    const id = matched.SourcePolicyId ?? "";
    if (/PolicyInputList/.test(id) || !principal) return excerpt(given, matched.StartPosition, matched.EndPosition);
    const kind: Kind = principal.includes(":role/") ? "Role" : "User", name = principal.slice(principal.lastIndexOf("/") + 1);
    try {
        // Inline policies are named KIND_NAME_POLICY; the others by their names.
        const holders: [Kind, string][] = [[kind, name], ...(kind === "User" && id.startsWith("group_") ? (await readGroupsOf(name)).map((g): [Kind, string] => ["Group", g.GroupName]) : [])];
        for (const [of, called] of holders) {
            const start = `${of.toLowerCase()}_${called}_`;
            if (id.startsWith(start)) return excerpt(await readInline(of, called, id.slice(start.length)), matched.StartPosition, matched.EndPosition);
        }
        const policy = (await readPolicies("All")).find((p) => p.PolicyName === id || p.Arn === id);
        return policy ? excerpt(await readVersion(policy.Arn, policy.DefaultVersionId), matched.StartPosition, matched.EndPosition) : "";
    } catch { return ""; }
}

const said: Record<string, string> = { allowed: "Allowed", explicitDeny: "Denied by a statement", implicitDeny: "Denied: nothing allows it" };

export default function Simulator() {
    const principal = query.value.get("principal") ?? "", [text, setText] = useState(templates[0]?.[1] ?? ""), [also, setAlso] = useState(false);
    const [context, setContext] = useState(""), [results, setResults] = useState<Shown[]>();
    const actions = query.value.get("actions") ?? "s3:GetObject", resources = query.value.get("resources") ?? "*";
    const people = useQuery(["access", "principals"], async (stop) => [...(await readUsers(stop)).map((u) => u.Arn), ...(await readRoles(stop)).map((r) => r.Arn)]);
    const list = (of: string) => of.split(/[\s,]+/).filter(Boolean), custom = !principal || also, parsed = contextOf(context);
    const simulate = useAction(async () => {
        const input: Input = { ActionNames: list(actions), ResourceArns: list(resources), ...(parsed.entries.length > 0 && { ContextEntries: parsed.entries }), ...(custom && { PolicyInputList: [text] }) };
        const answer = principal ? await call<{ EvaluationResults: Result[] }>("iam", "SimulatePrincipalPolicy", { PolicySourceArn: principal, ...input })
            : await call<{ EvaluationResults: Result[] }>("iam", "SimulateCustomPolicy", input);
        setResults(await Promise.all(answer.EvaluationResults.map(async (r) => ({ ...r, texts: await Promise.all((r.MatchedStatements ?? []).map((m) => words(m, principal, text))) }))));
    });
    return <Page title="Simulator" trail={[["Access", "/access"]]}>
        <div class="cards">
            <Card title="May it?"><Form onSubmit={() => void simulate.run()} busy={simulate.busy} error={simulate.error} submit="Simulate" disabled={list(actions).length === 0 || parsed.error !== undefined || (custom && isWrong(text, "identity"))}>
                <SelectField label="Who" value={principal} onChange={(to) => setQuery({ principal: to })}
                    options={[["", "Nobody: only the policy below"], ...[...new Set([...(principal ? [principal] : []), ...(people.data ?? [])])].map((arn): [string, string] => [arn, arn.replace(/^arn:aws:iam::\d*:/, "")])]} />
                <TextField label="Actions" value={actions} onChange={(to) => setQuery({ actions: to })} multiline={3} code hint="One a line: s3:GetObject" required />
                <TextField label="Resources" value={resources} onChange={(to) => setQuery({ resources: to })} multiline={2} code hint="ARNs, one a line, or *" />
                <TextField label="Context" value={context} onChange={setContext} multiline={2} code hint="One a line: aws:SourceIp=10.0.0.1, aws:MultiFactorAuthPresent=true" error={parsed.error} />
                {principal && <label class="check"><input type="checkbox" checked={also} onChange={(event) => setAlso(event.currentTarget.checked)} /><span>With one more policy</span></label>}
                {custom && <PolicyEditor label="Policy" value={text} onChange={setText} fresh />}
            </Form></Card>
            <Card title="What IAM decides"><div class="access-results" role="status">{!results ? <Empty title="Nothing is asked yet">The decision and the statement that makes it are shown here. Nothing is done.</Empty> : results.map((r) => <section key={r.EvalActionName + r.EvalResourceName}>
                <h3><span class={`access-decision ${r.EvalDecision === "allowed" ? "allowed" : "denied"}`}>{said[r.EvalDecision] ?? r.EvalDecision}</span> <code><Text of={r.EvalActionName} /></code></h3>
                <Facts of={[["Resource", r.EvalResourceName ?? ""], ["Not told", (r.MissingContextValues ?? []).join(", ")], ["Boundary", r.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false ? "does not allow it" : ""]]} />
                {(r.MatchedStatements ?? []).map((m, i) => <div key={i}><p class="faint">{m.SourcePolicyType ?? "Policy"} <Text of={m.SourcePolicyId ?? ""} />{m.StartPosition?.Line ? `, line ${m.StartPosition.Line}` : ""}</p>{r.texts[i] && <Code copy={false}>{r.texts[i] ?? ""}</Code>}</div>)}
            </section>)}</div></Card>
        </div>
    </Page>;
}
