// The experiments of the account: opened, renamed, made, deleted.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { Button, Empty, Failure, Ready, Text, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";
import { Table } from "../ui/table";
import { askAndDeleteExperiment } from "./delete_runs";
import { readExperiments, type Experiment } from "./runs";

export function Rename({ what, name, now, save, onClose }: { what: string; name: string; now: string; save: (name: string) => Promise<unknown>; onClose: () => void }) {
    const [text, setText] = useState(now);
    const act = useAction(async () => { await save(text); onClose(); });
    return <Dialog title={`Rename ${what}`} onClose={onClose}><Form onSubmit={() => void act.run()} busy={act.busy} error={act.error} submit="Rename" onCancel={onClose}>
        <TextField label="Display name" value={text} onChange={setText} required autofocus hint={`Letters, digits and hyphens. The name by which programs call it stays: ${name}`} /></Form></Dialog>;
}

export function NewExperiment({ onClose }: { onClose: () => void }) {
    const [name, setName] = useState(""), [about, setAbout] = useState("");
    const act = useAction(async () => {
        await call("sagemaker", "CreateExperiment", { ExperimentName: name, ...(about && { Description: about }) });
        await refresh("experiments");
        onClose();
    });
    return <Dialog title="New experiment" onClose={onClose}><Form onSubmit={() => void act.run()} busy={act.busy} error={act.error} submit="Create" onCancel={onClose}>
        <TextField label="Name" value={name} onChange={setName} required autofocus hint="Letters, digits and hyphens" /><TextField label="Description" value={about} onChange={setAbout} /></Form></Dialog>;
}

export function ExperimentList() {
    const all = useQuery(["experiments"], readExperiments, { fresh: 5000 });
    const [renaming, rename] = useState<Experiment>();
    const remove = useAction(askAndDeleteExperiment);
    return <>
        {remove.error !== undefined && <Failure error={remove.error} />}
        <Ready of={all}>{(list) => <Table label="Experiments" rows={list} rowKey={(e) => e.ExperimentName} href={(e) => `/experiments?experiment=${encodeURIComponent(e.ExperimentName)}`}
            sort={{ column: "created", descending: true }}
            columns={[
                { id: "name", title: "Experiment", width: "2fr", phone: true, cell: (e) => <Text of={e.ExperimentName} most={120} />, value: (e) => e.ExperimentName },
                { id: "display", title: "Display name", width: "2fr", cell: (e) => <Text of={e.DisplayName ?? ""} most={120} />, value: (e) => e.DisplayName },
                { id: "created", title: "Created", width: "110px", phone: true, cell: (e) => <Time at={e.CreationTime} />, value: (e) => e.CreationTime },
                { id: "changed", title: "Changed", width: "110px", cell: (e) => <Time at={e.LastModifiedTime} />, value: (e) => e.LastModifiedTime },
                { id: "more", title: "Actions", width: "80px", phone: true, cell: (e) => <span class="actions"><Button kind="quiet" icon="edit" label={`Rename ${e.ExperimentName}`} onClick={() => rename(e)} />
                    <Button kind="quiet" icon="trash" label={`Delete ${e.ExperimentName}`} busy={remove.busy} onClick={() => void remove.run(e.ExperimentName)} /></span> },
            ]}
            empty={<Empty title="No experiments yet" command="aws sagemaker create-experiment --experiment-name churn">An experiment holds trials, and a trial runs, so that runs with one question are seen together.</Empty>} />}</Ready>
        {renaming && <Rename what="an experiment" name={renaming.ExperimentName} now={renaming.DisplayName ?? renaming.ExperimentName} onClose={() => rename(undefined)}
            save={async (to) => { await call("sagemaker", "UpdateExperiment", { ExperimentName: renaming.ExperimentName, DisplayName: to }); await refresh("experiments"); }} />}
    </>;
}
