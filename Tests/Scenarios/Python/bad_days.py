"""Bad days of a store under a real process: what callers and the operator are told, and that the
process goes on, or ends with a clear message.

Usage: bad_days.py PROTO_FOLDER FOLDER_OF_EXECUTABLES SCENARIO
"""

import atexit
import contextlib
import ctypes
import datetime
import pathlib
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import uuid

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from crash_processes import PostgresStores, Service, SQLiteStores, until
from stubs import Stubs

stubs = Stubs(sys.argv[1])
sanctions = stubs.messages("canbo/discipline/v1/sanction")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
discipline_grpc = stubs.services("canbo/discipline/v1/discipline_service")
BINARIES = pathlib.Path(sys.argv[2])
ROOT = pathlib.Path(__file__).resolve().parents[3]


class Discipline:
    """The service with a store of its own; notification is not there, which it has to bear."""

    def __init__(self, folder, storage):
        self.service = Service("discipline", BINARIES, folder, storage,
                               ("--gateway", "127.0.0.1:1"))
        atexit.register(self.service.kill)

    @property
    def stub(self):
        return discipline_grpc.DisciplineServiceStub(self.service.channel)

    def record(self, official, number="1"):
        day = datetime.date.today() - datetime.timedelta(days=1)
        date = {"year": day.year, "month": day.month, "day": day.day}
        return self.stub.RecordSanction(discipline_pb.RecordSanctionRequest(
            parent=f"officials/{official}", request_id=str(uuid.uuid4()),
            sanction=sanctions.Sanction(
                track=sanctions.DISCIPLINE_TRACK_STATE,
                subject=sanctions.SANCTION_SUBJECT_CIVIL_SERVANT,
                form=sanctions.SANCTION_FORM_REPRIMAND,
                decision_number=number, decision_date=date, effective_date=date,
                reason_reference="HS-" + "1" * 150)), timeout=20)

    def list(self, official):
        request = discipline_pb.ListSanctionsRequest(parent=f"officials/{official}")
        return self.stub.ListSanctions(request, timeout=20).sanctions

    def log(self):
        return self.service.log.read_text()

    def end(self):
        self.service.send(signal.SIGTERM)
        return self.service.process.wait(30)

    def end_by_itself(self):
        self.service.start()
        return self.service.process.wait(90)


def refusal(body):
    """The code, the reason and the call's identifier of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        info, request = error_details_pb2.ErrorInfo(), error_details_pb2.RequestInfo()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info) or detail.Unpack(request)
        return error.code().name, info.reason, request.request_id
    raise AssertionError("a call that cannot succeed was answered")


def page(folder):
    """A page that is damaged: who needs it is told, with what the operator's log has more of."""
    day = Discipline(folder, SQLiteStores(folder).storage("discipline"))
    day.service.revive()
    for number in range(120):
        day.record(f"a{number:03}")
    assert day.end() == 0
    file = folder / "discipline.db"
    content = bytearray(file.read_bytes())
    with contextlib.closing(sqlite3.connect(file)) as store:
        leaves = store.execute("SELECT pgoffset FROM dbstat WHERE name = 'sanction' "
                               "AND pagetype = 'leaf' ORDER BY path").fetchall()
    assert len(leaves) > 2, leaves
    start, = leaves[1]
    content[start:start + 8] = b"\xff" * 8
    file.write_bytes(content)
    day.service.revive()
    outcomes = []
    for number in range(120):
        try:
            assert len(day.list(f"a{number:03}")) == 1
            outcomes.append("answered")
        except grpc.RpcError:
            code, reason, call = refusal(lambda: day.list(f"a{number:03}"))
            assert (code, reason) == ("DATA_LOSS", "STORAGE_DAMAGED"), (code, reason)
            assert call and call in day.log(), "the log does not know the call"
            outcomes.append("refused")
    assert set(outcomes) == {"answered", "refused"}, outcomes
    assert "SQLite code" in day.log()
    assert day.service.is_running
    print(f"{outcomes.count('answered')} of {len(outcomes)} officials are still answered for")


def future(folder):
    """A store of a newer version: the process ends and says what to do."""
    day = Discipline(folder, SQLiteStores(folder).storage("discipline"))
    day.service.revive()
    day.record("a")
    assert day.end() == 0
    with contextlib.closing(sqlite3.connect(folder / "discipline.db")) as store:
        store.execute("INSERT INTO schema_migration SELECT component, 99, name, checksum, "
                      "applied_at FROM schema_migration WHERE component = 'discipline' "
                      "AND number = 1")
        store.commit()
    assert day.end_by_itself() == 74
    words = day.service.last_words()
    assert "is at step 99" in words and "run the newer version" in words, words
    print(words)


def heed_modes():
    """Takes from root that the modes of files are nothing to it."""
    drop_bound, override_modes = 24, 1
    ctypes.CDLL(None).prctl(drop_bound, override_modes, 0, 0, 0)


def readonly(folder):
    """A file that can only be read: the process ends and names it, until it can be written."""
    day = Discipline(folder, SQLiteStores(folder).storage("discipline"))
    day.service.prepare = heed_modes
    day.service.revive()
    day.record("a")
    assert day.end() == 0
    file = folder / "discipline.db"
    file.chmod(0o444)
    assert day.end_by_itself() == 74
    words = day.service.last_words()
    assert f"write {file}: Permission denied" in words, words
    file.chmod(0o644)
    day.service.revive()
    day.record("b")
    assert len(day.list("a")) == len(day.list("b")) == 1


def full(folder):
    """No room for a longer file: writes are refused, reads go on, and writing goes on by itself."""
    day = Discipline(folder, SQLiteStores(folder).storage("discipline"))
    day.service.revive()
    limit = resource.RLIMIT_FSIZE
    resource.prlimit(day.service.process.pid, limit, (2 << 20, resource.RLIM_INFINITY))
    kept, told = 0, None
    while told is None:
        assert kept < 10_000, "the disk is never full"
        try:
            day.record(f"a{kept:05}")
            kept += 1
        except grpc.RpcError:
            told = refusal(lambda: day.record(f"a{kept:05}"))
    assert told[:2] == ("UNAVAILABLE", "STORAGE_UNAVAILABLE"), told
    assert told[2] in day.log(), "the log does not know the call"
    assert len(day.list(f"a{kept - 1:05}")) == 1 and not day.list(f"a{kept:05}")
    resource.prlimit(day.service.process.pid, limit, (resource.RLIM_INFINITY,) * 2)
    day.record(f"a{kept:05}")
    assert all(len(day.list(f"a{number:05}")) == 1 for number in range(kept + 1))
    print(f"{kept} sanctions were recorded before the disk was full")


def held(folder):
    """Another process holds the file: the call is refused in time, and the next one succeeds."""
    day = Discipline(folder, SQLiteStores(folder).storage("discipline"))
    day.service.revive()
    with contextlib.closing(sqlite3.connect(folder / "discipline.db")) as store:
        store.execute("BEGIN IMMEDIATE")
        told = refusal(lambda: day.record("a"))
        assert told[:2] == ("UNAVAILABLE", "STORAGE_UNAVAILABLE"), told
        assert not day.list("a")
        store.rollback()
    day.record("a")


def half(folder):
    """A power cut has left half a line among the checkpoints: the next one stands for itself."""
    stores = SQLiteStores(folder)
    checkpoints = folder / "discipline.checkpoints"
    checkpoints.write_text("discipline 7 0123456789abcdef")
    day = Discipline(folder, stores.storage("discipline"))
    day.service.revive()
    day.record("a")
    assert day.end() == 0
    assert len(checkpoints.read_text().splitlines()) == 1, checkpoints.read_text()
    done = subprocess.run([BINARIES / "canbo", "audit", "verify", "discipline", "--data", folder],
                          capture_output=True, text=True)
    assert done.returncode == 0 and "1 checkpoints right" in done.stdout, done
    # A file of somebody else is not touched.
    checkpoints.write_text("x" * 5_000)
    assert day.end_by_itself() == 74
    assert len(checkpoints.read_text()) == 5_000


def postgres(folder):
    stores = PostgresStores(folder, ROOT / ".ci/postgres", ["discipline"])
    atexit.register(lambda: stores.stop())
    return stores


def away(folder):
    """The server comes after the service: callers are told to wait until it is there."""
    stores = postgres(folder)
    stores.stop()
    day = Discipline(folder, stores.storage("discipline"))
    day.service.start()
    until("told patience", lambda: day.service.log.exists() and "asking again" in day.log())
    told = refusal(lambda: day.list("a"))
    assert told[:2] == ("UNAVAILABLE", "SERVICE_STARTING"), told
    assert not day.service.serves()
    stores.start()
    until("ready service", day.service.serves)
    day.record("a")
    # And while it runs: refused, then served again without anybody's help.
    stores.stop_at_once()
    told = refusal(lambda: day.record("b"))
    assert told[:2] == ("UNAVAILABLE", "STORAGE_UNAVAILABLE"), told
    stores.start()
    day.record("b")
    assert len(day.list("a")) == len(day.list("b")) == 1


def connections(folder):
    """The server takes no further sessions: what needs one is refused, the rest goes on."""
    stores = postgres(folder)
    stores.rows("discipline", "CREATE ROLE few LOGIN CONNECTION LIMIT 3")
    stores.rows("discipline", "GRANT ALL ON SCHEMA public TO few")
    storage = stores.storage("discipline").replace("user=canbo", "user=few")
    day = Discipline(folder, storage)
    day.service.revive()
    day.record("a")
    stores.rows("discipline", "ALTER ROLE few CONNECTION LIMIT 0")
    stores.rows("discipline", "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                              "WHERE usename = 'few'")
    for body in (lambda: day.record("b"), lambda: day.list("a")):
        told = refusal(body)
        assert told[:2] == ("UNAVAILABLE", "STORAGE_UNAVAILABLE"), told
    assert "too many connections" in day.log()
    stores.rows("discipline", "ALTER ROLE few CONNECTION LIMIT 100")
    day.record("b")
    assert len(day.list("a")) == len(day.list("b")) == 1


def main():
    scenarios = {each.__name__: each for each in (
        page, future, readonly, full, held, half, away, connections)}
    with tempfile.TemporaryDirectory(prefix="canbo-days-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        scenarios[sys.argv[3]](folder)


main()
