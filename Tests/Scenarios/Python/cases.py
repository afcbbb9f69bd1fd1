"""A case of discipline, as stock clients see it: its team reads it while the roles hold, the subject
gets the notice alone, and the organ decides that decides on the subject.

Usage: cases.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
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
AREA, DISCIPLINE = "canbo/personnel/v1/", "canbo/discipline/v1/"
personnel_pb = stubs.messages(AREA + "personnel_service")
posts_pb = stubs.messages(AREA + "post_service")
accounts_pb = stubs.messages(AREA + "account_service")
scopes_pb = stubs.messages(AREA + "management_scope_service")
cases_pb = stubs.messages(DISCIPLINE + "case_service")
case_pb = stubs.messages(DISCIPLINE + "case")
discipline_pb = stubs.messages(DISCIPLINE + "discipline_service")
block_pb = stubs.messages(DISCIPLINE + "block")
approvals_pb = stubs.messages("canbo/approval/v1/proposal")
reads_pb = stubs.messages("canbo/reads/v1/record_read")
CHANNEL = grpc.insecure_channel(sys.argv[2])
PERSONNEL = stubs.services(AREA + "personnel_service").PersonnelServiceStub(CHANNEL)
POSTS = stubs.services(AREA + "post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services(AREA + "account_service").AccountServiceStub(CHANNEL)
SCOPES = stubs.services(AREA + "management_scope_service").ManagementScopeServiceStub(CHANNEL)
CASES = stubs.services(DISCIPLINE + "case_service").CaseServiceStub(CHANNEL)
SANCTIONS = stubs.services(DISCIPLINE + "discipline_service").DisciplineServiceStub(CHANNEL)
APPROVALS = stubs.services(DISCIPLINE + "approval_service").ApprovalServiceStub(CHANNEL)
READS = stubs.services(DISCIPLINE + "record_access_service").RecordAccessServiceStub(CHANNEL)

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
WORK = (("x-purpose", "PERSONNEL_WORK"),)
INSPECTION = (("x-purpose", "INSPECTION"), ("x-case", "7/KT"))
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
PEOPLE = {"subject": "agency", "clerk": "agency", "chair": "ward", "vice": "ward",
          "inspector": "inspection", "lead": "inspection", "member": "inspection",
          "hearer": "inspection"}


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


ADMIN = {"metadata": bearing("admin"), "timeout": 20}
OUT = ("PERMISSION_DENIED", "NOT_WITHIN_REACH")
OWN = ("PERMISSION_DENIED", "OWN_CASE")


def of(who, purpose=()):
    return {"metadata": bearing(who) + tuple(purpose), "timeout": 20}


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


def post(identifier, home, holder, level=0, roles=(), over=""):
    POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
        "code": identifier, "name_vi": f"Chức danh {identifier}",
        "organization": f"organizations/{home}", "position_level": level,
        "head_kind": "HEAD_KIND_HEAD", "quota": 1,
        "authority_organization": over and f"organizations/{over}",
        "access_roles": [f"ACCESS_ROLE_{role}" for role in roles]},
        position_id=identifier, effective_date=date(-5)), **ADMIN)
    POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
        "official": f"officials/{holder}", "position": f"positions/{identifier}",
        "start_date": date(-1), "holding_kind": "HOLDING_KIND_APPOINTED",
        "decision_number": "1/QĐ", "decision_date": date(-1)}, holding_id=identifier), **ADMIN)


def prepare():
    for name, parent in [("city", ""), ("ward", "city"), ("agency", "city"),
                         ("inspection", "city")]:
        PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
            organization={
                "code": name, "name_vi": f"Đơn vị {name}",
                "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
                "organization_level": "ORGANIZATION_LEVEL_COMMUNE",
                "parent_organization": parent and f"organizations/{parent}"},
            organization_id=name, effective_date=date(-20)), **ADMIN)
    for index, (name, home) in enumerate(PEOPLE.items(), 1):
        PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
            official={
                "personal_id": f"9990000{index:05}", "full_name": "Nguyễn Thị Ánh",
                "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
                "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                "managing_organization": f"organizations/{home}"},
            official_id=name, effective_date=date(-10)), **ADMIN)
        ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
            "subject": f"people/local-people:{name}", "official": f"officials/{name}",
            "start_date": date(-1)}), **ADMIN)
    post("agency-head", "agency", "subject", level=5)
    post("personnel", "agency", "clerk", roles=["HR_OFFICER"])
    post("seat-1", "ward", "chair", roles=["COMMITTEE_STANDING"])
    post("seat-2", "ward", "vice", roles=["COMMITTEE_STANDING"])
    post("inspection-head", "inspection", "inspector", roles=["INSPECTION_HEAD"], over="city")
    SCOPES.CreateManagementScope(scopes_pb.CreateManagementScopeRequest(management_scope={
        "scope_code": "BTV_SUPERIOR", "display_name": "Diện Ban Thường vụ quản lý",
        "deciding_organization": "organizations/ward", "positions": ["positions/agency-head"],
        "decides": ["SCOPE_DECISION_DISCIPLINE_ADMIN"], "start_date": date(-2)},
        management_scope_id="leaders"), **ADMIN)


def get(name, who, purpose=INSPECTION):
    return CASES.GetCase(cases_pb.GetCaseRequest(name=name), **of(who, purpose))


def listed(who):
    return CASES.ListCases(
        cases_pb.ListCasesRequest(parent="officials/subject"), **of(who, INSPECTION)).cases


def notices(who):
    return CASES.ListCaseNotices(
        cases_pb.ListCaseNoticesRequest(parent="officials/subject"), **of(who, WORK)).notices


def advance(case, state, who):
    return CASES.AdvanceCase(cases_pb.AdvanceCaseRequest(
        name=case.name, state=f"CASE_STATE_{state}", evidence_document=f"{state}-BB",
        etag=case.etag), **of(who))


def decision(case):
    return cases_pb.DecideCaseRequest(
        name=case.name, outcome="CASE_OUTCOME_SANCTION", etag=case.etag,
        request_id=str(uuid.uuid4()), sanction={
            "track": "DISCIPLINE_TRACK_PARTY", "subject": "SANCTION_SUBJECT_PARTY_MEMBER",
            "form": "SANCTION_FORM_REPRIMAND", "decision_number": "21-QĐ/UBKT",
            "decision_date": date(), "effective_date": date(), "reason_reference": "HS-7"})


prepare()
made = CASES.CreateCase(cases_pb.CreateCaseRequest(parent="officials/subject", discipline_case={
    "case_number": "07/HS", "track": "DISCIPLINE_TRACK_PARTY",
    "case_source": "CASE_SOURCE_OVERSIGHT_FINDING",
    "violations": [{
        "act": "Chậm nộp báo cáo", "start_date": date(-90), "end_date": date(-60),
        "severity": "VIOLATION_SEVERITY_IT_NGHIEM_TRONG",
        "limitation_class": "LIMITATION_CLASS_REPRIMAND"}],
    "accusation_summary": "Tóm tắt", "discovered_date": date(-5),
    "participants": [{
        "official": f"officials/{who}", "role": f"CASE_ROLE_{role}", "decision_number": "3-QĐ",
        "decision_date": date(-1)} for who, role in [
            ("lead", "LEAD_INSPECTOR"), ("member", "TEAM_MEMBER"),
            ("hearer", "HEARING_REPRESENTATIVE")]]}), **of("inspector"))
NAME, NOWHERE = made.name, "officials/subject/cases/none"
assert made.state == case_pb.CASE_STATE_SIGNALLED and made.due_date.year

# The team reads it, with a purpose; the personnel officer of the same organisation, who reaches the
# subject, does not, and cannot tell it from what is not there. Nor does its inspector any more.
assert get(NAME, "member").accusation_summary == "Tóm tắt"
assert not get(NAME, "member", ()).accusation_summary
assert get(NAME, "member", WORK).accusation_summary
assert [one.name for one in listed("member")] == [NAME]
for who in ("clerk", "inspector"):
    assert refusal(lambda: get(NAME, who)) == refusal(lambda: get(NOWHERE, who)) == OUT
    assert refusal(lambda: listed(who)) == OUT
assert refusal(lambda: get(NAME, "subject")) == refusal(lambda: get(NOWHERE, "subject")) == OWN
assert refusal(lambda: listed("subject")) == OWN
assert refusal(lambda: get(NOWHERE, "member")) == OUT
assert refusal(lambda: get(NOWHERE, "chair"))[0] == "NOT_FOUND"

# What internal political protection says is for some roles; the others see that there is something.
noted = CASES.AnnotateCase(cases_pb.AnnotateCaseRequest(
    name=NAME, internal_political_note="Kết luận", etag=made.etag), **of("lead"))
assert get(NAME, "member").internal_political_note == "Kết luận"
hidden = get(NAME, "hearer")
assert hidden.internal_political_noted and not hidden.internal_political_note, hidden
explained = CASES.ExplainCaseAccess(
    cases_pb.ExplainCaseAccessRequest(name=NAME, method="GetCase"), **of("hearer"))
assert [one.role for one in explained.accesses] == [case_pb.CASE_ROLE_HEARING_REPRESENTATIVE]

# The inspector comes to the team by a decision, and reads from then on.
late = {"official": "officials/inspector", "role": "CASE_ROLE_TEAM_MEMBER",
        "decision_number": "4-QĐ", "decision_date": date(-1)}
assert refusal(lambda: get(NAME, "inspector")) == OUT
assert refusal(lambda: CASES.AssignCaseRole(cases_pb.AssignCaseRoleRequest(
    name=NAME, participant=late, etag=made.etag), **of("lead")))[0] == "ABORTED"
noted = CASES.AssignCaseRole(cases_pb.AssignCaseRoleRequest(
    name=NAME, participant=late, etag=noted.etag), **of("lead"))
assert get(NAME, "inspector").accusation_summary == "Tóm tắt"

# The organ opens it; the subject is told of the acts and days, and everybody of the block alone.
assessed = advance(noted, "ASSESSED", "lead")
assert refusal(lambda: advance(assessed, "OPENED", "lead")) == (
    "PERMISSION_DENIED", "CASE_STEP_NOT_GRANTED")
assert not notices("subject")
opened = advance(assessed, "OPENED", "chair")
(notice,) = notices("subject")
assert [act.act for act in notice.acts] == ["Chậm nộp báo cáo"], notice
assert notice.state == case_pb.CASE_STATE_OPENED and "Tóm tắt" not in str(notice), notice
assert refusal(lambda: notices("clerk")) == OUT
(block,) = SANCTIONS.ListBlocks(
    discipline_pb.ListBlocksRequest(parent="officials/subject"), **of("clerk", WORK)).blocks
assert block.kind == block_pb.BLOCK_KIND_DISCIPLINE_UNDER_CONSIDERATION, block
assert not block.sanction and NAME not in str(block), block

# A role that has ended gives nothing at the next call, nor does one while its holder is suspended.
ended = CASES.EndCaseRole(cases_pb.EndCaseRoleRequest(
    name=opened.participants[1].name, etag=opened.etag), **of("lead"))
assert refusal(lambda: get(NAME, "member")) == refusal(lambda: listed("member")) == OUT
for status, reads in [("SUSPENDED", False), ("ACTIVE", True)]:
    PERSONNEL.UpdateOfficial(personnel_pb.UpdateOfficialRequest(
        official={"name": "officials/lead", "status": f"OFFICIAL_STATUS_{status}"},
        update_mask={"paths": ["status"]}), **ADMIN)
    if reads:
        assert get(NAME, "lead").case_number
    else:
        assert refusal(lambda: get(NAME, "lead")) == OUT

heard = advance(advance(advance(ended, "REVIEWED", "lead"), "PROPOSED", "lead"), "HEARD", "hearer")
assert refusal(lambda: advance(heard, "REVIEWED", "lead")) == (
    "FAILED_PRECONDITION", "CASE_STATE_REFUSED")

# Two members of the organ decide: nobody else drafts, and one alone does not.
for who in ("lead", "hearer", "inspector", "clerk"):
    assert refusal(lambda: CASES.DecideCase(decision(heard), **of(who))) == OUT
request = decision(heard)
try:
    CASES.DecideCase(request, **of("chair"))
    raise AssertionError("one person was enough")
except grpc.RpcError as error:
    drafted = told(error)
    assert drafted.reason == "APPROVAL_NEEDED", drafted
approval = approvals_pb.ApproveProposalRequest(
    name=drafted.metadata["proposal"], digest=drafted.metadata["digest"])
for who in ("lead", "clerk", "inspector", "subject"):
    assert refusal(lambda: APPROVALS.ApproveProposal(approval, **of(who))) == OUT
APPROVALS.ApproveProposal(approval, **of("vice"))
decided = CASES.DecideCase(request, **of("chair"))
assert decided.state == case_pb.CASE_STATE_DECIDED and decided.sanction, decided
(sanction,) = SANCTIONS.ListSanctions(
    discipline_pb.ListSanctionsRequest(parent="officials/subject"), **of("clerk", WORK)).sanctions
assert sanction.name == decided.sanction and sanction.organization == "organizations/ward"
assert advance(decided, "ANNOUNCED", "chair").state == case_pb.CASE_STATE_ANNOUNCED

# Who has read the case is not told to its subject.
for read in READS.ListRecordReads(
        reads_pb.ListRecordReadsRequest(parent="officials/subject"), **of("subject", WORK)).reads:
    assert not any("accusation_summary" in field for field in read.fields), read
print("a case is read by its team and decided by the organ")
