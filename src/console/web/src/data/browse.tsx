// What lies in a bucket: folders and objects of a prefix, or every version and delete marker of them; uploads by choosing or dropping.
import { useState } from "preact/hooks";
import { useKeys } from "../app/keys";
import { useActions } from "../app/palette";
import { Button, Empty, Failure, Loading, Page, Text, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction, TextField } from "../ui/form";
import { Icon } from "../ui/icon";
import { Menu } from "../ui/menu";
import { Table, type Column } from "../ui/table";
import { tell } from "../ui/toast";
import { quoted } from "../lib/commands";
import { bytes, count } from "../lib/format";
import { go, query, setQuery, type Params } from "../lib/router";
import { DeleteBucket } from "./bucket_delete";
import { DeleteRows } from "./delete_rows";
import { DropZone, usePicker } from "./drop_zone";
import { NewFolder } from "./new_folder";
import { listObjects, listVersions, type Row } from "./listing";
import { address, browseHref, crumbs, named, objectHref, settingsHref } from "./paths";
import { changed, removeMarker, restoreVersion, useVersioning } from "./s3";
import { Unfinished } from "./unfinished";
import { UploadPanel } from "./upload_panel";
import { usePages } from "./use_pages";
import "./style.css";

function Name({ of }: { of: Row }) {
    return <span class="data-name"><Icon name={of.kind === "folder" ? "folder" : of.kind === "marker" ? "minus" : "file"} /><Text of={of.name} most={300} /></span>;
}

function restoring(row: Row) {
    return row.kind === "marker"
        ? { title: `Restore ${row.name}?`, body: <p>The delete marker goes; the version under it is the newest again.</p>, action: "Remove the delete marker" }
        : { title: `Restore this version of ${row.name}?`, body: <p>The version {row.versionId} is copied over the newest one as a new version. Nothing is lost.</p>, action: "Restore the version" };
}

// Columns sort only where all rows are here: else the order would be that of the rows that happen to be.
function columns(bucket: string, versions: boolean, whole: boolean, restore: (row: Row) => void): Column<Row>[] {
    const sortable = <T,>(value: T): T | undefined => whole ? value : undefined;
    const by = (value: (row: Row) => string | number | undefined) => { const v = sortable(value); return v ? { value: v } : {}; };
    return [
        { id: "name", title: "Name", width: "3fr", cell: (r) => <Name of={r} />, ...by((r) => r.name), phone: true },
        ...(versions ? ([
            { id: "version", title: "Version", width: "1.4fr", cell: (r: Row) => r.versionId ? <code class="data-version"><Text of={r.versionId} /></code> : "" },
            { id: "state", title: "State", width: "130px", phone: true, cell: (r: Row) => r.kind === "folder" ? "" : r.kind === "marker" ? (r.latest ? "Deleted" : "Delete marker") : r.latest ? "Newest" : "Old version" },
        ] satisfies Column<Row>[]) : []),
        { id: "size", title: "Size", width: "100px", align: "end" as const, cell: (r) => r.size === undefined ? "" : bytes(r.size), ...by((r) => r.size), phone: !versions },
        { id: "modified", title: "Modified", width: "110px", cell: (r) => r.modified ? <Time at={r.modified} /> : "", ...by((r) => r.modified) },
        { id: "class", title: "Class", width: "120px", cell: (r) => r.storageClass ?? "", ...by((r) => r.storageClass) },
        { id: "acts", title: "Actions", width: "104px", align: "end" as const, phone: true, cell: (r) => <span class="data-row-acts">
            {(r.kind === "object" || r.kind === "version") && <a class="button quiet only-icon" download href={address("object", { bucket, key: r.key, versionId: r.versionId })}
                aria-label={`Download ${r.name.slice(0, 80)}`} title="Download"><Icon name="download" /></a>}
            {(r.kind === "marker" && r.latest || r.kind === "version" && !r.latest) && <Button kind="quiet" icon="again" title="Restore" label={`Restore ${r.name.slice(0, 80)}`} onClick={() => restore(r)} />}
        </span> },
    ];
}
const rowHref = (bucket: string, versions: boolean) => (row: Row) => {
    if (row.kind !== "folder") return objectHref(bucket, row.key, row.kind === "object" ? undefined : row.versionId);
    const folder = browseHref(bucket, row.key);
    return versions ? `${folder}${folder.includes("?") ? "&" : "?"}versions=1` : folder;
};

export default function Browse({ params }: { params: Params }) {
    const bucket = params["bucket"] ?? "", prefix = named(params, "prefix");
    const filter = query.value.get("filter") ?? "", versions = query.value.get("versions") === "1";
    const versioning = useVersioning(bucket);
    const list = usePages(bucket, JSON.stringify([bucket, prefix, filter, versions]),
        (next, stop) => (versions ? listVersions : listObjects)(bucket, prefix, filter, next, stop));
    const [selected, select] = useState<Set<string>>(new Set());
    const [open, show] = useState<"folder" | "delete" | "bucket">();
    const pick = usePicker(bucket, prefix, versioning.data?.Status);
    const chosen = (list.rows ?? []).filter((r) => selected.has(r.id));
    const restored = useAction(async (row: Row) => {
        if (!await confirm(restoring(row))) return;
        if (row.kind === "marker") await removeMarker(bucket, row.key, row.versionId ?? "");
        else await restoreVersion(bucket, row.key, row.versionId ?? "", row.size ?? 0);
        tell(`Restored ${row.name}`);
        await changed(bucket);
        list.again();
    });
    const toggle = () => { select(new Set()); setQuery({ versions: versions ? undefined : "1" }); };
    useKeys({ u: ["Upload files", pick.files], n: ["New folder", () => show("folder")], v: ["Show or hide versions", toggle], r: ["Read again", list.again] });
    useActions([
        { title: "Upload files", act: pick.files }, { title: "Upload a folder", act: pick.folder }, { title: "New folder", act: () => show("folder") },
        { title: `Settings of ${bucket}`, act: () => go(settingsHref(bucket)) }, { title: `Delete the bucket ${bucket}`, act: () => show("bucket") },
    ]);
    const folder = crumbs(prefix).at(-1)?.[0] ?? bucket;
    const trail: [string, string][] = [["Data", "/data"], ...(prefix ? [[bucket, browseHref(bucket)] as [string, string]] : []),
        ...crumbs(prefix).slice(0, -1).map(([name, to]): [string, string] => [name, browseHref(bucket, to)])];

    return <DropZone bucket={bucket} prefix={prefix} versioning={versioning.data?.Status}>
        <Page title={folder} trail={trail} actions={<>
            <Menu text="Upload" label="Upload" items={[{ text: "Files…", icon: "file", act: pick.files }, { text: "A folder…", icon: "folder", act: pick.folder }]} />
            <Button icon="folder" onClick={() => show("folder")}>New folder</Button>
            <a class="button" href={settingsHref(bucket)}>Settings</a>
            <Menu label="More" items={[{ text: "Read again", icon: "again", act: list.again }, { text: "Delete the bucket…", icon: "trash", danger: true, act: () => show("bucket") }]} />
        </>}>
            {pick.inputs}
            <div class="toolbar">
                <div class="grow"><TextField label="Names that begin with" type="search" value={filter} onChange={(text) => setQuery({ filter: text })} /></div>
                <Button icon="history" pressed={versions} onClick={toggle}>Versions</Button>
                {chosen.length > 0 && <Button icon="trash" kind="danger" onClick={() => show("delete")}>Delete {chosen.length.toLocaleString("en")}…</Button>}
            </div>
            {restored.error !== undefined && <Failure error={restored.error} />}
            {list.error && <Failure error={list.error} retry={list.rows ? list.more : list.again} />}
            {list.rows === undefined ? !list.error && <Loading />
                : <Table label={`Objects of ${bucket}/${prefix}`} rows={list.rows} columns={columns(bucket, versions, list.whole, (row) => void restored.run(row))} rowKey={(r) => r.id}
                    href={rowHref(bucket, versions)} selected={selected} onSelect={select} onEnd={list.more}
                    empty={<Empty title={filter ? "Nothing begins with this" : prefix ? "The folder is empty" : "The bucket is empty"}
                        {...(!filter && { command: `aws s3 cp data.csv ${quoted(`s3://${bucket}/${prefix}`)}` })}>
                        {filter ? "The filter is by how a name begins, below this folder." : "Drop files or folders here, choose Upload, or from a shell:"}</Empty>} />}
            <p class="faint data-note" role="status">{list.rows && `${count(list.rows.length, versions ? "row" : "name")}${list.whole ? "" : list.busy ? ", reading on…" : ", more as you scroll"}`}
                {chosen.length > 0 && `; ${chosen.length.toLocaleString("en")} chosen`}</p>
            <UploadPanel bucket={bucket} />
            <Unfinished bucket={bucket} prefix={prefix} />
            {open === "folder" && <NewFolder bucket={bucket} prefix={prefix} onClose={() => show(undefined)} />}
            {open === "delete" && <DeleteRows bucket={bucket} rows={chosen} versions={versions} versioning={versioning.data?.Status}
                onClose={(done) => { show(undefined); if (done) { select(new Set()); list.again(); } }} />}
            {open === "bucket" && <DeleteBucket bucket={bucket} onClose={() => show(undefined)} />}
        </Page>
    </DropZone>;
}
