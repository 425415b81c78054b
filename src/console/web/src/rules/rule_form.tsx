// A rule made or changed: on events by a pattern, or by the clock; and one of its targets.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { refresh } from "../lib/query";
import { go, to } from "../lib/router";
import { Dialog } from "../ui/dialog";
import { CheckField, Form, JsonField, jsonError, NumberField, SelectField, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { cronOf, inWords, rateOf } from "./expression";
import { PatternTest } from "./pattern_test";
import type { Rule, Target } from "./read";

const starts = JSON.stringify({ source: ["aws.sagemaker"], "detail-type": ["SageMaker Model Package State Change"], detail: { ModelApprovalStatus: ["Approved"] } }, null, 2);
const pretty = (text: string) => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };

export function RuleForm({ rule, onClose }: { rule?: Rule; onClose: () => void }) {
    const [name, setName] = useState(rule?.Name ?? ""), [about, setAbout] = useState(rule?.Description ?? ""), [kind, setKind] = useState(rule?.ScheduleExpression ? "schedule" : "events");
    const [pattern, setPattern] = useState(pretty(rule?.EventPattern ?? starts)), [schedule, setSchedule] = useState(rule?.ScheduleExpression ?? "rate(1 hour)");
    const [on, setOn] = useState(rule?.State !== "DISABLED"), [testing, test] = useState(false), bus = rule?.EventBusName ?? "default";
    const known = rateOf(schedule) !== undefined || cronOf(schedule) !== undefined;
    const save = useAction(async () => {
        await call("events", "PutRule", { Name: name, EventBusName: bus, State: on ? "ENABLED" : "DISABLED", ...(about && { Description: about }), ...(rule?.RoleArn && { RoleArn: rule.RoleArn }),
            ...(kind === "events" ? { EventPattern: pattern } : { ScheduleExpression: schedule }) });
        await refresh("rules");
        tell(`Saved ${name}`);
        onClose();
        if (!rule) go(to`/rules/rules/${bus}/${name}`);
    });
    return <Dialog title={rule ? `Edit ${rule.Name}` : "New rule"} onClose={onClose} wide>
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit={rule ? "Save" : "Create"} onCancel={onClose} disabled={!name || (kind === "events" ? jsonError(pattern) !== undefined : !known)}>
            {!rule && <TextField label="Name" value={name} onChange={setName} required autofocus />}
            <TextField label="Description" value={about} onChange={setAbout} />
            <SelectField label="Runs" value={kind} onChange={setKind} options={[["events", "when an event comes"], ["schedule", "by the clock"]]} />
            {kind === "events" ? <>
                <JsonField label="Event pattern" value={pattern} onChange={setPattern} multiline={10} hint="What an event must have, each value in a list of those that will do" />
                <CheckField label="Test it against an event" value={testing} onChange={test} />
                {testing && <PatternTest pattern={pattern} />}</>
                : <TextField label="Schedule" value={schedule} onChange={setSchedule} code hint={known ? inWords(schedule) : "rate(5 minutes) or cron(0 3 * * ? *)"} error={known ? undefined : "Not rate(N minutes|hours|days) nor a cron expression of six fields"} />}
            <CheckField label="Enabled" value={on} onChange={setOn} />
        </Form></Dialog>;
}

export function TargetForm({ rule, target, onClose }: { rule: Rule; target?: Target; onClose: () => void }) {
    const [id, setId] = useState(target?.Id ?? "target"), [arn, setArn] = useState(target?.Arn ?? ""), [role, setRole] = useState(target?.RoleArn ?? ""), [input, setInput] = useState(pretty(target?.Input ?? ""));
    const [dead, setDead] = useState(target?.DeadLetterConfig?.Arn ?? ""), [tries, setTries] = useState(target?.RetryPolicy?.MaximumRetryAttempts), bus = rule.EventBusName ?? "default";
    const save = useAction(async () => {
        const age = target?.RetryPolicy?.MaximumEventAgeInSeconds;
        const all = { ...target, Id: id, Arn: arn, RoleArn: role || undefined, Input: input.trim() || undefined, DeadLetterConfig: dead ? { Arn: dead } : undefined,
            RetryPolicy: tries === undefined && age === undefined ? undefined : { ...(tries !== undefined && { MaximumRetryAttempts: tries }), ...(age !== undefined && { MaximumEventAgeInSeconds: age }) } };
        const answer = await call<{ FailedEntryCount?: number; FailedEntries?: { ErrorMessage?: string }[] }>("events", "PutTargets", { Rule: rule.Name, EventBusName: bus, Targets: [JSON.parse(JSON.stringify(all)) as Record<string, string>] });
        if (answer.FailedEntryCount) throw new Error(answer.FailedEntries?.[0]?.ErrorMessage ?? "The target is refused.");
        await refresh("rules", "targets");
        tell(`Saved ${id}`);
        onClose();
    });
    return <Dialog title={target ? `Edit ${target.Id}` : `New target of ${rule.Name}`} onClose={onClose} wide>
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit="Save" onCancel={onClose} disabled={!id || !arn || jsonError(input) !== undefined}>
            {!target && <TextField label="Id" value={id} onChange={setId} required />}
            <TextField label="ARN" value={arn} onChange={setArn} required code hint="Of a pipeline, a queue, a log group, an API destination …" />
            <TextField label="Role" value={role} onChange={setRole} code hint="That EventBridge assumes to start it" />
            <JsonField label="Input" value={input} onChange={setInput} multiline={4} hint="Instead of the event. Empty: the event itself" />
            <div class="form-row"><TextField label="Dead letters" value={dead} onChange={setDead} code hint="A queue's ARN: what cannot be delivered goes there" /><NumberField label="Tries again" value={tries} onChange={setTries} min={0} max={185} hint="At most 185; empty: 185" /></div>
        </Form></Dialog>;
}
