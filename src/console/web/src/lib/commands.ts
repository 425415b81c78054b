// A call of the API as the command or the line of Python that makes it.
import type { Input, Json } from "./api";

const cliNames: Record<string, string> = { s3: "s3api" };

// ListObjectsV2 → list-objects-v2, GetHTTPSEndpoint → get-https-endpoint; botocore's xform_name.
export function kebab(name: string, by = "-"): string {
    return name.replace(/(.)([A-Z][a-z]+)/g, `$1${by}$2`).replace(/([a-z0-9])([A-Z])/g, `$1${by}$2`).toLowerCase()
        .replace(/_+/g, by).replaceAll(`${by}${by}`, by);
}

// As one word of a shell, whatever it holds.
export const quoted = (text: string) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

function argument(name: string, value: Json): string {
    const flag = kebab(name);
    if (value === true) return `--${flag}`;
    if (value === false) return `--no-${flag}`;
    if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === "string" || typeof v === "number"))
        return `--${flag} ${value.map((v) => quoted(String(v))).join(" ")}`;
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return text.startsWith("-") ? `--${flag}=${quoted(text)}` : `--${flag} ${quoted(text)}`;
}

const given = (input: Input) => Object.entries(input).filter((e): e is [string, Json] => e[1] !== undefined && e[1] !== null);

// Where the aws CLI puts bytes that come: a file that stands last.
const answers: Record<string, (input: Input) => string> = {
    "s3 GetObject": (input) => String(input["Key"] ?? "").split("/").at(-1) || "object",
    "sagemaker-runtime InvokeEndpoint": () => "/dev/stdout",
};
// What goes as bytes: the CLI takes a file's name or base64; Python bytes.
const bytes: Record<string, (value: string) => string> = {
    "s3 PutObject": (file) => `open(${JSON.stringify(file)}, "rb")`,
    "s3 UploadPart": (file) => `open(${JSON.stringify(file)}, "rb")`,
    "sagemaker-runtime InvokeEndpoint": (base64) => `base64.b64decode(${JSON.stringify(base64)})`,
};
const file = (name: string) => quoted(name.startsWith("-") ? `./${name}` : name);

export function cli(service: string, operation: string, input: Input): string {
    const answer = answers[`${service} ${operation}`];
    const parts = [`aws ${cliNames[service] ?? service} ${kebab(operation)}`, ...given(input).map(([k, v]) => argument(k, v)), ...(answer ? [file(answer(input))] : [])];
    return parts.join(parts.join(" ").length > 90 ? " \\\n    " : " ");
}

function python(value: Json | undefined, depth: number): string {
    if (value === null || value === undefined) return "None";
    if (typeof value === "boolean") return value ? "True" : "False";
    if (typeof value === "number") return String(value);
    if (typeof value === "string") return JSON.stringify(value);
    const flat = Array.isArray(value) ? `[${value.map((v) => python(v, depth + 1)).join(", ")}]`
        : `{${given(value).map(([k, v]) => `${JSON.stringify(k)}: ${python(v, depth + 1)}`).join(", ")}}`;
    if (flat.length + depth * 4 < 90) return flat;
    const pad = "    ".repeat(depth + 1), end = "    ".repeat(depth);
    return Array.isArray(value) ? `[\n${value.map((v) => pad + python(v, depth + 1)).join(",\n")},\n${end}]`
        : `{\n${given(value).map(([k, v]) => `${pad}${JSON.stringify(k)}: ${python(v, depth + 1)}`).join(",\n")},\n${end}}`;
}

export function boto3(service: string, operation: string, input: Input): string {
    const body = bytes[`${service} ${operation}`];
    const all = given(input).map(([k, v]) => `${k}=${body && k === "Body" ? body(String(v)) : python(v, 1)}`);
    const flat = `boto3.client("${service}").${kebab(operation, "_")}(${all.join(", ")})`;
    return flat.length < 100 && !flat.includes("\n") ? flat
        : `boto3.client("${service}").${kebab(operation, "_")}(\n${all.map((a) => "    " + a + ",\n").join("")})`;
}
