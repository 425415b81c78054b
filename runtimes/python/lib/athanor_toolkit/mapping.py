"""Hyperparameters as command line arguments, and anything as the value of an environment variable: the conversions of script mode."""
import json


def to_arguments(hyperparameters):
    """{"epochs": 3, "n": {"a": 1}} -> ["--epochs", "3", "-n", "a=1"], sorted by name."""
    arguments = []
    for name, value in sorted(hyperparameters.items()):
        arguments.append(f"--{name}" if len(name) > 1 else f"-{name}")
        if isinstance(value, dict):
            value = ",".join(f"{key}={inner}" for key, inner in sorted(value.items()))
        arguments.append("" if value is None else str(value))
    return arguments


def to_variables(values):
    """{"hosts": ["algo-1"]} -> {"SM_HOSTS": '["algo-1"]'}: strings as they are, None empty, the rest compact sorted JSON."""
    return {f"SM_{name.upper()}": _to_text(value) for name, value in values.items()}


def _to_text(value):
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True, separators=(",", ":"))
