// Light or dark: as the system has it, unless the person chose.
import { signal } from "@preact/signals";

const kept = "athanor.scheme";
const system = matchMedia("(prefers-color-scheme: dark)");
const chosen = () => localStorage.getItem(kept);
const current = () => chosen() ?? (system.matches ? "dark" : "light");

export const scheme = signal(current());

function apply(): void {
    const is = chosen();
    if (is) document.documentElement.dataset["scheme"] = is; else delete document.documentElement.dataset["scheme"];
    scheme.value = current();
}
system.addEventListener("change", apply);
apply();

export function setScheme(to: "light" | "dark" | "system"): void {
    if (to === "system") localStorage.removeItem(kept); else localStorage.setItem(kept, to);
    apply();
}
