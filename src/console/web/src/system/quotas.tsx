// How much each account may use. An account without quotas may use all there is.
import { useState } from "preact/hooks";
import { own } from "../lib/api";
import { number } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { Button, Empty, Ready } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, NumberField, TextField, useAction } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { tell } from "../ui/toast";
import { quotaNames } from "./machine";

type Quota = { Account: string } & Partial<Record<string, number>>;
interface Row { account: string; limits: Record<string, number | undefined> }
const rowOf = ({ Account, ...limits }: Quota): Row => ({ account: Account as string, limits: limits as Record<string, number | undefined> });

function Edit({ row, onClose }: { row: Row | undefined; onClose: () => void }) {
    const [account, setAccount] = useState(row?.account ?? ""), [limits, setLimits] = useState(row?.limits ?? {});
    const save = useAction(async () => {
        await own("quota/set", { Account: account, ...Object.fromEntries(quotaNames.map(([name]) => [name, limits[name] ?? 0])) });
        await refresh("quotas");
        tell(`Saved the quotas of ${account}`);
        onClose();
    });
    return <Dialog title={row ? `Quotas of ${row.account}` : "New quotas"} onClose={onClose}><Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit="Save" onCancel={onClose} disabled={!account}>
        {!row && <TextField label="Account" value={account} onChange={setAccount} required autofocus hint="Its 12 digits" />}
        {quotaNames.map(([name, title]) => <NumberField key={name} label={title} value={limits[name]} min={0} step={1} onChange={(to) => setLimits({ ...limits, [name]: to })} hint="Empty: no limit" />)}</Form></Dialog>;
}

export function Quotas() {
    const quotas = useQuery(["quotas"], (stop) => own<{ Quotas: Quota[] }>("quota/list", {}, [], stop).then((a) => a.Quotas.map(rowOf))), [open, setOpen] = useState<Row | "new">();
    const columns: Column<Row>[] = [{ id: "account", title: "Account", cell: (q) => q.account, value: (q) => q.account, width: "140px", phone: true },
        ...quotaNames.map(([name, title]): Column<Row> => ({ id: name, title, cell: (q) => q.limits[name] === undefined ? <span class="faint">no limit</span> : number(q.limits[name]), value: (q) => q.limits[name], align: "end" })),
        { id: "edit", title: "Change", cell: (q) => <Button kind="quiet" icon="edit" label={`Change the quotas of ${q.account}`} onClick={() => setOpen(q)} />, width: "80px", phone: true }];
    return <Ready of={quotas}>{(all) => <><div class="toolbar"><Button icon="plus" onClick={() => setOpen("new")}>Set quotas</Button></div>
        <Table label="Quotas" rows={all} columns={columns} rowKey={(q) => q.account} empty={<Empty title="No quotas" command="athanor quota set --account 000000000000 --running-jobs 10">Every account may use all there is.</Empty>} />
        {open && <Edit row={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />}</>}</Ready>;
}
