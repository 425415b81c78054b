"""A model made worse on purpose: it takes its time, and knows nothing."""
import time

SECONDS = 0.25


def model_fn(model_dir):
    return None


def input_fn(body, content_type):
    return body.decode() if isinstance(body, bytes) else body


def predict_fn(rows, model):
    time.sleep(SECONDS)
    return ["0.5"] * len(rows.strip().splitlines())


def output_fn(prediction, accept):
    return "\n".join(prediction), "text/csv"
