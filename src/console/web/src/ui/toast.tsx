// A short word of what was done, for a few seconds, also for those who do not see it.
import { signal } from "@preact/signals";

const said = signal<{ id: number; text: string; bad: boolean }[]>([]);
let next = 1;

export function tell(text: string, bad = false): void {
    const id = next++;
    said.value = [...said.value, { id, text, bad }];
    setTimeout(() => { said.value = said.value.filter((t) => t.id !== id); }, bad ? 10_000 : 4000);
}

export function Toasts() {
    return <div class="toasts" role="status" aria-live="polite">{said.value.map((t) => <div key={t.id} class={t.bad ? "bad" : ""}><bdi>{t.text}</bdi></div>)}</div>;
}
