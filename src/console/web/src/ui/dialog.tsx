// A modal window on the browser's own <dialog>: focus stays inside, Escape closes, focus returns. `confirm` asks before something dangerous and names it.
import type { ComponentChildren } from "preact";
import { render } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./basics";

export function Dialog({ title, onClose, wide, children }: { title: string; onClose: () => void; wide?: boolean; children?: ComponentChildren }) {
    const element = useRef<HTMLDialogElement>(null);
    useLayoutEffect(() => { // at once: a key that is pressed meanwhile is the dialog's
        const dialog = element.current, before = document.activeElement, at = location.pathname;
        if (dialog && !dialog.open) dialog.showModal();
        // The browser gives focus back where a dialog is closed; where it is taken out of the page (Cancel, what it asked is done), this does: to what opened it, or the page.
        return () => requestAnimationFrame(() => {
            if (document.activeElement !== document.body && document.activeElement !== null) return;
            const back = before instanceof HTMLElement && before !== document.body && before.isConnected && at === location.pathname ? before : document.getElementById("main");
            back?.focus({ preventScroll: true });
        });
    }, []);
    return <dialog ref={element} class={`dialog ${wide ? "wide" : ""}`} aria-label={title} onClose={onClose}
        onClick={(event) => { if (event.target === element.current) element.current?.close(); }}>
        <div class="dialog-box">
            <header><h2><bdi>{title}</bdi></h2><Button kind="quiet" icon="close" label="Close" onClick={() => element.current?.close()} /></header>
            <div class="dialog-body">{children}</div>
        </div>
    </dialog>;
}

export interface Question {
    title: string;
    body: ComponentChildren;
    action: string; // what the button says: "Delete 3 objects"
    danger?: boolean;
    typed?: string; // has to be typed first
}

function Ask({ of, answer }: { of: Question; answer: (yes: boolean) => void }) {
    const [text, set] = useState("");
    return <Dialog title={of.title} onClose={() => answer(false)}>
        <form onSubmit={(event) => { event.preventDefault(); answer(true); }}>
            <div class="confirm-body">{of.body}</div>
            {of.typed !== undefined && <label class="field"><span>Type <bdi><code>{of.typed}</code></bdi> to go on</span>
                <input value={text} onInput={(event) => set(event.currentTarget.value)} autocomplete="off" autofocus /></label>}
            <div class="form-end"><Button onClick={() => answer(false)}>Cancel</Button>
                <Button type="submit" kind={of.danger ? "danger" : "primary"} disabled={of.typed !== undefined && text !== of.typed}>{of.action}</Button></div>
        </form>
    </Dialog>;
}

export function confirm(of: Question): Promise<boolean> {
    const place = document.createElement("div");
    document.body.append(place);
    return new Promise((resolve) => {
        let asked = true;
        const answer = (yes: boolean) => {
            if (!asked) return;
            asked = false;
            render(null, place);
            place.remove();
            resolve(yes);
        };
        render(<Ask of={of} answer={answer} />, place);
    });
}
