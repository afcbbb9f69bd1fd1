"""Staff quotas and streamlining, as stock clients see them: a balance with a surplus, a case from
its list to the settlement that ends a post, one that is rejected, the figures, a review, and a check
of the whole record, which finds a person with too many posts, and what follows from an appointment.

Usage: staffing.py PROTO_FOLDER GATEWAY ISSUER_FOLDER, after evaluations.py on the same record.
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
AREA = "canbo/personnel/v1/"
consistency_pb = stubs.messages(AREA + "consistency_service")
follow_ups_pb = stubs.messages(AREA + "follow_up_service")
posts_pb = stubs.messages(AREA + "post_service")
staffing_pb = stubs.messages(AREA + "staffing_service")
CHANNEL = grpc.insecure_channel(sys.argv[2])
FOLLOW_UPS = stubs.services(AREA + "follow_up_service").FollowUpServiceStub(CHANNEL)
CONSISTENCY = stubs.services(AREA + "consistency_service").ConsistencyServiceStub(CHANNEL)
POSTS = stubs.services(AREA + "post_service").PostServiceStub(CHANNEL)
STAFFING = stubs.services(AREA + "staffing_service").StaffingServiceStub(CHANNEL)

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
WORK = (("x-purpose", "PERSONNEL_WORK"),)
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
YESTERDAY = TODAY - datetime.timedelta(days=1)
WARD = "organizations/ward"


def of(who):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": who, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return {"metadata": (("authorization", f"Bearer {text}"),) + WORK, "timeout": 20}


def date(day=TODAY):
    return {"year": day.year, "month": day.month, "day": day.day}


PAPER = {"document_number": "3-TTr", "document_date": date()}
DECISION = {"decision_number": "2/QĐ", "decision_date": date()}


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


def ask(method, who, **fields):
    request = getattr(staffing_pb, f"{method}Request")
    return getattr(STAFFING, method)(request(**fields), **of(who))


def quota(organization, allotted, who):
    return ask("CreateStaffQuota", who, request_id=str(uuid.uuid4()), staff_quota_id=organization,
               staff_quota={"organization": f"organizations/{organization}",
                            "official_kind": "OFFICIAL_KIND_CONG_CHUC", "year": TODAY.year,
                            "allotted": allotted, **DECISION})


def listed(official):
    name = f"streamliningCases/{official}"
    made = ask("CreateStreamliningCase", "clerk", streamlining_case_id=official,
               streamlining_case={"official": f"officials/{official}", "group": 2,
                                  "reason": "Dôi dư", "policy": "Thôi việc ngay",
                                  "listing": PAPER})
    assert made.name == name and made.reason == "Dôi dư", made
    return name


def take_post(official, kind="main", leads=False):
    name = f"{kind}-{official}"
    POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
        "code": name, "name_vi": "Chuyên viên", "organization": WARD, "quota": 1,
        "head_kind": "HEAD_KIND_SPECIALIST", "is_leadership": leads}, position_id=name, effective_date=date(YESTERDAY)),
        **of("admin"))
    POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
        "official": f"officials/{official}", "position": f"positions/{name}",
        "is_main": kind == "main", "start_date": date(YESTERDAY), "holding_kind": "HOLDING_KIND_APPOINTED", **DECISION},
        holding_id=name), **of("admin"))


for person in ["one", "two", "man-2"]:
    take_post(person)
quota("city", 20, "keeper")
made = quota("ward", 1, "keeper")
assert refusal(lambda: quota("ward", 1, "keeper")) == ("ALREADY_EXISTS", "RESOURCE_EXISTS")
balance = ask("GetStaffBalance", "clerk", parent=WARD).staff_balances[0]
assert balance.allotted == 1 and balance.surplus == balance.used - 1 > 0, balance
surplus = ask("ListStaffBalances", "keeper", parent="organizations/city", surplus_only=True)
assert [one.organization for one in surplus.staff_balances] == [WARD], surplus
used = balance.used
ask("AdjustStaffQuota", "keeper", name=made.name, allotted=used, start_date=date(),
    etag=made.etag, **DECISION)
known = ask("GetStaffQuota", "clerk", name=made.name)
assert known.allotted == used and known.etag != made.etag, known
quotas = ask("ListStaffQuotas", "clerk", parent=WARD, year=TODAY.year).staff_quotas
assert list(quotas) == [known], quotas

one = listed("one")
assert refusal(lambda: listed("clerk")) == ("PERMISSION_DENIED", "OWN_CASE")
early = refusal(lambda: ask("ProposeStreamlining", "clerk", name=one, proposal=PAPER))
assert early == ("FAILED_PRECONDITION", "STREAMLINING_STATE_REFUSED"), early
ask("RecordStreamliningOpinion", "clerk", name=one, opinion={
    "paper": PAPER, "is_voluntary": True, "statement": "Tự nguyện"})
ask("ProposeStreamlining", "clerk", name=one, proposal=PAPER)
ask("ApproveStreamlining", "chief", name=one, approval=PAPER)
settled = ask("SettleStreamlining", "chief", name=one, end_reason="HOLDING_END_REASON_LEFT",
              settlement={"decision": PAPER, "finance_check": PAPER, "end_date": date()})
assert set(settled.settlement.ended_holdings) == {"holdings/one", "holdings/main-one"}, settled
ended = POSTS.GetHolding(posts_pb.GetHoldingRequest(name="holdings/one"), **of("admin"))
assert (ended.end_date.year, ended.end_decision_number) == (TODAY.year, "3-TTr"), ended

two = listed("two")
ask("RejectStreamlining", "chief", name=two, rejection=PAPER)
assert ask("GetStreamliningCase", "two", name=two).state == 6
cases = ask("ListStreamliningCases", "clerk", parent=WARD).streamlining_cases
assert [case.name for case in cases] == [one, two], cases
report = ask("GetStreamliningReport", "chief", parent=WARD, year=TODAY.year)
assert [(row.group, row.persons) for row in report.rows] == [(2, 1)], report
freed = ask("GetStaffBalance", "clerk", parent=WARD).staff_balances[0]
assert (freed.used, freed.free) == (used - 1, 1), freed

review = ask("CreateFunctionReview", "clerk", function_review_id="desk", function_review={
    "organization": WARD, "function": "Tiếp công dân", "document_number": "1-BC",
    "document_date": date()})
assert ask("GetFunctionReview", "chief", name=review.name) == review
reviews = ask("ListFunctionReviews", "keeper", parent="organizations/city").function_reviews
assert list(reviews) == [review], reviews
for kind in ["second", "third", "fourth"]:
    take_post("two", kind)
run = CONSISTENCY.RunConsistencyCheck(
    consistency_pb.RunConsistencyCheckRequest(request_id=str(uuid.uuid4())), **of("admin"))
while True:
    status = CONSISTENCY.GetConsistencyStatus(
        consistency_pb.GetConsistencyStatusRequest(parent=WARD), **of("clerk"))
    if status.last_run.name == run.name:
        break
    time.sleep(0.1)
assert status.last_run.judged_count > 0 and not status.HasField("current_run"), status
counts = {one.rule.rule_code: one.open_count for one in status.invariants}
found = CONSISTENCY.ListInconsistencies(consistency_pb.ListInconsistenciesRequest(
    parent=WARD, rule_codes=["INVARIANT_POSTS_PER_PERSON"]), **of("clerk")).inconsistencies
assert [one.subject for one in found] == ["officials/two"], found
assert counts["INVARIANT_POSTS_PER_PERSON"] == 1 and len(counts) == 8, counts
assert refusal(lambda: CONSISTENCY.RunConsistencyCheck(
    consistency_pb.RunConsistencyCheckRequest(), **of("clerk")))[1] == "WHOLE_RECORD_NEEDED"

take_post("two", "leading", leads=True)
follow_ups = [one for one in FOLLOW_UPS.ListFollowUps(follow_ups_pb.ListFollowUpsRequest(
    parent=WARD), **of("clerk")).follow_ups if one.cause == "holdings/leading-two"]
assert [one.matter for one in follow_ups] == [3], follow_ups
closing = {"name": follow_ups[0].name, "state": "FOLLOW_UP_STATE_DONE", "document_number": "3-TB"}
done = FOLLOW_UPS.CloseFollowUp(follow_ups_pb.CloseFollowUpRequest(**closing), **of("chief"))
assert (done.state, done.document_number) == (2, "3-TB"), done
assert refusal(lambda: FOLLOW_UPS.CloseFollowUp(follow_ups_pb.CloseFollowUpRequest(
    **closing), **of("chief"))) == ("FAILED_PRECONDITION", "FOLLOW_UP_CLOSED")
print("staffing: told")
