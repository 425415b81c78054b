// The loop as a picture: six stages in a ring, each a link. Wide screens have it in a line with the way back below; narrow ones as a ring of two columns.
import { go } from "../lib/router";
import type { Stage } from "./loop";

interface Layout { width: number; height: number; box: [number, number]; at: [number, number][]; edges: string[]; back: string; label: [number, number] }

const wide: Layout = {
    width: 996, height: 132, box: [146, 74], at: [0, 1, 2, 3, 4, 5].map((i): [number, number] => [2 + i * 169, 4]),
    edges: [0, 1, 2, 3, 4].map((i) => `M${150 + i * 169} 41h15`), back: "M920 80v22a10 10 0 0 1-10 10H85a10 10 0 0 1-10-10V84", label: [498, 127],
};
const narrow: Layout = {
    width: 350, height: 284, box: [160, 74], at: [[2, 4], [188, 4], [188, 104], [188, 204], [2, 204], [2, 104]],
    edges: ["M164 41h18", "M268 80v18", "M268 180v18", "M186 241h-18", "M82 202v-18"], back: "M82 102v-18", label: [-100, -100],
};

// Names that are too long are cut in the middle: their ends tell them apart.
const fits = (text: string, most: number) => text.length > most ? `${text.slice(0, most - 8)}…${text.slice(-7)}` : text;

function shape(stage: Stage) {
    if (stage.tone === "bad") return <path d="M0 -5l5 5-5 5-5-5z" class="mark" />;
    if (stage.tone === "wait") return <rect x={-4} y={-4} width={8} height={8} class="mark" />;
    if (stage.tone === "busy") return <circle r={4} class="mark hollow" />;
    return <circle r={4} class="mark" />;
}

function Box({ stage, at, box }: { stage: Stage; at: [number, number]; box: [number, number] }) {
    const words = `${stage.title}: ${stage.value || stage.state}${stage.value && stage.state ? `, ${stage.state}` : ""}`.slice(0, 200);
    const inside = <g transform={`translate(${at[0]} ${at[1]})`} class={`overview-stage ${stage.tone}`}>
        <title>{words}</title>
        <rect width={box[0]} height={box[1]} rx={10} class="box" />
        <text x={12} y={20} class="title">{stage.title}</text>
        <text x={12} y={41} class="value">{fits(stage.value || "–", 15)}</text>
        <g transform="translate(17 58)">{shape(stage)}</g><text x={28} y={62} class="state">{fits(stage.state, 18)}</text>
    </g>;
    const href = stage.href;
    return href === undefined ? inside : <a href={href} onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(href);
    }}>{inside}</a>;
}

export function LoopPicture({ name, stages }: { name: string; stages: Stage[] }) {
    const draw = (layout: Layout, kind: string) => <svg class={`overview-picture ${kind}`} viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={`The loop of ${name.slice(0, 100)}`}>
        {layout.edges.map((d) => <g key={d} class="overview-edge"><path d={d} marker-end={`url(#overview-arrow-${kind})`} /></g>)}
        <g class="overview-edge back"><path d={layout.back} marker-end={`url(#overview-arrow-${kind})`} /></g>
        {layout.label[0] > 0 && <><rect x={layout.label[0] - 76} y={100} width={152} height={24} class="ground" /><text x={layout.label[0]} y={116} text-anchor="middle" class="overview-label">starts the next round</text></>}
        {stages.map((stage, i) => <Box key={stage.id} stage={stage} at={layout.at[i] ?? [0, 0]} box={layout.box} />)}
        <defs><marker id={`overview-arrow-${kind}`} viewBox="0 0 8 8" refX={6} refY={4} markerWidth={7} markerHeight={7} orient="auto"><path d="M0 0l8 4-8 4z" class="overview-head" /></marker></defs>
    </svg>;
    return <>{draw(wide, "wide")}{draw(narrow, "narrow")}</>;
}
