"""Traces of real processes, as a collector gets them that is none of ours.

One entry into a plan is one tree over all five processes, from its caller to the notice of it. What
the collector does, or that it is away, is nothing to the calls. Nothing of anybody is in a span.

Usage: traces.py PROTO_FOLDER FOLDER_OF_EXECUTABLES
"""

import collections
import concurrent.futures
import json
import pathlib
import secrets
import signal
import tempfile
import threading
import time
import urllib.request

import grpc
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2 as collector_pb
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2_grpc as collector_grpc
from opentelemetry.proto.trace.v1 import trace_pb2

from markers import Markers
from resilience import OPEN, free_port, until
from system import System
from world import OFFICIALS, World, discipline_pb, notification_pb, planning_pb

ADD = "canbo.planning.v1.PlanningService/AddEntry"
RECEIVE = "canbo.notification.v1.NotificationService/ReceiveEvents"
SEARCH = "canbo.personnel.v1.PersonnelService/SearchOfficials"
SERVICES = ("personnel", "planning", "discipline", "notification")
# Milliseconds by which the clocks of two processes of one machine may differ in a span.
SKEW = 5_000_000
CALLS = 200

Span = collections.namedtuple("Span", "process name kind trace identity parent begun ended "
                              "attributes status links")


def attributes(pairs):
    return {pair.key: getattr(pair.value, pair.value.WhichOneof("value")) for pair in pairs}


class Collector(collector_grpc.TraceServiceServicer):
    """Takes spans, or does not."""

    def __init__(self):
        self.port, self.spans, self.raw = free_port(), [], []
        self.mode, self.answering = "taking", threading.Event()
        self.listen()

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    def listen(self):
        pool = concurrent.futures.ThreadPoolExecutor(max_workers=16)
        self.server = grpc.server(pool, options=[("grpc.so_reuseport", 0)])
        collector_grpc.add_TraceServiceServicer_to_server(self, self.server)
        assert self.server.add_insecure_port(self.address) == self.port
        self.server.start()

    def leave(self):
        self.server.stop(0).wait()

    def falls_silent(self):
        self.answering.clear()
        self.mode = "silent"

    def speaks(self):
        self.mode = "taking"
        self.answering.set()

    def Export(self, request, context):
        if self.mode == "silent":
            self.answering.wait(30)
        if self.mode == "refusing":
            context.abort(grpc.StatusCode.UNAVAILABLE, "too much")
        self.raw.append(request.SerializeToString())
        for process in request.resource_spans:
            about = attributes(process.resource.attributes)
            assert about["service.namespace"] == "canbo" and about["service.version"], about
            assert about["service.instance.id"], about
            for scope in process.scope_spans:
                self.spans += [self.span(about["service.name"], each) for each in scope.spans]
        return collector_pb.ExportTraceServiceResponse()

    @staticmethod
    def span(process, span):
        return Span(process, span.name, span.kind, span.trace_id.hex(), span.span_id.hex(),
                    span.parent_span_id.hex(), span.start_time_unix_nano, span.end_time_unix_nano,
                    attributes(span.attributes), span.status.code, span.links)

    def of(self, trace):
        return [each for each in list(self.spans) if each.trace == trace]


class Traced(System):
    """The system that records what its callers record."""

    def __init__(self, folder, stores, collector):
        self.told = ["--traces", collector.address]
        self.settings = pathlib.Path(folder, "gateway.json")
        self.record("0")
        super().__init__(
            folder, stores, admission=OPEN + self.told + ["--config", self.settings])

    def record(self, ratio):
        """Which part of the calls the gateway is told to record of which no caller says it."""
        self.settings.write_text(json.dumps({"tracesRatio": ratio}))

    def service(self, folder, name, number):
        process = super().service(folder, name, number)
        process.command += [*self.told, "--traces-ratio", "1", "--log-level", "debug"]
        return process


def parent():
    """A place in a new trace: the trace, its span, and how a call says it."""
    trace, span = secrets.token_hex(16), secrets.token_hex(8)
    return trace, span, [("traceparent", f"00-{trace}-{span}-01"), ("tracestate", "theirs=1")]


def figure(process, name):
    """What a process tells of its spans, all reasons together."""
    with urllib.request.urlopen(f"http://{process.admin}/metrics", timeout=20) as answer:
        lines = answer.read().decode().splitlines()
    found = [line for line in lines if line.split("{")[0].split(" ")[0] == f"canbo_trace_{name}"]
    assert found, name
    return sum(float(line.rsplit(" ", 1)[1]) for line in found)


def kind(span):
    return span.name.split(".", 1)[0]


def check_tree(spans, caller, ports):
    """Every span hangs where it belongs, in its trace and in time."""
    by = {each.identity: each for each in spans}
    assert len(by) == len(spans), "two spans of one number"
    expected = {"Recv": trace_pb2.Span.SPAN_KIND_SERVER, "Sent": trace_pb2.Span.SPAN_KIND_CLIENT,
                "Attempt": trace_pb2.Span.SPAN_KIND_CLIENT,
                "Store": trace_pb2.Span.SPAN_KIND_CLIENT,
                "Deliver": trace_pb2.Span.SPAN_KIND_PRODUCER}
    for span in spans:
        assert span.kind == expected[kind(span)], span
        assert span.status == trace_pb2.Status.STATUS_CODE_UNSET, span
        assert span.ended >= span.begun, span
        if span.parent == caller:
            assert (span.process, span.name) == ("gateway", f"Recv.{ADD}"), span
            continue
        above = by.get(span.parent)
        assert above, f"nothing above {span}"
        assert above.begun <= span.begun + SKEW, (above, span)
        method, link = span.name.split(".", 1)[1], (kind(above), above.process)
        if span.process == "gateway" and kind(span) == "Recv":
            assert kind(above) == "Sent" and above.name == f"Sent.{method}", (above, span)
        elif kind(span) == "Attempt":
            assert link == ("Recv", "gateway") and above.name == f"Recv.{method}", (above, span)
            assert span.attributes["server.port"] in ports, span
        elif kind(span) == "Recv":
            assert link == ("Attempt", "gateway") and above.name == f"Attempt.{method}", span
        elif kind(span) == "Deliver":
            assert link == ("Recv", "planning") and above.name == f"Recv.{ADD}", (above, span)
        else:
            assert above.process == span.process and kind(above) in ("Recv", "Deliver"), span
        if kind(span) in ("Recv", "Sent", "Attempt"):
            assert "/" in method, span
            service, name = method.rsplit("/", 1)
            told = {"rpc.system": "grpc", "rpc.service": service, "rpc.method": name,
                    "rpc.grpc.status_code": 0}
            assert told.items() <= span.attributes.items(), span
        elif kind(span) == "Store":
            assert span.attributes == {"db.system.name": "sqlite"}, span


def until_methods_are_known(world, collector):
    """The gateway tells methods apart once it has asked the services which they have."""
    calls = {
        "personnel": world.search,
        "planning": lambda _, metadata: world.planning.GetPlan(
            planning_pb.GetPlanRequest(name="plans/open"), metadata=metadata),
        "discipline": lambda _, metadata: world.discipline.ListBlocks(
            discipline_pb.ListBlocksRequest(parent=world.other), metadata=metadata),
        "notification": lambda _, metadata: world.notification.ListNotices(
            notification_pb.ListNoticesRequest(), metadata=metadata),
    }

    def is_known(call):
        trace, _, metadata = parent()
        call("an", metadata=metadata)
        until("spans of a call", lambda: len(collector.of(trace)) >= 4)
        return not any(each.name.endswith(".other") for each in collector.of(trace))

    for name, call in calls.items():
        until(f"methods of {name}", lambda: is_known(call))


def one_tree(world, system, collector):
    """From the caller through planning and all that it asks to the notice of it."""
    trace, caller, metadata = parent()
    world.enter(world.other, metadata=metadata)
    needed = {("gateway", f"Recv.{ADD}"), ("gateway", f"Attempt.{ADD}"), ("planning", f"Recv.{ADD}"),
              ("planning", "Store.Write"), ("planning", "Deliver.notification"),
              ("planning", f"Sent.{RECEIVE}"), ("gateway", f"Attempt.{RECEIVE}"),
              ("notification", f"Recv.{RECEIVE}"), ("notification", "Store.Write"),
              ("personnel", "Store.Read"), ("discipline", "Store.Read")}
    until("whole tree", lambda: needed <= {each[:2] for each in collector.of(trace)})
    # What was begun before is there by now, too: nothing ends later than the notice is written.
    spans = collector.of(trace)
    check_tree(spans, caller, {each.port for each in system.services})
    for name in SERVICES:
        assert any(each.process == name and kind(each) == "Recv" for each in spans), name
    log = pathlib.Path(system.process("planning").log.name).read_text()
    assert any(f'"trace":"{trace}"' in line and ADD in line for line in log.splitlines())
    print(f"{len(spans)} spans of {len({each.process for each in spans})} processes")


def a_refusal(world, collector):
    """What a caller is refused is an error for who has asked, and none of the service."""
    trace, _, metadata = parent()
    try:
        world.enter(world.sanctioned, metadata=metadata)
        raise AssertionError("a sanctioned official was entered")
    except grpc.RpcError as error:
        assert error.code() is grpc.StatusCode.FAILED_PRECONDITION, error
    until("refusal", lambda: len([s for s in collector.of(trace) if s.name.endswith(ADD)]) == 3)
    for span in collector.of(trace):
        if span.name.endswith(ADD):
            assert span.attributes["rpc.grpc.status_code"] == 9, span
            is_error = span.status == trace_pb2.Status.STATUS_CODE_ERROR
            assert is_error == (kind(span) == "Attempt"), span


def what_is_not_recorded(world, collector):
    """A caller that does not record, one that says nonsense, and one that says nothing."""
    before = len(collector.spans)
    trace = secrets.token_hex(16)
    for text in (f"00-{trace}-{secrets.token_hex(8)}-00", "nonsense", None):
        world.search("an", metadata=[("traceparent", text)] if text else [])
    trace, _, metadata = parent()
    world.search("an", metadata=metadata)
    until("the next one", lambda: len(collector.of(trace)) >= 4)
    others = {each.name for each in collector.spans[before:] if each.trace != trace}
    assert not others, others


def what_begins_here(world, system, collector):
    """A ratio that is told later holds from then on; the services go by what the gateway decides."""
    gateway = system.gateways[0]

    def follow(ratio):
        system.record(ratio)
        gateway.process.send_signal(signal.SIGHUP)
        told = f'"setting":"--traces-ratio","told":"{ratio}"'
        until(f"ratio {ratio}", lambda: told in pathlib.Path(gateway.log.name).read_text())

    before = len(collector.spans)
    follow("1")
    world.search("an")
    until("a trace from here", lambda: len(collector.spans) >= before + 4)
    spans = collector.spans[before:]
    assert len({each.trace for each in spans}) == 1, spans
    roots = [(each.process, each.name) for each in spans if not each.parent]
    assert roots == [("gateway", f"Recv.{SEARCH}")], roots
    assert {each.process for each in spans} == {"gateway", "personnel"}, spans
    follow("0")


def search(world, count=CALLS):
    """Recorded calls one after the other; how long they took, and the last trace."""
    begun = time.monotonic()
    for _ in range(count):
        trace, _, metadata = parent()
        world.search("an", timeout=5, metadata=metadata)
    return time.monotonic() - begun, trace


def whatever_the_collector_does(world, system, collector):
    """Calls go on as fast as ever while it is silent, refuses or is away; then it gets spans."""
    gateway = system.gateways[0]
    search(world)
    usual, _ = search(world)
    collector.falls_silent()
    silent, _ = search(world)
    until("spans that wait", lambda: figure(gateway, "spans_waiting") > 0)
    # A process ends in time although nobody takes what it has recorded.
    system.process("personnel").restart(lambda: None)
    collector.speaks()
    system.until_whole()
    until("spans taken", lambda: figure(gateway, "spans_waiting") == 0)
    failures = figure(gateway, "export_failures_total")
    collector.mode = "refusing"
    refusing, _ = search(world)
    until("refusals", lambda: figure(gateway, "export_failures_total") > failures)
    collector.speaks()
    collector.leave()
    away, _ = search(world)
    failures = figure(gateway, "export_failures_total")
    until("failures", lambda: figure(gateway, "export_failures_total") > failures)
    collector.listen()
    print(f"{CALLS} calls in {usual:.2f} s; collector silent {silent:.2f} s, "
          f"refusing {refusing:.2f} s, away {away:.2f} s")
    assert max(silent, refusing, away) < 3 * usual + 5
    _, trace = search(world, 1)
    until("spans again", lambda: {each.process for each in collector.of(trace)}
          == {"gateway", "personnel"})
    assert figure(gateway, "spans_exported_total") > 0


def the_end(world, system, collector):
    """What was recorded last is handed over before the processes have ended."""
    _, trace = search(world, 1)
    system.stop()
    names = sorted(each.name for each in collector.of(trace))
    assert {f"Attempt.{SEARCH}", f"Recv.{SEARCH}", "Store.Read"} <= set(names), names
    assert len(collector.of(trace)) >= 4, names


def nobodys_data(collector):
    """Neither persons nor what they are called by; not even names of resources."""
    marks, names = Markers(1), []
    for number, row in enumerate(OFFICIALS.splitlines()[1:]):
        identifier, name = row.split(",")[:2]
        marks.add(f"identifier {number}", identifier)
        names.append(name.encode())
    marks.add("what a caller writes", "mot.canh.cua.nguoi.goi")
    marks.check()
    for request in collector.raw:
        found = marks.found_in("a span", request)
        assert not found, found
        for text in (*names, b"officials/", b"organizations/", b"plans/", b"SELECT", b"theirs"):
            assert text not in request, text
    assert collector.raw


def main():
    collector = Collector()
    with tempfile.TemporaryDirectory() as folder:
        stores = {name: f"sqlite:{folder}/{name}.db" for name in SERVICES}
        system = Traced(folder, stores, collector)
        world = World(system, folder)
        assert not collector.spans, "nobody has asked for a trace"
        until_methods_are_known(world, collector)
        one_tree(world, system, collector)
        a_refusal(world, collector)
        what_is_not_recorded(world, collector)
        what_begins_here(world, system, collector)
        whatever_the_collector_does(world, system, collector)
        trace, _, metadata = parent()
        strange = world.raw("/mot.canh.cua.nguoi.goi/Nothing")
        try:
            strange(b"", metadata=metadata)
            raise AssertionError("a method that nobody has was answered")
        except grpc.RpcError as error:
            assert error.code() is grpc.StatusCode.UNIMPLEMENTED, error
        until("a strange call", lambda: [s.name for s in collector.of(trace)] == ["Recv.other"])
        the_end(world, system, collector)
        nobodys_data(collector)
    collector.leave()


main()
