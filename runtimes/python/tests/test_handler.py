import io
import json
import types

import numpy as np
import pytest
from athanor_toolkit import encoders
from athanor_toolkit.frames import INVOKE, Frame
from athanor_toolkit.handler import Handler


class Doubler:
    def predict(self, rows):
        assert rows.ndim == 2
        return rows.sum(axis=1) * 2


def handler(**functions):
    return Handler(types.SimpleNamespace(__name__="inference", **{"model_fn": lambda model_dir: Doubler(), **functions}), "/opt/ml/model")


def ask(served, body, content_type="application/json", accept="", attributes=""):
    return served.invoke(Frame(INVOKE, 0, content_type, accept, attributes, body))


def npy(array):
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


@pytest.mark.parametrize("content_type, body", [
    ("application/json", b"[[1, 2], [3, 4]]"), ("", b"[[1, 2], [3, 4]]"), ("text/csv", b"1,2\n3,4\n"),
    ("text/csv; charset=utf-8", b"1,2\r\n3,4"), ("application/x-npy", npy(np.array([[1.0, 2.0], [3.0, 4.0]]))),
])
def test_the_default_formats_come_in(content_type, body):
    answer = ask(handler(), body, content_type)
    assert (answer.status, json.loads(answer.body)) == (200, [6.0, 14.0])


@pytest.mark.parametrize("accept, expected", [
    ("", (b"[6.0, 14.0]", "application/json")), ("*/*", (b"[6.0, 14.0]", "application/json")),
    ("text/csv", (b"6.0\n14.0\n", "text/csv")), ("application/x-npy", (npy(np.array([6.0, 14.0], dtype="float32")), "application/x-npy")),
])
def test_the_default_formats_go_out(accept, expected):
    answer = ask(handler(), b"[[1, 2], [3, 4]]", accept=accept)
    assert (answer.body, answer.content_type) == expected


def test_the_default_accept_can_be_set(monkeypatch):
    monkeypatch.setenv("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", "text/csv")
    assert ask(handler(), b"[[1, 2]]", accept="*/*").content_type == "text/csv"


def test_a_single_csv_row_is_one_row():
    assert json.loads(ask(handler(), b"1,2", "text/csv").body) == [6.0]


def test_pickles_are_refused():
    hostile = io.BytesIO()
    np.save(hostile, np.array([{}], dtype=object), allow_pickle=True)
    answer = ask(handler(), hostile.getvalue(), "application/x-npy")
    assert answer.status == 500 and b"allow_pickle" in answer.body


@pytest.mark.parametrize("content_type, accept, status", [("image/png", "", 415), ("text/csv", "image/png", 406)])
def test_unknown_formats_are_refused(content_type, accept, status):
    answer = ask(handler(), b"1,2", content_type, accept)
    body = json.loads(answer.body)
    assert (answer.status, answer.content_type, body["error"]) == (status, "application/json", "UnsupportedFormatError")
    assert "Content type image/png is not supported by this framework" in body["error-message"]


def test_user_functions_are_called_in_turn_with_text_for_text_types():
    served = handler(input_fn=lambda data, content_type: [data, content_type], predict_fn=lambda data, model: data + [type(model).__name__],
                     output_fn=lambda prediction, accept: (json.dumps(prediction + [accept]), "application/x-mine"))
    answer = ask(served, "ä".encode(), "text/csv", "x/y")
    assert json.loads(answer.body) == ["ä", "text/csv", "Doubler", "x/y"] and answer.content_type == "application/x-mine"
    assert ask(handler(input_fn=lambda data, _: data, predict_fn=lambda data, _: data, output_fn=lambda data, _: data),
               b"\xff\x00", "image/png").body == b"\xff\x00"


def test_transform_fn_stands_alone():
    assert ask(handler(transform_fn=lambda model, data, content_type, accept: (data.upper(), "text/plain")), b"abc").body == b"ABC"
    with pytest.raises(ValueError, match="Cannot use transform_fn"):
        handler(transform_fn=lambda *_: "", output_fn=lambda *_: "")


def test_model_fn_is_required():
    with pytest.raises(NotImplementedError, match="define model_fn"):
        Handler(types.SimpleNamespace(__name__="inference"), "/opt/ml/model")


def test_the_hooks_around_loading_are_called_in_order():
    calls = []
    handler(pre_model_fn=lambda model_dir: calls.append(("pre", model_dir)), model_fn=lambda model_dir: calls.append("load") or "m",
            model_warmup_fn=lambda model_dir, model: calls.append(("warm", model)))
    assert calls == [("pre", "/opt/ml/model"), "load", ("warm", "m")]


def test_an_extra_parameter_gets_the_context():
    def transform(model, data, content_type, accept, context):
        context.set_response_header(0, "X-Amzn-SageMaker-Custom-Attributes", "trace=2")
        context.set_response_content_type(0, "text/plain")
        return context.get_request_header(0, "X-Amzn-SageMaker-Custom-Attributes")

    answer = ask(handler(transform_fn=transform), b"", attributes="trace=1")
    assert (answer.body, answer.attributes, answer.content_type) == (b"trace=1", "trace=2", "text/plain")


def test_what_user_code_raises_is_a_500_with_its_message_first(capsys):
    def predict(data, model):
        raise RuntimeError("no such customer")

    answer = ask(handler(predict_fn=predict), b"[[1]]")
    assert answer.status == 500 and answer.body.startswith(b"no such customer\nTraceback")
    assert "RuntimeError: no such customer" in capsys.readouterr().err


def test_an_exception_may_choose_its_status():
    class TooBig(Exception):
        status_code, message = 413, "too big"

    def predict(data, model):
        raise TooBig()

    answer = ask(handler(predict_fn=predict), b"[[1]]")
    assert answer.status == 413 and answer.body.startswith(b"too big\n")


def test_an_answer_that_is_no_text_names_its_type():
    answer = ask(handler(output_fn=lambda prediction, accept: {"a": 1}), b"[[1]]")
    assert answer.status == 500 and b"must return str or bytes" in answer.body and b"not dict" in answer.body


def test_a_response_object_is_unwrapped():
    class Response:
        status_code, mimetype = 201, "text/csv"

        def get_data(self):
            return b"1"

    answer = ask(handler(output_fn=lambda prediction, accept: Response()), b"[[1]]")
    assert (answer.status, answer.content_type, answer.body) == (201, "text/csv", b"1")


def test_broken_text_is_an_error_not_a_crash():
    assert ask(handler(), b"\xff", "text/csv").status == 500


def test_execution_parameters_are_optional():
    assert handler().execution_parameters().status == 404
    answer = handler(execution_parameters_fn=lambda: '{"MaxPayloadInMB": 6}').execution_parameters()
    assert (answer.status, answer.content_type, answer.body) == (200, "application/json", b'{"MaxPayloadInMB": 6}')


def test_numbers_keep_all_their_digits():
    values = np.array([0.1 + 0.2, 1 / 3, 1e-300])
    assert json.loads(encoders.encode(values, "application/json")) == values.tolist()
    assert [float(line) for line in encoders.encode(values, "text/csv").split()] == values.tolist()
