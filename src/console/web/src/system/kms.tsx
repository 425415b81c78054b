// The account's KMS keys: what they are called, whether they are used and turned over.
import { useState } from "preact/hooks";
import { call, pages } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { Button, Empty, Failure, Ready, Status, Text, Time } from "../ui/basics";
import { confirm, Dialog } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { tell } from "../ui/toast";

interface Key { KeyId: string; Arn: string; KeyState: string; KeyManager?: string; Description?: string; CreationDate: number; DeletionDate?: number; KeySpec?: string; aliases: string[]; rotates: boolean }
const marker: [string, string] = ["Marker", "NextMarker"];

async function readKeys(stop: AbortSignal): Promise<Key[]> {
    const [keys, aliases] = await Promise.all([pages<{ KeyId: string }>("kms", "ListKeys", {}, "Keys", 500, marker, stop), pages<{ AliasName: string; TargetKeyId?: string }>("kms", "ListAliases", {}, "Aliases", 1000, marker, stop)]);
    return await Promise.all(keys.map(async ({ KeyId }) => {
        const { KeyMetadata } = await call<{ KeyMetadata: Omit<Key, "aliases" | "rotates"> }>("kms", "DescribeKey", { KeyId }, stop);
        const rotates = /^(Enabled|Disabled)$/.test(KeyMetadata.KeyState) && (KeyMetadata.KeySpec ?? "SYMMETRIC_DEFAULT") === "SYMMETRIC_DEFAULT"
            && (await call<{ KeyRotationEnabled: boolean }>("kms", "GetKeyRotationStatus", { KeyId }, stop)).KeyRotationEnabled;
        return { ...KeyMetadata, rotates, aliases: aliases.filter((a) => a.TargetKeyId === KeyId).map((a) => a.AliasName.replace(/^alias\//, "")) };
    }));
}

function NewKey({ onClose }: { onClose: () => void }) {
    const [alias, setAlias] = useState(""), [about, setAbout] = useState("");
    const make = useAction(async () => {
        const { KeyMetadata } = await call<{ KeyMetadata: { KeyId: string } }>("kms", "CreateKey", about ? { Description: about } : {});
        if (alias) await call("kms", "CreateAlias", { AliasName: `alias/${alias}`, TargetKeyId: KeyMetadata.KeyId });
        await refresh("kms");
        tell(`Made key ${alias || KeyMetadata.KeyId}`);
        onClose();
    });
    return <Dialog title="New key" onClose={onClose}><Form onSubmit={() => void make.run()} busy={make.busy} error={make.error} submit="Create" onCancel={onClose}>
        <TextField label="Alias" value={alias} onChange={setAlias} autofocus hint="What it is called, without alias/" /><TextField label="Description" value={about} onChange={setAbout} /></Form></Dialog>;
}

export function KmsKeys() {
    const keys = useQuery(["kms"], readKeys), [making, make] = useState(false);
    const change = useAction(async (operation: string, key: Key, done: string) => {
        await call("kms", operation, { KeyId: key.KeyId });
        await refresh("kms");
        tell(done);
    });
    const called = (k: Key) => k.aliases[0] ?? k.KeyId;
    const disable = async (k: Key) => {
        if (await confirm({ title: `Disable ${called(k)}`, body: "Nothing that is encrypted with it can be read until it is enabled again.", action: "Disable key", danger: true })) await change.run("DisableKey", k, `${called(k)} is disabled`);
    };
    const columns: Column<Key>[] = [
        { id: "alias", title: "Key", cell: (k) => <Text of={k.aliases.join(", ") || k.KeyId} />, value: called, width: "2fr", phone: true },
        { id: "about", title: "Description", cell: (k) => <Text of={k.Description ?? ""} />, width: "2fr" },
        { id: "state", title: "State", cell: (k) => <Status value={k.KeyState} />, value: (k) => k.KeyState, width: "130px" },
        { id: "rotates", title: "Rotation", cell: (k) => k.rotates ? "every year" : "by hand", value: (k) => String(k.rotates), width: "110px" },
        { id: "created", title: "Created", cell: (k) => <Time at={k.CreationDate} />, value: (k) => k.CreationDate, width: "110px" },
        { id: "do", title: "Actions", cell: (k) => k.KeyManager === "AWS" || !/^(Enabled|Disabled)$/.test(k.KeyState) ? <span class="faint">–</span> : <div class="system-keys">
            <Button label={`${k.KeyState === "Enabled" ? "Disable" : "Enable"} ${called(k)}`} onClick={() => void (k.KeyState === "Enabled" ? disable(k) : change.run("EnableKey", k, `${called(k)} is enabled`))}>{k.KeyState === "Enabled" ? "Disable" : "Enable"}</Button>
            {k.KeyState === "Enabled" && <Button label={`${k.rotates ? "Do not rotate" : "Rotate"} ${called(k)}`} onClick={() => void change.run(k.rotates ? "DisableKeyRotation" : "EnableKeyRotation", k, `${called(k)} ${k.rotates ? "is not turned over any more" : "is turned over every year"}`)}>{k.rotates ? "Do not rotate" : "Rotate"}</Button>}</div>, width: "220px", phone: true },
    ];
    return <Ready of={keys}>{(all) => <><div class="toolbar"><Button icon="plus" onClick={() => make(true)}>New key</Button></div>{change.error !== undefined && <Failure error={change.error} />}
        <Table label="KMS keys" rows={all} columns={columns} rowKey={(k) => k.KeyId} empty={<Empty title="No keys" command="aws kms create-key --description data">A key encrypts what buckets and volumes hold, and says by its policy who may read it.</Empty>} />
        {making && <NewKey onClose={() => make(false)} />}</>}</Ready>;
}
