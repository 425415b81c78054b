// An ARN as a link to its page, where it has one; its service and name are what is shown.
import { Text } from "../ui/basics";
import { pageOf } from "./read";

export function ArnLink({ of }: { of: string | undefined }) {
    if (!of) return <span class="faint">–</span>;
    const page = pageOf(of), parts = of.split(":");
    const shown = of.startsWith("arn:") ? `${parts[2] ?? ""}: ${parts.slice(5).join(":")}` : of;
    return page ? <a href={page} title={of}><Text of={shown} /></a> : <span title={of.slice(0, 2000)}><Text of={shown} /></span>;
}
