"""The user's inference functions, found, checked and called as AWS's scikit-learn container and inference toolkit do.

model_fn is required. transform_fn stands alone; otherwise input_fn, predict_fn and output_fn, each with a default. pre_model_fn,
model_warmup_fn and execution_parameters_fn are optional. Every function may take a context as a last, extra parameter.
"""
import inspect
import json
import os
import sys
import traceback

from . import encoders
from .frames import ANSWER, Frame


class Context:
    """What a function with an extra parameter gets: the request's headers, and the answer's status and custom attributes."""

    def __init__(self, model_dir, request=None):
        self.system_properties = {"model_dir": str(model_dir), "gpu_id": None}
        self.status, self.content_type, self.attributes = 200, None, ""
        self._headers = {"content-type": request.content_type, "accept": request.accept,
                         "x-amzn-sagemaker-custom-attributes": request.attributes} if request else {}

    def get_request_header(self, index, name):
        return self._headers.get(name.lower())

    def get_all_request_header(self, index):
        return dict(self._headers)

    def set_response_status(self, code=200, phrase="", idx=0):
        self.status = code

    def set_response_content_type(self, index, value):
        self.content_type = value

    def set_response_header(self, index, name, value):
        if name.lower() == "x-amzn-sagemaker-custom-attributes":
            self.attributes = value


class Handler:
    def __init__(self, module, model_dir):
        if not hasattr(module, "model_fn"):
            raise NotImplementedError(f"{module.__name__} has no model_fn: define model_fn(model_dir), which loads and returns the model")
        self._transform = getattr(module, "transform_fn", None)
        if self._transform and any(hasattr(module, name) for name in ("input_fn", "predict_fn", "output_fn")):
            raise ValueError("Cannot use transform_fn implementation with input_fn, predict_fn, and/or output_fn")
        self._input = getattr(module, "input_fn", default_input_fn)
        self._predict = getattr(module, "predict_fn", default_predict_fn)
        self._output = getattr(module, "output_fn", default_output_fn)
        self._parameters = getattr(module, "execution_parameters_fn", None)
        self._default_accept = os.environ.get("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", encoders.JSON)

        self._model_dir = str(model_dir)
        context = Context(model_dir)
        if hasattr(module, "pre_model_fn"):
            _call(context, module.pre_model_fn, self._model_dir)
        self._model = _call(context, module.model_fn, self._model_dir)
        if hasattr(module, "model_warmup_fn"):
            _call(context, module.model_warmup_fn, self._model_dir, self._model)

    def invoke(self, request):
        """Never raises: what the user's code raises becomes the answer."""
        context = Context(self._model_dir, request)
        try:
            return self._invoke(request, context)
        except Exception as error:  # pylint: disable=broad-except
            traceback.print_exc()
            status = getattr(error, "status_code", 500)
            message = getattr(error, "message", None) or str(error)
            text = f"{message}\n{traceback.format_exc()}"
            return Frame(ANSWER, status if isinstance(status, int) and 400 <= status < 600 else 500, "text/plain; charset=utf-8",
                         body=text.encode("utf-8", "replace"))

    def _invoke(self, request, context):
        content_type = request.content_type or encoders.JSON
        accept = request.accept if request.accept and request.accept != encoders.ANY else self._default_accept
        is_text = encoders.media_type(content_type) in encoders.UTF8_TYPES
        data = request.body.decode("utf-8") if is_text else request.body

        if self._transform:
            result = _call(context, self._transform, self._model, data, content_type, accept)
        else:
            try:
                decoded = _call(context, self._input, data, content_type)
            except encoders.UnsupportedFormatError as error:
                return _refuse(error, 415)
            prediction = _call(context, self._predict, decoded, self._model)
            try:
                result = _call(context, self._output, prediction, accept)
            except encoders.UnsupportedFormatError as error:
                return _refuse(error, 406)
        return _answer(result, accept, context)

    def execution_parameters(self):
        if self._parameters is None:
            return Frame(ANSWER, 404)
        try:
            return _answer(self._parameters(), encoders.JSON, Context(self._model_dir))
        except Exception as error:  # pylint: disable=broad-except
            traceback.print_exc()
            return Frame(ANSWER, 500, "text/plain; charset=utf-8", body=str(error).encode("utf-8", "replace"))


def default_input_fn(data, content_type):
    array = encoders.decode(data, content_type)
    return array.astype("float32") if encoders.media_type(content_type) in encoders.UTF8_TYPES else array


def default_predict_fn(data, model):
    single_row = getattr(data, "ndim", 0) == 1 and data.dtype.kind == "f"
    return model.predict(data.reshape(1, -1) if single_row else data)


def default_output_fn(prediction, accept):
    return encoders.encode(prediction, accept), accept


def _call(context, function, *arguments):
    wanted = len(inspect.signature(function).parameters)
    if wanted == len(arguments) + 1:
        return function(*arguments, context)
    if wanted != len(arguments):
        raise TypeError(f"{function.__name__} takes {wanted} arguments but {len(arguments)} were given.")
    return function(*arguments)


def _answer(result, content_type, context):
    """A body, (body, content type), or a response object with get_data, status_code and mimetype (Flask's, which old scripts return)."""
    status = context.status
    if isinstance(result, tuple):
        result, content_type = result
    elif hasattr(result, "get_data"):
        status, content_type, result = result.status_code, result.mimetype or content_type, result.get_data()
    if isinstance(result, str):
        result = result.encode("utf-8")
    elif isinstance(result, (bytearray, memoryview)):
        result = bytes(result)
    elif not isinstance(result, bytes):
        raise TypeError(f"output_fn or transform_fn must return str or bytes (or a pair of this and a content type), "
                        f"not {type(result).__name__}")
    return Frame(ANSWER, status, context.content_type or content_type, attributes=context.attributes, body=result)


def _refuse(error, status):
    print(error, file=sys.stderr)
    body = {"error": type(error).__name__, "error-message": str(error), "stack-trace": traceback.format_exc()}
    return Frame(ANSWER, status, encoders.JSON, body=json.dumps(body).encode())
