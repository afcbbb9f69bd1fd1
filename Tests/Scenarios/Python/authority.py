"""Authority follows the post, as a stock client sees it: what a person reaches, and when no more.

Usage: authority.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import datetime
import json
import pathlib
import sys

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
posts_pb = stubs.messages("canbo/personnel/v1/post_service")
accounts_pb = stubs.messages("canbo/personnel/v1/account_service")
authority_pb = stubs.messages("canbo/personnel/v1/authority_service")
access_pb = stubs.messages("canbo/reads/v1/record_read")
subject_pb = stubs.messages("canbo/personnel/v1/data_subject_service")
CHANNEL = grpc.insecure_channel(sys.argv[2])
PERSONNEL = stubs.services("canbo/personnel/v1/personnel_service").PersonnelServiceStub(CHANNEL)
POSTS = stubs.services("canbo/personnel/v1/post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services("canbo/personnel/v1/account_service").AccountServiceStub(CHANNEL)
AUTHORITY = stubs.services("canbo/personnel/v1/authority_service").AuthorityServiceStub(CHANNEL)
ACCESS = stubs.services(
    "canbo/personnel/v1/record_access_service").RecordAccessServiceStub(CHANNEL)
SUBJECT = stubs.services(
    "canbo/personnel/v1/data_subject_service").DataSubjectServiceStub(CHANNEL)

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


def date(days=0):
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def refusal(body):
    """The code and the reason of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        info = rpc.ErrorInfo()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
        return error.code().name, info.reason
    raise AssertionError("the call was answered")


ADMIN, AN, PARTNER = bearing("admin"), bearing("an"), bearing("partner")


def organization(identifier, parent=""):
    PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
        organization={
            "code": identifier, "name_vi": f"Đơn vị {identifier}",
            "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
            "organization_level": "ORGANIZATION_LEVEL_COMMUNE",
            "parent_organization": parent and f"organizations/{parent}"},
        organization_id=identifier, effective_date=date(-20)), metadata=ADMIN, timeout=20)


def official(identifier, number, home, caller=ADMIN):
    return PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
        official={
            "personal_id": f"9990000{number:05}", "full_name": "Nguyễn Thị Ánh",
            "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
            "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": f"organizations/{home}"},
        official_id=identifier, effective_date=date(-10)), metadata=caller, timeout=20)


def get(identifier, caller):
    return PERSONNEL.GetOfficial(
        personnel_pb.GetOfficialRequest(name=f"officials/{identifier}"),
        metadata=caller + (WORK,), timeout=20)


def listed(caller):
    page = PERSONNEL.ListOfficials(
        personnel_pb.ListOfficialsRequest(), metadata=caller, timeout=20)
    return {found.name for found in page.officials}


for identifier, parent in [("city", ""), ("ward", "city"), ("office", "ward"), ("other", "city")]:
    organization(identifier, parent)
for number, (identifier, home) in enumerate(
        [("an", "ward"), ("binh", "office"), ("chi", "other")], 1):
    official(identifier, number, home)

OUT = ("PERMISSION_DENIED", "NOT_WITHIN_REACH")
# Without an account nobody is an official.
assert refusal(lambda: get("an", AN)) == OUT
ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
    "subject": "people/local-people:an", "official": "officials/an",
    "start_date": date(-1)}), metadata=ADMIN, timeout=20)
# The own record is reached by its official, and nothing else.
assert get("an", AN).personal_id
assert refusal(lambda: get("binh", AN)) == OUT
assert listed(AN) == set()

POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
    "code": "HR", "name_vi": "Cán bộ tổ chức", "organization": "organizations/ward",
    "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1,
    "access_roles": ["ACCESS_ROLE_HR_OFFICER"]}, position_id="hr", effective_date=date(-5)),
    metadata=ADMIN, timeout=20)
POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
    "official": "officials/an", "position": "positions/hr", "start_date": date(-1),
    "holding_kind": "HOLDING_KIND_APPOINTED", "decision_number": "1/QĐ",
    "decision_date": date(-1)}, holding_id="hr"), metadata=ADMIN, timeout=20)
# The next call reaches the ward and what is below it.
assert get("binh", AN).personal_id
assert listed(AN) == {"officials/an", "officials/binh"}
for stranger in ("chi", "nobody"):
    assert refusal(lambda: get(stranger, AN)) == OUT
official("dung", 4, "office", AN)
assert refusal(lambda: official("giang", 5, "other", AN)) == OUT
assert POSTS.GetHolding(
    posts_pb.GetHoldingRequest(name="holdings/hr"), metadata=AN, timeout=20).name == "holdings/hr"
assert refusal(lambda: AUTHORITY.JudgeReach(
    authority_pb.JudgeReachRequest(), metadata=AN, timeout=20)) == (
    "PERMISSION_DENIED", "WHOLE_RECORD_NEEDED")
told = AUTHORITY.ExplainAuthority(authority_pb.ExplainAuthorityRequest(
    subject="people/local-people:an",
    method="canbo.personnel.v1.PersonnelService/GetOfficial",
    record="officials/binh"), metadata=AN, timeout=20)
assert told.reached and told.roles[0].role == "HR_OFFICER", told
assert told.roles[0].holding == "holdings/hr" and told.roles[0].rules, told

# An agreement for one organisation shows no more than it says, there.
assert listed(PARTNER) == {"officials/chi"}
assert get("chi", PARTNER).full_name and not get("chi", PARTNER).personal_id
assert refusal(lambda: get("binh", PARTNER)) == OUT

# The post ends, and the right with it, at the next call; the own record stays.
POSTS.EndHolding(posts_pb.EndHoldingRequest(
    name="holdings/hr", end_date=date(), end_reason="HOLDING_END_REASON_TRANSFERRED",
    decision_number="2/QĐ", decision_date=date()), metadata=ADMIN, timeout=20)
assert refusal(lambda: get("binh", AN)) == OUT
assert listed(AN) == set()
assert get("an", AN).personal_id

# The official sees who read the own record, takes it along, and asks for its correction.
get("an", ADMIN)
own = access_pb.ListRecordReadsRequest(parent="officials/an")
readers = {read.reader for read in ACCESS.ListRecordReads(own, metadata=AN, timeout=20).reads}
assert "people/local-people:admin" in readers, readers
others = access_pb.ListRecordReadsRequest(parent="officials/binh")
assert refusal(lambda: ACCESS.ListRecordReads(others, metadata=AN, timeout=20)) == OUT
parts = list(SUBJECT.ExportRecord(
    subject_pb.ExportRecordRequest(name="officials/an"), metadata=AN + (WORK,), timeout=20))
assert parts and parts[0].official.name == "officials/an", parts[:1]
assert refusal(lambda: list(SUBJECT.ExportRecord(
    subject_pb.ExportRecordRequest(name="officials/binh"), metadata=AN, timeout=20))) == OUT


def ask(name):
    return SUBJECT.CreateCorrectionRequest(subject_pb.CreateCorrectionRequestRequest(
        correction_request={
            "official": name, "field": "full_name", "value": "Nguyễn Thị Anh",
            "grounds": "Giấy khai sinh"}), metadata=AN, timeout=20)


assert ask("officials/an").name
assert refusal(lambda: ask("officials/binh")) == OUT
print("authority follows the post")
