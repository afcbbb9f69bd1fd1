"""Secret records (mật), used by two people with stock gRPC of whom one may see them.

Usage: secrecy.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import datetime
import json
import pathlib
import sys
import time
import uuid

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
CHANNEL = grpc.insecure_channel(sys.argv[2])
FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()
MARK = "MARK-MẬT"


def service(area, name):
    """The messages and the client of one service."""
    path = f"canbo/{area}/v1/{name}_service"
    words = "".join(word.title() for word in name.split("_"))
    return stubs.messages(path), getattr(stubs.services(path), f"{words}ServiceStub")(CHANNEL)


personnel_pb, PERSONNEL = service("personnel", "personnel")
planning_pb, PLANNING = service("planning", "planning")
discipline_pb, DISCIPLINE = service("discipline", "discipline")
notification_pb, NOTIFICATION = service("notification", "notification")
feed_pb = stubs.messages("canbo/feed/v1/feed")
audit_pb = stubs.messages("canbo/audit/v1/audit")


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"), ("x-purpose", "PLANNING"))


CLEARED, PLANNER = bearing("cleared"), bearing("planner")
WITHOUT_PURPOSE = CLEARED[:1]


def ask(method, request, caller):
    return method(request, metadata=caller, timeout=10)


def refusal(method, request, caller):
    """Code and reason of a call that is refused."""
    try:
        ask(method, request, caller)
    except grpc.RpcError as error:
        info = rpc.ErrorInfo()
        details = rpc_status.from_call(error).details
        assert details[0].Unpack(info), error
        assert MARK not in error.details(), error
        return error.code().name, info.reason
    raise AssertionError(f"{request} was not refused")


def date(day):
    return {"year": day.year, "month": day.month, "day": day.day}


def create_official(identifier, number):
    ask(PERSONNEL.CreateOfficial, personnel_pb.CreateOfficialRequest(
        official={
            "personal_id": number, "full_name": "Nguyễn Văn Mật", "gender": "GENDER_MALE",
            "birth_date": {"year": 1985, "month": 4, "day": 3},
            "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": "organizations/ward"},
        official_id=identifier), CLEARED)


ask(PERSONNEL.CreateOrganization, personnel_pb.CreateOrganizationRequest(
    organization={
        "code": "00004", "name_vi": "Phường Ba Đình",
        "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
        "organization_level": "ORGANIZATION_LEVEL_COMMUNE"},
    organization_id="ward"), CLEARED)
create_official("barred", "001085000001")
create_official("free", "001085000002")


def sanction(grade):
    day = date(TODAY - datetime.timedelta(days=7))
    return discipline_pb.RecordSanctionRequest(
        parent="officials/barred", sanction={
            "track": "DISCIPLINE_TRACK_PARTY", "subject": "SANCTION_SUBJECT_PARTY_MEMBER",
            "form": "SANCTION_FORM_REPRIMAND", "decision_number": MARK, "decision_date": day,
            "effective_date": day, "reason_reference": MARK, "secrecy_grade": grade},
        request_id=str(uuid.uuid4()))


def plan(identifier, grade):
    return planning_pb.CreatePlanRequest(
        plan={
            "plan_number": f"{MARK}-{identifier}" if grade else identifier,
            "display_name": MARK if grade else "Quy hoạch",
            "organization": "organizations/ward", "term_start_year": 2030,
            "term_end_year": 2035, "kind": "PLAN_KIND_NEW_TERM",
            "approving_level": "APPROVING_LEVEL_CITY", "secrecy_grade": grade},
        plan_id=identifier)


def post(of):
    return planning_pb.CreatePlanPostRequest(
        parent=f"plans/{of}", plan_post_id="head",
        plan_post={"display_name": "Bí thư", "kind": "POST_KIND_HEAD", "post_count": 1})


def entry(of, official):
    return planning_pb.AddEntryRequest(
        parent=f"plans/{of}/posts/head", entry={"official": f"officials/{official}"})


# Only who sees secrets makes them, and only of the grades that are kept.
SECRET, TOP = "SECRECY_GRADE_SECRET", "SECRECY_GRADE_TOP_SECRET"
for grade in (SECRET, TOP):
    for method, request in [
        (DISCIPLINE.RecordSanction, sanction(grade)), (PLANNING.CreatePlan, plan("m", grade)),
    ]:
        found = refusal(method, request, PLANNER)
        assert found == ("PERMISSION_DENIED", "FIELD_NOT_VISIBLE"), found
assert refusal(DISCIPLINE.RecordSanction, sanction(TOP), CLEARED) == (
    "FAILED_PRECONDITION", "SECRECY_GRADE_NOT_KEPT")
assert refusal(PLANNING.CreatePlan, plan("m", TOP), CLEARED) == (
    "FAILED_PRECONDITION", "SECRECY_GRADE_NOT_KEPT")

secret = ask(DISCIPLINE.RecordSanction, sanction(SECRET), CLEARED)
ask(PLANNING.CreatePlan, plan("m", SECRET), CLEARED)
ask(PLANNING.CreatePlanPost, post("m"), CLEARED)
entered = ask(PLANNING.AddEntry, entry("m", "free"), CLEARED)
ask(PLANNING.CreatePlan, plan("open", None), PLANNER)
ask(PLANNING.CreatePlanPost, post("open"), PLANNER)

# What a secret sanction bars is barred for everybody, and its name is told to nobody else.
found = refusal(PLANNING.AddEntry, entry("open", "barred"), PLANNER)
assert found == ("FAILED_PRECONDITION", "ENTRY_REFUSED"), found
blocks = discipline_pb.ListBlocksRequest(parent="officials/barred")
told = [block.sanction for block in ask(DISCIPLINE.ListBlocks, blocks, CLEARED).blocks]
assert secret.name in told, told
told = [block.sanction for block in ask(DISCIPLINE.ListBlocks, blocks, PLANNER).blocks]
assert told and not any(told), told


# What is secret is not found, as what is not there, without the class and without a purpose.
def reads(sanction_name, plan_name, entry_name):
    head = f"{plan_name}/posts/head"
    return [
        (DISCIPLINE.GetSanction, discipline_pb.GetSanctionRequest(name=sanction_name)),
        (PLANNING.GetPlan, planning_pb.GetPlanRequest(name=plan_name)),
        (PLANNING.ListPlanPosts, planning_pb.ListPlanPostsRequest(parent=plan_name)),
        (PLANNING.ListEntries, planning_pb.ListEntriesRequest(parent=head)),
        (PLANNING.GetEntry, planning_pb.GetEntryRequest(name=entry_name)),
    ]


for method, request in reads(secret.name, "plans/m", entered.name):
    ask(method, request, CLEARED)
    for caller in (PLANNER, WITHOUT_PURPOSE):
        assert refusal(method, request, caller) == ("NOT_FOUND", "RESOURCE_NOT_FOUND"), request
for method, request in reads("officials/barred/sanctions/none", "plans/none",
                             "plans/none/posts/head/entries/none"):
    assert refusal(method, request, PLANNER) == ("NOT_FOUND", "RESOURCE_NOT_FOUND"), request


# Lists, feeds, notices and audit logs.
def texts(caller):
    feeds = [stubs.services(f"canbo/{area}/v1/feed_service").FeedServiceStub(CHANNEL).ListEvents
             for area in ("planning", "discipline")]
    audits = [
        stubs.services(f"canbo/{area}/v1/audit_service").AuditServiceStub(CHANNEL).ListAuditRecords
        for area in ("planning", "discipline")]
    return [
        (str(ask(method, request, caller)), marks) for method, request, marks in [
            (PLANNING.ListPlans, planning_pb.ListPlansRequest(), ("plans/m", MARK)),
            (DISCIPLINE.ListSanctions,
             discipline_pb.ListSanctionsRequest(parent="officials/barred"),
             (secret.name, MARK)),
            (NOTIFICATION.ListNotices, notification_pb.ListNoticesRequest(page_size=200),
             ("plans/m", MARK)),
        ] + [(feed, feed_pb.ListEventsRequest(), (MARK, secret.name)) for feed in feeds]
        + [(audit, audit_pb.ListAuditRecordsRequest(), (MARK,)) for audit in audits]]


deadline = time.monotonic() + 30
while "plan.created" not in texts(CLEARED)[2][0]:
    assert time.monotonic() < deadline, "no notice of the plan"
    time.sleep(0.05)
for text, marks in texts(PLANNER):
    # Printed messages escape what is not ASCII; the marks begin with what is.
    assert not any(mark.split("Ậ")[0] in text for mark in marks), text
cleared = texts(CLEARED)
assert all(any(mark.split("Ậ")[0] in text for mark in marks) for text, marks in cleared[:5]), cleared
print("secret records: ok")
