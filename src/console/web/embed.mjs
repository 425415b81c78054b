// node embed.mjs OUT [--keep]: builds the app into OUT/app (build.mjs), and makes of it OUT/embedded.S (the bytes, by .incbin) and OUT/embedded.cpp (the table,
// console/assets.hpp). With --keep pages that cannot be built are those of the last time, or none: for work on the server while pages are being written.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

const [out, keep] = process.argv.slice(2);
const built = join(out, "app"), fresh = join(out, "app-new");
const made = spawnSync(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), "build.mjs"), fresh], { stdio: "inherit" });
if (made.status === 0) {
    rmSync(built, { recursive: true, force: true });
    renameSync(fresh, built);
} else if (keep !== "--keep") {
    process.exit(1);
}
const types = {
    html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", svg: "image/svg+xml", woff2: "font/woff2",
};
const packed = (name) => name.endsWith(".br") || name.endsWith(".gz");
const names = !existsSync(built) ? [] : ["index.html", ...readdirSync(join(built, "assets")).filter((name) => !packed(name)).sort().map((name) => `assets/${name}`)];

let bytes = '    .section .rodata,"a",@progbits\n', declared = "", rows = "";
// The address of `file`'s bytes as C++ sees it; an empty view where it is not there or no shorter than `limit`.
function view(file, symbol, limit = Infinity) {
    if (!existsSync(file)) return "{}";
    const size = statSync(file).size;
    if (size >= limit) return "{}";
    bytes += `    .globl ${symbol}\n${symbol}:\n    .incbin ${JSON.stringify(file)}\n`;
    declared += `extern const char ${symbol}[];\n`;
    return `{${symbol}, ${size}}`;
}

names.forEach((name, i) => {
    const file = join(built, name), size = statSync(file).size;
    const etag = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 24);
    const type = types[name.split(".").pop()];
    if (!type) throw new Error(`${name}: of what type is it?`);
    rows += `    {"${name}", "${type}", "\\"${etag}\\"",\n     ${view(file, `athanor_web_${i}`)}, `
        + `${view(`${file}.gz`, `athanor_web_${i}_gz`, size)}, ${view(`${file}.br`, `athanor_web_${i}_br`, size)}},\n`;
});
writeFileSync(join(out, "embedded.S"), `${bytes}    .section .note.GNU-stack,"",@progbits\n`);
writeFileSync(join(out, "embedded.cpp"), `// Made by embed.mjs.\n#include "console/assets.hpp"\n\n#include <initializer_list>\n\nextern "C" {\n${declared}}\n\nnamespace athanor::console {\n\n`
    + `std::span<const Asset> web_assets() {\n    static const std::initializer_list<Asset> all = {\n${rows}};\n    return std::span(all.begin(), all.size());\n}\n\n}  // namespace athanor::console\n`);
