"""Kills services and their server at random moments under load, round after round, and compares
what is stored with a ledger of what clients were told.

Discipline records sanctions for eight clients that each send one after the other, and its relay
tells notification. In each round something dies: a service (also while it starts or drains), a
session of PostgreSQL, the whole server. Afterwards every acknowledged sanction is there, once and
under its name; nothing is there of which a client was told that nothing was written; audit
records, events and request records follow each other without gaps in an order that no client can
contradict; and a repeat of each unanswered request has exactly one effect.

Usage: crash_rounds.py PROTO_FOLDER FOLDER_OF_EXECUTABLES sqlite|postgres ROUNDS [SEED]
"""

import atexit
import collections
import datetime
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import grpc

from crash_ledger import Checker, Ledger
from crash_processes import PostgresStores, Service, SQLiteStores, until
from stubs import Stubs

stubs = Stubs(sys.argv[1])
sanctions = stubs.messages("canbo/discipline/v1/sanction")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
discipline_grpc = stubs.services("canbo/discipline/v1/discipline_service")
BINARIES = pathlib.Path(sys.argv[2])
ROOT = pathlib.Path(__file__).resolve().parents[3]
CLIENTS = 8
YESTERDAY = datetime.date.today() - datetime.timedelta(days=1)
DAY = {"year": YESTERDAY.year, "month": YESTERDAY.month, "day": YESTERDAY.day}


class Rounds:
    """One installation that lives through all rounds."""

    def __init__(self, engine, folder, seed):
        self.random, self.folder = random.Random(seed), folder
        if engine == "postgres":
            services = ["discipline", "notification"]
            self.stores = PostgresStores(folder, ROOT / ".ci/postgres", services)
            atexit.register(lambda: self.stores.stop())
        else:
            self.stores = SQLiteStores(folder)
        self.notification = self.service("notification")
        self.discipline = self.service("discipline", "--gateway", self.notification.address)
        self.ledger, self.deaths = Ledger(), collections.Counter()
        self.checker = Checker(self.stores, self.ledger)
        self.ways = [self.kill_service, self.kill_notification, self.kill_both,
                     self.kill_while_starting, self.kill_while_draining]
        if engine == "postgres":
            self.ways += [self.kill_session, self.stop_server, self.kill_session,
                          self.stop_server, self.stop_server_and_kill]

    def service(self, name, *further):
        service = Service(name, BINARIES, self.folder, self.stores.storage(name), further)
        atexit.register(service.kill)
        return service

    @property
    def stub(self):
        return discipline_grpc.DisciplineServiceStub(self.discipline.channel)

    # What dies.

    def kill_service(self):
        self.discipline.kill()

    def kill_notification(self):
        self.notification.kill()

    def kill_both(self):
        self.notification.kill()
        self.discipline.kill()

    def kill_while_starting(self):
        for _ in range(2):
            self.discipline.kill()
            self.discipline.start()
            time.sleep(self.random.uniform(0, 0.2))
        self.discipline.kill()

    def kill_while_draining(self):
        self.discipline.send(signal.SIGTERM)
        time.sleep(self.random.uniform(0, 0.1))
        self.discipline.kill()

    def kill_session(self):
        subprocess.run(["kill", "-KILL", str(self.random.choice(self.stores.sessions()))])

    def stop_server(self):
        self.stores.stop_at_once()
        time.sleep(self.random.uniform(0, 0.3))
        self.stores.start()

    def stop_server_and_kill(self):
        self.stores.stop_at_once()
        self.discipline.kill()
        self.stores.start()

    # One round.

    def first_starts(self):
        """Dies while it makes its store and its key for the first time."""
        for _ in range(3):
            self.discipline.start()
            time.sleep(self.random.uniform(0, 0.3))
            self.discipline.kill()

    def request(self, number, client):
        return discipline_pb.RecordSanctionRequest(
            parent=f"officials/crash-{number}-{client}",
            sanction=sanctions.Sanction(
                track=sanctions.DISCIPLINE_TRACK_STATE,
                subject=sanctions.SANCTION_SUBJECT_CIVIL_SERVANT,
                form=sanctions.SANCTION_FORM_REPRIMAND,
                decision_number=f"{number}-{client}", decision_date=DAY, effective_date=DAY,
                reason_reference="HS-1"),
            request_id=str(uuid.uuid4()))

    def load(self, name, client, ends, failures):
        number, stub = 0, self.stub
        try:
            while not ends.is_set():
                number += 1
                if not self.ledger.send(stub, self.request(f"{name}-{number}", client)):
                    ends.wait(0.1)
        except AssertionError as error:
            failures.append(error)

    def run(self, name):
        for service in (self.notification, self.discipline):
            service.revive()
        ends, failures = threading.Event(), []
        clients = [
            threading.Thread(
                target=self.load, args=(name, client, ends, failures), daemon=True)
            for client in range(CLIENTS)]
        for client in clients:
            client.start()
        goal = len(self.ledger.acknowledged()) + self.random.randrange(1, 150)
        until("load", lambda: len(self.ledger.acknowledged()) >= goal or failures)
        time.sleep(self.random.uniform(0, 0.02))
        way = self.random.choice(self.ways)
        self.deaths[way.__name__] += 1
        way()
        ends.set()
        for client in clients:
            client.join()
        assert not failures, failures
        for service in (self.notification, self.discipline):
            service.revive()
        found = until("answering store", self.compared)
        self.repeat(found)
        self.checker.compare()
        self.verify()
        return way.__name__

    def compared(self):
        """The store is compared once it answers a client again."""
        try:
            request = discipline_pb.ListSanctionsRequest(parent="officials/crash-0-0")
            self.stub.ListSanctions(request, timeout=10)
        except grpc.RpcError:
            return None
        return self.checker.compare() or {"": ""}

    def repeat(self, found):
        """Repeats what was not answered, and some that was: one effect each, the same answer."""
        for entry in self.ledger.unanswered():
            entry.answer = until(
                f"answer to the repeated {entry.number}", lambda: self.again(entry))
            entry.answered = time.monotonic()
            told = entry.answer.name.split("/")[-1]
            assert found.get(entry.number, told) == told, f"{entry.number} has another answer"
        answered = self.ledger.acknowledged()
        for entry in self.random.sample(answered, min(5, len(answered))):
            assert self.again(entry) == entry.answer, f"{entry.number} has another answer"

    def again(self, entry):
        try:
            return self.stub.RecordSanction(entry.request, timeout=20)
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.UNAVAILABLE, error
            return None

    def verify(self):
        """The audit chain holds, and notification has told every event once, in order."""
        until("notices", self.checker.is_told)
        done = subprocess.run(
            [BINARIES / "canbo", "audit", "verify", "discipline", "--data", self.folder,
             "--storage", self.stores.storage("discipline")], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def main():
    engine, rounds = sys.argv[3], int(sys.argv[4])
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else random.SystemRandom().randrange(1 << 32)
    print(f"{engine}: {rounds} rounds, seed {seed}", flush=True)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="canbo-crash-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        all_rounds = Rounds(engine, folder, seed)
        all_rounds.first_starts()
        for number in range(1, rounds + 1):
            way = ""
            try:
                way = all_rounds.run(number)
            except AssertionError as error:
                print(f"round {number} {dict(all_rounds.deaths)}: {error}")
                for service in (all_rounds.discipline, all_rounds.notification):
                    print(f"{service.name}: {service.last_words()}")
                raise
            if number % 25 == 0:
                print(f"round {number}: {way}; {len(all_rounds.ledger.entries)} requests",
                      flush=True)
        deaths = ", ".join(f"{count} {name}" for name, count in all_rounds.deaths.items())
        told = ", ".join(f"{count} {reason or 'without an answer'}"
                         for reason, count in all_rounds.ledger.reasons().items())
        print(f"{len(all_rounds.ledger.entries)} requests, at first {told}; "
              f"{all_rounds.checker.told} events; {deaths}; {time.monotonic() - begun:.0f} s")
        for service in (all_rounds.discipline, all_rounds.notification):
            service.kill()
        all_rounds.stores.stop()


main()
