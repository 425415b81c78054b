// A line chart of any number of series. Its code and uPlot are a chunk of its own, loaded where the first chart is shown; until then its place is kept.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failure, Loading } from "./basics";
import type { Series } from "./chart_math";

export type { Series } from "./chart_math";

export interface ChartProps {
    label: string;
    series: Series[];
    xTime?: boolean; // x is a time: seconds or milliseconds since 1970
    xDuration?: boolean; // x is in seconds since a beginning
    xLabel?: string;
    logY?: boolean;
    smooth?: number; // 0 to 0.99: the weight of what came before, in an exponential moving average
    height?: number;
}

let parts: ComponentType<ChartProps> | undefined;

export function Chart(props: ChartProps) {
    const [, show] = useState(0), [error, fail] = useState<unknown>();
    const Parts = parts;
    useEffect(() => {
        // Also where another chart has loaded them since this one was drawn.
        if (!Parts) import("./chart_parts").then((is) => { parts = is.default; show(1); }, fail);
    }, []);
    if (Parts) return <Parts {...props} />;
    return <div class="chart" style={{ minHeight: `${props.height ?? 260}px` }}>{error ? <Failure error={error} /> : <Loading what="Loading the chart" />}</div>;
}
