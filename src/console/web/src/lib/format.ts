// Numbers, sizes and times as people read them.
const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

export function bytes(n: number | undefined): string {
    if (n === undefined) return "–";
    let i = 0;
    while (n >= 1024 && i < units.length - 1) { n /= 1024; i++; }
    return `${i === 0 || n >= 100 ? Math.round(n) : n.toFixed(1)} ${units[i]}`;
}

// At most `digits` significant ones: 0.8314, 12,345, 1.2e-7.
export function number(n: number | null | undefined, digits = 4): string {
    if (n === null || n === undefined) return "–";
    if (Number.isInteger(n) && Math.abs(n) < 1e15) return n.toLocaleString("en");
    const size = Math.abs(n);
    if (size !== 0 && (size < 1e-4 || size >= 1e9)) return n.toExponential(digits - 1).replace(/\.?0+e/, "e");
    return size >= 1000 ? n.toLocaleString("en", { maximumFractionDigits: 1 }) : String(Number(n.toPrecision(digits)));
}

export function duration(seconds: number): string {
    if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60) return `${seconds < 10 ? Number(seconds.toFixed(1)) : Math.round(seconds)} s`;
    const s = Math.round(seconds), m = Math.floor(s / 60), h = Math.floor(m / 60), d = Math.floor(h / 24);
    if (d) return `${d} d ${h % 24} h`;
    if (h) return `${h} h ${m % 60} min`;
    return s % 60 ? `${m} min ${s % 60} s` : `${m} min`;
}

export function ago(time: number, now = Date.now() / 1000): string {
    const s = now - time;
    if (Math.abs(s) < 5) return "now";
    const [n, unit] = Math.abs(s) < 60 ? [s, "s"] : Math.abs(s) < 3600 ? [s / 60, "min"]
        : Math.abs(s) < 86400 ? [s / 3600, "h"] : [s / 86400, "d"];
    return n > 0 ? `${Math.floor(n)} ${unit} ago` : `in ${Math.ceil(-n)} ${unit}`;
}

// "2026-11-23 14:05:09", in the reader's time zone.
export function exact(time: number): string {
    const d = new Date(time * 1000), two = (n: number) => String(n).padStart(2, "0");
    return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`;
}

// The API's times: seconds since 1970, or ISO text where a document of ours has one.
export const seconds = (time: number | string | undefined): number | undefined =>
    time === undefined || time === "" ? undefined : typeof time === "number" ? time : Date.parse(time) / 1000;

// "InProgress" → "In progress"
export const words = (name: string) => name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
export const nameOfArn = (arn: string) => arn.slice(arn.lastIndexOf("/") + 1);
export const count = (n: number, one: string, many = one + "s") => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
