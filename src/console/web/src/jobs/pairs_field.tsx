// Names and values as rows: hyperparameters, environment.
import { Button } from "../ui/basics";
import type { Pair } from "./rerun";

export function PairsField({ label, pairs, onChange, error }: { label: string; pairs: Pair[]; onChange: (pairs: Pair[]) => void; error?: string | undefined }) {
    const set = (at: number, to: Pair) => onChange(pairs.map((p, i) => i === at ? to : p));
    return <fieldset class="jobs-pairs"><legend>{label}</legend>
        {pairs.map(([name, value], i) => <div key={i} class="jobs-pair">
            <input aria-label={`${label}: name ${i + 1}`} value={name} placeholder="Name" onInput={(event) => set(i, [event.currentTarget.value, value])} />
            <input aria-label={`${label}: value of ${name || i + 1}`} value={value} placeholder="Value" onInput={(event) => set(i, [name, event.currentTarget.value])} />
            <Button kind="quiet" icon="close" label={`Remove ${name || "the row"}`} onClick={() => onChange(pairs.filter((_, at) => at !== i))} />
        </div>)}
        {error && <div class="hint jobs-wrong" role="alert">{error}</div>}
        <div><Button icon="plus" onClick={() => onChange([...pairs, ["", ""]])}>Add</Button></div>
    </fieldset>;
}
