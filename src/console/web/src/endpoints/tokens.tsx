// Tokens that open this endpoint's invocations and nothing else, for callers that cannot sign requests. A token is shown once.
import { useState } from "preact/hooks";
import { own } from "../lib/api";
import { seconds } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { Button, Card, Code, Failure, Ready, Text, Time } from "../ui/basics";
import { Dialog, confirm } from "../ui/dialog";
import { Form, NumberField, useAction } from "../ui/form";
import { shortIdentity } from "../models/packages";

interface Token { Id: string; CreatedAt: string; ExpiresAt: string; CreatedBy?: string }

export function Tokens({ endpoint }: { endpoint: string }) {
    const [making, setMaking] = useState(false);
    const tokens = useQuery(["tokens", endpoint], async (stop) => (await own<{ Tokens: Token[] }>("endpoint-token/list", { EndpointName: endpoint }, [], stop)).Tokens);
    const revoke = useAction(async (id: string) => {
        if (!await confirm({ title: "Revoke a token", body: <p>Revokes the token <code>{id}</code>: whoever calls <bdi>{endpoint}</bdi> with it is refused from now on.</p>, action: "Revoke the token", danger: true })) return;
        await own("endpoint-token/revoke", { EndpointName: endpoint, Id: id });
        await refresh("tokens", endpoint);
    });
    return <Card title="Tokens" actions={<Button icon="plus" onClick={() => setMaking(true)}>New token</Button>}>
        {revoke.error !== undefined && <Failure error={revoke.error} />}
        <Ready of={tokens}>{(all) => all.length === 0 ? <p class="faint">None. A token lets a program call this endpoint with a header instead of a signature.</p> : <ul class="endpoints-list">{all.map((t) => <li key={t.Id}>
            <code><Text of={t.Id} /></code> <span class="faint">by {shortIdentity(t.CreatedBy ?? "")}, ends <Time at={seconds(t.ExpiresAt)} /></span> <Button icon="trash" kind="quiet" label={`Revoke ${t.Id}`} onClick={() => void revoke.run(t.Id)} /></li>)}</ul>}</Ready>
        {making && <NewToken endpoint={endpoint} onClose={() => setMaking(false)} />}
    </Card>;
}

function NewToken({ endpoint, onClose }: { endpoint: string; onClose: () => void }) {
    const [days, setDays] = useState<number | undefined>(90), [made, setMade] = useState<string | undefined>();
    const make = useAction(async () => {
        const token = await own<{ Token: string }>("endpoint-token/create", { EndpointName: endpoint, Days: days ?? 90 });
        setMade(token.Token);
        await refresh("tokens", endpoint);
    });
    if (made) return <Dialog title="The token" onClose={onClose}><p>It is shown this once: keep it where your program reads its secrets.</p><Code>{made}</Code>
        <p>Send it as <code>Authorization: Bearer …</code> with POST <bdi>/endpoints/{endpoint}/invocations</bdi>.</p></Dialog>;
    return <Dialog title={`New token for ${endpoint}`} onClose={onClose}><Form onSubmit={() => void make.run()} busy={make.busy} error={make.error} submit="Make the token" onCancel={onClose}>
        <NumberField label="Days until it ends" value={days} onChange={setDays} min={1} max={366} step={1} required /></Form></Dialog>;
}
