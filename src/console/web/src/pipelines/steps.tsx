// The steps of a pipeline or an execution as a list: the graph in words.
import { Status, Text, Took } from "../ui/basics";
import type { Definition } from "./definition";
import type { StepState } from "./states";

export function Steps({ of, states, chosen, onChoose }: { of: Definition; states?: Map<string, StepState>; chosen: string | undefined; onChoose: (step: string) => void }) {
    return <ol class="pipelines-steps" aria-label="Steps">{of.steps.map((step) => {
        const state = states?.get(step.name), after = of.edges.filter((e) => e.to === step.name);
        return <li key={step.name} class={step.parent ? "inside" : ""}><button type="button" aria-pressed={chosen === step.name} onClick={() => onChoose(step.name)}>
            <span><strong><Text of={step.title} /></strong> <span class="faint">{step.type}{after.length ? ` · after ${after.map((e) => e.from + (e.text ? (e.text === "if" ? " (yes)" : " (no)") : "")).join(", ").slice(0, 200)}` : ""}</span></span>
            {states && <span class="pipelines-state">{state ? <><Status value={state.StepStatus} />{state.CacheHitResult && <span class="badge">cached</span>} <span class="faint numbers"><Took from={state.StartTime} until={state.EndTime} /></span></> : <span class="faint">not started</span>}</span>}
        </button></li>;
    })}</ol>;
}
