// A value that may be long: its beginning, and a button that shows the whole of it.
import { useState } from "preact/hooks";
import { count } from "../lib/format";
import { Code, Text } from "./basics";
import { Dialog } from "./dialog";

export function Whole({ of, most = 200 }: { of: string; most?: number }) {
    const [open, set] = useState(false);
    if (of.length <= most) return <Text of={of} most={most} />;
    return <span class="whole"><Text of={of} most={most} /><button type="button" class="whole-more" aria-label={`Show all ${count(of.length, "character")}`} onClick={() => set(true)}>all</button>
        {open && <Dialog title={count(of.length, "character")} onClose={() => set(false)} wide><div class="whole-text"><Code>{of}</Code></div></Dialog>}</span>;
}
