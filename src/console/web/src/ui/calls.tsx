// The API calls behind what the page shows and does, as aws CLI and boto3: the drawer of the shell, and a preview in a dialog before an action.
import { useState } from "preact/hooks";
import { called, type Called, type Input, type Json } from "../lib/api";
import { boto3, cli } from "../lib/commands";
import { count } from "../lib/format";
import { cut } from "../lib/text";
import { Code, Empty } from "./basics";
import { Dialog } from "./dialog";

type Language = "cli" | "boto3";
const kept = "athanor.calls.language";

// Long texts (a pipeline's definition) are cut, so that the shape of the call is seen; the page shows them whole.
const kLongest = 5000;
function short(value: Json | undefined): Json | undefined {
    if (typeof value === "string") return value.length > kLongest ? `${cut(value, 200)}… (${count(value.length, "character")})` : value;
    if (Array.isArray(value)) return value.map((v) => short(v) ?? null);
    return typeof value === "object" && value !== null ? shortAll(value) : value;
}
const shortAll = (of: Input): Input => Object.fromEntries(Object.entries(of).map(([k, v]) => [k, short(v)]));
const text = (of: Called, language: Language) => {
    const { service, operation } = of, input = JSON.stringify(of.input).length > kLongest ? shortAll(of.input) : of.input;
    return language === "cli" ? cli(service, operation, input) : boto3(service, operation, input);
};

export function CallList({ calls }: { calls: Called[] }) {
    const [language, set] = useState<Language>(localStorage.getItem(kept) === "boto3" ? "boto3" : "cli");
    const choose = (to: Language) => { localStorage.setItem(kept, to); set(to); };
    return <div class="calls">
        <div class="segmented" role="group" aria-label="Language">
            <button type="button" aria-pressed={language === "cli"} onClick={() => choose("cli")}>aws CLI</button>
            <button type="button" aria-pressed={language === "boto3"} onClick={() => choose("boto3")}>boto3</button>
        </div>
        {calls.map((of) => <section key={of.service + of.operation}>
            <h3>{of.service}:{of.operation}{of.changes && <span class="badge">changes</span>}</h3>
            <Code>{text(of, language)}</Code>
        </section>)}
    </div>;
}

export function CallsDialog({ onClose }: { onClose: () => void }) {
    return <Dialog title="API calls of this page" onClose={onClose} wide>
        {called.value.length === 0 ? <Empty title="No calls">No operation of AWS's tells what this page shows: it is Athanor's own (docs/console.md has its views).</Empty> : <>
            <p class="faint">What this page showed and did, made by anyone's own program. Sign in with <code>athanor login</code>, or export the keys of a user.</p>
            <CallList calls={called.value} /></>}
    </Dialog>;
}
