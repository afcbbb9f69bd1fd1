"""Planning, discipline and notification as far as posts reach, as a stock client sees it.

Usage: reach.py PROTO_FOLDER GATEWAY ISSUER_FOLDER

Writes "kill personnel now" and goes on when personnel is away.
"""

import datetime
import itertools
import json
import pathlib
import sys
import time

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
posts_pb = stubs.messages("canbo/personnel/v1/post_service")
accounts_pb = stubs.messages("canbo/personnel/v1/account_service")
planning_pb = stubs.messages("canbo/planning/v1/planning_service")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
notification_pb = stubs.messages("canbo/notification/v1/notification_service")
CHANNEL = grpc.insecure_channel(sys.argv[2])


def stub(file, name):
    return getattr(stubs.services(f"canbo/{file}"), f"{name}Stub")(CHANNEL)


PERSONNEL = stub("personnel/v1/personnel_service", "PersonnelService")
POSTS = stub("personnel/v1/post_service", "PostService")
ACCOUNTS = stub("personnel/v1/account_service", "AccountService")
PLANNING = stub("planning/v1/planning_service", "PlanningService")
DISCIPLINE = stub("discipline/v1/discipline_service", "DisciplineService")
NOTIFICATION = stub("notification/v1/notification_service", "NotificationService")

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
WORK = ("x-purpose", "PERSONNEL_WORK")
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
OUT = ("PERMISSION_DENIED", "NOT_WITHIN_REACH")
AWAY = ("UNAVAILABLE", "DEPENDENCY_UNAVAILABLE")


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"), WORK)


ADMIN, AN, BINH = bearing("admin"), bearing("an"), bearing("binh")


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


def until(what, body):
    for _ in range(400):
        found = body()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


def furnish():
    """A city with two wards, an officer of the first, and two officials in each."""
    for identifier, parent in [("city", ""), ("ward", "city"), ("other", "city")]:
        PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
            organization={
                "code": identifier, "name_vi": f"Đơn vị {identifier}",
                "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
                "organization_level": "ORGANIZATION_LEVEL_COMMUNE",
                "parent_organization": parent and f"organizations/{parent}"},
            organization_id=identifier, effective_date=date(-20)), metadata=ADMIN, timeout=20)
    for number, (identifier, home) in enumerate(
            [("an", "ward"), ("binh", "ward"), ("chi", "other"), ("dung", "other")], 1):
        PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
            official={
                "personal_id": f"9990000{number:05}", "full_name": "Nguyễn Thị Ánh",
                "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
                "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                "managing_organization": f"organizations/{home}"},
            official_id=identifier, effective_date=date(-10)), metadata=ADMIN, timeout=20)
    for identifier in ("an", "binh"):
        ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
            "subject": f"people/local-people:{identifier}",
            "official": f"officials/{identifier}", "start_date": date(-1)}),
            metadata=ADMIN, timeout=20)
    POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
        "code": "OC", "name_vi": "Chuyên viên ban tổ chức", "organization": "organizations/ward",
        "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1,
        "access_roles": ["ACCESS_ROLE_ORG_COMMITTEE_OFFICER"]}, position_id="officer",
        effective_date=date(-5)), metadata=ADMIN, timeout=20)
    POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
        "official": "officials/an", "position": "positions/officer", "start_date": date(-1),
        "holding_kind": "HOLDING_KIND_APPOINTED", "decision_number": "1/QĐ",
        "decision_date": date(-1)}, holding_id="officer"), metadata=ADMIN, timeout=20)


def create_plan(identifier, home, caller):
    PLANNING.CreatePlan(planning_pb.CreatePlanRequest(plan_id=identifier, plan={
        "plan_number": identifier, "display_name": "Quy hoạch",
        "organization": f"organizations/{home}", "term_start_year": TODAY.year + 1,
        "term_end_year": TODAY.year + 6, "kind": "PLAN_KIND_NEW_TERM",
        "approving_level": "APPROVING_LEVEL_COMMUNE"}), metadata=caller, timeout=20)
    PLANNING.CreatePlanPost(planning_pb.CreatePlanPostRequest(
        parent=f"plans/{identifier}", plan_post_id="head", plan_post={
            "display_name": "Chủ tịch", "kind": "POST_KIND_HEAD", "post_count": 1}),
        metadata=caller, timeout=20)


def enter(official, plan, caller):
    return PLANNING.AddEntry(planning_pb.AddEntryRequest(
        parent=f"plans/{plan}/posts/head", entry={"official": f"officials/{official}"}),
        metadata=caller, timeout=20)


def get_plan(identifier, caller):
    return PLANNING.GetPlan(
        planning_pb.GetPlanRequest(name=f"plans/{identifier}"), metadata=caller, timeout=20)


def plans(caller):
    page = PLANNING.ListPlans(planning_pb.ListPlansRequest(), metadata=caller, timeout=20)
    return {plan.name for plan in page.plans}


def sanction(official):
    return DISCIPLINE.RecordSanction(discipline_pb.RecordSanctionRequest(
        parent=f"officials/{official}", sanction={
            "track": "DISCIPLINE_TRACK_STATE", "subject": "SANCTION_SUBJECT_CIVIL_SERVANT",
            "form": "SANCTION_FORM_REPRIMAND", "decision_number": f"{official}-QĐ",
            "decision_date": date(-3), "effective_date": date(-3), "reason_reference": "HS",
            "organization": "organizations/city"}), metadata=ADMIN, timeout=20)


def sanctions(official, caller):
    page = DISCIPLINE.ListSanctions(discipline_pb.ListSanctionsRequest(
        parent=f"officials/{official}"), metadata=caller, timeout=20)
    return [found.decision_number for found in page.sanctions]


def notices(caller, **narrowed):
    """All notices that a caller sees, over pages of two."""
    found, token = [], ""
    while True:
        page = NOTIFICATION.ListNotices(notification_pb.ListNoticesRequest(
            page_size=2, page_token=token, **narrowed), metadata=caller, timeout=20)
        found += page.notices
        token = page.next_page_token
        if not token:
            return found


def get_notice(name, caller):
    return NOTIFICATION.GetNotice(
        notification_pb.GetNoticeRequest(name=name), metadata=caller, timeout=20)


def acknowledge(name, caller):
    return NOTIFICATION.AcknowledgeNotice(
        notification_pb.AcknowledgeNoticeRequest(name=name), metadata=caller, timeout=20)


def all_notices():
    """Every notice, when those of the last events are there."""
    found = notices(ADMIN)
    last = {("block.started", "officials/chi"), ("plan.entry_added", "officials/binh")}
    return found if last <= {(one.event_type, one.subject) for one in found} else None


furnish()

# The officer plans in the own ward, and not in another.
create_plan("ward", "ward", AN)
create_plan("other", "other", ADMIN)
assert refusal(lambda: create_plan("new", "other", AN)) == OUT
assert refusal(lambda: create_plan("new", "nowhere", AN)) == OUT
entry = enter("binh", "ward", AN)
assert entry.rules, entry
for official, plan in [("chi", "ward"), ("nobody", "ward"), ("binh", "other"), ("binh", "none")]:
    assert refusal(lambda: enter(official, plan, AN)) == OUT
for plan in ("other", "none"):
    assert refusal(lambda: get_plan(plan, AN)) == OUT
assert plans(AN) == {"plans/ward"} and plans(ADMIN) == {"plans/ward", "plans/other"}
assert plans(BINH) == set()

# Sanctions there alone; an official sees the own ones.
for official in ("an", "binh", "chi"):
    sanction(official)
assert sanctions("binh", AN) == ["binh-QĐ"] == sanctions("binh", BINH)
for caller, official in [(AN, "chi"), (AN, "nobody"), (BINH, "an"), (BINH, "chi")]:
    assert refusal(lambda: sanctions(official, caller)) == OUT
assert refusal(lambda: DISCIPLINE.ListBlocks(discipline_pb.ListBlocksRequest(
    parent="officials/chi"), metadata=AN, timeout=20)) == OUT

# Notices belong to their recipient: the own ones, those of the ward and of its officials.
everything = until("notices", all_notices)
own = notices(BINH)
assert own and {one.recipient for one in own} == {"officials/binh"}, own
assert all(one.text_vi for one in own)
assert {one.recipient for one in notices(AN)} == {
    "officials/an", "officials/binh", "organizations/ward"}
for notice in everything:
    for caller in (AN, BINH):
        if notice.name in {one.name for one in notices(caller)}:
            assert get_notice(notice.name, caller) == notice
        else:
            assert refusal(lambda: get_notice(notice.name, caller)) == OUT
            assert refusal(lambda: acknowledge(notice.name, caller)) == OUT
assert refusal(lambda: notices(AN, recipient="organizations/other")) == OUT
assert acknowledge(own[0].name, BINH).HasField("acknowledge_time")
watch = NOTIFICATION.WatchNotices(
    notification_pb.WatchNoticesRequest(), metadata=AN, timeout=60)
seen = [one.recipient for one in itertools.islice(watch, len(notices(AN)))]
assert set(seen) == {"officials/an", "officials/binh", "organizations/ward"}, seen

# The post ends, and the right with it, at the next call of every service.
POSTS.EndHolding(posts_pb.EndHoldingRequest(
    name="holdings/officer", end_date=date(), end_reason="HOLDING_END_REASON_TRANSFERRED",
    decision_number="2/QĐ", decision_date=date()), metadata=ADMIN, timeout=20)
assert refusal(lambda: get_plan("ward", AN)) == OUT
assert refusal(lambda: enter("an", "ward", AN)) == OUT
assert plans(AN) == set()
assert refusal(lambda: sanctions("binh", AN)) == OUT
assert sanctions("an", AN) == ["an-QĐ"]
assert {one.recipient for one in notices(AN)} == {"officials/an"}
# The watch that stands shows nothing more of the ward, but what is told to the official.
create_plan("later", "ward", ADMIN)
DISCIPLINE.RecordSanction(discipline_pb.RecordSanctionRequest(
    parent="officials/an", sanction={
        "track": "DISCIPLINE_TRACK_STATE", "subject": "SANCTION_SUBJECT_CIVIL_SERVANT",
        "form": "SANCTION_FORM_WARNING", "decision_number": "2-QĐ",
        "decision_date": date(-2), "effective_date": date(-2), "reason_reference": "HS"}),
    metadata=ADMIN, timeout=20)
assert next(watch).recipient == "officials/an"
watch.cancel()

# Without personnel nobody knows what is reached in parts; who reaches everything goes on.
print("kill personnel now", flush=True)


def is_away():
    try:
        PERSONNEL.GetOfficial(
            personnel_pb.GetOfficialRequest(name="officials/an"), metadata=ADMIN, timeout=5)
    except grpc.RpcError as error:
        return error.code() == grpc.StatusCode.UNAVAILABLE
    return False


until("personnel to be away", is_away)
for body in (
    lambda: get_plan("ward", AN), lambda: get_plan("none", AN), lambda: plans(AN),
    lambda: sanctions("an", AN), lambda: sanctions("nobody", AN), lambda: notices(AN),
    lambda: get_notice(own[0].name, BINH), lambda: acknowledge(own[0].name, BINH),
):
    assert refusal(body) == AWAY, refusal(body)
assert get_plan("ward", ADMIN).name == "plans/ward"
assert sanctions("binh", ADMIN) == ["binh-QĐ"]
assert len(notices(ADMIN)) >= len(everything)
print("every service asks how far posts reach")
