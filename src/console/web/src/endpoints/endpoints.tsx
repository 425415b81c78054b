// All endpoints.
import { useState } from "preact/hooks";
import { useQuery } from "../lib/query";
import { to } from "../lib/router";
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { Button, Empty, Page, Ready, Status, Text, Time } from "../ui/basics";
import { Table, type Column } from "../ui/table";
import { ChooseVersion } from "./choose_version";
import { readEndpoints, type EndpointSummary } from "./read";
import "./style.css";

const columns: Column<EndpointSummary>[] = [
    { id: "name", title: "Endpoint", cell: (e) => <Text of={e.EndpointName} />, value: (e) => e.EndpointName, width: "3fr", phone: true },
    { id: "status", title: "Status", cell: (e) => <Status value={e.EndpointStatus} />, value: (e) => e.EndpointStatus, width: "160px", phone: true },
    { id: "modified", title: "Changed", cell: (e) => <Time at={e.LastModifiedTime} />, value: (e) => e.LastModifiedTime, width: "140px" },
    { id: "created", title: "Created", cell: (e) => <Time at={e.CreationTime} />, value: (e) => e.CreationTime, width: "140px" },
];

export default function Endpoints() {
    const all = useQuery(["endpoints"], readEndpoints, { watches: ["Endpoint"] }), [deploying, setDeploying] = useState(false);
    useActions([{ title: "Deploy a model", keywords: "new endpoint create", act: () => setDeploying(true) }]);
    useKeys({ n: ["Deploy a model", () => setDeploying(true)] });
    return <Page title="Endpoints" actions={<Button icon="plus" kind="primary" onClick={() => setDeploying(true)}>Deploy a model</Button>}>
        <Ready of={all}>{(rows) => <Table label="Endpoints" rows={rows} columns={columns} rowKey={(e) => e.EndpointName} href={(e) => to`/endpoints/${e.EndpointName}`}
            empty={<Empty title="No endpoints yet" command="athanor deploy churn-prod churn">An endpoint answers requests with a model. This deploys the newest approved version of the group churn as churn-prod; from here, Deploy a model does the same.</Empty>} />}</Ready>
        {deploying && <ChooseVersion onClose={() => setDeploying(false)} />}
    </Page>;
}
