// The state of the log's chain, out of the server's metrics (/metrics, in Prometheus's text).
export interface Chain { verified: boolean; records: number; alarms: number; waiting: number; written: number }

export function chainOf(text: string): Chain | undefined {
    const value = (name: string) => { const found = new RegExp(`^athanor_audit_${name}(?:\\{[^}]*\\})? (\\S+)`, "m").exec(text)?.[1]; return found === undefined ? undefined : Number(found); };
    const verified = value("verified");
    return verified === undefined ? undefined
        : { verified: verified === 1, records: value("verified_records") ?? 0, alarms: value("alarms_total") ?? 0, waiting: value("waiting_bytes") ?? 0, written: value("records_total") ?? 0 };
}
