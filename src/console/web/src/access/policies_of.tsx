// The policies of a user, role or group: attached ones, its own (inline), and the boundary that no policy of it exceeds.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { to } from "../lib/router";
import { Button, Card, Failure, Ready, Text } from "../ui/basics";
import { confirm, Dialog } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { isWrong, PolicyEditor } from "./editor";
import { readInline, readPolicies, readPoliciesOf, type Kind } from "./read";
import { templates } from "./templates";
import "./style.css";

interface Of { kind: Kind; name: string }
const named = ({ kind, name }: Of) => ({ [`${kind}Name`]: name });

// `boundary`: the one chosen bounds instead of being attached.
function Attach({ of, boundary, onClose }: { of: Of; boundary?: boolean; onClose: () => void }) {
    const policies = useQuery(["access", "policies", "All"], (stop) => readPolicies("All", stop)), [chosen, set] = useState("");
    const attach = useAction(async () => {
        const found = policies.data?.find((p) => p.PolicyName === chosen || p.Arn === chosen);
        const arn = found?.Arn ?? chosen;
        if (boundary) await call("iam", `Put${of.kind}PermissionsBoundary`, { ...named(of), PermissionsBoundary: arn });
        else await call("iam", `Attach${of.kind}Policy`, { ...named(of), PolicyArn: arn });
        await refresh("access");
        tell(boundary ? `${of.name} is bounded by ${chosen}` : `Attached ${chosen}`);
        onClose();
    });
    return <Dialog title={boundary ? `Bound ${of.name}` : `Attach a policy to ${of.name}`} onClose={onClose}>
        <Form onSubmit={() => void attach.run()} busy={attach.busy} error={attach.error} submit={boundary ? "Set boundary" : "Attach"} onCancel={onClose} disabled={!chosen}>
            <TextField label="Policy" value={chosen} onChange={set} required autofocus options={(policies.data ?? []).map((p) => p.PolicyName)} hint="A part of its name, or an ARN" />
            {boundary && <p class="faint">A boundary allows nothing by itself: it is the most that the policies of {of.name} can allow.</p>}
        </Form></Dialog>;
}

function Inline({ of, policy, onClose }: { of: Of; policy?: string; onClose: () => void }) {
    const [name, setName] = useState(policy ?? ""), [text, setText] = useState<string | undefined>(policy ? undefined : templates[0]?.[1]);
    const old = useQuery(["access", "inline", of.kind, of.name, policy], (stop) => readInline(of.kind, of.name, policy ?? "", stop), { enabled: policy !== undefined, fresh: 0 });
    const now = text ?? old.data ?? "";
    const save = useAction(async () => {
        await call("iam", `Put${of.kind}Policy`, { ...named(of), PolicyName: name, PolicyDocument: now });
        await refresh("access");
        tell(`Saved ${name}`);
        onClose();
    });
    return <Dialog title={policy ? `${policy} of ${of.name}` : `New policy of ${of.name} alone`} onClose={onClose} wide>
        {old.error && <Failure error={old.error} />}
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit="Save" onCancel={onClose} disabled={!name || isWrong(now, "identity")}>
            {!policy && <TextField label="Name" value={name} onChange={setName} required autofocus />}
            <PolicyEditor label="Document" value={now} onChange={setText} fresh={!policy} />
        </Form></Dialog>;
}

export function PoliciesOf({ kind, name, boundary }: Of & { boundary?: string | undefined }) {
    const of = { kind, name }, [open, setOpen] = useState<"attach" | "boundary" | "inline" | "">(""), [edited, edit] = useState<string>();
    const policies = useQuery(["access", "policies-of", kind, name], (stop) => readPoliciesOf(kind, name, stop));
    const change = useAction(async (operation: string, input: Record<string, string>, done: string) => {
        await call("iam", operation, { ...named(of), ...input });
        await refresh("access");
        tell(done);
    });
    const remove = async (policy: string) => {
        if (await confirm({ title: `Delete ${policy}`, body: `The policy exists only in ${name}. What it allows ends at once, and its document is gone.`, action: `Delete ${policy}`, danger: true }))
            await change.run(`Delete${kind}Policy`, { PolicyName: policy }, `Deleted ${policy}`);
    };
    const detach = async (policy: string, arn: string) => {
        if (await confirm({ title: `Detach ${policy}`, body: `What it allows ${name} ends at once. The policy stays.`, action: `Detach ${policy}`, danger: true }))
            await change.run(`Detach${kind}Policy`, { PolicyArn: arn }, `Detached ${policy}`);
    };
    const unbound = async () => {
        if (await confirm({ title: `Remove the boundary of ${name}`, body: "All that its policies allow is allowed then.", action: "Remove boundary", danger: true }))
            await change.run(`Delete${kind}PermissionsBoundary`, {}, "Removed the boundary");
    };
    return <Card title="Policies" actions={<><Button icon="plus" onClick={() => setOpen("attach")}>Attach</Button><Button icon="edit" onClick={() => setOpen("inline")}>Write one</Button></>}>
        {change.error !== undefined && <Failure error={change.error} />}
        <Ready of={policies}>{({ attached, inline }) => attached.length + inline.length === 0 ? <p class="faint">None: nothing is allowed{kind === "User" ? " but what its groups allow" : ""}.</p>
            : <ul class="access-list">
                {attached.map((p) => <li key={p.PolicyArn}><span class="grow"><a href={to`/access/policies/${p.PolicyArn}`}><Text of={p.PolicyName} /></a>
                    <span class="badge">{p.PolicyArn.startsWith("arn:aws:iam::aws:") ? "AWS managed" : "customer managed"}</span></span>
                    <Button onClick={() => void detach(p.PolicyName, p.PolicyArn)} label={`Detach ${p.PolicyName}`}>Detach</Button></li>)}
                {inline.map((p) => <li key={p}><span class="grow"><Text of={p} /><span class="badge">inline</span></span>
                    <Button onClick={() => edit(p)} label={`Edit ${p}`}>Edit</Button><Button kind="danger" onClick={() => void remove(p)} label={`Delete ${p}`}>Delete</Button></li>)}</ul>}</Ready>
        {kind !== "Group" && <p class="access-list"><span class="faint">Boundary: </span>{boundary ? <><a href={to`/access/policies/${boundary}`}><Text of={boundary} /></a> <Button onClick={() => void unbound()}>Remove boundary</Button></>
            : <>none <Button onClick={() => setOpen("boundary")}>Set boundary</Button></>}</p>}
        {(open === "attach" || open === "boundary") && <Attach of={of} boundary={open === "boundary"} onClose={() => setOpen("")} />}
        {open === "inline" && <Inline of={of} onClose={() => setOpen("")} />}
        {edited !== undefined && <Inline of={of} policy={edited} onClose={() => edit(undefined)} />}
    </Card>;
}
