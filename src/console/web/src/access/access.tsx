// Who there is, and what each may do: users, groups, roles and policies, each a list.
import { useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { call } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { go, query, setQuery, to } from "../lib/router";
import { Button, Empty, Page, Ready, Text, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, SelectField, TextField, useAction } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { Tabs, useTab } from "../ui/tabs";
import { tell } from "../ui/toast";
import { isWrong, PolicyEditor } from "./editor";
import { readGroups, readPolicies, readRoles, readUsers, type Group, type Policy, type Role, type User } from "./read";
import { templates, trustTemplates } from "./templates";
import "./style.css";

type What = "users" | "groups" | "roles" | "policies";
const one: Record<What, string> = { users: "user", groups: "group", roles: "role", policies: "policy" };

function Create({ what, onClose }: { what: What; onClose: () => void }) {
    const [name, setName] = useState(""), [about, setAbout] = useState(""), first = what === "roles" ? trustTemplates : templates;
    const [text, setText] = useState(first[0]?.[1] ?? ""), document = what === "roles" || what === "policies";
    const make = useAction(async () => {
        if (what === "users") await call("iam", "CreateUser", { UserName: name });
        else if (what === "groups") await call("iam", "CreateGroup", { GroupName: name });
        else if (what === "roles") await call("iam", "CreateRole", { RoleName: name, AssumeRolePolicyDocument: text, ...(about && { Description: about }) });
        const policy = what === "policies" ? (await call<{ Policy: Policy }>("iam", "CreatePolicy", { PolicyName: name, PolicyDocument: text, ...(about && { Description: about }) })).Policy.Arn : "";
        await refresh("access");
        tell(`Made ${name}`);
        onClose();
        go(policy ? to`/access/policies/${policy}` : to`/access/${what}/${name}`);
    });
    const kind = what === "roles" ? "trust" : "identity";
    return <Dialog title={`New ${one[what]}`} onClose={onClose} wide={document}>
        <Form onSubmit={() => void make.run()} busy={make.busy} error={make.error} submit="Create" onCancel={onClose} disabled={!name || (document && isWrong(text, kind))}>
            <TextField label="Name" value={name} onChange={setName} required autofocus />
            {document && <><TextField label="Description" value={about} onChange={setAbout} />
                <PolicyEditor label={what === "roles" ? "Who may assume it (trust policy)" : "Document"} kind={kind} value={text} onChange={setText} fresh /></>}
            {what === "users" && <p class="faint">A new user may do nothing: attach policies, or put it into groups. Then a password for the console, or access keys for programs.</p>}
        </Form></Dialog>;
}

const users: Column<User>[] = [
    { id: "name", title: "User", cell: (u) => <Text of={u.UserName} />, value: (u) => u.UserName, width: "2fr", phone: true },
    { id: "path", title: "Path", cell: (u) => <Text of={u.Path} />, value: (u) => u.Path, width: "1fr" },
    { id: "signed", title: "Signed in", cell: (u) => <Time at={u.PasswordLastUsed} />, value: (u) => u.PasswordLastUsed, width: "120px", phone: true },
    { id: "created", title: "Created", cell: (u) => <Time at={u.CreateDate} />, value: (u) => u.CreateDate, width: "120px" },
];
const groups: Column<Group>[] = [
    { id: "name", title: "Group", cell: (g) => <Text of={g.GroupName} />, value: (g) => g.GroupName, width: "2fr", phone: true },
    { id: "path", title: "Path", cell: (g) => <Text of={g.Path} />, value: (g) => g.Path, width: "1fr" },
    { id: "created", title: "Created", cell: (g) => <Time at={g.CreateDate} />, value: (g) => g.CreateDate, width: "120px", phone: true },
];
const roles: Column<Role>[] = [
    { id: "name", title: "Role", cell: (r) => <Text of={r.RoleName} />, value: (r) => r.RoleName, width: "2fr", phone: true },
    { id: "about", title: "Description", cell: (r) => <Text of={r.Description ?? ""} />, width: "2fr" },
    { id: "created", title: "Created", cell: (r) => <Time at={r.CreateDate} />, value: (r) => r.CreateDate, width: "120px", phone: true },
];
const policies: Column<Policy>[] = [
    { id: "name", title: "Policy", cell: (p) => <Text of={p.PolicyName} />, value: (p) => p.PolicyName, width: "2fr", phone: true },
    { id: "kind", title: "Managed by", cell: (p) => p.Arn.startsWith("arn:aws:iam::aws:") ? "AWS" : "customer", value: (p) => p.Arn.startsWith("arn:aws:iam::aws:") ? "AWS" : "customer", width: "110px", phone: true },
    { id: "attached", title: "Attached to", cell: (p) => p.AttachmentCount, value: (p) => p.AttachmentCount, width: "110px", align: "end" },
    { id: "about", title: "Description", cell: (p) => <Text of={p.Description ?? ""} />, width: "2fr" },
    { id: "updated", title: "Changed", cell: (p) => <Time at={p.UpdateDate} />, value: (p) => p.UpdateDate, width: "120px" },
];

const commands: Record<What, string> = {
    users: "aws iam create-user --user-name ana", groups: "aws iam create-group --group-name scientists",
    roles: "aws iam create-role --role-name Training --assume-role-policy-document file://trust.json", policies: "aws iam create-policy --policy-name ReadData --policy-document file://policy.json",
};
const teach = (what: What, some: boolean) => some ? <Empty title="Nothing has this in its name" />
    : <Empty title={`There are no ${what} yet`} command={commands[what]}>The first is made here, or by this command:</Empty>;

export default function Access() {
    const tab = useTab("tab", "users") as What, [making, make] = useState(false);
    const wanted = (query.value.get("name") ?? "").toLowerCase(), scope = query.value.get("scope") === "All" ? "All" : query.value.get("scope") === "AWS" ? "AWS" : "Local";
    const allUsers = useQuery(["access", "users"], readUsers, { enabled: tab === "users" });
    const allGroups = useQuery(["access", "groups"], readGroups, { enabled: tab === "groups" });
    const allRoles = useQuery(["access", "roles"], readRoles, { enabled: tab === "roles" });
    const allPolicies = useQuery(["access", "policies", scope], (stop) => readPolicies(scope, stop), { enabled: tab === "policies" });
    useActions([{ title: `New ${one[tab]}`, keywords: "create iam", act: () => make(true) }, { title: "Simulate a policy", keywords: "may allowed denied test", act: () => go("/access/simulator") }]);
    useKeys({ n: [`New ${one[tab]}`, () => make(true)] });
    const fits = (name: string) => name.toLowerCase().includes(wanted);
    return <Page title="Access" actions={<><a class="button" href="/access/simulator">Simulate</a><Button icon="plus" kind="primary" onClick={() => make(true)}>New {one[tab]}</Button></>}>
        <Tabs name="tab" tabs={[["users", "Users"], ["groups", "Groups"], ["roles", "Roles"], ["policies", "Policies"]]} />
        <div class="toolbar"><TextField label="Name has" type="search" value={query.value.get("name") ?? ""} onChange={(name) => setQuery({ name })} />
            {tab === "policies" && <SelectField label="Managed by" value={scope} options={[["Local", "customers"], ["AWS", "AWS"], ["All", "both"]]} onChange={(to) => setQuery({ scope: to === "Local" ? "" : to })} />}</div>
        {tab === "users" && <Ready of={allUsers}>{(all) => <Table label="Users" rows={all.filter((u) => fits(u.UserName))} columns={users} rowKey={(u) => u.UserName} href={(u) => to`/access/users/${u.UserName}`} empty={teach(tab, all.length > 0)} />}</Ready>}
        {tab === "groups" && <Ready of={allGroups}>{(all) => <Table label="Groups" rows={all.filter((g) => fits(g.GroupName))} columns={groups} rowKey={(g) => g.GroupName} href={(g) => to`/access/groups/${g.GroupName}`} empty={teach(tab, all.length > 0)} />}</Ready>}
        {tab === "roles" && <Ready of={allRoles}>{(all) => <Table label="Roles" rows={all.filter((r) => fits(r.RoleName))} columns={roles} rowKey={(r) => r.RoleName} href={(r) => to`/access/roles/${r.RoleName}`} empty={teach(tab, all.length > 0)} />}</Ready>}
        {tab === "policies" && <Ready of={allPolicies}>{(all) => <Table label="Policies" rows={all.filter((p) => fits(p.PolicyName))} columns={policies} rowKey={(p) => p.Arn} href={(p) => to`/access/policies/${p.Arn}`} empty={teach(tab, all.length > 0)} />}</Ready>}
        {making && <Create what={tab} onClose={() => make(false)} />}
    </Page>;
}
