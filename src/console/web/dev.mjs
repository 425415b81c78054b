// node dev.mjs [CONSOLE_URL] [PORT]: builds at every change and serves the result on PORT (9101), with everything else from the console of a running server
// (http://127.0.0.1:9001). Nothing of the server needs to be built again to work on a page.
import http from "node:http";
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [target = "http://127.0.0.1:9001", port = "9101"] = process.argv.slice(2);
const out = join(here, "build", `dev-${port}`);
const builder = spawn(process.execPath, [join(here, "build.mjs"), out, "--watch"], { stdio: "inherit" });
process.on("exit", () => builder.kill());
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));

const types = { js: "text/javascript", css: "text/css", svg: "image/svg+xml", html: "text/html; charset=utf-8" };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

http.createServer((request, response) => {
    const path = request.url.split("?")[0];
    const ours = request.method === "GET" && !path.startsWith("/api/") && !path.startsWith("/session")
        && !path.startsWith("/sign-in/") && !path.startsWith("/metrics") && !path.startsWith("/healthz");
    if (!ours) {
        const { host, origin, referer, ...headers } = request.headers;
        const onward = http.request(new URL(request.url, target), { method: request.method, headers }, (answer) => {
            response.writeHead(answer.statusCode, answer.headers);
            answer.pipe(response);
        });
        onward.on("error", (error) => response.writableEnded || response.headersSent ? response.destroy() : response.writeHead(502).end(String(error)));
        response.on("close", () => onward.destroy());
        request.pipe(onward);
        return;
    }
    const file = path.startsWith("/assets/") ? join(out, "assets", path.slice(8).replaceAll("/", "")) : join(out, "index.html");
    if (!existsSync(file)) { response.writeHead(404).end(); return; }
    response.writeHead(200, { "Content-Type": types[file.split(".").pop()] ?? "application/octet-stream",
        "Content-Security-Policy": policy, "Cache-Control": "no-store" }).end(readFileSync(file));
}).listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${port} over ${target}`));
