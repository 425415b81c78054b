"""What `athanor check` runs in the sandbox beside the user's script.

    check.py look SCRIPT                     what can be seen without running it, as one line of JSON
    check.py infer [SAMPLE CONTENT_TYPE]     loads the model with model_fn and, given a sample, answers one request, as an endpoint's worker does
"""
import ast
import importlib.util
import json
import pathlib
import sys
import time

if __name__ == "__main__":
    sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)

# Where a job may look or write. Anything else that begins at the root is a path of somebody's own machine.
_KNOWN_ROOTS = ("/opt/ml", "/tmp", "/dev", "/usr", "/etc", "/proc", "/bin")
_DATA = (".csv", ".tsv", ".parquet", ".json", ".jsonl", ".txt", ".npy", ".npz", ".pkl", ".pickle", ".joblib", ".xlsx", ".h5", ".ubj", ".model")
_READERS = ("open", "read_csv", "read_table", "read_parquet", "read_json", "read_excel", "read_pickle", "load", "loadtxt", "genfromtxt", "load_model", "Path")


def look(script):
    folder = script.parent
    tree = ast.parse(script.read_text(encoding="utf-8", errors="replace"), filename=script.name)
    missing, paths, reads, writes, asks = {}, [], [], [], []
    for node in ast.walk(tree):
        for module in _imports(node):
            if module not in missing and not _is_there(module, folder):
                missing[module] = node.lineno
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_foreign(node.value):
            paths.append([node.lineno, node.value])
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name == "input" and isinstance(node.func, ast.Name):
                asks.append(node.lineno)
            first = node.args[0] if node.args else None
            if name in _READERS and isinstance(first, ast.Constant) and isinstance(first.value, str) and _is_relative(first.value):
                (writes if name == "open" and _is_for_writing(node) else reads).append([node.lineno, first.value])
    return {"missing": sorted([line, module] for module, line in missing.items()), "paths": paths, "reads": reads, "writes": writes, "asks": asks}


def _imports(node):
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
        return [node.module.split(".")[0]]
    return []


def _is_there(module, folder):
    if (folder / f"{module}.py").exists() or (folder / module).is_dir():
        return True
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


def _is_foreign(text):
    if len(text) > 2 and text[1:3] in (":\\", ":/") and text[0].isalpha() and "\n" not in text:
        return True
    if text.startswith("~/"):
        return True
    if not text.startswith("/") or text.startswith("//") or "\n" in text or " " in text or text.count("/") < 2 and "." not in text:
        return False
    return not any(text == root or text.startswith(root + "/") for root in _KNOWN_ROOTS)


def _is_relative(text):
    return not text.startswith(("/", "~", "s3:", "http:", "https:", "file:")) and text.lower().endswith(_DATA)


def _is_for_writing(call):
    modes = [*call.args[1:2], *(keyword.value for keyword in call.keywords if keyword.arg == "mode")]
    return any(isinstance(mode, ast.Constant) and isinstance(mode.value, str) and set(mode.value) & set("wax") for mode in modes)


def infer(sample=None, content_type="text/csv"):
    from athanor_toolkit import frames, paths
    from athanor_toolkit.handler import Handler
    from athanor_toolkit.worker import load_module

    begin = time.monotonic()
    handler = Handler(load_module(), paths.MODEL)
    print(f"athanor check: the model was loaded in {time.monotonic() - begin:.3f} s", flush=True)
    if sample is None:
        return 0
    begin = time.monotonic()
    answer = handler.invoke(frames.Frame(frames.INVOKE, content_type=content_type, accept="*/*", body=pathlib.Path(sample).read_bytes()))
    print(f"athanor check: {pathlib.Path(sample).name} was answered with {answer.status} in {(time.monotonic() - begin) * 1000:.1f} ms: {answer.body[:200]!r}",
          flush=True)
    return 0 if answer.status == 200 else 1


if __name__ == "__main__":
    if sys.argv[1] == "look":
        print(json.dumps(look(pathlib.Path(sys.argv[2]))))
    else:
        sys.exit(infer(*sys.argv[2:]))
