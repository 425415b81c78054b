// A rule: when it runs, what it starts, and whether an event would start it.
import { useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { call } from "../lib/api";
import { leave, refresh, useQuery } from "../lib/query";
import type { Params } from "../lib/router";
import { Button, Card, Code, Facts, Failure, Page, Ready, Status, Text } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { ArnLink } from "./arn";
import { inWords } from "./expression";
import { PatternTest } from "./pattern_test";
import { readRule, readTargets, type Target } from "./read";
import { RuleForm, TargetForm } from "./rule_form";
import "./style.css";

export default function RulePage({ params }: { params: Params }) {
    const bus = params["bus"] ?? "default", name = params["name"] ?? "", of = { Name: name, EventBusName: bus };
    const [editing, edit] = useState<"rule" | "target" | Target>(), close = () => edit(undefined);
    const rule = useQuery(["rules", "rule", bus, name], (stop) => readRule(bus, name, stop)), targets = useQuery(["rules", "targets", bus, name], (stop) => readTargets(bus, name, stop));
    const on = rule.data?.State === "ENABLED";
    const toggle = useAction(async () => {
        await call("events", on ? "DisableRule" : "EnableRule", of);
        await refresh("rules");
        tell(`${name} is ${on ? "disabled" : "enabled"}`);
    });
    const drop = useAction(async (id: string) => {
        if (!await confirm({ title: `Remove target ${id}`, body: `${name} does not start it any more.`, action: `Remove ${id}`, danger: true })) return;
        await call("events", "RemoveTargets", { Rule: name, EventBusName: bus, Ids: [id] });
        await refresh("rules", "targets");
        tell(`Removed ${id}`);
    });
    const remove = useAction(async () => {
        const ids = (targets.data ?? []).map((t) => t.Id);
        if (!await confirm({ title: `Delete rule ${name}`, body: `With its ${ids.length} target${ids.length === 1 ? "" : "s"}. What it started goes on.`, action: `Delete ${name}`, danger: true, typed: name })) return;
        await leave("/rules", async () => {
            if (ids.length) await call("events", "RemoveTargets", { Rule: name, EventBusName: bus, Ids: ids });
            await call("events", "DeleteRule", of);
        });
        tell(`Deleted ${name}`);
    });
    useActions([{ title: `${on ? "Disable" : "Enable"} ${name}`, act: () => void toggle.run() }, { title: `Delete ${name}`, act: () => void remove.run() }]);
    const error = toggle.error ?? drop.error ?? remove.error;
    return <Page title={name} trail={[["Rules and schedules", "/rules"]]} status={rule.data && <Status value={on ? "Enabled" : "Disabled"} />} actions={rule.data && <>
        <Button icon={on ? "pause" : "play"} busy={toggle.busy} onClick={() => void toggle.run()}>{on ? "Disable" : "Enable"}</Button><Button icon="edit" onClick={() => edit("rule")}>Edit</Button>
        <Button kind="danger" icon="trash" busy={remove.busy} onClick={() => void remove.run()}>Delete</Button></>}>
        {error !== undefined && <Failure error={error} />}
        <Ready of={rule}>{(is) => <div class="cards">
            <Card title="Rule"><Facts of={[["Description", is.Description ?? ""], ["Bus", bus], ["Runs", is.ScheduleExpression ? inWords(is.ScheduleExpression) : "when an event comes"], ["ARN", is.Arn], ["Managed by", is.ManagedBy ?? ""]]} />
                {is.EventPattern && <Code>{JSON.stringify(JSON.parse(is.EventPattern), null, 2)}</Code>}</Card>
            <Card title="Targets" actions={<Button icon="plus" onClick={() => edit("target")}>New target</Button>}><Ready of={targets}>{(all) => all.length === 0 ? <p class="faint">None: the rule starts nothing.</p>
                : <div class="rules-targets">{all.map((t) => <section key={t.Id}><h3><Text of={t.Id} /></h3>
                    <Facts of={[["Starts", <ArnLink of={t.Arn} />], ["Role", t.RoleArn ? <ArnLink of={t.RoleArn} /> : ""], ["Dead letters", t.DeadLetterConfig?.Arn ?? "are dropped"], ["Tries again", String(t.RetryPolicy?.MaximumRetryAttempts ?? 185)],
                        ["Parameters", (t.SageMakerPipelineParameters?.PipelineParameterList ?? []).map((p) => `${p.Name}=${p.Value}`).join(", ")]]} />
                    {t.Input && <Code>{t.Input}</Code>}
                    <div class="actions"><Button label={`Edit ${t.Id}`} onClick={() => edit(t)}>Edit</Button><Button kind="danger" label={`Remove ${t.Id}`} onClick={() => void drop.run(t.Id)}>Remove</Button></div></section>)}</div>}</Ready></Card>
            {is.EventPattern && <Card title="Would it take this event?" wide><PatternTest pattern={is.EventPattern} /></Card>}
            {editing === "rule" && <RuleForm rule={{ ...is, EventBusName: bus }} onClose={close} />}
            {editing !== undefined && editing !== "rule" && <TargetForm rule={{ ...is, EventBusName: bus }} {...editing !== "target" && { target: editing }} onClose={close} />}</div>}</Ready>
    </Page>;
}
