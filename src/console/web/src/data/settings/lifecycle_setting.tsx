// Lifecycle rules: what is moved or deleted by its age.
import { Button } from "../../ui/basics";
import { CheckField, NumberField, SelectField, TextField } from "../../ui/form";
import { maybe, s3 } from "../s3";
import { DocumentEditor } from "./document_editor";
import { lifecycle, newRule, said, storageClasses, type Rule, type Transition } from "./lifecycle";
import { RuleFrame, changedAt, without } from "./rules";
import type { Of } from "./simple_settings";
import type { Json } from "../../lib/api";

function Transitions({ what, all, set }: { what: string; all: Transition[]; set: (all: Transition[]) => void }) {
    return <>
        {all.map((t, i) => <div class="data-pair" key={i}>
            <SelectField label={`Move ${what} to`} value={t.storageClass} onChange={(storageClass) => set(changedAt(all, i, { storageClass }))} options={storageClasses} />
            <NumberField label="After days" min={0} step={1} value={t.days} onChange={(days) => set(changedAt(all, i, { days }))} />
            <Button icon="trash" kind="quiet" label={`Do not move ${what} to ${t.storageClass}`} onClick={() => set(without(all, i))} />
        </div>)}
        <div><Button icon="plus" onClick={() => set([...all, { days: 30, storageClass: "GLACIER_IR" }])}>Move {what} to another class</Button></div>
    </>;
}

function RuleFields({ rule, set }: { rule: Rule; set: (part: Partial<Rule>) => void }) {
    const tag = rule.tags[0] ?? { Key: "", Value: "" };
    const setTag = (part: Partial<typeof tag>) => {
        const next = { ...tag, ...part };
        set({ tags: next.Key || next.Value ? [next, ...rule.tags.slice(1)] : rule.tags.slice(1) });
    };
    return <>
        <div class="form-row"><TextField label="Name" value={rule.id} onChange={(id) => set({ id })} />
            <TextField label="Below the prefix" value={rule.prefix} onChange={(prefix) => set({ prefix })} hint="Empty: the whole bucket" /></div>
        <div class="form-row"><TextField label="Only with the tag" value={tag.Key} onChange={(Key) => setTag({ Key })} /><TextField label="of the value" value={tag.Value} onChange={(Value) => setTag({ Value })} /></div>
        {rule.tags.length > 1 && <p class="faint">and {rule.tags.length - 1} more tags, in the document</p>}
        <div class="form-row"><NumberField label="Larger than, bytes" min={0} step={1} value={rule.larger} onChange={(larger) => set({ larger })} />
            <NumberField label="Smaller than, bytes" min={0} step={1} value={rule.smaller} onChange={(smaller) => set({ smaller })} /></div>
        <Transitions what="objects" all={rule.transitions} set={(transitions) => set({ transitions })} />
        <NumberField label="Delete objects after days" min={1} step={1} value={rule.expireDays} onChange={(expireDays) => set({ expireDays, ...(expireDays !== undefined && { expireMarkers: false }) })}
            hint="Where versions are kept, they get a delete marker" />
        <CheckField label="Remove delete markers that hide nothing" value={rule.expireMarkers} disabled={rule.expireDays !== undefined} onChange={(expireMarkers) => set({ expireMarkers })} />
        <div class="form-row"><NumberField label="Delete old versions after days" min={1} step={1} value={rule.noncurrentDays} onChange={(noncurrentDays) => set({ noncurrentDays })} hint="Permanently" />
            <NumberField label="but keep the newest" min={1} max={100} step={1} value={rule.keepNewer} onChange={(keepNewer) => set({ keepNewer })} /></div>
        <Transitions what="old versions" all={rule.noncurrentTransitions} set={(noncurrentTransitions) => set({ noncurrentTransitions })} />
        <NumberField label="Abort unfinished uploads after days" min={1} step={1} value={rule.abortDays} onChange={(abortDays) => set({ abortDays })} />
        <CheckField label="Enabled" value={rule.enabled} onChange={(enabled) => set({ enabled })} />
        <p class="faint" role="status">This rule {said(rule)}.</p>
    </>;
}

export function LifecycleSetting({ bucket }: Of) {
    return <DocumentEditor of={{
        bucket, id: "lifecycle", title: "Lifecycle", shape: lifecycle,
        about: "Rules that delete objects, or move them to another storage class, when they are old enough. They act at the end of a day.",
        read: async (stop) => {
            const found = await maybe(s3<{ Rules?: Json }>("GetBucketLifecycleConfiguration", { Bucket: bucket }, stop));
            return found && { Rules: found.Rules ?? [] };
        },
        write: (document) => s3("PutBucketLifecycleConfiguration", { Bucket: bucket, LifecycleConfiguration: document }),
        remove: { text: "Delete all rules", what: "Nothing expires or moves by itself any more. What the rules deleted stays deleted.", act: () => s3("DeleteBucketLifecycle", { Bucket: bucket }) },
        says: (rules) => `${rules.map((r) => r.id ? `${r.id}: ${said(r)}` : said(r)).join(". ")}.`,
        fields: (rules, set) => <>
            {rules.map((rule, i) => <RuleFrame key={i} title={`Rule ${i + 1}`} remove={() => set(without(rules, i))}><RuleFields rule={rule} set={(part) => set(changedAt(rules, i, part))} /></RuleFrame>)}
            <div><Button icon="plus" onClick={() => set([...rules, newRule()])}>Add a rule</Button></div>
        </>,
    }} />;
}
