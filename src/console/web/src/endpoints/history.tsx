// What served when, and the way back: a rollback says exactly what it will do before it does it.
import { call } from "../lib/api";
import { exact } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { useState } from "preact/hooks";
import { Button, Card, Empty, Ready, Status, Text, Time, Took } from "../ui/basics";
import { CallList } from "../ui/calls";
import { Dialog } from "../ui/dialog";
import { Form, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { packagePath, shortIdentity, versionName } from "../models/packages";
import { readConfig, type Endpoint, type EndpointConfig, type HistoryEntry } from "./read";
import { rollbackInput, rollbackLines } from "./rollback";

export function History({ of, entries }: { of: Endpoint; entries: { data: HistoryEntry[] | undefined; error: Error | null; refetch: () => unknown } }) {
    const [back, setBack] = useState<HistoryEntry | undefined>();
    return <Card title="What served when"><Ready of={entries}>{(all) => all.length === 0 ? <Empty title="Nothing has served yet" /> : <div class="endpoints-scroll" tabIndex={0} role="region" aria-label="What served when"><table class="endpoints-table">
        <thead><tr><th scope="col">From</th><th scope="col">For</th><th scope="col">Served</th><th scope="col">Configuration</th><th scope="col">Status</th><th scope="col">By</th><th scope="col"><span class="visually-hidden">Actions</span></th></tr></thead>
        <tbody>{all.map((e) => <tr key={e.config + e.from}>
            <th scope="row"><Time at={e.from} /></th><td><Took from={e.from} until={e.until ?? undefined} /></td>
            <td>{e.variants.map((v) => <div key={v.name}>{v.modelPackage ? <a href={packagePath(v.modelPackage)}><Text of={versionName(v.modelPackage)} /></a> : <Text of={v.model} />} {e.variants.length > 1 && <span class="faint"><Text of={v.name} /> {v.weight}</span>}</div>)}</td>
            <td><Text of={e.config} most={60} /></td><td><Status value={e.status === "Serving" ? "InService" : e.status} text={e.status} />{e.reason && <p class="reason"><bdi>{e.reason.slice(0, 300)}</bdi></p>}</td>
            <td>{e.by ? <span title={e.by}><Text of={shortIdentity(e.by)} /></span> : <span class="faint">–</span>}</td>
            <td>{e.config !== of.EndpointConfigName && e.status !== "Failed" && <Button icon="history" disabled={of.EndpointStatus !== "InService"} onClick={() => setBack(e)}>Serve again</Button>}</td></tr>)}</tbody></table></div>}</Ready>
        {back && <RollbackDialog of={of} to={back} history={entries.data ?? []} onClose={() => setBack(undefined)} />}
    </Card>;
}

export function RollbackDialog({ of, to, history, onClose }: { of: Endpoint; to: HistoryEntry; history: HistoryEntry[]; onClose: () => void }) {
    const config = useQuery(["endpoint-config", to.config, "rollback"], async (stop) => {
        const found = await readConfig(to.config, stop);
        for (const v of found.ProductionVariants) if (v.ModelName) await call("sagemaker", "DescribeModel", { ModelName: v.ModelName }, stop);
        return found;
    });
    return <Dialog title={`Roll ${of.EndpointName} back`} onClose={onClose} wide><Ready of={config}>{(c) => <RollbackForm of={of} to={to} config={c} history={history} onClose={onClose} />}</Ready></Dialog>;
}

function RollbackForm({ of, to, config, history, onClose }: { of: Endpoint; to: HistoryEntry; config: EndpointConfig; history: HistoryEntry[]; onClose: () => void }) {
    const input = rollbackInput(of, config);
    const act = useAction(async () => {
        await call("sagemaker", "UpdateEndpoint", input);
        await Promise.all([refresh("endpoint", of.EndpointName), refresh("endpoint-history", of.EndpointName)]);
        tell(`${of.EndpointName} goes back to ${to.config}`);
        onClose();
    });
    return <Form onSubmit={() => void act.run()} busy={act.busy} error={act.error} submit="Roll back" danger onCancel={onClose}>
        <p>Puts the configuration <strong><bdi>{config.EndpointConfigName}</bdi></strong> into service again, which served from {exact(to.from)}{to.until ? ` to ${exact(to.until)}` : ""}, in place of <bdi>{of.EndpointConfigName}</bdi>:</p>
        <ul class="endpoints-list">{rollbackLines(of, config, history, to).map((l) => <li key={l.variant}><span><strong><bdi>{l.variant}</bdi></strong>: <bdi>{l.from}</bdi> becomes <strong><bdi>{l.to}</bdi></strong>, on {l.instances}</span></li>)}</ul>
        <p>The new instances start beside those that serve now; when they are healthy all traffic moves to them at once, and the others end. Nothing is deleted: {of.EndpointConfigName} can be served again the same way.</p>
        <details open class="endpoints-calls"><summary>The call that will be made</summary><CallList calls={[{ service: "sagemaker", operation: "UpdateEndpoint", input, changes: true }]} /></details>
    </Form>;
}
