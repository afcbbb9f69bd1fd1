"""Maintenance as an operator turns it on and off, and as stock clients see it.

Usage: maintenance.py PROTO_FOLDER FOLDER_OF_EXECUTABLES
"""

import datetime
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

import grpc
from google.rpc import error_details_pb2 as rpc
from grpc_health.v1 import health_pb2
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from grpc_status import rpc_status

from resilience import BINARIES, OPEN, gateway_grpc, stubs, until
from system import ONE_PERSON, System, stub
from world import World, notification_pb, personnel_pb

maintenance_pb = stubs.messages("canbo/gateway/v1/maintenance")
PERSONNEL = "canbo.personnel.v1.PersonnelService"
# The policy of retries that the product publishes for clients of every language.
POLICY = pathlib.Path(sys.argv[1], "service-config.json").read_text()
LANGUAGES = {"vi": "Nâng cấp máy chủ.", "en": "The servers are upgraded."}
MESSAGES = ["--message-vi", LANGUAGES["vi"], "--message-en", LANGUAGES["en"]]


def instant(**later):
    """An instant so much later, as an operator writes it."""
    zone = datetime.timezone(datetime.timedelta(hours=7))
    return (datetime.datetime.now(zone) + datetime.timedelta(**later)).isoformat(timespec="seconds")


class Installation:
    """The system with one gateway, its operator, and a client with the published policy."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.file, self.socket = self.folder / "maintenance.json", self.folder / "gateway.admin"
        names = ["personnel", "planning", "discipline", "notification"]
        # Services are also called past the gateway, to see what becomes of what they ask there.
        System.decides = [*ONE_PERSON, "--unsigned-calls", "taken"]
        self.system = System(
            folder, {name: f"sqlite:{folder}/{name}.db" for name in names},
            admission=[*OPEN, "--maintenance", self.file, "--admin-socket", self.socket])
        self.world = World(self.system, folder)
        self.gateway = self.system.gateways[0]
        self.patient = stub(grpc.insecure_channel(self.gateway.address, options=[
            ("grpc.service_config", POLICY), ("grpc.enable_retries", 1)]), "personnel")
        self.planning = stub(
            grpc.insecure_channel(self.system.process("planning").address), "planning")

    def operate(self, *arguments, code=0):
        """What the operator's command says."""
        run = subprocess.run(
            [BINARIES / "canbo", "admin", "maintenance", *arguments, "--socket", self.socket],
            capture_output=True, text=True, timeout=30)
        assert run.returncode == code, (arguments, run)
        return run.stdout + run.stderr

    def present(self):
        """What any caller is told."""
        told = gateway_grpc.GatewayServiceStub(self.world.channel).GetMaintenance(
            maintenance_pb.GetMaintenanceRequest(name="maintenances/current"),
            wait_for_ready=True, timeout=20)
        return maintenance_pb.MaintenanceState.Name(told.state).rpartition("STATE_")[2], told

    def change(self, language="vi"):
        """A change through the gateway, by a client that repeats what it may."""
        self.patient.CreateOrganization(
            personnel_pb.CreateOrganizationRequest(organization={
                "code": f"M-{time.monotonic_ns()}", "name_vi": "Đơn vị",
                "parent_organization": "organizations/unit-01",
                "organization_type": "ORGANIZATION_TYPE_STATE_OFFICE",
                "organization_level": "ORGANIZATION_LEVEL_GRASSROOTS"}),
            metadata=[("accept-language", language)], timeout=20)

    def refused(self, call, language="vi"):
        """What a call is told that is held back, at once; the pause that it is asked for."""
        begun = time.monotonic()
        try:
            call()
        except grpc.RpcError as error:
            assert error.code().name == "UNAVAILABLE", error
            assert time.monotonic() - begun < 5, "a library waited by itself"
            found = {}
            for detail in rpc_status.from_call(error).details:
                for kind in (rpc.ErrorInfo, rpc.RetryInfo, rpc.LocalizedMessage):
                    if detail.Is(kind.DESCRIPTOR):
                        found[kind] = kind()
                        detail.Unpack(found[kind])
            assert found[rpc.ErrorInfo].reason == "MAINTENANCE", found
            assert found[rpc.LocalizedMessage].message == LANGUAGES[language], found
            return found[rpc.RetryInfo].retry_delay.seconds
        raise AssertionError("a call was taken")

    def health(self, service):
        answer = self.world.health.Check(health_pb2.HealthCheckRequest(service=service), timeout=5)
        return health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status)

    def metric(self, sample):
        """The value of a sample that the gateway tells; `None` when it does not."""
        with urllib.request.urlopen(f"http://{self.gateway.admin}/metrics", timeout=10) as answer:
            lines = [line.rpartition(" ") for line in answer.read().decode().splitlines()]
        return next((float(value) for name, _, value in lines if name == sample), None)

    def ready(self):
        with urllib.request.urlopen(f"http://{self.gateway.admin}/readyz", timeout=10) as answer:
            return answer.status == 200


def announced(it):
    """One that is to come is told, and everything goes on."""
    assert it.operate().strip() == "no maintenance"
    assert it.present()[0] == "NONE"
    told = it.operate("on", "--from", instant(hours=2), "--until", instant(hours=3), *MESSAGES)
    assert told.startswith("announced for all calls from 20"), told
    state, shown = it.present()
    assert state == "ANNOUNCED" and shown.message_vi == LANGUAGES["vi"], shown
    it.change()
    assert it.metric('canbo_maintenance_under_way{calls="all"}') == 0
    assert it.metric("canbo_maintenance_end_timestamp_seconds") == 0
    assert it.operate("off").strip() == "no maintenance"
    assert not it.file.exists()


def begins_by_itself(it):
    it.operate("on", "--from", instant(seconds=2), "--until", instant(hours=3), *MESSAGES)
    until("a maintenance that begins", lambda: it.present()[0] == "UNDER_WAY"
          and it.metric('canbo_maintenance_under_way{calls="all"}') == 1)
    it.refused(it.change)
    it.operate("off")
    it.change()


def all_calls(it):
    """Calls are held back; what is under way ends as it would, and the gateway itself answers."""
    watch = it.world.notification.WatchNotices(
        notification_pb.WatchNoticesRequest(), timeout=60)
    next(watch)
    it.operate("on", "--until", instant(minutes=20), *MESSAGES)
    for language in LANGUAGES:
        assert 1_000 < it.refused(lambda: it.change(language), language) <= 1_200
    it.refused(lambda: it.world.search("an", timeout=20))
    # Services go on to ask each other for calls that they have, and to tell what has happened.
    it.world.planning, through = it.planning, it.world.planning
    it.world.enter(it.world.other, timeout=20)
    it.world.planning = through
    until("the notice of it", lambda: next(watch).event_type == "plan.entry_added")
    watch.cancel()
    # A balancer keeps the gateway, which tells callers why; each service is shown as away.
    assert it.health("") == "SERVING" and it.ready()
    assert it.health("canbo.gateway.v1.GatewayService") == "SERVING"
    assert it.health(PERSONNEL) == "NOT_SERVING"
    assert PERSONNEL in listed(it)
    assert it.metric('canbo_calls_refused_total{limit="maintenance"}') >= 4
    assert it.metric("canbo_maintenance_end_timestamp_seconds") > time.time() + 1_000
    # A restart does not let anybody in.
    it.gateway.restart(lambda: None)
    until("a gateway again", lambda: it.present()[0] == "UNDER_WAY")
    it.refused(it.change)
    assert it.operate("off").strip() == "no maintenance"
    until("a service again", lambda: it.health(PERSONNEL) == "SERVING")
    it.change()
    # Only of methods that a service has told of does the gateway know that they read.
    until("its methods again", lambda: PERSONNEL in listed(it))


def listed(it):
    """The services that the gateway tells of by reflection."""
    asked = reflection_pb2.ServerReflectionRequest(list_services="")
    told = next(reflection_pb2_grpc.ServerReflectionStub(it.world.channel).ServerReflectionInfo(
        iter([asked]), timeout=10))
    return {each.name for each in told.list_services_response.service}


def changes_only(it):
    """Who only reads sees nothing of it but what is announced."""
    it.operate("on", "--until", instant(minutes=20), "--changes-only", *MESSAGES)
    it.refused(it.change)
    it.refused(lambda: it.world.raw(f"/{PERSONNEL}/Nothing")(b"", timeout=20))
    assert it.world.search("an", timeout=20).officials
    assert it.present()[1].changes_only and it.health(PERSONNEL) == "SERVING"
    assert it.metric('canbo_maintenance_under_way{calls="changes"}') == 1
    it.operate("off")
    it.change()


def by_file(it):
    """Where there is no socket, the file and SIGHUP do the same; a wrong file changes nothing."""
    it.file.write_text(json.dumps({
        "from": instant(hours=-1), "until": instant(minutes=-5), "calls": "all", **LANGUAGES}))
    it.gateway.process.send_signal(signal.SIGHUP)
    until("the file is followed", lambda: it.present()[0] == "UNDER_WAY")
    # Beyond the end that was announced, until somebody ends it.
    assert it.refused(it.change) == 60
    it.file.write_text("{")
    it.gateway.process.send_signal(signal.SIGHUP)
    until("a file that is refused", lambda: it.metric(
        'canbo_reload_successful{what="maintenance"}') == 0)
    it.refused(it.change)
    it.file.unlink()
    it.gateway.process.send_signal(signal.SIGHUP)
    until("no file", lambda: it.present()[0] == "NONE")
    it.change()


def mistakes(it):
    """What cannot be is told, and changes nothing."""
    for arguments in (["--until", "tomorrow"], ["--until", instant(hours=1), *MESSAGES[:2]]):
        it.operate("on", *arguments, code=64)
    for arguments in (["--until", instant(minutes=-1)], ["--until", instant(days=200)]):
        assert "end_time" in it.operate("on", *arguments, code=65)
    it.file.mkdir()
    told = it.operate("on", "--until", instant(hours=1), code=65)
    assert "MAINTENANCE_NOT_KEPT" in told, told
    it.file.rmdir()
    assert it.present()[0] == "NONE"
    it.change()


def main(folder):
    it = Installation(folder)
    try:
        for part in (announced, begins_by_itself, all_calls, changes_only, by_file, mistakes):
            begun = time.monotonic()
            part(it)
            print(f"{part.__name__}: {time.monotonic() - begun:.1f} s")
    finally:
        it.system.stop()


with tempfile.TemporaryDirectory(prefix="canbo-maintenance-") as place:
    main(place)
