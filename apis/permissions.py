"""Checks apis/permissions.txt and turns it into the constant tables of api/permissions.hpp. Called by generate.py; what the words mean is said in the text."""
import fnmatch
import json
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
TEXT = HERE / "permissions.txt"

ACTION = re.compile(r"([a-z0-9-]+:[A-Z]\w*)(?:\?([\w.]+))?")
FIELD = re.compile(r"(@?)([\w.]*)(?:~([^|^]+))?(?:\^(\w+))?(?:-([^|]+))?(?:\|(.*))?")
PREFIX = re.compile(r"arn:aws:([a-z0-9-]+):(|\{region\}):\{account\}:")

TYPES = """
// One member of the input within a resource: `before`, then its value. An empty path is `otherwise` alone.
struct Piece {
    std::string_view before, path;
    bool maybe_arn = false;
    std::string_view mark = {}, omitted = {}, dropped = {};
    bool has_otherwise = false;
    std::string_view otherwise = {};
};
struct Resource {
    std::string_view service;  // of the ARN
    bool regional = true;
    bool others_only = false;
    std::span<const Piece> pieces = {};
    std::string_view after;  // the last piece; "*" alone: any
};
struct Action {
    std::string_view name, when;
    std::span<const Resource> resources = {};
};
struct Role {
    std::string_view path, service;
};
enum class Says : std::uint8_t { value, json, entry, present, operation, account, constant, resource };
struct Source {
    Says says = Says::value;
    std::string_view path = {}, inner = {};  // inner: of the JSON
    bool has_otherwise = false;
    std::string_view otherwise = {};
    const Resource* resource = nullptr;
};
struct Key {
    std::string_view name;  // in lower case; with a "/" at its end: a name follows
    std::span<const Source> sources = {};
};
struct Entry {
    std::string_view service, operation;
    bool decides_itself = false;
    std::string_view account = {};
    std::span<const Action> actions = {};
    std::span<const Role> roles = {};
    std::span<const Key> keys = {};
};
"""


class Wrong(Exception):
    pass


def quote(text):
    return json.dumps(text).replace("??", '?""?')     # no trigraphs


class Input:
    """An operation's input in the model: do paths lead somewhere?"""

    def __init__(self, model, name):
        self.shapes = model.shapes
        operation = model.operations.get(name)
        self.known = operation is not None
        self.shape = operation["input"]["shape"] if self.known and "input" in operation else None

    def inner(self, shape):
        while self.shapes[shape]["type"] in ("list", "map"):
            shape = self.shapes[shape]["member" if self.shapes[shape]["type"] == "list" else "value"]["shape"]
        return shape

    def has(self, path):
        if not self.known:
            return True
        at = self.shape
        for name in path.split("."):
            members = self.shapes[self.inner(at)].get("members", {}) if at else {}
            if name not in members:
                return False
            at = members[name]["shape"]
        return True

    def wherever(self, tail):
        """The paths that end as `tail`."""
        found = []

        def look(shape, path, above):
            if shape is None or shape in above:
                return
            for name, member in sorted(self.shapes[shape].get("members", {}).items()):
                here = f"{path}.{name}" if path else name
                if f".{here}".endswith(f".{tail}"):
                    found.append(here)
                look(self.inner(member["shape"]), here, above + [shape])
        look(self.shape, "", [])
        return found


def resource(text, start, where, others_only=False):
    """A template as the initialiser of a Resource."""
    full = PREFIX.match(text)
    service, region = (full or start).group(1, 2)
    rest, pieces, before = text[full.end():] if full else text, [], ""
    for part in re.split(r"(\{[^}]*\})", rest):
        if not part.startswith("{"):
            if "{" in part or "}" in part:
                raise Wrong(f"a brace is open: {text}")
            before += part
            continue
        field = FIELD.fullmatch(part[1:-1])
        if not field or not (field[2] or field[6]):
            raise Wrong(f"what is {part}?")
        arn, path, mark, omitted, dropped, otherwise = field.groups()
        if path and not where.has(path):
            raise Wrong(f"the input has no {path}")
        fields = [f".before = {quote(before)}", f".path = {quote(path)}"]
        fields += [".maybe_arn = true"] if arn else []
        fields += [f".{name} = {quote(value)}" for name, value in (("mark", mark), ("omitted", omitted), ("dropped", dropped)) if value]
        fields += [f".has_otherwise = true, .otherwise = {quote(otherwise)}"] if otherwise is not None else []
        pieces.append("{" + ", ".join(fields) + "}")
        before = ""
        if omitted and not re.search(re.escape(part) + "[^{]", rest):
            raise Wrong(f"what goes with {part}?")
    return {"service": service, "regional": bool(region), "others_only": others_only, "pieces": pieces, "after": before}


class Line:
    def __init__(self, words, prefix, start, operation, where):
        self.own, self.account, self.itself, self.roles = f"{prefix}:{operation}", "", False, []
        self.actions = [[None, "", []]]
        for word in words:
            action = ACTION.fullmatch(word)
            if word == "self":
                self.itself = True
            elif word == "none":
                self.actions = []
            elif word.startswith("action="):
                self.own = word.removeprefix("action=")
            elif word.startswith("account={"):
                self.account = self.path(word[9:-1], where)
            elif word.startswith("pass:"):
                path, _, service = word.removeprefix("pass:").partition(">")
                self.roles.append((self.path(path, where), service or f"{prefix}.amazonaws.com"))
            elif action:
                self.actions.append([action[1], self.path(action[2], where) if action[2] else "", []])
            elif word == "*" or "{" in word or "/" in word or word.endswith("*"):
                others = word.startswith("other:")
                self.actions[-1][2].append(resource(word.removeprefix("other:"), start, where, others))
            else:
                raise Wrong(f"what is {word}?")
        if self.itself:
            self.actions = []
        elif self.actions:
            self.actions[0][0] = self.own
            if not self.actions[0][2]:
                raise Wrong(f"{operation} names no resource")
            for action in self.actions[1:]:
                action[2] = action[2] or self.actions[0][2]

    @staticmethod
    def path(path, where):
        if not where.has(path):
            raise Wrong(f"the input has no {path}")
        return path


def source(word, start, where):
    """The initialisers of what one word of a key says of this operation: none, one or several."""
    word, bar, otherwise = word.partition("|") if "{" not in word else (word, "", "")
    more = {"has_otherwise": True, "otherwise": otherwise} if bar else {}
    if word.startswith("="):
        return [{"says": "constant", "otherwise": word[1:]}]
    if word == "@account":
        return [{"says": "account"}]
    if word.startswith("@"):
        kind, _, path = word[1:].partition("?")
        if kind not in ("operation", "present"):
            raise Wrong(f"what is {word}?")
        return [{"says": kind, "path": path}] if where.has(path) else []
    if "{" in word:
        made = resource(word, start, where)
        return [{"says": "resource", "resource": made}]
    path, sharp, inner = word.partition("#")
    paths = where.wherever(path.removeprefix("**.")) if path.startswith("**.") else [path] if where.has(path) else []
    return [{"says": "json" if sharp else "value", "path": path, "inner": inner, **more} for path in paths]


class Reader:
    def __init__(self, models):
        self.models = {model.raw["service"]: model for model in models}
        self.lines, self.keys, self.actions, self.rest = {}, {}, set(), set()
        self.model = self.start = self.among = None

    def read(self):
        for number, line in enumerate(TEXT.read_text().splitlines(), 1):
            words = line.split("#")[0].split() if line.lstrip().startswith("#") else line.split()
            try:
                if words and not line[0].isspace():
                    self.section(words)
                elif words and self.model:
                    {"keys": self.key, "actions": self.more_actions}.get(self.among, self.operation)(words)
            except Wrong as wrong:
                raise SystemExit(f"{TEXT}:{number}: {wrong}") from None
            except (KeyError, IndexError):
                raise SystemExit(f"{TEXT}:{number}: cannot be read") from None
        return self

    def section(self, words):
        self.among = words.pop(0) if words[0] in ("keys", "actions") else None
        if not words or not words[0].endswith(":"):
            raise Wrong("a service ends with a colon")
        name = words[0][:-1]
        self.model = self.models.get(name)
        if not self.model:
            raise Wrong(f"no service is called {name}")
        self.start = PREFIX.fullmatch(words[1] if words[1:] else f"arn:aws:{self.model.action_prefix}:{{region}}:{{account}}:")
        if not self.start:
            raise Wrong(f"not the beginning of an ARN: {words[1]}")

    def operation(self, words):
        model, name = self.model, words[0]
        service = model.raw["service"]
        if name == "*":
            self.rest.add(service)
            return
        if name not in model.operations and name not in model.raw["others"]:
            raise Wrong(f"{service} has no {name}")
        if (service, name) in self.lines:
            raise Wrong(f"{name} again")
        where = Input(model, name)
        if words[1] == "like":
            words = [name, *self.lines[service, words[2]].words[1:]]
        line = Line(words[1:], model.action_prefix, self.start, name, where)
        line.words = words
        self.lines[service, name] = line
        self.actions |= {action[0] for action in line.actions} or {line.own}

    def more_actions(self, words):
        self.actions |= {f"{self.model.action_prefix}:{word}" for word in words}

    def key(self, words):
        text = " ".join(words)
        only = re.search(r"\[(.*)\]$", text)
        patterns = only[1].split() if only else ["*"]
        name, *sources = re.sub(r"\[.*\]$", "", text).split()
        for operation in sorted(self.model.operations):
            if not any(fnmatch.fnmatchcase(operation, pattern) for pattern in patterns):
                continue
            where = Input(self.model, operation)
            found = [one for word in sources for one in source(word, self.start, where)]
            if name.endswith("/"):
                found = [one | {"says": "entry"} for one in found]
            if found:
                self.keys.setdefault((self.model.raw["service"], operation), []).append((name.lower(), found))


class Tables:
    """Arrays of the constants, each with a number for a name; equal ones are one."""

    def __init__(self):
        self.out, self.names = [], {}

    def array(self, kind, items):
        if not items:
            return "{}"
        body = ", ".join(items)
        name = self.names.get((kind, body))
        if not name:
            name = self.names[kind, body] = f"k{kind}{len(self.names)}"
            self.out.append(f"inline constexpr {kind} {name}[] = {{{body}}};")
        return name

    def resource(self, made):
        flags = "" if made["regional"] else ", .regional = false"
        flags += ", .others_only = true" if made["others_only"] else ""
        return (f"{{.service = {quote(made['service'])}{flags}, .pieces = {self.array('Piece', made['pieces'])}, "
                f".after = {quote(made['after'])}}}")

    def source(self, made):
        parts = [f".says = Says::{made['says']}"]
        parts += [f".{name} = {quote(made[name])}" for name in ("path", "inner") if made.get(name)]
        parts += [".has_otherwise = true"] if made.get("has_otherwise") else []
        parts += [f".otherwise = {quote(made['otherwise'])}"] if made.get("otherwise") else []
        if "resource" in made:
            parts.append(f".resource = {self.array('Resource', [self.resource(made['resource'])])}")
        return "{" + ", ".join(parts) + "}"

    def entry(self, service, operation, line, keys):
        parts = [f".service = {quote(service)}", f".operation = {quote(operation)}"]
        if line.itself:
            parts.append(".decides_itself = true")
        if line.account:
            parts.append(f".account = {quote(line.account)}")
        actions = [f"{{{quote(name)}, {quote(when)}, {self.array('Resource', [self.resource(one) for one in resources])}}}"
                   for name, when, resources in line.actions]
        keys = [f"{{{quote(name)}, {self.array('Source', [self.source(one) for one in found])}}}" for name, found in keys]
        roles = [f"{{{quote(path)}, {quote(service)}}}" for path, service in line.roles]
        parts += [f".{name} = {self.array(kind, items)}"
                  for name, kind, items in (("actions", "Action", actions), ("roles", "Role", roles), ("keys", "Key", keys)) if items]
        return "{" + ", ".join(parts) + "}"


def files(models):
    reader, tables, entries = Reader(models).read(), Tables(), []
    for service, model in sorted(reader.models.items()):
        for operation in sorted(model.operations):
            line = reader.lines.get((service, operation))
            if not line and service in reader.rest:
                line = Line(["self"], model.action_prefix, reader.start, operation, Input(model, operation))
            if line:
                entries.append("    " + tables.entry(service, operation, line, reader.keys.get((service, operation), [])) + ",")
    out = ["// Generated from apis/permissions.txt by apis/permissions.py; gate/identity/permissions.cpp reads it.", "#pragma once", "",
           "#include <cstdint>", "#include <span>", "#include <string_view>", "", "namespace athanor::api::permissions {"]
    out += [TYPES] + tables.out + ["", "inline constexpr Entry kEntries[] = {"] + entries + ["};", ""]
    out += ["inline constexpr std::string_view kActions[] = {"] + [f"    {quote(name)}," for name in sorted(reader.actions)] + ["};", ""]
    return {"api/permissions.hpp": "\n".join(out + ["}  // namespace athanor::api::permissions", ""])}
