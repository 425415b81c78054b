// Uploads in parts that nobody completed: from here they can be ended; who began one goes on by choosing the same file again.
import { Button, Card, Failure, Text, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { pages } from "../lib/api";
import { useQuery } from "../lib/query";
import { isOpen, resumable, uploads } from "./queue";
import { changed, s3 } from "./s3";

interface Begun { Key: string; UploadId: string; Initiated: number }
const kShown = 20;

export function Unfinished({ bucket, prefix }: { bucket: string; prefix: string }) {
    const found = useQuery(["s3", bucket, "unfinished", prefix], (stop) =>
        pages<Begun>("s3", "ListMultipartUploads", { Bucket: bucket, ...(prefix && { Prefix: prefix }) }, "Uploads", 100, ["KeyMarker", "NextKeyMarker"], stop), { fresh: 5000 });
    const abort = useAction(async (of: Begun) => {
        const yes = await confirm({ title: `Abort the upload of ${of.Key}?`, action: "Abort upload", danger: true,
            body: <p>The parts that are stored so far are deleted; the upload cannot go on. The object {of.Key}, if there is one, stays as it is.</p> });
        if (!yes) return;
        await s3("AbortMultipartUpload", { Bucket: bucket, Key: of.Key, UploadId: of.UploadId });
        resumable.forget(of.UploadId);
        tell("Aborted");
        await changed(bucket);
    });
    const running = new Set(uploads.value.filter((u) => u.bucket === bucket && isOpen(u)).map((u) => u.key));
    const all = (found.data ?? []).filter((u) => !running.has(u.Key));
    if (all.length === 0) return null;
    const ours = new Map(resumable.all().map((b) => [b.uploadId, b.name]));
    return <div class="data-uploads"><Card title="Unfinished uploads">
        <p class="faint">Their parts take space until they are completed or aborted. Choose the same file for the same place again, and it goes on where it stopped.</p>
        {abort.error !== undefined && <Failure error={abort.error} />}
        <ul class="data-list">{all.slice(0, kShown).map((u) => <li key={u.UploadId} class="data-upload"><Text of={u.Key} most={160} />
            <span class="faint">begun <Time at={u.Initiated} />{ours.has(u.UploadId) && <> here, of <Text of={ours.get(u.UploadId) ?? ""} most={80} /></>}</span>
            <Button icon="trash" kind="danger" busy={abort.busy} onClick={() => void abort.run(u)}>Abort…</Button></li>)}</ul>
        {all.length > kShown && <p class="faint">and more</p>}
    </Card></div>;
}
