"""Services that are killed and started again, and their stores."""

import contextlib
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import time

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc


def until(what, condition, seconds=60):
    """Waits for a condition and gives what it gave."""
    latest = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < latest, f"within {seconds} s there was no {what}"
        time.sleep(0.01)
    return value


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Service:
    """One process of the product, with a channel to it."""

    def __init__(self, name, binaries, folder, storage, further=()):
        self.name, self.log, self.process = name, folder / f"{name}.log", None
        self.address = f"127.0.0.1:{free_port()}"
        self.command = [
            binaries / name, "--listen", self.address, "--storage", storage, "--event-loops", "2",
            "--unsigned-calls", "taken", "--audit-key", folder / f"{name}.audit-key.pem",
            "--audit-checkpoints", folder / f"{name}.checkpoints", *further,
            *([] if name == "notification" else ["--two-persons", "none"])]
        self.channel = None
        # Runs in the new process before the program.
        self.prepare = None

    def start(self):
        with open(self.log, "a") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log,
                                            preexec_fn=self.prepare)
        if not self.channel:
            self.connect()

    def connect(self):
        """Another channel: one that has found nobody waits before it looks again."""
        if self.channel:
            self.channel.close()
        self.channel = grpc.insecure_channel(
            self.address, options=[("grpc.use_local_subchannel_pool", 1)])

    @property
    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def send(self, number):
        """A signal to the process, if it still lives."""
        if self.is_running:
            self.process.send_signal(number)

    def kill(self):
        if self.process:
            self.process.kill()
            self.process.wait()

    def revive(self):
        """Starts the process unless it lives, and waits until it serves."""
        if not self.is_running:
            self.start()
            self.connect()
        until(f"ready {self.name} ({self.log})", self.serves)

    def serves(self):
        assert self.is_running, f"{self.name} ended by itself: {self.last_words()}"
        host, port = self.address.split(":")
        with socket.socket() as probe:
            if probe.connect_ex((host, int(port))) != 0:
                return False
        try:
            answer = health_pb2_grpc.HealthStub(self.channel).Check(
                health_pb2.HealthCheckRequest(), timeout=5)
            return answer.status == health_pb2.HealthCheckResponse.SERVING
        except grpc.RpcError:
            return False

    def last_words(self):
        return "\n".join(self.log.read_text().splitlines()[-3:])


class SQLiteStores:
    """One file for each service, read here by Python's own SQLite."""

    server = None

    def __init__(self, folder):
        self.folder = folder

    def storage(self, service):
        return f"sqlite:{self.folder / service}.db"

    def rows(self, service, statement):
        address = f"file:{self.folder / service}.db?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=30)) as file:
            return file.execute(statement).fetchall()

    def stop(self):
        pass


class PostgresStores:
    """A private server, which can be stopped in the middle of its work, read here by psql."""

    def __init__(self, folder, script, services):
        self.script, self.services = script, services
        self.folder = folder / "postgres"
        self.programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self.start()
        # Processes die here, the machine does not: what was written is there without it.
        self.rows(services[0], "ALTER SYSTEM SET fsync = off")
        self.rows(services[0], "SELECT pg_reload_conf()")

    def start(self):
        names = [f"canbo_{service}" for service in self.services]
        self.process = subprocess.Popen(
            [self.script, self.folder, *names], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True)
        self.address = self.process.stdout.readline().strip()
        assert self.address, "PostgreSQL does not start"

    def storage(self, service):
        return self.address.replace("///postgres?", f"///canbo_{service}?")

    def rows(self, service, statement):
        done = until("answer of psql", lambda: self.asked(service, statement))
        rows = [line.split("\t") for line in done.stdout.splitlines()]
        return [tuple(int(part) if part.isdigit() else part for part in row) for row in rows]

    def asked(self, service, statement):
        """What psql says; nothing while the server takes no sessions."""
        done = subprocess.run(
            [self.programs / "psql", "-XAtF\t", "-d", self.storage(service), "-c", statement],
            capture_output=True, text=True)
        assert done.returncode in (0, 2), done.stderr
        return done if done.returncode == 0 else None

    def sessions(self):
        """The server's processes that serve sessions of the services."""
        found = self.rows(
            self.services[0],
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'canbo' ORDER BY pid")
        return [pid for pid, in found]

    def stop_at_once(self):
        """As a power cut would: no session ends well, and the log is replayed at the next start."""
        lines = (self.folder / "data/postmaster.pid").read_text().splitlines()
        os.kill(int(lines[0]), signal.SIGQUIT)
        self.stop()

    def stop(self):
        self.process.stdin.close()
        self.process.wait()
