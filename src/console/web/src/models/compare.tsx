// What changed between two versions: metrics, parameters, the data's digests, code, and how it was made.
import { number } from "../lib/format";
import { useQuery } from "../lib/query";
import { query, setQuery, to, type Params } from "../lib/router";
import { Button, Card, Empty, Loading, Page, Ready, Status, Text, Time } from "../ui/basics";
import { CheckField, SelectField } from "../ui/form";
import { changeOf, dataOf, differences, type Difference } from "./version_differences";
import { metricsOf, moreIsBetter, type Package } from "./packages";
import { readOrigin, readPackages, type Origin } from "./read";
import "./style.css";

interface Side { of: Package; origin: Origin }

const filled = (all: Record<string, string | number | undefined>): Record<string, string> =>
    Object.fromEntries(Object.entries(all).filter((e) => e[1] !== undefined).map(([k, v]) => [k, String(v)]));

const parametersOf = ({ origin }: Side) => ({ ...origin.job?.HyperParameters,
    ...Object.fromEntries(Object.entries(origin.execution?.parameters ?? {}).map(([k, v]) => [`pipeline: ${k}`, v])) });
const codeOf = ({ of, origin }: Side) => ({ ...filled({
    "training image": origin.job?.AlgorithmSpecification?.TrainingImage, "program": origin.pins?.ProgramDigest, commit: of.MetadataProperties?.CommitId, repository: of.MetadataProperties?.Repository,
    "serving image": of.InferenceSpecification?.Containers?.[0]?.Image }), ...dataOf(origin.pins?.Inputs ?? [], true) });
const makingOf = ({ of, origin }: Side) => ({ ...filled({
    "instance type": origin.job?.ResourceConfig?.InstanceType, instances: origin.job?.ResourceConfig?.InstanceCount, "input mode": origin.job?.AlgorithmSpecification?.TrainingInputMode,
    seconds: origin.job?.TrainingEndTime && origin.job.TrainingStartTime ? Math.round(origin.job.TrainingEndTime - origin.job.TrainingStartTime) : undefined,
    pipeline: origin.execution?.pipeline, takes: of.InferenceSpecification?.SupportedContentTypes?.join(", ") }),
    ...Object.fromEntries(Object.entries(origin.job?.Environment ?? {}).map(([k, v]) => [`environment: ${k}`, v])) });

export default function CompareVersions({ params }: { params: Params }) {
    const group = params["group"] ?? "", a = query.value.get("a") ?? "", b = query.value.get("b") ?? "";
    const versions = useQuery(["model-packages", group], (stop) => readPackages(group, stop));
    const options = (versions.data ?? []).map((p): [string, string] => [String(p.ModelPackageVersion), `Version ${p.ModelPackageVersion}`]);
    const find = (v: string) => (versions.data ?? []).find((p) => String(p.ModelPackageVersion) === v);
    const first = find(a), second = find(b);
    return <Page title={`Version ${a} and ${b}`} trail={[["Models", "/models"], [group, to`/models/${group}`]]}>
        <Ready of={versions}>{() => <>
            <div class="toolbar">
                <SelectField label="From" value={a} onChange={(v) => setQuery({ a: v })} options={options} /><SelectField label="To" value={b} onChange={(v) => setQuery({ b: v })} options={options} />
                <Button icon="again" onClick={() => setQuery({ a: b, b: a })}>Swap</Button>
                <CheckField label="Also what is the same" value={query.value.has("same")} onChange={(on) => setQuery({ same: on ? "1" : undefined })} />
            </div>
            {first && second ? <Both first={first} second={second} /> : <Empty title="Choose two versions">Both must be versions of <bdi>{group}</bdi>.</Empty>}</>}</Ready>
    </Page>;
}

function Both({ first, second }: { first: Package; second: Package }) {
    const read = (of: Package) => useQuery(["origin", of.ModelPackageArn], (stop) => readOrigin(of, stop), { fresh: 300_000 });
    const one = read(first), two = read(second);
    if (one.error || two.error) return <Ready of={one.error ? one : two}>{() => null}</Ready>;
    if (!one.data || !two.data) return <Loading what="Reading what made them" />;
    const a: Side = { of: first, origin: one.data }, b: Side = { of: second, origin: two.data };
    const heads: [Package, Package] = [first, second];
    return <div class="models-stack">
        <Metrics a={{ ...a.origin.evaluation, ...metricsOf(first) }} b={{ ...b.origin.evaluation, ...metricsOf(second) }} heads={heads} />
        <Changes title="Parameters" rows={differences(parametersOf(a), parametersOf(b))} heads={heads} none="No training job or pipeline is known of either." />
        <Changes title="Data" rows={differences(dataOf(a.origin.pins?.Inputs ?? []), dataOf(b.origin.pins?.Inputs ?? []))} heads={heads} none="What their training jobs read is not known." />
        <Changes title="Code" rows={differences(codeOf(a), codeOf(b))} heads={heads} none="Nothing is known of their code." />
        <Changes title="How they were made" rows={differences(makingOf(a), makingOf(b))} heads={heads} none="Nothing is known." />
    </div>;
}

function Heads({ heads }: { heads: [Package, Package] }) {
    return <thead><tr><th scope="col">Name</th>{heads.map((p, i) => <th scope="col" key={i}>Version {p.ModelPackageVersion} <Status value={p.ModelApprovalStatus ?? ""} /> <Time at={p.CreationTime} /></th>)}</tr></thead>;
}

function Metrics({ a, b, heads }: { a: Record<string, number>; b: Record<string, number>; heads: [Package, Package] }) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    if (names.length === 0) return <Card title="Metrics"><p class="faint">Neither has any.</p></Card>;
    return <Card title="Metrics"><div class="models-scroll" tabIndex={0} role="region" aria-label="Metrics"><table class="models-differences"><Heads heads={heads} /><tbody>{names.map((name) => {
        const from = a[name], until = b[name], more = moreIsBetter(name);
        const change = from !== undefined && until !== undefined && from !== until ? changeOf(from, until) : "";
        const better = change && more !== undefined ? (until ?? 0) > (from ?? 0) === more : undefined;
        return <tr key={name}><th scope="row"><Text of={name} /></th><td>{number(from, 6)}</td><td>{number(until, 6)} {change && <span class={better === undefined ? "faint" : better ? "better" : "worse"}>{change}{better === undefined ? "" : better ? " better" : " worse"}</span>}</td></tr>;
    })}</tbody></table></div></Card>;
}

function Changes({ title, rows, heads, none }: { title: string; rows: Difference[]; heads: [Package, Package]; none: string }) {
    const all = query.value.has("same"), shown = all ? rows : rows.filter((r) => !r.same), same = rows.length - rows.filter((r) => !r.same).length;
    const value = (text: string | undefined) => text === undefined ? <span class="faint">–</span> : <Text of={text} most={400} />;
    return <Card title={title}>{rows.length === 0 ? <p class="faint">{none}</p> : shown.length === 0 ? <p>The same: all {same} are equal.</p> : <>
        <div class="models-scroll" tabIndex={0} role="region" aria-label={title}><table class="models-differences"><Heads heads={heads} /><tbody>{shown.map((r) => <tr key={r.name} class={r.same ? "" : "changed"}><th scope="row"><Text of={r.name} />{!r.same && <span class="visually-hidden"> changed</span>}</th><td>{value(r.a)}</td><td>{value(r.b)}</td></tr>)}</tbody></table></div>
        {!all && same > 0 && <p class="faint">{same} more {same === 1 ? "is" : "are"} the same.</p>}</>}</Card>;
}
