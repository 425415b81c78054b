// The alarms about an endpoint, with their states.
import { useQuery } from "../lib/query";
import { Card, Ready, Status, Text, Time } from "../ui/basics";
import { alarmsOf, readAlarms, type Endpoint } from "./read";

export function Alarms({ of }: { of: Endpoint }) {
    const alarms = useQuery(["alarms"], readAlarms, { watches: ["CloudWatch Alarm"], every: 10_000 });
    const named = (of.LastDeploymentConfig?.AutoRollbackConfiguration?.Alarms ?? []).map((a) => a.AlarmName);
    return <div class="endpoints-below"><Card title="Alarms"><Ready of={alarms}>{(all) => {
        const mine = alarmsOf(all, of.EndpointName, named);
        if (mine.length === 0) return <p class="faint">None watches this endpoint. PutMetricAlarm on AWS/SageMaker's ModelLatency or Invocation5XXErrors makes one; an update can roll back by it.</p>;
        return <ul class="endpoints-list">{mine.map((a) => <li key={a.AlarmArn}><Status value={a.StateValue} text={a.StateValue} /> <Text of={a.AlarmName} most={120} /> <span class="faint">{a.MetricName} {named.includes(a.AlarmName) && "· rolls back the last update"}</span> <Time at={a.StateUpdatedTimestamp} />
            {a.StateReason && <p class="reason faint"><bdi>{a.StateReason.slice(0, 400)}</bdi></p>}</li>)}</ul>;
    }}</Ready></Card></div>;
}
