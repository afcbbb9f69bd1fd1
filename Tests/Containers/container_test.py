"""Builds the images, brings up every shape on the Docker engine, lives through the story of the
system in each, and breaks it. Leaves nothing behind but the engine's build cache.

Usage: container_test.py [SHAPE...], of images, closed, trial, full, backup, tls, postgres, scale,
observe
"""

import contextlib
import os
import pathlib
import signal
import sys
import tempfile
import time

import faults
import images
from certificates import Authority
from deployment import (
    IMAGES, ROOT, SERVICES, Deployment, deployed, docker, free_port, left_behind, until,
)
from load import Ledger, connect
from observing import Prometheus
from shapes import judge, serves, story, strangers_are_refused

# The longest that everything may take when the images are built from nothing, in seconds.
LIMIT = 3_600
POSTGRES = "postgres:16-bookworm"
PROMETHEUS = "prom/prometheus:v3.5.0"
steps = 0


@contextlib.contextmanager
def step(what):
    """Tells what is tried, how long it took, and what else there is to say."""
    global steps
    begun, said = time.monotonic(), []
    yield said.append
    steps += 1
    more = "; ".join(str(each) for each in said if each)
    print(f"ok {time.monotonic() - begun:6.1f} s  {what}{': ' if more else ''}{more}", flush=True)


def build():
    """The images of this source, and the same as a later version."""
    for version in ("test", "next"):
        with step(f"images are built as version {version}"):
            Deployment("build", version=version).compose(
                "--profile", "tools", "build", "--quiet", limit=LIMIT
            )


def try_images():
    for name in (*images.PROCESSES, "canbo"):
        with step(f"the image of {name} is small, without rights, and lists what it holds") as say:
            say(f"{images.judge(name, 'test') / 1e6:.1f} MB over the base")


def try_closed():
    with deployed("closed", trial=False) as deployment:
        with step("a shape that is a file is refused as a profile, before anything starts"):
            for shape in ("postgres", "scale", "tls"):
                told = deployment.compose("--profile", shape, "up", "--detach", check=False)
                assert f"deploy-compose.{shape}.yaml-instead" in told, told
            assert not deployment.compose("ps", "--all", "--quiet"), "something has started"
        with step("told nothing, all come up and nobody may call"):
            deployment.up()
            judge(deployment)
            strangers_are_refused(deployment)
        with step("set up again, everything stays"):
            told = deployment.compose("run", "--rm", "setup")
            assert "everything is there already" in told, told


def try_trial():
    with deployed("trial") as deployment:
        with step("for trying out, the story goes through the published port"):
            deployment.up()
            judge(deployment)
            until("all serve", lambda: serves(deployment))
            token = deployment.token()
            story(deployment, token)
        with step("the operator's command calls from inside"):
            told = deployment.compose("run", "--rm", "-T", "canbo", "call", "ListBackends")
            assert told.count("BACKEND_STATE_SERVING") == len(SERVICES), told
        plain = connect(deployment, token, options=())
        patient = connect(deployment, token)
        asking = faults.Asking(plain)
        for what, body in [
            ("stop and start", lambda: faults.stop(deployment, asking)),
            ("kill -9 of each process under load", lambda: faults.kill(deployment, patient)),
            ("a frozen service", lambda: faults.pause(deployment, asking)),
            ("a process that hangs", lambda: faults.hang(deployment)),
            ("a cut network", lambda: faults.cut(deployment, asking)),
            ("an upgrade under load, with data", lambda: faults.upgrade(deployment, patient)),
        ]:
            with step(what) as say:
                say(body())
        for each in (plain, patient):
            each.close()


def try_full():
    with step("a full volume") as say:
        say(faults.full_volume())


def try_backup():
    with tempfile.TemporaryDirectory() as folder:
        backups = pathlib.Path(folder, "backups")
        backups.mkdir()
        # The user of the containers writes there; the folder above is for its owner alone.
        backups.chmod(0o777)
        files, settings = ["deploy/compose.backup.yaml"], {"CANBO_BACKUPS": str(backups)}
        with deployed("backup", files, **settings) as deployment:
            with step("volumes are backed up under load") as say:
                deployment.up()
                until("all serve", lambda: serves(deployment))
                token = deployment.token()
                story(deployment, token)
                with connect(deployment, token) as through, Ledger(through) as ledger:
                    ledger.progress()
                    made = deployment.compose("run", "--rm", "-T", "backup").split()[-1]
                    ledger.progress()
                say(f"{len(ledger.acknowledged)} changes")
            with step("the backup can be restored, says a drill beside what runs"):
                told = deployment.compose("run", "--rm", "-T", "restore", "--drill", made)
                assert "can be restored" in told, told
        # The volumes are gone with that installation; another one gets its data.
        with deployed("restore", files, **settings) as deployment:
            with step("another installation goes on from the backup") as say:
                deployment.compose("run", "--rm", "setup")
                told = deployment.compose("run", "--rm", "-T", "restore", made)
                assert "Restored the backup" in told, told
                deployment.up()
                judge(deployment)
                until("all serve", lambda: serves(deployment))
                with connect(deployment, deployment.token()) as through:
                    plans = faults.Asking(through).plans().plans
                assert plans, "no plan came back"
                say(f"such as {plans[0].plan_number}")
            # It belongs to the user of the containers, whom nobody else may tidy up after.
            deployment.compose("run", "--rm", "-T", "--entrypoint", "rm", "backup", "-r", made)


def try_tls():
    authority = Authority()
    with tempfile.TemporaryDirectory() as folder:
        for name in SERVICES:
            authority.issue(pathlib.Path(folder, name), "services.canbo.internal", name)
        authority.issue(pathlib.Path(folder, "gateway"), "gateway", "localhost")
        settings = {"CANBO_CERTIFICATES": folder}
        with deployed("tls", ["deploy/compose.tls.yaml"], **settings) as deployment:
            with step("by TLS, all are healthy and the story goes through"):
                deployment.up()
                judge(deployment)
                story(deployment, deployment.token(), authority.pem)


def image_of(official, folder, setting):
    """Which image of a product of others to use: the official one where it is, else a stand-in."""
    if docker("image", "ls", "--quiet", official):
        return {setting: official}
    name = f"{IMAGES}/{folder}:test"
    with step(f"no {official} on this engine: a stand-in is built"):
        docker("build", "--quiet", "--tag", name, str(ROOT / "Tests/Containers" / folder),
               limit=600)
    return {setting: name}


def postgres_settings():
    return image_of(POSTGRES, "postgres", "CANBO_POSTGRES_IMAGE")


def try_postgres():
    files = ["deploy/compose.postgres.yaml"]
    with deployed("postgres", files, **postgres_settings()) as deployment:
        with step("on PostgreSQL the story goes through"):
            deployment.up()
            judge(deployment)
            until("all serve", lambda: serves(deployment))
            token = deployment.token()
            story(deployment, token)
        with step("PostgreSQL is restarted and killed under load") as say:
            with connect(deployment, token) as through, Ledger(through) as ledger:
                ledger.progress()
                deployment.compose("restart", "postgres")
                ledger.progress()
                deployment.compose("kill", "--signal", "KILL", "postgres")
                deployment.compose("start", "postgres")
                ledger.progress()
            assert not ledger.errors, ledger.errors
            say(f"{len(ledger.acknowledged)} changes")


def try_scale():
    files = ["deploy/compose.postgres.yaml", "deploy/compose.scale.yaml"]
    with deployed("scale", files, gateways=2, **postgres_settings()) as deployment:
        with step("two gateways before two replicas of services: the story goes through"):
            deployment.up()
            judge(deployment)
            for gateway in (0, 1):
                until("all serve", lambda: serves(deployment, gateway))
            token = deployment.token()
            story(deployment, token)
        with step("one of two is lost, of each process in turn, under load") as say:
            with connect(deployment, token, gateways=2) as through, Ledger(through) as ledger:
                for service in ("personnel", "planning", "discipline", "gateway"):
                    ledger.progress()
                    lost = deployment.containers(service)[0]
                    docker("kill", "--signal", "KILL", lost)
                    ledger.progress(100)
                    docker("start", lost)
                    until("healthy", lambda: all(
                        told["State"]["Health"]["Status"] == "healthy"
                        for told in deployment.inspect(service)
                    ))
            say(f"{len(ledger.acknowledged)} changes, errors seen: {ledger.errors}")


def try_observe():
    port = free_port()
    settings = image_of(PROMETHEUS, "prometheus", "CANBO_PROMETHEUS_IMAGE")
    settings["CANBO_PROMETHEUS_PUBLISH"] = f"127.0.0.1:{port}"
    settings["COMPOSE_PROFILES"] = "observe"
    with deployed("observe", **settings) as deployment:
        with step("Prometheus scrapes all five and understands every alarm") as say:
            deployment.up()
            judge(deployment)
            prometheus = Prometheus(port)
            say(f"{prometheus.judge()} alarms")
        with step("what was called is counted there"):
            until("all serve", lambda: serves(deployment))
            story(deployment, deployment.token())
            called = "sum by (job) (grpc_server_call_started_total)"
            until("calls at all", lambda: len(prometheus.numbers(called + " > 0")) == 5)
        with step("a process that is away raises its alarm"):
            deployment.compose("stop", "planning")
            down = ("ProcessDown", "planning")
            until("an alarm", lambda: down in prometheus.alarms(), limit=120)


SHAPES = {
    "images": try_images, "closed": try_closed, "trial": try_trial, "full": try_full,
    "backup": try_backup, "tls": try_tls, "postgres": try_postgres, "scale": try_scale,
    "observe": try_observe,
}


def clean():
    """Removes the images of the tests; containers, volumes and networks are gone before."""
    names = [each.split(" ", 1)[1] for each in left_behind() if each.startswith("image ")]
    if names:
        docker("image", "rm", "--force", *names)
    assert not left_behind(), left_behind()


def main():
    os.chdir(ROOT)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGALRM, lambda *_: sys.exit(f"not done within {LIMIT} s"))
    signal.alarm(LIMIT)
    begun = time.monotonic()
    try:
        build()
        for name in sys.argv[1:] or SHAPES:
            SHAPES[name]()
    finally:
        clean()
    print(f"{steps} steps in {time.monotonic() - begun:.0f} s; nothing is left behind")


main()
