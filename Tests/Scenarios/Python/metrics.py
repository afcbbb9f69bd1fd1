"""Figures for operators: every process is scraped after real calls, and what it tells is true.

Usage: metrics.py PROTO_FOLDER FOLDER_OF_EXECUTABLES OBSERVE_FOLDER GATEWAY PERSONNEL ROUTES_FILE
PROCESS..., each of which is NAME=ADMIN_ADDRESS=PID
"""

import collections
import datetime
import json
import os
import pathlib
import random
import re
import signal
import sys
import tempfile
import urllib.error
import urllib.request

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from prometheus_client import parser as plain_parser
from prometheus_client.openmetrics import parser as open_parser

from resilience import BINARIES, OPEN, free_port, start, stubs, until

OBSERVE, GATEWAY, PERSONNEL = pathlib.Path(sys.argv[3]), sys.argv[4], sys.argv[5]
PROCESSES = {name: (address, int(pid))
             for name, address, pid in (each.split("=") for each in sys.argv[7:])}
OPEN_METRICS = "application/openmetrics-text; version=1.0.0"
GET = "canbo.personnel.v1.PersonnelService/GetOfficial"
# Calls of one method, and methods that nobody has.
CALLS, STRANGE = 40, 300
# What every process tells, and what only some do.
EVERYWHERE = """
    canbo_build_info canbo_ready canbo_calls_open canbo_calls_refused canbo_connections_open
    canbo_connections_accepted canbo_connections_refused canbo_held_bytes
    grpc_server_call_started grpc_server_call_duration_seconds
    grpc_server_call_sent_total_compressed_message_size_bytes
    grpc_server_call_rcvd_total_compressed_message_size_bytes
    process_cpu_seconds process_resident_memory_bytes process_virtual_memory_bytes
    process_open_fds process_max_fds process_threads process_start_time_seconds
""".split()
ATTEMPTS = """
    grpc_client_attempt_started grpc_client_attempt_duration_seconds
    grpc_client_attempt_sent_total_compressed_message_size_bytes
    grpc_client_attempt_rcvd_total_compressed_message_size_bytes
""".split()
OF_GATEWAY = ATTEMPTS + """
    canbo_backend_state canbo_backend_spared canbo_backend_connections canbo_backend_calls_open
    canbo_backend_calls_limit canbo_backend_answers canbo_backend_retries canbo_calls_waiting
    canbo_calls_held grpc_client_call_duration_seconds canbo_callers_remembered
    canbo_descriptor_conflicts canbo_reload_successful canbo_reload_success_timestamp_seconds
    canbo_maintenance_under_way canbo_maintenance_end_timestamp_seconds
""".split()
OF_SERVICES = """
    canbo_storage_transactions canbo_storage_transaction_duration_seconds canbo_storage_writes
    canbo_storage_answering canbo_storage_file_bytes canbo_events_sequence canbo_audit_records
    canbo_audit_unsigned_records canbo_audit_checkpoint_timestamp_seconds canbo_work_failures
    canbo_work_done canbo_work_success_timestamp_seconds canbo_policy_info
""".split()


def get(address, path, accept="", method="GET"):
    """The status and the body of an answer."""
    request = urllib.request.Request(
        f"http://{address}{path}", headers={"accept": accept}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def families(address, accept=""):
    """What a process tells, by name of family; both formats are read by stock parsers."""
    status, text = get(address, "/metrics", accept)
    assert status == 200, (address, status, text)
    read = open_parser if accept else plain_parser
    found = list(read.text_string_to_metric_families(text))
    names = [each.name for each in found]
    assert len(names) == len(set(names)), collections.Counter(names).most_common(3)
    seen = [(sample.name, tuple(sorted(sample.labels.items())))
            for each in found for sample in each.samples]
    assert len(seen) == len(set(seen)), collections.Counter(seen).most_common(3)
    return {each.name: each for each in found}


class Scrape:
    """What one process tells at one moment."""

    def __init__(self, address):
        self.families = families(address)

    def samples(self, name, **labels):
        for family in self.families.values():
            for sample in family.samples:
                if sample.name == name and labels.items() <= sample.labels.items():
                    yield sample

    def value(self, name, **labels):
        return sum(sample.value for sample in self.samples(name, **labels))

    def series(self):
        return sum(len(family.samples) for family in self.families.values())


def scraped(name):
    return Scrape(PROCESSES[name][0])


def call(channel, path, times=1):
    """Calls that are refused; their codes."""
    method = channel.unary_unary(path, request_serializer=bytes, response_deserializer=bytes)
    codes = collections.Counter()
    for _ in range(times):
        try:
            method(b"\x0a\x10officials/nobody", timeout=20)
        except grpc.RpcError as error:
            codes[error.code().name] += 1
    return codes


def check_calls():
    """Each call is counted once by everybody through whom it goes, with its status."""
    before = {name: scraped(name) for name in ("gateway", "personnel")}
    with grpc.insecure_channel(GATEWAY) as channel:
        codes = call(channel, f"/{GET}", CALLS)
    (status,) = codes
    assert codes[status] == CALLS, codes
    after = {name: scraped(name) for name in before}

    def grown(name, metric, **labels):
        return after[name].value(metric, **labels) - before[name].value(metric, **labels)

    of_method = {"grpc_method": GET}
    ended = {"grpc_status": status, **of_method}
    for name, side, labels in (
        ("gateway", "server_call", {}), ("personnel", "server_call", {}),
        ("gateway", "client_attempt", {"grpc_target": PERSONNEL}),
    ):
        metric = f"grpc_{side}"
        assert grown(name, f"{metric}_started_total", **of_method, **labels) == CALLS, name
        assert grown(name, f"{metric}_duration_seconds_count", **ended, **labels) == CALLS, name
        took = grown(name, f"{metric}_duration_seconds_sum", **ended, **labels)
        assert 0 < took < 20 * CALLS, (name, took)
        # 18 bytes of a message and 5 in front of it.
        way = "rcvd" if side == "server_call" else "sent"
        size = f"{metric}_{way}_total_compressed_message_size_bytes_sum"
        assert grown(name, size, **ended, **labels) == 23 * CALLS, name
    sums = [grown(name, f"grpc_{side}_duration_seconds_sum", **ended) for name, side in (
        ("gateway", "server_call"), ("gateway", "client_attempt"), ("personnel", "server_call"))]
    assert sums[0] >= sums[1] >= sums[2] * 0.5, sums
    print(f"{CALLS} calls that were {status}: {[f'{each / CALLS:.6f}' for each in sums]} s each")


def check_strangers():
    """Methods that nobody has make no series, whoever asks for how many of them."""
    for name, address in (("gateway", GATEWAY), ("personnel", PERSONNEL)):
        with grpc.insecure_channel(address) as channel:
            call(channel, f"/a{random.random()}.Service/M")
            call(channel, "/canbo.personnel.v1.PersonnelService/Method")
            before = scraped(name)
            for number in range(STRANGE):
                call(channel, f"/canbo.personnel.v1.PersonnelService/Method{number}")
                call(channel, f"/x.y.Service{random.random()}/Method")
        after = scraped(name)
        others = [each.value("grpc_server_call_started_total", grpc_method="other")
                  for each in (before, after)]
        assert others[1] - others[0] == 2 * STRANGE, (name, others)
        assert after.series() <= before.series() + 200, (name, before.series(), after.series())
        text = get(PROCESSES[name][0], "/metrics")[1]
        assert "Method1" not in text and "x.y.Service" not in text, name


def check_names(every):
    """Each process tells what it should, in both formats, and is ready."""
    for name, (address, _) in PROCESSES.items():
        assert get(address, "/healthz") == (200, "ok\n"), name
        assert get(address, "/readyz") == (200, "ready\n"), name
        assert get(address, "/nothing")[0] == 404, name
        assert get(address, "/metrics", method="POST")[0] == 405, name
        wanted = EVERYWHERE + (OF_GATEWAY if name == "gateway" else OF_SERVICES)
        plain, opened = families(address), families(address, OPEN_METRICS)
        for found in (plain, opened):
            missing = set(wanted) - set(found)
            assert not missing, (name, missing)
        assert set(plain) == set(opened), set(plain) ^ set(opened)
        every |= {sample.name for family in plain.values() for sample in family.samples}
        figures = Scrape(address)
        assert figures.value("canbo_ready") == 1, name
        (build,) = figures.samples("canbo_build_info")
        assert build.labels["process"] == name, build
        print(f"{name}: {len(plain)} families, {figures.series()} series")
    planning = scraped("planning")
    assert planning.value("canbo_events_behind", consumer="notification") >= 0
    assert "grpc_client_call_duration_seconds" in scraped("personnel").families


def check_files(every):
    """The dashboard and the alerts use metrics that somebody tells, and no others."""
    dashboard = json.loads((OBSERVE / "dashboard.json").read_text())
    expressions = [target["expr"] for panel in dashboard["panels"]
                   for target in panel.get("targets", [])]
    alerts = (OBSERVE / "alerts.yml").read_text()
    expressions += re.findall(r"^\s*expr: (.*(?:\n {10,}.*)*)", alerts, re.M)
    assert len(expressions) > 30, expressions
    for expression in expressions:
        used = set(re.findall(r"\b(?:canbo|grpc|process)_[a-z_]+", expression))
        labels = {"grpc_method", "grpc_status", "grpc_target"}
        unknown = used - labels - every
        assert used - labels or "up" in expression, expression
        assert not unknown, (expression, unknown)
    print(f"{len(expressions)} expressions")


def check_reload(routes):
    """A file that is wrong shows until it is right."""
    address, pid = PROCESSES["gateway"]
    right = routes.read_text()

    def result():
        return Scrape(address).value("canbo_reload_successful", what="routes")

    assert result() == 1
    for text, expected in (("{", 0), (right, 1)):
        routes.write_text(text)
        os.kill(pid, signal.SIGHUP)
        until(f"a reload with result {expected}", lambda: result() == expected)


def certificate(folder):
    """A certificate of our own; when it ends."""
    key = ec.generate_private_key(ec.SECP256R1())
    end = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    end += datetime.timedelta(days=3)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name)
            .public_key(key.public_key()).serial_number(7)
            .not_valid_before(end - datetime.timedelta(days=9)).not_valid_after(end)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
            .sign(key, hashes.SHA256()))
    (folder / "own.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "own.key").write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption()))
    (folder / "own.key").chmod(0o600)
    return end.timestamp()


def check_stages(every, folder):
    """A process says when it starts, is ready, drains; until when its certificate is good."""
    end, admin = certificate(folder), f"127.0.0.1:{free_port()}"
    files = ["--tls-certificate", folder / "own.pem", "--tls-key", folder / "own.key"]
    route = {"services": ["canbo.test.v1.*"], "backends": ["127.0.0.1:1"]}
    (folder / "routes.json").write_text(json.dumps({"routes": [route]}))
    gateway = start([
        BINARIES / "gateway", "--listen", f"127.0.0.1:{free_port()}", "--admin", admin,
        "--routes", folder / "routes.json", "--drain-notice", "2s", *files, *OPEN,
        # There is no collector; what becomes of spans is told all the same.
        "--traces", "127.0.0.1:1"])
    until("a ready gateway", lambda: answers(admin, "/readyz") == (200, "ready\n"))
    told = Scrape(admin)
    every |= {sample.name for family in told.families.values() for sample in family.samples}
    assert told.value("canbo_certificate_expiry_timestamp_seconds") == end
    assert told.value("canbo_backend_state", state="unreachable") <= 1
    gateway.send_signal(signal.SIGTERM)
    until("a draining gateway", lambda: answers(admin, "/readyz") == (503, "draining\n"), 2)
    assert get(admin, "/healthz")[0] == 200
    assert Scrape(admin).value("canbo_ready") == 0
    assert gateway.wait(30) == 0
    admin = f"127.0.0.1:{free_port()}"
    personnel = start([
        BINARIES / "personnel", "--listen", f"127.0.0.1:{free_port()}", "--admin", admin,
        "--storage", "postgres://nobody@127.0.0.1:1/x", "--unsigned-calls", "taken",
        "--audit-key", folder / "key.pem", "--audit-checkpoints", folder / "checkpoints"])
    until("a starting service", lambda: answers(admin, "/readyz") == (503, "starting\n"))
    assert get(admin, "/startupz")[0] == 503 and get(admin, "/healthz")[0] == 200
    personnel.kill()


def answers(address, path):
    """As `get`, and `None` while nobody listens."""
    try:
        return get(address, path)
    except OSError:
        return None


def main():
    every = set()
    with tempfile.TemporaryDirectory(prefix="canbo-metrics-") as folder:
        # Each looks at its store in its own time.
        until("the first look at every store", lambda: all(
            scraped(name).value("canbo_audit_checkpoint_timestamp_seconds") > 0
            for name in PROCESSES if name != "gateway"), 90)
        check_calls()
        check_strangers()
        check_names(every)
        check_reload(pathlib.Path(sys.argv[6]))
        check_stages(every, pathlib.Path(folder))
    check_files(every)


main()
