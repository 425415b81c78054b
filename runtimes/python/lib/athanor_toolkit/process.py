"""Runs one process for the user: its output goes where ours goes, the end of its stderr is kept for the failure message, and a SIGTERM
that reaches us reaches it."""
import os
import signal
import subprocess
import sys
import threading

# FailureReason shows 1,024 characters, the command's line among them.
_KEPT_FOR_MESSAGE = 640
_KEPT = 64 * 1024
_TRACEBACK = "Traceback (most recent call last):"


def run(command, error_class, cwd, env=None):
    """Raises error_class unless the process ends with 0."""
    try:
        child = subprocess.Popen(command, cwd=cwd, env=env, stderr=subprocess.PIPE)
    except OSError as error:
        raise error_class(command, 1, str(error)) from error
    previous = signal.signal(signal.SIGTERM, lambda number, frame: child.send_signal(number))
    tail = bytearray()
    copier = threading.Thread(target=_copy, args=(child.stderr, tail), daemon=True)
    copier.start()
    try:
        exit_code = child.wait()
    finally:
        signal.signal(signal.SIGTERM, previous)
    copier.join(timeout=2)  # a process that it left behind may hold the pipe for ever
    if exit_code != 0:
        raise error_class(command, exit_code, _reason(exit_code, tail.decode("utf-8", "replace")))


def _copy(source, tail):
    while piece := source.read1(_KEPT):
        sys.stderr.buffer.write(piece)
        sys.stderr.buffer.flush()
        tail += piece
        del tail[:-_KEPT]


def _reason(exit_code, stderr):
    """The last traceback if it is short enough to be shown whole, else the last lines."""
    text = stderr.strip()
    start = text.rfind(_TRACEBACK)
    if start >= 0:
        text = text[start:]
    if len(text) > _KEPT_FOR_MESSAGE:
        text = text[-_KEPT_FOR_MESSAGE:]
        text = text[text.find("\n") + 1:]
    if not text and exit_code < 0:
        return f"the process was ended by {signal.Signals(-exit_code).name}"
    return text
