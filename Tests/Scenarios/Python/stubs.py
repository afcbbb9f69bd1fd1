"""Makes stubs of the contracts with grpcio-tools, from the proto folder alone."""

import importlib
import os
import pathlib
import sys
import tempfile

import grpc_tools
from grpc_tools import protoc

import answered

# The file into which is written which methods answered with success; nothing is without it.
ANSWERED = os.environ.get("CANBO_ANSWERED")


class Stubs:
    """The generated modules of our packages, for as long as the program runs."""

    def __init__(self, protos: str):
        self._folder = tempfile.TemporaryDirectory(prefix="canbo-stubs-")
        bundled = pathlib.Path(grpc_tools.__file__).parent / "_proto"
        ours = sorted(str(path) for path in pathlib.Path(protos, "canbo").rglob("*.proto"))
        code = protoc.main(
            ["protoc", f"-I{protos}", f"-I{bundled}", f"--python_out={self._folder.name}"]
            + [f"--grpc_python_out={self._folder.name}"]
            + ours
        )
        if code != 0:
            raise SystemExit(f"protoc ended with {code}")
        sys.path.insert(0, self._folder.name)

    def messages(self, file: str):
        """The messages of one file: `canbo/planning/v1/plan`."""
        return importlib.import_module(file.replace("/", ".") + "_pb2")

    def services(self, file: str):
        """The services of one file."""
        module = importlib.import_module(file.replace("/", ".") + "_pb2_grpc")
        if ANSWERED:
            answered.note(module, file.rsplit("/", 1)[0].replace("/", "."), ANSWERED)
        return module
