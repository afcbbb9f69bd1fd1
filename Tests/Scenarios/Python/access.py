"""Partners and people with stock gRPC: what the gateway's rules of access let them do.

Usage: access.py PROTO_FOLDER GATEWAY ISSUER_FOLDER ACCESS_FILE PROCESS_OF_GATEWAY
"""

import datetime
import json
import os
import pathlib
import signal
import sys
import time

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
personnel_grpc = stubs.services("canbo/personnel/v1/personnel_service")
feed_pb = stubs.messages("canbo/feed/v1/feed")
feed_grpc = stubs.services("canbo/personnel/v1/feed_service")
access_pb = stubs.messages("canbo/gateway/v1/access")
sensitivity_pb = stubs.messages("canbo/type/v1/sensitivity")
gateway_pb = stubs.messages("canbo/gateway/v1/gateway_service")
gateway_grpc = stubs.services("canbo/gateway/v1/gateway_service")
GATEWAY, FOLDER, FILE = sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
PROCESS = int(sys.argv[5])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
VIETNAM = datetime.timezone(datetime.timedelta(hours=7))
TODAY = datetime.datetime.now(VIETNAM).date()
SERVICE = "canbo.personnel.v1.PersonnelService"
WATCH = "canbo.personnel.v1.FeedService/WatchEvents"
CHANNEL = grpc.insecure_channel(GATEWAY)
PERSONNEL = personnel_grpc.PersonnelServiceStub(CHANNEL)
OWN = gateway_grpc.GatewayServiceStub(CHANNEL)


def day(days):
    """A day so many days from now; a run over midnight does not matter to any check."""
    return (TODAY + datetime.timedelta(days=days)).isoformat()


def bearing(kind, subject, **claims):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": f"urn:canbo:local:{kind}", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5), **claims}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


def outcome(method, request, metadata=()):
    """The code and the reason of a call; OK alone when it is answered."""
    try:
        method(request, metadata=metadata, timeout=10)
        return "OK"
    except grpc.RpcError as error:
        info = rpc.ErrorInfo()
        status = rpc_status.from_call(error)
        assert status.details[0].Unpack(info), error
        if info.reason == "METHOD_NOT_GRANTED":
            assert set(info.metadata) == {"caller", "method"}, info
        return f"{error.code().name} {info.reason}"


def listing(metadata=()):
    return outcome(PERSONNEL.ListOrganizations,
                   personnel_pb.ListOrganizationsRequest(parent="organizations/-"), metadata)


def getting(metadata=()):
    return outcome(PERSONNEL.GetOfficial,
                   personnel_pb.GetOfficialRequest(name="officials/nobody-at-all"), metadata)


def creating(metadata=()):
    return outcome(PERSONNEL.CreateOfficial, personnel_pb.CreateOfficialRequest(), metadata)


def explaining(metadata=(), **question):
    return outcome(OWN.ExplainAccess, access_pb.ExplainAccessRequest(**question), metadata)


def explained(**question):
    return OWN.ExplainAccess(
        access_pb.ExplainAccessRequest(**question), metadata=ADMINISTRATOR, timeout=10)


def write(*grants):
    """Puts rules in the place of the old ones; the gateway reads them at the signal."""
    roles = [
        {"name": "READER", "methods": [f"{SERVICE}/Get*", f"{SERVICE}/List*"],
         "sees": ["sensitive"]},
        {"name": "WATCHER", "methods": [WATCH], "sees": ["sensitive"]},
        {"name": "WATCHER_OF_LITTLE", "methods": [WATCH]},
        {"name": "CLERK", "methods": [f"{SERVICE}/*"], "sees": ["sensitive"]},
        {"name": "CLERK_OF_LITTLE", "methods": [f"{SERVICE}/*"]},
        {"name": "LISTER", "methods": [f"{SERVICE}/ListOrganizations"]},
        {"name": "ADMINISTRATOR", "methods": ["canbo.gateway.v1.GatewayService/*"]},
    ]
    roles = [role for role in roles if role["name"] in {given[2] for given in grants}]
    given = [
        {"name": name, "callers": [caller], "roles": [role], "from": first, "through": last,
         **dict(further)}
        for name, caller, role, first, last, *further in grants]
    new = FILE.with_suffix(".new")
    new.write_text(json.dumps({"roles": roles, "grants": given}))
    new.rename(FILE)
    os.kill(PROCESS, signal.SIGHUP)


def until(what, condition):
    latest = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < latest, what
        time.sleep(0.02)


CLERK, ENDED = bearing("people", "clerk"), bearing("people", "ended")
LATER, STRANGER = bearing("people", "later"), bearing("people", "stranger")
ADMINISTRATOR = bearing("people", "administrator")
PAYROLL = bearing("systems", "payroll")
REFUSED = "PERMISSION_DENIED METHOD_NOT_GRANTED"
UNKNOWN = "UNAUTHENTICATED CALLER_UNKNOWN"
GRANTS = [
    ("1/2026", "people/local-people:clerk", "READER", day(-2), day(2)),
    ("2/2026", "people/local-people:ended", "READER", day(-9), day(-2)),
    ("3/2026", "people/local-people:later", "READER", day(2), day(9)),
    ("4/2026", "systems/local-systems:payroll", "LISTER", day(-2), day(2)),
    ("5/2026", "people/local-people:administrator", "ADMINISTRATOR", day(-2), day(2)),
]
write(*GRANTS)
until("rules are followed", lambda: listing(CLERK) == "OK")

for name, found, expected in [
    ("the clerk lists", listing(CLERK), "OK"),
    ("the clerk gets", getting(CLERK), "NOT_FOUND RESOURCE_NOT_FOUND"),
    ("the clerk creates", creating(CLERK), REFUSED),
    # Whether something exists is not told to who may not ask.
    ("a stranger gets", getting(STRANGER), REFUSED),
    ("a grant has ended", listing(ENDED), REFUSED),
    ("a grant has not begun", listing(LATER), REFUSED),
    ("the system lists", listing(PAYROLL), "OK"),
    ("the system gets", getting(PAYROLL), REFUSED),
    ("nobody lists", listing(), UNKNOWN),
    ("nobody asks the gateway", explaining(method=f"{SERVICE}/GetOfficial"), UNKNOWN),
    ("the clerk asks the gateway", explaining(CLERK, method=f"{SERVICE}/GetOfficial"), REFUSED),
    ("what is no method", explaining(ADMINISTRATOR, method=f"{SERVICE}/*"),
     "INVALID_ARGUMENT INVALID_FIELDS"),
    ("what is no day", explaining(ADMINISTRATOR, method=f"{SERVICE}/GetOfficial",
                                  day={"year": 2026, "month": 2, "day": 30}),
     "INVALID_ARGUMENT INVALID_FIELDS"),
]:
    assert found == expected, f"{name}: {found}, not {expected}"

# Who acts for somebody has what both have.
for actor, subject, expected in [
    ("payroll", "clerk", REFUSED), ("clerk", "clerk", "OK"), ("ended", "clerk", REFUSED),
    ("clerk", "ended", REFUSED), ("clerk", "stranger", REFUSED),
]:
    found = listing(bearing("people", subject, act={"sub": actor}))
    assert found == expected, f"{actor} for {subject}: {found}, not {expected}"

# An agreement for a purpose gives nothing to calls that name none or another.
BOUND = ("9/2026", "systems/local-systems:tax", "LISTER", day(-2), day(2),
         ("purposes", ["DATA_EXCHANGE"]))
TAX = bearing("systems", "tax")
write(*GRANTS, BOUND)
until("the agreement is followed",
      lambda: listing(TAX + (("x-purpose", "DATA_EXCHANGE"),)) == "OK")
for purposes in [(), ("PLANNING",), ("data_exchange",), ("DATA_EXCHANGE", "DATA_EXCHANGE")]:
    found = listing(TAX + tuple(("x-purpose", purpose) for purpose in purposes))
    assert found == REFUSED, f"{purposes}: {found}"
for purpose, allowed in [("", False), ("PLANNING", False), ("DATA_EXCHANGE", True)]:
    answer = explained(caller="systems/local-systems:tax", method=f"{SERVICE}/ListOrganizations",
                       purpose=purpose)
    assert answer.allowed == allowed, answer
    assert answer.grants[0].purposes == ["DATA_EXCHANGE"], answer

clerk, reading = "people/local-people:clerk", f"{SERVICE}/GetOfficial"
answer = explained(caller=clerk, method=reading)
assert answer.allowed and answer.has_rules and answer.sees_sensitive, answer
assert not answer.sees_internal_political, answer
assert [part.WhichOneof("place") for part in answer.parts] == ["everywhere"], answer
assert list(answer.parts[0].sees) == [sensitivity_pb.SENSITIVITY_SENSITIVE], answer
assert [(grant.grant, grant.holds_on_day) for grant in answer.grants if
        grant.is_for_caller and grant.has_method] == [("1/2026", True)], answer
answer = explained(caller=clerk, method=f"{SERVICE}/CreateOfficial")
assert not answer.allowed and not answer.sees_sensitive and not answer.parts, answer
assert [grant.grant for grant in answer.grants] == ["1/2026"], answer
after = TODAY + datetime.timedelta(days=4)
answer = explained(caller=clerk, method=reading,
                   day={"year": after.year, "month": after.month, "day": after.day})
assert not answer.allowed, answer
assert not any(grant.holds_on_day for grant in answer.grants if grant.is_for_caller), answer
answer = explained(method="canbo.gateway.v1.GatewayService/ListRoutes")
assert answer.caller == "people/local-people:administrator" and answer.allowed, answer

# Rules that cannot be read change nothing; a right that is taken ends with the next call.
FILE.write_text('{"roles": [], "grant": []}')
os.kill(PROCESS, signal.SIGHUP)
assert listing(CLERK) == "OK" and listing(STRANGER) == REFUSED
write(*GRANTS[1:])
until("the clerk's grant is taken", lambda: listing(CLERK) == REFUSED)
assert listing(PAYROLL) == "OK"


# A stream ends with the right to read it, and when it shows more than its reader may see now.
WATCHER = "people/local-people:watcher"


def watching():
    """A stream that has begun."""
    stub = feed_grpc.FeedServiceStub(CHANNEL)
    request = feed_pb.WatchEventsRequest(heartbeat_interval={"seconds": 1})
    stream = stub.WatchEvents(request, metadata=bearing("people", "watcher"), timeout=60)
    next(stream)
    return stream


def end(stream):
    """The code and the reason with which a stream ends."""
    try:
        for _ in stream:
            pass
        return "OK"
    except grpc.RpcError as error:
        info = rpc.ErrorInfo()
        assert rpc_status.from_call(error).details[0].Unpack(info), error
        return f"{error.code().name} {info.reason}"


def watcher(role):
    return ("6/2026", WATCHER, role, day(-2), day(2))


def follow(*grants):
    """Other rules, and nothing goes on before they are followed."""
    mark = f"people/local-people:mark-{time.monotonic_ns()}"
    write(*GRANTS, *grants, ("mark", mark, "LISTER", day(-2), day(2)))
    subject = mark.split(":")[1]
    until("rules are followed", lambda: listing(bearing("people", subject)) == "OK")


follow(watcher("WATCHER"))
stream = watching()
follow(watcher("WATCHER"))
next(stream)
follow(watcher("WATCHER_OF_LITTLE"))
found = end(stream)
assert found == "ABORTED RIGHTS_CHANGED", found
stream = watching()
follow(watcher("WATCHER"))
next(stream)
follow()
found = end(stream)
assert found == REFUSED, found


# A grant says which guarded fields its caller sees; the services leave the others out and say so.
ENTERING, LITTLE = bearing("people", "entering"), bearing("people", "little")
NUMBER = "001099000001"
follow(("7/2026", "people/local-people:entering", "CLERK", day(-2), day(2)),
       ("8/2026", "people/local-people:little", "CLERK_OF_LITTLE", day(-2), day(2)))
PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
    organization={
        "code": "00001", "name_vi": "Sở Nội vụ",
        "organization_type": "ORGANIZATION_TYPE_STATE_OFFICE",
        "organization_level": "ORGANIZATION_LEVEL_GRASSROOTS"},
    organization_id="home"), metadata=ENTERING, timeout=10)
official = {
    "full_name": "Nguyễn Thị Ánh", "gender": "GENDER_FEMALE",
    "birth_date": {"year": 1980, "month": 1, "day": 2},
    "official_kind": "OFFICIAL_KIND_CONG_CHUC", "managing_organization": "organizations/home"}
made = PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
    official={**official, "personal_id": NUMBER}), metadata=ENTERING, timeout=10)
assert made.personal_id == NUMBER, made
get = personnel_pb.GetOfficialRequest(name=made.name)
WORK = (("x-purpose", "PERSONNEL_WORK"),)
seen, call = PERSONNEL.GetOfficial.with_call(get, metadata=ENTERING + WORK, timeout=10)
assert seen.personal_id == NUMBER, seen
assert not any(key == "canbo-hidden-fields" for key, _ in call.trailing_metadata())
seen, call = PERSONNEL.GetOfficial.with_call(get, metadata=LITTLE + WORK, timeout=10)
assert seen.full_name == official["full_name"] and not seen.personal_id, seen
assert ("canbo-hidden-fields", "personal_id") in call.trailing_metadata(), call
found = outcome(PERSONNEL.CreateOfficial, personnel_pb.CreateOfficialRequest(
    official={**official, "personal_id": NUMBER}), LITTLE)
assert found == "PERMISSION_DENIED FIELD_NOT_VISIBLE", found
