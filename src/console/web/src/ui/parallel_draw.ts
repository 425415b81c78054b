// Draws parallel coordinates on a canvas: what is not chosen faintly below, what is chosen in sixteen shades of the colouring axis above.
import type { Axis, Brushes, Placed, Scale } from "./parallel_math";

export interface Scene {
    axes: Axis[];
    scales: Scale[];
    rows: Placed[];
    chosen: boolean[] | undefined; // undefined: all
    colourBy: number; // index of an axis, or -1
    brushes: Brushes;
    lit: number;
}
export const kTop = 34, kBottom = 22, kSide = 60;
const kShades = 16;

export const axisX = (index: number, count: number, width: number) => count === 1 ? width / 2 : kSide + index * (width - 2 * kSide) / (count - 1);
export const axisY = (place: number, height: number) => height - kBottom - place * (height - kTop - kBottom);
export const placeOf = (y: number, height: number) => (height - kBottom - y) / (height - kTop - kBottom);

function path(ctx: CanvasRenderingContext2D, row: Placed, width: number, height: number): void {
    let down = false;
    for (const [i, place] of row.entries()) {
        if (place === undefined) { down = false; continue; }
        const x = axisX(i, row.length, width), y = axisY(place, height);
        if (down) ctx.lineTo(x, y); else ctx.moveTo(x, y);
        down = true;
    }
}

function cut(ctx: CanvasRenderingContext2D, text: string, most: number): string {
    if (ctx.measureText(text).width <= most) return text;
    let short = text.slice(0, 60);
    while (short.length > 1 && ctx.measureText(short + "…").width > most) short = short.slice(0, -1);
    return short + "…";
}

export function draw(canvas: HTMLCanvasElement, scene: Scene): void {
    const ratio = devicePixelRatio || 1, width = canvas.clientWidth, height = canvas.clientHeight;
    const ctx = canvas.getContext("2d");
    if (!ctx || width === 0) return;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    ctx.scale(ratio, ratio);
    const style = getComputedStyle(canvas), of = (name: string) => style.getPropertyValue(name).trim();
    const { axes, scales, rows, chosen, colourBy, brushes, lit } = scene;

    ctx.lineWidth = 1;
    ctx.strokeStyle = of("--edge");
    ctx.globalAlpha = rows.length > 200 ? 0.12 : 0.25;
    ctx.beginPath();
    for (const [i, row] of rows.entries()) if (chosen && !chosen[i]) path(ctx, row, width, height);
    ctx.stroke();
    const shades: Placed[][] = Array.from({ length: kShades }, () => []);
    for (const [i, row] of rows.entries())
        if (!chosen || chosen[i]) shades[Math.min(kShades - 1, Math.floor((row[colourBy] ?? 0) * kShades))]!.push(row);
    ctx.globalAlpha = rows.length > 200 ? 0.3 : 0.85;
    ctx.lineWidth = 1.3;
    for (const [i, shade] of shades.entries()) {
        if (shade.length === 0) continue;
        ctx.strokeStyle = of("--c2");
        if (colourBy >= 0) ctx.strokeStyle = `color-mix(in oklab, ${of("--c1")} ${Math.round(100 * i / (kShades - 1))}%, ${of("--c2")})`;
        ctx.beginPath();
        for (const row of shade) path(ctx, row, width, height);
        ctx.stroke();
    }
    const over = rows[lit];
    ctx.globalAlpha = 1;
    if (over) {
        for (const [colour, wide] of [["--panel", 6], ["--text", 2.5]] as const) {
            ctx.strokeStyle = of(colour);
            ctx.lineWidth = wide;
            ctx.beginPath();
            path(ctx, over, width, height);
            ctx.stroke();
        }
    }

    const room = axes.length > 1 ? (width - 2 * kSide) / (axes.length - 1) - 8 : width;
    for (const [i, axis] of axes.entries()) {
        const x = axisX(i, axes.length, width);
        ctx.strokeStyle = of("--edge");
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(x, axisY(0, height));
        ctx.lineTo(x, axisY(1, height));
        ctx.stroke();
        const brush = brushes[axis.id];
        if (brush) {
            ctx.fillStyle = of("--accent");
            ctx.globalAlpha = 0.35;
            ctx.fillRect(x - 7, axisY(brush.high, height), 14, Math.max(3, axisY(brush.low, height) - axisY(brush.high, height)));
            ctx.globalAlpha = 1;
        }
        ctx.textAlign = i === axes.length - 1 && i > 0 ? "right" : i === 0 ? "left" : "center";
        const at = i === 0 ? 4 : i === axes.length - 1 ? width - 4 : x;
        ctx.font = `600 12px ${style.fontFamily}`;
        ctx.fillStyle = of("--text");
        ctx.fillText(cut(ctx, axis.label, Math.max(40, i === 0 || i === axes.length - 1 ? room * 0.7 + 20 : room)), at, 16);
        ctx.font = `11px ${style.fontFamily}`;
        ctx.textAlign = i === axes.length - 1 && i > 0 ? "left" : "right";
        const side = i === axes.length - 1 && i > 0 ? 9 : -9;
        for (const tick of scales[i]!.ticks) {
            const text = cut(ctx, tick.text, i === 0 || i === axes.length - 1 ? kSide - 12 : Math.max(30, room / 2));
            ctx.strokeStyle = of("--panel");
            ctx.lineWidth = 3;
            ctx.strokeText(text, x + side, axisY(tick.at, height) + 4);
            ctx.fillStyle = of("--soft");
            ctx.fillText(text, x + side, axisY(tick.at, height) + 4);
        }
    }
}
