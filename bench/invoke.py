"""What the benchmarks of InvokeEndpoint share: an endpoint, a signed request for wrk, the load."""
import time

import measure
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from server import ACCOUNT, REGION


def deploy(server, image, name="bench", config=None, **model):
    sagemaker = server.client("sagemaker")
    sagemaker.create_model(ModelName=name, ExecutionRoleArn=f"arn:aws:iam::{ACCOUNT}:role/Bench", PrimaryContainer={"Image": image, **model})
    sagemaker.create_endpoint_config(EndpointConfigName=name, **(config or {}), ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": name, "InitialInstanceCount": 1, "InstanceType": "ml.m5.large"}])
    sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=name)
    while (state := sagemaker.describe_endpoint(EndpointName=name))["EndpointStatus"] == "Creating":
        time.sleep(0.1)
    if state["EndpointStatus"] != "InService":
        raise RuntimeError(state.get("FailureReason"))


def signed_script(server, folder, endpoint="bench"):
    """wrk cannot sign: one signed request, good for 15 minutes, is sent again and again."""
    path = f"/endpoints/{endpoint}/invocations"
    request = AWSRequest("POST", server.endpoint + path, {"Content-Type": "text/csv"}, (folder / "row.csv").read_bytes())
    SigV4Auth(Credentials(server.access_key, server.secret_key), "sagemaker", REGION).add_auth(request)
    lines = ['wrk.method = "POST"', f'wrk.path = "{path}"', f'wrk.body = "{(folder / "row.csv").read_text()}"']
    lines += [f'wrk.headers["{name}"] = "{value}"' for name, value in request.headers.items()]
    script = folder / f"{endpoint}.lua"
    script.write_text("\n".join(lines) + "\n")
    return script


def load(url, connections, script, pids):
    before = measure.cpu_seconds(pids())
    result = measure.wrk(url, connections, script=script)
    result["cpu"] = (measure.cpu_seconds(pids()) - before) / result["requests"] * 1e6
    return result
