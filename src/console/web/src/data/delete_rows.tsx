// Deletes what is chosen: counts what lies in chosen folders, and says whether it can be brought back.
import { useEffect, useRef, useState } from "preact/hooks";
import { Failure, Loading, Text } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { CheckField, Form, TextField } from "../ui/form";
import { tell } from "../ui/toast";
import { bytes, count as counted } from "../lib/format";
import { countBelow, deleteAll, nothing, wanted, type Outcome } from "./deletion";
import { Faults } from "./faults";
import type { Row } from "./listing";
import { caller, changed } from "./s3";

const kNamed = 8, kTyped = 1000;

export function DeleteRows({ bucket, rows, versions, versioning, onClose }: {
    bucket: string; rows: Row[]; versions: boolean; versioning: string | undefined; onClose: (done: boolean) => void;
}) {
    const [all, setAll] = useState(versions), [count, setCount] = useState(nothing()), [known, setKnown] = useState(false), [typed, type] = useState("");
    const [done, setDone] = useState<number>(), [outcome, setOutcome] = useState<Outcome>(), [error, setError] = useState<unknown>();
    const on = useRef(true);
    const folders = rows.filter((r) => r.kind === "folder").length;
    useEffect(() => {
        let mine = true;
        setKnown(false);
        setCount(nothing());
        countBelow(bucket, wanted(rows, all), caller, (c) => { if (mine) setCount(c); }, () => mine).then(() => { if (mine) setKnown(true); }, (e: unknown) => { if (mine) setError(e); });
        return () => { mine = false; };
    }, [all]);
    useEffect(() => () => { on.current = false; }, []);

    const below = all ? count.versions + count.markers : count.objects, total = rows.length - folders + below;
    const forGood = all || versioning !== "Enabled" && versioning !== "Suspended";
    const mustType = forGood && total >= kTyped;
    const thing = all ? "version" : "object";
    const remove = async () => {
        setDone(0);
        setError(undefined);
        try {
            const gone = await deleteAll(bucket, wanted(rows, all), caller, setDone, () => on.current);
            await changed(bucket);
            if (gone.faults.length) { setOutcome(gone); return; }
            tell(`Deleted ${counted(gone.deleted, thing)}`);
            onClose(true);
        } catch (fault) {
            setError(fault);
        } finally {
            setDone(undefined);
        }
    };
    return <Dialog title={`Delete from ${bucket}`} onClose={() => onClose(outcome !== undefined)}>
        <Form danger submit={done !== undefined ? `Deleting: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}` : forGood ? `Delete ${counted(total, thing)} permanently` : `Delete ${counted(total, thing)}`}
            onSubmit={() => void remove()} onCancel={() => onClose(outcome !== undefined)} busy={done !== undefined} disabled={!known || (mustType && typed !== bucket)}>
            <ul class="data-files">{rows.slice(0, kNamed).map((r) => <li key={r.id}><Text of={r.key} most={120} />{r.kind === "folder" && " and all below"}
                {r.kind === "marker" && " (delete marker)"}{r.kind === "version" && <span class="faint"> version <Text of={r.versionId ?? ""} most={40} /></span>}</li>)}
                {rows.length > kNamed && <li class="faint">and {(rows.length - kNamed).toLocaleString("en")} more</li>}</ul>
            {folders > 0 && (known ? <p>{counted(folders, "folder")} with {counted(below, thing)}{count.bytes > 0 && ` (${bytes(count.bytes)})`}.</p>
                : <Loading what={`Counting: ${below.toLocaleString("en")}`} />)}
            {!versions && folders > 0 && versioning && <CheckField label="All versions too, permanently" value={all} onChange={setAll} hint="Only of what lies in the folders" />}
            <p>{forGood ? <strong>This cannot be undone.</strong> : "The bucket keeps versions: each gets a delete marker and can be restored under Versions."}</p>
            {mustType && <TextField label={`Type ${bucket} to go on`} value={typed} onChange={type} />}
            {outcome && <Faults of={outcome} />}
            {error !== undefined && <Failure error={error} />}
        </Form>
    </Dialog>;
}
