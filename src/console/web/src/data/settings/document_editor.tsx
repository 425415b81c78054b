// A document of a bucket, as a form and as the JSON that it makes, side by side: either can be edited. What is saved is what the JSON says.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button, Card, Failure, Ready } from "../../ui/basics";
import { confirm } from "../../ui/dialog";
import { Form, JsonField, useAction } from "../../ui/form";
import { tell } from "../../ui/toast";
import { refresh, useQuery } from "../../lib/query";
import { isShown, pretty, same, type Document, type Shape } from "./shape";

export interface Setting<Model> {
    bucket: string;
    id: string; // of the query
    title: string;
    about: ComponentChildren;
    shape: Shape<Model>;
    read: (stop: AbortSignal) => Promise<Document | undefined>; // undefined: it has none
    write: (document: Document) => Promise<unknown>;
    remove?: { text: string; what: ComponentChildren; act: () => Promise<unknown> };
    says?: (model: Model, before: Model | undefined) => string | undefined; // what saving will do
    danger?: (model: Model, before: Model | undefined) => string | undefined; // asked before it is saved
    fields: (model: Model, set: (model: Model) => void) => ComponentChildren;
}

interface State<Model> { model: Model | undefined; text: string }

function parsed(text: string): Document | string {
    try {
        const value: unknown = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Document : "The document is a JSON object.";
    } catch (error) { return (error as Error).message; }
}

function Editor<Model>({ of, document, saved }: { of: Setting<Model>; document: Document | undefined; saved: () => Promise<unknown> }) {
    const { shape } = of, there = document && isShown(shape, document) ? shape.read(document) : undefined;
    const [state, set] = useState<State<Model>>(() => document === undefined ? { model: shape.empty, text: pretty(shape.write(shape.empty)) } : { model: there, text: pretty(document) });
    const now = parsed(state.text);
    const missing = typeof now === "string" ? now : state.model !== undefined ? shape.check?.(state.model) : undefined;
    const unchanged = typeof now !== "string" && document !== undefined && same(now, document);
    const type = (text: string) => {
        const doc = parsed(text);
        set({ text, model: typeof doc !== "string" && isShown(shape, doc) ? shape.read(doc) : undefined });
    };
    const save = useAction(async () => {
        if (typeof now === "string") return;
        const danger = state.model === undefined ? undefined : of.danger?.(state.model, there);
        if (danger && !await confirm({ title: `${of.title}: ${of.bucket}`, body: <p>{danger}</p>, action: "Save", danger: true })) return;
        await of.write(now);
        tell(`Saved: ${of.title.toLowerCase()}`);
        await saved();
    });
    const remove = useAction(async () => {
        if (!of.remove || !await confirm({ title: `${of.remove.text}?`, body: <p>{of.remove.what}</p>, action: of.remove.text, danger: true })) return;
        await of.remove.act();
        tell(`Deleted: ${of.title.toLowerCase()}`);
        await saved();
    });
    const says = state.model === undefined ? undefined : of.says?.(state.model, there);
    return <Form submit="Save" onSubmit={() => void save.run()} busy={save.busy} error={save.error ?? remove.error} disabled={missing !== undefined || unchanged}>
        <div class="data-document">
            <div class="data-stack">
                {state.model !== undefined ? of.fields(state.model, (model) => set({ model, text: pretty(shape.write(model)) }))
                    : <p>{typeof now === "string" ? "The JSON is not complete." : "This document says more than the form can show. Edit the JSON; saving keeps all of it."}</p>}
            </div>
            <JsonField label="The document" value={state.text} onChange={type} multiline={Math.min(30, Math.max(8, state.text.split("\n").length + 1))} />
        </div>
        <div role="status">{missing !== undefined ? <p class={typeof now === "string" ? "data-bad" : "faint"}>{missing}</p> : unchanged ? <p class="faint">Saved as it is shown.</p> : says && <p>Saving: {says}</p>}</div>
        {of.remove && document !== undefined && <div><Button icon="trash" kind="danger" busy={remove.busy} onClick={() => void remove.run()}>{of.remove.text}…</Button></div>}
    </Form>;
}

export function DocumentEditor<Model>({ of }: { of: Setting<Model> }) {
    const document = useQuery(["s3", of.bucket, "setting", of.id], async (stop) => await of.read(stop) ?? null, { fresh: 5000 });
    return <Card title={of.title}>
        <p class="faint data-about">{of.about}</p>
        {document.error && document.data !== undefined && <Failure error={document.error} />}
        <Ready of={document}>{(doc) => <Editor key={JSON.stringify(doc)} of={of} document={doc ?? undefined} saved={() => refresh("s3", of.bucket)} />}</Ready>
    </Card>;
}
