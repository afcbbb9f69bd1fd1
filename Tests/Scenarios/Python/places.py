"""Work within reach, as a stock client does it: the personnel officer of a ward gives posts, takes in
a file, opens accounts and decides on corrections there, and nowhere else.

Usage: places.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
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
subject_pb = stubs.messages("canbo/personnel/v1/data_subject_service")
CHANNEL = grpc.insecure_channel(sys.argv[2])
PERSONNEL = stubs.services("canbo/personnel/v1/personnel_service").PersonnelServiceStub(CHANNEL)
POSTS = stubs.services("canbo/personnel/v1/post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services("canbo/personnel/v1/account_service").AccountServiceStub(CHANNEL)
SUBJECT = stubs.services(
    "canbo/personnel/v1/data_subject_service").DataSubjectServiceStub(CHANNEL)

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
OUT = ("PERMISSION_DENIED", "NOT_WITHIN_REACH")
OWN = ("PERMISSION_DENIED", "OWN_CASE")
BEYOND = ("PERMISSION_DENIED", "ROLE_BEYOND_OWN_RIGHTS")


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


ADMIN, AN, BINH = bearing("admin"), bearing("an"), bearing("binh")


def date(days=0):
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def details(body):
    """The code of a call that must be refused, and its details by the names of their types."""
    try:
        body()
    except grpc.RpcError as error:
        found = {}
        for detail in rpc_status.from_call(error).details:
            kind = getattr(rpc, detail.TypeName().split(".")[-1])()
            detail.Unpack(kind)
            found[type(kind).__name__] = kind
        return error.code().name, found
    raise AssertionError("the call was answered")


def refusal(body):
    code, found = details(body)
    return code, found["ErrorInfo"].reason


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


def position(identifier, home, caller, roles=(), over=""):
    return POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
        "code": identifier, "name_vi": "Chuyên viên", "organization": f"organizations/{home}",
        "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1, "access_roles": roles,
        "authority_organization": over and f"organizations/{over}"},
        position_id=identifier, effective_date=date(-5)), metadata=caller, timeout=20)


def hold(post, holder, caller):
    return POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
        "official": f"officials/{holder}", "position": f"positions/{post}",
        "start_date": date(-1), "holding_kind": "HOLDING_KIND_APPOINTED",
        "decision_number": "1/QĐ", "decision_date": date(-1)}, holding_id=f"h-{post}"),
        metadata=caller, timeout=20)


def account(subject, holder, caller):
    return ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
        "subject": f"people/local-people:{subject}", "official": f"officials/{holder}",
        "start_date": date(-1)}), metadata=caller, timeout=20)


for name, parent in [("city", ""), ("ward", "city"), ("office", "ward"), ("other", "city")]:
    organization(name, parent)
for index, (name, home) in enumerate([("an", "ward"), ("binh", "office"), ("chi", "other")], 1):
    official(name, index, home)
account("an", "an", ADMIN)
position("hr", "ward", ADMIN, ["ACCESS_ROLE_HR_OFFICER"])
position("elsewhere", "other", ADMIN)
hold("hr", "an", ADMIN)
hold("elsewhere", "chi", ADMIN)

# Posts are given in the own ward alone.
position("clerk", "office", AN)
hold("clerk", "binh", AN)
assert refusal(lambda: position("x", "other", AN)) == OUT
position("second", "ward", AN)
for stranger in ("chi", "nobody"):
    assert refusal(lambda: hold("second", stranger, AN)) == OUT
assert refusal(lambda: POSTS.GetHolding(
    posts_pb.GetHoldingRequest(name="holdings/h-elsewhere"), metadata=AN, timeout=20)) == OUT
shown = POSTS.ListHoldings(posts_pb.ListHoldingsRequest(
    parent="organizations/-"), metadata=AN, timeout=20).holdings
assert {found.name for found in shown} == {"holdings/h-hr", "holdings/h-clerk"}, shown
vacant = POSTS.ListVacancies(posts_pb.ListVacanciesRequest(
    parent="organizations/-"), metadata=AN, timeout=20).vacancies
assert [found.position for found in vacant] == ["positions/second"], vacant

# Nobody gives more than the own rights, by whichever way.
told = details(lambda: position(
    "boss", "ward", AN, ["ACCESS_ROLE_COMMITTEE_SECRETARY"]))[1]
assert told["ErrorInfo"].reason == BEYOND[1], told
assert told["BadRequest"].field_violations[0].field == "position.access_roles", told
assert refusal(lambda: position("wide", "ward", AN, ["ACCESS_ROLE_HR_OFFICER"], "city")) == OUT
position("boss", "ward", ADMIN, ["ACCESS_ROLE_COMMITTEE_SECRETARY"])
assert refusal(lambda: hold("boss", "binh", AN)) == BEYOND
assert refusal(lambda: account("an", "binh", AN)) == OWN
assert refusal(lambda: account("another", "an", AN)) == OWN
assert refusal(lambda: account("another", "chi", AN)) == OUT
account("binh", "binh", AN)

# The own record is read, and written by others.
assert refusal(lambda: PERSONNEL.UpdateOfficial(personnel_pb.UpdateOfficialRequest(
    official={"name": "officials/an", "current_post_title": "Chánh văn phòng"}),
    metadata=AN, timeout=20)) == OWN
assert refusal(lambda: hold("second", "an", AN)) == OWN

# A number is taken; by whom is told only to who reaches that record.
told = details(lambda: official("new", 3, "ward", AN))[1]
assert told["ErrorInfo"].reason == "PERSONAL_ID_TAKEN", told
assert told["ResourceInfo"].resource_name == "officials/-", told
told = details(lambda: official("new", 2, "ward", AN))[1]
assert told["ResourceInfo"].resource_name == "officials/binh", told

# Of a file the rows of the own ward are taken; the others are told by their numbers.
FILE = """personal_id,full_name,gender,birth_date,official_kind,organization_code
999000000011,Trần Văn Dũng,nam,1980-12-31,CONG_CHUC,office
999000000012,Trần Văn Giang,nam,1980-12-31,CONG_CHUC,other
999000000003,Nguyễn Thị Ánh,nữ,1980-01-02,CONG_CHUC,ward
999000000001,Nguyễn Thị Anh,nữ,1980-01-02,CONG_CHUC,ward
"""


def upload():
    yield personnel_pb.ImportOfficialsRequest(options={"mode": "IMPORT_MODE_VALID_ROWS"})
    yield personnel_pb.ImportOfficialsRequest(chunk=FILE.encode())


report = PERSONNEL.ImportOfficials(upload(), metadata=AN, timeout=20).report
assert report.created_count == 1 and report.refused_count == 3, report
assert [(error.row, error.column, error.reason) for error in report.errors] == [
    (3, "organization_code", "NOT_WITHIN_REACH"), (4, "personal_id", "PERSONAL_ID_TAKEN"),
    (5, "personal_id", "OWN_CASE")], report


# Corrections are decided for others; the one who asked sees what became of it.
def ask(name, caller):
    return SUBJECT.CreateCorrectionRequest(subject_pb.CreateCorrectionRequestRequest(
        correction_request={
            "official": name, "field": "current_post_title", "value": "Văn thư",
            "grounds": "Quyết định 7"}), metadata=caller, timeout=20).name


def decide(name):
    return SUBJECT.DecideCorrectionRequest(subject_pb.DecideCorrectionRequestRequest(
        name=name, decision="CORRECTION_DECISION_ACCEPT", reasons="Đã đối chiếu"),
        metadata=AN, timeout=20)


asked = ask("officials/binh", BINH)
decide(asked)
assert SUBJECT.GetCorrectionRequest(subject_pb.GetCorrectionRequestRequest(
    name=asked), metadata=BINH, timeout=20).state == 2
assert refusal(lambda: decide(ask("officials/an", AN))) == OWN
assert refusal(lambda: decide(ask("officials/chi", ADMIN))) == OUT
listed = SUBJECT.ListCorrectionRequests(
    subject_pb.ListCorrectionRequestsRequest(), metadata=BINH, timeout=20).correction_requests
assert [found.name for found in listed] == [asked], listed

# All of it ends with the post.
POSTS.EndHolding(posts_pb.EndHoldingRequest(
    name="holdings/h-hr", end_date=date(), end_reason="HOLDING_END_REASON_TRANSFERRED",
    decision_number="2/QĐ", decision_date=date()), metadata=ADMIN, timeout=20)
assert refusal(lambda: position("late", "ward", AN)) == OUT
assert refusal(lambda: hold("second", "binh", AN)) == OUT
report = PERSONNEL.ImportOfficials(upload(), metadata=AN, timeout=20).report
assert report.created_count == 0 and report.refused_count == 4, report
print("work within reach")
