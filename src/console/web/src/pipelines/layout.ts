// Where the steps of a graph stand: dagre's layers, from top to bottom, loaded where a graph is shown.
import type { Edge, Step } from "./definition";

export interface Node { name: string; x: number; y: number } // the middle
export interface Line { from: string; to: string; text: string; points: { x: number; y: number }[] }
export interface Layout { nodes: Node[]; lines: Line[]; width: number; height: number }

export const kWide = 184, kHigh = 52;

export async function layOut(steps: Step[], edges: Edge[]): Promise<Layout> {
    const { Graph, layout } = await import("@dagrejs/dagre").then((m) => ({ Graph: m.default.graphlib.Graph, layout: m.default.layout }));
    const graph = new Graph({ multigraph: false });
    graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 44, marginx: 12, marginy: 12 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const s of steps) graph.setNode(s.name, { width: kWide, height: kHigh });
    for (const e of edges) graph.setEdge(e.from, e.to, { width: e.text ? 24 : 0, height: e.text ? 14 : 0, labelpos: "c" });
    layout(graph);
    const size = graph.graph() as { width?: number; height?: number };
    return {
        nodes: steps.map((s) => { const { x, y } = graph.node(s.name) as { x: number; y: number }; return { name: s.name, x, y }; }),
        lines: edges.map((e) => ({ ...e, points: (graph.edge(e.from, e.to) as { points: { x: number; y: number }[] }).points })),
        width: size.width ?? 0, height: size.height ?? 0,
    };
}

// A smooth path through points: each corner is rounded by a quadratic whose ends are the middles between corners.
export function pathOf(points: { x: number; y: number }[]): string {
    const [first, ...rest] = points;
    if (!first) return "";
    let d = `M${first.x} ${first.y}`;
    for (const [i, p] of rest.entries()) {
        const next = rest[i + 1];
        d += next ? `Q${p.x} ${p.y} ${(p.x + next.x) / 2} ${(p.y + next.y) / 2}` : `L${p.x} ${p.y}`;
    }
    return d;
}

// The next node from one in a direction of the arrow keys: the nearest that lies there.
export function neighbour(nodes: Node[], from: string, key: string): string | undefined {
    const here = nodes.find((n) => n.name === from);
    if (!here) return nodes[0]?.name;
    const [dx, dy] = key === "ArrowDown" ? [0, 1] : key === "ArrowUp" ? [0, -1] : key === "ArrowRight" ? [1, 0] : [-1, 0];
    let best: Node | undefined, least = Infinity;
    for (const n of nodes) {
        const x = n.x - here.x, y = n.y - here.y, along = x * dx + y * dy, across = Math.abs(x * dy) + Math.abs(y * dx);
        const far = along + across * 2;
        if (along > 1 && far < least) { best = n; least = far; }
    }
    return best?.name;
}
