// Lifecycle rules.
import { amount, given, object, objects, text, type Document, type Shape } from "./shape";

export interface Tag { Key: string; Value: string }
export interface Transition { days: number | undefined; storageClass: string }
export interface Rule {
    id: string;
    enabled: boolean;
    prefix: string;
    tags: Tag[];
    larger: number | undefined; // bytes
    smaller: number | undefined;
    expireDays: number | undefined;
    expireMarkers: boolean;
    transitions: Transition[];
    noncurrentDays: number | undefined;
    keepNewer: number | undefined;
    noncurrentTransitions: Transition[];
    abortDays: number | undefined;
}

export const newRule = (): Rule => ({
    id: "", enabled: true, prefix: "", tags: [], larger: undefined, smaller: undefined, expireDays: undefined, expireMarkers: false, transitions: [],
    noncurrentDays: undefined, keepNewer: undefined, noncurrentTransitions: [], abortDays: undefined,
});

export const storageClasses: [string, string][] = [
    ["STANDARD_IA", "Standard, infrequent access"], ["ONEZONE_IA", "One zone, infrequent access"], ["INTELLIGENT_TIERING", "Intelligent tiering"],
    ["GLACIER_IR", "Glacier, instant retrieval"], ["GLACIER", "Glacier"], ["DEEP_ARCHIVE", "Deep archive"],
];

function readRule(of: Document): Rule {
    const filter = object(of["Filter"]), and = filter["And"] ? object(filter["And"]) : filter;
    const tags = filter["And"] ? objects(and["Tags"]) : filter["Tag"] ? [object(filter["Tag"])] : [];
    const expiration = object(of["Expiration"]), noncurrent = object(of["NoncurrentVersionExpiration"]);
    return {
        id: text(of["ID"]), enabled: of["Status"] === "Enabled", prefix: text(and["Prefix"] ?? of["Prefix"]),
        tags: tags.map((t) => ({ Key: text(t["Key"]), Value: text(t["Value"]) })),
        larger: amount(and["ObjectSizeGreaterThan"]), smaller: amount(and["ObjectSizeLessThan"]),
        expireDays: amount(expiration["Days"]), expireMarkers: expiration["ExpiredObjectDeleteMarker"] === true,
        transitions: objects(of["Transitions"]).map((t) => ({ days: amount(t["Days"]), storageClass: text(t["StorageClass"]) })),
        noncurrentDays: amount(noncurrent["NoncurrentDays"]), keepNewer: amount(noncurrent["NewerNoncurrentVersions"]),
        noncurrentTransitions: objects(of["NoncurrentVersionTransitions"]).map((t) => ({ days: amount(t["NoncurrentDays"]), storageClass: text(t["StorageClass"]) })),
        abortDays: amount(object(of["AbortIncompleteMultipartUpload"])["DaysAfterInitiation"]),
    };
}

// AWS wants `And` for more than one condition, and none for one.
function writeFilter(rule: Rule): Document {
    const tags = rule.tags.filter((t) => t.Key), sizes = given({ ObjectSizeGreaterThan: rule.larger, ObjectSizeLessThan: rule.smaller });
    const conditions = Number(rule.prefix !== "") + tags.length + Object.keys(sizes).length;
    const list = tags.map((t) => ({ Key: t.Key, Value: t.Value }));
    if (conditions > 1) return { And: given({ Prefix: rule.prefix, Tags: list, ...sizes }) };
    if (list[0]) return { Tag: list[0] };
    return Object.keys(sizes).length ? sizes : { Prefix: rule.prefix };
}

function writeRule(rule: Rule): Document {
    const expiration = rule.expireDays !== undefined ? { Days: rule.expireDays } : rule.expireMarkers ? { ExpiredObjectDeleteMarker: true } : undefined;
    return given({
        ID: rule.id, Status: rule.enabled ? "Enabled" : "Disabled", Filter: writeFilter(rule), Expiration: expiration,
        Transitions: rule.transitions.map((t) => given({ Days: t.days, StorageClass: t.storageClass })),
        NoncurrentVersionExpiration: rule.noncurrentDays === undefined ? undefined : given({ NoncurrentDays: rule.noncurrentDays, NewerNoncurrentVersions: rule.keepNewer }),
        NoncurrentVersionTransitions: rule.noncurrentTransitions.map((t) => given({ NoncurrentDays: t.days, StorageClass: t.storageClass })),
        AbortIncompleteMultipartUpload: rule.abortDays === undefined ? undefined : { DaysAfterInitiation: rule.abortDays },
    });
}

const acts = (rule: Rule) => rule.expireDays !== undefined || rule.expireMarkers || rule.transitions.length > 0 || rule.noncurrentDays !== undefined
    || rule.noncurrentTransitions.length > 0 || rule.abortDays !== undefined;

export const lifecycle: Shape<Rule[]> = {
    empty: [],
    read: (document) => objects(document["Rules"]).map(readRule),
    write: (rules) => ({ Rules: rules.map(writeRule) }),
    check: (rules) => {
        if (rules.length === 0) return "Add a rule to save.";
        const idle = rules.findIndex((r) => !acts(r));
        if (idle >= 0) return `Rule ${idle + 1} does nothing yet: say after how many days what happens.`;
        const narrow = (r: Rule) => r.tags.some((t) => t.Key) || r.larger !== undefined || r.smaller !== undefined;
        const lost = rules.findIndex((r) => (r.abortDays !== undefined || (r.expireMarkers && r.expireDays === undefined)) && narrow(r));
        return lost >= 0 ? `Rule ${lost + 1}: unfinished uploads and delete markers have neither tag nor size; make that a rule of its own, by prefix alone.` : undefined;
    },
};

// A rule in words.
export function said(rule: Rule): string {
    const days = (n: number | undefined) => `${n ?? "?"} ${n === 1 ? "day" : "days"}`;
    const all = [
        ...rule.transitions.map((t) => `moves objects to ${t.storageClass} after ${days(t.days)}`),
        rule.expireDays !== undefined && `deletes objects after ${days(rule.expireDays)}`,
        rule.expireMarkers && rule.expireDays === undefined && "removes delete markers that hide nothing",
        ...rule.noncurrentTransitions.map((t) => `moves old versions to ${t.storageClass} after ${days(t.days)}`),
        rule.noncurrentDays !== undefined && `deletes old versions for good after ${days(rule.noncurrentDays)}${rule.keepNewer ? `, but the newest ${rule.keepNewer}` : ""}`,
        rule.abortDays !== undefined && `aborts unfinished uploads after ${days(rule.abortDays)}`,
    ].filter((s): s is string => typeof s === "string");
    const where = [rule.prefix && `below ${rule.prefix}`, ...rule.tags.filter((t) => t.Key).map((t) => `tagged ${t.Key}=${t.Value}`)].filter(Boolean).join(", ");
    return `${rule.enabled ? "" : "(disabled) "}${all.join("; ") || "nothing"}${where ? `, ${where}` : ", in the whole bucket"}`;
}
