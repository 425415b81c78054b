"""The protocol between athanor-python-serve and a worker, on a socketpair: one frame asks, one frame answers, never two in flight.

A frame is a head of 24 bytes, little-endian (magic "AF", version 1, kind, status, and the lengths of content type, accept, custom
attributes and body), followed by these four. serve/frame.hpp is the same in C++.
"""
import dataclasses
import struct

READY, FAILED, INVOKE, PARAMETERS, ANSWER = range(1, 6)

_HEAD = struct.Struct("<2sBBIIIII")
_MAGIC, _VERSION = b"AF", 1


@dataclasses.dataclass
class Frame:
    kind: int
    status: int = 0
    content_type: str = ""
    accept: str = ""
    attributes: str = ""
    body: bytes = b""


def read(stream):
    """None at the end of the stream."""
    head = stream.read(_HEAD.size)
    if not head:
        return None
    magic, version, kind, status, *lengths = _HEAD.unpack(head)
    if (magic, version) != (_MAGIC, _VERSION):
        raise ValueError("not a frame")
    texts = [stream.read(length).decode("latin-1") for length in lengths[:3]]
    return Frame(kind, status, *texts, stream.read(lengths[3]))


def write(stream, frame):
    # Header values are bytes to HTTP; a value that a header cannot carry must not reach one.
    texts = [text.replace("\r", " ").replace("\n", " ").encode("latin-1", "replace")
             for text in (frame.content_type, frame.accept, frame.attributes)]
    head = _HEAD.pack(_MAGIC, _VERSION, frame.kind, frame.status, *map(len, texts), len(frame.body))
    stream.write(b"".join((head, *texts, frame.body)))
    stream.flush()
