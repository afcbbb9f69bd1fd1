"""Peers that make a server hold what they sent or do not take: memory stays bounded, and a stock
client beside them notices nothing.

Usage: memory.py FOLDER_OF_EXECUTABLES
"""

import json
import pathlib
import sys
import tempfile
import threading
import time

import grpc

import wire

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Benchmarks"))
from measuring.processes import Program, free_port

BINARIES = pathlib.Path(sys.argv[1])
ECHO = "/canbo.test.v1.EchoService/Echo"
FLOOD = "/canbo.test.v1.EchoService/Flood"
MIB = 1 << 20
CONNECTIONS, STREAMS = 3, 150
# 128 MiB for the one event loop, some of it twice while arrays grow, and the process itself.
MOST = 300


def attacked(port: int, window: int = 65_535):
    """Connections for an attack, closed by whoever made them."""
    return [wire.Connection(port, window) for _ in range(CONNECTIONS)]


def readers_of_nothing(port: int):
    """Whole requests of 1 MiB each, and no window for the answers: 450 MiB, and once more back."""
    body = wire.message(wire.bytes_value(MIB))
    connections = attacked(port, window=0)
    for connection in connections:
        for _ in range(STREAMS):
            connection.data(connection.open(ECHO), body, end=True)
    return connections


def requests_without_end(port: int):
    """Requests of 1 MiB without their last byte: 450 MiB."""
    body = wire.message(wire.bytes_value(MIB))[:-1]
    connections = attacked(port)
    for connection in connections:
        for _ in range(STREAMS):
            connection.data(connection.open(ECHO), body)
    return connections


def readers_of_single_bytes(port: int):
    """Endless answers, of which each gets a window of one byte, again and again."""
    body = wire.message(wire.bytes_value(60_000))
    connections = attacked(port, window=1)
    for connection in connections:
        streams = [connection.open(FLOOD) for _ in range(STREAMS)]
        for stream in streams:
            connection.data(stream, body, end=True)
        for _ in range(20):
            connection.send(b"".join(
                wire.frame(wire.WINDOW_UPDATE, 0, stream, b"\0\0\0\1") for stream in streams))
            connection.receive()
    return connections


class Bystander:
    """A stock client that calls all the time and remembers the slowest answer."""

    def __init__(self, port: int):
        self._channel = grpc.insecure_channel(f"127.0.0.1:{port}")
        self._over = threading.Event()
        self.calls, self.slowest, self.failure = 0, 0.0, None
        self._until_ready()
        self._thread = threading.Thread(target=self._call)
        self._thread.start()

    def _until_ready(self):
        """A process takes connections before it is ready."""
        latest = time.monotonic() + 30
        while True:
            try:
                self._channel.unary_unary(ECHO)(b"", timeout=5)
                return
            except grpc.RpcError as error:
                if error.code() != grpc.StatusCode.UNAVAILABLE or time.monotonic() > latest:
                    raise
                time.sleep(0.05)

    def _call(self):
        echo = self._channel.unary_unary(ECHO)
        while not self._over.wait(0.01):
            begun = time.monotonic()
            try:
                assert echo(b"\x0a\x01x", timeout=20) == b"\x0a\x01x"
            except grpc.RpcError as error:
                self.failure = error
                return
            self.calls += 1
            self.slowest = max(self.slowest, time.monotonic() - begun)

    def end(self):
        self._over.set()
        self._thread.join()
        self._channel.close()


def main():
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        service, front = free_port(), free_port()
        (scratch / "routes.json").write_text(json.dumps({"routes": [
            {"services": ["canbo.test.v1.*"], "backends": [f"127.0.0.1:{service}"]}]}))
        for attack in [readers_of_nothing, requests_without_end, readers_of_single_bytes]:
            for target in [service, front]:
                run(attack, target, service, front, scratch)


def run(attack, target: int, service: int, front: int, scratch: pathlib.Path):
    programs = [
        Program("echo", [BINARIES / "echo", f"127.0.0.1:{service}", "1"], service, scratch),
        Program(
            "gateway",
            [BINARIES / "gateway", "--listen", f"127.0.0.1:{front}", "--event-loops", "1",
             "--routes", scratch / "routes.json", "--access", "none", "--anonymous-calls", "taken"],
            front, scratch),
    ]
    try:
        bystander = Bystander(target)
        connections = attack(target)
        bystander.end()
        name = f"{attack.__name__} against the {'gateway' if target == front else 'service'}"
        figures = {program.name: round(program.memory()) for program in programs}
        print(f"{name}: peak MiB {figures}, {bystander.calls} calls beside, "
              f"slowest {bystander.slowest:.2f} s")
        assert bystander.failure is None, f"{name}: a call beside failed: {bystander.failure}"
        assert bystander.calls > 0, f"{name}: no call beside was answered"
        assert max(figures.values()) < MOST, f"{name}: too much memory: {figures}"
        for connection in connections:
            connection.close()
    finally:
        for program in reversed(programs):
            program.stop()


main()
