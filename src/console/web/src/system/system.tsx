// The machine: what waits and runs on it, its disk and databases, who may use how much, and the account's keys and secrets.
import { own } from "../lib/api";
import { bytes, count, number } from "../lib/format";
import { useQuery } from "../lib/query";
import { Card, Empty, Facts, Page, Ready, Status, Text, Time } from "../ui/basics";
import { Table, type Column } from "../ui/table";
import { Tabs, useTab } from "../ui/tabs";
import { KmsKeys } from "./kms";
import { level, pageOf, scrubState, share, type Agent, type Queued, type System } from "./machine";
import { Quotas } from "./quotas";
import { Secrets } from "./secrets";
import "./style.css";

function Gauge({ label, used, total }: { label: string; used: number; total: number | undefined }) {
    const part = share(used, total);
    return <div class={`system-gauge ${level(part)}`}><span>{label}</span><meter aria-label={label} min={0} max={1} high={0.85} optimum={0} value={part} />
        <span class="numbers">{bytes(used)} of {bytes(total)}{level(part) !== "good" && <strong> · {level(part) === "bad" ? "almost full" : "filling up"}</strong>}</span></div>;
}

const Owner = ({ arn, name }: { arn: string; name: string }) => { const page = pageOf(arn); return page ? <a href={page}><Text of={name} /></a> : <Text of={name} />; };
const queue: Column<Queued>[] = [
    { id: "job", title: "Job", cell: (j) => <Owner arn={j.arn} name={j.job} />, value: (j) => j.job, width: "2fr", phone: true },
    { id: "type", title: "Instances", cell: (j) => `${j.instances} × ${j.instanceType}`, width: "150px" },
    { id: "account", title: "Account", cell: (j) => j.account, value: (j) => j.account, width: "130px" },
    { id: "since", title: "Waits", cell: (j) => <Time at={j.since} />, value: (j) => j.since, width: "110px", phone: true },
    { id: "reason", title: "For", cell: (j) => <Text of={j.reason} />, width: "2fr" },
];
const agents: Column<Agent>[] = [
    { id: "of", title: "Of", cell: (a) => <Owner arn={a.owner} name={a.owner.split(":").slice(5).join(":")} />, value: (a) => a.owner, width: "3fr", phone: true },
    { id: "status", title: "State", cell: (a) => <Status value={a.status} />, value: (a) => a.status, width: "120px", phone: true },
    { id: "unit", title: "Unit", cell: (a) => <Text of={a.unit} />, width: "1fr" },
    { id: "memory", title: "Memory", cell: (a) => bytes(a.memoryBytes), value: (a) => a.memoryBytes, width: "100px", align: "end" },
    { id: "started", title: "Started", cell: (a) => <Time at={a.started} />, value: (a) => a.started, width: "110px" },
];

function Machine() {
    const system = useQuery(["system"], (stop) => own<System>("console/system", {}, [], stop), { every: 5000 });
    return <Ready of={system}>{(is) => { const scrub = scrubState(is.scrub); return <div class="cards">
        <Card title="Server"><Facts of={[["Version", is.version], ["Started", <Time at={is.started} />], ["Region", is.region], ["Operator's account", is.account], ["Requests answered", number(is.requests.answered)], ["Refused, too many at once", number(is.requests.refused)], ["Connections", number(is.requests.connections)]]} /></Card>
        <Card title="Machine"><Facts of={[["CPUs", String(is.capacity.cpus)], ["Load", is.load.map((l) => l.toFixed(2)).join("  ")], ["The server's memory", bytes(is.memory.server)]]} />
            <Gauge label="Memory" used={is.memory.total - is.memory.available} total={is.memory.total} /><Gauge label="Disk" used={(is.disk.total ?? 0) - (is.disk.free ?? 0)} total={is.disk.total} /><p class="faint">Data in <code><Text of={is.disk.path} /></code></p></Card>
        <Card title={`Queue: ${count(is.waiting, "job")}`} wide><Table label="Queue" rows={is.queue} columns={queue} rowKey={(j) => j.arn} empty={<p class="faint">No job waits for a place.</p>} /></Card>
        <Card title={`Nodes: ${count(is.agents.length, "instance")}`} wide><Table label="Instances" rows={is.agents} columns={agents} rowKey={(a) => a.id} empty={<Empty title="Nothing runs">Instances of jobs and endpoints are shown here.</Empty>} /></Card>
        <Card title="Scrub"><Facts of={[["State", <Status value={scrub.status} text={scrub.text} />], ["Begun", <Time at={is.scrub.begun} />], ["Ended", <Time at={is.scrub.ended} />], ["Read", bytes(is.scrub.bytes)], ["Versions", number(is.scrub.versions)], ["Damaged", number(is.scrub.damaged)]]} /></Card>
        <Card title="Objects"><Facts of={[["Buckets", number(is.objects.buckets)], ["Segments", number(is.objects.segments)], ["In segments", bytes(is.objects.segmentBytes)], ["Of that, dead", bytes(is.objects.deadBytes)], ["Waits to be freed", number(is.objects.garbage)]]} /></Card>
        <Card title="Databases"><Facts of={Object.entries(is.databases).map(([name, db]): [string, string] => [name, `${bytes(db.bytes)}, ${count(db.logPages, "page")} in its log`])} /></Card></div>; }}</Ready>;
}

export default function SystemPage() {
    const tab = useTab("tab", "machine");
    return <Page title="System"><Tabs name="tab" tabs={[["machine", "Machine"], ["quotas", "Quotas"], ["keys", "KMS keys"], ["secrets", "Secrets"]]} />
        {tab === "quotas" ? <Quotas /> : tab === "keys" ? <KmsKeys /> : tab === "secrets" ? <Secrets /> : <Machine />}</Page>;
}
