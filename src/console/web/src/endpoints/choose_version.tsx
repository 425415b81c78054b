// Which version to deploy: approved ones first; then the form.
import { useState } from "preact/hooks";
import { useQuery } from "../lib/query";
import { Empty, Ready } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, SelectField } from "../ui/form";
import { versionName } from "../models/packages";
import { readPackages } from "../models/read";
import { DeployDialog } from "./deploy_form";

export function ChooseVersion({ endpoint, onClose }: { endpoint?: string; onClose: () => void }) {
    const packages = useQuery(["model-packages", ""], (stop) => readPackages(undefined, stop), { watches: ["Model Package"] });
    const [arn, setArn] = useState(""), [chosen, choose] = useState("");
    if (chosen) return <DeployDialog what={{ modelPackage: chosen, title: versionName(chosen), ...(endpoint !== undefined && { endpoint }) }} onClose={onClose} />;
    return <Dialog title={endpoint ? `Deploy to ${endpoint}` : "Deploy a model"} onClose={onClose}><Ready of={packages}>{(all) => {
        const approved = all.filter((p) => p.ModelApprovalStatus === "Approved"), others = all.filter((p) => p.ModelApprovalStatus !== "Approved");
        if (all.length === 0) return <Empty title="No versions are registered">Register a model under Models, or deploy one of All models there.</Empty>;
        const now = arn || (approved[0] ?? all[0])?.ModelPackageArn || "";
        const options = [...approved, ...others].map((p): [string, string] => [p.ModelPackageArn, `${versionName(p.ModelPackageArn)}: ${p.ModelApprovalStatus === "PendingManualApproval" ? "not approved yet" : p.ModelApprovalStatus ?? ""}`]);
        return <Form onSubmit={() => choose(now)} submit="Next" onCancel={onClose}><SelectField label="Version" value={now} onChange={setArn} options={options} hint="Approved ones come first, the newest of each on top" /></Form>;
    }}</Ready></Dialog>;
}
