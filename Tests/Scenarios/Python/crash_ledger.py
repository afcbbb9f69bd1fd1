"""What clients asked for and were told, and whether the store holds exactly that."""

import collections
import threading
import time

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

# Reasons with which a service says that nothing was written.
NOTHING_WRITTEN = {"STORAGE_UNAVAILABLE", "STORAGE_BUSY", "SERVICE_STARTING", "SERVICE_STOPPING"}


def reason_of(error):
    """The reason in an answer of the service; empty when the answer is only the transport's."""
    status = rpc_status.from_call(error)
    info = error_details_pb2.ErrorInfo()
    for detail in status.details if status else []:
        if detail.Unpack(info):
            return info.reason
    return ""


class Entry:
    """One request, and what became of it as far as its client knows."""

    def __init__(self, request):
        self.request, self.number = request, request.sanction.decision_number
        self.sent, self.answered = time.monotonic(), float("inf")
        self.answer = self.reason = None


class Ledger:
    """Every request by the number of its decision."""

    def __init__(self):
        self.entries, self.lock = {}, threading.Lock()

    def send(self, stub, request):
        """Sends a request and notes what its client is told."""
        entry = Entry(request)
        with self.lock:
            self.entries[entry.number] = entry
        try:
            entry.answer = stub.RecordSanction(request, timeout=20)
            entry.answered = time.monotonic()
        except grpc.RpcError as error:
            entry.reason = reason_of(error)
            refused = {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED,
                       grpc.StatusCode.CANCELLED}
            assert error.code() in refused, f"{error.code()}: {error.details()}"
        return entry.answer is not None

    def acknowledged(self):
        with self.lock:
            return [entry for entry in self.entries.values() if entry.answer]

    def reasons(self):
        """How many requests were refused at first, and why; without a reason by the transport."""
        return collections.Counter(
            entry.reason for entry in self.entries.values() if entry.reason is not None)

    def unanswered(self):
        return [entry for entry in self.entries.values() if not entry.answer]


class Checker:
    """Compares a store with the ledger, from where it has come to."""

    def __init__(self, stores, ledger):
        self.stores, self.ledger = stores, ledger
        self.audited = self.told = self.noticed = 0
        # The events of one sanction, the same for all.
        self.pattern = None
        self.told_events = []

    def rows(self, statement):
        return self.stores.rows("discipline", statement)

    def compare(self):
        """The store after a crash; raises AssertionError at the first difference."""
        stored = self.rows("SELECT decision_number, id FROM sanction")
        ids = dict(stored)
        assert len(ids) == len(stored), "a decision is recorded twice"
        strangers = ids.keys() - self.ledger.entries.keys()
        assert not strangers, f"nobody has asked for {strangers}"
        for number, entry in self.ledger.entries.items():
            if entry.answer:
                assert number in ids, f"{number} was acknowledged and is missing"
                assert entry.answer.name.endswith("/" + ids[number]), f"{number} has another name"
            elif entry.reason in NOTHING_WRITTEN:
                assert number not in ids, f"{number} is there, and the client was told: no"
        self.follow(ids)
        return ids

    def follow(self, ids):
        """Audit records, events and request records since the last time, against the sanctions."""
        records = self.rows(
            "SELECT sequence, decision, request_id FROM audit_record "
            f"WHERE sequence > {self.audited} ORDER BY sequence")
        assert [row[0] for row in records] == list(
            range(self.audited + 1, self.audited + 1 + len(records))), "audit records have gaps"
        self.audited += len(records)
        assert self.audited == len(ids), "there are other audit records than sanctions"
        for _, number, request_id in records:
            assert number in ids, f"the audit log has {number}, the records do not"
            assert self.ledger.entries[number].request.request_id == request_id
        self.in_order([self.ledger.entries[number] for _, number, _ in records])
        self.events(records, ids)
        head = self.rows("SELECT audit_sequence, event_sequence FROM journal_head")
        assert head == [(self.audited, self.told)], head
        kept = self.rows("SELECT COUNT(*), COUNT(DISTINCT request_id) FROM request_record")
        assert kept == [(len(ids), len(ids))], f"{kept} request records, {len(ids)} sanctions"

    def events(self, records, ids):
        """Each sanction has told its events, whole and in the order of the commits."""
        events = self.rows(
            "SELECT sequence, type, id, subject_id FROM outbox_event "
            f"WHERE sequence > {self.told} ORDER BY sequence")
        assert [row[0] for row in events] == list(
            range(self.told + 1, self.told + 1 + len(events))), "events have gaps"
        self.told += len(events)
        if not records:
            assert not events, "events without a commit"
            return
        if self.pattern is None:
            self.pattern = [row[1] for row in events[:len(events) // len(records)]]
        size = len(self.pattern)
        assert len(events) == size * len(records), "there are other events than commits"
        for index, (_, number, _) in enumerate(records):
            part = events[index * size:(index + 1) * size]
            assert [row[1] for row in part] == self.pattern, f"{number} has told {part}"
            official = self.ledger.entries[number].request.parent
            assert all(f"officials/{row[3]}" == official for row in part), part
        self.told_events += [row[2] for row in events]
        assert len(set(self.told_events)) == len(self.told_events), "an event has two places"

    def in_order(self, entries):
        """Whatever was answered before something else was sent comes before it in the store."""
        earliest = float("inf")
        for entry in reversed(entries):
            assert entry.sent <= earliest, f"{entry.number} comes before what was answered earlier"
            earliest = min(earliest, entry.answered)

    def is_told(self):
        """Whether notification has a notice of every event; once each, in their order."""
        notices = self.stores.rows(
            "notification",
            f"SELECT sequence, event_id FROM notice WHERE sequence > {self.noticed} "
            "ORDER BY sequence")
        expected = self.told_events[self.noticed:]
        for place, (sequence, event) in enumerate(notices):
            assert sequence == self.noticed + place + 1, "notices have gaps"
            assert place < len(expected) and event == expected[place], "notices are other events"
        if len(notices) < len(expected):
            return False
        self.noticed += len(notices)
        return True
