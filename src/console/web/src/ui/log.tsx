// The log of a job, an endpoint's instance or anything that has streams under one name: follows, searches, folds records of many lines, wraps, copies, downloads.
// 100,000 lines scroll: only what is seen is in the page.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Virtualizer, elementScroll, measureElement, observeElementOffset, observeElementRect } from "@tanstack/virtual-core";
import { call } from "../lib/api";
import { count, exact } from "../lib/format";
import { useQuery } from "../lib/query";
import { Button, Failure, Loading } from "./basics";
import { useAction } from "./form";
import { find, pieces, textOf, type Record } from "./log_lines";
import { allLines, useLog } from "./log_source";
import "./log.css";

const kLine = 20, kLongest = 5000; // px; characters of a line that are shown

interface Stream { logStreamName: string; lastEventTimestamp?: number }
const streamsOf = async (group: string, prefix: string): Promise<Stream[]> => {
    const answer = await call<{ logStreams: Stream[] }>("logs", "DescribeLogStreams", { logGroupName: group, logStreamNamePrefix: prefix, limit: 50 });
    return answer.logStreams;
};

async function download(group: string, stream: string): Promise<void> {
    const parts: string[] = [];
    for await (const lines of allLines(group, stream)) parts.push(textOf(lines));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(parts, { type: "text/plain" }));
    link.download = `${stream.replaceAll("/", "_")}.log`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function Line({ text, wanted }: { text: string; wanted: string }) {
    const shown = text.length > kLongest ? text.slice(0, kLongest) : text;
    return <div class="log-line"><bdi>{pieces(shown, wanted).map((piece, i) => i % 2 ? <mark key={i}>{piece}</mark> : piece)}</bdi>
        {text.length > kLongest && <span class="faint"> … {count(text.length - kLongest, "character")} more in the download</span>}{text === "" && " "}</div>;
}

function Row({ record, wanted, folded, toggle, times }: { record: Record; wanted: string; folded: boolean; toggle: () => void; times: boolean }) {
    const many = record.lines.length > 1, lines = folded ? record.lines.slice(0, 1) : record.lines, last = record.lines.at(-1) ?? "";
    return <>
        {times && <time class="faint" dateTime={new Date(record.at).toISOString()}>{exact(record.at / 1000).slice(11)}.{String(record.at % 1000 | 0).padStart(3, "0")}</time>}
        <span class="log-fold">{many && <button type="button" aria-expanded={!folded} aria-label={`${count(record.lines.length, "line")} of one record`}
            onClick={toggle}>{folded ? "+" : "−"}</button>}</span>
        <div class={record.trace ? "log-text trace" : "log-text"}>{lines.map((text, i) => <Line key={i} text={text} wanted={wanted} />)}
            {folded && many && <div class="log-line faint"><bdi>{record.trace && last ? last.slice(0, 300) : ""}</bdi> … {count(record.lines.length - 1, "line")} folded</div>}</div>
    </>;
}

// `prefix`: the streams whose names begin with it; `live`: lines may still come.
export function Log({ group, prefix, live, height = 520 }: { group: string; prefix: string; live: boolean; height?: number }) {
    const streams = useQuery(["log-streams", group, prefix], () => streamsOf(group, prefix), live ? { every: 4000 } : { fresh: 30_000 });
    const [chosen, choose] = useState<string>();
    const all = streams.data ?? [], stream = all.find((s) => s.logStreamName === chosen)?.logStreamName ?? all[0]?.logStreamName;
    if (streams.error && !streams.data) return String((streams.error as { code?: string }).code).includes("ResourceNotFound")
        ? <p class="faint log-none">{live ? "No line yet." : "Nothing was logged."}</p> : <Failure error={streams.error} />;
    if (!streams.data) return <Loading what="Reading the log" />;
    if (stream === undefined) return <p class="faint log-none" role="status">{live ? "No line yet; they appear here as they come." : "Nothing was logged."}</p>;
    return <div class="log">
        {all.length > 1 && <label class="log-streams">Stream <select value={stream} onChange={(event) => choose(event.currentTarget.value)}>
            {all.map((s) => <option key={s.logStreamName} value={s.logStreamName}>{s.logStreamName.slice(prefix.length) || s.logStreamName}</option>)}</select></label>}
        <LogView key={stream} group={group} stream={stream} live={live} height={height} />
    </div>;
}

function useRows(scroller: { current: HTMLDivElement | null }, records: Record[], folded: (r: Record) => boolean, layout: string) {
    const [, show] = useState(0);
    const options = {
        count: records.length, getScrollElement: () => scroller.current, overscan: 20, scrollToFn: elementScroll, observeElementRect, observeElementOffset, measureElement,
        estimateSize: (i: number) => { const r = records[i]; return !r ? kLine : folded(r) && r.lines.length > 1 ? 2 * kLine : r.lines.length * kLine; },
        onChange: () => show((n) => n + 1),
    };
    const rows = useMemo(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options), []);
    rows.setOptions(options);
    useEffect(() => rows._didMount(), [rows]);
    useEffect(() => rows._willUpdate());
    useEffect(() => rows.measure(), [layout]);
    return rows;
}

function LogView({ group, stream, live, height }: { group: string; stream: string; live: boolean; height: number }) {
    const log = useLog(group, stream), scroller = useRef<HTMLDivElement>(null);
    const [following, follow] = useState(live), [wrap, setWrap] = useState(false), [times, setTimes] = useState(false);
    const [wanted, setWanted] = useState(""), [only, setOnly] = useState(false), [at, setAt] = useState(0);
    const [folding, setFolding] = useState(false), [odd, setOdd] = useState<ReadonlySet<Record>>(new Set());
    const save = useAction(() => download(group, stream));

    const found = useMemo(() => find(log.records, wanted), [log.records, log.count, wanted]);
    const records = useMemo(() => only && wanted ? [...new Set(found.map((f) => f.record))].flatMap((i) => log.records[i] ?? []) : log.records, [only, wanted, found, log.count]);
    const folded = (r: Record) => folding !== odd.has(r);
    const rows = useRows(scroller, records, folded, `${wrap} ${folding} ${only} ${odd.size} ${stream}`);
    const items = rows.getVirtualItems();

    useEffect(() => { if (following && records.length) rows.scrollToIndex(records.length - 1, { align: "end" }); }, [following, log.count, records.length, wrap]);
    const show = (to: number) => {
        const n = found.length, next = n ? (to + n) % n : 0, hit = found[next];
        setAt(next);
        follow(false);
        if (!hit) return;
        const record = log.records[hit.record];
        if (record && folded(record)) setOdd(new Set(odd).add(record));
        rows.scrollToIndex(only ? records.indexOf(record as Record) : hit.record, { align: "center" });
    };
    const before = async () => {
        const more = await log.earlier();
        if (more > 0) requestAnimationFrame(() => rows.scrollToIndex(more, { align: "start" }));
        return more;
    };
    const readAll = useAction(async () => { follow(false); while (await log.earlier() > 0); });
    const onScroll = () => {
        const box = scroller.current;
        if (!box) return;
        const end = box.scrollHeight - box.scrollTop - box.clientHeight < kLine;
        if (box.scrollTop < kLine && !log.whole && !log.busy && !following && !only) void before();
        if (!end && following) follow(false);
    };
    const toggle = (record: Record) => { const next = new Set(odd); if (!next.delete(record)) next.add(record); setOdd(next); };
    const copy = () => navigator.clipboard.writeText(records.flatMap((r) => r.lines).join("\n"));
    const hit = found[at];
    return <>
        <div class="log-bar" role="toolbar" aria-label="Log">
            <input type="search" aria-label="Search in the log" placeholder="Search" value={wanted} onInput={(event) => { setWanted(event.currentTarget.value); setAt(0); follow(false); }}
                onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); show(event.shiftKey ? at - 1 : at + 1); } }} />
            {wanted && <><span role="status" class="faint numbers">{found.length ? `${at + 1} of ${found.length}` : "Not found"}</span>
                <Button icon="up" kind="quiet" label="Previous" disabled={!found.length} onClick={() => show(at - 1)} /><Button icon="down" kind="quiet" label="Next" disabled={!found.length} onClick={() => show(at + 1)} />
                <Button icon="filter" pressed={only} onClick={() => setOnly(!only)}>Only these</Button></>}
            <span class="log-space" />
            {live && <Button icon={following ? "pause" : "play"} pressed={following} onClick={() => follow(!following)}>Follow</Button>}
            <Button pressed={wrap} onClick={() => setWrap(!wrap)}>Wrap</Button>
            <Button pressed={times} onClick={() => setTimes(!times)}>Times</Button>
            <Button pressed={folding} onClick={() => { setFolding(!folding); setOdd(new Set()); }} title="Records of many lines as one">Fold</Button>
            <Button icon="copy" kind="quiet" label="Copy what is shown" onClick={() => void copy()} />
            <Button icon="download" kind="quiet" label="Download the whole log" busy={save.busy} onClick={() => void save.run()} />
        </div>
        {(log.error ?? save.error) !== undefined && <Failure error={log.error ?? save.error} />}
        <div class={`log-box ${wrap ? "wrap" : ""}`} role="log" aria-live="off" aria-label={`Log ${stream}`} tabIndex={0} ref={scroller} onScroll={onScroll} style={{ height: `${height}px` }}>
            <div style={{ position: "relative", height: `${rows.getTotalSize()}px`, minWidth: "100%", width: wrap ? "100%" : "max-content" }}>
                <div style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
                    {items.map((item) => {
                        const record = records[item.index];
                        return record && <div key={item.key} data-index={item.index} ref={(e) => rows.measureElement(e)}
                            class={`log-row ${hit && log.records[hit.record] === record && wanted ? "here" : ""}`}>
                            <Row record={record} wanted={wanted} folded={folded(record)} toggle={() => toggle(record)} times={times} /></div>;
                    })}
                </div>
            </div>
        </div>
        <p class="faint log-foot"><span>{count(log.count, "line")}{log.whole ? "" : ", the newest of more"}{only && wanted ? `, ${count(records.length, "record")} shown` : ""}</span>
            {!log.whole && log.count > 0 && <><Button kind="quiet" onClick={() => void before()} disabled={log.busy}>Earlier</Button>
                <Button kind="quiet" onClick={() => void readAll.run()} busy={readAll.busy}>All</Button></>}</p>
    </>;
}
