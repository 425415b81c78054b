// What happens by itself: rules on events, schedules, pipes, and scaling by the clock.
import { useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { useQuery } from "../lib/query";
import { to } from "../lib/router";
import { Button, Empty, Page, Ready, Status, Text, Time } from "../ui/basics";
import { Table, type Column } from "../ui/table";
import { Tabs, useTab } from "../ui/tabs";
import { ArnLink } from "./arn";
import { inWords } from "./expression";
import { RuleForm } from "./rule_form";
import { ScheduleForm } from "./schedule_form";
import { readActions, readPipes, readRules, readSchedules, type PipeSummary, type Rule, type ScheduledAction, type ScheduleSummary } from "./read";
import "./style.css";

const state = (of: string) => of === "ENABLED" ? "Enabled" : of === "DISABLED" ? "Disabled" : of;

const rules: Column<Rule>[] = [
    { id: "name", title: "Rule", cell: (r) => <Text of={r.Name} />, value: (r) => r.Name, width: "2fr", phone: true },
    { id: "when", title: "When", cell: (r) => r.ScheduleExpression ? inWords(r.ScheduleExpression) : <Text of={r.EventPattern ?? ""} most={120} />, width: "3fr" },
    { id: "bus", title: "Bus", cell: (r) => <Text of={r.EventBusName ?? "default"} />, value: (r) => r.EventBusName, width: "100px" },
    { id: "state", title: "State", cell: (r) => <Status value={state(r.State)} />, value: (r) => r.State, width: "120px", phone: true },
];
const schedules: Column<ScheduleSummary>[] = [
    { id: "name", title: "Schedule", cell: (s) => <Text of={s.Name} />, value: (s) => s.Name, width: "2fr", phone: true },
    { id: "group", title: "Group", cell: (s) => <Text of={s.GroupName} />, value: (s) => s.GroupName, width: "120px" },
    { id: "target", title: "Starts", cell: (s) => <ArnLink of={s.Target?.Arn} />, value: (s) => s.Target?.Arn, width: "3fr" },
    { id: "changed", title: "Changed", cell: (s) => <Time at={s.LastModificationDate} />, value: (s) => s.LastModificationDate, width: "110px" },
    { id: "state", title: "State", cell: (s) => <Status value={state(s.State)} />, value: (s) => s.State, width: "120px", phone: true },
];
const pipes: Column<PipeSummary>[] = [
    { id: "name", title: "Pipe", cell: (p) => <Text of={p.Name} />, value: (p) => p.Name, width: "2fr", phone: true },
    { id: "from", title: "From", cell: (p) => <ArnLink of={p.Source} />, width: "2fr" },
    { id: "to", title: "To", cell: (p) => <ArnLink of={p.Target} />, width: "2fr" },
    { id: "state", title: "State", cell: (p) => <Status value={p.CurrentState} />, value: (p) => p.CurrentState, width: "130px", phone: true },
];
const scaling: Column<ScheduledAction>[] = [
    { id: "name", title: "Action", cell: (a) => <Text of={a.ScheduledActionName} />, value: (a) => a.ScheduledActionName, width: "2fr", phone: true },
    { id: "of", title: "Of", cell: (a) => <Text of={a.ResourceId} />, value: (a) => a.ResourceId, width: "2fr" },
    { id: "when", title: "When", cell: (a) => inWords(a.Schedule, a.Timezone), width: "2fr", phone: true },
    { id: "to", title: "Instances", cell: (a) => `${a.ScalableTargetAction?.MinCapacity ?? "as it is"} to ${a.ScalableTargetAction?.MaxCapacity ?? "as it is"}`, width: "140px" },
];

export default function Rules() {
    const tab = useTab("tab", "rules"), [making, make] = useState<"rule" | "schedule" | "">("");
    const allRules = useQuery(["rules", "rules"], readRules, { enabled: tab === "rules", every: 30_000 });
    const allSchedules = useQuery(["rules", "schedules"], readSchedules, { enabled: tab === "schedules", every: 30_000 });
    const allPipes = useQuery(["rules", "pipes"], readPipes, { enabled: tab === "pipes", every: 10_000 });
    const allActions = useQuery(["rules", "actions"], readActions, { enabled: tab === "scaling" });
    useActions([{ title: "New rule", keywords: "eventbridge event pattern", act: () => make("rule") }, { title: "New schedule", keywords: "cron rate scheduler", act: () => make("schedule") }]);
    useKeys({ n: ["New rule or schedule", () => make(tab === "schedules" ? "schedule" : "rule")] });
    return <Page title="Rules and schedules" actions={tab === "schedules" ? <Button icon="plus" kind="primary" onClick={() => make("schedule")}>New schedule</Button>
        : <Button icon="plus" kind="primary" onClick={() => make("rule")}>New rule</Button>}>
        <Tabs name="tab" tabs={[["rules", "Rules"], ["schedules", "Schedules"], ["pipes", "Pipes"], ["scaling", "Scheduled scaling"]]} />
        {tab === "rules" && <Ready of={allRules}>{(all) => <Table label="Rules" rows={all} columns={rules} rowKey={(r) => r.Arn} href={(r) => to`/rules/rules/${r.EventBusName ?? "default"}/${r.Name}`}
            empty={<Empty title="No rules yet" command={`aws events put-rule --name approved --event-pattern '{"source": ["aws.sagemaker"], "detail-type": ["SageMaker Model Package State Change"]}'`}>
                A rule starts something when an event comes: a pipeline when data arrives, a deployment when a model is approved.</Empty>} />}</Ready>}
        {tab === "schedules" && <Ready of={allSchedules}>{(all) => <Table label="Schedules" rows={all} columns={schedules} rowKey={(s) => s.Arn} href={(s) => to`/rules/schedules/${s.GroupName}/${s.Name}`}
            empty={<Empty title="No schedules yet" command={`aws scheduler create-schedule --name nightly --schedule-expression 'cron(0 3 * * ? *)' --flexible-time-window Mode=OFF --target file://target.json`}>
                A schedule starts a pipeline, or calls any operation, at a time, once or again and again.</Empty>} />}</Ready>}
        {tab === "pipes" && <Ready of={allPipes}>{(all) => <Table label="Pipes" rows={all} columns={pipes} rowKey={(p) => p.Arn} href={(p) => to`/rules/pipes/${p.Name}`}
            empty={<Empty title="No pipes yet" command={`aws pipes create-pipe --name batches --source arn:aws:sqs:us-east-1:000000000000:arrivals --target PIPELINE_ARN --role-arn ROLE_ARN`}>
                A pipe reads a queue in batches and starts its target once for each, instead of once an event.</Empty>} />}</Ready>}
        {tab === "scaling" && <Ready of={allActions}>{(all) => <Table label="Scheduled scaling" rows={all} columns={scaling} rowKey={(a) => a.ResourceId + a.ScheduledActionName}
            empty={<Empty title="No scheduled scaling" command={`aws application-autoscaling put-scheduled-action --service-namespace sagemaker --resource-id endpoint/NAME/variant/AllTraffic --scalable-dimension sagemaker:variant:DesiredInstanceCount --scheduled-action-name night --schedule 'cron(0 20 * * ? *)' --scalable-target-action MinCapacity=0,MaxCapacity=1`}>
                An endpoint's variant can have other bounds by the clock.</Empty>} />}</Ready>}
        {making === "rule" && <RuleForm onClose={() => make("")} />}
        {making === "schedule" && <ScheduleForm onClose={() => make("")} />}
    </Page>;
}
