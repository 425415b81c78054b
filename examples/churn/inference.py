"""Serves the model of train.py: a customer as JSON in, {"label": "yes", "probability": 0.93} out; for a list, a list."""
import json
import pathlib

import joblib
import pandas as pd


def model_fn(model_dir):
    return joblib.load(pathlib.Path(model_dir) / "model.joblib")


def input_fn(body, content_type):
    if content_type != "application/json":
        raise ValueError(f"send a customer as application/json, not {content_type}")
    return json.loads(body)


def predict_fn(customers, model):
    if isinstance(customers, dict):
        return predict_fn([customers], model)[0]
    probabilities = model.predict_proba(pd.DataFrame(customers))[:, 1]
    return [{"label": "yes" if p >= 0.5 else "no", "probability": float(p)} for p in probabilities]


def output_fn(prediction, accept):
    return json.dumps(prediction), "application/json"
