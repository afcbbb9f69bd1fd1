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
posts_pb = stubs.messages("canbo/personnel/v1/post_service")
accounts_pb = stubs.messages("canbo/personnel/v1/account_service")
members_pb = stubs.messages("canbo/personnel/v1/membership_service")
dues_pb = stubs.messages("canbo/personnel/v1/dues_service")
sanctions_pb = stubs.messages("canbo/discipline/v1/discipline_service")
cases_pb = stubs.messages("canbo/discipline/v1/case_service")
CHANNEL = grpc.insecure_channel(sys.argv[2])
FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
PERSONNEL = stubs.services("canbo/personnel/v1/personnel_service").PersonnelServiceStub(CHANNEL)
RIGHTS = stubs.services("canbo/personnel/v1/data_subject_service").DataSubjectServiceStub(CHANNEL)
POSTS = stubs.services("canbo/personnel/v1/post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services("canbo/personnel/v1/account_service").AccountServiceStub(CHANNEL)
MEMBERS = stubs.services("canbo/personnel/v1/membership_service").MembershipServiceStub(CHANNEL)
DUES = stubs.services("canbo/personnel/v1/dues_service").DuesServiceStub(CHANNEL)
SANCTIONS = stubs.services("canbo/discipline/v1/discipline_service").DisciplineServiceStub(CHANNEL)
CASES = stubs.services("canbo/discipline/v1/case_service").CaseServiceStub(CHANNEL)
# The day in Viet Nam, by which the services count.
TODAY = str((datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date())


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



def live(official):
    """A post, a membership with dues, an account, a sanction and a case that was opened."""
    PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
        organization={
            "code": "cell", "name_vi": "Chi bộ", "organization_type": "ORGANIZATION_TYPE_PARTY_CELL",
            "organization_level": "ORGANIZATION_LEVEL_CELL",
            "parent_organization": "organizations/rights"},
        organization_id="cell"), metadata=OFFICER)
    MEMBERS.RegisterMember(members_pb.RegisterMemberRequest(membership={
        "official": official, "cell": "organizations/cell", "member_number": "DV-1",
        "card_number": "01.1", "admit_date": date("2001-05-19"),
        "official_date": date("2002-05-19")}, membership_id="m1001"), metadata=OFFICER)
    DUES.RecordDues(dues_pb.RecordDuesRequest(dues_entry={
        "membership": "memberships/m1001", "month": date("2020-06-01"), "amount_vnd": 50_000,
        "paid_date": date("2020-06-05")}), metadata=OFFICER)
    POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
        "code": "clerk", "name_vi": "Chuyên viên", "organization": "organizations/rights",
        "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1}, position_id="clerk"), metadata=OFFICER)
    POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
        "official": official, "position": "positions/clerk", "start_date": date(TODAY),
        "holding_kind": "HOLDING_KIND_APPOINTED", "decision_number": "1/QĐ",
        "decision_date": date(TODAY)}), metadata=OFFICER)
    ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
        "subject": "people/local-people:sai", "official": official,
        "start_date": date(TODAY)}), metadata=OFFICER)
    SANCTIONS.RecordSanction(sanctions_pb.RecordSanctionRequest(parent=official, sanction={
        "track": "DISCIPLINE_TRACK_STATE", "subject": "SANCTION_SUBJECT_CIVIL_SERVANT",
        "form": "SANCTION_FORM_REPRIMAND", "decision_number": "1-QĐ",
        "decision_date": date(TODAY), "effective_date": date(TODAY), "reason_reference": "HS",
        "organization": "organizations/rights"}), metadata=OFFICER)
    case = CASES.CreateCase(cases_pb.CreateCaseRequest(parent=official, discipline_case={
        "case_number": "07/HS", "track": "DISCIPLINE_TRACK_PARTY",
        "case_source": "CASE_SOURCE_AUDIT", "accusation_summary": "Tóm tắt",
        "violations": [{
            "act": "Chậm nộp báo cáo", "start_date": date(TODAY),
            "severity": "VIOLATION_SEVERITY_IT_NGHIEM_TRONG",
            "limitation_class": "LIMITATION_CLASS_REPRIMAND"}],
        "discovered_date": date(TODAY),
        "participants": [{
            "official": "officials/o1002", "role": "CASE_ROLE_LEAD_INSPECTOR",
            "decision_number": "3-QĐ", "decision_date": date(TODAY)}]}), metadata=OFFICER)
    for state in ("ASSESSED", "OPENED"):
        case = CASES.AdvanceCase(cases_pb.AdvanceCaseRequest(
            name=case.name, state=f"CASE_STATE_{state}", evidence_document="1-BB",
            etag=case.etag), metadata=OFFICER)


# The export has it all, without who recorded it.
live("officials/o1001")
parts = list(RIGHTS.ExportRecord(
    rights_pb.ExportRecordRequest(name="officials/o1001"), metadata=PERSON))
kinds = [part.WhichOneof("part") for part in parts]
assert kinds[0] == "official", kinds
# Probation and what followed are two facts of one membership.
for kind, count in {"correction_request": 1, "holding": 1, "membership": 2, "dues_entry": 1,
                    "account": 1}.items():
    first = kinds.index(kind)
    assert kinds[first:first + count + 1] == [kind] * count + ["audit_record"], kinds
    assert kinds.count(kind) == count, kinds
assert {part.facts.facts.full_name for part in parts if part.WhichOneof("part") == "facts"} == {
    "Zwênh Văn Sai", "Zwênh Văn Đúng"}
told = {kind: getattr(parts[kinds.index(kind)], kind) for kind in kinds}
assert told["membership"].membership.member_number == "DV-1", told["membership"]
assert told["dues_entry"].amount_vnd == 50_000 and not told["dues_entry"].recorder, told
assert told["holding"].holding.position == "positions/clerk", told["holding"]
assert told["account"].subject == "people/local-people:sai", told["account"]
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


# Nobody holds a post after having left: the one on record begins later, and was a mistake.
held = POSTS.GetHolding(
    posts_pb.GetHoldingRequest(name=told["holding"].holding.name), metadata=OFFICER)
POSTS.TakeBackHolding(
    posts_pb.TakeBackHoldingRequest(
        name=held.name, reason="Nhầm người", decision_number="2/TB",
        decision_date=date(TODAY), etag=held.etag, request_id=str(uuid.uuid4())),
    metadata=OFFICER)
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
