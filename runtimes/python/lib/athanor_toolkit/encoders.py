"""The default formats of the inference functions: CSV, JSON and NPY to a numpy array, and an array or anything like it back."""
import csv
import io
import json

import numpy as np

JSON, CSV, NPY, ANY = "application/json", "text/csv", "application/x-npy", "*/*"
UTF8_TYPES = (JSON, CSV)


class UnsupportedFormatError(Exception):
    def __init__(self, content_type):
        super().__init__(f"Content type {content_type} is not supported by this framework. Please implement input_fn to deserialize "
                         "the request data or an output_fn to serialize the response.")


def media_type(content_type):
    """Without parameters: "text/csv; charset=utf-8" is text/csv."""
    return content_type.partition(";")[0].strip().lower()


def decode(data, content_type):
    decoders = {JSON: _from_json, CSV: _from_csv, NPY: _from_npy}
    return _choose(decoders, content_type)(data)


def encode(value, content_type):
    encoders = {JSON: _to_json, CSV: _to_csv, NPY: _to_npy}
    return _choose(encoders, content_type)(value)


def _choose(table, content_type):
    try:
        return table[media_type(content_type)]
    except KeyError:
        raise UnsupportedFormatError(content_type) from None


def _from_json(text):
    return np.array(json.loads(text))


def _from_csv(text):
    return np.array(list(csv.reader(io.StringIO(text), strict=True))).squeeze()


def _from_npy(data):
    return np.load(io.BytesIO(data), allow_pickle=False)  # a pickle would run its sender's code


def _to_json(value):
    return json.dumps(value, default=_plain)


def _plain(value):
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def _to_csv(value):
    rows = np.atleast_1d(np.asarray(value))
    if rows.ndim == 1:
        rows = rows.reshape(-1, 1)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows.tolist())
    return text.getvalue()


def _to_npy(value):
    stream = io.BytesIO()
    np.save(stream, value, allow_pickle=False)
    return stream.getvalue()
