// What the pages of jobs have in common.
import { call } from "../lib/api";
import { own } from "../lib/api";
import { duration, exact, words } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { Card, Status, Text, useClock } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { Icon } from "../ui/icon";
import { Whole } from "../ui/whole";
import { tell } from "../ui/toast";
import { arnHref, hrefOf } from "./links";
import { kinds, type Kind } from "./kinds";
import type { Phase } from "./phases";
import "./style.css";

export function Link({ of, text }: { of: string; text?: string }) {
    const href = hrefOf(of);
    return href ? <a href={href}><Text of={text ?? of} /></a> : <Text of={text ?? of} />;
}

// Values by name, links where they lead somewhere.
export function Pairs({ of, label }: { of: Record<string, unknown>; label: string }) {
    const all = Object.entries(of).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
    if (all.length === 0) return <p class="faint">None.</p>;
    return <div class="jobs-scroll" tabIndex={0} role="region" aria-label={label}><table class="jobs-values"><caption class="visually-hidden">{label}</caption>
        <thead class="visually-hidden"><tr><th scope="col">Name</th><th scope="col">Value</th></tr></thead>
        <tbody>{all.map(([name, value]) => <tr key={name}><th scope="row"><Text of={name} /></th><td>{typeof value !== "string" ? <Whole of={JSON.stringify(value)} /> : hrefOf(value) ? <Link of={value} /> : <Whole of={value} />}</td></tr>)}</tbody></table></div>;
}

export function Failed({ status, reason }: { status: string; reason: string | undefined }) {
    if (!reason) return null;
    const bad = status === "Failed";
    return <div class={bad ? "failure" : "jobs-note"} role={bad ? "alert" : undefined}><Icon name="warning" /><div><strong>{bad ? "Why it failed" : words(status)}</strong><pre class="jobs-reason"><bdi>{reason.slice(0, 20_000)}</bdi></pre></div></div>;
}

export function Phases({ of, status }: { of: Phase[]; status: string }) {
    useClock();
    if (of.length === 0) return null;
    return <Card title="Timeline" wide>
        <div class="jobs-phases" aria-hidden="true">{of.map((p, i) => <span key={i} class={`jobs-phase p${i % 5} ${p.running ? "running" : ""}`} title={`${words(p.name)}: ${duration(p.until - p.from)}`} style={{ flexGrow: Math.max(p.share, 0.02) }} />)}</div>
        <ol class="jobs-legend">{of.map((p, i) => <li key={i}><i class={`jobs-phase p${i % 5}`} aria-hidden="true" /><span><strong>{words(p.name)}</strong> <span class="numbers">{duration(p.until - p.from)}</span>{p.running && <Status value="InProgress" text="now" />}
            <small class="faint" title={exact(p.from)}>{p.message ? <Text of={p.message} /> : exact(p.from)}</small></span></li>)}
            {of.every((p) => !p.running) && <li><span><Status value={status} /></span></li>}</ol>
    </Card>;
}

// The execution that made a job: its id is the beginning of the job's name.
export function useExecution(name: string): string | undefined {
    const id = /^(?:pipelines-)?([a-z0-9]{12})-/.exec(name)?.[1];
    const found = useQuery(["find-execution", id], async () => {
        const { hits } = await own<{ hits: { kind: string; arn: string }[] }>("console/find", { text: id, limit: 20 });
        return hits.find((h) => h.arn.endsWith(`/execution/${id ?? ""}`))?.arn ?? "";
    }, { enabled: id !== undefined, fresh: 300_000 });
    return found.data || undefined;
}

export function ExecutionLink({ job }: { job: string }) {
    const arn = useExecution(job), href = arn && arnHref(arn);
    return arn && href ? <a href={href}><Text of={`${arn.split("/")[1] ?? ""} / ${arn.split("/").at(-1) ?? ""}`} /></a> : <span class="faint">none</span>;
}

const consequences: Record<Kind, string> = {
    training: "Its process is told to end, and has 120 seconds to save a model; what it wrote so far is uploaded.",
    processing: "Its process is told to end; outputs that are uploaded at the end of the job are lost.",
    tuning: "No further training job starts, and those that run are stopped. What has been found stays.",
};

export async function stopJob(kind: Kind, name: string): Promise<void> {
    const yes = await confirm({ title: `Stop this ${kinds[kind].one}?`, danger: true, action: `Stop the ${kinds[kind].one}`,
        body: <><p><Text of={name} /> stops.</p><p>{consequences[kind]}</p></> });
    if (!yes) return;
    try {
        await call("sagemaker", kinds[kind].stop, { [kinds[kind].name]: name });
        tell(`Stopping ${name}`);
    } catch (error) {
        tell(error instanceof Error ? error.message : String(error), true);
    }
    void refresh("job", kind, name);
    void refresh("list", kinds[kind].list);
}
