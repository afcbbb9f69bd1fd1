"""The rights of the persons in the record, used by stock gRPC clients through the gateway.

Usage: rights.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
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
organizations = stubs.messages("canbo/personnel/v1/organization")
officials = stubs.messages("canbo/personnel/v1/official")
corrections = stubs.messages("canbo/personnel/v1/correction_request")
retention = stubs.messages("canbo/personnel/v1/retention")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
rights_pb = stubs.messages("canbo/personnel/v1/data_subject_service")
CHANNEL = grpc.insecure_channel(sys.argv[2])
FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
PERSONNEL = stubs.services("canbo/personnel/v1/personnel_service").PersonnelServiceStub(CHANNEL)
RIGHTS = stubs.services("canbo/personnel/v1/data_subject_service").DataSubjectServiceStub(CHANNEL)


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"), ("accept-language", "en"))


PERSON, OFFICER = bearing("an"), bearing("officer")


def refusal(method, request, metadata):
    """Code, reason and told rules of a call that is refused."""
    try:
        method(request, metadata=metadata, timeout=10)
    except grpc.RpcError as error:
        info, rules = rpc.ErrorInfo(), []
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
            failed = rpc.PreconditionFailure()
            if detail.Unpack(failed):
                rules = [(entry.type, entry.description) for entry in failed.violations]
        return error.code().name, info.reason, rules
    raise AssertionError(f"{method} was not refused")


def date(text):
    year, month, day = (int(part) for part in text.split("-"))
    return {"year": year, "month": month, "day": day}


def create(identifier, name, since):
    PERSONNEL.CreateOfficial(
        personnel_pb.CreateOfficialRequest(
            official=officials.Official(
                personal_id=f"99900000{identifier[1:]}",
                full_name=name,
                gender=officials.GENDER_FEMALE,
                birth_date=date("1920-02-29"),
                official_kind=officials.OFFICIAL_KIND_CONG_CHUC,
                managing_organization="organizations/rights",
                current_post_title="Chuyên viên",
            ),
            official_id=identifier,
            effective_date=date(since),
            request_id=str(uuid.uuid4()),
        ),
        metadata=OFFICER,
    )


def found(query):
    request = personnel_pb.SearchOfficialsRequest(query=query)
    return [one.name for one in PERSONNEL.SearchOfficials(request, metadata=OFFICER).officials]


PERSONNEL.CreateOrganization(
    personnel_pb.CreateOrganizationRequest(
        organization=organizations.Organization(
            code="rights",
            name_vi="Phường Quyền",
            organization_type=organizations.ORGANIZATION_TYPE_LOCAL_ADMINISTRATION,
            organization_level=organizations.ORGANIZATION_LEVEL_COMMUNE,
        ),
        organization_id="rights",
        request_id=str(uuid.uuid4()),
    ),
    metadata=OFFICER,
)
create("o1001", "Zwênh Văn Sai", "2000-01-01")
create("o1002", "Zwănh Thị Cựu", "1950-01-01")

# A correction: asked, not decided by who asked, then accepted.
asked = RIGHTS.CreateCorrectionRequest(
    rights_pb.CreateCorrectionRequestRequest(
        correction_request=corrections.CorrectionRequest(
            official="officials/o1001",
            field="full_name",
            value="Zwênh Văn Đúng",
            grounds="Giấy khai sinh số 12",
        ),
        request_id=str(uuid.uuid4()),
    ),
    metadata=PERSON,
)
assert asked.state == corrections.CORRECTION_STATE_SUBMITTED, asked
assert asked.requester.endswith(":an"), asked
assert asked.due_rule.citation == "356/2025/NĐ-CP", asked
due = rights_pb.ListCorrectionRequestsRequest(due_before=date("2199-01-01"))
assert [one.name for one in RIGHTS.ListCorrectionRequests(
    due, metadata=OFFICER).correction_requests] == [asked.name]
accept = rights_pb.DecideCorrectionRequestRequest(
    name=asked.name,
    decision=corrections.CORRECTION_DECISION_ACCEPT,
    reasons="Đã đối chiếu",
    effective_date=date("2000-01-01"),
    etag=asked.etag,
)
assert refusal(RIGHTS.DecideCorrectionRequest, accept, PERSON)[:2] == (
    "PERMISSION_DENIED", "DECIDER_NOT_ANOTHER_PERSON")
decided = RIGHTS.DecideCorrectionRequest(accept, metadata=OFFICER)
assert decided.state == corrections.CORRECTION_STATE_ACCEPTED, decided
code, reason, rules = refusal(RIGHTS.WithdrawCorrectionRequest,
                              rights_pb.WithdrawCorrectionRequestRequest(name=asked.name), PERSON)
assert (code, reason) == ("FAILED_PRECONDITION", "CORRECTION_STATE_REFUSED")
assert "ACCEPTED" in rules[0][1], rules
official = PERSONNEL.GetOfficial(
    personnel_pb.GetOfficialRequest(name="officials/o1001"), metadata=OFFICER)
assert official.full_name == "Zwênh Văn Đúng", official

# The export has it all.
parts = list(RIGHTS.ExportRecord(
    rights_pb.ExportRecordRequest(name="officials/o1001"), metadata=PERSON))
kinds = [part.WhichOneof("part") for part in parts]
assert kinds[0] == "official" and kinds.count("correction_request") == 1, kinds
assert {part.facts.facts.full_name for part in parts if part.WhichOneof("part") == "facts"} == {
    "Zwênh Văn Sai", "Zwênh Văn Đúng"}
assert not any(part.audit_record.actor for part in parts)

# Erasure: not of who is in service, not before the end of the retention.
ERASE = rights_pb.EraseOfficialRequest
assert refusal(RIGHTS.EraseOfficial, ERASE(name="officials/o1001"), OFFICER)[:2] == (
    "FAILED_PRECONDITION", "OFFICIAL_NOT_LEFT")


def leave(identifier, day):
    PERSONNEL.UpdateOfficial(
        personnel_pb.UpdateOfficialRequest(
            official=officials.Official(
                name=f"officials/{identifier}", status=officials.OFFICIAL_STATUS_RETIRED),
            effective_date=date(day),
            request_id=str(uuid.uuid4()),
        ),
        metadata=OFFICER,
    )


leave("o1001", "2020-01-01")
leave("o1002", "1951-01-01")
code, reason, rules = refusal(RIGHTS.EraseOfficial, ERASE(name="officials/o1001"), OFFICER)
assert (code, reason) == ("FAILED_PRECONDITION", "RETENTION_RUNS"), (code, reason)
assert rules[0][0] == "RETENTION" and "2090-01-01" in rules[0][1], rules
former = retention.RECORD_GROUP_FORMER_OFFICIAL
rows = RIGHTS.ListRetentions(rights_pb.ListRetentionsRequest(), metadata=OFFICER).retentions
assert [(row.months, row.due_count) for row in rows if row.record_group == former] == [
    (840, 1), (120, 0)], rows
assert found("zwanh") == ["officials/o1002"]
erased = RIGHTS.EraseDue(rights_pb.EraseDueRequest(record_group=former), metadata=OFFICER)
assert list(erased.names) == ["officials/o1002"] and not erased.has_more, erased
read = PERSONNEL.GetOfficial(
    personnel_pb.GetOfficialRequest(name="officials/o1002", as_of=date("1950-06-01")),
    metadata=OFFICER)
assert read.HasField("erase_time") and not read.full_name and not read.personal_id, read
assert not read.HasField("birth_date"), read
assert found("zwanh") == []
print("rights: as promised")
