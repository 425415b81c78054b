// A folder is an empty object whose key ends with a slash: so that it is there before anything lies in it.
import { useState } from "preact/hooks";
import { Dialog } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { remember, request } from "../lib/api";
import { go } from "../lib/router";
import { address, browseHref, keyError, s3Uri } from "./paths";
import { changed } from "./s3";

export function NewFolder({ bucket, prefix, onClose }: { bucket: string; prefix: string; onClose: () => void }) {
    const [name, set] = useState("");
    const key = `${prefix}${name.replace(/\/+$/, "")}/`;
    const wrong = name.startsWith("/") ? "Without a slash before it." : keyError(key);
    const action = useAction(async () => {
        remember("s3", "PutObject", { Bucket: bucket, Key: key });
        await request(address("object", { bucket, key }), { method: "PUT", headers: { "Content-Type": "application/x-directory" }, body: new Blob([]) });
        await changed(bucket);
        tell(`Created ${key}`);
        onClose();
        go(browseHref(bucket, key));
    });
    return <Dialog title="New folder" onClose={onClose}>
        <Form submit="Create folder" onSubmit={() => void action.run()} onCancel={onClose} busy={action.busy} error={action.error} disabled={!name || wrong !== undefined}>
            <TextField label="Name" required autofocus value={name} onChange={set} error={name ? wrong : undefined} hint={`Puts an empty object at ${s3Uri(bucket, key)}`} />
        </Form>
    </Dialog>;
}
