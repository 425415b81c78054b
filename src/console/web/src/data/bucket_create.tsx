// A new bucket, with what can only be chosen now and what is best chosen now.
import { useState } from "preact/hooks";
import { Dialog } from "../ui/dialog";
import { CheckField, Form, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { refresh } from "../lib/query";
import { go } from "../lib/router";
import { bucketNameError, browseHref } from "./paths";
import { s3, useBuckets } from "./s3";

export function CreateBucket({ onClose }: { onClose: () => void }) {
    const known = useBuckets().data?.[0]?.BucketRegion ?? "us-east-1";
    const [name, setName] = useState(""), [region, setRegion] = useState(""), [versions, setVersions] = useState(false), [lock, setLock] = useState(false);
    const where = region || known;
    const action = useAction(async () => {
        await s3("CreateBucket", {
            Bucket: name, ...(where !== "us-east-1" && { CreateBucketConfiguration: { LocationConstraint: where } }), ...(lock && { ObjectLockEnabledForBucket: true }),
        });
        if (versions && !lock) await s3("PutBucketVersioning", { Bucket: name, VersioningConfiguration: { Status: "Enabled" } });
        await refresh("s3-buckets");
        tell(`Created ${name}`);
        onClose();
        go(browseHref(name));
    });
    return <Dialog title="Create bucket" onClose={onClose}>
        <Form submit="Create bucket" onSubmit={() => void action.run()} onCancel={onClose} busy={action.busy} error={action.error} disabled={bucketNameError(name) !== undefined}>
            <TextField label="Name" required autofocus value={name} onChange={setName} error={name ? bucketNameError(name) : undefined}
                hint="3 to 63 small letters, digits, dots and dashes; the name is the whole server's" />
            <TextField label="Region" value={where} onChange={setRegion} hint="The server's own; another is refused" />
            <CheckField label="Keep versions" value={versions || lock} disabled={lock} onChange={setVersions}
                hint="What is replaced or deleted can be restored. Can be switched on later too." />
            <CheckField label="Object lock" value={lock} onChange={setLock} hint="Versions can be kept from being deleted, for a time or until further notice. Keeps versions; only new buckets can have it." />
            <p class="faint">New objects are encrypted (SSE-S3), the public is shut out, and everything belongs to the account. Settings change all of it.</p>
        </Form>
    </Dialog>;
}
