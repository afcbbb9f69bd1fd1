"""An official lists who has read the own sanction, plan entry and notices, as a stock client.

Usage: own_reads.py PROTO_FOLDER GATEWAY ISSUER_FOLDER STORE_FOLDER

Writes "kill personnel now" and goes on when personnel is away.
"""

import datetime
import json
import pathlib
import sqlite3
import sys
import time

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
CHANNEL = grpc.insecure_channel(sys.argv[2])
FOLDER, STORES = pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
OUT = ("PERMISSION_DENIED", "NOT_WITHIN_REACH")
AWAY = ("UNAVAILABLE", "DEPENDENCY_UNAVAILABLE")
FULL = ("UNAVAILABLE", "STORAGE_UNAVAILABLE")
AREAS = ("planning", "discipline", "notification")
CLERK_NAME = "people/local-people:clerk"


def service(area, name):
    """The messages and the client of one service."""
    path = f"canbo/{area}/v1/{name}_service"
    words = "".join(word.title() for word in name.split("_"))
    return stubs.messages(path), getattr(stubs.services(path), f"{words}ServiceStub")(CHANNEL)


personnel_pb, PERSONNEL = service("personnel", "personnel")
accounts_pb, ACCOUNTS = service("personnel", "account")
planning_pb, PLANNING = service("planning", "planning")
discipline_pb, DISCIPLINE = service("discipline", "discipline")
notification_pb, NOTIFICATION = service("notification", "notification")
reads_pb = stubs.messages("canbo/reads/v1/record_read")
ACCESS = {area: service(area, "record_access")[1] for area in AREAS}


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=10)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


ADMIN, CLERK, AUDITOR = bearing("admin"), bearing("clerk"), bearing("auditor")
AN, BINH = bearing("an"), bearing("binh")
WORK = (("x-purpose", "PERSONNEL_WORK"),)
SEALED = (("x-purpose", "INSPECTION"), ("x-case", "7/KT"))


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
    latest = time.monotonic() + 20
    while time.monotonic() < latest:
        found = body()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


def furnish():
    """A ward with two officials, of whom the first is in a plan and then sanctioned."""
    PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
        organization={
            "code": "ward", "name_vi": "Phường Ba Đình",
            "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
            "organization_level": "ORGANIZATION_LEVEL_COMMUNE"},
        organization_id="ward", effective_date=date(-20)), metadata=ADMIN, timeout=20)
    for number, identifier in enumerate(("an", "binh"), 1):
        PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
            official={
                "personal_id": f"9990000{number:05}", "full_name": "Nguyễn Thị Ánh",
                "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
                "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                "managing_organization": "organizations/ward"},
            official_id=identifier, effective_date=date(-10)), metadata=ADMIN, timeout=20)
        ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
            "subject": f"people/local-people:{identifier}",
            "official": f"officials/{identifier}", "start_date": date(-1)}),
            metadata=ADMIN, timeout=20)
    PLANNING.CreatePlan(planning_pb.CreatePlanRequest(plan_id="ward", plan={
        "plan_number": "1", "display_name": "Quy hoạch", "organization": "organizations/ward",
        "term_start_year": TODAY.year + 1, "term_end_year": TODAY.year + 6,
        "kind": "PLAN_KIND_NEW_TERM", "approving_level": "APPROVING_LEVEL_COMMUNE"}),
        metadata=ADMIN, timeout=20)
    PLANNING.CreatePlanPost(planning_pb.CreatePlanPostRequest(
        parent="plans/ward", plan_post_id="head", plan_post={
            "display_name": "Chủ tịch", "kind": "POST_KIND_HEAD", "post_count": 1}),
        metadata=ADMIN, timeout=20)
    entry = PLANNING.AddEntry(planning_pb.AddEntryRequest(
        parent="plans/ward/posts/head", entry={"official": "officials/an"}),
        metadata=ADMIN, timeout=20)
    sanction = DISCIPLINE.RecordSanction(discipline_pb.RecordSanctionRequest(
        parent="officials/an", sanction={
            "track": "DISCIPLINE_TRACK_STATE", "subject": "SANCTION_SUBJECT_CIVIL_SERVANT",
            "form": "SANCTION_FORM_REPRIMAND", "decision_number": "1-QĐ",
            "decision_date": date(-3), "effective_date": date(-3), "reason_reference": "HS",
            "organization": "organizations/ward"}), metadata=ADMIN, timeout=20)
    return entry.name, sanction.name


ENTRY, SANCTION = furnish()


def read(area, caller, purpose=(), call="a-read"):
    """The guarded text of the record about the official in an area."""
    metadata = caller + purpose + (("x-request-id", f"{call}-{area}"),)
    if area == "planning":
        found = PLANNING.GetEntry(
            planning_pb.GetEntryRequest(name=ENTRY), metadata=metadata, timeout=20)
        return [rule.rule_code for rule in found.rules]
    if area == "discipline":
        return DISCIPLINE.GetSanction(discipline_pb.GetSanctionRequest(name=SANCTION),
                                      metadata=metadata, timeout=20).decision_number
    page = NOTIFICATION.ListNotices(notification_pb.ListNoticesRequest(
        subject="officials/an"), metadata=metadata, timeout=20)
    return [notice.text_vi for notice in page.notices if notice.text_vi]


def reads(area, caller, official="an"):
    request = reads_pb.ListRecordReadsRequest(parent=f"officials/{official}")
    return ACCESS[area].ListRecordReads(request, metadata=caller, timeout=20).reads


until("notices", lambda: {"sanction.effective", "block.started", "plan.entry_added"} == {
    notice.event_type for notice in NOTIFICATION.ListNotices(
        notification_pb.ListNoticesRequest(subject="officials/an"),
        metadata=ADMIN, timeout=20).notices})

# The official lists who has read: by whom, for what, which fields; what is sealed is left out.
for area in AREAS:
    assert not read(area, CLERK), area
    assert read(area, CLERK, WORK, "the-read"), area
    assert read(area, CLERK, SEALED), area
    found = [(one.reader, one.purpose, one.call_id) for one in reads(area, AN)]
    assert found == [(CLERK_NAME, "PERSONNEL_WORK", f"the-read-{area}")], (area, found)
    assert reads(area, AN)[0].fields, area
    assert [one.purpose for one in reads(area, CLERK)] == ["PERSONNEL_WORK"], area
    assert [(one.purpose, one.case_reference) for one in reads(area, AUDITOR)] == [
        ("INSPECTION", "7/KT"), ("PERSONNEL_WORK", "")], area
    # A colleague is told nothing, of nobody the same.
    for official in ("an", "nobody"):
        assert refusal(lambda: reads(area, BINH, official)) == OUT, area
    assert not reads(area, BINH, "binh"), area

# An official reads the own sanction, and sees that, too.
assert read("discipline", AN, (("x-purpose", "OWN_RECORD"),)) == "1-QĐ"
assert [one.purpose for one in reads("discipline", AN)] == ["OWN_RECORD", "PERSONNEL_WORK"]

# While a store takes no row, nothing guarded leaves it; all else does.
for area in AREAS:
    count = len(reads(area, AUDITOR))
    lock = sqlite3.connect(STORES / f"{area}.db", isolation_level=None, timeout=30)
    lock.execute("BEGIN IMMEDIATE")
    assert refusal(lambda: read(area, CLERK, WORK)) == FULL, area
    assert not read(area, CLERK), area
    assert len(reads(area, AUDITOR)) == count, area
    lock.execute("ROLLBACK")
    lock.close()
    assert read(area, CLERK, WORK), area
    assert len(reads(area, AUDITOR)) == count + 1, area

# Without personnel nobody knows whose the record is; who reaches everything goes on.
print("kill personnel now", flush=True)


def is_away():
    try:
        PERSONNEL.GetOfficial(
            personnel_pb.GetOfficialRequest(name="officials/an"), metadata=ADMIN, timeout=5)
    except grpc.RpcError as error:
        return error.code() == grpc.StatusCode.UNAVAILABLE
    return False


until("personnel to be away", is_away)
for area in AREAS:
    assert refusal(lambda: reads(area, AN)) == AWAY, area
    assert len(reads(area, AUDITOR)) > 2, area
print("officials know who has read")
