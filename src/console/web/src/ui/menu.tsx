// What else can be done with a thing: a button that opens a list of actions.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./icon";

export interface MenuItem {
    text: string;
    icon?: IconName;
    danger?: boolean;
    disabled?: boolean;
    act: () => void;
}

export function Menu({ label, items, text, icon }: { label: string; items: MenuItem[]; text?: string; icon?: IconName }) {
    const [open, set] = useState(false);
    const root = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
        if (!open) return;
        root.current?.querySelector<HTMLElement>("[role=menuitem]:not(:disabled)")?.focus();
        const away = (event: Event) => { if (!root.current?.contains(event.target as Node)) set(false); };
        document.addEventListener("pointerdown", away);
        return () => document.removeEventListener("pointerdown", away);
    }, [open]);
    const onKey = (event: KeyboardEvent) => {
        if (!open) return;
        const all = [...root.current?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? []];
        const at = all.indexOf(document.activeElement as HTMLElement);
        if (event.key === "Escape") { set(false); root.current?.querySelector("button")?.focus(); }
        else if (event.key === "ArrowDown") all[(at + 1) % all.length]?.focus();
        else if (event.key === "ArrowUp") all[(at - 1 + all.length) % all.length]?.focus();
        else if (event.key === "Tab") { set(false); return; }
        else return;
        event.preventDefault();
        event.stopPropagation();
    };
    return <div class="menu" ref={root} onKeyDown={onKey}>
        {text ? <button type="button" class="button" aria-haspopup="menu" aria-expanded={open} aria-label={label} onClick={() => set(!open)}>
            {icon && <Icon name={icon} />}<span class="menu-text"><bdi>{text}</bdi></span><Icon name="down" /></button>
            : <button type="button" class="button quiet only-icon" aria-haspopup="menu" aria-expanded={open} aria-label={label} title={label} onClick={() => set(!open)}><Icon name="more" /></button>}
        {open && <div role="menu" aria-label={label}>{items.map((item) =>
            <button key={item.text} type="button" role="menuitem" class={item.danger ? "danger" : ""} disabled={item.disabled}
                onClick={() => { set(false); root.current?.querySelector("button")?.focus(); item.act(); }}>{item.icon && <Icon name={item.icon} />}<bdi>{item.text}</bdi></button>)}</div>}
    </div>;
}
