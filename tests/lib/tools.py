"""Runs command-line clients and compares directory trees."""
import hashlib
import pathlib
import subprocess


def run(*command, expect=0, timeout=300, **options):
    """Its standard output; an AssertionError with all of its output if it ends otherwise than expected."""
    done = subprocess.run([str(word) for word in command], capture_output=True, timeout=timeout, **options)
    if done.returncode != expect:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout.decode(errors='replace')[-2000:]}"
                             f"{done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout.decode(errors="replace")


def pattern(size, seed=b"athanor"):
    """Bytes that do not repeat within a frame and are the same in every run."""
    block = b"".join(hashlib.sha256(seed + bytes([i])).digest() for i in range(128))   # 4 KiB
    return (block * (size // len(block) + 1))[:size]


def write(path, data):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def tree(directory):
    """{relative path: bytes} of all files below."""
    directory = pathlib.Path(directory)
    return {str(path.relative_to(directory)): path.read_bytes() for path in sorted(directory.rglob("*")) if path.is_file()}
