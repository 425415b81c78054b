// Text of any length and any script: cut, saved, and kept from turning what stands beside it.
const marks = /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])/;

// At most so many UTF-16 units; no half of a character at the end.
export function cut(of: string, most: number): string {
    if (of.length <= most) return of;
    const last = of.charCodeAt(most - 1);
    return of.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}

// Each second piece is one mark that turns the direction of text.
export const withControls = (of: string): string[] => of.split(marks);

// For where no element can stand around it: a window's title, a sentence that is one text.
export const isolated = (of: string): string => marks.test(of) ? `\u2068${of}\u2069` : of;

export function download(of: string, name: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([of], { type: "text/plain" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
