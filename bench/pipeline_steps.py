"""What a pipeline's step costs beyond its job: the server's own CPU time for a chain of processing jobs as a pipeline, less that for the same jobs made one
after another by a client; and for a chain of conditions, which make no job. Budget: 20 ms of CPU a step."""
import json
import time

import measure
from server import ACCOUNT, Server

STEPS = 20
CONDITIONS = 100
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Bench"
REQUEST = {"RoleArn": ROLE, "AppSpecification": {"ImageUri": "athanor/python", "ContainerEntrypoint": ["/bin/true"]},
           "ProcessingResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.t3.medium", "VolumeSizeInGB": 1}},
           "StoppingCondition": {"MaxRuntimeInSeconds": 60}}
POLL = 0.05   # both ways, so that being asked costs the same


def until(done, wanted):
    while (status := done()) not in ("Completed", "Succeeded"):
        if status not in ("InProgress", "Executing"):
            raise RuntimeError(f"it is {status}, not {wanted}")
        time.sleep(POLL)


def measured(server, work, count):
    before, begun = measure.cpu_seconds([server.pid]), time.monotonic()
    work()
    return {"cpu": (measure.cpu_seconds([server.pid]) - before) * 1000 / count, "wall": (time.monotonic() - begun) * 1000 / count}


def jobs_alone(server, sagemaker):
    def work():
        for number in range(STEPS):
            name = f"alone-{number}-{time.time_ns()}"
            sagemaker.create_processing_job(ProcessingJobName=name, **REQUEST)
            until(lambda: sagemaker.describe_processing_job(ProcessingJobName=name)["ProcessingJobStatus"], "Completed")
    return measured(server, work, STEPS)


def pipeline(server, sagemaker, name, count):
    def work():
        arn = sagemaker.start_pipeline_execution(PipelineName=name)["PipelineExecutionArn"]
        until(lambda: sagemaker.describe_pipeline_execution(PipelineExecutionArn=arn)["PipelineExecutionStatus"], "Succeeded")
    return measured(server, work, count)


def create(sagemaker, name, step, count):
    chain = [{**step, "Name": f"S{i}", "DependsOn": [f"S{i - 1}"] if i else []} for i in range(count)]
    sagemaker.create_pipeline(PipelineName=name, RoleArn=ROLE, PipelineDefinition=json.dumps({"Version": "2020-12-01", "Metadata": {}, "Parameters": [], "Steps": chain}))


with Server() as bench_server:
    client = bench_server.client("sagemaker")
    create(client, "jobs", {"Type": "Processing", "Arguments": REQUEST}, STEPS)
    create(client, "conditions", {"Type": "Condition", "Arguments": {"Conditions": [{"Type": "Equals", "LeftValue": 1, "RightValue": 1}], "IfSteps": [], "ElseSteps": []}},
           CONDITIONS)
    results = measure.in_turns({"alone": lambda: jobs_alone(bench_server, client), "pipeline": lambda: pipeline(bench_server, client, "jobs", STEPS),
                                "conditions": lambda: pipeline(bench_server, client, "conditions", CONDITIONS)})
alone, steps, conditions = results["alone"], results["pipeline"], results["conditions"]
beyond = {key: steps[key] - alone[key] for key in steps}
measure.print_table(["a step", "CPU of the server (ms)", "wall clock (ms)", "ratio to the budget of 20 ms CPU"],
                    [("a job made by a client", alone["cpu"], alone["wall"], "-"), ("a job made by a step", steps["cpu"], steps["wall"], "-"),
                     ("the step beyond its job", beyond["cpu"], beyond["wall"], beyond["cpu"] / 20), ("a condition", conditions["cpu"], conditions["wall"], conditions["cpu"] / 20)])
