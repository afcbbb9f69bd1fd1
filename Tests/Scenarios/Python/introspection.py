"""Walks health and reflection with stock clients: introspection.py PROTOS ADDRESS STATE.

Every service is listed with SERVING, those of personnel with STATE; every service, method and
message type of a method is found by the descriptors that the process itself sends.
"""

import sys
import time

import grpc
from google.protobuf import descriptor_pool
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)

AREAS = ["Discipline", "Notification", "Personnel", "Planning"]
SERVICES = {
    f"canbo.{area.lower()}.v1.{name}Service"
    for area in AREAS for name in (area, "Feed", "Audit", "RecordAccess")
}
SERVICES |= {
    f"canbo.personnel.v1.{name}Service"
    for name in (
        "Post", "Account", "Authority", "DataSubject", "ManagementScope", "Membership",
        "Dues", "Reorganization", "OrganizationIdentifier",
        "Evaluation", "Bulk", "Award",
        "Profile",
        "Report",
        "Training",
        "Duplicate",
        "GoverningBody",
        "Screening",
        "Staffing",
        "Consistency",
        "FollowUp",
    )
}
SERVICES.add("canbo.discipline.v1.CaseService")
SERVICES |= {
    f"canbo.{area}.v1.ApprovalService" for area in ("personnel", "planning", "discipline")
}
OWN = {
    "canbo.gateway.v1.GatewayService",
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
}


def expect(truth: bool, what: object) -> None:
    if not truth:
        raise SystemExit(f"not as expected: {what}")


def health(channel: grpc.Channel, personnel: str) -> None:
    stub = health_pb2_grpc.HealthStub(channel)
    for service in SERVICES | {"", "canbo.gateway.v1.GatewayService"}:
        wanted = personnel if "personnel" in service else "SERVING"
        request = health_pb2.HealthCheckRequest(service=service)
        seen = []
        for answer in stub.Watch(request, timeout=10):
            seen.append(health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status))
            if seen[-1] == wanted:
                break
        expect(seen[-1] == wanted, (service, seen))
    try:
        stub.Check(health_pb2.HealthCheckRequest(service="nobody"), timeout=10)
        expect(False, "Check of nobody")
    except grpc.RpcError as error:
        expect(error.code() == grpc.StatusCode.NOT_FOUND, error)


def reflection(channel: grpc.Channel) -> None:
    database = ProtoReflectionDescriptorDatabase(channel)
    pool = descriptor_pool.DescriptorPool(database)
    latest = time.monotonic() + 10
    while (services := set(database.get_services())) != SERVICES | OWN:
        expect(time.monotonic() < latest, services)
        time.sleep(0.05)
    methods = 0
    for name in services:
        service = pool.FindServiceByName(name)
        for method in service.methods:
            expect(pool.FindMethodByName(method.full_name) is not None, method.full_name)
            for kind in (method.input_type, method.output_type):
                expect(pool.FindMessageTypeByName(kind.full_name) is not None, kind.full_name)
            methods += 1
    expect(methods > 30, methods)


def version_one(channel: grpc.Channel) -> None:
    """The same messages at the other path, as grpcurl asks first."""
    ask = channel.stream_stream(
        "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    requests = [
        reflection_pb2.ServerReflectionRequest(list_services=""),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol="nobody.Knows"),
    ]
    listed, unknown = ask(iter(requests), timeout=10)
    names = {service.name for service in listed.list_services_response.service}
    expect(names == SERVICES | OWN, names)
    expect(unknown.error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0], unknown)


def main() -> None:
    address, personnel = sys.argv[2:]
    with grpc.insecure_channel(address) as channel:
        health(channel, personnel)
        reflection(channel)
        version_one(channel)


main()
