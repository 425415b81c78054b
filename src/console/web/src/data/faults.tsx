// What could not be deleted, and why.
import { Text } from "../ui/basics";
import { count } from "../lib/format";
import type { Outcome } from "./deletion";

export function Faults({ of }: { of: Outcome }) {
    const all = of.faults.length + of.moreFaults;
    return <div class="failure" role="alert"><div>
        <strong>{count(all, "object")} could not be deleted</strong>
        <ul class="data-faults">{of.faults.map((f) => <li key={`${f.Key}\n${f.VersionId ?? ""}`}><Text of={f.Key} most={120} />: {f.Code}{f.Message && <> · <bdi>{f.Message}</bdi></>}</li>)}</ul>
        {of.moreFaults > 0 && <p>and {of.moreFaults.toLocaleString("en")} more</p>}
    </div></div>;
}
