// What a rollback does, worked out before it is done: which configuration, which versions, how many instances.
import type { Input } from "../lib/api";
import { versionName } from "../models/packages";
import type { Endpoint, EndpointConfig, HistoryEntry } from "./read";

// The one before what serves now, of those that came into service.
export const before = (history: HistoryEntry[], now: string): HistoryEntry | undefined =>
    history.find((entry) => entry.config !== now && !/fail|rolledback/i.test(entry.status));

// Instances and weights of variants that stay as they are called are kept; a variant that is not there now begins as its configuration says.
export function keepsProperties(endpoint: Endpoint, config: EndpointConfig): boolean {
    const now = (endpoint.ProductionVariants ?? []).map((v) => v.VariantName).sort(), then = config.ProductionVariants.map((v) => v.VariantName).sort();
    return now.length === then.length && now.every((name, i) => name === then[i]);
}

export const rollbackInput = (endpoint: Endpoint, config: EndpointConfig): Input => ({
    EndpointName: endpoint.EndpointName, EndpointConfigName: config.EndpointConfigName, ...(keepsProperties(endpoint, config) && { RetainAllVariantProperties: true }),
});

export interface RollbackLine { variant: string; from: string; to: string; instances: string }
const what = (entry: HistoryEntry | undefined, variant: string): string => {
    const found = entry?.variants.find((v) => v.name === variant);
    return !found ? "nothing" : found.modelPackage ? versionName(found.modelPackage) : `model ${found.model}`;
};

export function rollbackLines(endpoint: Endpoint, config: EndpointConfig, history: HistoryEntry[], to: HistoryEntry): RollbackLine[] {
    const now = history.find((entry) => entry.config === endpoint.EndpointConfigName), keeps = keepsProperties(endpoint, config);
    return config.ProductionVariants.map((v) => {
        const running = endpoint.ProductionVariants?.find((r) => r.VariantName === v.VariantName);
        const count = keeps ? running?.DesiredInstanceCount ?? running?.CurrentInstanceCount ?? v.InitialInstanceCount : v.InitialInstanceCount;
        return { variant: v.VariantName, from: what(now, v.VariantName), to: what(to, v.VariantName), instances: `${count ?? 1} × ${v.InstanceType ?? "?"}` };
    });
}
