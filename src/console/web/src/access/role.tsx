// A role: who may assume it, and what it then may do.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { duration } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import type { Params } from "../lib/router";
import { Button, Card, Code, Facts, Failure, Page, Ready, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { decoded } from "./document";
import { isWrong, PolicyEditor } from "./editor";
import { PoliciesOf } from "./policies_of";
import { readRole } from "./read";
import { remove } from "./remove";
import "./style.css";

function Trust({ role, document, onClose }: { role: string; document: string; onClose: () => void }) {
    const [text, set] = useState(document);
    const save = useAction(async () => {
        await call("iam", "UpdateAssumeRolePolicy", { RoleName: role, PolicyDocument: text });
        await refresh("access", "role", role);
        tell(`Others may assume ${role} from now on`);
        onClose();
    });
    return <Dialog title={`Who may assume ${role}`} onClose={onClose} wide>
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit="Save" onCancel={onClose} disabled={isWrong(text, "trust")}>
            <PolicyEditor label="Trust policy" kind="trust" value={text} onChange={set} fresh />
        </Form></Dialog>;
}

export default function RolePage({ params }: { params: Params }) {
    const name = params["name"] ?? "", role = useQuery(["access", "role", name], (stop) => readRole(name, stop)), [editing, edit] = useState(false);
    const bounded = role.data?.PermissionsBoundary?.PermissionsBoundaryArn, gone = useAction(() => remove("Role", name, bounded !== undefined, "roles"));
    return <Page title={name} trail={[["Access", "/access"], ["Roles", "/access?tab=roles"]]} actions={<>
        <a class="button" href={`/access/simulator?principal=${encodeURIComponent(role.data?.Arn ?? "")}`}>Simulate</a><Button kind="danger" icon="trash" busy={gone.busy} onClick={() => void gone.run()}>Delete</Button></>}>
        {gone.error !== undefined && <Failure error={gone.error} />}
        <Ready of={role}>{(is) => <div class="cards">
            <Card title="Role" wide><Facts of={[["ARN", is.Arn], ["Id", is.RoleId], ["Description", is.Description ?? ""], ["Created", <Time at={is.CreateDate} />], ["Used", <Time at={is.RoleLastUsed?.LastUsedDate} />],
                ["Longest session", is.MaxSessionDuration ? duration(is.MaxSessionDuration) : ""], ["Tags", (is.Tags ?? []).map((t) => `${t.Key}=${t.Value}`).join(", ")]]} /></Card>
            <PoliciesOf kind="Role" name={name} boundary={bounded} />
            <Card title="Who may assume it" actions={<Button icon="edit" onClick={() => edit(true)}>Edit trust policy</Button>}><Code>{decoded(is.AssumeRolePolicyDocument)}</Code></Card>
            {editing && <Trust role={name} document={decoded(is.AssumeRolePolicyDocument)} onClose={() => edit(false)} />}</div>}</Ready>
    </Page>;
}
