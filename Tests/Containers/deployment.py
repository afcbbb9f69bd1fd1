"""One deployment of CanBo by docker compose, under a name of its own, and what it is asked."""

import contextlib
import json
import os
import pathlib
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SERVICES = ("personnel", "planning", "discipline", "notification")
# The images of the tests; an operator's own are not touched.
IMAGES = f"canbo-test-{os.getpid()}"


def docker(*arguments, limit=120, check=True, env=None):
    """What the docker command writes; its failure ends the test and is told."""
    run = subprocess.run(
        ["docker", *arguments], capture_output=True, text=True, timeout=limit, env=env, cwd=ROOT
    )
    if check and run.returncode != 0:
        raise AssertionError(
            f"docker {' '.join(arguments)} ended with {run.returncode}:\n{run.stdout}{run.stderr}"
        )
    return run.stdout + ("" if check else run.stderr)


def until(what, answer, limit=60.0):
    """Waits until a function gives something that is true; returns that."""
    latest, last = time.monotonic() + limit, None
    while time.monotonic() < latest:
        try:
            if given := answer():
                return given
        except Exception as error:  # noqa: BLE001 - told below, when it goes on
            last = error
        time.sleep(0.2)
    raise AssertionError(f"{what}: not within {limit} s ({last})")


def free_port(count=1):
    """The first of some ports in a row that nobody uses now."""
    while True:
        with contextlib.ExitStack() as open_sockets:
            first = open_sockets.enter_context(socket.socket())
            first.bind(("127.0.0.1", 0))
            port = first.getsockname()[1]
            with contextlib.suppress(OSError, OverflowError):
                for further in range(1, count):
                    other = open_sockets.enter_context(socket.socket())
                    other.bind(("127.0.0.1", port + further))
                return port


class Deployment:
    """The containers of one shape: compose files, and what is set for them."""

    def __init__(self, name, files=(), trial=True, version="test", gateways=1, **settings):
        self.project = f"{IMAGES}-{name}"
        self.files = ["compose.yaml", *files]
        self.trial = trial
        self.port = free_port(gateways)
        last = f"-{self.port + gateways - 1}" if gateways > 1 else ""
        self.settings = {
            "CANBO_IMAGES": IMAGES, "CANBO_VERSION": version, "CANBO_REVISION": "tested",
            "CANBO_PUBLISH": f"127.0.0.1:{self.port}{last}", "COMPOSE_ANSI": "never",
            "COMPOSE_PROGRESS": "plain", **settings,
        }

    def address(self, gateway=0):
        """Where a gateway is published."""
        return f"127.0.0.1:{self.port + gateway}"

    def compose(self, *arguments, limit=180, check=True):
        """Runs a compose command on this deployment, unaffected by settings of the machine."""
        env = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("CANBO_", "COMPOSE_"))
        }
        command = ["compose", "--project-name", self.project, "--project-directory", str(ROOT)]
        command += ["--env-file", "deploy/trial.env" if self.trial else "/dev/null"]
        for file in self.files:
            command += ["--file", file]
        return docker(*command, *arguments, limit=limit, check=check, env=env | self.settings)

    def up(self, *services):
        """Starts what is not up, or no longer as the settings say; waits until all is healthy."""
        self.compose("up", "--detach", "--wait", "--wait-timeout", "150", "--no-build",
                     "--pull", "never", *services)

    def containers(self, service):
        """The identifiers of a service's containers."""
        return self.compose("ps", "--all", "--quiet", service).split()

    def inspect(self, service):
        """What the engine tells of each container of a service."""
        return json.loads(docker("inspect", *self.containers(service)))

    def health(self, service):
        """What the engine says of a service's health: that of its first container."""
        return self.inspect(service)[0]["State"]["Health"]["Status"]

    def token(self):
        """The token that `setup` made for trying out."""
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "token")
            self.compose("cp", "--index", "1", "gateway:/access/token", str(file))
            return file.read_text().strip()

    def logs(self):
        """The last lines of every container."""
        return self.compose("logs", "--no-color", "--tail", "15", check=False)

    def down(self):
        """Removes containers, networks and volumes."""
        self.compose("down", "--volumes", "--remove-orphans", "--timeout", "15", check=False)


@contextlib.contextmanager
def deployed(*arguments, **settings):
    """A deployment that is removed at the end, whatever happens; a failure shows its logs."""
    deployment = Deployment(*arguments, **settings)
    try:
        yield deployment
    except BaseException:
        print(deployment.logs(), flush=True)
        raise
    finally:
        deployment.down()


def left_behind():
    """Everything of these tests that the engine still has."""
    kinds = {
        "container": ["ps", "--all", "--format", "{{.Names}}"],
        "volume": ["volume", "ls", "--format", "{{.Name}}"],
        "network": ["network", "ls", "--format", "{{.Name}}"],
        "image": ["images", "--format", "{{.Repository}}:{{.Tag}}"],
    }
    return [
        f"{kind} {name}" for kind, command in kinds.items()
        for name in docker(*command).split() if name.startswith(IMAGES)
    ]
