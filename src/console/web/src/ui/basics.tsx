// The small pieces that every page is made of.
import type { ComponentChildren } from "preact";
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { ago, count, duration, exact, words } from "../lib/format";
import { cut, download, isolated, withControls } from "../lib/text";
import { ApiError } from "../lib/api";
import { Icon, type IconName } from "./icon";
import { Whole } from "./whole";

type Kids = { children?: ComponentChildren };

interface ButtonProps extends Kids {
    onClick?: (event: MouseEvent) => void;
    kind?: "primary" | "danger" | "quiet";
    icon?: IconName;
    label?: string; // of a button without text
    disabled?: boolean;
    busy?: boolean;
    type?: "button" | "submit";
    pressed?: boolean;
    title?: string;
}
export function Button({ children, onClick, kind, icon, label, disabled, busy, type = "button", pressed, title }: ButtonProps) {
    return <button type={type} class={`button ${kind ?? ""} ${children ? "" : "only-icon"}`} onClick={onClick} disabled={disabled || busy}
        aria-label={label} title={title ?? label} aria-busy={busy} aria-pressed={pressed}>
        {icon && <Icon name={icon} />}{children}
    </button>;
}

// A status as AWS spells it, with a colour and a shape, so that colour is never alone.
const tones: [RegExp, string][] = [
    [/^(Completed|InService|Succeeded|Active|Approved|Enabled|ENABLED|OK|Available|Executing.*Complete|Scheduled|RUNNING)$/i, "good"],
    [/fail|error|^(Rejected|OutOfService|ALARM|Denied)/i, "bad"],
    [/^(InProgress|Executing|Starting|Creating|Updating|RollingBack|SystemUpdating|Downloading|Training|Uploading|Pending$|Deleting|Stopping|Running)/i, "busy"],
    [/^(PendingManualApproval|Queued|INSUFFICIENT_DATA|Warning)/i, "wait"],
];
export function Status({ value, text }: { value: string; text?: string }) {
    const tone = tones.find(([of]) => of.test(value))?.[1] ?? "plain";
    return <span class={`status ${tone}`}><i aria-hidden="true" />{text ?? words(value)}</span>;
}

// Relative, with the exact time at hand: in the tooltip, and for keyboards and fingers, which have none, all at once (`t`, or the menu of the account). One clock for all.
const keptTimes = "athanor.times";
const exactTimes = signal(localStorage.getItem(keptTimes) === "exact");
export const timesAreExact = () => exactTimes.value;
export function showTimes(as: "exact" | "relative"): void {
    localStorage.setItem(keptTimes, as);
    exactTimes.value = as === "exact";
}
const clocks = new Set<() => void>();
setInterval(() => { if (!document.hidden) for (const tick of clocks) tick(); }, 10_000);
export function useClock(): number {
    const [now, set] = useState(Date.now() / 1000);
    useEffect(() => { const tick = () => set(Date.now() / 1000); clocks.add(tick); return () => { clocks.delete(tick); }; }, []);
    return now;
}
export function Time({ at }: { at: number | undefined | null }) {
    const now = useClock();
    if (!at) return <span class="faint">–</span>;
    const relative = ago(at, Math.max(now, Date.now() / 1000)), whole = exactTimes.value;
    return <time class={whole ? "exact" : undefined} dateTime={new Date(at * 1000).toISOString()} title={whole ? relative : exact(at)}>{whole ? exact(at) : relative}</time>;
}
export function Took({ from, until }: { from: number | undefined; until: number | undefined }) {
    useClock();
    if (!from) return <span class="faint">–</span>;
    return <span>{duration(Math.max(0, (until ?? Date.now() / 1000) - from))}</span>;
}

export function Copy({ text, label = "Copy" }: { text: string; label?: string }) {
    const [done, set] = useState(false);
    const copy = async () => {
        await navigator.clipboard.writeText(text);
        set(true);
        setTimeout(() => set(false), 1500);
    };
    return <Button kind="quiet" icon={done ? "check" : "copy"} label={done ? "Copied" : label} onClick={() => void copy()} />;
}

// Text of any length from anywhere, in one line: never HTML, bidi marks isolated, cut with the whole in the title.
export function Text({ of, most = 200 }: { of: string; most?: number }) {
    return <bdi class="text" title={of.length > 40 ? cut(of, 2000) : undefined}>{of.length > most ? cut(of, most) + "…" : of}</bdi>;
}

// Code and documents. Marks that turn the direction of text are shown as what they are: a command reads as it runs. What is too long for a page is kept as a file.
const kMostCode = 50_000;
export function Code({ children, copy = true }: { children: string; copy?: boolean }) {
    const more = children.length - kMostCode, shown = more > 0 ? cut(children, kMostCode) : children;
    return <div class="code"><pre tabIndex={0}><code>{withControls(shown).map((piece, i) => i % 2 === 0 ? piece
        : <bdi key={i} class="control" data-code={`U+${piece.charCodeAt(0).toString(16).toUpperCase()}`}>{piece}</bdi>)}</code></pre>{copy && <Copy text={children} />}
        {more > 0 && <p class="code-more">… and {count(more, "more character")}. <Button icon="download" onClick={() => download(children, "text.txt")}>Download the whole</Button></p>}</div>;
}

// What to do about an error, beside AWS's own code and words.
const advice: [RegExp, string][] = [
    [/AccessDenied|NotAuthorized|UnauthorizedOperation|AuthorizationError|^403$/, "Your policies do not allow this. Ask whoever manages access to add the action named in the message."],
    [/ExpiredToken|InvalidClientTokenId|^401$/, "Your session has ended. Sign in again."],
    [/Throttl|TooManyRequests|SlowDown|LimitExceeded/, "Too much at once, or a quota is reached. Wait a moment; quotas are under System."],
    [/NotFound|NoSuch|ResourceNotFound|does not exist/i, "It may have been deleted, or belong to another account."],
    [/ResourceInUse|Conflict|Exists/, "Something else uses the name, or is still changing it. Look at its status, then try again."],
    [/Validation|Malformed|Invalid/, "A value is not as the API wants it. The message names the member."],
    [/NetworkError/, "The server is away, or the connection is. What is shown may be old."],
    [/NotImplemented/, "Athanor does not have this operation."],
];
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
    const code = error instanceof ApiError ? error.code : "Error";
    const message = error instanceof Error ? error.message : String(error);
    const todo = advice.find(([of]) => of.test(code) || of.test(message))?.[1];
    return <div class="failure" role="alert">
        <Icon name="warning" />
        <div><strong>{code}</strong> <bdi>{message}</bdi>{todo && <p>{todo}</p>}
            {error instanceof ApiError && error.requestId && <p class="faint">Request {error.requestId}</p>}</div>
        {retry && <Button onClick={retry}>Try again</Button>}
    </div>;
}

export function Loading({ what = "Loading" }: { what?: string }) {
    return <div class="loading" role="status"><span class="spinner" aria-hidden="true" />{what}…</div>;
}

// An empty page teaches: what would be here, and the command that makes the first.
export function Empty({ title, children, command }: Kids & { title: string; command?: string }) {
    return <div class="empty"><h2>{title}</h2>{children && <p>{children}</p>}{command && <Code>{command}</Code>}</div>;
}

// What a query has: its data, or how it stands.
export function Ready<Data>({ of, children }: { of: { data: Data | undefined; error: Error | null; refetch: () => unknown }; children: (data: Data) => ComponentChildren }) {
    if (of.data !== undefined) return <>{of.error && <Failure error={of.error} retry={() => void of.refetch()} />}{children(of.data)}</>;
    if (of.error) return <Failure error={of.error} retry={() => void of.refetch()} />;
    return <Loading />;
}

export function Card({ title, actions, children, wide }: Kids & { title?: ComponentChildren; actions?: ComponentChildren; wide?: boolean }) {
    return <section class={`card ${wide ? "wide" : ""}`}>
        {(title || actions) && <header><h2>{title}</h2><div class="actions">{actions}</div></header>}
        {children}
    </section>;
}

// Facts of a resource: <Facts of={[["Status", <Status …/>], ["Role", arn]]} />
export function Facts({ of }: { of: [string, ComponentChildren][] }) {
    return <dl class="facts">{of.filter(([, value]) => value !== undefined && value !== null && value !== "").map(([name, value]) =>
        <div key={name}><dt><Text of={name} most={80} /></dt><dd>{typeof value === "string" ? <Whole of={value} /> : value}</dd></div>)}</dl>;
}

export function Page({ title, trail = [], actions, children, status }: Kids & {
    title: string; trail?: [string, string][]; actions?: ComponentChildren; status?: ComponentChildren;
}) {
    useEffect(() => { document.title = `${isolated(cut(title, 200))} · Athanor`; }, [title]);
    return <article class="page">
        <header class="page-head">
            {trail.length > 0 && <nav aria-label="Breadcrumb" class="trail">{trail.map(([name, href]) =>
                <span key={href}><a href={href}><bdi>{name}</bdi></a> <span aria-hidden="true">/</span> </span>)}</nav>}
            <div class="page-title"><h1><bdi>{title}</bdi></h1>{status}</div>
            <div class="actions">{actions}</div>
        </header>
        {children}
    </article>;
}
