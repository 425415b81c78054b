// A pipeline as a graph: drawn by us from dagre's layout; moved by dragging, sized by the wheel with Ctrl, the buttons, or "Fit"; its steps are reached by Tab and the
// arrow keys. The list of steps beside it says the same in words.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { words } from "../lib/format";
import { Button, Failure, Loading } from "../ui/basics";
import type { Definition } from "./definition";
import { kHigh, kWide, layOut, neighbour, pathOf, type Layout } from "./layout";
import { toneOf } from "./states";
import "./style.css";

interface View { x: number; y: number; scale: number }
const short = (text: string, most: number) => text.length > most ? text.slice(0, most - 1) + "…" : text;
const kReadable = 0.8; // the scale at which texts are 10 px
const clamp = (scale: number) => Math.max(0.25, Math.min(2, scale));

export function Graph({ of, states, chosen, onChoose, height = 460 }: { of: Definition; states?: Map<string, string>; chosen: string | undefined; onChoose: (step: string) => void; height?: number }) {
    const [layout, set] = useState<Layout>(), [error, fail] = useState<unknown>(), [view, move] = useState<View>({ x: 0, y: 0, scale: 1 });
    const box = useRef<HTMLDivElement>(null), drag = useRef<{ x: number; y: number; view: View; moved: boolean } | undefined>(undefined);
    const shape = useMemo(() => JSON.stringify([of.steps.map((s) => s.name), of.edges]), [of]);
    const fit = (is: Layout) => {
        const wide = box.current?.clientWidth ?? 600, scale = clamp(Math.min(1, wide / Math.max(1, is.width), height / Math.max(1, is.height)));
        move({ scale, x: (wide - is.width * scale) / 2, y: Math.max(0, (height - is.height * scale) / 2) });
    };
    // At first its texts can be read: what is larger than the box begins at its first step, or at the one that is chosen.
    const begin = (is: Layout) => {
        const wide = box.current?.clientWidth ?? 600, at = is.nodes.find((n) => n.name === chosen) ?? is.nodes[0];
        if (!at || Math.min(wide / Math.max(1, is.width), height / Math.max(1, is.height)) >= kReadable) { fit(is); return; }
        const place = (middle: number, room: number, size: number) => size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, room / 2 - middle));
        move({ scale: kReadable, x: place(at.x * kReadable, wide, is.width * kReadable), y: place(at.y * kReadable, height, is.height * kReadable) });
    };
    useEffect(() => {
        let here = true;
        layOut(of.steps, of.edges).then((is) => { if (here) { set(is); begin(is); } }, fail);
        return () => { here = false; };
    }, [shape]);
    const zoom = (by: number, at?: { x: number; y: number }) => move((v) => {
        const scale = clamp(v.scale * by), x = at?.x ?? (box.current?.clientWidth ?? 0) / 2, y = at?.y ?? height / 2;
        return { scale, x: x - (x - v.x) * scale / v.scale, y: y - (y - v.y) * scale / v.scale };
    });
    useEffect(() => {
        const element = box.current;
        if (!element) return;
        const onWheel = (event: WheelEvent) => {
            if (!event.ctrlKey && !event.metaKey) return;
            event.preventDefault();
            const at = element.getBoundingClientRect();
            zoom(Math.exp(-event.deltaY / 300), { x: event.clientX - at.left, y: event.clientY - at.top });
        };
        element.addEventListener("wheel", onWheel, { passive: false });
        return () => element.removeEventListener("wheel", onWheel);
    }, [layout]);
    if (error) return <Failure error={error} />;
    if (!layout) return <div class="pipelines-graph" ref={box} style={{ height: `${height}px` }}><Loading what="Drawing the graph" /></div>;
    const focus = (name: string) => {
        const node = layout.nodes.find((n) => n.name === name), wide = box.current?.clientWidth ?? 0;
        if (node) move((v) => {
            const x = node.x * v.scale + v.x, y = node.y * v.scale + v.y;
            return x > 40 && y > 20 && x < wide - 40 && y < height - 20 ? v : { ...v, x: wide / 2 - node.x * v.scale, y: height / 2 - node.y * v.scale };
        });
    };
    const onKey = (event: KeyboardEvent, name: string) => {
        if (event.key === "Enter" || event.key === " ") onChoose(name);
        else if (event.key.startsWith("Arrow")) {
            const next = neighbour(layout.nodes, name, event.key);
            if (next) { focus(next); box.current?.querySelector<SVGElement>(`[data-step="${CSS.escape(next)}"]`)?.focus(); }
        } else return;
        event.preventDefault();
    };
    const types = new Map(of.steps.map((s) => [s.name, s]));
    return <div class="pipelines-graph" ref={box} style={{ height: `${height}px` }}
        onPointerDown={(event) => { if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, view, moved: false }; }}
        onPointerMove={(event) => {
            const from = drag.current;
            if (!from) return;
            if (!from.moved && Math.hypot(event.clientX - from.x, event.clientY - from.y) < 4) return;
            if (!from.moved) box.current?.setPointerCapture(event.pointerId);
            from.moved = true;
            move({ ...from.view, x: from.view.x + event.clientX - from.x, y: from.view.y + event.clientY - from.y });
        }}
        onPointerUp={() => { const moved = drag.current?.moved; drag.current = undefined; if (moved) box.current?.addEventListener("click", (event) => event.stopPropagation(), { capture: true, once: true }); }}>
        <svg width="100%" height={height} role="group" aria-label="Graph of the steps">
            <defs><marker id="pipelines-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="var(--edge)" /></marker></defs>
            <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
                {layout.lines.map((line) => {
                    const middle = line.points[line.points.length >> 1];
                    return <g key={`${line.from}>${line.to}`} aria-hidden="true"><path class="pipelines-edge" d={pathOf(line.points)} marker-end="url(#pipelines-arrow)" />
                        {line.text && middle && <text class="pipelines-branch" x={middle.x} y={middle.y} text-anchor="middle">{line.text === "if" ? "yes" : "no"}</text>}</g>;
                })}
                {layout.nodes.map((node) => {
                    const step = types.get(node.name), state = states?.get(node.name), tone = states ? toneOf(state) : "plain";
                    const title = short(step?.title ?? node.name, 21), kind = short(states ? `${step?.type ?? ""} · ${words(state ?? "not started").toLowerCase()}` : step?.type ?? "", 26);
                    return <g key={node.name} data-step={node.name} class={`pipelines-node ${tone} ${chosen === node.name ? "chosen" : ""}`} tabIndex={0} role="button" aria-pressed={chosen === node.name}
                        aria-label={`${title} ${kind}${title === node.name ? "" : `, ${node.name.slice(0, 100)}`}`} transform={`translate(${node.x - kWide / 2} ${node.y - kHigh / 2})`}
                        onClick={() => onChoose(node.name)} onKeyDown={(event) => onKey(event, node.name)} onFocus={() => focus(node.name)}>
                        <rect width={kWide} height={kHigh} rx={step?.type === "Condition" ? 26 : 8} />
                        <text x="14" y="22" class="pipelines-name">{title}</text>{" "}
                        <text x="14" y="40" class="pipelines-kind">{kind}</text>
                    </g>;
                })}
            </g>
        </svg>
        <div class="pipelines-zoom"><Button icon="plus" label="Larger" onClick={() => zoom(1.25)} /><Button icon="minus" label="Smaller" onClick={() => zoom(0.8)} /><Button icon="expand" label="Fit" onClick={() => fit(layout)} /></div>
    </div>;
}
