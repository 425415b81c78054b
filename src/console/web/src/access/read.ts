// What IAM's API says, as the pages of this section read it.
import { call, pages, type Input } from "../lib/api";
import { decoded } from "./document";

export interface Tag { Key: string; Value: string }
export interface Boundary { PermissionsBoundaryArn?: string }
export interface User { UserName: string; Arn: string; UserId: string; Path: string; CreateDate: number; PasswordLastUsed?: number; PermissionsBoundary?: Boundary; Tags?: Tag[] }
export interface Role { RoleName: string; Arn: string; RoleId: string; Path: string; CreateDate: number; Description?: string; AssumeRolePolicyDocument?: string; MaxSessionDuration?: number;
    PermissionsBoundary?: Boundary; RoleLastUsed?: { LastUsedDate?: number }; Tags?: Tag[] }
export interface Group { GroupName: string; Arn: string; GroupId: string; Path: string; CreateDate: number }
export interface Policy { PolicyName: string; Arn: string; Path: string; AttachmentCount: number; DefaultVersionId: string; CreateDate: number; UpdateDate: number; Description?: string; IsAttachable?: boolean }
export interface PolicyVersion { VersionId: string; IsDefaultVersion: boolean; CreateDate: number; Document?: string }
export interface AccessKey { AccessKeyId: string; Status: "Active" | "Inactive"; CreateDate: number; used?: number; service?: string }
export interface Attached { PolicyName: string; PolicyArn: string }
export type Kind = "User" | "Role" | "Group";

const marker: [string, string] = ["Marker", "Marker"];
const all = <Item>(operation: string, input: Input, member: string, stop?: AbortSignal) => pages<Item>("iam", operation, input, member, 5000, marker, stop);

export const readUsers = (stop?: AbortSignal) => all<User>("ListUsers", {}, "Users", stop);
export const readRoles = (stop?: AbortSignal) => all<Role>("ListRoles", {}, "Roles", stop);
export const readGroups = (stop?: AbortSignal) => all<Group>("ListGroups", {}, "Groups", stop);
export const readPolicies = (scope: "All" | "AWS" | "Local", stop?: AbortSignal) => all<Policy>("ListPolicies", { Scope: scope }, "Policies", stop);
export const readUser = (name: string, stop?: AbortSignal) => call<{ User: User }>("iam", "GetUser", { UserName: name }, stop).then((a) => a.User);
export const readRole = (name: string, stop?: AbortSignal) => call<{ Role: Role }>("iam", "GetRole", { RoleName: name }, stop).then((a) => a.Role);
export const readMembers = async (name: string, stop?: AbortSignal) => {
    const first = await call<{ Group: Group }>("iam", "GetGroup", { GroupName: name }, stop);
    return { group: first.Group, users: await all<User>("GetGroup", { GroupName: name }, "Users", stop) };
};
export const readGroupsOf = (user: string, stop?: AbortSignal) => all<Group>("ListGroupsForUser", { UserName: user }, "Groups", stop);

// A user without a password has no profile: that is an answer, not a fault.
export async function readPassword(user: string, stop?: AbortSignal): Promise<{ CreateDate: number; PasswordResetRequired?: boolean } | null> {
    const summary = await call<{ LoginProfile: { CreateDate: number; PasswordResetRequired?: boolean } }>("iam", "GetLoginProfile", { UserName: user }, stop)
        .catch((error: { code?: string }) => { if (error.code === "NoSuchEntity") return undefined; throw error; });
    return summary?.LoginProfile ?? null;
}

export async function readKeys(user: string, stop?: AbortSignal): Promise<AccessKey[]> {
    const keys = await all<AccessKey>("ListAccessKeys", { UserName: user }, "AccessKeyMetadata", stop);
    return await Promise.all(keys.map(async (key) => {
        const { AccessKeyLastUsed: last } = await call<{ AccessKeyLastUsed: { LastUsedDate?: number; ServiceName?: string } }>("iam", "GetAccessKeyLastUsed", { AccessKeyId: key.AccessKeyId }, stop);
        return { ...key, ...(last.LastUsedDate && { used: last.LastUsedDate, service: last.ServiceName ?? "" }) };
    }));
}

export async function readPoliciesOf(kind: Kind, name: string, stop?: AbortSignal): Promise<{ attached: Attached[]; inline: string[] }> {
    const input = { [`${kind}Name`]: name };
    const [attached, inline] = await Promise.all([all<Attached>(`ListAttached${kind}Policies`, input, "AttachedPolicies", stop), all<string>(`List${kind}Policies`, input, "PolicyNames", stop)]);
    return { attached, inline };
}
export const readInline = (kind: Kind, name: string, policy: string, stop?: AbortSignal) =>
    call<{ PolicyDocument: string }>("iam", `Get${kind}Policy`, { [`${kind}Name`]: name, PolicyName: policy }, stop).then((a) => decoded(a.PolicyDocument));
export const readVersions = (arn: string, stop?: AbortSignal) => all<PolicyVersion>("ListPolicyVersions", { PolicyArn: arn }, "Versions", stop);
export const readVersion = (arn: string, version: string, stop?: AbortSignal) =>
    call<{ PolicyVersion: PolicyVersion }>("iam", "GetPolicyVersion", { PolicyArn: arn, VersionId: version }, stop).then((a) => decoded(a.PolicyVersion.Document));

// Letters of all kinds, from the browser's own source of randomness; no letter that looks like another.
export function newPassword(length = 20): string {
    const letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!@#%+=-";
    for (;;) {
        const bytes = crypto.getRandomValues(new Uint8Array(length * 2));
        const text = [...bytes].filter((b) => b < 256 - 256 % letters.length).slice(0, length).map((b) => letters[b % letters.length]).join("");
        if (text.length === length && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && /[^\w]/.test(text)) return text;
    }
}
