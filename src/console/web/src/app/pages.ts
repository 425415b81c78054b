// Every page: its path and where its code is. The first that matches is shown; pages but the overview are chunks of their own.
import type { ComponentType } from "preact";
import type { Params } from "../lib/router";
import Overview from "../overview/overview";

export interface PageEntry {
    path: string;
    section: string;
    load: () => Promise<{ default: ComponentType<{ params: Params }> }>;
}

export const pages: PageEntry[] = [
    { path: "/overview", section: "overview", load: () => Promise.resolve({ default: Overview }) },
    { path: "/data", section: "data", load: () => import("../data/buckets") },
    { path: "/data/:bucket", section: "data", load: () => import("../data/browse") },
    { path: "/data/:bucket/browse/*prefix", section: "data", load: () => import("../data/browse") },
    { path: "/data/:bucket/object/*key", section: "data", load: () => import("../data/object") },
    { path: "/data/:bucket/settings", section: "data", load: () => import("../data/settings/settings") },
    { path: "/models", section: "models", load: () => import("../models/models") },
    { path: "/models/:group", section: "models", load: () => import("../models/group") },
    { path: "/models/:group/compare", section: "models", load: () => import("../models/compare") },
    { path: "/models/:group/:version", section: "models", load: () => import("../models/version") },
    { path: "/endpoints", section: "endpoints", load: () => import("../endpoints/endpoints") },
    { path: "/endpoints/:name", section: "endpoints", load: () => import("../endpoints/endpoint") },
    { path: "/experiments", section: "experiments", load: () => import("../experiments/experiments") },
    { path: "/experiments/compare", section: "experiments", load: () => import("../experiments/compare") },
    { path: "/experiments/runs/:name", section: "experiments", load: () => import("../experiments/run") },
    { path: "/access", section: "access", load: () => import("../access/access") },
    { path: "/access/simulator", section: "access", load: () => import("../access/simulator") },
    { path: "/access/users/:name", section: "access", load: () => import("../access/user") },
    { path: "/access/roles/:name", section: "access", load: () => import("../access/role") },
    { path: "/access/groups/:name", section: "access", load: () => import("../access/group") },
    { path: "/access/policies/*arn", section: "access", load: () => import("../access/policy") },
    { path: "/jobs", section: "jobs", load: () => import("../jobs/jobs") },
    { path: "/jobs/training/:name", section: "jobs", load: () => import("../jobs/training_job") },
    { path: "/jobs/processing/:name", section: "jobs", load: () => import("../jobs/processing_job") },
    { path: "/jobs/tuning/:name", section: "jobs", load: () => import("../jobs/tuning_job") },
    { path: "/rules", section: "rules", load: () => import("../rules/rules") },
    { path: "/rules/rules/:bus/:name", section: "rules", load: () => import("../rules/rule") },
    { path: "/rules/schedules/:group/:name", section: "rules", load: () => import("../rules/schedule") },
    { path: "/rules/pipes/:name", section: "rules", load: () => import("../rules/pipe") },
    { path: "/audit", section: "audit", load: () => import("../audit/audit") },
    { path: "/system", section: "system", load: () => import("../system/system") },
    { path: "/pipelines", section: "pipelines", load: () => import("../pipelines/pipelines") },
    { path: "/pipelines/:name", section: "pipelines", load: () => import("../pipelines/pipeline") },
    { path: "/pipelines/:name/executions/:id", section: "pipelines", load: () => import("../pipelines/execution") },
];
