// The filter of a table of runs: completes while one types, takes what stands there on Enter, and shows where the server found it wrong.
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { ApiError } from "../lib/api";
import { Button, Text } from "../ui/basics";
import { apply, complete, errorPlace, type Choice, type RunColumn } from "./filter";

export function FilterField({ value, onChange, columns, error }: { value: string; onChange: (value: string) => void; columns: RunColumn[]; error: unknown }) {
    const [text, setText] = useState(value), [at, setAt] = useState(-1), [open, setOpen] = useState(false), [caret, setCaret] = useState(value.length);
    const input = useRef<HTMLInputElement>(null), list = useId(), told = useId();
    useEffect(() => { setText(value); }, [value]);
    const completion = open ? complete(text, caret, columns) : { from: 0, to: 0, choices: [] };
    const { choices } = completion;
    const refused = error instanceof ApiError && error.code === "ValidationException" && text === value ? error.message : undefined;
    const place = refused === undefined ? undefined : errorPlace(refused);
    const characters = [...text];
    const edit = (next: string, to: number) => { setText(next); setCaret(to); setAt(-1); };
    const take = (choice: Choice) => {
        const next = apply(text, completion, choice);
        edit(next.text, next.caret);
        requestAnimationFrame(() => { input.current?.focus(); input.current?.setSelectionRange(next.caret, next.caret); });
    };
    const onKey = (event: KeyboardEvent) => {
        if (event.key === "ArrowDown" && choices.length > 0) setAt((at + 1) % choices.length);
        else if (event.key === "ArrowUp" && choices.length > 0) setAt(at <= 0 ? choices.length - 1 : at - 1);
        else if ((event.key === "Enter" || event.key === "Tab") && at >= 0 && choices[at]) take(choices[at]!);
        else if (event.key === "Enter") { setOpen(false); onChange(text.trim()); }
        else if (event.key === "Escape" && open) { setOpen(false); setAt(-1); }
        else { setOpen(event.key !== "Tab"); return; }
        event.preventDefault();
    };
    const follow = () => { setCaret(input.current?.selectionStart ?? text.length); };
    return <div class={`experiments-filter field grow ${refused ? "wrong" : ""}`}>
        <label for={`${list}-input`}>Filter</label>
        <div class="experiments-filter-line">
            <input id={`${list}-input`} ref={input} type="text" class="code-input" value={text} placeholder='param.lr < 0.1 and metric.auc >= 0.9' role="combobox" aria-autocomplete="list"
                aria-expanded={choices.length > 0} aria-controls={choices.length > 0 ? list : undefined} aria-activedescendant={at >= 0 && choices[at] ? `${list}-${at}` : undefined}
                aria-invalid={refused ? true : undefined} aria-describedby={refused ? told : undefined} spellcheck={false} autocomplete="off" maxLength={4096}
                onInput={(event) => { edit(event.currentTarget.value, event.currentTarget.selectionStart ?? 0); setOpen(true); if (event.currentTarget.value === "") onChange(""); }}
                onKeyDown={onKey} onKeyUp={follow} onClick={() => { follow(); setOpen(true); }} onBlur={() => setTimeout(() => setOpen(false), 150)} />
            {text.trim() !== value && <Button kind="primary" onClick={() => { setOpen(false); onChange(text.trim()); }}>Apply</Button>}
        </div>
        {choices.length > 0 && <ul id={list} role="listbox" class="experiments-choices" aria-label="What may come next">
            {choices.map((choice, i) => <li key={choice.text} id={`${list}-${i}`} role="option" aria-selected={i === at}
                onPointerDown={(event) => { event.preventDefault(); take(choice); }}><Text of={choice.text} most={80} /><span class="faint">{choice.hint}</span></li>)}
        </ul>}
        {refused && <div id={told} role="alert" class="hint"><Text of={refused} most={400} />
            {place !== undefined && <code class="experiments-wrong" aria-hidden="true"><bdi>{characters.slice(Math.max(0, place - 30), place).join("")}<mark>{characters[place] ?? "␣"}</mark>{characters.slice(place + 1, place + 30).join("")}</bdi></code>}</div>}
    </div>;
}
