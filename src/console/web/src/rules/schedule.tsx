// A schedule: when it runs next, what it starts.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { leave, refresh, useQuery } from "../lib/query";
import type { Params } from "../lib/router";
import { Button, Card, Code, Facts, Failure, Page, Ready, Status, Time, useClock } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { ArnLink } from "./arn";
import { inWords, nextRun } from "./expression";
import { readSchedule, updateOf } from "./read";
import { ScheduleForm } from "./schedule_form";
import "./style.css";

export default function SchedulePage({ params }: { params: Params }) {
    const group = params["group"] ?? "default", name = params["name"] ?? "", [editing, edit] = useState(false), now = useClock();
    const schedule = useQuery(["rules", "schedule", group, name], (stop) => readSchedule(group, name, stop)), on = schedule.data?.State === "ENABLED";
    const toggle = useAction(async () => {
        const is = await readSchedule(group, name);
        await call("scheduler", "UpdateSchedule", { ...updateOf(is), State: on ? "DISABLED" : "ENABLED" });
        await refresh("rules");
        tell(`${name} is ${on ? "disabled" : "enabled"}`);
    });
    const remove = useAction(async () => {
        if (!await confirm({ title: `Delete schedule ${name}`, body: "It does not start anything any more. What it started goes on.", action: `Delete ${name}`, danger: true, typed: name })) return;
        await leave("/rules?tab=schedules", () => call("scheduler", "DeleteSchedule", { Name: name, GroupName: group }));
        tell(`Deleted ${name}`);
    });
    const error = toggle.error ?? remove.error;
    return <Page title={name} trail={[["Rules and schedules", "/rules?tab=schedules"]]} status={schedule.data && <Status value={on ? "Enabled" : "Disabled"} />} actions={schedule.data && <>
        <Button icon={on ? "pause" : "play"} busy={toggle.busy} onClick={() => void toggle.run()}>{on ? "Disable" : "Enable"}</Button><Button icon="edit" onClick={() => edit(true)}>Edit</Button>
        <Button kind="danger" icon="trash" busy={remove.busy} onClick={() => void remove.run()}>Delete</Button></>}>
        {error !== undefined && <Failure error={error} />}
        <Ready of={schedule}>{(is) => {
            const zone = is.ScheduleExpressionTimezone ?? "UTC", next = on ? nextRun(is.ScheduleExpression, Math.max(now, is.StartDate ?? 0), { zone, from: is.StartDate ?? is.CreationDate }) : undefined;
            return <div class="cards">
                <Card title="When"><Facts of={[["Runs", inWords(is.ScheduleExpression, zone)], ["Next", !on ? "never, while it is disabled" : next === undefined || (is.EndDate && next > is.EndDate) ? "not any more" : <Time at={next} />], ["Expression", <code>{is.ScheduleExpression}</code>], ["Time zone", zone],
                    ["From", is.StartDate ? <Time at={is.StartDate} /> : ""], ["Until", is.EndDate ? <Time at={is.EndDate} /> : ""], ["Window", is.FlexibleTimeWindow?.Mode === "FLEXIBLE" ? `${is.FlexibleTimeWindow.MaximumWindowInMinutes} minutes` : "exact"], ["Afterwards", is.ActionAfterCompletion === "DELETE" ? "is deleted" : "stays"]]} /></Card>
                <Card title="What it starts"><Facts of={[["Target", <ArnLink of={is.Target.Arn} />], ["Role", <ArnLink of={is.Target.RoleArn} />], ["Dead letters", is.Target.DeadLetterConfig?.Arn ?? "are dropped"], ["Tries again", String(is.Target.RetryPolicy?.MaximumRetryAttempts ?? 185)]]} />
                    {is.Target.Input && <Code>{is.Target.Input}</Code>}</Card>
                <Card title="Schedule" wide><Facts of={[["ARN", is.Arn], ["Group", is.GroupName], ["Description", is.Description ?? ""], ["Created", <Time at={is.CreationDate} />], ["Changed", <Time at={is.LastModificationDate} />]]} /></Card>
                {editing && <ScheduleForm schedule={is} onClose={() => edit(false)} />}</div>;
        }}</Ready>
    </Page>;
}
