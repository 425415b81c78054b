// What the pages of endpoints ask the server.
import { call, own, pages } from "../lib/api";

export interface EndpointSummary { EndpointName: string; EndpointArn: string; EndpointStatus: string; CreationTime: number; LastModifiedTime: number }
export interface DeployedVariant {
    VariantName: string;
    CurrentWeight?: number;
    DesiredWeight?: number;
    CurrentInstanceCount?: number;
    DesiredInstanceCount?: number;
    DeployedImages?: { SpecifiedImage?: string; ResolvedImage?: string }[];
    VariantStatus?: { Status: string; StatusMessage?: string }[];
    InstanceType?: string;
}
export interface Capture {
    EnableCapture?: boolean; CaptureStatus?: string; CurrentSamplingPercentage?: number; InitialSamplingPercentage?: number; DestinationS3Uri: string;
}
export interface Endpoint extends EndpointSummary {
    EndpointConfigName: string;
    ProductionVariants?: DeployedVariant[];
    DataCaptureConfig?: Capture;
    FailureReason?: string;
    LastDeploymentConfig?: { AutoRollbackConfiguration?: { Alarms?: { AlarmName: string }[] } };
    PendingDeploymentSummary?: { EndpointConfigName?: string; StartTime?: number; ProductionVariants?: DeployedVariant[] };
}
export interface ConfigVariant { VariantName: string; ModelName?: string; InitialInstanceCount?: number; InstanceType?: string; InitialVariantWeight?: number }
export interface EndpointConfig {
    EndpointConfigName: string; EndpointConfigArn: string; CreationTime: number; ProductionVariants: ConfigVariant[];
    DataCaptureConfig?: Capture & { InitialSamplingPercentage: number };
}
export interface Alarm {
    AlarmName: string; AlarmArn: string; StateValue: string; StateReason?: string; StateUpdatedTimestamp?: number; MetricName?: string; Namespace?: string;
    Dimensions?: { Name: string; Value: string }[]; Threshold?: number; ComparisonOperator?: string;
}

export const readEndpoints = (stop: AbortSignal) =>
    pages<EndpointSummary>("sagemaker", "ListEndpoints", { MaxResults: 100, SortBy: "CreationTime", SortOrder: "Descending" }, "Endpoints", 1000, undefined, stop);
export const readEndpoint = (name: string, stop?: AbortSignal) => call<Endpoint>("sagemaker", "DescribeEndpoint", { EndpointName: name }, stop);
export const readConfig = (name: string, stop?: AbortSignal) => call<EndpointConfig>("sagemaker", "DescribeEndpointConfig", { EndpointConfigName: name }, stop);

export interface HistoryVariant { name: string; model: string; modelPackage?: string | null; weight?: number | null }
export interface HistoryEntry {
    config: string; from: number; until?: number | null; status: string; by?: string | null; variants: HistoryVariant[]; reason?: string | null;
}
export const readHistory = async (of: Endpoint, stop: AbortSignal): Promise<HistoryEntry[]> =>
    (await own<{ entries: HistoryEntry[] }>("console/endpoint-history", { endpoint: of.EndpointName },
        [["sagemaker", "ListActions", { SourceUri: of.EndpointArn, ActionType: "ModelDeployment", SortBy: "CreationTime", SortOrder: "Descending" }]], stop)).entries;

export const readAlarms = (stop: AbortSignal) => pages<Alarm>("cloudwatch", "DescribeAlarms", { MaxRecords: 100 }, "MetricAlarms", 500, undefined, stop);
// Alarms about an endpoint: of its metrics, or named by its last deployment.
export function alarmsOf(all: Alarm[], endpoint: string, named: string[]): Alarm[] {
    return all.filter((a) => named.includes(a.AlarmName) || (a.Dimensions ?? []).some((d) => d.Name === "EndpointName" && d.Value === endpoint));
}
