// The section Rules and schedules: what happens by itself is made, tried, stopped and deleted.
import { assert, axe, call, check, everyLook, open, settled, shot, until } from "./lib.mjs";

const mark = Math.random().toString(36).slice(2, 8), rule = `approved-${mark}`, schedule = `nightly-${mark}`, queue = `letters-${mark}`, role = `Rules-${mark}`;
const dialog = (page) => page.getByRole("dialog");
const { Account } = await call("sts", "GetCallerIdentity");
const trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: ["events.amazonaws.com", "scheduler.amazonaws.com", "pipes.amazonaws.com"] } }] };
const roleArn = (await call("iam", "CreateRole", { RoleName: role, AssumeRolePolicyDocument: JSON.stringify(trust) })).Role.Arn;
await call("iam", "PutRolePolicy", { RoleName: role, PolicyName: "queue", PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:*", Resource: "*" }] }) });
await call("sqs", "CreateQueue", { QueueName: queue });
const queueArn = `arn:aws:sqs:us-east-1:${Account}:${queue}`;

await check("a rule is made after its pattern is tried, gets a target, is disabled and enabled", async () => {
    const page = await open("/rules");
    await page.getByRole("button", { name: "New rule" }).click();
    await dialog(page).getByLabel("Name", { exact: false }).first().fill(rule);
    await dialog(page).getByLabel("Test it against an event").check();
    await dialog(page).getByLabel("Begin with").selectOption("A model is approved");
    await dialog(page).getByRole("button", { name: "Test the pattern" }).click();
    await dialog(page).getByText("The rule takes this event").waitFor();
    await dialog(page).getByLabel("Begin with").selectOption("An object is created");
    await dialog(page).getByRole("button", { name: "Test the pattern" }).click();
    await dialog(page).getByText("The rule does not take this event").waitFor();
    await axe(page);
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { level: 1, name: rule }).waitFor();
    await settled(page);
    await page.getByRole("button", { name: "New target" }).click();
    await dialog(page).getByLabel("ARN", { exact: false }).first().fill(queueArn);
    await dialog(page).getByLabel("Role").fill(roleArn);
    await dialog(page).getByLabel("Dead letters").fill(queueArn);
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Edit target" }).waitFor();
    assert((await call("events", "ListTargetsByRule", { Rule: rule })).Targets[0].DeadLetterConfig.Arn === queueArn, "dead letters have no queue");
    await page.getByRole("button", { name: "Disable" }).click();
    await page.getByRole("button", { name: "Enable" }).waitFor();
    assert((await call("events", "DescribeRule", { Name: rule })).State === "DISABLED", "the rule is not disabled");
    await page.getByRole("button", { name: "Enable" }).click();
    await page.getByRole("button", { name: "Disable" }).waitFor();
});

await check("a schedule is made with its next run in words, changed and disabled", async () => {
    const page = await open("/rules?tab=schedules");
    await page.getByRole("button", { name: "New schedule" }).click();
    await dialog(page).getByLabel("Name", { exact: false }).first().fill(schedule);
    await dialog(page).getByLabel("Schedule", { exact: false }).first().fill("cron(30 9 ? * MON *)");
    await dialog(page).getByText("at 09:30 on Monday (UTC); next in", { exact: false }).waitFor();
    await dialog(page).getByLabel("Target").fill(queueArn);
    await dialog(page).getByLabel("Role").fill(roleArn);
    await axe(page);
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { level: 1, name: schedule }).waitFor();
    await settled(page);
    await page.getByText("at 09:30 on Monday (UTC)", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Edit" }).click();
    await dialog(page).getByLabel("Schedule", { exact: false }).first().fill("rate(2 hours)");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByText("every 2 hours", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Disable" }).click();
    await page.getByText("never, while it is disabled").waitFor();
    const is = await call("scheduler", "GetSchedule", { Name: schedule });
    assert(is.State === "DISABLED" && is.ScheduleExpression === "rate(2 hours)" && is.Target.Arn === queueArn, "the update lost something");
    await shot(page, "rules-schedule");
});

const tabs = async (page) => { await page.getByRole("tablist").waitFor(); };
await everyLook("the rules", "/rules", tabs, "rules");
await everyLook("the schedules", "/rules?tab=schedules", tabs);
await everyLook("the pipes", "/rules?tab=pipes", tabs);
await everyLook("scheduled scaling", "/rules?tab=scaling", tabs);
await everyLook("a rule", `/rules/rules/default/${rule}`, undefined, "rules-rule");
await everyLook("a schedule", `/rules/schedules/default/${schedule}`);

const pipe = (await call("pipes", "ListPipes")).Pipes?.[0];
if (pipe) {
    await everyLook("a pipe", `/rules/pipes/${encodeURIComponent(pipe.Name)}`);
    await check("a pipe is stopped and started", async () => {
        const page = await open(`/rules/pipes/${encodeURIComponent(pipe.Name)}`);
        const state = async () => (await call("pipes", "DescribePipe", { Name: pipe.Name })).DesiredState, first = await state();
        await page.getByRole("button", { name: first === "RUNNING" ? "Stop" : "Start" }).click();
        await until(async () => await state() !== first, "the other state");
        await page.getByRole("button", { name: first === "RUNNING" ? "Start" : "Stop" }).click();
        await until(async () => await state() === first, "the first state", 20);
    });
} else console.log("# no pipe on this server");

await check("the rule and the schedule are deleted by typing their names", async () => {
    for (const [path, name] of [[`/rules/rules/default/${rule}`, rule], [`/rules/schedules/default/${schedule}`, schedule]]) {
        const page = await open(path);
        await page.getByRole("button", { name: "Delete", exact: true }).click();
        await dialog(page).getByRole("textbox").fill(name);
        await dialog(page).getByRole("button", { name: `Delete ${name}` }).click();
        await page.getByRole("heading", { level: 1, name: "Rules and schedules" }).waitFor();
    }
    assert(!(await call("events", "ListRules", { NamePrefix: rule })).Rules.length, "the rule is still there");
});
