// Who is told of what happens to objects: EventBridge (rules of the account), and queues.
import { Button } from "../../ui/basics";
import { CheckField, TextField } from "../../ui/form";
import { pages } from "../../lib/api";
import { useQuery } from "../../lib/query";
import { s3 } from "../s3";
import { DocumentEditor } from "./document_editor";
import { events, notifications, type Queue } from "./documents";
import { Checks, RuleFrame, changedAt, without } from "./rules";
import type { Document } from "./shape";
import type { Of } from "./simple_settings";

// "http://host/000000000000/name" → its ARN.
export function queueArn(url: string, region: string): string {
    const [account = "", name = ""] = new URL(url).pathname.split("/").slice(-2);
    return `arn:aws:sqs:${region}:${account}:${name}`;
}

function Target({ of, arns, set }: { of: Queue; arns: string[]; set: (part: Partial<Queue>) => void }) {
    return <>
        <TextField label="Queue" code value={of.arn} options={arns} onChange={(arn) => set({ arn })} hint="Its ARN. The queue's policy has to let s3.amazonaws.com send, unless it is the account's own" />
        <Checks legend="Of what" all={events} chosen={of.events} onChange={(chosen) => set({ events: chosen })} />
        <div class="form-row"><TextField label="Key begins with" value={of.prefix} onChange={(prefix) => set({ prefix })} /><TextField label="Key ends with" value={of.suffix} onChange={(suffix) => set({ suffix })} /></div>
        <TextField label="Name" value={of.id} onChange={(id) => set({ id })} hint="Empty: the server makes one" />
    </>;
}

export function NotificationSetting({ bucket }: Of) {
    const queues = useQuery(["sqs-queues"], async (stop) => {
        const [urls, where] = await Promise.all([pages<string>("sqs", "ListQueues", { MaxResults: 100 }, "QueueUrls", 100, ["NextToken", "NextToken"], stop),
            s3<{ LocationConstraint?: string }>("GetBucketLocation", { Bucket: bucket }, stop)]);
        return urls.map((url) => queueArn(url, where.LocationConstraint || "us-east-1"));
    });
    return <DocumentEditor of={{
        bucket, id: "notifications", title: "Notifications", shape: notifications,
        about: "Tells of objects that come and go. With EventBridge any rule of the account can start a pipeline, a job, or another target.",
        read: async (stop) => ({ ...await s3<Document>("GetBucketNotificationConfiguration", { Bucket: bucket }, stop) }),
        write: (document) => s3("PutBucketNotificationConfiguration", { Bucket: bucket, NotificationConfiguration: document }),
        says: (m) => [m.eventBridge ? "events go to EventBridge" : "no events go to EventBridge: rules that wait for them are not started",
            m.queues.length ? `and to ${m.queues.length === 1 ? "a queue, which" : `${m.queues.length} queues, each of which`} gets a test message now` : ""].filter(Boolean).join(" ") + ".",
        fields: (m, set) => <>
            <CheckField label="EventBridge" hint="All events of the bucket, to the account's default bus" value={m.eventBridge} onChange={(eventBridge) => set({ ...m, eventBridge })} />
            {m.queues.map((q, i) => <RuleFrame key={i} title={`Target ${i + 1}`} remove={() => set({ ...m, queues: without(m.queues, i) })}>
                <Target of={q} arns={queues.data ?? []} set={(part) => set({ ...m, queues: changedAt(m.queues, i, part) })} /></RuleFrame>)}
            <div><Button icon="plus" onClick={() => set({ ...m, queues: [...m.queues, { id: "", arn: "", events: ["s3:ObjectCreated:*"], prefix: "", suffix: "" }] })}>Add a queue</Button></div>
        </>,
    }} />;
}
