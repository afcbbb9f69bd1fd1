"""What an installation on one machine goes through, and comes back from, on its own volumes."""

import os
import pathlib
import signal
import time

from deployment import IMAGES, SERVICES, deployed, docker, until
from load import Ledger, connect, discipline_grpc, discipline_pb, planning_grpc, planning_pb, refused
from shapes import serves, story

GONE = ("UNAVAILABLE", "DEADLINE_EXCEEDED")


class Asking:
    """One caller without retries, who sees what the system itself does."""

    def __init__(self, through):
        self.planning = planning_grpc.PlanningServiceStub(through)
        self.discipline = discipline_grpc.DisciplineServiceStub(through)

    def plans(self):
        return self.planning.ListPlans(planning_pb.ListPlansRequest(page_size=1), timeout=3)

    def sanctions(self):
        request = discipline_pb.ListSanctionsRequest(parent="officials/none")
        return self.discipline.ListSanctions(request, timeout=3)


def answers(call):
    """Whether a call reaches its service, whatever that says."""
    try:
        call()
    except Exception as error:
        return error.code().name not in GONE
    return True


def stop(deployment, asking):
    """A stop drains in time; meanwhile calls wait for it, then fail at once; then all is there."""
    before = asking.plans()
    begun = time.monotonic()
    deployment.compose("stop", "planning")
    took = time.monotonic() - begun
    state = deployment.inspect("planning")[0]["State"]
    assert state["ExitCode"] == 0 and took < 30, (state, took)
    refused(asking.plans, "UNAVAILABLE", within=3)
    until("calls wait no longer", lambda: not _waits(asking.plans), limit=30)
    deployment.compose("start", "planning")
    until("planning answers again", lambda: answers(asking.plans))
    assert asking.plans() == before


def _waits(call):
    """Whether a call that is refused has waited before."""
    begun = time.monotonic()
    refused(call, "UNAVAILABLE", within=3)
    return time.monotonic() - begun > 1


def crash(deployment, service):
    """Kills a process as a crash does, so that the engine itself starts it again; from elsewhere
    than the engine's own machine it can only be killed and started.

    The files were read again before, which the engine must not take for a stop."""
    deployment.compose("kill", "--signal", "HUP", service)
    process = deployment.inspect(service)[0]["State"]["Pid"]
    name = pathlib.Path(f"/proc/{process}/comm")
    if os.geteuid() == 0 and name.exists() and name.read_text().strip() == service:
        os.kill(process, signal.SIGKILL)
        until(f"{service} is started again",
              lambda: deployment.inspect(service)[0]["RestartCount"] > 0)
        return
    deployment.compose("kill", "--signal", "KILL", service)
    deployment.compose("start", service)


def kill(deployment, through):
    """Each process is killed while callers write: nothing acknowledged is lost."""
    with Ledger(through, prefix="kill") as ledger:
        for service in (*SERVICES, "gateway"):
            ledger.progress()
            crash(deployment, service)
            until(f"{service} is healthy", lambda: deployment.health(service) == "healthy")
            ledger.progress()
    return f"{len(ledger.acknowledged)} changes, {len(ledger.errors)} errors seen"


def pause(deployment, asking):
    """A frozen service is felt by its callers alone, and only until their deadline."""
    deployment.compose("pause", "discipline")
    refused(asking.sanctions, *GONE, within=3.5)
    asking.plans()
    until("health tells of it", lambda: not serves(deployment))
    deployment.compose("unpause", "discipline")
    until("discipline answers again", lambda: answers(asking.sanctions))
    until("all serve", lambda: serves(deployment))


def hang(deployment):
    """A process that hangs is unhealthy for the engine, until it goes on."""
    deployment.compose("kill", "--signal", "STOP", "notification")
    until("unhealthy", lambda: deployment.health("notification") == "unhealthy")
    deployment.compose("kill", "--signal", "CONT", "notification")
    until("healthy", lambda: deployment.health("notification") == "healthy")


def cut(deployment, asking):
    """A service that is cut off from the network is back once it is reached again."""
    network, container = f"{deployment.project}_private", deployment.containers("planning")[0]
    docker("network", "disconnect", network, container)
    refused(asking.plans, *GONE, within=3.5)
    docker("network", "connect", "--alias", "planning", network, container)
    begun = time.monotonic()
    until("planning answers again", lambda: answers(asking.plans), limit=90)
    return f"back after {time.monotonic() - begun:.1f} s"


def upgrade(deployment, through):
    """A newer version takes over volumes and calls while callers write, one process after the other:
    docs/operating.md, 6."""
    with Ledger(through, prefix="upgrade") as ledger:
        ledger.progress()
        deployment.settings["CANBO_VERSION"] = "next"
        for service in ("notification", "discipline", "planning", "personnel", "gateway"):
            deployment.up("--no-deps", service)
            ledger.progress()
    for service in (*SERVICES, "gateway"):
        image = deployment.inspect(service)[0]["Config"]["Image"]
        assert image == f"{IMAGES}/{service}:next", image
    assert not ledger.errors, ledger.errors
    return f"{len(ledger.acknowledged)} changes"


def full_volume():
    """On a full volume changes are refused and reads go on; with room again changes, too."""
    with deployed("full", files=["Tests/Containers/small-volume.yaml"]) as deployment:
        deployment.up()
        until("all serve", lambda: serves(deployment))
        token = deployment.token()
        story(deployment, token)
        with connect(deployment, token, options=()) as through:
            asking = Asking(through)
            container = deployment.containers("planning")[0]
            docker("exec", container, "dd", "if=/dev/zero", "of=/small/filler", "bs=4k",
                   check=False)
            codes = until("a change is refused", lambda: _refusals(asking.planning))
            asking.plans()
            docker("exec", container, "rm", "/small/filler")
            until("a change is made", lambda: not _refusals(asking.planning))
            return f"refused with {codes}"


def _refusals(planning):
    """The code and message by which a change is refused; empty when it is made."""
    request = planning_pb.CreatePlanRequest(plan={
        "plan_number": f"full-{time.monotonic()}", "display_name": "Quy hoạch",
        "organization": "organizations/unit-01", "term_start_year": 2030,
        "term_end_year": 2035, "kind": "PLAN_KIND_NEW_TERM",
        "approving_level": "APPROVING_LEVEL_CITY",
    })
    try:
        planning.CreatePlan(request, timeout=10)
        return ""
    except Exception as error:
        assert error.code().name == "UNAVAILABLE", error
        return error.code().name
