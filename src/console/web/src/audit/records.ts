// Records of the audit trail as CloudTrail's LookupEvents answers them, and what is shown of one.
import type { Input } from "../lib/api";

export interface Event { EventId: string; EventName: string; EventTime: number; EventSource?: string; Username?: string; AccessKeyId?: string; ReadOnly?: string; CloudTrailEvent?: string; Resources?: { ResourceType?: string; ResourceName?: string }[] }
export interface Row extends Event { record: Record<string, unknown>; error: string; denied: boolean; from: string; who: string }

export function rowOf(event: Event): Row {
    let record: Record<string, unknown> = {};
    try {
        const parsed: unknown = JSON.parse(event.CloudTrailEvent ?? "{}");
        if (typeof parsed === "object" && parsed !== null) record = parsed as Record<string, unknown>;
    } catch { record = { unreadable: event.CloudTrailEvent ?? "" }; }
    const text = (name: string) => typeof record[name] === "string" ? record[name] : "";
    const error = text("errorCode"), identity = record["userIdentity"] as { arn?: string; type?: string } | undefined;
    return { ...event, record, error, from: text("sourceIPAddress"), who: event.Username ?? identity?.arn?.split("/").at(-1) ?? identity?.type ?? "",
        denied: /AccessDenied|Unauthorized|Forbidden|SignatureDoesNotMatch|InvalidAccessKeyId|ExpiredToken|NotAuthorized/.test(error) };
}

// What can be searched by: CloudTrail takes one attribute at a time.
export const attributes: [string, string][] = [
    ["Username", "Who"], ["EventName", "Operation"], ["EventSource", "Service"], ["ResourceName", "Resource's name"], ["ResourceType", "Resource's type"], ["AccessKeyId", "Access key"], ["ReadOnly", "Only reads (true) or changes (false)"], ["EventId", "Event's id"],
];

export interface Filter { by?: string; value?: string; from?: string; until?: string }

const at = (text: string | undefined): number | undefined => {
    const time = text ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? undefined : time / 1000;
};
export const filterError = (of: Filter): string | undefined => {
    if (of.by === "ReadOnly" && of.value && !/^(true|false)$/.test(of.value)) return "true or false";
    const from = at(of.from), until = at(of.until);
    return from !== undefined && until !== undefined && from > until ? "From is after until." : undefined;
};
// "s3" is enough for a service.
export function inputOf(of: Filter): Input {
    const value = of.by === "EventSource" && of.value && !of.value.includes(".") ? `${of.value}.amazonaws.com` : of.value, from = at(of.from), until = at(of.until);
    return { MaxResults: 50, ...(value && { LookupAttributes: [{ AttributeKey: of.by || "Username", AttributeValue: value }] }), ...(from !== undefined && { StartTime: from }), ...(until !== undefined && { EndTime: until }) };
}

// One record a line, as they are in the trail.
export const exported = (rows: Row[]): string => rows.map((r) => JSON.stringify(r.record) + "\n").join("");
