// Expressions of EventBridge's rules and schedules: when they next run, and the same in words. cron(minute hour day-of-month month day-of-week year), rate(5 minutes),
// at(2026-12-01T10:00:00).

const dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const monthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const unitSeconds: Record<string, number> = { minute: 60, hour: 3600, day: 86400, week: 604800 };

export interface Rate { every: number; unit: string }
export const rateOf = (text: string): Rate | undefined => {
    const found = /^rate\(\s*(\d+)\s+(minute|hour|day)s?\s*\)$/.exec(text);
    return found && Number(found[1]) > 0 ? { every: Number(found[1]), unit: found[2] ?? "" } : undefined;
};

interface Fields { minute: Set<number>; hour: Set<number>; days: string; month: Set<number>; weekdays: string; year: Set<number> | undefined }

// One field of a cron expression as the numbers that it takes in; undefined: it is not one.
function setOf(text: string, least: number, most: number, names: string[] = [], first = 0): Set<number> | undefined {
    const all = new Set<number>();
    const value = (word: string) => names.includes(word.toUpperCase()) ? names.indexOf(word.toUpperCase()) + first : /^\d+$/.test(word) ? Number(word) : NaN;
    for (const part of text.split(",")) {
        const [range = "", step] = part.split("/");
        const [from = "", to] = range.split("-");
        const a = range === "*" || range === "?" ? least : value(from);
        const b = range === "*" || range === "?" || (step !== undefined && to === undefined) ? most : to === undefined ? a : value(to);
        const by = step === undefined ? 1 : Number(step);
        if (!(a >= least && b <= most && by >= 1) || a > b) return undefined;
        for (let n = a; n <= b; n += by) all.add(n);
    }
    return all;
}

export function cronOf(text: string): Fields | undefined {
    const parts = /^cron\((.*)\)$/.exec(text)?.[1]?.trim().split(/\s+/);
    if (parts?.length !== 6) return undefined;
    const [m = "", h = "", days = "", mo = "", weekdays = "", y = ""] = parts;
    const minute = setOf(m, 0, 59), hour = setOf(h, 0, 23), month = setOf(mo, 1, 12, monthNames, 1), year = y === "*" ? undefined : setOf(y, 1970, 2199);
    if (!minute || !hour || !month || (y !== "*" && !year)) return undefined;
    if ((days === "?") === (weekdays === "?")) return undefined;
    if (!/^(\d+W|LW?|\?)$/.test(days) && !setOf(days, 1, 31)) return undefined;
    if (!/^([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5])$/i.test(weekdays) && !/^L$/.test(weekdays) && weekdays !== "?" && !setOf(weekdays, 1, 7, dayNames, 1)) return undefined;
    return { minute, hour, days, month, weekdays, year };
}

const weekdayOf = (word: string) => dayNames.includes(word.toUpperCase()) ? dayNames.indexOf(word.toUpperCase()) : Number(word) - 1;

function takesDay(of: Fields, day: Date): boolean {
    const date = day.getUTCDate(), weekday = day.getUTCDay(), last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
    if (of.days !== "?") {
        if (of.days === "L") return date === last;
        const nearest = /^(\d+|L)W$/.exec(of.days)?.[1];
        if (nearest) {
            const aim = nearest === "L" ? last : Math.min(Number(nearest), last), on = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), aim)).getUTCDay();
            const shift = on === 6 ? (aim > 1 ? -1 : 2) : on === 0 ? (aim < last ? 1 : -2) : 0;
            return date === aim + shift;
        }
        return setOf(of.days, 1, 31)?.has(date) ?? false;
    }
    const nth = /^(.+)#(\d)$/.exec(of.weekdays), end = /^(.+)L$/i.exec(of.weekdays);
    if (nth) return weekday === weekdayOf(nth[1] ?? "") && Math.ceil(date / 7) === Number(nth[2]);
    if (of.weekdays === "L") return weekday === 6;
    if (end) return weekday === weekdayOf(end[1] ?? "") && date + 7 > last;
    return setOf(of.weekdays, 1, 7, dayNames, 1)?.has(weekday + 1) ?? false;
}

// What the clock of a time zone shows at an instant, as if it were UTC.
function wall(at: number, zone: string): number {
    const parts = Object.fromEntries(new Intl.DateTimeFormat("en", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" })
        .formatToParts(at).map((p) => [p.type, Number(p.value)]));
    return Date.UTC(parts["year"] ?? 0, (parts["month"] ?? 1) - 1, parts["day"], parts["hour"], parts["minute"], parts["second"]);
}
function instantOf(shown: number, zone: string): number {
    let at = shown - (wall(shown, zone) - shown);
    at += shown - wall(at, zone);
    return at;
}

// The next run after `now` in seconds since 1970; undefined: none in the next eight years, or the expression is not one. A rate counts from `from`.
export function nextRun(text: string, now: number, { zone = "UTC", from }: { zone?: string; from?: number } = {}): number | undefined {
    const rate = rateOf(text);
    if (rate) {
        const every = rate.every * (unitSeconds[rate.unit] ?? 0);
        return from === undefined ? undefined : from + Math.max(0, Math.floor((now - from) / every) + 1) * every;
    }
    const once = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(text)?.[1];
    if (once) {
        const at = instantOf(Date.parse(once + "Z"), zone) / 1000;
        return at > now ? at : undefined;
    }
    const cron = cronOf(text);
    if (!cron) return undefined;
    const start = wall(Math.floor(now / 60) * 60_000, zone) + 60_000;
    const day = new Date(start);
    day.setUTCHours(0, 0, 0, 0);
    for (let i = 0; i < 8 * 366; i++, day.setUTCDate(day.getUTCDate() + 1)) {
        if (!cron.month.has(day.getUTCMonth() + 1) || (cron.year && !cron.year.has(day.getUTCFullYear())) || !takesDay(cron, day)) continue;
        for (const hour of cron.hour) for (const minute of cron.minute) {
            const shown = day.getTime() + (hour * 60 + minute) * 60_000;
            if (shown >= start) return instantOf(shown, zone) / 1000;
        }
    }
    return undefined;
}

const two = (n: number) => String(n).padStart(2, "0");
// "every 5 minutes", "at 03:00 every day", "once, on 2026-12-01 at 10:00"; the expression itself where there are no plain words for it.
export function inWords(text: string, zone = "UTC"): string {
    const rate = rateOf(text);
    if (rate) return `every ${rate.every === 1 ? "" : `${rate.every} `}${rate.unit}${rate.every === 1 ? "" : "s"}`;
    const once = /^at\((\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d\)$/.exec(text);
    if (once) return `once, on ${once[1]} at ${once[2]} (${zone})`;
    const cron = cronOf(text);
    if (!cron) return text;
    const hours = [...cron.hour], minutes = [...cron.minute], everyDay = /^(\*|\?|1\/1)$/.test(cron.days) && /^(\*|\?)$/.test(cron.weekdays);
    const when = hours.length === 24 ? (minutes.length === 60 ? "every minute" : minutes.length === 1 ? `at minute ${minutes[0]} of every hour` : `at minutes ${minutes.slice(0, 12).join(", ")} of every hour`)
        : hours.length * minutes.length <= 4 ? `at ${hours.flatMap((h) => minutes.map((m) => `${two(h)}:${two(m)}`)).join(", ")}` : undefined;
    if (!when) return text;
    const weekdays = setOf(cron.weekdays, 1, 7, dayNames, 1);
    const days = everyDay ? (hours.length === 24 ? "" : " every day") : cron.weekdays !== "?" && weekdays ? ` on ${[...weekdays].map((d) => ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][d - 1]).join(", ")}`
        : cron.days === "L" ? " on the last day of the month" : /^\d+(,\d+)*$/.test(cron.days) ? ` on day ${cron.days} of the month` : undefined;
    if (days === undefined) return text;
    const months = cron.month.size === 12 ? "" : ` in ${[...cron.month].map((m) => monthNames[m - 1]?.replace(/^(.)(.*)$/, (_, a: string, b: string) => a + b.toLowerCase())).join(", ")}`;
    return `${when}${days}${months} (${zone})`;
}
