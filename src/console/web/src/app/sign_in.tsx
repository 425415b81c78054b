// The door: account, user and password, or an OpenID provider.
import { useEffect, useState } from "preact/hooks";
import { request, ApiError } from "../lib/api";
import { readSession } from "../lib/session";
import { Form, TextField, useAction } from "../ui/form";

const kept = "athanor.account";

export function SignIn() {
    const [account, setAccount] = useState(localStorage.getItem(kept) ?? ""), [user, setUser] = useState(""), [password, setPassword] = useState("");
    const [providers, setProviders] = useState<string[]>([]);
    const enter = useAction(async () => {
        await request("/sign-in", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ account, user, password }) });
        localStorage.setItem(kept, account);
        await readSession();
    });
    useEffect(() => {
        document.title = "Sign in · Athanor";
        request("/sign-in/providers").then(async (r) => setProviders((await r.json() as { providers: string[] }).providers)).catch(() => undefined);
    }, []);
    const wrong = enter.error instanceof ApiError && enter.error.status === 401 ? new ApiError("NotSignedIn", "Account, user or password is not right.", 400) : enter.error;
    return <main class="sign-in"><div class="card">
        <h1>Sign in to Athanor</h1>
        <Form onSubmit={() => void enter.run()} busy={enter.busy} error={wrong ?? undefined} submit="Sign in">
            <TextField label="Account" hint="Its 12 digits, or its alias" value={account} onChange={setAccount} required autocomplete="organization" autofocus={!account} />
            <TextField label="User" value={user} onChange={setUser} required autocomplete="username" />
            <TextField label="Password" type="password" value={password} onChange={setPassword} required autocomplete="current-password" />
        </Form>
        {providers.map((name) => <a key={name} class="button" href={`/sign-in/oidc/${encodeURIComponent(name)}`}>Sign in with <bdi>{name}</bdi></a>)}
        <p class="faint">No user yet? The operator makes one with <code>athanor user add</code>.</p>
    </div></main>;
}
