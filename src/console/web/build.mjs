// node build.mjs OUT [--watch]: the console's files in OUT: index.html, and assets/ with hashed names, each beside its .br and .gz.
// Pages are chunks of their own, loaded when they are shown; `--test` builds *.test.ts into OUT/test for `node --test`. Prints what a first visit loads.
import { readFileSync, writeFileSync, rmSync, mkdirSync, readdirSync } from "node:fs";
import { join, dirname, basename } from "node:path";
import { fileURLToPath } from "node:url";
import { createHash } from "node:crypto";
import zlib from "node:zlib";
import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const [out = join(here, "build"), ...flags] = process.argv.slice(2);

const options = {
    entryPoints: { app: join(here, "src/app/main.tsx") },
    bundle: true, splitting: true, format: "esm", target: "es2022", minify: !flags.includes("--watch"), metafile: true,
    jsx: "automatic", jsxImportSource: "preact", legalComments: "none", charset: "utf8",
    outdir: join(out, "assets"), entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]", assetNames: "[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' }, absWorkingDir: here, logLevel: "warning",
};

function compress(file) {
    const raw = readFileSync(file);
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: flags.includes("--watch") ? 4 : 11 };
    writeFileSync(`${file}.br`, zlib.brotliCompressSync(raw, { params }));
    const packed = zlib.gzipSync(raw, { level: 9 });
    writeFileSync(`${file}.gz`, packed);
    return packed.length;
}

const hashed = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();

function icon() {
    const svg = readFileSync(join(here, "src/style/athanor.svg"));
    const name = `athanor-${hashed(svg)}.svg`;
    writeFileSync(join(out, "assets", name), svg);
    return name;
}

// What the first page needs: the entry, what it imports at once, and its style.
function finish(result) {
    const outputs = Object.entries(result.metafile.outputs);
    const [entry, entered] = outputs.find(([, o]) => o.entryPoint?.endsWith("app/main.tsx"));
    const eager = new Set([entry]);
    const follow = (o) => o.imports.filter((i) => i.kind === "import-statement").forEach((i) => {
        if (!eager.has(i.path)) { eager.add(i.path); follow(result.metafile.outputs[i.path]); }
    });
    follow(entered);
    const style = entered.cssBundle;
    const preload = [...eager].filter((p) => p !== entry)
        .map((p) => `<link rel="modulepreload" href="/assets/${basename(p)}">`).join("");
    const html = readFileSync(join(here, "src/index.html"), "utf8")
        .replace("<!--head-->", `<link rel="icon" href="/assets/${icon()}" type="image/svg+xml">`
            + (style ? `<link rel="stylesheet" href="/assets/${basename(style)}">` : "") + preload
            + `<script type="module" src="/assets/${basename(entry)}"></script>`);
    writeFileSync(join(out, "index.html"), html);
    const sizes = { "index.html": compress(join(out, "index.html")) };
    for (const name of readdirSync(join(out, "assets")).filter((n) => !/\.(br|gz)$/.test(n))) sizes[name] = compress(join(out, "assets", name));
    const first = ["index.html", ...[...eager, style].filter(Boolean).map((p) => basename(p))];
    const total = first.reduce((sum, name) => sum + sizes[name], 0);
    const graph = outputs.filter(([, o]) => Object.keys(o.inputs).some((i) => i.includes("@dagrejs"))).reduce((sum, [p]) => sum + sizes[basename(p)], 0);
    writeFileSync(join(out, "sizes.json"), JSON.stringify({ first, gzip: total, graph, all: sizes }, null, 1));
    console.log(`first load ${(total / 1024).toFixed(1)} KiB gzip in ${first.length} files; ${Object.keys(sizes).length} files in all`);
}

const tests = (folder) => readdirSync(folder, { recursive: true }).filter((f) => f.endsWith(".test.ts")).map((f) => join(folder, f));

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "assets"), { recursive: true });
if (flags.includes("--test")) {
    await esbuild.build({ ...options, entryPoints: tests(join(here, "src")), splitting: false, metafile: false, minify: false,
        platform: "node", outdir: join(out, "test"), entryNames: "[name]", outExtension: { ".js": ".mjs" } });
} else if (flags.includes("--watch")) {
    const context = await esbuild.context({ ...options, entryNames: "[name]", plugins: [{
        name: "finish", setup: (build) => build.onEnd((result) => { if (!result.errors.length) finish(result); }) }] });
    await context.watch();
} else {
    finish(await esbuild.build(options));
}
