"""Reads of guarded fields and emergencies with stock gRPC: on record before anything leaves.

Usage: reads.py PROTO_FOLDER GATEWAY ISSUER_FOLDER STORE_OF_PERSONNEL
"""

import datetime
import json
import pathlib
import sqlite3
import sys
import time
import urllib.parse

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
personnel_grpc = stubs.services("canbo/personnel/v1/personnel_service")
access_pb = stubs.messages("canbo/reads/v1/record_read")
access_grpc = stubs.services("canbo/personnel/v1/record_access_service")
audit_pb = stubs.messages("canbo/audit/v1/audit")
audit_grpc = stubs.services("canbo/personnel/v1/audit_service")
notification_pb = stubs.messages("canbo/notification/v1/notification_service")
notification_grpc = stubs.services("canbo/notification/v1/notification_service")
GATEWAY, FOLDER, STORE = sys.argv[2], pathlib.Path(sys.argv[3]), sys.argv[4]
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
CHANNEL = grpc.insecure_channel(GATEWAY)
PERSONNEL = personnel_grpc.PersonnelServiceStub(CHANNEL)
ACCESS = access_grpc.RecordAccessServiceStub(CHANNEL)
AUDIT = audit_grpc.AuditServiceStub(CHANNEL)
NOTIFICATION = notification_grpc.NotificationServiceStub(CHANNEL)
NUMBER, NAME = "999000000001", "officials/read"


def bearing(subject, **claims):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5), **claims}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


def get(caller, *metadata):
    """The official as a caller is shown it, and the trailing metadata."""
    official, call = PERSONNEL.GetOfficial.with_call(
        personnel_pb.GetOfficialRequest(name=NAME), metadata=caller + metadata, timeout=20)
    return official, dict(call.trailing_metadata())


def refusal(caller, *metadata):
    """The code, the reason and the fields of a read that must be refused."""
    try:
        get(caller, *metadata)
    except grpc.RpcError as error:
        info, fields = rpc.ErrorInfo(), rpc.BadRequest()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
            detail.Unpack(fields)
        assert NUMBER not in str(error), error
        named = [violation.field for violation in fields.field_violations]
        return error.code().name, info.reason, named
    raise AssertionError(f"{metadata}: the read was answered")


def reads(caller):
    request = access_pb.ListRecordReadsRequest(parent=NAME)
    return ACCESS.ListRecordReads(request, metadata=caller, timeout=10).reads


CLERK, LITTLE, AUDITOR = bearing("clerk"), bearing("little"), bearing("auditor")
WORK = ("x-purpose", "PERSONNEL_WORK")
PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
    organization={
        "code": "00001", "name_vi": "Sở Nội vụ",
        "organization_type": "ORGANIZATION_TYPE_STATE_OFFICE",
        "organization_level": "ORGANIZATION_LEVEL_GRASSROOTS"},
    organization_id="home"), metadata=CLERK, timeout=10)
made = PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
    official={
        "personal_id": NUMBER, "full_name": "Nguyễn Thị Ánh", "gender": "GENDER_FEMALE",
        "birth_date": {"year": 1980, "month": 1, "day": 2},
        "official_kind": "OFFICIAL_KIND_CONG_CHUC",
        "managing_organization": "organizations/home"},
    official_id="read"), metadata=CLERK, timeout=10)
# A change needs no purpose: it is on record by itself.
assert made.personal_id == NUMBER, made

official, trailers = get(CLERK)
assert official.full_name and not official.personal_id, official
assert trailers["canbo-hidden-fields"] == "personal_id", trailers
assert trailers["canbo-purpose-needed"] == "true", trailers
official, trailers = get(CLERK, WORK, ("x-request-id", "the-read"))
assert official.personal_id == NUMBER, official
assert not any(key.startswith("canbo-") for key in trailers), trailers
# Whose rights do not show it is shown nothing by a purpose either.
official, trailers = get(LITTLE, WORK)
assert not official.personal_id and "canbo-purpose-needed" not in trailers, (official, trailers)
official, _ = get(CLERK, ("x-purpose", "INSPECTION"), ("x-case", "V%E1%BB%A5%207"))
assert official.personal_id == NUMBER, official

for metadata, fields in [
    ([("x-purpose", "CURIOSITY")], ["x-purpose"]),
    ([WORK, WORK], ["x-purpose"]),
    ([("x-purpose", "INSPECTION")], ["x-case"]),
    ([("x-case", "7")], ["x-purpose"]),
    ([WORK, ("x-case", "7" * 101)], ["x-case"]),
]:
    found = refusal(CLERK, *metadata)
    assert found == ("INVALID_ARGUMENT", "PURPOSE_INVALID", fields), (metadata, found)

# The official is told of it, but for what is sealed.
clerk = "people/local-people:clerk"
found = [(read.reader, read.purpose, read.call_id) for read in reads(CLERK)]
assert found == [(clerk, "PERSONNEL_WORK", "the-read")], found
found = [(read.purpose, read.case_reference) for read in reads(AUDITOR)]
assert found == [("INSPECTION", "Vụ 7"), ("PERSONNEL_WORK", "")], found

# The audit log has each read, and the reading of the log.
for attempt in range(2):
    page = AUDIT.ListAuditRecords(
        audit_pb.ListAuditRecordsRequest(page_size=500),
        metadata=AUDITOR + (("x-purpose", "AUDIT"),), timeout=10)
lines = [record.summary.split("\n") for record in page.records]
told = [line for line in lines if line[0].startswith("read: ")]
assert told[0] == ["read: personal_id", "classes: SENSITIVE", "purpose: PERSONNEL_WORK",
                   "count: 1"], told
assert told[1][2:4] == ["purpose: INSPECTION", "case: Vụ 7"], told
assert "read: records.summary" in told[2][0] and "purpose: AUDIT" in told[2], told
bare = AUDIT.ListAuditRecords(
    audit_pb.ListAuditRecordsRequest(page_size=500), metadata=AUDITOR, timeout=10)
assert not any(record.summary for record in bare.records), bare

# Rights for an emergency are used by saying why; that is on record, and told at once.
ADMIN, WHY = bearing("admin"), "Máy chủ mất điện, cần gọi ngay cho cán bộ trực"
REASON = ("x-emergency-reason", urllib.parse.quote(WHY))
found = refusal(ADMIN, WORK)
assert found == ("PERMISSION_DENIED", "METHOD_NOT_GRANTED", ["x-emergency-reason"]), found
found = refusal(ADMIN, WORK, ("x-emergency-reason", "urgent"))
assert found[:2] == ("INVALID_ARGUMENT", "EMERGENCY_REASON_INVALID"), found
found = refusal(LITTLE, ("x-purpose", "CURIOSITY"), REASON)
assert found[1] == "PURPOSE_INVALID", found
official, _ = get(ADMIN, WORK, REASON, ("x-request-id", "the-emergency"))
assert official.personal_id == NUMBER, official
official, trailers = get(ADMIN, REASON)
assert not official.personal_id and trailers["canbo-purpose-needed"] == "true", official
get(CLERK, WORK, REASON)  # Ordinary rights are enough for the clerk.
page = AUDIT.ListAuditRecords(
    audit_pb.ListAuditRecordsRequest(page_size=500),
    metadata=AUDITOR + (("x-purpose", "AUDIT"),), timeout=10)
told = [record for record in page.records if record.summary.startswith("emergency: ")]
admin = "people/local-people:admin"
assert [record.actor for record in told] == [admin, admin], told
assert told[0].summary == f"emergency: {WHY}" and told[0].call_id == "the-emergency", told
latest = time.monotonic() + 20
while True:
    notices = NOTIFICATION.ListNotices(
        notification_pb.ListNoticesRequest(subject="emergencies/the-emergency"),
        metadata=AUDITOR + (("x-purpose", "AUDIT"),), timeout=10).notices
    if notices:
        break
    assert time.monotonic() < latest, "no notice of the emergency"
    time.sleep(0.05)
assert notices[0].event_type == "access.emergency_used", notices
assert admin in notices[0].text_vi and "mất điện" not in notices[0].text_vi, notices
assert notices[0].acknowledgement_required and notices[0].title_en, notices

# While the store takes no records, nothing guarded leaves; all else does.
lock = sqlite3.connect(STORE, isolation_level=None, timeout=30)
lock.execute("BEGIN IMMEDIATE")
found = refusal(CLERK, WORK)
assert found[:2] == ("UNAVAILABLE", "STORAGE_UNAVAILABLE"), found
found = refusal(ADMIN, REASON)
assert found[:2] == ("UNAVAILABLE", "STORAGE_UNAVAILABLE"), found
official, _ = get(CLERK)
assert official.full_name and not official.personal_id, official
lock.execute("ROLLBACK")
official, _ = get(CLERK, WORK)
assert official.personal_id == NUMBER, official
