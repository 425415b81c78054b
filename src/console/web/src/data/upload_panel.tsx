// The tab's uploads into a bucket: how far all are, which are sent now, and which failed.
import { Button, Card, Failure, Text } from "../ui/basics";
import { useAction } from "../ui/form";
import { bytes, count } from "../lib/format";
import { isSmall } from "./parts";
import { discard, forgetDone, isOpen, sendAgain, stopUpload, uploads, type Upload } from "./queue";

const kShown = 20;

function Bar({ label, of, sent }: { label: string; of: number; sent: number }) {
    const share = of > 0 ? Math.min(100, Math.floor(sent / of * 100)) : 100;
    return <div class="data-progress"><progress aria-label={label} max={100} value={share} /><span class="numbers">{share} %</span></div>;
}

const states: Record<Upload["state"], string> = { waiting: "Waits", sending: "", done: "Done", failed: "Failed", stopped: "Stopped" };

// `now`: what is shown of it, so that the line is drawn again when that changes; the upload itself stays the same object.
function Line({ of }: { of: Upload; now: string }) {
    const gone = useAction(() => discard(of));
    const kept = of.state !== "done" && !isOpen(of) && !isSmall(of.file.size);
    return <li>
        <div class="data-upload"><Text of={of.key} most={160} /><span class="faint numbers">{of.state === "sending" ? `${bytes(of.sent)} of ${bytes(of.file.size)}` : bytes(of.file.size)}</span>
            {of.resumed > 0 && <span class="badge">{bytes(of.resumed)} was there</span>}
            <span class="data-state">{states[of.state]}</span>
            {isOpen(of) && <Button kind="quiet" icon="stop" label={`Stop ${of.key.slice(0, 80)}`} onClick={() => stopUpload(of)} />}
            {(of.state === "failed" || of.state === "stopped") && <>
                <Button icon="again" onClick={() => sendAgain(of)}>{kept ? "Go on" : "Try again"}</Button>
                <Button icon="trash" kind="danger" busy={gone.busy} onClick={() => void gone.run()}>{kept ? "Abort" : "Forget"}</Button></>}
        </div>
        {of.state === "sending" && <Bar label={`Upload of ${of.key.slice(0, 80)}`} of={of.file.size} sent={of.sent} />}
        {of.state === "failed" && <Failure error={of.error} />}
        {gone.error !== undefined && <Failure error={gone.error} />}
    </li>;
}

export function UploadPanel({ bucket }: { bucket: string }) {
    const all = uploads.value.filter((u) => u.bucket === bucket);
    if (all.length === 0) return null;
    const done = all.filter((u) => u.state === "done"), open = all.filter(isOpen), wrong = all.filter((u) => u.state === "failed" || u.state === "stopped");
    const order: Upload["state"][] = ["sending", "failed", "stopped", "waiting", "done"];
    const shown = [...all].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)).slice(0, kShown);
    const size = all.reduce((sum, u) => sum + u.file.size, 0), sent = all.reduce((sum, u) => sum + u.sent, 0);
    return <div class="data-uploads"><Card title="Uploads" actions={<>
        {open.length > 1 && <Button icon="stop" onClick={() => open.forEach(stopUpload)}>Stop all</Button>}
        {wrong.length > 1 && <Button icon="again" onClick={() => wrong.forEach(sendAgain)}>Try all again</Button>}
        {done.length > 0 && <Button onClick={forgetDone}>Clear done</Button>}
    </>}>
        <p role="status">{count(done.length, "file")} of {all.length.toLocaleString("en")} uploaded{wrong.length > 0 && `, ${wrong.length.toLocaleString("en")} failed or stopped`}</p>
        {open.length > 0 && <Bar label="All uploads" of={size} sent={sent} />}
        <ul class="data-list">{shown.map((u) => <Line key={u.id} of={u} now={`${u.state} ${u.sent} ${u.resumed}`} />)}</ul>
        {all.length > kShown && <p class="faint">and {count(all.length - kShown, "file")} more</p>}
    </Card></div>;
}
