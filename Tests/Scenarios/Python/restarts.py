"""Every process of the system is restarted in turn while stock clients work: they see no error.

Two gateways stand behind one channel, two processes of each service on one store behind both
gateways, but one of notification, whose watches hear of what their own process has written. The
clients follow the published retry policy.

Usage: restarts.py PROTO_FOLDER FOLDER_OF_EXECUTABLES PERSONNEL PLANNING DISCIPLINE NOTIFICATION
where the last four are the addresses of empty stores.
"""

import itertools
import pathlib
import sys
import tempfile
import threading
import time

import grpc

from counting import CountingProxy
from resilience import stubs, until
from restarting import ORGANIZATION, bring_in, plan
from system import System, stub

personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
planning_pb = stubs.messages("canbo/planning/v1/planning_service")
notification_pb = stubs.messages("canbo/notification/v1/notification_service")

STORES = dict(zip(["personnel", "planning", "discipline", "notification"], sys.argv[3:]))


class Load:
    """Callers who read and change records of every service, one call after another."""

    def __init__(self, channel):
        self.personnel, self.planning = stub(channel, "personnel"), stub(channel, "planning")
        self.discipline = stub(channel, "discipline")
        self.notification = stub(channel, "notification")
        self.numbers, self.lock = itertools.count(1), threading.Lock()
        self.times, self.errors, self.made = [], [], []
        self.ends = threading.Event()
        bodies = [self.search, self.blocks, self.plans, self.notices, self.plan, self.plan]
        self.threads = [threading.Thread(target=self.run, args=(body,)) for body in bodies]

    def begin(self):
        for thread in self.threads:
            thread.start()

    def run(self, body):
        while not self.ends.wait(0.01):
            begun = time.monotonic()
            try:
                body()
            except grpc.RpcError as error:
                self.errors.append(f"{body.__name__}: {error.code()}: {error.details()}")
            with self.lock:
                self.times.append(time.monotonic() - begun)

    def search(self):
        self.personnel.SearchOfficials(personnel_pb.SearchOfficialsRequest(query="an"))

    def blocks(self):
        self.discipline.ListBlocks(discipline_pb.ListBlocksRequest(parent="officials/an"))

    def plans(self):
        self.planning.ListPlans(planning_pb.ListPlansRequest(page_size=5))

    def notices(self):
        self.notification.ListNotices(notification_pb.ListNoticesRequest(page_size=5))

    def plan(self):
        """Planning asks personnel through its gateway before it writes."""
        with self.lock:
            number = next(self.numbers)
        self.made.append(self.planning.CreatePlan(plan(number)).name)

    def calls(self, count):
        """Waits until so many more calls have ended."""
        goal = len(self.times) + count
        until(f"{count} calls", lambda: len(self.times) >= goal, 60)

    def end(self):
        self.ends.set()
        for thread in self.threads:
            thread.join()


class Watch:
    """A reader of every notice, who resumes behind the last one that was read."""

    def __init__(self, stub):
        self.stub, self.cursor, self.seen, self.begun, self.errors = stub, 0, [], 0, []
        self.ends, self.call = False, None
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.ends:
            request = notification_pb.WatchNoticesRequest(after=self.cursor)
            self.begun += 1
            self.call = self.stub.WatchNotices(request)
            try:
                for notice in self.call:
                    self.seen.append(notice.subject)
                    self.cursor = notice.sequence
            except grpc.RpcError as error:
                # What ends a watch of a process that stops, and asks to resume.
                wanted = grpc.StatusCode.CANCELLED if self.ends else grpc.StatusCode.UNAVAILABLE
                if error.code() is not wanted:
                    self.errors.append(f"watch: {error.code()}: {error.details()}")
                time.sleep(0.2)

    def end(self):
        self.ends = True
        self.call.cancel()
        self.thread.join()


def scenario(folder):
    system = System(folder, STORES, gateways=2)
    proxies = [CountingProxy(gateway.port) for gateway in system.gateways]
    addresses = ",".join(f"127.0.0.1:{proxy.port}" for proxy in proxies)
    policy = pathlib.Path(sys.argv[1], "service-config.json").read_text()
    channel = grpc.insecure_channel(f"ipv4:{addresses}", options=[("grpc.service_config", policy)])
    bring_in(stub(channel, "personnel"), ORGANIZATION)
    load, watches = Load(channel), [Watch(stub(channel, "notification")) for _ in range(2)]
    before = sum(proxy.streams for proxy in proxies)
    load.begin()
    load.calls(100)
    for process in system.services + system.gateways:
        process.restart(lambda: load.calls(60) if process.name != "notification-1" else None)
        system.until_whole()
        load.calls(60)
    load.end()
    calls = len(load.times) + sum(watch.begun - 1 for watch in watches)
    attempts = sum(proxy.streams for proxy in proxies) - before
    print(f"{calls} calls, {attempts} attempts, longest {max(load.times):.2f} s, "
          f"{len(load.made)} plans, {[watch.begun for watch in watches]} watches")
    errors = load.errors + sum((watch.errors for watch in watches), [])
    assert not errors, (len(errors), errors[:5])
    assert calls <= attempts <= 1.2 * calls, (attempts, calls)
    for watch in watches:
        until("notice of every plan", lambda: len(watch.seen) >= len(load.made), 60)
        watch.end()
        assert sorted(watch.seen) == sorted(load.made), (len(watch.seen), len(load.made))
    channel.close()
    system.stop()


def main():
    with tempfile.TemporaryDirectory(prefix="canbo-restarts-") as folder:
        try:
            scenario(folder)
        except BaseException:
            for log in sorted(pathlib.Path(folder).glob("*.log")):
                print(log.name, log.read_text()[-2_000:])
            raise


main()
