// Asks before runs or an experiment go, and names what goes.
import { count } from "../lib/format";
import { refresh } from "../lib/query";
import { confirm } from "../ui/dialog";
import { tell } from "../ui/toast";
import { contentsOf, deleteExperiment, deleteRun, each } from "./removal";

// `around`: what is done around the deletion (lib/query.ts: leave).
export async function askAndDeleteRuns(names: string[], around = (act: () => Promise<void>) => act()): Promise<boolean> {
    const first = names.slice(0, 8);
    const yes = await confirm({
        title: names.length === 1 ? "Delete a run" : `Delete ${count(names.length, "run")}`, danger: true, action: `Delete ${count(names.length, "run")}`,
        ...(names.length > 20 && { typed: String(names.length) }),
        body: <><p>Deletes with all their parameters, metrics and lineage, for good:</p>
            <ul>{first.map((n) => <li key={n}><bdi>{n}</bdi></li>)}{names.length > first.length && <li>and {names.length - first.length} more</li>}</ul>
            <p>They are taken out of their trials first. Jobs and files in buckets stay.</p></>,
    });
    if (!yes) return false;
    await around(() => each(names, deleteRun, (n) => { if (n === names.length || n % 25 === 0) tell(`Deleted ${n} of ${count(names.length, "run")}`); }));
    void refresh("runs");
    return true;
}

export async function askAndDeleteExperiment(name: string): Promise<boolean> {
    const all = await contentsOf(name);
    const inside = `${count(all.trials.length, "trial")} and ${count(all.runs.length, "run")}`;
    const going = all.trials.length === 0 ? "It is empty." : `It holds ${inside}. The trials go; the runs stay, outside of any experiment, unless they are deleted before.`;
    const yes = await confirm({ title: "Delete an experiment", danger: true, action: `Delete the experiment${all.trials.length ? ` and ${count(all.trials.length, "trial")}` : ""}`,
        typed: name, body: <p>Deletes <bdi>{name}</bdi>. {going}</p> });
    if (!yes) return false;
    const withRuns = all.runs.length > 0 && await confirm({ title: `Delete its ${count(all.runs.length, "run")} too?`, danger: true, action: `Delete ${count(all.runs.length, "run")} too`,
        body: <p>With their parameters, metrics and lineage, for good, also from other experiments that hold them. Cancel keeps the runs and deletes the experiment only.</p> });
    await deleteExperiment(name, all, withRuns, tell);
    tell(`Deleted ${name}`);
    await Promise.all([refresh("runs"), refresh("experiments")]);
    return true;
}
