"""A partner floods a backend that is at its limit while people call, over stock gRPC.

Usage: priorities.py PROTO_FOLDER BINARIES MODE ISSUER_FOLDER

Modes: bulk, in which the partner's grant says so and people see no error; and interactive, in which
it goes as they do, and they see errors.
"""

import datetime
import json
import pathlib
import sys
import tempfile
import threading
import time

import grpc
import jwt

from resilience import SERVICE, Fleet, gateway_grpc, stubs, until

MODE, ISSUER = sys.argv[3], pathlib.Path(sys.argv[4])
access_pb = stubs.messages("canbo/gateway/v1/access")
quota_pb = stubs.messages("canbo/gateway/v1/quota")
priority_pb = stubs.messages("canbo/gateway/v1/priority")
KEY = (ISSUER / "local.key.pem").read_text()
KID = json.loads((ISSUER / "local.jwks.json").read_text())["keys"][0]["kid"]
# What the backend takes for a call, in milliseconds, and how many calls it may have.
WORK, PLACES = 50, 16
# Threads of the partner, far more than the places; after a refusal one rests, in seconds: client,
# gateway and backend share the cores of one machine.
FLOOD, REST, PEOPLE, CALLS = 64, 0.05, 2, 40
DAYS = {"from": "2020-01-01", "through": "2099-12-31"}
ACCESS = {
    "roles": [{"name": "ECHO", "methods": [f"{SERVICE}/*"]},
              {"name": "WATCH", "methods": ["canbo.gateway.v1.GatewayService/*"]}],
    "grants": [
        {"name": "partner", "callers": ["systems/local-systems:partner"], "roles": ["ECHO"],
         "priority": MODE, **DAYS},
        {"name": "people", "callers": ["people/local-people:*"], "roles": ["ECHO", "WATCH"],
         **DAYS},
        {"name": "operator", "callers": ["anonymous"], "roles": ["WATCH"], **DAYS}]}


def bearer(kind, name):
    now = datetime.datetime.now(datetime.timezone.utc)
    text = jwt.encode(
        {"iss": f"urn:canbo:local:{kind}", "aud": "canbo", "sub": name, "iat": now,
         "exp": now + datetime.timedelta(minutes=5)},
        KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


class Caller:
    """Somebody with a connection of their own, which tries nothing again."""

    def __init__(self, fleet, kind, name):
        self.metadata = bearer(kind, name)
        self.channel = grpc.insecure_channel(
            f"127.0.0.1:{fleet.port}",
            options=[("grpc.use_local_subchannel_pool", 1), ("grpc.enable_retries", 0)])
        self.wait = self.channel.unary_unary(
            f"/{SERVICE}/Wait", request_serializer=bytes, response_deserializer=bytes)
        self.gateway = gateway_grpc.GatewayServiceStub(self.channel)

    def call(self):
        """The code of a refusal; nothing when the call is answered."""
        try:
            self.wait(b"\x0a\x01x", metadata=self.metadata, timeout=30)
            return None
        except grpc.RpcError as error:
            return error.code()

    def priority(self):
        request = quota_pb.GetQuotaRequest(name="quotas/me")
        quota = self.gateway.GetQuota(request, metadata=self.metadata, timeout=10)
        return priority_pb.CallPriority.Name(quota.priority)


class Flood:
    """The partner, as often as it can from many threads."""

    def __init__(self, partners):
        self.codes, self.ends = [], threading.Event()
        self.threads = [
            threading.Thread(target=self.run, args=(partners[number % len(partners)],))
            for number in range(FLOOD)]
        for thread in self.threads:
            thread.start()

    def run(self, partner):
        while not self.ends.is_set():
            code = partner.call()
            self.codes.append(code)
            if code:
                time.sleep(REST)

    def end(self):
        self.ends.set()
        for thread in self.threads:
            thread.join()
        refused = {code for code in self.codes if code}
        assert refused == {grpc.StatusCode.RESOURCE_EXHAUSTED}, refused
        return sum(code is None for code in self.codes)


def people(fleet):
    """The errors that people see, and how long their calls take at most."""
    errors, times = [], []

    def run(name):
        caller = Caller(fleet, "people", name)
        for _ in range(CALLS):
            begun = time.monotonic()
            errors.append(caller.call())
            times.append(time.monotonic() - begun)
    threads = [threading.Thread(target=run, args=(f"p{number}",)) for number in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [error for error in errors if error], sorted(times)


def main(folder):
    access = pathlib.Path(folder, "access.json")
    access.write_text(json.dumps(ACCESS))
    fleet = Fleet(folder, [WORK], route={"callsPerBackend": PLACES}, settings=[
        "--issuers", ISSUER / "issuers.json", "--access", access, "--anonymous-calls", "taken"])
    partners = [Caller(fleet, "systems", "partner") for _ in range(4)]
    person = Caller(fleet, "people", "an")
    assert partners[0].priority() == f"CALL_PRIORITY_{MODE.upper()}", partners[0].priority()
    assert person.priority() == "CALL_PRIORITY_INTERACTIVE"
    explained = person.gateway.ExplainAccess(
        access_pb.ExplainAccessRequest(method=f"{SERVICE}/ImportAll"), metadata=person.metadata)
    assert explained.priority == priority_pb.CALL_PRIORITY_BULK, explained
    flood = Flood(partners)
    until("refusals", lambda: any(flood.codes))
    errors, times = people(fleet)
    answered = flood.end()
    print(f"{MODE}: of {len(times)} calls of people {len(errors)} failed, "
          f"p50 {times[len(times) // 2] * 1000:.0f} ms, longest {times[-1] * 1000:.0f} ms; "
          f"{answered} of {len(flood.codes)} of the partner's were answered")
    assert answered > 0
    assert bool(errors) == (MODE == "interactive"), errors[:3]
    fleet.stop()


with tempfile.TemporaryDirectory(prefix="canbo-priorities-") as place:
    main(place)
