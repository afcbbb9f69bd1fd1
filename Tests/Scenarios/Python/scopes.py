"""Management scopes, as a stock client sees them: a standing committee reaches the officials on whom
it decides, wherever they stand, and no more once the scope, the post or the seat has ended.

Usage: scopes.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import datetime
import json
import pathlib
import sys
import uuid

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
AREA = "canbo/personnel/v1/"
personnel_pb = stubs.messages(AREA + "personnel_service")
posts_pb = stubs.messages(AREA + "post_service")
accounts_pb = stubs.messages(AREA + "account_service")
authority_pb = stubs.messages(AREA + "authority_service")
scopes_pb = stubs.messages(AREA + "management_scope_service")
approvals_pb = stubs.messages("canbo/approval/v1/proposal")
CHANNEL = grpc.insecure_channel(sys.argv[2])
PERSONNEL = stubs.services(AREA + "personnel_service").PersonnelServiceStub(CHANNEL)
POSTS = stubs.services(AREA + "post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services(AREA + "account_service").AccountServiceStub(CHANNEL)
AUTHORITY = stubs.services(AREA + "authority_service").AuthorityServiceStub(CHANNEL)
SCOPES = stubs.services(AREA + "management_scope_service").ManagementScopeServiceStub(CHANNEL)
APPROVALS = stubs.services(AREA + "approval_service").ApprovalServiceStub(CHANNEL)

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
WORK = ("x-purpose", "PERSONNEL_WORK")
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


ADMIN, SECOND, MEMBER, OFFICER = map(bearing, ("admin", "second", "member", "officer"))
OUT = ("PERMISSION_DENIED", "NOT_WITHIN_REACH")


def date(days=0):
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def told(error):
    """The `ErrorInfo` of a refusal."""
    info = rpc.ErrorInfo()
    for detail in rpc_status.from_call(error).details:
        detail.Unpack(info)
    return info


def refusal(body):
    """The code and the reason of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        return error.code().name, told(error).reason
    raise AssertionError("the call was answered")


def twice(call, request):
    """What needs two persons: one asks, the other approves, the first asks again."""
    request.request_id = str(uuid.uuid4())
    try:
        call(request, metadata=ADMIN, timeout=20)
    except grpc.RpcError as error:
        info = told(error)
        assert info.reason == "APPROVAL_NEEDED", (error.code(), info)
        APPROVALS.ApproveProposal(approvals_pb.ApproveProposalRequest(
            name=info.metadata["proposal"], digest=info.metadata["digest"]),
            metadata=SECOND, timeout=20)
        return call(request, metadata=ADMIN, timeout=20)
    raise AssertionError("one person was enough")


def organization(identifier, parent=""):
    PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
        organization={
            "code": identifier, "name_vi": f"Đơn vị {identifier}",
            "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
            "organization_level": "ORGANIZATION_LEVEL_COMMUNE",
            "parent_organization": parent and f"organizations/{parent}"},
        organization_id=identifier, effective_date=date(-20)), metadata=ADMIN, timeout=20)


def official(identifier, number, home):
    PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
        official={
            "personal_id": f"9990000{number:05}", "full_name": "Nguyễn Thị Ánh",
            "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
            "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": f"organizations/{home}"},
        official_id=identifier, effective_date=date(-10)), metadata=ADMIN, timeout=20)


def post(identifier, home, level, roles=()):
    POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
        "code": identifier, "name_vi": f"Chức danh {identifier}",
        "organization": f"organizations/{home}", "position_level": level,
        "head_kind": "HEAD_KIND_HEAD", "quota": 1,
        "access_roles": [f"ACCESS_ROLE_{role}" for role in roles]},
        position_id=identifier, effective_date=date(-5)), metadata=ADMIN, timeout=20)


def start(identifier, who, position):
    POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
        "official": f"officials/{who}", "position": f"positions/{position}",
        "start_date": date(-1), "holding_kind": "HOLDING_KIND_APPOINTED",
        "decision_number": "1/QĐ", "decision_date": date(-1)}, holding_id=identifier),
        metadata=ADMIN, timeout=20)


def end(identifier):
    POSTS.EndHolding(posts_pb.EndHoldingRequest(
        name=f"holdings/{identifier}", end_date=date(),
        end_reason="HOLDING_END_REASON_TRANSFERRED", decision_number="2/QĐ",
        decision_date=date()), metadata=ADMIN, timeout=20)


def scope(identifier, deciding, **posts):
    return scopes_pb.CreateManagementScopeRequest(management_scope={
        "scope_code": "BTV_SUPERIOR", "display_name": "Diện Ban Thường vụ quản lý",
        "deciding_organization": f"organizations/{deciding}",
        "decides": ["SCOPE_DECISION_APPOINT", "SCOPE_DECISION_SUSPEND"],
        "consulting_organizations": ["organizations/office"],
        **{"start_date": date(-2), **posts}}, management_scope_id=identifier)


def get(identifier, caller):
    return PERSONNEL.GetOfficial(
        personnel_pb.GetOfficialRequest(name=f"officials/{identifier}"),
        metadata=caller + (WORK,), timeout=20)


def listed(caller):
    """The officials of a list over pages of one, which a search finds, too."""
    names, token = [], ""
    while True:
        page = PERSONNEL.ListOfficials(personnel_pb.ListOfficialsRequest(
            page_size=1, page_token=token), metadata=caller, timeout=20)
        names += [found.name.removeprefix("officials/") for found in page.officials]
        token = page.next_page_token
        if not token:
            break
    assert len(names) == len(set(names)), names
    found = PERSONNEL.SearchOfficials(
        personnel_pb.SearchOfficialsRequest(query="anh"), metadata=caller, timeout=20)
    assert {one.name.removeprefix("officials/") for one in found.officials} == set(names)
    return set(names)


def explain(record, caller):
    return SCOPES.ExplainScope(
        scopes_pb.ExplainScopeRequest(record=record), metadata=caller, timeout=20)


for name, parent in [("city", ""), ("ward", "city"), ("office", "city"), ("agency", "city")]:
    organization(name, parent)
for index, (name, home) in enumerate(
        [("member", "ward"), ("clerk", "office"), ("head", "agency"), ("other", "agency")], 1):
    official(name, index, home)
post("seat", "ward", 6, ["COMMITTEE_STANDING"])
post("desk", "office", 0, ["ORG_COMMITTEE_OFFICER"])
post("agency-head", "agency", 5)
post("agency-deputy", "agency", 7)
post("city-head", "city", 3)
for holder, position in [("member", "seat"), ("clerk", "desk"), ("head", "agency-head"),
                         ("other", "agency-deputy")]:
    start(position, holder, position)
for who, caller in [("member", "member"), ("clerk", "officer")]:
    ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
        "subject": f"people/local-people:{caller}", "official": f"officials/{who}",
        "start_date": date(-1)}), metadata=ADMIN, timeout=20)

# The committee of the ward reaches its own; the head of the agency is elsewhere.
assert listed(MEMBER) == {"member"}
assert refusal(lambda: get("head", MEMBER)) == OUT

# Two persons put the scope on record; the next call reaches who is in it, and nobody else there.
made = twice(SCOPES.CreateManagementScope, scope("leaders", "ward", position_rule={
    "organization": "organizations/agency", "position_levels": [5, 6]}))
assert made.etag and made.start_date.year
assert get("head", MEMBER).personal_id
assert listed(MEMBER) == {"member", "head"}
assert refusal(lambda: get("other", MEMBER)) == OUT
# Who is consulted sees basic data, and changes nothing.
assert listed(OFFICER) == {"clerk", "head"}
assert get("head", OFFICER).full_name and not get("head", OFFICER).personal_id
assert refusal(lambda: PERSONNEL.UpdateOfficial(personnel_pb.UpdateOfficialRequest(
    official={"name": "officials/head", "current_post_title": "Mới"},
    update_mask={"paths": ["current_post_title"]}), metadata=OFFICER, timeout=20)) == OUT

# By which row: the post, the scope, and on what it decides.
told_scope = explain("officials/head", MEMBER)
assert told_scope.management_scope.name == "managementScopes/leaders", told_scope
assert told_scope.position == "positions/agency-head", told_scope
assert told_scope.holding == "holdings/agency-head", told_scope
assert list(told_scope.management_scope.decides) == [2, 7], told_scope
assert not explain("positions/agency-deputy", MEMBER).HasField("management_scope")
assert refusal(lambda: explain("officials/other", MEMBER)) == OUT
authority = AUTHORITY.ExplainAuthority(authority_pb.ExplainAuthorityRequest(
    subject="people/local-people:member", record="officials/head",
    method="canbo.personnel.v1.PersonnelService/GetOfficial"), metadata=MEMBER, timeout=20)
assert authority.reached, authority
assert authority.roles[0].management_scope == "managementScopes/leaders", authority
assert refusal(lambda: SCOPES.CreateManagementScope(
    scope("mine", "ward", positions=["positions/agency-deputy"]),
    metadata=MEMBER, timeout=20)) == ("PERMISSION_DENIED", "WHOLE_RECORD_NEEDED")

# A post is in one scope on a day.
overlap = scope("again", "office", positions=["positions/agency-head"])
overlap.validate_only = True
try:
    SCOPES.CreateManagementScope(overlap, metadata=ADMIN, timeout=20)
    raise AssertionError("a post is in two scopes")
except grpc.RpcError as error:
    assert error.code() == grpc.StatusCode.FAILED_PRECONDITION, error
    info = told(error)
    assert info.reason == "MANAGEMENT_SCOPE_OVERLAPS", info
    assert info.metadata["row"] == "positions/agency-head", info
    assert info.metadata["scope"] == "managementScopes/leaders", info

# A higher post outside the scope takes the official out of it, its end brings the official back.
start("higher", "head", "city-head")
assert refusal(lambda: get("head", MEMBER)) == OUT
assert listed(MEMBER) == {"member"}
end("higher")
assert listed(MEMBER) == {"member", "head"}

# The scope ends, and the right with it, at the next call.
twice(SCOPES.EndManagementScope, scopes_pb.EndManagementScopeRequest(
    name="managementScopes/leaders", end_date=date()))
assert refusal(lambda: get("head", MEMBER)) == OUT
assert listed(MEMBER) == {"member"} and listed(OFFICER) == {"clerk"}
before = SCOPES.GetManagementScope(scopes_pb.GetManagementScopeRequest(
    name="managementScopes/leaders", as_recorded_at=made.update_time), metadata=ADMIN, timeout=20)
assert not before.HasField("end_date"), before
assert not SCOPES.ListManagementScopes(
    scopes_pb.ListManagementScopesRequest(), metadata=MEMBER, timeout=20).management_scopes

# Another scope, until the seat in the committee ends.
twice(SCOPES.CreateManagementScope, scope(
    "next", "ward", positions=["positions/agency-head"], start_date=date()))
assert get("head", MEMBER).personal_id
end("seat")
assert refusal(lambda: get("head", MEMBER)) == OUT
assert listed(MEMBER) == set()
print("authority follows the management scope")
