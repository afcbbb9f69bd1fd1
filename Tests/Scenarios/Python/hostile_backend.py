"""A gateway in front of backends whose reflection is hostile: hostile_backend.py PROTOS GATEWAY MIB.

GATEWAY is the executable; its memory must stay below MIB. Each hostile backend is asked at least
once, and yet the services of a good one are found at the gateway, with their health.
"""

import concurrent.futures
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)

Response = reflection_pb2.ServerReflectionResponse
RANDOM = random.Random(7)
OVER = threading.Event()


def services(*names: str) -> Response:
    listed = [reflection_pb2.ServiceResponse(name=name) for name in names]
    return Response(list_services_response=reflection_pb2.ListServiceResponse(service=listed))


def files(*descriptors: bytes) -> Response:
    return Response(
        file_descriptor_response=reflection_pb2.FileDescriptorResponse(
            file_descriptor_proto=descriptors
        )
    )


def described(package: str, name: str = "", **fields) -> bytes:
    """A file with one service."""
    file = descriptor_pb2.FileDescriptorProto(
        name=name or f"{package}/s.proto", package=package, syntax="proto3", **fields
    )
    file.message_type.add(name="M")
    method = file.service.add(name="S").method.add(name="Do")
    method.input_type = method.output_type = f".{package}.M"
    return file.SerializeToString()


def endless(requests):
    while True:
        yield services(*(f"endless.S{RANDOM.random()}" for _ in range(1_000)))


def garbage(requests):
    for request in requests:
        if request.WhichOneof("message_request") == "list_services":
            yield services(*(f"garbage.S{number}" for number in range(5_000)))
        else:
            yield files(RANDOM.randbytes(3_900_000))


def imports(requests):
    """Every file is large and imports others without end."""
    for number, request in enumerate(requests):
        if request.WhichOneof("message_request") == "list_services":
            yield services("imports.S")
        else:
            wanted = [f"{number}-{import_}.proto" for import_ in range(50)]
            name = request.file_by_filename or "imports/s.proto"
            large = descriptor_pb2.FileOptions(java_package="x" * 1_900_000)
            yield files(described("imports", name, dependency=wanted, options=large))


def names(requests):
    """Names that take gigabytes when each is written in full."""
    file = descriptor_pb2.FileDescriptorProto(name="names/s.proto", package="names")
    message = file.message_type.add(name="M" * 500_000)
    for _ in range(50_000):
        message.nested_type.add(name="n")
    for request in requests:
        if request.WhichOneof("message_request") == "list_services":
            yield services("names.S")
        else:
            yield files(file.SerializeToString())


def silence(requests):
    for _ in requests:
        OVER.wait()
        yield Response()


def good(requests):
    for request in requests:
        if request.WhichOneof("message_request") == "list_services":
            yield services("good.S")
        else:
            yield files(described("good"))


class Backend:
    """A server with health, and with the reflection of one mind."""

    def __init__(self, answer):
        self.name = answer.__name__
        self.asked = 0

        def reflect(requests, context):
            self.asked += 1
            return answer(requests)

        handler = grpc.stream_stream_rpc_method_handler(
            reflect,
            request_deserializer=reflection_pb2.ServerReflectionRequest.FromString,
            response_serializer=Response.SerializeToString,
        )
        self.server = grpc.server(concurrent.futures.ThreadPoolExecutor(8))
        self.server.add_generic_rpc_handlers(
            [
                grpc.method_handlers_generic_handler(
                    "grpc.reflection.v1.ServerReflection", {"ServerReflectionInfo": handler}
                )
            ]
        )
        health_pb2_grpc.add_HealthServicer_to_server(health.HealthServicer(), self.server)
        self.port = self.server.add_insecure_port("127.0.0.1:0")
        self.server.start()


def until(condition, what: str):
    latest = time.monotonic() + 60
    while not (found := condition()):
        if time.monotonic() > latest:
            raise SystemExit(f"never came: {what}")
        time.sleep(0.05)
    return found


def listening(log: pathlib.Path) -> str | None:
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    ready = [line["listen"] for line in lines if line["message"] == "ready"]
    return ready[0] if ready else None


def peak_mebibytes(process: subprocess.Popen) -> int:
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1_024


def check(channel: grpc.Channel, backends: list[Backend]) -> None:
    database = ProtoReflectionDescriptorDatabase(channel)
    until(lambda: "good.S" in database.get_services(), "the good service")
    until(lambda: all(backend.asked for backend in backends), "a question to each backend")
    pool = descriptor_pool.DescriptorPool(database)
    for name in ("good.S", "canbo.gateway.v1.GatewayService"):
        if not pool.FindServiceByName(name).methods:
            raise SystemExit(f"{name} has no methods")
    stub = health_pb2_grpc.HealthStub(channel)
    for service in ("good.S", ""):
        answer = stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=10)
        if answer.status != health_pb2.HealthCheckResponse.SERVING:
            raise SystemExit(f"{service}: {answer}")


def main() -> None:
    executable, most = sys.argv[2], int(sys.argv[3])
    minds = [endless, garbage, imports, names, silence, good]
    backends = [Backend(mind) for mind in minds]
    with tempfile.TemporaryDirectory(prefix="canbo-hostile-") as folder:
        routes = [
            {"services": [f"{backend.name}.*"], "backends": [f"127.0.0.1:{backend.port}"]}
            for backend in backends
        ]
        path = pathlib.Path(folder, "routes.json")
        path.write_text(json.dumps({"routes": routes}))
        log = pathlib.Path(folder, "log")
        with log.open("w") as output:
            gateway = subprocess.Popen(
                [executable, "--listen", "127.0.0.1:0", "--routes", str(path),
                 "--access", "none", "--anonymous-calls", "taken"], stderr=output
            )
        try:
            address = until(lambda: listening(log), "the gateway")
            with grpc.insecure_channel(address) as channel:
                check(channel, backends)
            peak = peak_mebibytes(gateway)
            print(f"peak memory: {peak} MiB")
            if peak > most or gateway.poll() is not None:
                raise SystemExit(f"peak memory {peak} MiB, exit code {gateway.poll()}")
        finally:
            gateway.terminate()
            print(log.read_text())
            gateway.wait()
            OVER.set()
            for backend in backends:
                backend.server.stop(None)


main()
