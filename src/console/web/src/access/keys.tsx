// A user's access keys and password. A secret is shown once, when it is made: it is kept by the page alone, and gone with it.
import { useState } from "preact/hooks";
import { call, remember, request } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { Button, Card, Code, Copy, Facts, Failure, Ready, Status, Time } from "../ui/basics";
import { confirm, Dialog } from "../ui/dialog";
import { CheckField, Form, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { newPassword, readKeys, readPassword, type AccessKey } from "./read";
import "./style.css";

interface NewKey { AccessKeyId: string; SecretAccessKey: string }

export function Keys({ user }: { user: string }) {
    const keys = useQuery(["access", "keys", user], (stop) => readKeys(user, stop)), [made, setMade] = useState<NewKey>();
    const make = useAction(async () => {
        setMade((await call<{ AccessKey: NewKey }>("iam", "CreateAccessKey", { UserName: user })).AccessKey);
        await refresh("access", "keys", user);
    });
    const change = useAction(async (key: AccessKey, to: "Active" | "Inactive" | "Deleted") => {
        if (to === "Deleted") await call("iam", "DeleteAccessKey", { UserName: user, AccessKeyId: key.AccessKeyId });
        else await call("iam", "UpdateAccessKey", { UserName: user, AccessKeyId: key.AccessKeyId, Status: to });
        await refresh("access", "keys", user);
        tell(`${key.AccessKeyId} is ${to.toLowerCase()}`);
    });
    const remove = async (key: AccessKey) => {
        if (await confirm({ title: `Delete ${key.AccessKeyId}`, body: "Whatever signs with it is refused from now on. It cannot be had back; deactivate it to try that first.", action: "Delete key", danger: true, typed: key.AccessKeyId }))
            await change.run(key, "Deleted");
    };
    return <Card title="Access keys" actions={<Button icon="plus" busy={make.busy} disabled={(keys.data?.length ?? 0) >= 2} title="A user has at most two" onClick={() => void make.run()}>New key</Button>}>
        {(make.error ?? change.error) !== undefined && <Failure error={make.error ?? change.error} />}
        {made && <div class="access-secret" role="status">
            <strong>The secret is shown only now. Copy it before you leave.</strong>
            <Facts of={[["Access key", <code>{made.AccessKeyId}</code>], ["Secret", <><code>{made.SecretAccessKey}</code><Copy text={made.SecretAccessKey} label="Copy the secret" /></>]]} />
            <Code>{`export AWS_ACCESS_KEY_ID=${made.AccessKeyId}\nexport AWS_SECRET_ACCESS_KEY=${made.SecretAccessKey}`}</Code>
            <Button onClick={() => setMade(undefined)}>I have it</Button></div>}
        <Ready of={keys}>{(all) => all.length === 0 ? <p class="faint">None.</p> : <ul class="access-list">{all.map((key) => <li key={key.AccessKeyId}>
            <span class="grow"><code>{key.AccessKeyId}</code> <span class="faint">made <Time at={key.CreateDate} />, {key.used ? <>used <Time at={key.used} /> for {key.service}</> : "never used"}</span></span>
            <Status value={key.Status} />
            <Button onClick={() => void change.run(key, key.Status === "Active" ? "Inactive" : "Active")}>{key.Status === "Active" ? "Deactivate" : "Activate"}</Button>
            <Button kind="danger" label={`Delete ${key.AccessKeyId}`} onClick={() => void remove(key)}>Delete</Button></li>)}</ul>}</Ready>
    </Card>;
}

function SetPassword({ user, has, onClose }: { user: string; has: boolean; onClose: () => void }) {
    const [password, setPassword] = useState(""), [reset, setReset] = useState(false), [shown, show] = useState(false);
    const save = useAction(async () => {
        // `call` would remember the password for the page's list of calls.
        const operation = has ? "UpdateLoginProfile" : "CreateLoginProfile";
        remember("iam", operation, { UserName: user, Password: "…", PasswordResetRequired: reset });
        await request(`/api/call/iam/${operation}`, { method: "POST", headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ UserName: user, Password: password, PasswordResetRequired: reset }) });
        await refresh("access", "password", user);
        tell(`${user} has a new password`);
        onClose();
    });
    return <Dialog title={`${has ? "Reset" : "Set"} the password of ${user}`} onClose={onClose}>
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit={has ? "Reset" : "Set"} onCancel={onClose} disabled={!password}>
            <TextField label="Password" type={shown ? "text" : "password"} value={password} onChange={setPassword} required autofocus autocomplete="new-password"
                hint={has ? "The old one ends with this." : "For the console. Programs use access keys."} />
            <div class="actions"><Button onClick={() => { setPassword(newPassword()); show(true); }}>Make one</Button>{shown && password && <Copy text={password} label="Copy the password" />}</div>
            <CheckField label="Has to be changed at the next sign-in" value={reset} onChange={setReset} />
        </Form></Dialog>;
}

export function Password({ user }: { user: string }) {
    const profile = useQuery(["access", "password", user], (stop) => readPassword(user, stop)), [open, setOpen] = useState(false);
    const remove = useAction(async () => {
        await call("iam", "DeleteLoginProfile", { UserName: user });
        await refresh("access", "password", user);
        tell(`${user} cannot sign in to the console`);
    });
    const ask = async () => {
        if (await confirm({ title: `Remove the password of ${user}`, body: "The user cannot sign in to the console until there is a new one. Access keys go on.", action: "Remove password", danger: true })) await remove.run();
    };
    return <Card title="Password" actions={<>{profile.data && <Button kind="danger" onClick={() => void ask()}>Remove</Button>}<Button disabled={profile.data === undefined} onClick={() => setOpen(true)}>{profile.data ? "Reset password" : "Set password"}</Button></>}>
        {remove.error !== undefined && <Failure error={remove.error} />}
        <Ready of={profile}>{(is) => is ? <Facts of={[["Set", <Time at={is.CreateDate} />], ["At the next sign-in", is.PasswordResetRequired ? "has to be changed" : "nothing to do"]]} /> : <p class="faint">None: the user cannot sign in to the console.</p>}</Ready>
        {open && <SetPassword user={user} has={Boolean(profile.data)} onClose={() => setOpen(false)} />}
    </Card>;
}
