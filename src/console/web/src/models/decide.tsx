// Approve or reject, with a word of why. Whether the reader may is asked before; who cannot even ask that may try.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { session } from "../lib/session";
import { Dialog } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { versionName, type Package } from "./packages";
import { mayDo } from "./read";

export const useMayDecide = (arn: string | undefined) => useQuery(["may", "UpdateModelPackage", arn],
    (stop) => mayDo(session.peek()?.arn ?? "", "sagemaker:UpdateModelPackage", arn ?? "*", stop).then((may) => may ?? null), { enabled: arn !== undefined, fresh: 60_000 });

export function Decide({ of, approve, onClose }: { of: Package; approve: boolean; onClose: () => void }) {
    const [why, setWhy] = useState(""), name = versionName(of.ModelPackageArn);
    const decide = useAction(async () => {
        await call("sagemaker", "UpdateModelPackage", { ModelPackageArn: of.ModelPackageArn, ModelApprovalStatus: approve ? "Approved" : "Rejected", ...(why && { ApprovalDescription: why }) });
        await Promise.all([refresh("model-packages"), refresh("model-package"), refresh("overview")]);
        tell(`${approve ? "Approved" : "Rejected"} ${name}`);
        onClose();
    });
    return <Dialog title={`${approve ? "Approve" : "Reject"} ${name}`} onClose={onClose}>
        <Form onSubmit={() => void decide.run()} busy={decide.busy} error={decide.error} submit={approve ? "Approve" : "Reject"} danger={!approve} onCancel={onClose}>
            <p>{approve ? "Rules and pipelines that wait for the approval go on at once: some deploy it." : "It stays in the registry, and can be approved later. What serves it goes on."} Your name, the time and the comment stay with the version and in the audit trail.</p>
            <TextField label="Comment" value={why} onChange={setWhy} multiline={3} autofocus hint="Why. At most 1,024 characters." error={why.length > 1024 ? "At most 1,024 characters." : undefined} />
        </Form></Dialog>;
}
