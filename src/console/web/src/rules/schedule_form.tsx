// A schedule made or changed. When it runs next is told while it is written.
import { useState } from "preact/hooks";
import { call, type Input } from "../lib/api";
import { ago, exact } from "../lib/format";
import { refresh } from "../lib/query";
import { go, to } from "../lib/router";
import { Dialog } from "../ui/dialog";
import { CheckField, Form, JsonField, jsonError, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { inWords, nextRun, rateOf, cronOf } from "./expression";
import { updateOf, type Schedule } from "./read";

export function hintOf(expression: string, zone: string, from: number | undefined): string {
    if (!rateOf(expression) && !cronOf(expression) && !/^at\(.*\)$/.test(expression)) return "rate(1 hour), cron(0 3 * * ? *) or at(2027-01-01T10:00:00)";
    try {
        const now = Date.now() / 1000, next = nextRun(expression, now, { zone, ...(from !== undefined && { from }) });
        return `${inWords(expression, zone)}${next === undefined ? "" : `; next ${ago(next, now)}, ${exact(next)} here`}`;
    } catch { return `There is no time zone ${zone}`; }
}

export function ScheduleForm({ schedule, onClose }: { schedule?: Schedule; onClose: () => void }) {
    const [name, setName] = useState(schedule?.Name ?? ""), [when, setWhen] = useState(schedule?.ScheduleExpression ?? "cron(0 3 * * ? *)"), [zone, setZone] = useState(schedule?.ScheduleExpressionTimezone ?? "UTC");
    const [arn, setArn] = useState(schedule?.Target.Arn ?? ""), [role, setRole] = useState(schedule?.Target.RoleArn ?? ""), [input, setInput] = useState(schedule?.Target.Input ?? "");
    const [dead, setDead] = useState(schedule?.Target.DeadLetterConfig?.Arn ?? ""), [on, setOn] = useState(schedule?.State !== "DISABLED"), [about, setAbout] = useState(schedule?.Description ?? "");
    const save = useAction(async () => {
        const { DeadLetterConfig: _old, Input: _text, ...others } = schedule?.Target ?? {};
        const all: Input = { ...(schedule ? updateOf(schedule) : { FlexibleTimeWindow: { Mode: "OFF" } }), Name: name, Description: about || undefined, ScheduleExpression: when, ScheduleExpressionTimezone: zone, State: on ? "ENABLED" : "DISABLED",
            Target: { ...others, Arn: arn, RoleArn: role, ...(input.trim() && { Input: input }), ...(dead && { DeadLetterConfig: { Arn: dead } }) } };
        await call("scheduler", schedule ? "UpdateSchedule" : "CreateSchedule", all);
        await refresh("rules");
        tell(`Saved ${name}`);
        onClose();
        if (!schedule) go(to`/rules/schedules/${"default"}/${name}`);
    });
    return <Dialog title={schedule ? `Edit ${schedule.Name}` : "New schedule"} onClose={onClose} wide>
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit={schedule ? "Save" : "Create"} onCancel={onClose} disabled={!name || !arn || !role || jsonError(input) !== undefined}>
            {!schedule && <TextField label="Name" value={name} onChange={setName} required autofocus />}
            <TextField label="Description" value={about} onChange={setAbout} />
            <div class="form-row"><TextField label="Schedule" value={when} onChange={setWhen} required code hint={hintOf(when, zone, schedule?.StartDate ?? schedule?.CreationDate ?? Date.now() / 1000)} /><TextField label="Time zone" value={zone} onChange={setZone} hint="As Europe/Berlin" /></div>
            <TextField label="Target" value={arn} onChange={setArn} required code hint="ARN of a pipeline, or arn:aws:scheduler:::aws-sdk:SERVICE:OPERATION" />
            <TextField label="Role" value={role} onChange={setRole} required code hint="That the scheduler assumes" />
            <JsonField label="Input" value={input} onChange={setInput} multiline={4} />
            <TextField label="Dead letters" value={dead} onChange={setDead} code hint="A queue's ARN: what cannot be delivered goes there" />
            <CheckField label="Enabled" value={on} onChange={setOn} />
        </Form></Dialog>;
}
