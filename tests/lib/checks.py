"""The smallest test runner: functions named check_*, each printed as a line `ok NAME` or `not ok NAME`; tests/clients/run counts the lines.

    if __name__ == "__main__":
        checks.main(globals())
"""
import contextlib
import sys
import time
import traceback
import uuid


@contextlib.contextmanager
def fails_with(*codes):
    """The block must end in a ClientError with one of these codes."""
    try:
        yield
    except Exception as error:   # botocore's ClientError, without importing it here
        code = getattr(error, "response", {}).get("Error", {}).get("Code")
        if code is None:
            raise
        assert code in codes, f"expected {' or '.join(codes)}, got {error}"
        return
    raise AssertionError(f"expected {' or '.join(codes)}, but it succeeded")


def equal(got, wanted):
    assert got == wanted, f"got {got!r:.300}, wanted {wanted!r:.300}"


def fresh(prefix):
    """A name that nothing has."""
    return f"{prefix}-{uuid.uuid4().hex[:8]}"


def until(what, seconds=60):
    """What `what` returns once that is true."""
    limit = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < limit, f"waited {seconds} s in vain"
        time.sleep(0.05)
    return found


def main(names):
    failed = 0
    for name, check in list(names.items()):
        if not name.startswith("check_"):
            continue
        if len(sys.argv) > 1 and not any(wanted in name for wanted in sys.argv[1:]):
            continue
        begun = time.monotonic()
        try:
            check()
            print(f"ok {name[6:]} ({time.monotonic() - begun:.2f} s)", flush=True)
        except Exception:
            failed += 1
            print(f"not ok {name[6:]}", flush=True)
            traceback.print_exc(file=sys.stdout)
    sys.exit(1 if failed else 0)
