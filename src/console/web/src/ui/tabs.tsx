// Tabs that stand in the address. The page shows what `useTab` says.
import { query, setQuery } from "../lib/router";

export const useTab = (name: string, first: string): string => query.value.get(name) ?? first;

export function Tabs({ name, tabs, label = "Views" }: { name: string; tabs: [string, string][]; label?: string }) {
    const first = tabs[0]?.[0] ?? "", now = useTab(name, first);
    const choose = (id: string) => setQuery({ [name]: id === first ? undefined : id }, true);
    const onKey = (event: KeyboardEvent) => {
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (!step) return;
        const at = tabs.findIndex(([id]) => id === now), next = tabs[(at + step + tabs.length) % tabs.length];
        if (!next) return;
        choose(next[0]);
        (event.currentTarget as Element).querySelector<HTMLElement>(`[data-tab="${CSS.escape(next[0])}"]`)?.focus();
    };
    return <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
        {tabs.map(([id, title]) => <button key={id} type="button" role="tab" data-tab={id} aria-selected={id === now} tabIndex={id === now ? 0 : -1}
            onClick={() => choose(id)}>{title}</button>)}
    </div>;
}
