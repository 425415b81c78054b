// A bucket's settings, one at a time, each with a URL of its own.
import type { ComponentType } from "preact";
import { useActions } from "../../app/palette";
import { Page } from "../../ui/basics";
import { Tabs, useTab } from "../../ui/tabs";
import { cli } from "../../lib/commands";
import { go, type Params } from "../../lib/router";
import { browseHref, settingsHref } from "../paths";
import { maybe, s3, type Tag } from "../s3";
import { TagEditor } from "../tag_editor";
import { CorsSetting } from "./cors_setting";
import { LifecycleSetting } from "./lifecycle_setting";
import { NotificationSetting } from "./notification_setting";
import { PolicySetting } from "./policy_setting";
import { AccessBlockSetting, EncryptionSetting, LockSetting, LoggingSetting, VersioningSetting, type Of } from "./simple_settings";
import "../style.css";

function TagSetting({ bucket }: Of) {
    return <TagEditor id={["s3", bucket, "bucket-tags"]} what="bucket" most={50}
        command={cli("s3", "PutBucketTagging", { Bucket: bucket, Tagging: { TagSet: [{ Key: "team", Value: "ml" }] } })}
        read={async (stop) => (await maybe(s3<{ TagSet?: Tag[] }>("GetBucketTagging", { Bucket: bucket }, stop)))?.TagSet ?? []}
        write={(tags) => tags.length ? s3("PutBucketTagging", { Bucket: bucket, Tagging: { TagSet: tags.map((t) => ({ ...t })) } }) : s3("DeleteBucketTagging", { Bucket: bucket })} />;
}

const settings: [id: string, title: string, show: ComponentType<Of>][] = [
    ["versioning", "Versioning", VersioningSetting], ["encryption", "Encryption", EncryptionSetting], ["policy", "Policy", PolicySetting], ["access", "Public access", AccessBlockSetting],
    ["lifecycle", "Lifecycle", LifecycleSetting], ["lock", "Object lock", LockSetting], ["notifications", "Notifications", NotificationSetting], ["logging", "Access logging", LoggingSetting],
    ["cors", "CORS", CorsSetting], ["tags", "Tags", TagSetting],
];

export default function Settings({ params }: { params: Params }) {
    const bucket = params["bucket"] ?? "", now = useTab("setting", "versioning");
    const Shown = settings.find(([id]) => id === now)?.[2] ?? VersioningSetting;
    useActions(settings.map(([id, title]) => ({ title: `${title} of ${bucket}`, keywords: "settings", act: () => go(settingsHref(bucket, id)) })));
    return <Page title={`Settings of ${bucket}`} trail={[["Data", "/data"], [bucket, browseHref(bucket)]]}>
        <Tabs name="setting" label="Settings" tabs={settings.map(([id, title]) => [id, title])} />
        <Shown key={`${bucket} ${now}`} bucket={bucket} />
    </Page>;
}
