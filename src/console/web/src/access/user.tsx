// A user: what it may do, how it enters, and which groups it is in.
import { useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { call } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { to, type Params } from "../lib/router";
import { Button, Card, Facts, Failure, Page, Ready, Text, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, SelectField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { Keys, Password } from "./keys";
import { PoliciesOf } from "./policies_of";
import { readGroups, readGroupsOf, readUser } from "./read";
import { remove } from "./remove";
import "./style.css";

function Join({ user, of, onClose }: { user: string; of: string[]; onClose: () => void }) {
    const groups = useQuery(["access", "groups"], readGroups), [group, set] = useState("");
    const join = useAction(async () => {
        await call("iam", "AddUserToGroup", { UserName: user, GroupName: group });
        await refresh("access");
        tell(`${user} is in ${group}`);
        onClose();
    });
    const others = (groups.data ?? []).map((g) => g.GroupName).filter((g) => !of.includes(g));
    return <Dialog title={`Put ${user} into a group`} onClose={onClose}>
        <Form onSubmit={() => void join.run()} busy={join.busy} error={join.error} submit="Add" onCancel={onClose} disabled={!group}>
            <SelectField label="Group" value={group} onChange={set} options={[["", others.length ? "Choose …" : "There is no other group"], ...others.map((g): [string, string] => [g, g])]} />
        </Form></Dialog>;
}

function Groups({ user }: { user: string }) {
    const groups = useQuery(["access", "groups-of", user], (stop) => readGroupsOf(user, stop)), [joining, join] = useState(false);
    const leave = useAction(async (group: string) => {
        await call("iam", "RemoveUserFromGroup", { UserName: user, GroupName: group });
        await refresh("access");
        tell(`${user} has left ${group}`);
    });
    return <Card title="Groups" actions={<Button icon="plus" onClick={() => join(true)}>Add to a group</Button>}>
        {leave.error !== undefined && <Failure error={leave.error} />}
        <Ready of={groups}>{(all) => all.length === 0 ? <p class="faint">None.</p> : <ul class="access-list">{all.map((g) => <li key={g.GroupName}>
            <span class="grow"><a href={to`/access/groups/${g.GroupName}`}><Text of={g.GroupName} /></a></span><Button label={`Leave ${g.GroupName}`} onClick={() => void leave.run(g.GroupName)}>Remove</Button></li>)}</ul>}</Ready>
        {joining && <Join user={user} of={(groups.data ?? []).map((g) => g.GroupName)} onClose={() => join(false)} />}
    </Card>;
}

export default function UserPage({ params }: { params: Params }) {
    const name = params["name"] ?? "", user = useQuery(["access", "user", name], (stop) => readUser(name, stop));
    const bounded = user.data?.PermissionsBoundary?.PermissionsBoundaryArn, gone = useAction(() => remove("User", name, bounded !== undefined, "users"));
    useActions([{ title: `Delete user ${name}`, act: () => void gone.run() }]);
    return <Page title={name} trail={[["Access", "/access"], ["Users", "/access"]]} actions={<>
        <a class="button" href={`/access/simulator?principal=${encodeURIComponent(user.data?.Arn ?? "")}`}>Simulate</a><Button kind="danger" icon="trash" busy={gone.busy} onClick={() => void gone.run()}>Delete</Button></>}>
        {gone.error !== undefined && <Failure error={gone.error} />}
        <Ready of={user}>{(is) => <div class="cards">
            <Card title="User" wide><Facts of={[["ARN", is.Arn], ["Id", is.UserId], ["Path", is.Path], ["Created", <Time at={is.CreateDate} />], ["Signed in", <Time at={is.PasswordLastUsed} />],
                ["Tags", (is.Tags ?? []).map((t) => `${t.Key}=${t.Value}`).join(", ")]]} /></Card>
            <PoliciesOf kind="User" name={name} boundary={bounded} /><Groups user={name} /><Keys user={name} /><Password user={name} /></div>}</Ready>
    </Page>;
}
