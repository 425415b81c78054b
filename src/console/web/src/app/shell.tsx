// What surrounds each page: the sections, Ctrl-K, the calls of the page, who is signed in.
import { Component, type ComponentChildren, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { forgetCalls, request } from "../lib/api";
import { go, match, onNavigate, path, type Params } from "../lib/router";
import { queries } from "../lib/query";
import { session } from "../lib/session";
import { Button, Empty, Failure, Loading, showTimes, timesAreExact } from "../ui/basics";
import { CallsDialog } from "../ui/calls";
import { Dialog } from "../ui/dialog";
import { Icon } from "../ui/icon";
import { Menu } from "../ui/menu";
import { Toasts } from "../ui/toast";
import { allKeys, useKeys } from "./keys";
import { Palette, useActions } from "./palette";
import { pages, type PageEntry } from "./pages";
import { scheme, setScheme } from "./scheme";
import { sections } from "./sections";

type PageComponent = ComponentType<{ params: Params }>;
const loaded = new Map<PageEntry, PageComponent>();

class Guard extends Component<{ children: ComponentChildren; at: string }, { error: unknown; at: string }> {
    override state = { error: undefined as unknown, at: this.props.at };
    static override getDerivedStateFromError = (error: unknown) => ({ error });
    static override getDerivedStateFromProps = (props: { at: string }, state: { at: string }) => props.at === state.at ? null : { at: props.at, error: undefined };
    override render() {
        return this.state.error === undefined ? this.props.children : <Failure error={this.state.error} retry={() => location.reload()} />;
    }
}

function CurrentPage() {
    const [, show] = useState(0), [error, fail] = useState<unknown>();
    const at = path.value === "/" ? "/overview" : path.value;
    let params: Params | undefined;
    const entry = pages.find((p) => (params = match(p.path, at)) !== undefined);
    useEffect(() => {
        fail(undefined);
        if (entry && !loaded.has(entry)) entry.load().then((module) => { loaded.set(entry, module.default); show((n) => n + 1); }, fail);
    }, [entry]);
    if (!entry) return <Empty title="There is no such page">The address is wrong, or the page has moved. <a href="/overview">Go to the overview</a>.</Empty>;
    const Page = loaded.get(entry);
    if (error) return <Failure error={error} retry={() => location.reload()} />;
    return Page ? <Guard at={at}><Page key={at} params={params ?? {}} /></Guard> : <Loading />;
}

function KeysHelp({ onClose }: { onClose: () => void }) {
    const keys: [string, string][] = [["Ctrl K", "Find everything"], ...allKeys(), ["j, k", "Next and previous row of a table"], ["Enter", "Open the row"], ["x", "Select the row"]];
    return <Dialog title="Keys" onClose={onClose}><dl class="keys">{keys.map(([key, title]) => <><dt><kbd>{key}</kbd></dt><dd>{title}</dd></>)}</dl></Dialog>;
}

async function signOut(): Promise<void> {
    await request("/sign-out", { method: "POST" }).catch(() => undefined);
    queries.clear();
    session.value = null;
}

export function Shell() {
    const [open, setOpen] = useState<"palette" | "calls" | "keys" | "">(""), [side, setSide] = useState(false);
    const close = () => setOpen(""), times = () => showTimes(timesAreExact() ? "relative" : "exact");
    useKeys({
        ...Object.fromEntries(sections.map((s) => [`g ${s.key}`, [s.title, () => go(`/${s.id}`)]])),
        "?": ["Keys", () => setOpen("keys")], "c": ["API calls of this page", () => setOpen("calls")], "t": ["Exact or relative times", times], "/": ["Find", () => setOpen("palette")],
    });
    useEffect(() => onNavigate(() => { forgetCalls(); setSide(false); setOpen(""); document.getElementById("main")?.focus({ preventScroll: true }); }), []);
    useEffect(() => {
        const onKey = (event: KeyboardEvent) => {
            if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { event.preventDefault(); setOpen((now) => now === "palette" ? "" : "palette"); }
        };
        addEventListener("keydown", onKey);
        return () => removeEventListener("keydown", onKey);
    }, []);
    useActions([{ title: "API calls of this page", keywords: "aws cli boto3", act: () => setOpen("calls") }, { title: "Keys", keywords: "shortcuts help", act: () => setOpen("keys") },
        { title: timesAreExact() ? "Relative times" : "Exact times", act: times }, { title: "Light", keywords: "scheme colours", act: () => setScheme("light") }, { title: "Dark", keywords: "scheme colours", act: () => setScheme("dark") },
        { title: "Light or dark as the system has it", keywords: "scheme colours", act: () => setScheme("system") }, { title: "Sign out", keywords: "log out", act: () => void signOut() }]);
    const now = path.value.split("/")[1] || "overview", who = session.value;
    return <div class="shell">
        <a class="skip" href="#main">Skip to the page</a>
        <header class="top">
            <span class="only-phone"><Button kind="quiet" icon="menu" label="Sections" onClick={() => setSide(!side)} /></span>
            <a class="brand" href="/overview" aria-label="Athanor"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M16 2c1.500 5.500-7 9-7 17a7 7 0 0 0 14 .6c0-2.800-1.300-5-1.300-5s4.300 2.200 4.300 7.700a10 10 0 0 1-20 0C6 12 14.500 9 16 2z" fill="var(--accent)" /></svg><span>Athanor</span></a>
            <button type="button" class="button find-button" aria-label="Find anything Ctrl K" onClick={() => setOpen("palette")}><Icon name="search" /><span>Find anything</span> <kbd>Ctrl K</kbd></button>
            <Button kind="quiet" icon="code" label="API calls of this page" onClick={() => setOpen("calls")} />
            <Menu label={`Account ${who?.name ?? ""}`} icon="user" text={who?.name ?? ""} items={[
                { text: `${who?.name ?? ""} · ${who?.account ?? ""}`, icon: "user", disabled: true, act: close },
                { text: scheme.value === "dark" ? "Light" : "Dark", icon: scheme.value === "dark" ? "sun" : "moon", act: () => setScheme(scheme.value === "dark" ? "light" : "dark") },
                { text: "As the system has it", icon: "system", act: () => setScheme("system") },
                { text: timesAreExact() ? "Relative times" : "Exact times", icon: "history", act: times },
                { text: "Keys", icon: "code", act: () => setOpen("keys") },
                { text: "Sign out", icon: "right", act: () => void signOut() }]} />
        </header>
        <nav class={`side ${side ? "open" : ""}`} aria-label="Sections">{sections.map((s) => <>
            {s.after && <hr />}
            <a key={s.id} href={`/${s.id}`} aria-current={now === s.id ? "page" : undefined}><Icon name={s.icon} />{s.title}</a></>)}</nav>
        <main id="main" tabIndex={-1}><CurrentPage /></main>
        {open === "palette" && <Palette onClose={close} />}
        {open === "calls" && <CallsDialog onClose={close} />}
        {open === "keys" && <KeysHelp onClose={close} />}
        <Toasts />
    </div>;
}
