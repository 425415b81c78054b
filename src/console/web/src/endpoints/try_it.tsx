// Calls the endpoint, as the person signed in: content type, body, and what came back in how long. A captured request fills the form.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { call, type Input } from "../lib/api";
import { duration } from "../lib/format";
import { Card, Code, Facts } from "../ui/basics";
import { Form, SelectField, TextField, jsonError, useAction } from "../ui/form";
import { fromBase64, toBase64 } from "./capture";
import type { Endpoint } from "./read";

export const example = signal<{ endpoint: string; type: string; body: string } | undefined>(undefined);

interface Answer { Body?: string; ContentType?: string; InvokedProductionVariant?: string }
interface Told { answer: Answer; took: number }
const types = ["text/csv", "application/json", "application/jsonlines", "text/libsvm", "text/plain"];

export function TryIt({ of }: { of: Endpoint }) {
    const given = example.value?.endpoint === of.EndpointName ? example.value : undefined;
    const [type, setType] = useState(given?.type || "text/csv"), [body, setBody] = useState(given?.body ?? ""), [accept, setAccept] = useState(""), [variant, setVariant] = useState("");
    const [told, setTold] = useState<Told | undefined>();
    const invoke = useAction(async () => {
        setTold(undefined);
        const input: Input = { EndpointName: of.EndpointName, ContentType: type, Body: toBase64(body), ...(accept && { Accept: accept }), ...(variant && { TargetVariant: variant }) };
        const from = performance.now();
        const answer = await call<Answer>("sagemaker-runtime", "InvokeEndpoint", input);
        setTold({ answer, took: (performance.now() - from) / 1000 });
    });
    const variants = (of.ProductionVariants ?? []).map((v): [string, string] => [v.VariantName, v.VariantName]);
    const wrong = type === "application/json" ? jsonError(body) : undefined;
    return <div class="cards">
        <Card title="Request"><Form onSubmit={() => void invoke.run()} busy={invoke.busy} error={invoke.error} submit="Send" disabled={body === ""}>
            <div class="form-row">
                <TextField label="Content type" value={type} onChange={setType} options={types} required />
                <TextField label="Accept" value={accept} onChange={setAccept} options={types} placeholder="what the model likes" />
                {variants.length > 1 && <SelectField label="Variant" value={variant} onChange={setVariant} options={[["", "By weight"], ...variants]} />}
            </div>
            <TextField label="Body" value={body} onChange={setBody} multiline={10} code required error={wrong} hint={type === "text/csv" ? "A row a line, without a header and without the label. A captured request can be put in here: see Captured." : "A captured request can be put in here: see Captured."} />
        </Form></Card>
        <Card title="Answer"><div role="status">{told ? <Shown {...told} /> : <p class="faint">{invoke.busy ? "Waiting for the answer…" : "What the endpoint answers will be here."}</p>}</div></Card>
    </div>;
}

function Shown({ answer, took }: Told) {
    const { text, binary } = fromBase64(answer.Body ?? "");
    return <><Facts of={[["Content type", answer.ContentType], ["Variant", answer.InvokedProductionVariant], ["Took, with the network", duration(took)]]} />
        <div class="endpoints-below"><Code copy={!binary}>{text.length > 100_000 ? text.slice(0, 100_000) + "…" : text}</Code></div></>;
}
