// Deleting runs and experiments: AWS wants a run out of its trials first, and an experiment without trials. Counted before anything goes, so that the question can name it.
import { call, pages } from "../lib/api";
import { trialsOf, type Trial } from "./runs";

export async function deleteRun(name: string): Promise<void> {
    for (const trial of await trialsOf(name))
        await call("sagemaker", "DisassociateTrialComponent", { TrialComponentName: name, TrialName: trial.TrialName });
    await call("sagemaker", "DeleteTrialComponent", { TrialComponentName: name });
}

export interface Contents { trials: { name: string; runs: string[] }[]; runs: string[] }

export async function contentsOf(experiment: string): Promise<Contents> {
    const trials = await pages<Trial>("sagemaker", "ListTrials", { ExperimentName: experiment, MaxResults: 100 }, "TrialSummaries", 10_000);
    const told: Contents["trials"] = [];
    for (const { TrialName } of trials) {
        const runs = await pages<{ TrialComponentName: string }>("sagemaker", "ListTrialComponents", { TrialName, MaxResults: 100 }, "TrialComponentSummaries", 100_000);
        told.push({ name: TrialName, runs: runs.map((r) => r.TrialComponentName) });
    }
    return { trials: told, runs: [...new Set(told.flatMap((t) => t.runs))] };
}

// Up to `lanes` at once, in order; stops at the first that fails and says how far it came.
export async function each<Item>(items: Item[], act: (item: Item) => Promise<unknown>, told: (done: number) => void, lanes = 4): Promise<void> {
    let next = 0, done = 0, failed = false;
    const lane = async () => {
        for (let i = next++; i < items.length && !failed; i = next++) {
            try {
                await act(items[i]!);
            } catch (error) {
                failed = true;
                throw error;
            }
            told(++done);
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: Math.min(lanes, items.length) }, lane));
    const bad = ends.find((e): e is PromiseRejectedResult => e.status === "rejected");
    if (bad) throw bad.reason;
}

export async function deleteExperiment(name: string, { trials, runs }: Contents, withRuns: boolean, told: (text: string) => void): Promise<void> {
    const pairs = trials.flatMap((t) => t.runs.map((run) => ({ trial: t.name, run })));
    await each(pairs, ({ trial, run }) => call("sagemaker", "DisassociateTrialComponent", { TrialComponentName: run, TrialName: trial }),
        (n) => told(`Taken ${n} of ${pairs.length} runs out of their trials`));
    if (withRuns) await each(runs, deleteRun, (n) => told(`Deleted ${n} of ${runs.length} runs`));
    await each(trials, (t) => call("sagemaker", "DeleteTrial", { TrialName: t.name }), (n) => told(`Deleted ${n} of ${trials.length} trials`));
    await call("sagemaker", "DeleteExperiment", { ExperimentName: name });
}
