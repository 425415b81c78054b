// A group: who is in it, and what its policies allow all of them.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { to, type Params } from "../lib/router";
import { Button, Card, Facts, Failure, Page, Ready, Text, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, SelectField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { PoliciesOf } from "./policies_of";
import { readMembers, readUsers } from "./read";
import { remove } from "./remove";
import "./style.css";

function AddMember({ group, of, onClose }: { group: string; of: string[]; onClose: () => void }) {
    const users = useQuery(["access", "users"], readUsers), [user, set] = useState("");
    const add = useAction(async () => {
        await call("iam", "AddUserToGroup", { UserName: user, GroupName: group });
        await refresh("access");
        tell(`${user} is in ${group}`);
        onClose();
    });
    const others = (users.data ?? []).map((u) => u.UserName).filter((u) => !of.includes(u));
    return <Dialog title={`Put a user into ${group}`} onClose={onClose}>
        <Form onSubmit={() => void add.run()} busy={add.busy} error={add.error} submit="Add" onCancel={onClose} disabled={!user}>
            <SelectField label="User" value={user} onChange={set} options={[["", "Choose …"], ...others.map((u): [string, string] => [u, u])]} />
        </Form></Dialog>;
}

export default function GroupPage({ params }: { params: Params }) {
    const name = params["name"] ?? "", [adding, add] = useState(false);
    const of = useQuery(["access", "group", name], (stop) => readMembers(name, stop)), gone = useAction(() => remove("Group", name, false, "groups"));
    const leave = useAction(async (user: string) => {
        await call("iam", "RemoveUserFromGroup", { UserName: user, GroupName: name });
        await refresh("access");
        tell(`${user} has left ${name}`);
    });
    return <Page title={name} trail={[["Access", "/access"], ["Groups", "/access?tab=groups"]]} actions={<Button kind="danger" icon="trash" busy={gone.busy} onClick={() => void gone.run()}>Delete</Button>}>
        {(gone.error ?? leave.error) !== undefined && <Failure error={gone.error ?? leave.error} />}
        <Ready of={of}>{({ group, users }) => <div class="cards">
            <Card title="Group" wide><Facts of={[["ARN", group.Arn], ["Id", group.GroupId], ["Path", group.Path], ["Created", <Time at={group.CreateDate} />]]} /></Card>
            <Card title="Users" actions={<Button icon="plus" onClick={() => add(true)}>Add a user</Button>}>{users.length === 0 ? <p class="faint">None.</p> : <ul class="access-list">{users.map((u) => <li key={u.UserName}>
                <span class="grow"><a href={to`/access/users/${u.UserName}`}><Text of={u.UserName} /></a></span><Button label={`Remove ${u.UserName}`} onClick={() => void leave.run(u.UserName)}>Remove</Button></li>)}</ul>}</Card>
            <PoliciesOf kind="Group" name={name} />
            {adding && <AddMember group={name} of={users.map((u) => u.UserName)} onClose={() => add(false)} />}</div>}</Ready>
    </Page>;
}
