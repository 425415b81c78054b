// A policy's document to write: beside it what is wrong, by line; templates to begin with.
import { useId, useRef } from "preact/hooks";
import { SelectField } from "../ui/form";
import { Icon } from "../ui/icon";
import { problemsOf, type Kind } from "./document";
import { services, templates, trustTemplates } from "./templates";
import "./style.css";

export const isWrong = (text: string, kind: Kind) => problemsOf(text, kind, services).some((p) => !p.warning);

export function PolicyEditor({ label, value, onChange, kind = "identity", fresh }: {
    label: string; value: string; onChange: (text: string) => void; kind?: Kind; fresh?: boolean; // offers templates
}) {
    const id = useId(), area = useRef<HTMLTextAreaElement>(null), gutter = useRef<HTMLPreElement>(null);
    const problems = problemsOf(value, kind, services), count = value.split("\n").length;
    const marks = new Map(problems.map((p) => [p.line, p.warning ? "!" : "×"]));
    const goTo = (line: number) => {
        const from = value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0), end = value.indexOf("\n", from);
        area.current?.focus();
        area.current?.setSelectionRange(from, end < 0 ? value.length : end);
    };
    const offered = kind === "trust" ? trustTemplates : templates;
    return <div class="access-editor">
        {fresh && <SelectField label="Begin with" value="" options={[["", "A template …"], ...offered.map(([name]): [string, string] => [name, name])]}
            onChange={(name) => { const found = offered.find(([n]) => n === name); if (found) onChange(found[1]); }} />}
        <label for={id}>{label}</label>
        <div class="access-text">
            <pre ref={gutter} aria-hidden="true">{Array.from({ length: count }, (_, i) => `${marks.get(i + 1) ?? " "}${String(i + 1).padStart(3)}`).join("\n")}</pre>
            <textarea ref={area} id={id} class="code-input" rows={Math.min(24, Math.max(10, count + 1))} wrap="off" spellcheck={false} value={value} aria-describedby={`${id}-told`}
                aria-invalid={problems.some((p) => !p.warning) || undefined} onInput={(event) => onChange(event.currentTarget.value)}
                onScroll={(event) => { if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop; }} />
        </div>
        <div id={`${id}-told`} role="status">{problems.length === 0 ? <span class="access-fine"><Icon name="check" />Nothing wrong is seen in it</span>
            : <ul class="access-problems">{problems.slice(0, 20).map((p) => <li key={`${p.line} ${p.text}`} class={p.warning ? "warning" : ""}>
                <button type="button" onClick={() => goTo(p.line)}>Line {p.line}</button> {p.warning && "Note: "}<bdi>{p.text}</bdi></li>)}</ul>}</div>
    </div>;
}
