// The address is the state: a page is found by its path, and what is chosen on it (tab, filter, sort, selection) stands in the query, so that any view can be shared
// and back works. Patterns: "/jobs/training/:name"; the last part may be "*rest", which takes what is left, slashes and all.
import { computed, signal } from "@preact/signals";

const address = signal(new URL(location.href));
export const path = computed(() => address.value.pathname);
export const query = computed(() => address.value.searchParams);

const leaving = new Set<() => void>();
export const onNavigate = (then: () => void) => { leaving.add(then); return () => { leaving.delete(then); }; };

function arrive(to: URL): void {
    const other = to.pathname !== address.peek().pathname;
    address.value = to;
    if (other) for (const then of leaving) then();
}

addEventListener("popstate", () => arrive(new URL(location.href)));

export function go(to: string, replace = false): void {
    const url = new URL(to, location.href);
    if (url.href === location.href) return;
    history[replace ? "replaceState" : "pushState"](null, "", url);
    const other = url.pathname !== address.peek().pathname;
    arrive(url);
    if (other) scrollTo(0, 0);
}

// Changes the query of the page that is shown; undefined or "" removes. Replaces the entry of the history unless `push`.
export function setQuery(changes: Record<string, string | undefined>, push = false): void {
    const url = new URL(address.peek());
    for (const [name, value] of Object.entries(changes))
        if (value) url.searchParams.set(name, value); else url.searchParams.delete(name);
    go(url.href, !push);
}

// Links are plain <a href>: this takes those to our own pages, unless a new tab was asked for.
export function takeLinks(): void {
    document.addEventListener("click", (event) => {
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        const link = (event.target as Element).closest?.("a");
        if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download")) return;
        if (link.pathname.startsWith("/api/") || link.pathname.startsWith("/sign-in/")) return;
        if (link.hash && link.pathname === location.pathname && link.search === location.search) return; // a place on this page: the browser goes there, with the focus
        event.preventDefault();
        go(link.href);
    });
}

export type Params = Record<string, string>;

export function match(pattern: string, at: string): Params | undefined {
    const wanted = pattern.split("/"), parts = at.split("/");
    const params: Params = {};
    for (const [i, want] of wanted.entries()) {
        if (want.startsWith("*")) {
            params[want.slice(1)] = parts.slice(i).map(decodeURIComponent).join("/");
            return params;
        }
        const part = parts[i];
        if (part === undefined || (!want.startsWith(":") && want !== part)) return undefined;
        if (want.startsWith(":")) {
            if (!part) return undefined;
            params[want.slice(1)] = decodeURIComponent(part);
        }
    }
    return wanted.length === parts.length ? params : undefined;
}

// A path of ours with each part escaped: to`/data/${bucket}/${key}` keeps the slashes of keys.
export function to(parts: TemplateStringsArray, ...values: string[]): string {
    return parts.reduce((all, part, i) => all + (values[i - 1] ?? "").split("/").map(encodeURIComponent).join("/") + part);
}
