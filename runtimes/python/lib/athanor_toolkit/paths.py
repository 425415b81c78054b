"""Where the container contract puts things. SAGEMAKER_BASE_DIR moves /opt/ml, as in AWS's toolkits."""
import os
import pathlib

BASE = pathlib.Path(os.environ.get("SAGEMAKER_BASE_DIR", "/opt/ml"))
CODE = BASE / "code"
MODEL = BASE / "model"
INPUT = BASE / "input"
CONFIG = INPUT / "config"
DATA = INPUT / "data"
OUTPUT = BASE / "output"
OUTPUT_DATA = OUTPUT / "data"
INTERMEDIATE = OUTPUT / "intermediate"
