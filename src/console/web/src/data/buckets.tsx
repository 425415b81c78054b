// All buckets of the account, with what they hold; new ones, and the end of old ones.
import { useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { Button, Empty, Failure, Page, Ready, Text, Time } from "../ui/basics";
import { TextField } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { bytes, count, exact, number } from "../lib/format";
import { useQuery } from "../lib/query";
import { query, setQuery } from "../lib/router";
import { CreateBucket } from "./bucket_create";
import { DeleteBucket } from "./bucket_delete";
import { browseHref, settingsHref } from "./paths";
import { useBuckets, type Bucket } from "./s3";
import { readSizes } from "./sizes";
import type { Size } from "./sum_sizes";
import "./style.css";

const command = "aws s3 mb s3://lake && aws s3 cp data.csv s3://lake/raw/";

function columns(sizes: Map<string, Size> | undefined, remove: (name: string) => void): Column<Bucket>[] {
    const known = (b: Bucket) => sizes?.get(b.Name);
    const held = (b: Bucket, show: (size: Size) => string) => {
        const size = known(b);
        return size ? <span title={`Of ${exact(size.at)}; counted once a day`}>{show(size)}</span> : <span class="faint">–</span>;
    };
    return [
        { id: "name", title: "Name", width: "3fr", cell: (b) => <Text of={b.Name} />, value: (b) => b.Name, phone: true },
        { id: "size", title: "Size", width: "120px", align: "end", cell: (b) => held(b, (s) => bytes(s.bytes)), value: (b) => known(b)?.bytes },
        { id: "objects", title: "Objects", width: "120px", align: "end", cell: (b) => held(b, (s) => number(s.objects)), value: (b) => known(b)?.objects },
        { id: "created", title: "Created", width: "130px", cell: (b) => <Time at={b.CreationDate} />, value: (b) => b.CreationDate, phone: true },
        { id: "acts", title: "Actions", width: "96px", align: "end", phone: true, cell: (b) => <span class="data-row-acts">
            <a class="button quiet only-icon" href={settingsHref(b.Name)} aria-label={`Settings of ${b.Name}`} title="Settings"><SettingsIcon /></a>
            <Button kind="quiet" icon="trash" label={`Delete ${b.Name}`} title="Delete" onClick={() => remove(b.Name)} /></span> },
    ];
}

const SettingsIcon = () => <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor"
    stroke-width="1.5" stroke-linecap="round"><path d="M2 4.500h5M11 4.500h3M2 11.500h3M9 11.500h5M9 2.500v4M7 9.500v4" /></svg>;

export default function Buckets() {
    const buckets = useBuckets();
    const sizes = useQuery(["bucket-sizes"], (stop) => readSizes(Date.now() / 1000, stop), { fresh: 60_000 });
    const [creating, create] = useState(false), [removing, remove] = useState<string>();
    const filter = query.value.get("filter") ?? "";
    useKeys({ n: ["New bucket", () => create(true)] });
    useActions([{ title: "Create a bucket", keywords: "new s3", act: () => create(true) }]);
    return <Page title="Data" actions={<Button kind="primary" icon="plus" onClick={() => create(true)}>Create bucket</Button>}>
        <Ready of={buckets}>{(all) => {
            const shown = all.filter((b) => b.Name.includes(filter));
            return all.length === 0
                ? <Empty title="No buckets yet" command={command}>A bucket holds what a pipeline reads and writes. Create one here, or from a shell:</Empty>
                : <>
                    <div class="toolbar"><div class="grow"><TextField label="Filter by name" type="search" value={filter} onChange={(text) => setQuery({ filter: text })} /></div>
                        <span class="faint" role="status">{count(shown.length, "bucket")}</span></div>
                    {sizes.error && <Failure error={sizes.error} />}
                    <Table label="Buckets" rows={shown} columns={columns(sizes.data, remove)} rowKey={(b) => b.Name} href={(b) => browseHref(b.Name)}
                        empty={<Empty title="No bucket has this in its name" />} />
                    <p class="faint data-note">Sizes are CloudWatch's AWS/S3 metrics: all versions, counted once a day.</p>
                </>;
        }}</Ready>
        {creating && <CreateBucket onClose={() => create(false)} />}
        {removing !== undefined && <DeleteBucket bucket={removing} onClose={() => remove(undefined)} />}
    </Page>;
}
