// A table of any length: rows above 60 are virtual. Arrows or j and k move, Enter opens, x selects; a click on a heading sorts, here or by `onSort`.
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Virtualizer, elementScroll, observeElementOffset, observeElementRect } from "@tanstack/virtual-core";
import { go } from "../lib/router";
import { Icon } from "./icon";

export interface Column<Row> {
    id: string;
    title: string;
    cell: (row: Row) => ComponentChildren;
    value?: (row: Row) => string | number | undefined; // what is sorted by, where the rows are sorted here
    width?: `${number}fr` | `${number}px`; // its part of what is left, or so wide
    align?: "end";
    phone?: boolean; // stays on a narrow screen; without any, the first two do
    sortable?: boolean; // by `onSort`
}
export interface Sort { column: string; descending: boolean }

interface TableProps<Row> {
    label: string;
    rows: Row[];
    columns: Column<Row>[];
    rowKey: (row: Row) => string;
    href?: (row: Row) => string;
    sort?: Sort;
    onSort?: (sort: Sort) => void;
    selected?: ReadonlySet<string>;
    onSelect?: (selected: Set<string>) => void;
    empty?: ComponentChildren;
    height?: number; // of the part that scrolls
    onEnd?: () => void; // the last rows are seen: more may be read
    total?: number; // of rows, where not all are here yet
    onSeen?: (first: number, last: number) => void; // the rows in view: those that are still away may be read
}

const kVirtual = 60, kRow = 40;

function compare(a: string | number | undefined, b: string | number | undefined): number {
    if (a === b) return 0;
    if (a === undefined) return 1;
    if (b === undefined) return -1;
    return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en", { numeric: true });
}

function sorted<Row>(rows: Row[], columns: Column<Row>[], sort: Sort | undefined): Row[] {
    const value = sort && columns.find((c) => c.id === sort.column)?.value;
    if (!value) return rows;
    const known = rows.map((row) => ({ row, at: value(row) }));
    known.sort((a, b) => a.at === undefined || b.at === undefined ? compare(a.at, b.at)
        : sort.descending ? -compare(a.at, b.at) : compare(a.at, b.at));
    return known.map((k) => k.row);
}

function useVirtual(scroller: { current: HTMLDivElement | null }, count: number, virtual: boolean) {
    const [, show] = useState(0);
    const options = {
        count: virtual ? count : 0, getScrollElement: () => scroller.current, estimateSize: () => kRow, overscan: 12,
        scrollToFn: elementScroll, observeElementRect, observeElementOffset, onChange: () => show((n) => n + 1),
    };
    const virtualizer = useMemo(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options), []);
    virtualizer.setOptions(options);
    useEffect(() => virtualizer._didMount(), [virtualizer]);
    useEffect(() => virtualizer._willUpdate());
    return virtualizer;
}

export function Table<Row>(props: TableProps<Row>) {
    const { label, columns, rowKey, href, selected, onSelect } = props;
    const [own, setOwn] = useState<Sort | undefined>(props.sort);
    const [at, setAt] = useState(0);
    const scroller = useRef<HTMLDivElement>(null);
    const sort = props.onSort ? props.sort : own;
    const rows = useMemo(() => props.onSort ? props.rows : sorted(props.rows, columns, sort), [props.rows, columns, sort]);
    const virtual = rows.length > kVirtual;
    const virtualizer = useVirtual(scroller, rows.length, virtual);
    const items = virtual ? virtualizer.getVirtualItems() : rows.map((_, index) => ({ index, start: index * kRow }));
    const first = items[0]?.index ?? -1, last = items.at(-1)?.index ?? -1;
    useEffect(() => { if (last >= 0) props.onSeen?.(first, last); }, [first, last, rows]);
    useEffect(() => { if (last >= 0 && last >= rows.length - 5) props.onEnd?.(); }, [last, rows.length]);

    if (rows.length === 0 && props.empty) return <>{props.empty}</>;

    const sortBy = (column: Column<Row>) => {
        const next = { column: column.id, descending: sort?.column === column.id ? !sort.descending : false };
        if (props.onSort) props.onSort(next); else setOwn(next);
    };
    const toggle = (key: string) => {
        const next = new Set(selected);
        if (!next.delete(key)) next.add(key);
        onSelect?.(next);
    };
    const focus = (index: number) => {
        const to = Math.max(0, Math.min(rows.length - 1, index));
        setAt(to);
        if (virtual) virtualizer.scrollToIndex(to);
        requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus());
    };
    const onKey = (event: KeyboardEvent) => {
        if ((event.target as Element).closest("input, select, textarea") || event.ctrlKey || event.metaKey) return;
        const row = rows[at];
        const moves: Record<string, number> = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, Home: 0, End: rows.length - 1 };
        const to = moves[event.key];
        if (to !== undefined) focus(to);
        else if (event.key === "Enter" && row && href && (event.target as Element).hasAttribute("data-row")) go(href(row));
        else if (event.key === "x" && row && onSelect) toggle(rowKey(row));
        else return;
        event.preventDefault();
    };
    const phone = columns.some((c) => c.phone) ? (c: Column<Row>) => c.phone : (_: Column<Row>, i: number) => i < 2;
    const grid = (narrow: boolean) => [...(onSelect ? ["36px"] : []),
        ...columns.filter((c, i) => !narrow || phone(c, i)).map((c) => `minmax(0, ${c.width ?? "1fr"})`.replace(/minmax\(0, (\d+px)\)/, "$1"))].join(" ");
    const cls = (c: Column<Row>, i: number) => `${c.align ?? ""} ${phone(c, i) ? "" : "not-phone"}`;
    const all = rows.length > 0 && rows.every((r) => selected?.has(rowKey(r)));

    const line = (index: number, start: number) => {
        const row = rows[index];
        if (row === undefined) return null;
        const key = rowKey(row);
        return <div key={key} role="row" class={`row ${selected?.has(key) ? "selected" : ""}`} data-row={index} tabIndex={index === at ? 0 : -1} aria-rowindex={index + 2}
            aria-selected={onSelect ? selected?.has(key) ?? false : undefined} onFocus={() => setAt(index)}
            style={virtual ? { position: "absolute", top: `${start}px`, left: 0, right: 0 } : undefined}
            onClick={(event) => {
                if ((event.target as Element).closest("a, button, input, label") || getSelection()?.toString()) return;
                if (href) go(href(row));
            }}>
            {onSelect && <div role="gridcell" class="select"><input type="checkbox" aria-label={`Select ${key.slice(0, 80)}`} checked={selected?.has(key) ?? false} onChange={() => toggle(key)} /></div>}
            {columns.map((c, i) => <div key={c.id} role="gridcell" class={cls(c, i)}>
                {i === 0 && href ? <a href={href(row)} tabIndex={-1}>{c.cell(row)}</a> : c.cell(row)}</div>)}
        </div>;
    };

    return <div class="table" role="grid" aria-label={label} aria-rowcount={(props.total ?? rows.length) + 1} onKeyDown={onKey}
        style={{ "--grid": grid(false), "--grid-phone": grid(true) }}>
        <div role="row" class="row head" aria-rowindex={1}>
            {onSelect && <div role="columnheader" class="select"><input type="checkbox" aria-label="Select all" checked={all}
                onChange={() => onSelect(all ? new Set() : new Set(rows.map(rowKey)))} /></div>}
            {columns.map((c, i) => {
                const can = props.onSort ? c.sortable ?? c.value !== undefined : c.value !== undefined;
                const now = sort?.column === c.id ? (sort.descending ? "descending" : "ascending") : undefined;
                return <div key={c.id} role="columnheader" class={cls(c, i)} aria-sort={now ?? (can ? "none" : undefined)}>
                    {can ? <button type="button" class="sort" onClick={() => sortBy(c)}><bdi>{c.title}</bdi>{now && <Icon name={now === "ascending" ? "up" : "down"} />}</button>
                        : <bdi>{c.title}</bdi>}</div>;
            })}
        </div>
        <div class="rows" role="rowgroup" ref={scroller} style={virtual ? { height: `${props.height ?? 560}px`, overflowY: "auto" } : undefined}>
            <div role="presentation" style={virtual ? { position: "relative", height: `${virtualizer.getTotalSize()}px` } : undefined}>
                {items.map((item) => line(item.index, item.start))}
            </div>
        </div>
    </div>;
}
