// Which pages of other origins may ask for objects from a browser.
import { Button } from "../../ui/basics";
import { NumberField, TextField } from "../../ui/form";
import { maybe, s3 } from "../s3";
import { DocumentEditor } from "./document_editor";
import { cors, corsMethods, newCorsRule } from "./documents";
import { Checks, RuleFrame, changedAt, without } from "./rules";
import { lines } from "./shape";
import type { Of } from "./simple_settings";
import type { Json } from "../../lib/api";

export function CorsSetting({ bucket }: Of) {
    return <DocumentEditor of={{
        bucket, id: "cors", title: "CORS", shape: cors,
        about: "Lets web pages of other origins read and write objects from a browser. Who may do it still needs a signature or a policy.",
        read: async (stop) => {
            const found = await maybe(s3<{ CORSRules?: Json }>("GetBucketCors", { Bucket: bucket }, stop));
            return found && { CORSRules: found.CORSRules ?? [] };
        },
        write: (document) => s3("PutBucketCors", { Bucket: bucket, CORSConfiguration: document }),
        remove: { text: "Delete all rules", what: "Pages of other origins can then not ask for the bucket's objects.", act: () => s3("DeleteBucketCors", { Bucket: bucket }) },
        says: (rules) => rules.map((r) => `pages of ${lines(r.origins).join(", ") || "?"} may ${r.methods.join(", ")}`).join("; ") + ".",
        fields: (rules, set) => <>
            {rules.map((rule, i) => <RuleFrame key={i} title={`Rule ${i + 1}`} remove={() => set(without(rules, i))}>
                <TextField label="Origins" required multiline={2} code value={rule.origins} onChange={(origins) => set(changedAt(rules, i, { origins }))} hint="One a line: https://app.example.com, or with one *" />
                <Checks legend="Methods" all={corsMethods.map((m) => [m, m])} chosen={rule.methods} onChange={(methods) => set(changedAt(rules, i, { methods }))} />
                <TextField label="Headers that requests may have" multiline={2} code value={rule.headers} onChange={(headers) => set(changedAt(rules, i, { headers }))} hint="One a line; * for all" />
                <TextField label="Headers that the page sees" multiline={2} code value={rule.exposed} onChange={(exposed) => set(changedAt(rules, i, { exposed }))} hint="One a line, such as ETag" />
                <NumberField label="Seconds that browsers remember it" min={0} step={1} value={rule.maxAge} onChange={(maxAge) => set(changedAt(rules, i, { maxAge }))} />
            </RuleFrame>)}
            <div><Button icon="plus" onClick={() => set([...rules, newCorsRule()])}>Add a rule</Button></div>
        </>,
    }} />;
}
