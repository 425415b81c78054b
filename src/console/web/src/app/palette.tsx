// Ctrl-K: every page, every action of the page that is shown, and every resource by a part of its name (the view console/find).
import { useEffect, useId, useState } from "preact/hooks";
import { own } from "../lib/api";
import { useQuery } from "../lib/query";
import { go, to } from "../lib/router";
import { nameOfArn } from "../lib/format";
import { Dialog } from "../ui/dialog";
import { Status, Text } from "../ui/basics";
import { Icon, type IconName } from "../ui/icon";
import { sections } from "./sections";

export interface PageAction { title: string; keywords?: string; act: () => void }
const offered: PageAction[][] = [];

export function useActions(actions: PageAction[]): void {
    const [mine] = useState<PageAction[]>([]);
    useEffect(() => { offered.push(mine); return () => { offered.splice(offered.indexOf(mine), 1); }; }, []);
    useEffect(() => {
        mine.splice(0, mine.length, ...actions);
        const now = mine.find((a) => a.title === awaited);
        if (now) { awaited = undefined; now.act(); }
    });
}

// What is begun on a page, from anywhere: goes there, and does it when the page offers it.
const elsewhere: [title: string, at: string, keywords: string][] = [
    ["Create a bucket", "/data", "new s3"], ["New experiment", "/experiments", "create"], ["New model group", "/models", "create registry"], ["Deploy a model", "/endpoints", "new endpoint create"],
    ["New rule", "/rules", "create eventbridge"], ["New schedule", "/rules?tab=schedules", "create cron rate"], ["New user", "/access", "create iam"], ["New role", "/access?tab=roles", "create iam"],
    ["New group", "/access?tab=groups", "create iam"], ["New policy", "/access?tab=policies", "create iam"], ["Simulate a policy", "/access", "may allowed denied test"],
];
let awaited: string | undefined;
const begin = (title: string, at: string) => {
    awaited = title;
    go(at);
    setTimeout(() => { if (awaited === title) awaited = undefined; }, 10_000);
};

// The buttons that the page shows, by what they are called.
const nameOf = (button: HTMLElement) => (button.getAttribute("aria-label") ?? button.innerText).trim();
const buttons = () => [...document.querySelectorAll<HTMLElement>("main button:not(:disabled), main a.button")].filter((b) => !b.closest(".code, [role=row].head, [aria-haspopup]") && b.offsetParent !== null && nameOf(b));
function buttonActions(): PageAction[] {
    return [...new Set(buttons().map(nameOf))].slice(0, 300).map((title) => ({ title, act: () => { buttons().find((b) => nameOf(b) === title)?.click(); } }));
}

export interface Hit { kind: string; name: string; arn: string; status?: string; created?: number; parent?: string }

const places: Record<string, (hit: Hit) => string> = {
    Bucket: (h) => to`/data/${h.name}`,
    TrainingJob: (h) => to`/jobs/training/${h.name}`,
    ProcessingJob: (h) => to`/jobs/processing/${h.name}`,
    HyperParameterTuningJob: (h) => to`/jobs/tuning/${h.name}`,
    TuningJob: (h) => to`/jobs/tuning/${h.name}`,
    Experiment: (h) => `/experiments?experiment=${encodeURIComponent(h.name)}`,
    TrialComponent: (h) => to`/experiments/runs/${h.name}`,
    Run: (h) => to`/experiments/runs/${h.name}`,
    Pipeline: (h) => to`/pipelines/${h.name}`,
    PipelineExecution: (h) => to`/pipelines/${h.parent ?? h.arn.split("/")[1] ?? ""}/executions/${nameOfArn(h.arn)}`,
    ModelPackageGroup: (h) => to`/models/${h.name}`,
    ModelPackage: (h) => to`/models/${h.arn.split("/").at(-2) ?? h.name}/${nameOfArn(h.arn)}`,
    Endpoint: (h) => to`/endpoints/${h.name}`,
    Rule: (h) => to`/rules/rules/${h.parent ?? "default"}/${h.name}`,
    Schedule: (h) => to`/rules/schedules/${h.parent ?? "default"}/${h.name}`,
    Pipe: (h) => to`/rules/pipes/${h.name}`,
    User: (h) => to`/access/users/${h.name}`,
    Role: (h) => to`/access/roles/${h.name}`,
    Group: (h) => to`/access/groups/${h.name}`,
    Policy: (h) => to`/access/policies/${h.arn}`,
    Model: (h) => `/models?tab=plain&model=${encodeURIComponent(h.name)}`,
};
export const placeOf = (hit: Hit): string | undefined => places[hit.kind]?.(hit);

interface Choice { key: string; icon: IconName; title: string; kind: string; status?: string | undefined; act: () => void }

function choices(text: string, hits: Hit[], shown: PageAction[]): Choice[] {
    const wanted = text.toLowerCase().split(/\s+/).filter(Boolean), actions = [...offered].reverse().flat(), known = new Set(actions.map((a) => a.title));
    if (wanted.length) {
        actions.push(...elsewhere.filter(([title]) => !known.has(title)).map(([title, at, keywords]) => ({ title, keywords, act: () => begin(title, at) })));
        actions.push(...shown.filter((a) => !known.has(a.title)));
    }
    const fits = (words: string) => wanted.every((w) => words.toLowerCase().includes(w));
    return [
        ...actions.filter((a) => fits(`${a.title} ${a.keywords ?? ""}`))
            .map((a): Choice => ({ key: "a" + a.title, icon: "bolt", title: a.title, kind: "Action", act: a.act })),
        ...sections.filter((s) => fits(s.title)).map((s): Choice => ({ key: "s" + s.id, icon: s.icon, title: s.title, kind: "Page", act: () => go(`/${s.id}`) })),
        ...hits.filter(placeOf).map((h): Choice => ({ key: h.kind + h.arn + h.name, icon: "right", title: h.name, kind: h.kind, status: h.status, act: () => go(placeOf(h) ?? "/") })),
    ].slice(0, 80);
}

export function Palette({ onClose }: { onClose: () => void }) {
    const [text, set] = useState(""), [at, setAt] = useState(0), list = useId();
    const found = useQuery(["find", text], (stop) => own<{ hits: Hit[] }>("console/find", { text, limit: 40 }, [], stop),
        { enabled: text.trim().length > 0, keep: true });
    const [shown] = useState(buttonActions);
    const all = choices(text, text.trim() ? found.data?.hits ?? [] : [], shown);
    const chosen = Math.min(at, all.length - 1);
    const take = (choice: Choice | undefined) => { if (choice) { onClose(); choice.act(); } };
    const onKey = (event: KeyboardEvent) => {
        if (event.key === "ArrowDown") setAt((chosen + 1) % Math.max(1, all.length));
        else if (event.key === "ArrowUp") setAt((chosen - 1 + all.length) % Math.max(1, all.length));
        else if (event.key === "Enter") take(all[chosen]);
        else return;
        event.preventDefault();
    };
    useEffect(() => { document.getElementById(`${list}-${chosen}`)?.scrollIntoView({ block: "nearest" }); }, [chosen]);
    return <Dialog title="Find" onClose={onClose}>
        <div class="palette-box">
            <input type="text" role="combobox" aria-expanded="true" aria-controls={list} aria-activedescendant={all.length ? `${list}-${chosen}` : undefined} aria-label="Find pages, actions and resources"
                placeholder="A page, an action, or a part of a name" value={text} onInput={(event) => { set(event.currentTarget.value); setAt(0); }} onKeyDown={onKey} autofocus />
            <ul id={list} role="listbox" aria-label="Found" class="palette-list">{all.map((choice, i) =>
                <li key={choice.key} id={`${list}-${i}`} role="option" aria-selected={i === chosen} onClick={() => take(choice)} onPointerMove={() => setAt(i)}>
                    <Icon name={choice.icon} /><Text of={choice.title} />{choice.status && <Status value={choice.status} />}<small>{choice.kind}</small></li>)}
            </ul>
            {all.length === 0 && <p class="faint" role="status">Nothing has this in its name.</p>}
        </div>
    </Dialog>;
}
