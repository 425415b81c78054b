// node main.mjs FILE…: runs files of checks in one browser. Ends non-zero on a failure.
import { pathToFileURL } from "node:url";
import { close, counts } from "./lib.mjs";

for (const file of process.argv.slice(2)) {
    console.log(`# ${file}`);
    try {
        await import(pathToFileURL(file).href);
    } catch (error) {
        console.log(`not ok ${file}\n${error.stack}`);
        counts.failed++;
    }
}
await close();
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
