// What the forms of lists of rules share: one rule in a frame, with a button that takes it out.
import type { ComponentChildren } from "preact";
import { Button } from "../../ui/basics";

export function RuleFrame({ title, remove, children }: { title: string; remove: () => void; children: ComponentChildren }) {
    return <fieldset class="data-rule"><legend>{title}</legend>
        {children}
        <div><Button icon="trash" onClick={remove} label={`Remove ${title.toLowerCase()}`}>Remove</Button></div>
    </fieldset>;
}

export const without = <T,>(list: T[], at: number): T[] => list.filter((_, i) => i !== at);
export const changedAt = <T,>(list: T[], at: number, part: Partial<T>): T[] => list.map((of, i) => i === at ? { ...of, ...part } : of);

export function Checks({ legend, all, chosen, onChange }: { legend: string; all: [string, string][]; chosen: string[]; onChange: (chosen: string[]) => void }) {
    const shown = [...all, ...chosen.filter((c) => !all.some(([id]) => id === c)).map((c): [string, string] => [c, c])];
    return <fieldset class="data-checks"><legend>{legend}</legend>{shown.map(([id, title]) =>
        <label class="check" key={id}><input type="checkbox" checked={chosen.includes(id)}
            onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((c) => c !== id))} /><span>{title}</span></label>)}</fieldset>;
}
