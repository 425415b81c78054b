// A resource's tags: shown, added, changed, removed.
import { useState } from "preact/hooks";
import { call, pages } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { Button, Card, Failure, Ready, Text } from "../ui/basics";
import { Dialog, confirm } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";

interface Tag { Key: string; Value: string }

function AddTag({ arn, onClose }: { arn: string; onClose: () => void }) {
    const [key, setKey] = useState(""), [value, setValue] = useState("");
    const add = useAction(async () => {
        await call("sagemaker", "AddTags", { ResourceArn: arn, Tags: [{ Key: key, Value: value }] });
        await refresh("tags", arn);
        onClose();
    });
    return <Dialog title="Tag" onClose={onClose}><Form onSubmit={() => void add.run()} busy={add.busy} error={add.error} submit="Set the tag" onCancel={onClose}>
        <TextField label="Key" value={key} onChange={setKey} required autofocus /><TextField label="Value" value={value} onChange={setValue} /></Form></Dialog>;
}

export function Tags({ arn }: { arn: string }) {
    const [adding, setAdding] = useState(false);
    const tags = useQuery(["tags", arn], (stop) => pages<Tag>("sagemaker", "ListTags", { ResourceArn: arn }, "Tags", 100, undefined, stop));
    const remove = useAction(async (key: string) => {
        if (!await confirm({ title: "Remove a tag", body: <p>Removes the tag <bdi>{key}</bdi>. Policies that ask for it will no longer find it.</p>, action: "Remove the tag", danger: true })) return;
        await call("sagemaker", "DeleteTags", { ResourceArn: arn, TagKeys: [key] });
        await refresh("tags", arn);
    });
    return <Card title="Tags" actions={<Button icon="plus" onClick={() => setAdding(true)}>Add</Button>}>
        {remove.error !== undefined && <Failure error={remove.error} />}
        <Ready of={tags}>{(all) => all.length === 0 ? <p class="faint">No tags.</p> : <ul class="models-tags">{all.map((t) =>
            <li key={t.Key}><Text of={t.Key} most={80} /> = <Text of={t.Value} most={120} /><Button kind="quiet" icon="close" label={`Remove the tag ${t.Key.slice(0, 60)}`} onClick={() => void remove.run(t.Key)} /></li>)}</ul>}</Ready>
        {adding && <AddTag arn={arn} onClose={() => setAdding(false)} />}
    </Card>;
}
