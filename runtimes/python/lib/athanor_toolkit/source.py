"""Brings the user's code to a folder: from s3://bucket/key.tar.gz, a local archive (a channel of an isolated job), a local folder or
a single script. Requirements are installed with pip, where the machine has it."""
import functools
import hashlib
import importlib.util
import logging
import os
import pathlib
import shutil
import sys
import tarfile
import tempfile

from . import process, s3
from .errors import ClientError, InstallModuleError, InstallRequirementsError

log = logging.getLogger("athanor-toolkit")


def fetch(uri, into):
    """Does nothing if `into` already holds code."""
    into.mkdir(parents=True, exist_ok=True)
    if any(into.iterdir()):
        return
    if uri.startswith("s3://"):
        with tempfile.TemporaryDirectory() as scratch:
            name = pathlib.PurePosixPath(uri).name
            local = pathlib.Path(scratch) / name
            _download(uri, local)
            _install(local, into)
    else:
        _install(pathlib.Path(uri.removeprefix("file://")), into)


def _install(source, into):
    if not source.exists():
        raise ClientError(f"the code directory {source} does not exist")
    if source.is_dir():
        if source.resolve() != into.resolve():
            shutil.copytree(source, into, dirs_exist_ok=True)
    elif tarfile.is_tarfile(source):
        with tarfile.open(source) as archive:
            unpack(archive, into)
    else:
        shutil.copy2(source, into)


def unpack(archive, into):
    """Nothing may land outside of `into`, neither by its name nor through a link."""
    root = into.resolve()
    for member in archive.getmembers():
        target = (root / member.name).resolve()
        inside = [target]
        if member.issym():
            inside.append((target.parent / member.linkname).resolve())
        elif member.islnk():
            inside.append((root / member.linkname).resolve())
        elif not (member.isfile() or member.isdir()):
            raise ClientError(f"the archive with the code contains {member.name}, which is no file, folder or link")
        if not all(path == root or root in path.parents for path in inside):
            raise ClientError(f"the archive with the code contains {member.name}, which leads outside of its folder")
        archive.extract(member, root)


def _download(uri, to):
    # Debian's boto3 knows neither variable.
    endpoint = os.environ.get("S3_ENDPOINT_URL") or os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or os.environ.get("SAGEMAKER_REGION")
    bucket, _, key = uri.removeprefix("s3://").partition("/")
    try:
        if importlib.util.find_spec("boto3") is None:  # an environment of the user's own
            s3.download(bucket, key, to, endpoint, region)
        else:
            _download_with_boto3(bucket, key, to, endpoint, region)
    except Exception as error:  # botocore's many classes
        raise ClientError(f"cannot fetch the code from {uri}: {error}") from error


def _download_with_boto3(bucket, key, to, endpoint, region):
    import boto3  # a third of a second: only for those who need it
    from botocore.config import Config

    # Path style: the endpoint's name need not resolve with a bucket's name before it.
    config = Config(s3={"addressing_style": "path"} if endpoint else {})
    boto3.client("s3", endpoint_url=endpoint, region_name=region, config=config).download_file(bucket, key, str(to))


def install_requirements(folder):
    requirements = folder / "requirements.txt"
    if requirements.exists():
        if os.environ.get("ATHANOR_REQUIREMENTS") == hashlib.sha256(requirements.read_bytes()).hexdigest():
            return  # the agent has bound them
        log.info("Installing dependencies from requirements.txt")
        _pip_install(["-r", "requirements.txt"], folder, InstallRequirementsError)


def install_package(folder):
    log.info("Installing the package in the code directory")
    _pip_install(["--no-deps", "."], folder, InstallModuleError)


def _pip_install(what, folder, error_class):
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(_packages()), *what]
    if importlib.util.find_spec("pip") is None:
        raise error_class(command, 1, "the code asks for packages to be installed, but this machine's Python has no pip: install "
                                      "python3-pip on it, or put the packages into the archive with the code")
    process.run(command, error_class, cwd=folder)


@functools.cache
def _packages():
    """Where pip puts packages: the system's Python belongs to the machine (PEP 668) and is read-only here."""
    return pathlib.Path(tempfile.mkdtemp(prefix="site-packages-"))


def python_path(code):
    """PYTHONPATH for the user's process: the code, what was installed for it, what was there before."""
    installed = [str(_packages())] if _packages.cache_info().currsize else []
    before = [os.environ["PYTHONPATH"]] if os.environ.get("PYTHONPATH") else []
    return os.pathsep.join([str(code), *installed, *before])
