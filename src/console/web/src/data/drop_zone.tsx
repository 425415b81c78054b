// Files come by choosing or by dropping them anywhere on the page; either way it is said where they go before they do.
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Text } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { tell } from "../ui/toast";
import { bytes, count } from "../lib/format";
import { ofDrop, ofPicker, type Chosen } from "./chosen";
import { kLargest } from "./parts";
import { keyError, s3Uri } from "./paths";
import { enqueue, resumable } from "./queue";
import { replaced } from "./s3";

const kNamed = 8;

function fault({ key, file }: Chosen): string | undefined {
    return keyError(key) ?? (file.size > kLargest ? "An object has at most 5 TiB." : undefined);
}

async function offer(bucket: string, prefix: string, versioning: string | undefined, files: Chosen[]): Promise<void> {
    const good = files.filter((f) => fault(f) === undefined), bad = files.filter((f) => fault(f) !== undefined);
    if (files.length === 0) { tell("There was no file in it."); return; }
    const size = good.reduce((sum, f) => sum + f.file.size, 0);
    const begun = good.filter(({ key, file }) => resumable.find({ bucket, key, name: file.name, size: file.size, changed: file.lastModified })).length;
    const yes = await confirm({
        title: `Upload to ${s3Uri(bucket, prefix)}`, action: `Upload ${count(good.length, "file")}`,
        body: <>
            <ul class="data-files">{good.slice(0, kNamed).map((f) => <li key={f.key}><Text of={f.key.slice(prefix.length)} most={120} /> <span class="faint">{bytes(f.file.size)}</span></li>)}
                {good.length > kNamed && <li class="faint">and {count(good.length - kNamed, "file")} more, {bytes(size)} in all</li>}</ul>
            <p>{replaced(versioning)}</p>
            {begun > 0 && <p>{count(begun, "upload")} {begun === 1 ? "was" : "were"} begun before and {begun === 1 ? "goes" : "go"} on where {begun === 1 ? "it" : "they"} stopped.</p>}
            {bad.length > 0 && <p class="data-bad"><strong>{count(bad.length, "file")} cannot be uploaded:</strong> {fault(bad[0] as Chosen)}</p>}
        </>,
    });
    if (yes) enqueue(bucket, good);
}

export function usePicker(bucket: string, prefix: string, versioning: string | undefined) {
    const files = useRef<HTMLInputElement>(null), folder = useRef<HTMLInputElement>(null);
    const take = (event: { currentTarget: HTMLInputElement }) => {
        const input = event.currentTarget, chosen = input.files ? ofPicker(input.files, prefix) : [];
        input.value = "";
        if (chosen.length) void offer(bucket, prefix, versioning, chosen);
    };
    return {
        files: () => files.current?.click(), folder: () => folder.current?.click(),
        inputs: <div hidden>
            <input ref={files} type="file" multiple aria-label="Files to upload" onChange={take} />
            <input ref={folder} type="file" aria-label="Folder to upload" onChange={take} {...{ webkitdirectory: true }} />
        </div>,
    };
}

export function DropZone({ bucket, prefix, versioning, children }: { bucket: string; prefix: string; versioning: string | undefined; children: ComponentChildren }) {
    const [over, set] = useState(false);
    const depth = useRef(0);
    const files = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const move = (by: number) => (event: DragEvent) => {
        if (!files(event)) return;
        event.preventDefault();
        depth.current = Math.max(0, depth.current + by);
        set(depth.current > 0);
    };
    return <div class={`data-drop ${over ? "over" : ""}`} onDragEnter={move(1)} onDragLeave={move(-1)} onDragOver={(event) => { if (files(event)) event.preventDefault(); }}
        onDrop={(event) => {
            if (!files(event) || !event.dataTransfer) return;
            event.preventDefault();
            depth.current = 0;
            set(false);
            ofDrop(event.dataTransfer, prefix).then((chosen) => offer(bucket, prefix, versioning, chosen),
                (error: unknown) => tell(`What was dropped cannot be read: ${String(error)}`, true));
        }}>
        {children}
        {over && <div class="data-drop-sign" aria-hidden="true">Drop to upload to <bdi>{s3Uri(bucket, prefix)}</bdi></div>}
    </div>;
}
