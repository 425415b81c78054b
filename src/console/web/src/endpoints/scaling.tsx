// How instances are scaled: targets, policies, and what they did.
import { call, pages } from "../lib/api";
import { number, words } from "../lib/format";
import { useQuery } from "../lib/query";
import { Card, Ready, Status, Text, Time } from "../ui/basics";
import type { Endpoint } from "./read";

interface Target { ResourceId: string; MinCapacity: number; MaxCapacity: number }
interface Policy { ResourceId: string; PolicyName: string; PolicyType: string; TargetTrackingScalingPolicyConfiguration?: { TargetValue: number; PredefinedMetricSpecification?: { PredefinedMetricType?: string }; ScaleInCooldown?: number; ScaleOutCooldown?: number } }
interface Activity { ActivityId: string; ResourceId: string; Description: string; Cause: string; StartTime: number; StatusCode: string; StatusMessage?: string }

async function readScaling(of: Endpoint, stop: AbortSignal): Promise<{ targets: Target[]; policies: Policy[]; activities: Activity[] }> {
    const service = "application-autoscaling", ids = (of.ProductionVariants ?? []).map((v) => `endpoint/${of.EndpointName}/variant/${v.VariantName}`);
    const mine = <T extends { ResourceId: string }>(all: T[]) => all.filter((x) => x.ResourceId.startsWith(`endpoint/${of.EndpointName}/`));
    const [targets, policies, activities] = await Promise.all([
        call<{ ScalableTargets?: Target[] }>(service, "DescribeScalableTargets", { ServiceNamespace: "sagemaker", ...(ids.length > 0 && { ResourceIds: ids }) }, stop),
        pages<Policy>(service, "DescribeScalingPolicies", { ServiceNamespace: "sagemaker" }, "ScalingPolicies", 500, undefined, stop),
        Promise.all(ids.slice(0, 10).map((ResourceId) => pages<Activity>(service, "DescribeScalingActivities", { ServiceNamespace: "sagemaker", ResourceId, ScalableDimension: "sagemaker:variant:DesiredInstanceCount" }, "ScalingActivities", 50, undefined, stop)))]);
    return { targets: mine(targets.ScalableTargets ?? []), policies: mine(policies), activities: activities.flat().sort((a, b) => b.StartTime - a.StartTime) };
}

const variantOf = (id: string) => id.slice(id.lastIndexOf("/") + 1);

export function Scaling({ of }: { of: Endpoint }) {
    const scaling = useQuery(["scaling", of.EndpointName, (of.ProductionVariants ?? []).map((v) => v.VariantName).join()], (stop) => readScaling(of, stop), { every: 10_000 });
    return <Ready of={scaling}>{({ targets, policies, activities }) => <div class="endpoints-stack">
        <Card title="Instances"><ul class="endpoints-list">{(of.ProductionVariants ?? []).map((v) => {
            const target = targets.find((t) => variantOf(t.ResourceId) === v.VariantName);
            return <li key={v.VariantName}><strong><Text of={v.VariantName} /></strong>: {v.CurrentInstanceCount ?? 0} now, {v.DesiredInstanceCount ?? 0} wanted{target ? `, scaled between ${target.MinCapacity} and ${target.MaxCapacity}` : ", not scaled"}</li>;
        })}</ul></Card>
        <Card title="Policies">{policies.length === 0 ? <p class="faint">None. RegisterScalableTarget and PutScalingPolicy (application-autoscaling) let instances follow the requests.</p> : <ul class="endpoints-list">{policies.map((p) => {
            const c = p.TargetTrackingScalingPolicyConfiguration;
            return <li key={p.PolicyName + p.ResourceId}><strong><Text of={p.PolicyName} /></strong> <span class="faint">{words(p.PolicyType)}</span> {c && `${c.PredefinedMetricSpecification?.PredefinedMetricType ?? "a metric"} near ${number(c.TargetValue)}; waits ${c.ScaleOutCooldown ?? 300} s before it adds again, ${c.ScaleInCooldown ?? 300} s before it removes`}</li>;
        })}</ul>}</Card>
        <Card title="Activity">{activities.length === 0 ? <p class="faint">Nothing has been scaled yet.</p> : <ul class="endpoints-list">{activities.map((a) => <li key={a.ActivityId}><Time at={a.StartTime} /> <Status value={a.StatusCode === "Successful" ? "Completed" : a.StatusCode} text={a.StatusCode} /> <Text of={a.Description} />
            <p class="reason faint"><bdi>{a.Cause.slice(0, 400)}</bdi></p>{a.StatusCode !== "Successful" && a.StatusMessage && <p class="reason"><bdi>{a.StatusMessage.slice(0, 300)}</bdi></p>}</li>)}</ul>}</Card>
    </div>}</Ready>;
}
