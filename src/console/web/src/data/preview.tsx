// The first look at what an object holds: an image, a table with what can be said of its columns, or text. The server reads at most 4 MiB of it.
import { Code, Empty, Failure, Loading, Text } from "../ui/basics";
import { bytes, count, number } from "../lib/format";
import { remember, request } from "../lib/api";
import { useQuery } from "../lib/query";
import { useEffect, useState } from "preact/hooks";
import { Whole } from "../ui/whole";
import { address, looksLikeImage } from "./paths";
import { bars, share, told, type ColumnFacts, type Preview as Told, type TablePreview } from "./preview_shape";

const kColumns = 60, kWide = 200, kHigh = 48, kTop = 5;

const isNumeric = (of: ColumnFacts) => of.type === "integer" || of.type === "number";
// "2026-01-02T00:00:00.000Z" → "2026-01-02"; with its time where that is not midnight.
const moment = (iso: string) => iso.slice(0, 19).replace("T", " ").replace(/ 00:00:00$/, "");
const shown = (of: ColumnFacts) => (value: number | string) => typeof value === "number" ? number(value) : of.type === "time" ? moment(value) : value;
const end = (of: ColumnFacts, value: number | string | null | undefined): string => value === null || value === undefined ? "" : shown(of)(value);

function Histogram({ of }: { of: ColumnFacts }) {
    const bins = of.histogram ?? [];
    return <svg viewBox={`0 0 ${kWide} ${kHigh}`} preserveAspectRatio="none" role="img" aria-label={`Histogram of ${of.name.slice(0, 80)}. ${told(bins, shown(of))}`}>
        {bars(bins, kWide, kHigh).map((b, i) => <rect key={i} x={b.x} y={b.y} width={b.width} height={b.height}>
            <title>{`${shown(of)(bins[i]?.from ?? 0)} to ${shown(of)(bins[i]?.to ?? 0)}: ${(bins[i]?.count ?? 0).toLocaleString("en")}`}</title></rect>)}
    </svg>;
}

function ColumnCard({ of, rows }: { of: ColumnFacts; rows: number }) {
    const most = Math.max(1, ...(of.top ?? []).map((t) => t.count));
    return <div class="data-column">
        <h3><Text of={of.name || "(no name)"} most={80} /><span class="badge">{of.type}</span></h3>
        {of.histogram && of.histogram.length > 0 ? <>
            <Histogram of={of} />
            <div class="data-ends"><bdi>{end(of, of.min)}</bdi><bdi>{end(of, of.max)}</bdi></div>
        </> : <ul class="data-top">{(of.top ?? []).slice(0, kTop).map((t) => <li key={t.value}><Text of={t.value === "" ? "(empty)" : t.value} most={60} /><span class="faint">{share(t.count, rows)}</span>
            <i aria-hidden="true" style={{ width: `${t.count / most * 100}%` }} /></li>)}</ul>}
        <div class="faint">{share(of.missing, rows)} missing{typeof of.distinct === "number" && <> · {of.moreDistinct && "more than "}{number(of.distinct)} different</>}{typeof of.mean === "number" && isNumeric(of) && <> · mean {number(of.mean)}</>}</div>
    </div>;
}

function TableShown({ of }: { of: TablePreview }) {
    const [all, showAll] = useState(false);
    const columns = all ? of.columns : of.columns.slice(0, kColumns);
    return <div class="data-stack">
        <h2 class="data-shape">{count(of.columns.length, "column")}, {of.whole ? count(of.rowsRead, "row") : `the first ${count(of.rowsRead, "row")}: what is said of columns is said of these`}</h2>
        <div class="data-columns">{columns.map((c, i) => <ColumnCard key={i} of={c} rows={of.rowsRead} />)}</div>
        {of.columns.length > columns.length && <button type="button" class="button" onClick={() => showAll(true)}>Show all {count(of.columns.length, "column")}</button>}
        <div class="data-scroll" tabIndex={0} role="region" aria-label="First rows">
            <table><thead><tr>{columns.map((c, i) => <th key={i} scope="col" class={isNumeric(c) ? "end" : ""} title={c.name.slice(0, 200)}><bdi>{c.name.slice(0, 80)}</bdi></th>)}</tr></thead>
                <tbody>{of.rows.map((row, r) => <tr key={r}>{columns.map((c, i) => {
                    const value = row[i];
                    return <td key={i} class={isNumeric(c) ? "end" : ""}>{value === null || value === undefined ? <span class="faint">missing</span> : <Whole of={String(value)} most={120} />}</td>;
                })}</tr>)}</tbody></table>
        </div>
        <p class="faint">{of.rows.length < of.rowsRead ? `The first ${count(of.rows.length, "row")}.` : "All rows."}</p>
    </div>;
}

function Shown({ of }: { of: Told }) {
    if (of.kind === "table") return <TableShown of={of} />;
    if (of.kind === "none") return <Empty title="No preview"><bdi>{of.reason}</bdi></Empty>;
    return <div class="data-stack">{of.text ? <Code>{of.text}</Code> : <Empty title="It is empty" />}{!of.whole && <p class="faint">This is the beginning; download it for the rest.</p>}</div>;
}

function ImageShown({ bucket, name, versionId }: { bucket: string; name: string; versionId: string | undefined }) {
    const [failed, fail] = useState(false);
    if (failed) return <Empty title="No preview">Its bytes are no PNG, JPEG, GIF or WebP image of up to 20 MiB, or you may not read it.</Empty>;
    return <img class="data-image" src={address("image", { bucket, key: name, versionId })} alt={`Image ${name.slice(0, 200)}`} onError={() => fail(true)} />;
}

export function Preview({ bucket, name, versionId, size }: { bucket: string; name: string; versionId: string | undefined; size: number }) {
    const image = looksLikeImage(name);
    useEffect(() => remember("s3", "GetObject", { Bucket: bucket, Key: name, ...(versionId && { VersionId: versionId }), ...(!image && { Range: "bytes=0-4194303" }) }), [bucket, name, versionId]);
    const preview = useQuery(["s3", bucket, "preview", name, versionId ?? ""], async (stop) =>
        await (await request(address("preview", { bucket, key: name, versionId }), { signal: stop })).json() as Told, { enabled: !image, fresh: 60_000 });
    if (image) return <ImageShown key={versionId} bucket={bucket} name={name} versionId={versionId} />;
    if (preview.error) return <Failure error={preview.error} retry={() => void preview.refetch()} />;
    return preview.data ? <Shown of={preview.data} /> : <Loading what={`Reading the first of ${bytes(size)}`} />;
}
