#!/usr/bin/env python3
"""Turns apis/<service>.json into C++: plain structs, enum constants, and the constant tables of src/wire/model.hpp.

    apis/generate.py OUTPUT_DIRECTORY

Writes api/<name>.hpp, api/<name>_enums.hpp and a few .cpp files per service, and api/services.hpp with the list of them all. Run by
CMake when it configures, on the system's Python, standard library only. A file is written only when its content changes.
"""
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True     # no __pycache__ among the descriptions
import permissions

HERE = pathlib.Path(__file__).resolve().parent

# What the models do not say: our namespace, the prefix of IAM actions, the code that the service gives to invalid input.
SERVICES = {
    "s3": ("s3", "s3", "InvalidArgument"),
    "sagemaker": ("sagemaker", "sagemaker", "ValidationException"),
    "sagemaker-runtime": ("runtime", "sagemaker", "ValidationError"),
    "sagemaker-metrics": ("metrics", "sagemaker", "ValidationException"),
    "sagemaker-featurestore-runtime": ("featurestore", "sagemaker", "ValidationError"),
    "application-autoscaling": ("autoscaling", "application-autoscaling", "ValidationException"),
    "logs": ("logs", "logs", "InvalidParameterException"),
    "cloudwatch": ("cloudwatch", "cloudwatch", "ValidationError"),
    "events": ("events", "events", "ValidationException"),
    "scheduler": ("scheduler", "scheduler", "ValidationException"),
    "pipes": ("pipes", "pipes", "ValidationException"),
    "iam": ("iam", "iam", "ValidationError"),
    "sts": ("sts", "sts", "ValidationError"),
    "kms": ("kms", "kms", "ValidationException"),
    "ecr": ("ecr", "ecr", "InvalidParameterException"),
    "sqs": ("sqs", "sqs", "InvalidParameterValue"),
    "cloudtrail": ("cloudtrail", "cloudtrail", "ValidationException"),
    "secretsmanager": ("secretsmanager", "secretsmanager", "ValidationException"),
}
PROTOCOLS = {"json": 0, "rest-json": 1, "query": 2, "rest-xml": 3, "smithy-rpc-v2-cbor": 4}
KINDS = {"string": "string", "integer": "integer", "long": "integer", "float": "real", "double": "real", "boolean": "boolean",
         "timestamp": "timestamp", "blob": "blob", "list": "list", "map": "map", "structure": "structure"}
CPP = {"string": "std::string", "blob": "std::string", "integer": "std::int64_t", "real": "double", "boolean": "bool",
       "timestamp": "Timestamp"}
LOCATIONS = {"uri": "uri", "querystring": "query", "header": "header", "headers": "headers", "statusCode": "status"}
TIMES = {"unixTimestamp": "epoch", "iso8601": "iso8601", "rfc822": "http_date"}
KEYWORDS = set("""alignas and asm auto bool break case catch char class const continue default delete do double else enum explicit export
extern false float for friend goto if inline int long mutable namespace new not operator or private protected public register return
short signed sizeof static struct switch template this throw true try typedef typename union unsigned using virtual void volatile
while xor import module final override requires concept""".split())
# The root elements of S3's answers are not in the model, because botocore ignores them; other clients do not.
ROOTS = {
    "ListBucketsOutput": "ListAllMyBucketsResult", "ListObjectsOutput": "ListBucketResult", "ListObjectsV2Output": "ListBucketResult",
    "ListObjectVersionsOutput": "ListVersionsResult", "ListMultipartUploadsOutput": "ListMultipartUploadsResult",
    "ListPartsOutput": "ListPartsResult", "CreateMultipartUploadOutput": "InitiateMultipartUploadResult",
    "CompleteMultipartUploadOutput": "CompleteMultipartUploadResult", "DeleteObjectsOutput": "DeleteResult",
    "GetBucketAclOutput": "AccessControlPolicy", "GetObjectAclOutput": "AccessControlPolicy", "GetBucketCorsOutput": "CORSConfiguration",
    "GetBucketLifecycleConfigurationOutput": "LifecycleConfiguration", "GetBucketLocationOutput": "LocationConstraint",
    "GetBucketLoggingOutput": "BucketLoggingStatus", "GetBucketRequestPaymentOutput": "RequestPaymentConfiguration",
    "GetBucketTaggingOutput": "Tagging", "GetObjectTaggingOutput": "Tagging", "GetBucketVersioningOutput": "VersioningConfiguration",
    "GetBucketWebsiteOutput": "WebsiteConfiguration", "GetBucketAccelerateConfigurationOutput": "AccelerateConfiguration",
    "GetObjectAttributesOutput": "GetObjectAttributesResponse", "CreateSessionOutput": "CreateSessionResult",
    "NotificationConfiguration": "NotificationConfiguration",
    "ListBucketAnalyticsConfigurationsOutput": "ListBucketAnalyticsConfigurationResult",
    "ListBucketInventoryConfigurationsOutput": "ListInventoryConfigurationsResult",
    "ListBucketMetricsConfigurationsOutput": "ListMetricsConfigurationsResult",
}
# Names that the service looks at itself: it refuses an unknown one with a code of its own.
OPEN_ENUMS = {("sqs", "QueueAttributeName")}
STRUCTS_PER_HEADER = 400   # from there on a service has a header per family: including everything would cost seconds
ITEMS_PER_FILE = 500       # structs, lists and maps whose tables share a .cpp: most of its cost is the header, so few files are best
LARGEST_ENUM = 60          # larger ones (instance types) get no constants


def snake(name):
    """TrainingJobName -> training_job_name, KMSKeyId -> kms_key_id, ResourceARNs -> resource_arns, ETag -> etag."""
    name = name.replace("ETag", "Etag").replace("CRC32C", "Crc32c").replace("CRC64NVME", "Crc64nvme").replace("ARNs", "Arns")
    name = re.sub(r"[^A-Za-z0-9]+", "_", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    name = name.lower().strip("_")
    return name + "_" if name in KEYWORDS else name


def constant(value):
    """InProgress -> kInProgress, SINGLE_RECORD -> kSingleRecord, s3:ObjectCreated:* -> kS3ObjectCreatedAny."""
    words = re.split(r"[^A-Za-z0-9]+", value.replace("*", " Any"))
    words = [word.title() if word.isupper() and len(words) > 1 else word[:1].upper() + word[1:] for word in words if word]
    return "k" + ("".join(words) or "Empty")


def quote(text):
    return json.dumps(text, ensure_ascii=True) if text.isascii() and text.isprintable() else '"' + "".join(
        chr(b) if 32 <= b < 127 and chr(b) not in '"\\' else f"\\{b:03o}" for b in text.encode()) + '"'


def struct_name(name):
    return name[0].upper() + name[1:]


class Model:
    def __init__(self, service):
        raw = json.loads((HERE / f"{service}.json").read_text())
        self.raw = raw
        self.service = service
        self.namespace, self.action_prefix, self.validation_code = SERVICES[service]
        self.shapes = raw["shapes"]
        self.operations = raw["operations"]
        self.structs = self.reachable()
        self.aliases = {}
        self.order = self.topological()

    def reachable(self):
        """The shapes that inputs and outputs are made of: errors have no structs."""
        seen, waiting = set(), []
        for operation in self.operations.values():
            waiting += [operation[part]["shape"] for part in ("input", "output") if part in operation]
        while waiting:
            name = waiting.pop()
            if name in seen or self.shapes[name].get("eventstream"):
                continue
            seen.add(name)
            shape = self.shapes[name]
            waiting += [shape[part]["shape"] for part in ("member", "key", "value") if part in shape]
            waiting += [member["shape"] for member in shape.get("members", {}).values()]
        return seen

    def kind(self, name):
        return KINDS[self.shapes[name]["type"]]

    def is_stream(self, member):
        shape = self.shapes[member["shape"]]
        return bool(member.get("streaming") or shape.get("eventstream"))

    def cpp(self, name):
        kind = self.kind(name)
        shape = self.shapes[name]
        if kind == "list":
            return f"std::vector<{self.cpp(shape['member']['shape'])}>"
        if kind == "map":
            return f"std::map<std::string, {self.cpp(shape['value']['shape'])}>"
        return struct_name(name) if kind == "structure" else CPP[kind]

    def needs(self, name):
        """The structs that `name` mentions: (struct, must be complete)."""
        def walk(inner, through_list):
            shape = self.shapes[inner]
            kind = self.kind(inner)
            if kind == "structure":
                yield inner, not through_list
            elif kind == "list":
                yield from walk(shape["member"]["shape"], True)
            elif kind == "map":
                yield from walk(shape["value"]["shape"], through_list)
        for member in self.shapes[name].get("members", {}).values():
            if not self.is_stream(member):
                yield from walk(member["shape"], False)

    def topological(self):
        order, state = [], {}
        def visit(name):
            state[name] = 1
            for needed, hard in sorted(self.needs(name)):
                if needed not in state:
                    visit(needed)
                elif state[needed] == 1 and hard:
                    raise SystemExit(f"{self.service}: {name} contains itself through {needed}")
            state[name] = 2
            order.append(name)
        for name in sorted(self.structs):
            if self.kind(name) == "structure" and name not in state:
                visit(name)
        return order

    def families(self):
        """Operations by the resource that they are about: the longest noun of a Create operation within their name."""
        nouns = sorted((name.removeprefix("Create") for name in self.operations if name.startswith("Create")), key=lambda n: (-len(n), n))
        out = {}
        for name in sorted(self.operations):
            noun = next((noun for noun in nouns if noun in name), None)
            noun = noun or re.sub(r"^(Add|Get|List|Delete|Query|Render|Describe|Update)(.*?)s?$", r"\2", name)
            out.setdefault(snake(noun), []).append(name)
        return dict(sorted(out.items()))

    def enums(self):
        for name in sorted(self.structs):
            shape = self.shapes[name]
            if shape.get("enum"):
                yield name, shape["enum"]


def is_instance_type(values):
    return sum(value.startswith("ml.") for value in values) * 2 > len(values)


# ---- headers -------------------------------------------------------------------------------------------------------------------


def banner(model, what=""):
    return [f"// Generated from apis/{model.service}.json by apis/generate.py{what}."]


def includes(model, names):
    """What structs of these names need before them."""
    streams = any(model.is_stream(member) for name in names for member in model.shapes[name].get("members", {}).values())
    out = ["#include <cstdint>", "#include <map>"] + (["#include <memory>"] if streams else [])
    out += ["#include <optional>", "#include <string>", "#include <vector>", "", '#include "base/clock.hpp"']
    return out + (['#include "base/stream.hpp"'] if streams else []) + ['#include "wire/forward.hpp"']


def tags(model, operations):
    out = ["namespace op {", ""]
    for name in operations:
        operation = model.operations[name]
        types = [struct_name(operation[part]["shape"]) if part in operation else "Unit" for part in ("input", "output")]
        out += [f"struct {name} {{", f"    using Input = {types[0]};", f"    using Output = {types[1]};",
                "    static const wire::Operation kModel;", "};"]
    return out + ["", "}  // namespace op", ""]


def headers(model):
    """api/<name>.hpp; of a large service it includes a header per family of operations, and those one per struct below them."""
    namespace = f"athanor::api::{model.namespace}"
    unit = ["struct Unit {", "    static const wire::Shape kShape;", "};", ""]
    service = ["extern const wire::Service kService;", ""]

    def file(structs, more, inside):
        return "\n".join(banner(model) + ["#pragma once", ""] + includes(model, structs) + more + ["", f"namespace {namespace} {{", ""] +
                         inside + [f"}}  // namespace {namespace}", ""])

    def definitions(names):
        forward = sorted({needed for name in names for needed, hard in model.needs(name) if not hard} - set(names))
        return [f"struct {struct_name(name)};" for name in [*forward, *names]] + [""] + [l for name in names for l in struct(model, name)]

    if len(model.order) < STRUCTS_PER_HEADER:
        body = service + definitions(model.order) + unit + tags(model, sorted(model.operations))
        return {f"api/{model.namespace}.hpp": file(model.order, [], body)}

    files = {}
    families = model.families()
    outer = {operation[part]["shape"] for operation in model.operations.values() for part in ("input", "output") if part in operation}

    def shape_includes(names):
        needed = sorted({needed for name in names for needed, _ in model.needs(name)} - set(names))
        return [f'#include "api/{model.namespace}/shape/{snake(name)}.hpp"' for name in needed]

    for name in model.order:
        if name not in outer:
            files[f"api/{model.namespace}/shape/{snake(name)}.hpp"] = file([name], shape_includes([name]), definitions([name]))
    files[f"api/{model.namespace}/unit.hpp"] = file([], [], service + unit)
    for family, operations in families.items():
        own = [name for name in model.order if name in {model.operations[operation][part]["shape"] for operation in operations
                                                         for part in ("input", "output") if part in model.operations[operation]}]
        files[f"api/{model.namespace}/{family}.hpp"] = file(
            own, shape_includes(own) + [f'#include "api/{model.namespace}/unit.hpp"'], definitions(own) + tags(model, operations))
    files[f"api/{model.namespace}.hpp"] = "\n".join(
        banner(model, ": all families; a handler's file includes only its own") + ["#pragma once", ""] +
        [f'#include "api/{model.namespace}/{family}.hpp"' for family in families] + [""])
    return files


def struct(model, name):
    shape = model.shapes[name]
    out = [f"struct {struct_name(name)} {{"]
    for member_name, member in shape.get("members", {}).items():
        variable = snake(member_name)
        if model.is_stream(member):
            out.append(f"    std::unique_ptr<ByteStream> {variable} = {{}};")
            continue
        cpp = model.cpp(member["shape"])
        if member_name in shape.get("required", ()):
            initial = {"std::int64_t": " = 0", "double": " = 0", "bool": " = false"}.get(cpp, " = {}")
            out.append(f"    {cpp} {variable}{initial};")
        else:
            out.append(f"    std::optional<{cpp}> {variable} = {{}};")
    return out + ["    static const wire::Shape kShape;", "};", ""]


def enum_header(model):
    out = [f"// Generated from apis/{model.service}.json by apis/generate.py.", "#pragma once", "", "#include <string_view>", ""]
    for name, values in model.enums():
        if len(values) > LARGEST_ENUM or is_instance_type(values):
            continue
        out.append(f"namespace athanor::api::{model.namespace}::{snake(name)} {{")
        used = set()
        for value in values:
            identifier = constant(value)
            while identifier in used:
                identifier += "_"
            used.add(identifier)
            out.append(f"inline constexpr std::string_view {identifier} = {quote(value)};")
        out += ["}", ""]
    return "\n".join(out)


# ---- tables --------------------------------------------------------------------------------------------------------------------


class Tables:
    """Names and definitions of the Type objects: equal scalars share one."""

    def __init__(self, model):
        self.model = model
        self.scalars = {}       # definition -> name
        self.of = {}            # shape name -> Type's name
        self.patterns = {}
        self.values = {}
        for name in sorted(model.structs):
            if model.kind(name) not in ("list", "map", "structure"):
                definition = self.scalar(name)
                self.of[name] = self.scalars.setdefault(definition, f"types::k{struct_name(name)}")
            else:
                self.of[name] = f"types::k{struct_name(name)}"

    def name_of(self, shape):
        return "&" + self.of[shape]

    def bounds(self, shape, kind):
        for key in ("min", "max"):
            if key in shape and kind != "timestamp":
                if kind == "real":
                    yield f".real_{key} = {float(shape[key])!r}"
                else:
                    yield f".{key} = {int(shape[key])}"

    def scalar(self, name):
        shape = self.model.shapes[name]
        kind = self.model.kind(name)
        parts = [f".kind = Kind::{kind}"]
        if "timestampFormat" in shape:
            parts.append(f".time = TimeFormat::{TIMES[shape['timestampFormat']]}")
        if shape.get("sensitive"):
            parts.append(".sensitive = true")
        values = shape.get("enum")
        if values and is_instance_type(values):
            parts.append(".instance_type = true")
        parts += self.bounds(shape, kind)
        if "pattern" in shape and not values:
            index = self.patterns.setdefault(shape["pattern"], len(self.patterns))
            parts.append(f".pattern = &kPattern{index}")
        if values and (self.model.service, name) not in OPEN_ENUMS:
            index = self.values.setdefault(tuple(values), len(self.values))
            parts.append(f".values = kValues{index}")
        return "{" + ", ".join(parts) + "}"

    def collection(self, name):
        shape = self.model.shapes[name]
        kind = self.model.kind(name)
        parts = [f".kind = Kind::{kind}"]
        if shape.get("sensitive"):
            parts.append(".sensitive = true")
        if shape.get("flattened"):
            parts.append(".flattened = true")
        parts += self.bounds(shape, kind)
        if kind == "structure":
            return "{" + ", ".join(parts + [f".shape = &{struct_name(name)}::kShape"]) + "}"
        if kind == "map":
            parts.append(f".key = {self.name_of(shape['key']['shape'])}")
        part = "member" if kind == "list" else "value"
        parts.append(f".element = {self.name_of(shape[part]['shape'])}")
        ops = "kList" if kind == "list" else "kMap"
        parts.append(f".{kind} = &{ops}<{self.model.cpp(shape[part]['shape'])}>")
        element_name = shape[part].get("locationName", "member" if kind == "list" else "value")
        if element_name != "member":
            parts.append(f".element_name = {quote(element_name)}")
        if kind == "map" and shape["key"].get("locationName", "key") != "key":
            parts.append(f".key_name = {quote(shape['key']['locationName'])}")
        return "{" + ", ".join(parts) + "}"


def private_header(model, tables):
    out = [f"// Generated from apis/{model.service}.json by apis/generate.py: the tables that the files of this service share.",
           "#pragma once", "", f'#include "api/{model.namespace}.hpp"', '#include "wire/ops.hpp"', "",
           f"namespace athanor::api::{model.namespace}::types {{", ""]
    names = sorted(set(tables.of.values()))
    out += [f"extern const wire::Type {name.removeprefix('types::')};" for name in names]
    out += ["inline constexpr wire::Type kStreamingBody = {.kind = wire::Kind::stream};", "",
            f"}}  // namespace athanor::api::{model.namespace}::types", ""]
    return "\n".join(out)


def opening(model):
    return [f"// Generated from apis/{model.service}.json by apis/generate.py.", f'#include "{model.namespace}_tables.hpp"', "",
            f"namespace athanor::api::{model.namespace} {{", "using namespace athanor::wire;", ""]


def closing(model):
    return ["", f"}}  // namespace athanor::api::{model.namespace}", ""]


def scalar_tables(model, tables):
    out = ["namespace {", ""]
    for text, index in tables.patterns.items():
        more = f", .expression = {quote(rewritten(text))}" if rewritten(text) != text else ""
        out.append(f"constinit const Pattern kPattern{index} = {{.text = {quote(text)}{more}}};")
    for values, index in tables.values.items():
        out.append(f"constexpr std::string_view kValues{index}[] = {{{', '.join(quote(value) for value in values)}}};")
    out += ["", "}  // namespace", ""]
    for definition, name in tables.scalars.items():
        out.append(f"constinit const Type {name} = {definition};")
    return out + ['constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};', ""]


def field(model, tables, owner, index, member_name, member):
    shape = model.shapes[owner]
    required = member_name in shape.get("required", ())
    stream = model.is_stream(member)
    parts = [f".name = {quote(member_name)}", f".wire_name = {quote(member.get('locationName', member_name))}"]
    parts.append(".type = &types::kStreamingBody" if stream else f".type = {tables.name_of(member['shape'])}")
    if not required and not stream:
        parts.append(f".optional = &kOptional<{model.cpp(member['shape'])}>")
    parts.append(f".offset = offsetof({struct_name(owner)}, {snake(member_name)})")
    location = LOCATIONS.get(member.get("location"), "body")
    if shape.get("payload") == member_name:
        location = "payload"
    if location != "body":
        parts.append(f".location = Location::{location}")
    if "timestampFormat" in member:
        parts.append(f".time = TimeFormat::{TIMES[member['timestampFormat']]}")
    if required:
        parts.append(".required = true")
    for key, name in (("flattened", "flattened"), ("xmlAttribute", "xml_attribute"), ("idempotencyToken", "idempotency_token")):
        if member.get(key):
            parts.append(f".{name} = true")
    namespace = member.get("xmlNamespace") or model.shapes[member["shape"]].get("xmlNamespace")
    if namespace:
        parts.append(f".xml_namespace = {quote(namespace['uri'])}")
        if namespace.get("prefix"):
            parts.append(f".xml_prefix = {quote(namespace['prefix'])}")
    return "    {" + ", ".join(parts) + "},"


def shape_tables(model, tables, name):
    """The private arrays of one struct, and its Shape."""
    shape = model.shapes[name]
    members = list(shape.get("members", {}).items())
    assert len(members) < 256      # json_reader.cpp keeps a bit for each
    cpp = struct_name(name)
    arrays, parts = [], [f".name = {quote(name)}", f".size = sizeof({cpp})"]
    if members:
        arrays.append(f"constexpr Field k{cpp}Fields[] = {{")
        arrays += [field(model, tables, name, i, member_name, member) for i, (member_name, member) in enumerate(members)]
        arrays.append("};")
        parts.append(f".fields = k{cpp}Fields")
        body = sorted((member.get("locationName", member_name), i) for i, (member_name, member) in enumerate(members)
                      if "location" not in member)
        if body:
            arrays.append(f"constexpr std::uint16_t k{cpp}Names[] = {{{', '.join(str(i) for _, i in body)}}};")
            parts.append(f".by_wire_name = k{cpp}Names")
        headers = sorted((member.get("locationName", member_name).lower(), i) for i, (member_name, member) in enumerate(members)
                         if member.get("location") == "header")
        if headers:
            arrays.append(f"constexpr std::uint16_t k{cpp}Headers[] = {{{', '.join(str(i) for _, i in headers)}}};")
            arrays.append(f"constexpr std::string_view k{cpp}HeaderNames[] = {{{', '.join(quote(n) for n, _ in headers)}}};")
            parts += [f".headers = k{cpp}Headers", f".header_names = k{cpp}HeaderNames"]
    event_stream = []
    if "payload" in shape:
        index = [member_name for member_name, _ in members].index(shape["payload"])
        parts.append(f".payload = &k{cpp}Fields[{index}]")
        if model.shapes[shape["members"][shape["payload"]]["shape"]].get("eventstream"):
            event_stream = [".is_event_stream = true"]
    root = ROOTS.get(name) if "rest-xml" in model.raw["protocols"] else shape.get("locationName")
    if root:
        parts.append(f".xml_root = {quote(root)}")
    if "xmlNamespace" in shape:
        parts.append(f".xml_namespace = {quote(shape['xmlNamespace']['uri'])}")
    if shape.get("union"):
        parts.append(".is_union = true")
    if name == "GetBucketLocationOutput":
        parts.append(".is_text = true")
    if any(model.is_stream(member) for _, member in members):
        parts.append(".streaming = true")
    parts += event_stream
    return arrays, f"constinit const Shape {cpp}::kShape = {{{', '.join(parts)}}};"


def struct_tables(model, tables, names):
    """Structs with the lists and maps that are made of them, so that their templates are instantiated once."""
    private, public = [], []
    for name in names:
        if model.kind(name) == "structure":
            arrays, definition = shape_tables(model, tables, name)
            private += arrays
            public.append(definition)
        public.append(f"constinit const Type types::k{struct_name(name)} = {tables.collection(name)};")
    return "\n".join(opening(model) + ["namespace {", ""] +
                     private + ["", "}  // namespace", ""] + public + closing(model))


def operation_parts(model, name, operation, route):
    parts = [f".name = {quote(name)}", ".service = &kService"]
    if operation is not None:
        types = [struct_name(operation[part]["shape"]) if part in operation else "Unit" for part in ("input", "output")]
        parts += [".described = true", f".input = &{types[0]}::kShape", f".output = &{types[1]}::kShape",
                  f".input_lifetime = &kLifetime<{types[0]}>", f".output_lifetime = &kLifetime<{types[1]}>"]
    if route:
        parts += [f".method = {quote(route['method'])}", f".uri = {quote(route['requestUri'])}"]
        if "responseCode" in route:
            parts.append(f".status = {route['responseCode']}")
    if operation is not None:
        if operation.get("output", {}).get("resultWrapper"):
            parts.append(f".result_wrapper = {quote(operation['output']['resultWrapper'])}")
        if operation.get("input", {}).get("locationName"):
            parts.append(f".input_root = {quote(operation['input']['locationName'])}")
        if operation.get("authtype") == "none":
            parts.append(".anonymous = true")
        if operation.get("httpChecksum", {}).get("requestChecksumRequired"):
            parts.append(".checksum_required = true")
    for key in ("query", "header"):
        if route.get(key):
            parts.append(f".required_{'query' if key == 'query' else 'headers'} = k{name}{key.title()}")
    return parts


def operation_tables(model):
    private, public = [], []
    for name in sorted(model.operations.keys() | model.raw["others"].keys()):
        operation = model.operations.get(name)
        route = operation.get("http", {}) if operation is not None else model.raw["others"][name]
        for key in ("query", "header"):
            if route.get(key):
                private.append(f"constexpr std::string_view k{name}{key.title()}[] = {{{', '.join(quote(v) for v in route[key])}}};")
        parts = ", ".join(operation_parts(model, name, operation, route))
        if operation is None:
            private.append(f"constexpr Operation kOther{name} = {{{parts}}};")
        else:
            public.append(f"constinit const Operation op::{name}::kModel = {{{parts}}};")
    return ["namespace {", ""] + private + ["", "}  // namespace", ""] + public + [""]


def service_table(model):
    raw = model.raw
    names = sorted(model.operations.keys() | raw["others"].keys())
    out = ["namespace {", "", "constexpr const Operation* kOperations[] = {"]
    out += [f"    &op::{name}::kModel," if name in model.operations else f"    &kOther{name}," for name in names] + ["};"]
    errors = sorted(name for name, shape in model.shapes.items() if shape.get("exception") or "error" in shape)
    if errors:
        out.append("constexpr ErrorModel kErrors[] = {")
        out += ["    {" + ", ".join(error_parts(name, model.shapes[name])) + "}," for name in errors] + ["};"]
    out += ["", "}  // namespace", ""]
    bits = sum(1 << PROTOCOLS[protocol] for protocol in raw["protocols"] if protocol in PROTOCOLS)
    parts = [f".name = {quote(raw['service'])}", f".signing_name = {quote(raw['signingName'])}",
             f".action_prefix = {quote(model.action_prefix)}", f".api_version = {quote(raw['apiVersion'])}"]
    if "targetPrefix" in raw:
        parts.append(f".target_prefix = {quote(raw['targetPrefix'])}")
    if "xmlNamespace" in raw:
        parts.append(f".xml_namespace = {quote(raw['xmlNamespace'])}")
    elif "rest-xml" in raw["protocols"]:
        parts.append(f".xml_namespace = \"http://s3.amazonaws.com/doc/{raw['apiVersion']}/\"")
    parts += [f".validation_code = {quote(model.validation_code)}", f".protocols = {bits}"]
    if raw.get("jsonVersion") == "1.0":
        parts.append(".json_1_0 = true")
    if raw.get("awsQueryCompatible"):
        parts.append(".query_compatible = true")
    if "rest-xml" in raw["protocols"]:
        parts.append(".lenient = true")
    parts.append(".operations = kOperations")
    if errors:
        parts.append(".errors = kErrors")
    return out + [f"constinit const Service kService = {{{', '.join(parts)}}};"]


def error_parts(name, shape):
    error = shape.get("error", {})
    parts = [f".name = {quote(name)}"]
    if error.get("code", name) != name:
        parts.append(f".code = {quote(error['code'])}")
    status = error.get("httpStatusCode", 500 if shape.get("fault") else 400)
    if status != 400:
        parts.append(f".status = {status}")
    if status >= 500:
        parts.append(".sender = false")
    if "Message" in shape.get("members", {}):
        parts.append('.message_name = "Message"')
    return parts


def chunks(items, size):
    count = max(1, -(-len(items) // size))
    size = -(-len(items) // count)
    return [items[i:i + size] for i in range(0, len(items), size)] if items else []


def grouped(model):
    """Lists and maps follow the struct that they are made of."""
    owned = {}
    for name in sorted(model.structs):
        if model.kind(name) in ("list", "map"):
            inner = name
            while model.kind(inner) in ("list", "map"):
                inner = model.shapes[inner]["member" if model.kind(inner) == "list" else "value"]["shape"]
            owned.setdefault(inner if model.kind(inner) == "structure" else None, []).append(name)
    out = list(owned.get(None, []))
    for name in sorted(model.order):
        out += [name] + owned.get(name, [])
    return out


def rewritten(pattern):
    """The models' patterns are Java's; where PCRE2 differs, the same in its dialect. model_test checks that every pattern compiles."""
    for java, pcre in (("[\\p{Print}]", "[ -~]"), ("\\p{Print}", "[ -~]"), ("\\p{Alnum}", "A-Za-z0-9"),
                       ("\\uD800\\uDC00-\\uDBFF\\uDFFF", "\U00010000-\U0010FFFF")):
        pattern = pattern.replace(java, pcre)
    return re.sub(r"\$\{\d+,\d+\}", "", pattern)     # a quantified end of text


def generate(model):
    tables = Tables(model)
    name = model.namespace
    files = headers(model) | {
        f"api/{name}_enums.hpp": enum_header(model), f"{name}_tables.hpp": private_header(model, tables),
        f"{name}_service.cpp": "\n".join(opening(model) + scalar_tables(model, tables) + operation_tables(model) + service_table(model) +
                                         closing(model))}
    for i, names in enumerate(chunks(grouped(model), ITEMS_PER_FILE)):
        files[f"{name}_structs_{i}.cpp"] = struct_tables(model, tables, names)
    return files


def services_files(models):
    listed = ["// Generated by apis/generate.py: every service whose API is known.", "#pragma once", "", "#include <span>", "",
              '#include "wire/model.hpp"', "", "namespace athanor::api {", "", "std::span<const wire::Service* const> services();", "",
              "}  // namespace athanor::api", ""]
    source = ["// Generated by apis/generate.py.", '#include "api/services.hpp"', ""]
    source += [f"namespace athanor::api::{model.namespace} {{ extern const wire::Service kService; }}" for model in models]
    source += ["", "namespace athanor::api {", "", "std::span<const wire::Service* const> services() {",
               "    static constexpr const wire::Service* kServices[] = {"]
    source += [f"        &{model.namespace}::kService," for model in models]
    source += ["    };", "    return kServices;", "}", "", "}  // namespace athanor::api", ""]
    return {"api/services.hpp": "\n".join(listed), "services.cpp": "\n".join(source)}


def main():
    output = pathlib.Path(sys.argv[1])
    models = [Model(service) for service in SERVICES]
    files = services_files(models) | permissions.files(models)
    for model in models:
        files |= generate(model)
    for name, text in files.items():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
    for path in [*output.glob("*.cpp"), *output.glob("*.hpp"), *output.glob("api/**/*.hpp")]:
        if str(path.relative_to(output)) not in files:
            path.unlink()


if __name__ == "__main__":
    main()
