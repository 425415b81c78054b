// Tags of a bucket or an object, edited as a whole: what is saved replaces what is there.
import { useEffect, useState } from "preact/hooks";
import { Button, Card, Empty, Ready } from "../ui/basics";
import { Form, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { refresh, useQuery } from "../lib/query";
import type { Tag } from "./s3";
import { same } from "./settings/shape";

interface Props {
    id: unknown[]; // of the query
    what: string;
    most: number;
    command: string; // that sets the first
    read: (stop: AbortSignal) => Promise<Tag[]>;
    write: (tags: Tag[]) => Promise<unknown>;
}

export function tagsError(tags: Tag[], most: number): string | undefined {
    const used = tags.filter((t) => t.Key || t.Value), keys = new Set(used.map((t) => t.Key));
    if (used.some((t) => !t.Key)) return "A tag has a key.";
    if (keys.size < used.length) return "No two tags have the same key.";
    if (used.length > most) return `At most ${most} tags.`;
    if (used.some((t) => t.Key.length > 128 || t.Value.length > 256)) return "A key has at most 128 characters, a value 256.";
    if (used.some((t) => t.Key.toLowerCase().startsWith("aws:"))) return "Keys that begin with aws: are AWS's.";
    return undefined;
}

function Editor({ tags, what, most, command, write, saved }: { tags: Tag[]; what: string; most: number; command: string; write: (tags: Tag[]) => Promise<unknown>; saved: () => Promise<unknown> }) {
    const [all, set] = useState(tags);
    useEffect(() => set(tags), [JSON.stringify(tags)]);
    const used = all.filter((t) => t.Key || t.Value), error = tagsError(all, most);
    const action = useAction(async () => { await write(used); tell(`Saved the tags of the ${what}`); await saved(); });
    const change = (at: number, part: Partial<Tag>) => set(all.map((t, i) => i === at ? { ...t, ...part } : t));
    return <Form submit={used.length === 0 && tags.length > 0 ? "Delete all tags" : "Save tags"} onSubmit={() => void action.run()} busy={action.busy} error={action.error}
        disabled={error !== undefined || same(used, tags)}>
        {all.length === 0 && <Empty title="No tags" command={command}>{`Policies, lifecycle rules and costs can go by tags. The ${what} can have up to ${most}.`}</Empty>}
        {all.map((tag, i) => <div class="data-pair" key={i}>
            <TextField label="Key" value={tag.Key} onChange={(Key) => change(i, { Key })} />
            <TextField label="Value" value={tag.Value} onChange={(Value) => change(i, { Value })} />
            <Button icon="trash" kind="quiet" label={`Remove the tag ${tag.Key.slice(0, 60)}`} onClick={() => set(all.filter((_, at) => at !== i))} />
        </div>)}
        {error && <p class="data-bad" role="alert">{error}</p>}
        <div><Button icon="plus" disabled={all.length >= most} onClick={() => set([...all, { Key: "", Value: "" }])}>Add a tag</Button></div>
    </Form>;
}

export function TagEditor({ id, what, most, command, read, write }: Props) {
    const tags = useQuery(id, read, { fresh: 5000 });
    return <Card title="Tags"><Ready of={tags}>{(all) => <Editor tags={all} what={what} most={most} command={command} write={write} saved={() => refresh(...id)} />}</Ready></Card>;
}
