// Deletes a user, role or group with what hangs on it, after telling what that is. IAM refuses to delete one that still has policies, keys or members.
import { call } from "../lib/api";
import { leave } from "../lib/query";
import { confirm } from "../ui/dialog";
import { tell } from "../ui/toast";
import { readGroupsOf, readKeys, readMembers, readPassword, readPoliciesOf, type Kind } from "./read";

type Step = [operation: string, input: Record<string, string>, what: string];

export async function stepsToDelete(kind: Kind, name: string, bounded: boolean): Promise<Step[]> {
    const of = { [`${kind}Name`]: name }, { attached, inline } = await readPoliciesOf(kind, name), steps: Step[] = [];
    for (const p of attached) steps.push([`Detach${kind}Policy`, { ...of, PolicyArn: p.PolicyArn }, `policy ${p.PolicyName}, detached`]);
    for (const p of inline) steps.push([`Delete${kind}Policy`, { ...of, PolicyName: p }, `policy ${p}, which exists only there`]);
    if (bounded) steps.push([`Delete${kind}PermissionsBoundary`, of, "its boundary"]);
    if (kind === "User") {
        for (const key of await readKeys(name)) steps.push(["DeleteAccessKey", { ...of, AccessKeyId: key.AccessKeyId }, `access key ${key.AccessKeyId}`]);
        if (await readPassword(name)) steps.push(["DeleteLoginProfile", of, "its password"]);
        for (const g of await readGroupsOf(name)) steps.push(["RemoveUserFromGroup", { ...of, GroupName: g.GroupName }, `its place in group ${g.GroupName}`]);
    }
    if (kind === "Group") for (const u of (await readMembers(name)).users) steps.push(["RemoveUserFromGroup", { ...of, UserName: u.UserName }, `${u.UserName}'s place in it`]);
    steps.push([`Delete${kind}`, of, `${kind.toLowerCase()} ${name}`]);
    return steps;
}

export async function remove(kind: Kind, name: string, bounded: boolean, list: string): Promise<void> {
    const steps = await stepsToDelete(kind, name, bounded);
    const sure = await confirm({
        title: `Delete ${kind.toLowerCase()} ${name}`, action: `Delete ${name}`, danger: true, typed: name,
        body: <><p>Whoever acts as it is refused at once. With it go:</p><ul>{steps.map(([op, , what]) => <li key={op + what}><bdi>{what}</bdi></li>)}</ul></>,
    });
    if (!sure) return;
    await leave(`/access?tab=${list}`, async () => { for (const [operation, input] of steps) await call("iam", operation, input); });
    tell(`Deleted ${name}`);
}
