// Which columns the table shows, and in what order.
import { useState } from "preact/hooks";
import { Button, Text } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { CheckField, TextField } from "../ui/form";
import { groupOf, moved, titleOf } from "./columns";
import type { RunColumn } from "./filter";

interface Props { known: RunColumn[]; shown: string[]; onChange: (columns: string[]) => void; onReset: () => void; onClose: () => void }
const kMost = 60;

export function ColumnDialog({ known, shown, onChange, onReset, onClose }: Props) {
    const [text, setText] = useState("");
    const fits = known.filter((c) => c.name !== "name" && c.name.toLowerCase().includes(text.toLowerCase()));
    const groups = ["Run", "Metrics", "Parameters", "Tags"].map((group) => ({ group, columns: fits.filter((c) => groupOf(c.name) === group) })).filter((g) => g.columns.length > 0);
    return <Dialog title="Columns" onClose={onClose} wide>
        <div class="experiments-columns">
            <section><h3>Shown, in this order</h3>
                {shown.length === 0 && <p class="faint">Only the names.</p>}
                <ol>{shown.map((name, i) => <li key={name}><Text of={titleOf(name)} most={50} /><span class="faint">{groupOf(name)}</span>
                    <Button kind="quiet" icon="up" label={`Move ${titleOf(name)} before`} disabled={i === 0} onClick={() => onChange(moved(shown, name, -1))} />
                    <Button kind="quiet" icon="down" label={`Move ${titleOf(name)} behind`} disabled={i === shown.length - 1} onClick={() => onChange(moved(shown, name, 1))} />
                    <Button kind="quiet" icon="close" label={`Hide ${titleOf(name)}`} onClick={() => onChange(shown.filter((c) => c !== name))} /></li>)}</ol>
                <Button icon="again" onClick={onReset}>As at first</Button>
            </section>
            <section><TextField label="Find a column" type="search" value={text} onChange={setText} />
                {groups.map(({ group, columns }) => <fieldset key={group}><legend>{group}</legend>
                    {columns.slice(0, kMost).map((c) => <CheckField key={c.name} label={titleOf(c.name).slice(0, 100)} hint={`${c.runs.toLocaleString("en")} runs`} value={shown.includes(c.name)}
                        onChange={(on) => onChange(on ? [...shown, c.name] : shown.filter((n) => n !== c.name))} />)}
                    {columns.length > kMost && <p class="faint">{columns.length - kMost} more: type a part of the name.</p>}</fieldset>)}
            </section>
        </div>
    </Dialog>;
}
