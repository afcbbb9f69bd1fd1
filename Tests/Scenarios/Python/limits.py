"""Partners with stock gRPC at a gateway that limits each of them: a flood of one harms no other.

With `limited` the gateway has to have the limits below; with `unlimited` it has none, and the same
flood takes every place of the service.

Usage: limits.py PROTO_FOLDER limited|unlimited|flood GATEWAY ISSUER_FOLDER
"""

import collections
import concurrent.futures
import datetime
import json
import pathlib
import queue
import statistics
import subprocess
import sys
import time

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

# What each caller may use: units at once and per second, and calls at a time.
BURST, RATE, AT_ONCE = 2_000, 1, 4
# Calls that the service answers at a time, and streams that the flood asks for.
PLACES, STREAMS = 16, 60
# Times that every place is taken, given up and taken again.
ROUNDS = 25
# Refusals after which the flood of calls ends, and the threads that make it.
REFUSALS, THREADS = 2_000, 16
# By what factor the flood may lengthen the median of another caller's calls: client, gateway and
# services share the cores of one machine, and a debug build spends most of them on refusals.
SLOWER_MAX = 40

MODE, GATEWAY, FOLDER = sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4])
stubs = Stubs(sys.argv[1])
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
personnel_grpc = stubs.services("canbo/personnel/v1/personnel_service")
feed_pb = stubs.messages("canbo/feed/v1/feed")
feed_grpc = stubs.services("canbo/personnel/v1/feed_service")
quota_pb = stubs.messages("canbo/gateway/v1/quota")
gateway_grpc = stubs.services("canbo/gateway/v1/gateway_service")
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]


def reason(error):
    """Why a call was refused."""
    info = rpc.ErrorInfo()
    assert rpc_status.from_call(error).details[0].Unpack(info), error
    return info.reason


def detail(error, kind):
    found = [each for each in rpc_status.from_call(error).details if each.Is(kind.DESCRIPTOR)]
    message = kind()
    assert len(found) == 1 and found[0].Unpack(message), error
    return message


class Partner:
    """A system that shows a token, on a connection of its own."""

    def __init__(self, name):
        self.name = f"systems/local-systems:{name}"
        now = datetime.datetime.now(datetime.timezone.utc)
        text = jwt.encode(
            {"iss": "urn:canbo:local:systems", "aud": "canbo", "sub": name, "iat": now,
             "exp": now + datetime.timedelta(minutes=5)},
            KEY, algorithm="EdDSA", headers={"kid": KID})
        self.metadata = (("authorization", f"Bearer {text}"),)
        self.channel = grpc.insecure_channel(
            GATEWAY, options=[("grpc.use_local_subchannel_pool", 1)])
        self.personnel = personnel_grpc.PersonnelServiceStub(self.channel)
        self.feed = feed_grpc.FeedServiceStub(self.channel)
        self.gateway = gateway_grpc.GatewayServiceStub(self.channel)

    def list(self):
        """An ordinary call; the metadata of its answer."""
        _, call = self.personnel.ListOrganizations.with_call(
            personnel_pb.ListOrganizationsRequest(parent="organizations/-", page_size=1),
            metadata=self.metadata, timeout=30)
        return dict(call.initial_metadata())

    def outcome(self):
        try:
            self.list()
            return "OK"
        except grpc.RpcError as error:
            return reason(error)

    def watch(self):
        """A call that stays until it is given up."""
        return self.feed.WatchEvents(feed_pb.WatchEventsRequest(), metadata=self.metadata)

    def quota(self):
        return self.gateway.GetQuota(
            quota_pb.GetQuotaRequest(name="quotas/me"), metadata=self.metadata, timeout=30)

    def until_calls(self, count):
        """Asks until so many of the partner's calls are under way."""
        latest = time.monotonic() + 30
        while (found := self.quota().calls) != count:
            assert time.monotonic() < latest, (found, count)


def ended(calls):
    """A line of the calls that end, in the order in which they do."""
    line = queue.Queue()
    for call in calls:
        call.add_done_callback(line.put)
    return line


def held(partner, streams, taken, why):
    """Asks for streams at once, of which so many stay; the others are refused."""
    calls = [partner.watch() for _ in range(streams)]
    line = ended(calls)
    refused = [line.get(timeout=30) for _ in range(streams - taken)]
    assert {reason(call) for call in refused} == {why}, refused
    return [call for call in calls if not call.done()]


def gives_up(partner, calls):
    for call in calls:
        call.cancel()
    partner.until_calls(0)


def unlimited():
    """One partner takes all the places of the service, and the next is refused."""
    flooding, steady = Partner("flooding"), Partner("steady")
    assert steady.outcome() == "OK"
    assert not [key for key in steady.list() if key.startswith("ratelimit")]
    held(flooding, STREAMS, PLACES, "TOO_MANY_CALLS")
    assert steady.outcome() == "TOO_MANY_CALLS"
    quota = steady.quota()
    assert (quota.units_per_second, quota.calls_at_once, quota.calls) == (0, 0, 0), quota


def places():
    """The places of one partner, taken by a flood and given back whatever becomes of the calls."""
    flooding, steady = Partner("flooding"), Partner("steady")
    calls = held(flooding, STREAMS, AT_ONCE, "CALLER_CALLS_EXCEEDED")
    assert {steady.outcome() for _ in range(50)} == {"OK"}
    gives_up(flooding, calls)
    for _ in range(ROUNDS):
        gives_up(flooding, held(flooding, AT_ONCE + 1, AT_ONCE, "CALLER_CALLS_EXCEEDED"))
    # A connection that goes away takes its calls with it.
    calls = [flooding.watch() for _ in range(AT_ONCE)]
    flooding.until_calls(len(calls))
    flooding.channel.close()
    Partner("flooding").until_calls(0)


def told():
    """What a caller is told of its own limits, in numbers and in words."""
    partner = Partner("reading")
    head = partner.list()
    assert (head["ratelimit-limit"], head["ratelimit-remaining"]) == (f"{BURST}", f"{BURST - 1}")
    assert head["ratelimit-reset"] == "1", head
    quota = partner.quota()
    assert quota.caller == partner.name, quota
    assert (quota.units_per_second, quota.burst, quota.calls_at_once) == (RATE, BURST, AT_ONCE)
    assert quota.units_left in (BURST - 1, BURST), quota


def flood():
    """Calls as fast as they are answered or refused; prints what became of them."""
    begun = time.monotonic()
    partners = [Partner("greedy") for _ in range(4)]
    counts = collections.Counter()
    first = []

    def call(number):
        while counts["CALLER_RATE_EXCEEDED"] < REFUSALS:
            try:
                partners[number % 4].list()
                counts["OK"] += 1
            except grpc.RpcError as error:
                counts[reason(error)] += 1
                if reason(error) == "CALLER_RATE_EXCEEDED" and not first:
                    first.append(error)
                    print("refused", flush=True)

    with concurrent.futures.ThreadPoolExecutor(THREADS) as threads:
        for done in [threads.submit(call, number) for number in range(THREADS)]:
            done.result()
    error = first[0]
    limit = detail(error, rpc.QuotaFailure).violations[0]
    assert limit.subject == partners[0].name and f"{BURST}" in limit.description, limit
    wait = detail(error, rpc.RetryInfo).retry_delay.ToTimedelta()
    assert datetime.timedelta() < wait <= datetime.timedelta(seconds=1 / RATE), wait
    trailers = dict(error.trailing_metadata())
    assert trailers["ratelimit-remaining"] == "0", trailers
    assert "grpc-retry-pushback-ms" in trailers, trailers
    print(json.dumps({**counts, "seconds": time.monotonic() - begun}))


def median(partner, goes_on):
    """The median of the times of calls, one after the other; each has to be answered."""
    times = []
    while goes_on(len(times)):
        begun = time.monotonic()
        partner.list()
        times.append(time.monotonic() - begun)
    return statistics.median(times), len(times)


def rate():
    """The rate of one partner holds exactly, and another calls on beside its flood."""
    steady = Partner("calling")
    alone, _ = median(steady, lambda count: count < 200)
    command = [sys.executable, __file__, sys.argv[1], "flood", GATEWAY, FOLDER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "refused\n"
        beside, count = median(
            steady, lambda count: count < 20 or (other.poll() is None and count < 1_500))
        counts = json.loads(other.stdout.readline())
    assert other.returncode == 0, other.returncode
    # Not one call more than the bucket held and got back meanwhile.
    assert counts["OK"] <= BURST + RATE * counts["seconds"] + 1, counts
    assert counts["OK"] >= BURST, counts
    print(f"median {alone * 1e3:.1f} ms alone, {beside * 1e3:.1f} ms beside the flood "
          f"({count} calls), of which became {counts}")
    assert beside <= SLOWER_MAX * alone, (alone, beside)


if MODE == "flood":
    flood()
elif MODE == "unlimited":
    unlimited()
else:
    told()
    places()
    rate()
