// Who is signed in. null: nobody; undefined: not known yet.
import { signal } from "@preact/signals";

export interface Session {
    account: string;
    arn: string;
    name: string;
    token: string; // X-CSRF-Token
    cursor: string; // of the stream of changes, from before anything was read
}

export const session = signal<Session | null | undefined>(undefined);

export function signedOut(): void {
    if (session.peek()) session.value = null;
}

export async function readSession(): Promise<void> {
    const response = await fetch("/session", { credentials: "same-origin" });
    if (!response.ok) {
        session.value = null;
        return;
    }
    const is = await response.json() as { account: string; arn: string; name?: string; user?: string; csrfToken: string };
    session.value = { account: is.account, arn: is.arn, name: is.name ?? is.user ?? is.arn, token: is.csrfToken, cursor: response.headers.get("X-Changes-After") ?? "" };
}
