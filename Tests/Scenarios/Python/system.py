"""The real processes of the system, which scenarios end, start again and ask."""

import json
import pathlib
import signal
import subprocess
import time

import grpc

from resilience import (BINARIES, OPEN, free_port, gateway_grpc, gateway_pb, routes_pb, start, stubs,
                        until)

# What a service is told that has decisions.
ONE_PERSON = ["--two-persons", "none"]
# How long a process may take to end, in seconds.
DRAIN = 5


def stub(channel, name):
    """A client of one of the services."""
    services = stubs.services(f"canbo/{name}/v1/{name}_service")
    return getattr(services, f"{name.capitalize()}ServiceStub")(channel)


class Process:
    """One process of the system, which is ended and started again with the same settings."""

    def __init__(self, folder, name, number, settings):
        self.name, self.port = f"{name}-{number}", free_port()
        self.admin = f"127.0.0.1:{free_port()}"
        self.log = open(pathlib.Path(folder, f"{self.name}.log"), "a")
        self.command = [BINARIES / name, "--listen", self.address, "--admin", self.admin,
                        "--event-loops", "1", "--drain-period", f"{DRAIN}s", *settings]

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    def start(self):
        self.process = start(self.command, stderr=self.log)

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.wait(30)

    def restart(self, meanwhile):
        """Ends the process as an operator does; what it had under way is finished in time."""
        begun = time.monotonic()
        code = self.end()
        took = time.monotonic() - begun
        print(f"{self.name} ended with {code} after {took:.2f} s")
        assert code == 0 and took <= DRAIN + 1, (self.name, code, took)
        meanwhile()
        self.start()


class Gateway(Process):
    """One gateway, asked without the detour that the callers take."""

    def __init__(self, folder, number, routes, admission=OPEN):
        super().__init__(folder, "gateway", number, ["--routes", routes, *admission])
        self.stub = gateway_grpc.GatewayServiceStub(grpc.insecure_channel(self.address))

    def serves(self, count):
        try:
            listed = self.stub.ListBackends(gateway_pb.ListBackendsRequest(), timeout=5).backends
        except grpc.RpcError:
            return False
        return count == sum(each.state == routes_pb.BACKEND_STATE_SERVING for each in listed)


class System:
    """All processes: gateways, and behind them the services over their stores.

    Of each service there are as many processes as gateways, each asking another gateway, but one of
    notification, whose watches hear of what their own process has written.
    """

    # How many persons the services are told that a decision needs.
    decides = ONE_PERSON

    def __init__(self, folder, stores, gateways=1, admission=OPEN):
        routes = pathlib.Path(folder, "routes.json")
        self.stores, numbers = stores, range(1, gateways + 1)
        self.gateways = [Gateway(folder, number, routes, admission) for number in numbers]
        self.services = [self.service(folder, name, number) for name in stores
                         for number in ((1,) if name == "notification" else numbers)]
        routes.write_text(json.dumps({"routes": [
            {"services": [f"canbo.{name}.v1.*"], "callerKey": f"{name}.caller-key",
             "backends": [each.address for each in self.services if each.name[:-2] == name]}
            for name in stores]}))
        for process in self.services + self.gateways:
            process.start()
        self.until_whole()

    def service(self, folder, name, number):
        store, key = self.stores[name], pathlib.Path(folder, f"{name}.caller-key")
        if not key.exists():
            subprocess.run([BINARIES / "canbo", "caller-key", name, key], check=True)
        files = ["--caller-key", key, "--audit-key", f"{folder}/{name}.pem",
                 "--audit-checkpoints", f"{folder}/{name}-{number}.checkpoints"]
        asks = ["--gateway", self.gateways[number - 1].address]
        decides = [] if name == "notification" else self.decides
        return Process(folder, name, number, ["--storage", store, *files, *asks, *decides])

    def until_whole(self):
        for gateway in self.gateways:
            until(f"all services behind {gateway.name}",
                  lambda: gateway.serves(len(self.services)), 60)

    def process(self, name):
        """The first process of a service."""
        return next(each for each in self.services if each.name == f"{name}-1")

    def stop(self):
        for process in self.gateways + self.services:
            process.process.send_signal(signal.SIGTERM)
        for process in self.gateways + self.services:
            assert process.process.wait(30) == 0, process.name
