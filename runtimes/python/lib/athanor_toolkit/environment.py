"""The training environment: the three configuration files, read once, and the SM_* variables that a script sees."""
import json
import os
import subprocess

from . import mapping, paths
from .errors import ClientError

# sagemaker_* hyperparameters with a meaning of their own; the others are passed on as SM_FRAMEWORK_PARAMS.
_OWN = {"sagemaker_program", "sagemaker_submit_directory", "sagemaker_enable_cloudwatch_metrics", "sagemaker_region",
        "sagemaker_container_log_level", "sagemaker_job_name", "default_user_module_name", "_tuning_objective_metric",
        "sagemaker_s3_output"}
_DISTRIBUTED = ("sagemaker_mpi_enabled", "sagemaker_parameter_server_enabled", "sagemaker_distributed_dataparallel_enabled",
                "sagemaker_pytorch_ddp_enabled", "sagemaker_pytorch_xla_multi_worker_enabled",
                "sagemaker_multi_worker_mirrored_strategy_enabled")


def read_config(name, missing=None):
    path = paths.CONFIG / name
    if missing is not None and not path.exists():
        return missing
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise ClientError(f"cannot read {path}: {error}") from error


def decode_hyperparameters(raw):
    """Every value is a string; the SDK puts JSON inside it, people with other clients do not: what is no JSON stays as it is."""
    decoded = {}
    for name, value in raw.items():
        try:
            decoded[name] = json.loads(value)
        except (TypeError, ValueError):
            decoded[name] = value
    return decoded


def count_gpus():
    try:
        listing = subprocess.run(["nvidia-smi", "--list-gpus"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return 0
    return sum(line.startswith("GPU ") for line in listing.splitlines())


class TrainingEnvironment:
    def __init__(self):
        everything = decode_hyperparameters(read_config("hyperparameters.json", missing={}))
        ours = {name: value for name, value in everything.items() if name.startswith("sagemaker_") or name in _OWN}
        resources = read_config("resourceconfig.json")
        channels = read_config("inputdataconfig.json", missing={})

        self.hyperparameters = {name: value for name, value in everything.items() if name not in ours}
        self.framework_parameters = {name: value for name, value in ours.items() if name not in _OWN}
        self.resource_config, self.input_data_config = resources, channels
        self.channel_input_dirs = {channel: str(paths.DATA / channel) for channel in channels}
        self.hosts, self.current_host = resources["hosts"], resources["current_host"]

        self.user_entry_point = os.environ.get("SAGEMAKER_PROGRAM") or ours.get("sagemaker_program")
        self.module_dir = str(ours.get("sagemaker_submit_directory") or os.environ.get("SAGEMAKER_SUBMIT_DIRECTORY") or paths.CODE)
        self.log_level = int(ours.get("sagemaker_container_log_level", 20))
        self.job_name = os.environ.get("TRAINING_JOB_NAME") or ours.get("sagemaker_job_name")
        self.region = ours.get("sagemaker_region") or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
        # Variables without SM_ that the toolkit sets as well.
        self.plain_variables = {"SAGEMAKER_JOB_NAME": str(ours.get("sagemaker_job_name", "")), "CURRENT_HOST": self.current_host,
                                "SAGEMAKER_REGION": self.region or ""}

    @property
    def module_name(self):
        return self.user_entry_point.removesuffix(".py") if self.user_entry_point else None

    def arguments(self):
        return mapping.to_arguments(self.hyperparameters)

    def _groups(self):
        listed = self.resource_config.get("instance_groups", [])
        current = self.resource_config.get("current_group_name", "homogeneousCluster")
        used = [current] if any(self.framework_parameters.get(flag) for flag in _DISTRIBUTED) else []
        used = self.framework_parameters.get("sagemaker_distribution_instance_groups", used)
        return {
            "current_instance_group": current,
            "current_instance_group_hosts": next((g["hosts"] for g in listed if g["instance_group_name"] == current), []),
            "instance_groups": [g["instance_group_name"] for g in listed],
            "instance_groups_dict": {g["instance_group_name"]: g for g in listed},
            "distribution_instance_groups": used,
            "is_hetero": len(listed) > 1,
        }

    def _shared(self):
        """What is in SM_TRAINING_ENV and has a variable of its own too, under the same name."""
        return {
            "hosts": self.hosts,
            "current_host": self.current_host,
            "current_instance_type": self.resource_config.get("current_instance_type", "local"),
            **self._groups(),
            "network_interface_name": self.resource_config.get("network_interface_name", "eth0"),
            "resource_config": self.resource_config,
            "input_data_config": self.input_data_config,
            "user_entry_point": self.user_entry_point,
            "module_name": self.module_name,
            "module_dir": self.module_dir,
            "framework_module": os.environ.get("SAGEMAKER_TRAINING_MODULE"),
            "log_level": self.log_level,
            "input_dir": str(paths.INPUT),
            "input_config_dir": str(paths.CONFIG),
            "output_dir": str(paths.OUTPUT),
            "output_data_dir": str(paths.OUTPUT_DATA),
            "output_intermediate_dir": str(paths.INTERMEDIATE),
            "model_dir": str(paths.MODEL),
            "num_cpus": os.cpu_count(),
            "num_gpus": count_gpus(),
            "num_neurons": 0,
        }

    def describe(self):
        """The whole environment as one mapping: the value of SM_TRAINING_ENV."""
        return self._describe(self._shared())

    def _describe(self, shared):
        groups = shared["instance_groups_dict"]
        taking_part = [host for name in shared["distribution_instance_groups"] if name in groups for host in groups[name]["hosts"]]
        master = (taking_part or self.hosts)[0]
        return dict(sorted({
            **shared,
            "additional_framework_parameters": self.framework_parameters,
            "channel_input_dirs": self.channel_input_dirs,
            "distribution_hosts": taking_part,
            "hyperparameters": self.hyperparameters,
            "is_master": self.current_host == master,
            "is_modelparallel_enabled": None,
            "job_name": self.job_name,
            "master_hostname": master,
        }.items()))

    def variables(self):
        shared = self._shared()
        return mapping.to_variables({
            **shared,
            "hps": self.hyperparameters,
            "framework_params": self.framework_parameters,
            "channels": sorted(self.channel_input_dirs),
            "training_env": self._describe(shared),
            "user_args": self.arguments(),
            **{f"channel_{name}": path for name, path in self.channel_input_dirs.items()},
            **{f"hp_{name}": value for name, value in self.hyperparameters.items()},
        })
