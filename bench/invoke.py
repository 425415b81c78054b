"""What the benchmarks of InvokeEndpoint share: an endpoint, a signed request for wrk, the load."""
import time

import measure
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from server import ACCOUNT, REGION


def deploy(server, image, **model):
    sagemaker = server.client("sagemaker")
    sagemaker.create_model(ModelName="bench", ExecutionRoleArn=f"arn:aws:iam::{ACCOUNT}:role/Bench", PrimaryContainer={"Image": image, **model})
    sagemaker.create_endpoint_config(EndpointConfigName="bench", ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": "bench", "InitialInstanceCount": 1, "InstanceType": "ml.m5.large"}])
    sagemaker.create_endpoint(EndpointName="bench", EndpointConfigName="bench")
    while (state := sagemaker.describe_endpoint(EndpointName="bench"))["EndpointStatus"] == "Creating":
        time.sleep(0.1)
    if state["EndpointStatus"] != "InService":
        raise RuntimeError(state.get("FailureReason"))


def signed_script(server, folder):
    """wrk cannot sign: one signed request, good for 15 minutes, is sent again and again."""
    request = AWSRequest("POST", f"{server.endpoint}/endpoints/bench/invocations", {"Content-Type": "text/csv"}, (folder / "row.csv").read_bytes())
    SigV4Auth(Credentials(server.access_key, server.secret_key), "sagemaker", REGION).add_auth(request)
    lines = ['wrk.method = "POST"', 'wrk.path = "/endpoints/bench/invocations"', f'wrk.body = "{(folder / "row.csv").read_text()}"']
    lines += [f'wrk.headers["{name}"] = "{value}"' for name, value in request.headers.items()]
    script = folder / "signed.lua"
    script.write_text("\n".join(lines) + "\n")
    return script


def load(url, connections, script, pids):
    before = measure.cpu_seconds(pids())
    result = measure.wrk(url, connections, script=script)
    result["cpu"] = (measure.cpu_seconds(pids()) - before) / result["requests"] * 1e6
    return result
