"""The stubs of the interoperability tests, made by grpcio-tools from our `.proto` file."""

import importlib
import pathlib
import sys
import tempfile

from grpc_tools import protoc

_protos = pathlib.Path(__file__).resolve().parents[2] / "Fixtures/proto"
_folder = tempfile.TemporaryDirectory(prefix="canbo-interop-")
_status = protoc.main([
    "protoc", f"-I{_protos}", f"--python_out={_folder.name}", f"--grpc_python_out={_folder.name}",
    str(_protos / "interop/test_service.proto")])
if _status != 0:
    raise SystemExit(f"protoc ended with {_status}")
sys.path.insert(0, _folder.name)
messages = importlib.import_module("interop.test_service_pb2")
services = importlib.import_module("interop.test_service_pb2_grpc")


def payload(size: int):
    """A payload of so many zeros."""
    return messages.Payload(body=bytes(size))


def wanted(*sizes: int, **more):
    """A request for answers of these sizes."""
    parameters = [messages.ResponseParameters(size=size) for size in sizes]
    return messages.StreamingOutputCallRequest(response_parameters=parameters, **more)
