// The sections, in the order of the loop: from data to what serves, then what watches over it.
import type { IconName } from "../ui/icon";

export const sections: { id: string; title: string; icon: IconName; key: string; after?: boolean }[] = [
    { id: "overview", title: "Overview", icon: "overview", key: "o" },
    { id: "data", title: "Data", icon: "data", key: "d" },
    { id: "jobs", title: "Jobs", icon: "jobs", key: "j" },
    { id: "experiments", title: "Experiments", icon: "experiments", key: "x" },
    { id: "pipelines", title: "Pipelines", icon: "pipelines", key: "p" },
    { id: "models", title: "Models", icon: "models", key: "m" },
    { id: "endpoints", title: "Endpoints", icon: "endpoints", key: "e" },
    { id: "rules", title: "Rules and schedules", icon: "rules", key: "r" },
    { id: "access", title: "Access", icon: "access", key: "a", after: true },
    { id: "audit", title: "Audit", icon: "audit", key: "u" },
    { id: "system", title: "System", icon: "system", key: "s" },
];
