// The end of a bucket: counts what is in it, says so, and deletes that first.
import { useEffect, useRef, useState } from "preact/hooks";
import { Failure, Loading } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, TextField } from "../ui/form";
import { tell } from "../ui/toast";
import { bytes, count as counted } from "../lib/format";
import { leave, refresh } from "../lib/query";
import { path } from "../lib/router";
import { pages } from "../lib/api";
import { countBelow, deleteAll, nothing, type Outcome } from "./deletion";
import { Faults } from "./faults";
import { caller, s3 } from "./s3";

const everything = { targets: [], prefixes: [""], versions: true };

export function DeleteBucket({ bucket, onClose }: { bucket: string; onClose: () => void }) {
    const [count, setCount] = useState(nothing()), [known, setKnown] = useState(false), [typed, type] = useState("");
    const [done, setDone] = useState<number>(), [outcome, setOutcome] = useState<Outcome>(), [error, setError] = useState<unknown>();
    const on = useRef(true);
    useEffect(() => {
        countBelow(bucket, everything, caller, setCount, () => on.current).then(() => setKnown(true), setError);
        return () => { on.current = false; };
    }, [bucket]);
    const all = count.versions + count.markers;

    const remove = async () => {
        setError(undefined);
        setDone(0);
        try {
            const gone = await deleteAll(bucket, everything, caller, setDone, () => on.current);
            if (!on.current) return;
            if (gone.faults.length) { setOutcome(gone); return; }
            for (const upload of await pages<{ Key: string; UploadId: string }>("s3", "ListMultipartUploads", { Bucket: bucket }, "Uploads", 1000, ["KeyMarker", "NextKeyMarker"]))
                await s3("AbortMultipartUpload", { Bucket: bucket, Key: upload.Key, UploadId: upload.UploadId });
            await leave(path.peek() === "/data" ? location.href : "/data", () => s3("DeleteBucket", { Bucket: bucket }));
            void refresh("s3-buckets");
            tell(`Deleted ${bucket}`);
            onClose();
        } catch (fault) {
            setError(fault);
        } finally {
            setDone(undefined);
        }
    };
    return <Dialog title={`Delete ${bucket}?`} onClose={onClose}>
        <Form submit={done !== undefined ? `Deleting: ${done.toLocaleString("en")} of ${all.toLocaleString("en")}` : all ? `Delete the bucket and ${counted(all, "version")}` : "Delete bucket"}
            danger onSubmit={() => void remove()} onCancel={onClose} busy={done !== undefined} disabled={!known || typed !== bucket}>
            {!known && !error ? <Loading what={`Counting what is in it: ${all.toLocaleString("en")}`} />
                : all === 0 ? <p>The bucket is empty. Its policy, rules and other settings go with it.</p>
                    : <p><strong>It is not empty.</strong> {counted(count.versions, "version")} of {counted(count.objects, "object")} ({bytes(count.bytes)})
                        {count.markers > 0 && ` and ${counted(count.markers, "delete marker")}`} are deleted for good, then the bucket with its policy, rules and other settings.
                        Nothing of it can be restored.</p>}
            <p>Jobs, pipelines and endpoints that read from it will fail.</p>
            <TextField label={`Type ${bucket} to go on`} value={typed} onChange={type} />
            {outcome && <Faults of={outcome} />}
            {error !== undefined && <Failure error={error} />}
        </Form>
    </Dialog>;
}
