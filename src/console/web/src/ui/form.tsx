// Forms: labelled fields that say what is wrong beside themselves, and an action that shows that it runs and how it failed.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button, Failure } from "./basics";

export interface Action<Args extends unknown[]> {
    run: (...args: Args) => Promise<boolean>; // whether it went well
    busy: boolean;
    error: unknown;
    clear: () => void;
}
export function useAction<Args extends unknown[]>(act: (...args: Args) => Promise<unknown>): Action<Args> {
    const [state, set] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: undefined });
    const shown = useRef(true);
    useEffect(() => () => { shown.current = false; }, []);
    const run = async (...args: Args) => {
        set({ busy: true, error: undefined });
        try {
            await act(...args);
            if (shown.current) set({ busy: false, error: undefined });
            return true;
        } catch (error) {
            if (shown.current) set({ busy: false, error });
            return false;
        }
    };
    return { run, ...state, clear: () => set({ busy: false, error: undefined }) };
}

interface FieldProps {
    label: string;
    hint?: ComponentChildren;
    error?: string | undefined;
    required?: boolean;
}
interface InputIds { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean | undefined; required: boolean | undefined }

function Field({ label, hint, error, required, children }: FieldProps & { children: (ids: InputIds) => ComponentChildren }) {
    const id = useId();
    const told = error || hint ? `${id}-told` : undefined;
    return <div class={`field ${error ? "wrong" : ""}`}>
        <label for={id}>{label}{required && <span class="faint"> (required)</span>}</label>
        {children({ id, "aria-describedby": told, "aria-invalid": error ? true : undefined, required })}
        {told && <div id={told} class="hint" role={error ? "alert" : undefined}>{error ?? hint}</div>}
    </div>;
}

interface TextProps extends FieldProps {
    value: string;
    onChange: (value: string) => void;
    multiline?: boolean | number; // rows
    type?: "text" | "password" | "search" | "datetime-local";
    placeholder?: string;
    code?: boolean;
    options?: string[]; // offered while typing
    autofocus?: boolean;
    autocomplete?: string;
    disabled?: boolean;
}
export function TextField({ value, onChange, multiline, type = "text", placeholder, code, options, autofocus, autocomplete = "off", disabled, ...field }: TextProps) {
    return <Field {...field}>{(ids) => multiline
        ? <textarea {...ids} rows={typeof multiline === "number" ? multiline : 4} class={code ? "code-input" : ""} value={value} placeholder={placeholder} disabled={disabled}
            spellcheck={!code} onInput={(event) => onChange(event.currentTarget.value)} />
        : <><input {...ids} {...{ type } as { type: "password" }} class={code ? "code-input" : ""} value={value} placeholder={placeholder} autocomplete={autocomplete} autofocus={autofocus} disabled={disabled}
            {...options && { list: `${ids.id}-list` }} onInput={(event) => onChange(event.currentTarget.value)} />
            {options && <datalist id={`${ids.id}-list`}>{options.map((o) => <option key={o} value={o} />)}</datalist>}</>}</Field>;
}

export function NumberField({ value, onChange, min, max, step, ...field }: FieldProps & {
    value: number | undefined; onChange: (value: number | undefined) => void; min?: number; max?: number; step?: number | "any";
}) {
    return <Field {...field}>{(ids) => <input {...ids} type="number" value={value ?? ""} min={min} max={max} step={step ?? "any"}
        onInput={(event) => onChange(event.currentTarget.value === "" ? undefined : event.currentTarget.valueAsNumber)} />}</Field>;
}

export function SelectField({ value, onChange, options, ...field }: FieldProps & { value: string; onChange: (value: string) => void; options: [string, string][] }) {
    return <Field {...field}>{(ids) => <select {...ids} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([of, name]) => <option key={of} value={of}>{name}</option>)}</select>}</Field>;
}

export function CheckField({ label, hint, value, onChange, disabled }: { label: string; hint?: string; value: boolean; onChange: (value: boolean) => void; disabled?: boolean }) {
    return <label class="check"><input type="checkbox" checked={value} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{label}{hint && <small class="faint"> {hint}</small>}</span></label>;
}

export const jsonError = (text: string): string | undefined => {
    if (!text.trim()) return undefined;
    try { JSON.parse(text); return undefined; } catch (error) { return (error as Error).message; }
};

// A JSON document as text; what is wrong with it is said while typing.
export function JsonField(props: Omit<TextProps, "type" | "code">) {
    return <TextField {...props} code multiline={props.multiline ?? 12} error={props.error ?? jsonError(props.value)} />;
}

export function Form({ onSubmit, busy, error, submit, danger, onCancel, disabled, children }: {
    onSubmit: () => void; busy?: boolean; error?: unknown; submit: string; danger?: boolean; onCancel?: () => void; disabled?: boolean; children?: ComponentChildren;
}) {
    return <form class="form" onSubmit={(event) => { event.preventDefault(); onSubmit(); }}>
        {children}
        {error !== undefined && <Failure error={error} />}
        <div class="form-end">{onCancel && <Button onClick={onCancel}>Cancel</Button>}
            <Button type="submit" kind={danger ? "danger" : "primary"} busy={busy ?? false} disabled={disabled ?? false}>{submit}</Button></div>
    </form>;
}
