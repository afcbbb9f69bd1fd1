"""Faults of backends as a stock client with the published retry policy sees them.

Starts several echo processes with a gateway in front of them, and does to them what happens in
operation: kill, freeze, slow down, restart one after the other, overload.

Usage: resilience.py PROTO_FOLDER FOLDER_OF_EXECUTABLES SCENARIO
"""

import atexit
import json
import pathlib
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

import grpc

from asking import Questions, patience
from counting import CountingProxy
from stubs import Stubs

stubs = Stubs(sys.argv[1])
gateway_pb = stubs.messages("canbo/gateway/v1/gateway_service")
gateway_grpc = stubs.services("canbo/gateway/v1/gateway_service")
routes_pb = stubs.messages("canbo/gateway/v1/route")
BINARIES = pathlib.Path(sys.argv[2])

SERVICE = "canbo.test.v1.EchoService"
# What a gateway is told that takes every call.
OPEN = ["--access", "none", "--anonymous-calls", "taken"]


def policy():
    """The published service config, with the service of the backends here."""
    config = json.loads(pathlib.Path(sys.argv[1], "service-config.json").read_text())
    config["methodConfig"][0]["name"].append({"service": SERVICE})
    return json.dumps(config)


started = []


def start(command, **places):
    """Starts a process that does not outlive this program."""
    process = subprocess.Popen(command, **places)
    started.append(process)
    return process


@atexit.register
def clean():
    for process in started:
        process.kill()


given = set()


def free_port():
    """A port below those that connections get, so that none takes it while nobody listens."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            if port not in given and probe.connect_ex(("127.0.0.1", port)) != 0:
                given.add(port)
                return port


def until(what, condition, seconds=30):
    """Waits for a condition."""
    latest = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < latest, f"within {seconds} s there was no {what}"
        time.sleep(0.02)


def listens(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=0.2).close()
        return True
    except OSError:
        return False


class Backend:
    """One echo process, which can be ended and started again."""

    def __init__(self, milliseconds):
        self.port, self.milliseconds = free_port(), milliseconds
        self.start()

    def start(self):
        self.process = start(
            [BINARIES / "echo", f"127.0.0.1:{self.port}", "1", str(self.milliseconds)],
            stdout=subprocess.DEVNULL)
        until("listening echo", lambda: listens(self.port))

    def send(self, number):
        self.process.send_signal(number)

    def end(self, number):
        self.process.send_signal(number)
        return self.process.wait(30)

    def kill(self):
        self.end(signal.SIGKILL)


class Fleet:
    """Backends behind a gateway: echo processes, and others that the scenario has started."""

    def __init__(self, folder, milliseconds, route=None, others=(), settings=()):
        self.backends = [Backend(each) for each in milliseconds] + list(others)
        self.port = free_port()
        self.routes = pathlib.Path(folder, "routes.json")
        self.route = route or {}
        self.write([f"127.0.0.1:{backend.port}" for backend in self.backends])
        self.log = open(pathlib.Path(folder, "gateway.log"), "w")
        self.command = [
            BINARIES / "gateway", "--listen", f"127.0.0.1:{self.port}", "--routes", self.routes,
            "--event-loops", "2", *settings, *([] if "--access" in settings else OPEN)]
        self.start()
        until("listening gateway", lambda: listens(self.port))
        self.channel = self.connect(self.port)
        self.stub = gateway_grpc.GatewayServiceStub(self.channel)
        until("ready gateway", self.is_ready)
        until("serving backends", lambda: self.serving() == len(self.backends))

    def start(self):
        self.gateway = start(self.command, stderr=self.log)

    @staticmethod
    def connect(port):
        """What a caller who follows the published policy has."""
        return grpc.insecure_channel(
            f"127.0.0.1:{port}", options=[("grpc.service_config", policy())])

    def write(self, addresses):
        routes = [{"services": ["canbo.test.v1.*"], "backends": addresses, **self.route}]
        self.routes.write_text(json.dumps({"routes": routes}))

    def is_ready(self):
        try:
            return self.listed() is not None
        except grpc.RpcError:
            return False

    def listed(self):
        return self.stub.ListBackends(gateway_pb.ListBackendsRequest(), timeout=5).backends

    def serving(self):
        return sum(each.state == routes_pb.BACKEND_STATE_SERVING for each in self.listed())

    def attempts(self):
        """Calls that have come to the backends."""
        return sum(each.answers for each in self.listed())

    def method(self, name):
        return self.channel.unary_unary(
            f"/{SERVICE}/{name}", request_serializer=bytes, response_deserializer=bytes)

    def stop(self):
        self.channel.close()
        self.gateway.send_signal(signal.SIGTERM)
        assert self.gateway.wait(30) == 0
        for backend in self.backends:
            backend.kill()


class Load:
    """Callers that each make one call after another."""

    def __init__(self, fleet, callers=8, name="Wait"):
        self.method = fleet.method(name)
        self.times, self.errors = [], []
        self.ends = threading.Event()
        self.threads = [threading.Thread(target=self.run) for _ in range(callers)]
        for thread in self.threads:
            thread.start()

    def run(self):
        while not self.ends.is_set():
            begun = time.monotonic()
            try:
                self.method(b"\x0a\x01x")
            except grpc.RpcError as error:
                self.errors.append(f"{error.code()}: {error.details()}")
                if len(self.errors) > 100:
                    return
            self.times.append(time.monotonic() - begun)

    def calls(self, count):
        """Waits until so many more calls have ended."""
        goal = len(self.times) + count
        until(f"{count} calls", lambda: len(self.times) >= goal, 60)

    def end(self):
        self.ends.set()
        for thread in self.threads:
            thread.join()
        times = sorted(self.times)
        print(f"{len(times)} calls, {len(self.errors)} errors, longest {times[-1]:.2f} s, "
              f"p50 {times[len(times) // 2] * 1000:.1f} ms")
        return times


def under_load(folder, milliseconds, body, **further):
    """Runs a scenario while callers call; they must see no error, and few attempts."""
    fleet = Fleet(folder, milliseconds, **further)
    load = Load(fleet)
    load.calls(200)
    body(fleet, load)
    load.calls(200)
    times = load.end()
    assert not load.errors, load.errors[:5]
    attempts = fleet.attempts()
    print(f"{attempts} attempts at the backends for {len(times)} calls")
    assert 0.9 * len(times) <= attempts <= 1.2 * len(times), (attempts, len(times))
    fleet.stop()


def killed(folder):
    def body(fleet, load):
        fleet.backends[0].end(signal.SIGKILL)
        until("backend found missing", lambda: fleet.serving() == 2)
        load.calls(200)
        fleet.backends[0].start()
        until("backend found again", lambda: fleet.serving() == 3)
    under_load(folder, [1, 1, 1], body)


def frozen(folder):
    def body(fleet, load):
        fleet.backends[0].send(signal.SIGSTOP)
        begun = time.monotonic()
        until("backend found frozen", lambda: fleet.serving() == 2)
        print(f"found frozen after {time.monotonic() - begun:.2f} s")
        load.calls(200)
        time.sleep(6)
        fleet.backends[0].send(signal.SIGCONT)
        until("backend found thawed", lambda: fleet.serving() == 3)
    under_load(folder, [1, 1, 1], body)


def slow(folder):
    """A backend that takes a hundred times as long gets few calls, and no caller an error."""
    fleet = Fleet(folder, [100, 1, 1])
    load = Load(fleet)
    load.calls(1_000)
    load.end()
    assert not load.errors, load.errors[:5]
    answers = [each.answers for each in fleet.listed()]
    print(f"answers of the backends: {answers}")
    assert answers[0] * 5 < sum(answers), answers
    fleet.stop()


def rolling(folder):
    def body(fleet, load):
        for backend in fleet.backends:
            assert backend.end(signal.SIGTERM) == 0
            load.calls(100)
            backend.start()
            until("backend found again", lambda: fleet.serving() == 3)
    under_load(folder, [1, 1, 1], body)


def alone(folder):
    """The only backend is restarted: the pauses that the gateway asks for are long enough."""
    def body(fleet, load):
        assert fleet.backends[0].end(signal.SIGTERM) == 0
        fleet.backends[0].start()
        until("backend found again", lambda: fleet.serving() == 1)
    under_load(folder, [1], body)


def gateway(folder):
    """The only gateway is restarted: callers wait, and see no error."""
    fleet = Fleet(folder, [1, 1])
    direct = Load(fleet, 4)
    proxy, channel = CountingProxy(fleet.port), fleet.channel
    fleet.channel = fleet.connect(proxy.port)
    counted = Load(fleet, 4)
    for _ in range(3):
        direct.calls(100)
        counted.calls(100)
        fleet.gateway.send_signal(signal.SIGTERM)
        assert fleet.gateway.wait(30) == 0
        fleet.start()
    direct.calls(100)
    counted.calls(100)
    direct.end()
    calls = len(counted.end())
    print(f"{proxy.streams} attempts for the {calls} calls of the latter")
    errors = direct.errors + counted.errors
    assert not errors, errors[:5]
    assert calls <= proxy.streams <= 1.2 * calls, (proxy.streams, calls)
    channel.close()
    fleet.stop()


def reload(folder):
    """Routes are exchanged under load, wrong ones are not followed."""
    def body(fleet, load):
        other = Backend(1)
        fleet.write([f"127.0.0.1:{other.port}"])
        fleet.gateway.send_signal(signal.SIGHUP)
        until("new routes", lambda: [each.address for each in fleet.listed()]
              == [f"127.0.0.1:{other.port}"])
        before = fleet.listed()[0].answers
        load.calls(200)
        assert fleet.listed()[0].answers - before >= 150
        fleet.routes.write_text('{"routes": []}')
        fleet.gateway.send_signal(signal.SIGHUP)
        until("refusal in the log", lambda: "what was read before stays" in pathlib.Path(
            folder, "gateway.log").read_text())
        load.calls(200)
        assert len(fleet.listed()) == 1
        fleet.backends.append(other)
    fleet = Fleet(folder, [1, 1])
    load = Load(fleet)
    load.calls(200)
    body(fleet, load)
    load.end()
    assert not load.errors, load.errors[:5]
    fleet.stop()


def overload(folder):
    """Twice as many calls as the backend answers: goodput stays, the gateway itself answers."""
    fleet = Fleet(folder, [10])
    method, most = fleet.method("Wait"), capacity(fleet)
    normal, _ = pace(method, 0.9 * most, 4)
    questions = Questions(fleet)
    twice, shed = pace(method, 2 * most, 6)
    slowest = questions.end()
    print(f"{most:.0f} calls a second; at nine tenths {normal}; at twice {twice}, "
          f"{len(shed)} shed in all; the gateway itself within {slowest:.2f} s")
    assert shed and slowest < 1, (len(shed), slowest)
    for call in shed:
        told = {item.key: item.value for item in call.trailing_metadata()}
        assert int(told["grpc-retry-pushback-ms"]) == patience(call) > 0, told
    # A busy machine may stall for longer than calls wait, and do less than it has done before.
    assert normal["refused"] <= 0.02 * 2 * most, normal
    assert twice["goodput"] >= 0.8 * most, (most, twice)
    # Three times the normal; a busy machine may be late by as much again.
    assert twice["p99"] < max(0.12, 6 * normal["p99"]), (normal, twice)
    assert set(twice["codes"]) <= {"RESOURCE_EXHAUSTED"}, twice
    fleet.stop()


def capacity(fleet):
    """Calls that the backend answers in a second on this machine, as busy as it is."""
    load, begun = Load(fleet, 2), time.monotonic()
    load.calls(200)
    seconds = time.monotonic() - begun
    load.end()
    assert not load.errors, load.errors[:5]
    return 200 / seconds


def pace(method, rate, seconds):
    """Starts calls at a rate, whatever becomes of those before.

    Returns figures of the second half, and all the calls that were shed.
    """
    calls, begun = [], time.monotonic()
    for number in range(int(rate * seconds)):
        time.sleep(max(0, begun + number / rate - time.monotonic()))
        start = time.monotonic()
        call = method.future(b"\x0a\x01x", timeout=20)
        entry = {"start": start, "call": call}
        call.add_done_callback(lambda _, entry=entry: entry.update(end=time.monotonic()))
        calls.append(entry)
    until("end of all calls", lambda: all("end" in entry for entry in calls), 60)
    late = [entry for entry in calls if entry["start"] >= begun + seconds / 2]
    codes = [entry["call"].code() for entry in late]
    times = sorted(entry["end"] - entry["start"] for entry, code in zip(late, codes)
                   if code is grpc.StatusCode.OK)
    answered = sum(begun + seconds / 2 <= entry["end"] <= begun + seconds
                   and entry["call"].code() is grpc.StatusCode.OK for entry in calls)
    shed = [entry["call"] for entry in calls
            if entry["call"].code() is grpc.StatusCode.RESOURCE_EXHAUSTED]
    return {"goodput": answered / (seconds / 2), "p50": times[len(times) // 2],
            "p99": times[len(times) * 99 // 100], "refused": len(late) - len(times),
            "codes": [code.name for code in set(codes) if code is not grpc.StatusCode.OK]}, shed


def main():
    scenarios = [killed, frozen, slow, rolling, alone, gateway, reload, overload]
    wanted = sys.argv[3:]
    for scenario in scenarios:
        if wanted and scenario.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory(prefix="canbo-resilience-") as folder:
            print(f"{scenario.__name__}:")
            try:
                scenario(folder)
            except BaseException:
                print(pathlib.Path(folder, "gateway.log").read_text()[-4_000:])
                raise


if __name__ == "__main__":
    main()
