// A loop's last rounds as a small grid: a line for each, a mark for each step, then what came of it.
import { number } from "../lib/format";
import { placeOf } from "../app/palette";
import { Status, Text, Time } from "../ui/basics";
import { packagePath } from "../models/packages";
import { mainMetric, roundPath, stepsInWords, toneOf, type Loop, type Round } from "./loop";

const marks: Record<string, string> = { good: "✓", bad: "✕", busy: "◌", wait: "·", plain: "–" };

function Steps({ of }: { of: Round }) {
    return <span class="overview-steps" role="img" aria-label={stepsInWords(of.steps)}>{of.steps.map((s) =>
        <i key={s.name} class={toneOf(s.status)} title={`${s.name}: ${s.status}`.slice(0, 120)} aria-hidden="true">{marks[toneOf(s.status)]}</i>)}</span>;
}

export function Rounds({ of }: { of: Loop }) {
    const metric = mainMetric(of.rounds);
    if (of.rounds.length === 0) return <p class="faint">It has not run yet.</p>;
    return <div class="overview-rounds" tabIndex={0} role="region" aria-label={`Last rounds of ${of.pipeline.slice(0, 100)}`}><table>
        <thead><tr><th scope="col">Round</th><th scope="col">Steps</th><th scope="col">Outcome</th>{metric && <th scope="col" class="end"><Text of={metric} most={24} /></th>}<th scope="col">Model</th><th scope="col">Started by</th></tr></thead>
        <tbody>{of.rounds.map((r) => <tr key={r.execution}>
            <th scope="row"><a href={roundPath(of.pipeline, r)}><Time at={r.started} /></a></th>
            <td><Steps of={r} /></td>
            <td><span title={r.reason || undefined}><Status value={r.status} /></span></td>
            {metric && <td class="end">{number(r.metrics[metric])}</td>}
            <td>{r.modelPackage ? <><a href={packagePath(r.modelPackage)}>Version {r.modelPackage.split("/").at(-1)}</a> <span class="faint">{r.approval === "PendingManualApproval" ? "waits" : r.approval.toLowerCase()}</span></> : <span class="faint">–</span>}</td>
            <td><Text of={r.trigger} most={40} /></td>
        </tr>)}</tbody></table></div>;
}

export const cardPath = (card: { kind: string; name: string; arn: string }) => placeOf({ kind: card.kind, name: card.name, arn: card.arn });
