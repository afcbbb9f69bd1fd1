"""What holds for a deployment of any shape, whatever it is told."""

import json
import pathlib
import subprocess
import sys
import tempfile

from grpc_health.v1 import health_pb2, health_pb2_grpc

from deployment import ROOT, SERVICES, docker, until
from load import channel, personnel_grpc, personnel_pb, refused

PROCESSES = (*SERVICES, "gateway")


def judge(deployment):
    """How the engine runs the containers: with few rights, within limits, behind the gateway."""
    for service in PROCESSES:
        for told in deployment.inspect(service):
            host, state = told["HostConfig"], told["State"]
            assert state["Health"]["Status"] == "healthy", (service, state["Health"])
            assert told["Config"]["User"] == "10001:10001", service
            assert host["ReadonlyRootfs"] and host["CapDrop"] == ["ALL"], (service, host)
            assert host["SecurityOpt"] == ["no-new-privileges:true"], (service, host)
            assert host["Memory"] > 0 and host["NanoCpus"] > 0, (service, host)
            assert host["PidsLimit"] > 0, (service, host)
            assert host["RestartPolicy"]["Name"] == "always", (service, host)
            assert told["Config"]["StopTimeout"] > 25, (service, told["Config"])
            identity = docker("exec", told["Id"], "id", "--user").strip()
            assert identity == "10001", (service, identity)
            wrote = docker("exec", told["Id"], "touch", "/written", check=False)
            assert "Read-only file system" in wrote, (service, wrote)
    judge_network(deployment)


def judge_network(deployment):
    """Nothing but the gateway, and Prometheus where it is, is published, on this machine alone."""
    containers = json.loads(
        docker("inspect", *deployment.compose("ps", "--all", "--quiet").split())
    )
    for told in containers:
        service = told["Config"]["Labels"]["com.docker.compose.service"]
        places = [
            place for bound in (told["NetworkSettings"]["Ports"] or {}).values()
            for place in bound or []
        ]
        if service in ("gateway", "prometheus"):
            assert places and {place["HostIp"] for place in places} == {"127.0.0.1"}, places
            continue
        assert not places, (service, places)
        for network in told["NetworkSettings"]["Networks"]:
            if network != "none":
                described = json.loads(docker("network", "inspect", network))[0]
                assert described["Internal"], (service, network)


def serves(deployment, gateway=0):
    """Whether the published gateway says that it serves, and every service behind it."""
    with channel(deployment.address(gateway)) as through:
        asked = health_pb2_grpc.HealthStub(through)
        for name in ["", *(f"canbo.{each}.v1.{each.capitalize()}Service" for each in SERVICES)]:
            answer = asked.Check(health_pb2.HealthCheckRequest(service=name), timeout=5)
            if answer.status != health_pb2.HealthCheckResponse.SERVING:
                return False
    return True


def strangers_are_refused(deployment):
    """Who shows nothing, or a token of nobody, may call nothing."""
    until("the gateway serves", lambda: serves(deployment))
    for token in ("", "of.nobody.known"):
        with channel(deployment.address(), token) as through:
            personnel = personnel_grpc.PersonnelServiceStub(through)
            request = personnel_pb.ListOfficialsRequest(parent="organizations/-")
            refused(lambda: personnel.ListOfficials(request, timeout=5), "UNAUTHENTICATED",
                    within=5)


def story(deployment, token, authorities=b"", name="localhost"):
    """The story of the system, told by a stock client in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "token")
        file.write_text(token)
        arguments = [str(ROOT / "proto"), deployment.address(), str(file)]
        if authorities:
            arguments[1] = f"{name}:{deployment.port}"
            trusted = pathlib.Path(folder, "authorities.pem")
            trusted.write_bytes(authorities)
            arguments.append(str(trusted))
        run = subprocess.run(
            [sys.executable, ROOT / "Tests/Scenarios/Python/story.py", *arguments],
            capture_output=True, text=True, timeout=120,
        )
    assert run.returncode == 0, run.stdout + run.stderr


