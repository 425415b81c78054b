// Keys: `g` and a section's letter goes there, `?` shows all. A page adds its own with useKeys for as long as it is shown. None works while typing.
import { useEffect, useState } from "preact/hooks";

export type Keys = Record<string, [title: string, act: () => void]>;
const layers: Keys[] = [];
let before = "";

// Each key once: the page's before the shell's, as it is pressed.
export const allKeys = (): [string, string][] => [...new Map(layers.flatMap((keys) => Object.entries(keys).map(([key, [title]]) => [key, title] as [string, string])))];

export function useKeys(keys: Keys): void {
    const [layer] = useState<Keys>({});
    useEffect(() => {
        layers.push(layer);
        return () => { layers.splice(layers.indexOf(layer), 1); };
    }, []);
    useEffect(() => {
        for (const key of Object.keys(layer)) if (!(key in keys)) delete layer[key];
        Object.assign(layer, keys);
    });
}

function typing(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

export function listen(): void {
    addEventListener("keydown", (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
        const sequence = before ? `${before} ${event.key}` : event.key;
        before = event.key === "g" && !before ? "g" : "";
        for (const keys of [...layers].reverse()) {
            const found = keys[sequence];
            if (!found) continue;
            event.preventDefault();
            found[1]();
            return;
        }
    });
}
