// The models and versions that came of a job: what lineage knows to follow from its trial component.
import { ApiError, call } from "../lib/api";
import { useQuery } from "../lib/query";
import { nameOfArn } from "../lib/format";
import { Text } from "../ui/basics";
import { arnHref } from "./links";

interface Lineage { Vertices?: { Arn: string; Type?: string; LineageType?: string }[] }
interface Sourced { Source?: { SourceUri?: string; SourceType?: string } }

async function made(component: string): Promise<string[]> {
    try {
        const { TrialComponentArn } = await call<{ TrialComponentArn: string }>("sagemaker", "DescribeTrialComponent", { TrialComponentName: component });
        const { Vertices = [] } = await call<Lineage>("sagemaker", "QueryLineage", { StartArns: [TrialComponentArn], Direction: "Descendants", IncludeEdges: false, MaxDepth: 5, MaxResults: 50 });
        const versions = await Promise.all(Vertices.filter((v) => v.LineageType === "Artifact" && /Model/.test(v.Type ?? "") && v.Type !== "Model").slice(0, 10)
            .map((v) => call<Sourced>("sagemaker", "DescribeArtifact", { ArtifactArn: v.Arn })));
        return [...new Set(versions.flatMap((v) => v.Source?.SourceUri ?? []).filter((uri) => arnHref(uri) !== undefined))];
    } catch (error) {
        if (error instanceof ApiError && error.status === 400) return []; // no component, or no lineage of it
        throw error;
    }
}

export function MadeModels({ component, live }: { component: string; live: boolean }) {
    const read = useQuery(["made", component], () => made(component), { fresh: 30_000, enabled: !live });
    const all = read.data ?? [];
    if (all.length === 0) return <span class="faint">none registered</span>;
    return <>{all.map((arn) => <div key={arn}><a href={arnHref(arn) ?? ""}><Text of={`${arn.split("/").at(-2) ?? ""} / ${nameOfArn(arn)}`} /></a></div>)}</>;
}
