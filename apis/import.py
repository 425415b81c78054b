#!/usr/bin/env python3
"""Imports compact API descriptions from an installed botocore into apis/<service>.json.

    apis/import.py [service ...]        # all services of operations.txt when none is named

What is kept are facts: names, members, types, constraints, HTTP bindings and errors of the operations listed in operations.txt and of
the shapes that they reach. Prose is dropped. Operations that are not listed stay as names (with their routes, where the protocol needs
them), so that the server can refuse them by name. The output is sorted, one operation or shape a line, so that an update is a readable
diff. The build never runs this: it reads the JSON files alone (generate.py).
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent

SHAPE_KEYS = ("type", "required", "min", "max", "pattern", "enum", "union", "sensitive", "timestampFormat", "flattened", "payload",
              "eventstream", "event", "exception", "fault", "locationName", "xmlNamespace", "jsonvalue")
MEMBER_KEYS = ("shape", "location", "locationName", "flattened", "streaming", "xmlAttribute", "xmlNamespace", "idempotencyToken",
               "eventpayload", "sensitive", "timestampFormat", "jsonvalue")
OPERATION_KEYS = ("authtype", "httpChecksum")

# SQS speaks JSON since 2023, and botocore has dropped the names of its older query form, which clients of before still send.
SQS_ELEMENTS = {"AttributeNameList": "AttributeName", "MessageAttributeNameList": "MessageAttributeName",
                "MessageSystemAttributeList": "MessageSystemAttributeName", "QueueUrlList": "QueueUrl", "MessageList": "Message",
                "TagKeyList": "TagKey", "StringList": "StringListValue", "BinaryList": "BinaryListValue"}
SQS_MAP_NAMES = {"TagMap": ("Key", "Value")}    # all others: Name, Value
SQS_CODES = {"QueueDoesNotExist": "AWS.SimpleQueueService.NonExistentQueue", "QueueNameExists": "QueueAlreadyExists"}
SQS_PREFIXED = ("BatchEntryIdsNotDistinct", "BatchRequestTooLong", "EmptyBatchRequest", "InvalidBatchEntryId", "MessageNotInflight",
                "PurgeQueueInProgress", "QueueDeletedRecently", "TooManyEntriesInBatchRequest", "UnsupportedOperation")


def read_operations():
    """operations.txt: `service: Operation Operation ...`, continued on indented lines; `*` is all, `-Name` leaves one out."""
    services = {}
    current = None
    for line in (HERE / "operations.txt").read_text().splitlines():
        line = line.split("#")[0].rstrip()
        if not line:
            continue
        if not line[0].isspace():
            current, _, line = line.partition(":")
            services[current] = []
        services[current] += line.split()
    return services


def chosen(names, listed):
    if "*" in listed:
        unwanted = {name[1:] for name in listed if name.startswith("-")}
        unknown = unwanted - set(names)
        wanted = set(names) - unwanted
    else:
        wanted = set(listed) & set(names)
        unknown = set(listed) - set(names)
    if unknown:
        print(f"warning: botocore does not know {', '.join(sorted(unknown))}", file=sys.stderr)
    return wanted


def compact_member(member):
    return {key: member[key] for key in MEMBER_KEYS if key in member}


def compact_shape(shape):
    out = {key: shape[key] for key in SHAPE_KEYS if key in shape}
    if "error" in shape:
        out["error"] = {k: v for k, v in shape["error"].items() if k in ("code", "httpStatusCode", "senderFault")}
    for part in ("member", "key", "value"):
        if part in shape:
            out[part] = compact_member(shape[part])
    if "members" in shape:
        out["members"] = {name: compact_member(member) for name, member in shape["members"].items()}
    return out


def reach(shapes, roots):
    seen = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        shape = shapes[name]
        waiting += [shape[part]["shape"] for part in ("member", "key", "value") if part in shape]
        waiting += [member["shape"] for member in shape.get("members", {}).values()]
    return seen


# Of what the models say nothing: S3 answers so, as its documentation shows.
STATUS = {"PutBucketPolicy": 204}


def route(model, operation):
    """What tells a REST operation from others on its path: required query parameters and headers, by their names on the wire."""
    out = {"method": operation["http"]["method"], "requestUri": operation["http"]["requestUri"]}
    status = STATUS.get(operation["name"], operation["http"].get("responseCode", 200))
    if status != 200:
        out["responseCode"] = status
    shape = model["shapes"].get(operation.get("input", {}).get("shape"), {})
    for location, key in (("querystring", "query"), ("header", "header")):
        names = sorted(shape["members"][name].get("locationName", name) for name in shape.get("required", ())
                       if shape["members"][name].get("location") == location)
        if names:
            out[key] = names
    return out


def restore_query_form(model):
    meta, shapes = model["metadata"], model["shapes"]
    meta["protocols"] = ["json", "query"]
    meta["xmlNamespace"] = "http://queue.amazonaws.com/doc/2012-11-05/"
    for name, shape in shapes.items():
        if shape["type"] == "list":
            element = SQS_ELEMENTS.get(name) or (shape["member"]["shape"] if name.endswith("EntryList") else None)
            if element:
                shape["member"]["locationName"] = element
        if shape["type"] == "map":
            key, value = SQS_MAP_NAMES.get(name, ("Name", "Value"))
            shape["key"]["locationName"], shape["value"]["locationName"] = key, value
        if shape.get("exception"):
            code = SQS_CODES.get(name) or ("AWS.SimpleQueueService." + name if name in SQS_PREFIXED else None)
            if code:
                shape["error"] = {"code": code, "httpStatusCode": 400, "senderFault": True}
    for operation in model["operations"].values():
        if "output" in operation:
            operation["output"]["resultWrapper"] = operation["output"]["shape"]


def import_service(loader, service, listed):
    model = loader.load_service_model(service, "service-2")
    meta = model["metadata"]
    shapes = model["shapes"]
    if service == "s3":
        for name in ("Expires", "ResponseExpires"):   # S3 keeps and answers them as they were sent, a date or not
            shapes[name] = {"type": "string"}
    if service == "sagemaker-runtime":
        shapes["BodyBlob"]["max"] = 25 << 20          # the service has taken 25 MB since 2025; its model still says 6 MiB
    if service == "sqs":
        restore_query_form(model)
    protocols = meta.get("protocols") or [meta["protocol"]]
    rest = any(protocol.startswith("rest-") for protocol in protocols)
    wanted = chosen(model["operations"], listed)

    operations, others, roots = {}, {}, []
    for name, operation in model["operations"].items():
        if name not in wanted:
            others[name] = route(model, operation) if rest else {}
            continue
        out = {"http": route(model, operation)} if rest else {}
        for part in ("input", "output"):
            if part in operation:
                out[part] = {k: v for k, v in operation[part].items() if k in ("shape", "resultWrapper", "locationName", "xmlNamespace")}
                roots.append(operation[part]["shape"])
        if operation.get("errors"):
            out["errors"] = sorted(error["shape"] for error in operation["errors"])
            roots += out["errors"]
        out |= {key: operation[key] for key in OPERATION_KEYS if key in operation}
        operations[name] = out

    head = {"service": service, "apiVersion": meta["apiVersion"], "endpointPrefix": meta["endpointPrefix"], "protocols": protocols,
            "signingName": meta.get("signingName", meta["endpointPrefix"])}
    for key in ("jsonVersion", "targetPrefix", "xmlNamespace"):
        if key in meta:
            head[key] = meta[key]
    if "awsQueryCompatible" in meta:
        head["awsQueryCompatible"] = True

    kept = {name: compact_shape(shapes[name]) for name in reach(shapes, roots)}
    path = HERE / f"{service}.json"
    path.write_text(render(head, operations, others, kept))
    print(f"{service}: {len(operations)} operations, {len(others)} by name only, {len(kept)} shapes, {path.stat().st_size} bytes")


def render(head, operations, others, shapes):
    def line(value):
        return json.dumps(value, ensure_ascii=True, separators=(",", ":"))

    def block(name, table):
        return f"{line(name)}:{{\n" + ",\n".join(f"{line(key)}:{line(table[key])}" for key in sorted(table)) + "\n}"

    parts = [f"{line(key)}:{line(head[key])}" for key in head]
    parts += [block("operations", operations), block("others", others), block("shapes", shapes)]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main():
    import botocore.loaders

    services = read_operations()
    for service in sys.argv[1:] or services:
        import_service(botocore.loaders.Loader(), service, services[service])


if __name__ == "__main__":
    main()
