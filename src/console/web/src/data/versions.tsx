// Every version of a key with who made it; old ones can be seen, restored, and deleted for good.
import { useState } from "preact/hooks";
import { Button, Empty, Failure, Ready, Text, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction } from "../ui/form";
import { Icon } from "../ui/icon";
import { Table, type Column } from "../ui/table";
import { tell } from "../ui/toast";
import { bytes, nameOfArn, seconds } from "../lib/format";
import { useQuery } from "../lib/query";
import { address, nameOf, objectHref } from "./paths";
import { changed, history, removeMarker, restoreVersion, s3, type Past } from "./s3";

const idOf = (past: Past) => past.VersionId ?? "null";

export function Versions({ bucket, name, shown }: { bucket: string; name: string; shown: string | undefined }) {
    const [before, setBefore] = useState<string[]>([]);
    const found = useQuery(["s3", bucket, "history", name, before.join()], async (stop) => {
        const all: Past[] = [];
        let more = false;
        for (const from of [undefined, ...before]) {
            const page = await history(bucket, name, from, stop);
            all.push(...page.Versions);
            more = page.IsTruncated;
        }
        return { all, more };
    }, { fresh: 3000, keep: true });
    const act = useAction(async (past: Past, what: "restore" | "delete") => {
        const id = idOf(past), title = nameOf(name);
        if (what === "restore") {
            if (!await confirm(past.IsDeleteMarker
                ? { title: `Restore ${title}?`, body: <p>The delete marker goes; the version under it is the newest again.</p>, action: "Remove the delete marker" }
                : { title: `Restore this version of ${title}?`, body: <p>The version {id} is copied over the newest one as a new version. Nothing is lost.</p>, action: "Restore the version" })) return;
            if (past.IsDeleteMarker) await removeMarker(bucket, name, id); else await restoreVersion(bucket, name, id, past.Size ?? 0);
            tell(`Restored ${title}`);
        } else {
            if (!await confirm({ title: "Delete this version permanently?", action: "Delete the version permanently", danger: true,
                body: <p>The version {id} of <bdi>{name}</bdi> ({bytes(past.Size)}) is deleted for good. <strong>This cannot be undone.</strong></p> })) return;
            await s3("DeleteObject", { Bucket: bucket, Key: name, VersionId: id });
            tell("Deleted the version");
        }
        await changed(bucket);
    });
    const columns: Column<Past>[] = [
        { id: "version", title: "Version", width: "1.6fr", phone: true, cell: (p) => <span class="data-name"><Icon name={p.IsDeleteMarker ? "minus" : "file"} /><code><Text of={idOf(p)} /></code></span> },
        { id: "state", title: "State", width: "120px", phone: true, cell: (p) => `${p.IsDeleteMarker ? (p.IsLatest ? "Deleted" : "Delete marker") : p.IsLatest ? "Newest" : "Old"}${idOf(p) === shown ? " (shown)" : ""}` },
        { id: "size", title: "Size", width: "100px", align: "end", cell: (p) => p.IsDeleteMarker ? "" : bytes(p.Size) },
        { id: "modified", title: "Written", width: "110px", cell: (p) => <Time at={seconds(p.LastModified)} /> },
        { id: "by", title: "By", width: "1.2fr", cell: (p) => p.Principal ? <span title={p.Principal}><Text of={nameOfArn(p.Principal)} /></span> : <span class="faint">not known</span> },
        { id: "acts", title: "Actions", width: "116px", align: "end", phone: true, cell: (p) => <span class="data-row-acts">
            {!p.IsDeleteMarker && <a class="button quiet only-icon" download href={address("object", { bucket, key: name, versionId: idOf(p) })} aria-label={`Download version ${idOf(p)}`} title="Download"><Icon name="download" /></a>}
            {p.IsDeleteMarker === p.IsLatest && <Button kind="quiet" icon="again" title="Restore" label={`Restore version ${idOf(p)}`} onClick={() => void act.run(p, "restore")} />}
            {!p.IsDeleteMarker && <Button kind="quiet" icon="trash" title="Delete permanently" label={`Delete version ${idOf(p)} permanently`} onClick={() => void act.run(p, "delete")} />}
        </span> },
    ];
    return <>
        {act.error !== undefined && <Failure error={act.error} />}
        <Ready of={found}>{({ all, more }) => <>
            <Table label={`Versions of ${name}`} rows={all} columns={columns} rowKey={idOf} href={(p) => p.IsDeleteMarker ? "?tab=versions" : objectHref(bucket, name, idOf(p))}
                empty={<Empty title="No version">There is nothing under this key, and nothing was.</Empty>} />
            {more && <div class="data-actions"><Button onClick={() => setBefore([...before, idOf(all.at(-1) as Past)])}>Older versions</Button></div>}
        </>}</Ready>
    </>;
}
