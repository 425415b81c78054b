// The bucket's policy: JSON, checked while it is written; the server has the last word.
import { useState } from "preact/hooks";
import { Button, Card, Ready, Status } from "../../ui/basics";
import { confirm } from "../../ui/dialog";
import { Form, SelectField, TextField, useAction } from "../../ui/form";
import { Icon } from "../../ui/icon";
import { tell } from "../../ui/toast";
import { refresh, useQuery } from "../../lib/query";
import { session } from "../../lib/session";
import { maybe, s3 } from "../s3";
import { checkPolicy, examples } from "./policy_checks";
import type { Of } from "./simple_settings";

interface Policy { text: string | undefined; isPublic: boolean }

function indented(text: string): string {
    try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

function Editor({ bucket, policy }: { bucket: string; policy: Policy }) {
    const [text, set] = useState(policy.text ? indented(policy.text) : "");
    const findings = text.trim() ? checkPolicy(text, bucket) : [];
    const saved = () => refresh("s3", bucket);
    const save = useAction(async () => {
        const hints = findings.filter((f) => !f.bad);
        if (hints.length && !await confirm({ title: `Policy of ${bucket}`, action: "Save the policy",
            body: <ul>{hints.map((f) => <li key={f.text}>{f.text}</li>)}</ul> })) return;
        await s3("PutBucketPolicy", { Bucket: bucket, Policy: text });
        tell("Saved the policy");
        await saved();
    });
    const remove = useAction(async () => {
        if (!await confirm({ title: "Delete the policy?", action: "Delete the policy", danger: true, body: <p>Who came in by it is shut out at once; what it denied is open to whom their own policies allow it.</p> })) return;
        await s3("DeleteBucketPolicy", { Bucket: bucket });
        tell("Deleted the policy");
        await saved();
    });
    const begin = examples(bucket, session.value?.account ?? "000000000000");
    return <Form submit="Save the policy" onSubmit={() => void save.run()} busy={save.busy} error={save.error ?? remove.error}
        disabled={!text.trim() || findings.some((f) => f.bad) || (policy.text !== undefined && indented(policy.text) === text)}>
        <SelectField label="Begin with" value="" onChange={(at) => { const chosen = begin[Number(at)]; if (at && chosen) set(JSON.stringify(chosen[1], null, 2)); }}
            options={[["", policy.text ? "The policy as it is" : "An example…"], ...begin.map(([title], i): [string, string] => [String(i), title])]} />
        <TextField label="The policy" code multiline={18} value={text} onChange={set} />
        <div role="status"><ul class="data-findings" aria-label="What the check finds">
            {text.trim() && findings.length === 0 && <li><Icon name="check" />It is a policy about this bucket; the server checks its principals and conditions when it is saved.</li>}
            {findings.slice(0, 30).map((f) => <li key={f.text} class={f.bad ? "bad" : "hint-line"}><Icon name={f.bad ? "close" : "warning"} /><span><strong>{f.bad ? "Wrong: " : "Look: "}</strong>{f.text}</span></li>)}
        </ul></div>
        {policy.text !== undefined && <div><Button icon="trash" kind="danger" busy={remove.busy} onClick={() => void remove.run()}>Delete the policy…</Button></div>}
    </Form>;
}

export function PolicySetting({ bucket }: Of) {
    const policy = useQuery(["s3", bucket, "setting", "policy"], async (stop): Promise<Policy> => {
        const [found, status] = await Promise.all([maybe(s3<{ Policy?: string }>("GetBucketPolicy", { Bucket: bucket }, stop)),
            maybe(s3<{ PolicyStatus?: { IsPublic?: boolean } }>("GetBucketPolicyStatus", { Bucket: bucket }, stop))]);
        return { text: found?.Policy, isPublic: status?.PolicyStatus?.IsPublic ?? false };
    }, { fresh: 5000 });
    return <Card title="Policy" actions={policy.data && <Status value={policy.data.isPublic ? "Warning" : policy.data.text ? "OK" : "None"} text={policy.data.isPublic ? "Lets the public in" : policy.data.text ? "Not public" : "No policy"} />}>
        <p class="faint data-about">Who else may do what with the bucket and its objects, and what nobody may. People of the account also come in by their own policies, unless this denies it.</p>
        <Ready of={policy}>{(of) => <Editor key={of.text ?? ""} bucket={bucket} policy={of} />}</Ready>
    </Card>;
}
