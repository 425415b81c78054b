// node check.mjs: types, unit tests, and the budget of a first load (120 KB gzip in all; a page with a graph 20 KB more). Ends non-zero where one does not hold.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const kFirstLoad = 120_000, kGraph = 20_000;

function run(...args) {
    const done = spawnSync(process.execPath, args, { cwd: here, stdio: "inherit" });
    if (done.status !== 0) process.exit(1);
}

run("node_modules/typescript/bin/tsc", "--noEmit");
const tests = join(here, "check/tests"), app = join(here, "check/app");
run("build.mjs", tests, "--test");
run("--test", ...readdirSync(join(tests, "test")).filter((name) => name.endsWith(".mjs")).map((name) => join(tests, "test", name)));
run("build.mjs", app);
const { gzip, graph } = JSON.parse(readFileSync(join(app, "sizes.json"), "utf8"));
console.log(`first load ${gzip} of ${kFirstLoad} bytes, a graph ${graph} of ${kGraph}`);
if (gzip > kFirstLoad || graph > kGraph || graph === 0) process.exit(1);
