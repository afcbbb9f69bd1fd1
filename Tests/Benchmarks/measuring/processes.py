"""Processes under measurement: built, started, watched through /proc, stopped."""

import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
TICK = os.sysconf("SC_CLK_TCK")


def build(*products, package=ROOT, configuration="release"):
    """Builds products of a Swift package and returns the folder of the executables."""
    command = [os.environ.get("SWIFT", "swift"), "build", "-c", configuration]
    if configuration == "release":
        # As `make run` builds.
        command += ["-Xswiftc", "-enforce-exclusivity=unchecked"]
    for product in products:
        subprocess.run(
            [*command, "--product", product], cwd=package, check=True, stdout=sys.stderr)
    folder = subprocess.run(
        [*command, "--show-bin-path"], cwd=package, check=True, capture_output=True, text=True)
    return pathlib.Path(folder.stdout.strip())


def free_port():
    """A TCP port of the loopback interface that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    """A running process with its children.

    `core` keeps it on one processor core, with whatever threads it starts.
    """

    def __init__(self, name, command, port, scratch, core=None, environment=None):
        self.name, self.port = name, port
        log = open(scratch / f"{name}.log", "w")
        self.process = subprocess.Popen(
            command, stdout=log, stderr=log, start_new_session=True,
            env={**os.environ, **(environment or {})},
            preexec_fn=None if core is None else lambda: os.sched_setaffinity(0, {core}))
        for _ in range(1_200):
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", port), timeout=0.1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.stop()
        sys.exit(f"{name} does not listen on {port}:\n" + (scratch / f"{name}.log").read_text())

    def members(self):
        """The process and its children."""
        pids = [self.process.pid]
        children = pathlib.Path(f"/proc/{pids[0]}/task/{pids[0]}/children").read_text().split()
        return pids + [int(child) for child in children]

    def cpu(self):
        """Seconds of user and system time so far."""
        total = 0
        for pid in self.members():
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICK

    def memory(self, field="VmHWM"):
        """Resident memory in MiB: the peak, or with `VmRSS` the present."""
        total = 0
        for pid in self.members():
            for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith(field + ":"):
                    total += int(line.split()[1])
        return total / 1024

    def stop(self):
        """Ends the process politely, then by force; returns when it is gone."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
