// What watches an endpoint: its monitoring schedules, their executions, and the violations that each reported.
import { useState } from "preact/hooks";
import { call, pages } from "../lib/api";
import { count, nameOfArn } from "../lib/format";
import { useQuery } from "../lib/query";
import { to } from "../lib/router";
import { Button, Card, Empty, Ready, Status, Text, Time } from "../ui/basics";
import { s3Place } from "../models/packages";
import { readObject } from "../models/read";
import { violationsOf, type Violation } from "./capture";

interface Schedule { MonitoringScheduleName: string; MonitoringScheduleArn: string; MonitoringScheduleStatus: string; MonitoringType?: string; LastModifiedTime: number }
interface Run { MonitoringScheduleName: string; ScheduledTime: number; MonitoringExecutionStatus: string; ProcessingJobArn?: string; FailureReason?: string }
interface Job { ExitMessage?: string; ProcessingOutputConfig?: { Outputs?: { S3Output?: { S3Uri: string } }[] } }
interface Report { uri: string | undefined; message: string | undefined; violations: Violation[] }

const readRuns = async (endpoint: string, stop: AbortSignal) => (await call<{ MonitoringExecutionSummaries?: Run[] }>("sagemaker", "ListMonitoringExecutions",
    { EndpointName: endpoint, SortBy: "ScheduledTime", SortOrder: "Descending", MaxResults: 50 }, stop)).MonitoringExecutionSummaries ?? [];

async function readReport(job: string, stop: AbortSignal): Promise<Report> {
    const of = await call<Job>("sagemaker", "DescribeProcessingJob", { ProcessingJobName: job }, stop);
    const folder = of.ProcessingOutputConfig?.Outputs?.[0]?.S3Output?.S3Uri, uri = folder && `${folder.replace(/\/$/, "")}/constraint_violations.json`;
    const violations = uri && /violation/i.test(of.ExitMessage ?? "") ? violationsOf(await readObject(uri, stop)) : [];
    return { uri, message: of.ExitMessage, violations };
}

export function Monitors({ endpoint }: { endpoint: string }) {
    const schedules = useQuery(["monitors", endpoint], (stop) => pages<Schedule>("sagemaker", "ListMonitoringSchedules", { EndpointName: endpoint }, "MonitoringScheduleSummaries", 100, undefined, stop), { watches: ["Monitoring"] });
    const runs = useQuery(["monitor-runs", endpoint], (stop) => readRuns(endpoint, stop), { watches: ["Monitoring"], every: 15_000 });
    const [chosen, choose] = useState<string | undefined>();
    return <Ready of={schedules}>{(watchers) => <Ready of={runs}>{(all) => {
        if (watchers.length === 0 && all.length === 0) return <Empty title="Nothing watches this endpoint" command={`aws sagemaker create-monitoring-schedule --monitoring-schedule-name ${endpoint}-watch --monitoring-schedule-config file://watch.json`}>A monitor compares what is captured with a baseline, and names the columns that drift. docs/monitoring.md makes one, step by step.</Empty>;
        const now = all.find((r) => r.ProcessingJobArn === chosen) ?? all[0];
        return <div class="endpoints-stack">
            <Card title="Schedules"><ul class="endpoints-list">{watchers.map((s) => <li key={s.MonitoringScheduleArn}><Text of={s.MonitoringScheduleName} /> <Status value={s.MonitoringScheduleStatus} /> <span class="faint">{s.MonitoringType}</span></li>)}</ul></Card>
            <Card title="Reports">{all.length === 0 ? <p class="faint">None has run yet.</p> : <ul class="endpoints-list">{all.map((r) => <li key={r.MonitoringScheduleName + r.ScheduledTime}>
                <Time at={r.ScheduledTime} /> {r.MonitoringExecutionStatus === "CompletedWithViolations" ? <Status value="Warning" text="With violations" /> : <Status value={r.MonitoringExecutionStatus} />} <Text of={r.MonitoringScheduleName} />
                {r.ProcessingJobArn && <Button pressed={r === now} onClick={() => choose(r.ProcessingJobArn)}>Report</Button>}{r.FailureReason && <p class="reason"><bdi>{r.FailureReason.slice(0, 300)}</bdi></p>}</li>)}</ul>}</Card>
            {now?.ProcessingJobArn && <ReportCard key={now.ProcessingJobArn} job={nameOfArn(now.ProcessingJobArn)} at={now.ScheduledTime} />}
        </div>;
    }}</Ready>}</Ready>;
}

function ReportCard({ job, at }: { job: string; at: number }) {
    const report = useQuery(["monitor-report", job], (stop) => readReport(job, stop), { watches: ["Monitoring"] });
    return <Card title={<>Report of <Time at={at} /></>} actions={<a href={to`/jobs/processing/${job}`}>Its job</a>}><Ready of={report}>{(r) => {
        const place = s3Place(r.uri);
        return <>{r.message && <p><bdi>{r.message.slice(0, 400)}</bdi></p>}
            {r.violations.length === 0 ? <p class="faint">No violations.</p> : <div class="endpoints-scroll" tabIndex={0} role="region" aria-label="Violations"><table class="endpoints-table"><caption class="faint">{count(r.violations.length, "violation")}</caption>
                <thead><tr><th scope="col">Column</th><th scope="col">Check</th><th scope="col">What was found</th></tr></thead>
                <tbody>{r.violations.map((v, i) => <tr key={i}><th scope="row"><Text of={String(v.feature_name ?? "")} /></th><td><Text of={String(v.constraint_check_type ?? "")} /></td><td class="wraps"><bdi>{String(v.description ?? "").slice(0, 600)}</bdi></td></tr>)}</tbody></table></div>}
            {place && <p><a href={to`/data/${place.bucket}/object/${place.key}`}><Text of={r.uri ?? ""} /></a></p>}</>;
    }}</Ready></Card>;
}
