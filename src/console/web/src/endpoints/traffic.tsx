// Variants with their share of the traffic, and how they fare: requests, errors, latency, use of the machine; read again every few seconds.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { number } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { query, setQuery } from "../lib/router";
import { Button, Card, Ready, Status, Text } from "../ui/basics";
import { Chart } from "../ui/chart";
import { Dialog } from "../ui/dialog";
import { Form, NumberField, SelectField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { packagePath, versionName } from "../models/packages";
import { measuresOf, queryOf, sharesOf, spanOf, spans, summaryOf, type Measures, type MetricResult, type Span } from "./measures";
import type { DeployedVariant, Endpoint, HistoryEntry } from "./read";

async function readMeasures(endpoint: string, variants: string[], span: Span, stop: AbortSignal): Promise<Measures> {
    const input = queryOf(endpoint, variants, span, Date.now() / 1000), results: MetricResult[] = [];
    let token: string | undefined;
    do {
        const page = await call<{ MetricDataResults?: MetricResult[]; NextToken?: string }>("cloudwatch", "GetMetricData", token ? { ...input, NextToken: token } : input, stop);
        for (const r of page.MetricDataResults ?? []) {
            const before = results.find((b) => b.Id === r.Id);
            if (before) { before.Timestamps = [...before.Timestamps ?? [], ...r.Timestamps ?? []]; before.Values = [...before.Values ?? [], ...r.Values ?? []]; } else results.push(r);
        }
        token = page.NextToken;
    } while (token);
    return measuresOf(results, variants, input["StartTime"] as number, input["EndTime"] as number, span.period);
}

export function Traffic({ of, history }: { of: Endpoint; history: HistoryEntry[] | undefined }) {
    const span = spanOf(query.value.get("span")), variants = (of.ProductionVariants ?? []).map((v) => v.VariantName), [weighing, setWeighing] = useState(false);
    const measures = useQuery(["measures", of.EndpointName, span.id, variants.join()], (stop) => readMeasures(of.EndpointName, variants, span, stop), { every: span.every, keep: true, enabled: variants.length > 0 });
    return <div class="endpoints-stack">
        <Card title="Variants" actions={<Button icon="edit" disabled={of.EndpointStatus !== "InService"} onClick={() => setWeighing(true)}>Weights and instances</Button>}>
            <Variants of={of} history={history} measures={measures.data} span={span} /></Card>
        <div class="toolbar"><SelectField label="Last" value={span.id} onChange={(id) => setQuery({ span: id === "15m" ? undefined : id })} options={spans.map((s) => [s.id, s.title])} /></div>
        {variants.length === 0 ? <p class="faint">No variant is in service yet.</p> : <Ready of={measures}>{(found) => <Charts of={found} variants={variants} span={span} />}</Ready>}
        {weighing && <Weights of={of} onClose={() => setWeighing(false)} />}
    </div>;
}

function Variants({ of, history, measures, span }: { of: Endpoint; history: HistoryEntry[] | undefined; measures: Measures | undefined; span: Span }) {
    const all = of.ProductionVariants ?? [], shares = sharesOf(all.map((v) => v.CurrentWeight ?? 0));
    const now = history?.find((h) => h.config === of.EndpointConfigName);
    const served = (v: DeployedVariant) => {
        const found = now?.variants.find((h) => h.name === v.VariantName);
        if (!found) return <span class="faint">–</span>;
        return found.modelPackage ? <a href={packagePath(found.modelPackage)}><Text of={versionName(found.modelPackage)} /></a> : <a href={`/models?tab=plain&model=${encodeURIComponent(found.model)}`}><Text of={found.model} /></a>;
    };
    const ms = (value: number | undefined) => value === undefined ? "–" : `${number(value, 3)} ms`;
    if (all.length === 0) return <p class="faint">None is in service yet.</p>;
    return <div class="endpoints-scroll" tabIndex={0} role="region" aria-label="Variants"><table class="endpoints-table"><thead><tr><th scope="col">Variant</th><th scope="col">Serves</th><th scope="col">Traffic</th><th scope="col">Instances</th><th scope="col">Requests</th><th scope="col">Errors</th><th scope="col">p50</th><th scope="col">p90</th><th scope="col">p99</th></tr></thead>
        <tbody>{all.map((v, i) => {
            const s = measures && summaryOf(measures, i, span.seconds);
            return <tr key={v.VariantName}><th scope="row"><Text of={v.VariantName} />{v.VariantStatus?.map((x) => <> <Status value={x.Status} /></>)}</th><td>{served(v)}</td>
                <td><span class="endpoints-share"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" class="all" /><rect width={shares[i] ?? 0} height="8" class="part" /></svg>{number(shares[i], 3)} %</span></td>
                <td>{v.CurrentInstanceCount ?? 0}{v.DesiredInstanceCount !== undefined && v.DesiredInstanceCount !== v.CurrentInstanceCount && ` of ${v.DesiredInstanceCount}`}</td>
                <td>{s ? number(s.requests) : "–"}</td><td>{s ? <span class={s.errors > 0 ? "endpoints-bad" : ""}>{number(s.errors)}{s.errors > 0 && s.requests > 0 && ` (${number(s.errors / s.requests * 100, 2)} %)`}</span> : "–"}</td>
                <td>{ms(s?.p50)}</td><td>{ms(s?.p90)}</td><td>{ms(s?.p99)}</td></tr>;
        })}</tbody></table></div>;
}

function Charts({ of, variants, span }: { of: Measures; variants: string[]; span: Span }) {
    const name = (text: string, v: number) => variants.length > 1 ? `${text} ${variants[v] ?? ""}` : text;
    const lines = (ids: [string, string][]) => ids.flatMap(([id, title]) => (of[id] ?? []).map((line, v) => ({ name: name(title, v), ...line })));
    const any = (ids: string[]) => ids.some((id) => (of[id] ?? []).some((l) => l.x.length > 0));
    const per = span.period < 60 ? `${span.period} s` : `${span.period / 60} min`;
    return <div class="cards">
        <Card><Chart label={`Requests per ${per}`} series={lines([["requests", "requests"]])} xTime height={200} /></Card>
        <Card><Chart label={`Errors per ${per}`} series={lines([["e4xx", "4xx"], ["e5xx", "5xx"]])} xTime height={200} /></Card>
        {any(["p50"]) ? <Card><Chart label="Model latency, ms" series={lines([["p50", "p50"], ["p90", "p90"], ["p99", "p99"]])} xTime height={200} /></Card> : <Card title="Model latency"><p class="faint">No request in this time.</p></Card>}
        {any(["cpu", "memory"]) ? <Card><Chart label="Instances' use, %" series={lines([["cpu", "CPU"], ["memory", "memory"]])} xTime height={200} /></Card> : <Card title="Instances' use"><p class="faint">Not reported in this time.</p></Card>}
    </div>;
}

function Weights({ of, onClose }: { of: Endpoint; onClose: () => void }) {
    const [rows, set] = useState((of.ProductionVariants ?? []).map((v) => ({ name: v.VariantName, weight: v.DesiredWeight ?? v.CurrentWeight ?? 1, instances: v.DesiredInstanceCount ?? v.CurrentInstanceCount ?? 1 })));
    const change = (at: number, part: Partial<(typeof rows)[number]>) => set((all) => all.map((r, i) => i === at ? { ...r, ...part } : r));
    const shares = sharesOf(rows.map((r) => r.weight));
    const save = useAction(async () => {
        await call("sagemaker", "UpdateEndpointWeightsAndCapacities", { EndpointName: of.EndpointName, DesiredWeightsAndCapacities: rows.map((r) => ({ VariantName: r.name, DesiredWeight: r.weight, DesiredInstanceCount: r.instances })) });
        await refresh("endpoint", of.EndpointName);
        tell("Weights and instances are changing");
        onClose();
    });
    return <Dialog title="Weights and instances" onClose={onClose}><Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit="Change" onCancel={onClose} disabled={rows.some((r) => !(r.weight >= 0 && r.instances >= 0))}>
        {rows.map((r, i) => <fieldset key={r.name} class="endpoints-fieldset"><legend><Text of={r.name} /> gets {number(shares[i], 3)} % of the traffic</legend><div class="form-row">
            <NumberField label={`Weight of ${r.name}`} value={r.weight} min={0} onChange={(n) => change(i, { weight: n ?? NaN })} /><NumberField label={`Instances of ${r.name}`} value={r.instances} min={0} step={1} onChange={(n) => change(i, { instances: n ?? NaN })} /></div></fieldset>)}
    </Form></Dialog>;
}
