"""The load: h2load with unary gRPC calls, bounded by count."""

import os
import platform
import struct
import subprocess
import sys
import time

# Connections × streams of each.
SHAPES = [(4, 16), (64, 1), (1, 50)]


def framed(message):
    """A gRPC message behind its prefix."""
    return b"\0" + struct.pack(">I", len(message)) + message


def bytes_field(value):
    """A message whose field 1 has that value, shorter than 128 bytes."""
    return b"\x0a" + bytes([len(value)]) + value


def load(port, shape, requests, scratch, path, core=None, rate=None, scheme="http", headers=()):
    """One measurement: requests per second and the latencies in microseconds, sorted.

    The message is the file `message` of the scratch folder, and who calls says the file
    `authorization`, if it is there; `headers` are further ones. `rate` is how many requests leave in a
    second, spread over the connections; without it each leaves as soon as an answer makes room.
    """
    connections, streams = shape
    pace = [] if rate is None else [f"--rps={max(1, round(rate / connections))}"]
    log, caller = scratch / "requests.log", scratch / "authorization"
    identity = ["-H", f"authorization: {caller.read_text()}"] if caller.exists() else []
    identity += [part for header in headers for part in ("-H", header)]
    log.unlink(missing_ok=True)
    started = time.monotonic()
    done = subprocess.run(
        ["h2load", "-n", str(requests), "-c", str(connections), "-m", str(streams), "-t", "1",
         "-d", str(scratch / "message"), "-H", "content-type: application/grpc",
         "-H", "te: trailers", *identity, f"--log-file={log}", *pace,
         f"{scheme}://127.0.0.1:{port}/{path}"],
        capture_output=True, text=True, check=True,
        preexec_fn=None if core is None else lambda: os.sched_setaffinity(0, {core}))
    elapsed = time.monotonic() - started
    if f"{requests} succeeded, 0 failed, 0 errored" not in done.stdout:
        sys.exit(f"port {port}: not every request succeeded\n{done.stdout}")
    latencies = sorted(int(line.split("\t")[2]) for line in log.read_text().splitlines())
    for line in done.stdout.splitlines():
        if line.startswith("finished in"):
            return float(line.split(",")[1].split()[0]), latencies
    return requests / elapsed, latencies


def machine():
    """What a table says about the machine."""
    return f"{os.cpu_count()} cores, {platform.machine()}"
