// The account's secrets by name. Their values never come to this page: a program asks for them.
import { pages } from "../lib/api";
import { useQuery } from "../lib/query";
import { Empty, Ready, Status, Text, Time } from "../ui/basics";
import { Table, type Column } from "../ui/table";

interface Secret { Name: string; ARN: string; Description?: string; CreatedDate?: number; LastChangedDate?: number; LastAccessedDate?: number; RotationEnabled?: boolean; DeletedDate?: number }
const columns: Column<Secret>[] = [
    { id: "name", title: "Secret", cell: (s) => <Text of={s.Name} />, value: (s) => s.Name, width: "2fr", phone: true },
    { id: "about", title: "Description", cell: (s) => <Text of={s.Description ?? ""} />, width: "2fr" },
    { id: "state", title: "State", cell: (s) => <Status value={s.DeletedDate ? "Deleting" : "Active"} />, width: "110px", phone: true },
    { id: "rotates", title: "Rotation", cell: (s) => s.RotationEnabled ? "by itself" : "by hand", width: "100px" },
    { id: "changed", title: "Changed", cell: (s) => <Time at={s.LastChangedDate} />, value: (s) => s.LastChangedDate, width: "110px" },
    { id: "read", title: "Read", cell: (s) => <Time at={s.LastAccessedDate} />, value: (s) => s.LastAccessedDate, width: "110px" },
];

export function Secrets() {
    const secrets = useQuery(["secrets"], (stop) => pages<Secret>("secretsmanager", "ListSecrets", {}, "SecretList", 1000, undefined, stop));
    return <Ready of={secrets}>{(all) => <Table label="Secrets" rows={all} columns={columns} rowKey={(s) => s.ARN}
        empty={<Empty title="No secrets" command="aws secretsmanager create-secret --name db --secret-string file://secret.json">Jobs read passwords and tokens from here instead of from their code.</Empty>} />}</Ready>;
}
