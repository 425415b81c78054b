// What /api/preview tells of an object, and what is drawn of it.
export interface Bin { from: number | string; to: number | string; count: number } // times are ISO text
export interface ColumnFacts {
    name: string;
    type: "integer" | "number" | "boolean" | "text" | "time";
    missing: number;
    distinct?: number | null;
    moreDistinct?: boolean; // than were told apart
    min?: number | string | null;
    max?: number | string | null;
    mean?: number | null;
    histogram?: Bin[] | null;
    top?: { value: string; count: number }[] | null;
}
export interface TablePreview { kind: "table"; columns: ColumnFacts[]; rows: (string | null)[][]; rowsRead: number; whole: boolean }
export type Preview = TablePreview | { kind: "text"; text: string; whole: boolean } | { kind: "none"; reason: string };

export interface Bar { x: number; y: number; width: number; height: number }

// Bars in a box of width × height. One that counts anything is at least a unit high; between bars is a gap, unless they are narrow.
export function bars(bins: Bin[], width: number, height: number): Bar[] {
    const most = Math.max(1, ...bins.map((b) => b.count)), each = width / Math.max(1, bins.length), gap = each > 4 ? 1 : 0;
    return bins.map((b, i) => {
        const tall = b.count > 0 ? Math.max(1, b.count / most * height) : 0;
        return { x: i * each, y: height - tall, width: Math.max(0.5, each - gap), height: tall };
    });
}

// The histogram for who does not see it: where most of the values lie.
export function told(bins: Bin[], show: (value: number | string) => string): string {
    const first = bins[0], last = bins.at(-1);
    if (!first || !last) return "No values";
    const total = bins.reduce((sum, b) => sum + b.count, 0), peak = bins.reduce((a, b) => b.count > a.count ? b : a);
    const share = total ? Math.round(peak.count / total * 100) : 0;
    return `From ${show(first.from)} to ${show(last.to)}; most, ${share} %, between ${show(peak.from)} and ${show(peak.to)}`;
}

export const share = (part: number, of: number): string => {
    if (!of || !part) return "0 %";
    const percent = part / of * 100;
    return percent < 0.1 ? "< 0.1 %" : `${percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent)} %`;
};
