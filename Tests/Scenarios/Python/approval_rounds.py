"""Kills discipline at random moments during a stream of proposals and approvals, round after round,
and compares what is stored with what drafters and approvers were told.

Afterwards each acknowledged draft and each acknowledged approval is there exactly once, no proposal
is half made, and every repeat of a request has the same answer and no second effect.

Usage: approval_rounds.py PROTO_FOLDER FOLDER_OF_EXECUTABLES sqlite|postgres ROUNDS [SEED]
"""

import atexit
import collections
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

from approval_ledger import LOST, ApprovalChecker, ApprovalLedger
from crash_processes import PostgresStores, SQLiteStores, until
from resilience import BINARIES
from two_persons import TwoPersons, sanction, told

ROOT = pathlib.Path(__file__).resolve().parents[3]
SERVICES = ["personnel", "discipline", "notification"]
CLIENTS = 4


class Rounds:
    """One installation that lives through all rounds."""

    def __init__(self, engine, folder, seed):
        self.random, self.folder = random.Random(seed), folder
        if engine == "postgres":
            self.stores = PostgresStores(folder, ROOT / ".ci/postgres", SERVICES)
            atexit.register(lambda: self.stores.stop())
        else:
            self.stores = SQLiteStores(folder)
        self.system = TwoPersons(folder, {name: self.stores.storage(name) for name in SERVICES})
        self.discipline = self.system.process("discipline")
        bearing = self.system.issuers.bearing
        self.drafter = bearing("drafter")
        self.approvers = [bearing("second"), bearing("third")]
        self.ledger, self.deaths = ApprovalLedger(), collections.Counter()
        self.checker = ApprovalChecker(self.stores, self.ledger)

    # What clients do.

    def draft(self, case):
        """Drafts, or repeats the draft; whether its caller was told what there is."""
        try:
            case.made = self.same(case, case.made, self.system.discipline.RecordSanction(
                case.request, metadata=self.drafter, timeout=20))
            return True
        except grpc.RpcError as error:
            code, reason, metadata = told(error)
            if reason == "APPROVAL_NEEDED":
                known = (metadata["proposal"], metadata["digest"])
                assert case.proposal in (None, known[0]), f"{case.number} was drafted twice"
                case.proposal, case.digest = known
                return True
            assert error.code() in LOST, f"draft of {case.number}: {code} {reason}"
            return False

    def approve(self, case, caller):
        """Approves, or repeats the approval; whether it is known to be made."""
        case.is_tried = True
        waiting = {"proposal": case.proposal, "digest": case.digest}
        try:
            answer = self.system.approve("discipline", waiting, caller)
            case.approved = self.same(case, case.approved, answer)
            return True
        except grpc.RpcError as error:
            code, reason, _ = told(error)
            # Somebody else has approved it.
            if reason == "PROPOSAL_STATE_REFUSED":
                return True
            assert error.code() in LOST, f"approval of {case.number}: {code} {reason}"
            return False

    @staticmethod
    def same(case, before, answer):
        assert before in (None, answer), f"{case.number} has another answer: {before}, {answer}"
        return answer

    def load(self, name, client, ends, failures):
        number, chance = 0, random.Random(f"{name}-{client}")
        try:
            while not ends.is_set():
                number += 1
                case = self.ledger.begin(sanction(
                    f"round-{name}-{client}-{number}", f"{name}-{client}-{number}",
                    str(uuid.uuid4())))
                if not self.draft(case):
                    ends.wait(0.05)
                    continue
                # Some wait for another round, some are approved by two at once.
                if chance.random() < 0.2:
                    continue
                rivals = [threading.Thread(target=self.rival, args=(case, failures))]
                if chance.random() < 0.3:
                    rivals[0].start()
                self.approve(case, self.approvers[0])
                if rivals[0].ident:
                    rivals[0].join()
        except AssertionError as error:
            failures.append(error)

    def rival(self, case, failures):
        try:
            self.approve_apart(case)
        except AssertionError as error:
            failures.append(error)

    def approve_apart(self, case):
        """The approval of another person, whose answer is not compared with the first one's."""
        waiting = {"proposal": case.proposal, "digest": case.digest}
        case.is_tried = True
        try:
            self.system.approve("discipline", waiting, self.approvers[1])
        except grpc.RpcError as error:
            code, reason, _ = told(error)
            assert error.code() in LOST or reason == "PROPOSAL_STATE_REFUSED", (code, reason)

    # One round.

    def kill(self):
        """Dies in the middle of its work, or also while it starts or drains."""
        way = self.random.choice(["working", "working", "starting", "draining"])
        if way == "draining":
            self.discipline.process.send_signal(signal.SIGTERM)
            time.sleep(self.random.uniform(0, 0.1))
        self.discipline.end(signal.SIGKILL)
        if way == "starting":
            self.discipline.start()
            time.sleep(self.random.uniform(0, 0.2))
            self.discipline.end(signal.SIGKILL)
        self.deaths[way] += 1

    def run(self, name):
        ends, failures = threading.Event(), []
        clients = [
            threading.Thread(target=self.load, args=(name, client, ends, failures), daemon=True)
            for client in range(CLIENTS)]
        for client in clients:
            client.start()
        goal = len(self.ledger.approved()) + self.random.randrange(1, 40)
        until("approvals", lambda: len(self.ledger.approved()) >= goal or failures)
        time.sleep(self.random.uniform(0, 0.02))
        self.kill()
        ends.set()
        for client in clients:
            client.join()
        assert not failures, failures
        self.discipline.start()
        self.system.until_whole()
        self.checker.compare()
        self.repeat()
        self.checker.compare()
        until("notices", self.checker.is_told)

    def repeat(self):
        """Repeats what was not answered, and some that was: one effect each, the same answer."""
        cases = self.ledger.all()
        open_cases = [case for case in cases if not case.proposal]
        for case in open_cases:
            until(f"answer to the draft of {case.number}", lambda: self.draft(case))
        tried = [case for case in cases if case.is_tried and not case.made]
        for case in tried:
            until(f"answer to the approval of {case.number}",
                  lambda: self.approve(case, self.approvers[0]))
            until(f"answer of {case.number}", lambda: self.draft(case))
            assert case.made, f"{case.number} was approved and its drafter is told of none"
        answered = self.ledger.approved()
        for case in self.random.sample(answered, min(5, len(answered))):
            assert self.approve(case, self.approvers[0]) and self.draft(case), case.number

    def verify(self):
        done = subprocess.run(
            [BINARIES / "canbo", "audit", "verify", "discipline", "--data", self.folder,
             "--storage", self.stores.storage("discipline"), "--key",
             next(self.folder.glob("discipline.*.pub.pem"))],
            capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def main():
    engine, rounds = sys.argv[3], int(sys.argv[4])
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else random.SystemRandom().randrange(1 << 32)
    print(f"{engine}: {rounds} rounds, seed {seed}", flush=True)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="canbo-approval-rounds-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        all_rounds = Rounds(engine, folder, seed)
        for number in range(1, rounds + 1):
            try:
                all_rounds.run(number)
            except AssertionError as error:
                print(f"round {number} {dict(all_rounds.deaths)}: {error}")
                print((folder / "discipline-1.log").read_text()[-2_000:])
                raise
        ledger = all_rounds.ledger
        deaths = ", ".join(f"{count} {way}" for way, count in all_rounds.deaths.items())
        print(f"{len(ledger.all())} drafts, {len(ledger.approved())} approvals; deaths: {deaths}; "
              f"{time.monotonic() - begun:.0f} s")
        all_rounds.system.stop()
        all_rounds.verify()
        all_rounds.stores.stop()


main()
