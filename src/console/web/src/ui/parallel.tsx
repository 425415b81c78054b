// Parallel coordinates: a line a row, an axis a column. Dragging along an axis brushes it; the two sliders of each axis below do the same from the keyboard. What
// lies within all brushes is the selection.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { scheme } from "../app/scheme";
import { count } from "../lib/format";
import { Button, Text } from "./basics";
import { axisX, axisY, draw, placeOf } from "./parallel_draw";
import { brushed, placed, scaleOf, within, type Axis, type Brushes, type Row, type Scale, type Span } from "./parallel_math";
import "./parallel.css";

export type { Axis, Row } from "./parallel_math";

interface ParallelProps {
    axes: Axis[];
    rows: Row[];
    colourBy?: string;
    selected: ReadonlySet<string>;
    onSelect: (selected: Set<string>) => void;
    height?: number;
    label?: string;
}

function Sliders({ axis, scale, span, set }: { axis: Axis; scale: Scale; span: Span | undefined; set: (span: Span | undefined) => void }) {
    const { low, high } = span ?? { low: 0, high: 1 };
    const change = (to: Span) => set(to.low <= 0 && to.high >= 1 ? undefined : to);
    const slider = (name: string, value: number, act: (v: number) => void) =>
        <input type="range" min="0" max="1" step="0.01" value={value} aria-label={`${name} ${axis.label}`} aria-valuetext={scale.text(value)}
            onInput={(event) => act(Number(event.currentTarget.value))} />;
    return <div class="parallel-axis" role="group" aria-label={axis.label}>
        <Text of={axis.label} most={40} />
        {slider("Least", low, (v) => change({ low: Math.min(v, high), high }))}
        {slider("Greatest", high, (v) => change({ low, high: Math.max(v, low) }))}
        <span class="faint"><Text of={`${scale.text(low)} – ${scale.text(high)}`} most={40} /></span>
    </div>;
}

export function Parallel({ axes, rows, colourBy, selected, onSelect, height = 320, label = "Parallel coordinates" }: ParallelProps) {
    const canvas = useRef<HTMLCanvasElement>(null);
    const [brushes, setBrushes] = useState<Brushes>({}), [lit, light] = useState(-1), [drag, setDrag] = useState<{ axis: number; from: number } | undefined>();
    const [open, setOpen] = useState(false);
    const scales = useMemo(() => axes.map((axis) => scaleOf(axis, rows)), [axes, rows]);
    const places = useMemo(() => placed(rows, axes, scales), [rows, axes, scales]);
    const chosen = useMemo(() => selected.size === 0 ? undefined : rows.map((r) => selected.has(r.key)), [rows, selected]);
    const scene = { axes, scales, rows: places, chosen, colourBy: axes.findIndex((a) => a.id === colourBy), brushes, lit };
    const last = useRef(scene);
    last.current = scene;
    const paint = useRef(0);
    const later = () => { cancelAnimationFrame(paint.current); paint.current = requestAnimationFrame(() => canvas.current && draw(canvas.current, last.current)); };
    useEffect(later, [axes, places, chosen, colourBy, brushes, lit, height]);
    useEffect(() => {
        const sizes = new ResizeObserver(later), stop = scheme.subscribe(later);
        sizes.observe(canvas.current!);
        return () => { sizes.disconnect(); stop(); cancelAnimationFrame(paint.current); };
    }, []);

    const brush = (axis: Axis, span: Span | undefined) => {
        const next = { ...brushes };
        if (span) next[axis.id] = span; else delete next[axis.id];
        setBrushes(next);
        const kept = axes.filter((a) => next[a.id]);
        onSelect(new Set(kept.length === 0 ? [] : rows.filter((_, i) => within(places[i]!, axes, next)).map((r) => r.key)));
    };
    const at = (event: PointerEvent) => {
        const box = canvas.current!.getBoundingClientRect();
        return { x: event.clientX - box.left, place: placeOf(event.clientY - box.top, box.height), y: event.clientY - box.top, box };
    };
    const onDown = (event: PointerEvent) => {
        const { x, place, box } = at(event);
        const axis = axes.findIndex((_, i) => Math.abs(axisX(i, axes.length, box.width) - x) < 18);
        if (axis < 0) return;
        canvas.current!.setPointerCapture(event.pointerId);
        setDrag({ axis, from: place });
    };
    const onMove = (event: PointerEvent) => {
        const { x, y, place, box } = at(event);
        if (drag) { brush(axes[drag.axis]!, brushed(drag.from, place)); return; }
        let best = -1, least = 8;
        const before = axes.findLastIndex((_, i) => axisX(i, axes.length, box.width) <= x);
        const left = axisX(before, axes.length, box.width), right = axisX(before + 1, axes.length, box.width);
        if (before >= 0 && before < axes.length - 1)
            for (const [i, row] of places.entries()) {
                const a = row[before], b = row[before + 1];
                if (a === undefined || b === undefined || (chosen && !chosen[i])) continue;
                const distance = Math.abs(axisY(a + (b - a) * (x - left) / (right - left), box.height) - y);
                if (distance < least) { least = distance; best = i; }
            }
        light(best);
    };
    const onUp = (event: PointerEvent) => {
        if (!drag) return;
        brush(axes[drag.axis]!, brushed(drag.from, at(event).place));
        setDrag(undefined);
    };
    const clear = () => { setBrushes({}); onSelect(new Set()); };
    const over = rows[lit];
    const brushing = Object.keys(brushes).length > 0;
    return <figure class="parallel">
        <div class="parallel-scroll" tabIndex={0} role="region" aria-label={label}>
            <canvas ref={canvas} role="img" aria-label={`${label} of ${count(rows.length, "run")} over ${axes.map((a) => a.label).join(", ").slice(0, 500)}.`}
                style={{ height: `${height}px`, minWidth: `${Math.max(280, axes.length * 90)}px` }}
                onPointerDown={onDown} onPointerMove={onMove} onPointerUp={onUp} onPointerLeave={() => light(-1)} />
        </div>
        <div class="parallel-foot">
            <span role="status">{selected.size > 0 ? `${rows.filter((r) => selected.has(r.key)).length} of ${count(rows.length, "run")} selected` : count(rows.length, "run")}</span>
            {brushing && <Button kind="quiet" icon="close" onClick={clear}>Clear brushes</Button>}
            <Button kind="quiet" icon="filter" pressed={open} onClick={() => setOpen(!open)}>Ranges</Button>
            {over && <span class="parallel-over"><Text of={over.key} most={60} /></span>}
        </div>
        {open && <div class="parallel-axes">{axes.map((axis, i) => <Sliders key={axis.id} axis={axis} scale={scales[i]!} span={brushes[axis.id]} set={(span) => brush(axis, span)} />)}</div>}
    </figure>;
}
