"""The profile of an official, as stock clients see it: declared, verified, confirmed, contested,
corrected and found untruthful for a while, with a class of fields that neither the official nor the
personnel officer sees.

Usage: profiles.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import datetime
import hashlib
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
AREA = "canbo/personnel/v1/"
personnel_pb = stubs.messages(AREA + "personnel_service")
posts_pb = stubs.messages(AREA + "post_service")
accounts_pb = stubs.messages(AREA + "account_service")
subjects_pb = stubs.messages(AREA + "data_subject_service")
profiles_pb = stubs.messages(AREA + "profile_service")
profile_pb = stubs.messages(AREA + "profile")
document_pb = stubs.messages(AREA + "profile_document")
finding_pb = stubs.messages(AREA + "profile_finding")
authority_pb = stubs.messages(AREA + "authority_service")
planning_pb = stubs.messages("canbo/planning/v1/planning_service")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
block_pb = stubs.messages("canbo/discipline/v1/block")
CHANNEL = grpc.insecure_channel(sys.argv[2])
PERSONNEL = stubs.services(AREA + "personnel_service").PersonnelServiceStub(CHANNEL)
POSTS = stubs.services(AREA + "post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services(AREA + "account_service").AccountServiceStub(CHANNEL)
SUBJECTS = stubs.services(AREA + "data_subject_service").DataSubjectServiceStub(CHANNEL)
PROFILES = stubs.services(AREA + "profile_service").ProfileServiceStub(CHANNEL)
AUTHORITY = stubs.services(AREA + "authority_service").AuthorityServiceStub(CHANNEL)
PLANNING = stubs.services("canbo/planning/v1/planning_service").PlanningServiceStub(CHANNEL)
DISCIPLINE = stubs.services(
    "canbo/discipline/v1/discipline_service").DisciplineServiceStub(CHANNEL)

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
WORK = (("x-purpose", "PERSONNEL_WORK"),)
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
# Who holds which role in the ward.
PEOPLE = {"one": [], "clerk": ["HR_OFFICER"], "chief": ["AGENCY_HEAD"],
          "guard": ["POLITICAL_PROTECTION_OFFICER"]}
NAME = "officials/one/profile"
DEGREE = "officials/one/profileEntries/degree"


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


def of(who, purpose=WORK):
    return {"metadata": bearing(who) + tuple(purpose), "timeout": 20}


def date(days=0):
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def refusal(body):
    """The code, the reason and the wrong fields of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        info, wrong = rpc.ErrorInfo(), rpc.BadRequest()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
            detail.Unpack(wrong)
        fields = [one.field for one in wrong.field_violations]
        return error.code().name, info.reason, fields
    raise AssertionError("the call was answered")


def prepare():
    admin = of("admin")
    PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
        organization={
            "code": "ward", "name_vi": "Đơn vị",
            "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
            "organization_level": "ORGANIZATION_LEVEL_COMMUNE"},
        organization_id="ward", effective_date=date(-20)), **admin)
    for index, (name, roles) in enumerate(PEOPLE.items(), 1):
        PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
            official={
                "personal_id": f"9990000{index:05}", "full_name": "Nguyễn Thị Ánh",
                "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
                "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                "managing_organization": "organizations/ward"},
            official_id=name, effective_date=date(-10)), **admin)
        ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
            "subject": f"people/local-people:{name}", "official": f"officials/{name}",
            "start_date": date(-1)}), **admin)
        if not roles:
            continue
        POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
            "code": name, "name_vi": f"Chức danh {name}", "organization": "organizations/ward",
            "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1,
            "access_roles": [f"ACCESS_ROLE_{role}" for role in roles]},
            position_id=name, effective_date=date(-5)), **admin)
        POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
            "official": f"officials/{name}", "position": f"positions/{name}",
            "start_date": date(-1), "holding_kind": "HOLDING_KIND_APPOINTED",
            "decision_number": "1/QĐ", "decision_date": date(-1)}, holding_id=name), **admin)


def add(who, entry, entry_id="", **further):
    return PROFILES.CreateProfileEntry(profiles_pb.CreateProfileEntryRequest(
        parent="officials/one", profile_entry=entry, profile_entry_id=entry_id,
        request_id=str(uuid.uuid4()), **further), **of(who))


def state(who="one"):
    told = PROFILES.GetProfile(profiles_pb.GetProfileRequest(name=NAME), **of(who))
    return profile_pb.ProfileState.Name(told.state).removeprefix("PROFILE_STATE_")


def step(method, who, **further):
    request = getattr(profiles_pb, f"{method}Request")(
        name=NAME, paper={"number": "7-HS", "date": date()}, **further)
    return getattr(PROFILES, method)(request, **of(who))


def scan(who, kind, place, data, name):
    options = {"parent": "officials/one", "profile_document_id": name, "profile_document": {
        "kind": f"PROFILE_DOCUMENT_KIND_{kind}", place: {
            "number": "12-BTN", "issue_date": {"year": 2002, "month": 6, "day": 30},
            "issuer": "Trường A", "sha256": hashlib.sha256(data).digest()}}}
    parts = [profiles_pb.AddProfileDocumentRequest(options=options)]
    parts += [profiles_pb.AddProfileDocumentRequest(chunk=data[start:start + 65_536])
              for start in range(0, len(data), 65_536)]
    return PROFILES.AddProfileDocument(iter(parts), **of(who))


def fetch(who, name, purpose=WORK):
    request = profiles_pb.GetProfileDocumentFileRequest(
        name=f"officials/one/profileDocuments/{name}")
    answers = list(PROFILES.GetProfileDocumentFile(request, **of(who, purpose)))
    return b"".join(one.chunk.data + one.chunk.sensitive_data + one.chunk.internal_data
                    for one in answers)


prepare()
fields = {field.field: field
          for section in PROFILES.ListProfileFields(
              profiles_pb.ListProfileFieldsRequest(), **of("one")).sections
          for field in section.fields}
assert len(fields) > 50 and [code.code for code in fields["EDUCATION_LEVEL"].codes][-1] == "DOCTOR"

# The official fills in and signs; what the catalogue does not allow is named by its field.
degree = {"section": "EDUCATION", "values": [
    {"field": "EDUCATION_LEVEL", "code": "BACHELOR"}, {"field": "SCHOOL", "text": "Trường A"},
    {"field": "STUDY_FROM", "date": {"year": 1998, "month": 9}}]}
wrong = {"section": "EDUCATION", "values": [
    {"field": "EDUCATION_LEVEL", "code": "GENIUS"}, {"field": "STUDY_FROM", "text": "1998"}]}
assert refusal(lambda: add("one", wrong)) == ("INVALID_ARGUMENT", "INVALID_FIELDS", [
    "profile_entry.values[0].code", "profile_entry.values[1]"])
add("one", degree, "degree")
add("one", {"section": "FAMILY", "sensitive_values": [
    {"field": "RELATION", "code": "SPOUSE"}, {"field": "KIN_NAME", "text": "Trần Văn Bình"}]})
gaps = PROFILES.GetProfileCompleteness(
    profiles_pb.GetProfileCompletenessRequest(name=NAME, act="PLAN"), **of("clerk"))
assert not gaps.complete and "NATIVE_PLACE" in [gap.field for gap in gaps.missing_fields]
assert [rule.rule_code for rule in gaps.block_rules] == ["BLOCK_PROFILE_INCOMPLETE_PLAN"]

# Each step is for another person, and in its order.
assert refusal(lambda: step("DeclareProfile", "clerk"))[1] == "NOT_WITHIN_REACH"
assert refusal(lambda: step("VerifyProfile", "clerk"))[:2] == \
    ("FAILED_PRECONDITION", "PROFILE_STATE_REFUSED")
assert step("DeclareProfile", "one").due_rule.rule_code == "PROFILE_CONFIRMATION_WORKING_DAYS"
assert refusal(lambda: step("VerifyProfile", "one"))[1] == "OWN_CASE"
assert refusal(lambda: add("clerk", degree, basis={
    "origin": "PROFILE_ORIGIN_DOCUMENT", "decision_number": "1"}))[1] == "PROFILE_STATE_REFUSED"
# What is not whole goes back; the official mends it, and takes away what is none.
PROFILES.ReturnProfile(profiles_pb.ReturnProfileRequest(
    name=NAME, reason="Thiếu năm tốt nghiệp"), **of("clerk"))
changed = {"profile_entry": {"name": DEGREE, "values": [
    {"field": "STUDY_TO", "date": {"year": 2002, "month": 6}}]}}
assert refusal(lambda: PROFILES.UpdateProfileEntry(profiles_pb.UpdateProfileEntryRequest(
    profile_entry={**changed["profile_entry"], "etag": '"999"'}), **of("one")))[0] == "ABORTED"
changed["request_id"] = str(uuid.uuid4())
mended = PROFILES.UpdateProfileEntry(
    profiles_pb.UpdateProfileEntryRequest(**changed), **of("one"))
assert PROFILES.UpdateProfileEntry(
    profiles_pb.UpdateProfileEntryRequest(**changed), **of("one")) == mended
twice = add("one", degree, "twice")
ending = profiles_pb.EndProfileEntryRequest(
    name=twice.name, end_date=date(), etag=twice.etag, request_id=str(uuid.uuid4()))
PROFILES.EndProfileEntry(ending, **of("one"))
entries = PROFILES.ListProfileEntries(profiles_pb.ListProfileEntriesRequest(
    parent="officials/one", section="EDUCATION"), **of("clerk")).profile_entries
assert [one.name for one in entries] == [DEGREE], entries
assert "STUDY_TO" in [value.field for value in entries[0].values]
step("DeclareProfile", "one")
step("VerifyProfile", "clerk")
step("ConfirmProfile", "chief")
assert state() == "CONFIRMED"

# The officer of internal political protection records what nobody else here sees.
add("guard", {"section": "POLITICAL_HISTORY", "internal_values": [
    {"field": "HISTORY_KIND", "code": "CONCLUSION"},
    {"field": "HISTORY_TEXT", "text": "Kết luận số 5"}]}, "conclusion",
    basis={"origin": "PROFILE_ORIGIN_DOCUMENT", "decision_number": "5-KL"})
secret = profiles_pb.GetProfileEntryRequest(name="officials/one/profileEntries/conclusion")
for who in ("one", "clerk", "chief"):
    read, call = PROFILES.GetProfileEntry.with_call(secret, **of(who))
    assert read.section == "POLITICAL_HISTORY" and not read.internal_values
    hidden = dict(call.trailing_metadata())["canbo-hidden-fields"]
    assert "internal_values" in hidden.split(",")
seen = PROFILES.GetProfileEntry(secret, **of("guard", (("x-purpose", "POLITICAL_PROTECTION"),)))
assert [value.text for value in seen.internal_values][-1] == "Kết luận số 5"
assert state() == "CONFIRMED"

# Scans come and go as they are; what is none is refused; class I is for its officers.
PDF = b"%PDF-1.7 " + bytes(range(256)) * 1_000
degree_scan = scan("one", "DIPLOMAS", "paper", PDF, "degree")
assert degree_scan.paper.content_type == "application/pdf"
assert fetch("clerk", "degree") == PDF
assert PROFILES.GetProfileDocument(profiles_pb.GetProfileDocumentRequest(
    name="officials/one/profileDocuments/degree"), **of("clerk")).paper == degree_scan.paper
assert refusal(lambda: scan("one", "DIPLOMAS", "paper", b"MZ", "x"))[2] == ["chunk"]
assert refusal(lambda: scan("clerk", "POLITICAL_CONCLUSION", "internal_paper", PDF, "x"))[1] == \
    "FIELD_NOT_VISIBLE"
scan("guard", "POLITICAL_CONCLUSION", "internal_paper", PDF, "conclusion")
assert refusal(lambda: fetch("clerk", "conclusion"))[1] == "FIELD_NOT_VISIBLE"
assert fetch("guard", "conclusion", (("x-purpose", "POLITICAL_PROTECTION"),)) == PDF
listed = PROFILES.ListProfileDocuments(
    profiles_pb.ListProfileDocumentsRequest(parent="officials/one"), **of("clerk"))
assert [document_pb.ProfileDocumentKind.Name(one.kind) for one in listed.profile_documents] == [
    "PROFILE_DOCUMENT_KIND_DIPLOMAS", "PROFILE_DOCUMENT_KIND_POLITICAL_CONCLUSION"]

# What the official has thought better of is not decided.
needless = SUBJECTS.CreateCorrectionRequest(subjects_pb.CreateCorrectionRequestRequest(
    correction_request={
        "official": "officials/one", "profile_entry": DEGREE, "field": "SCHOOL",
        "value": "Trường C", "grounds": "Nhớ nhầm"}), **of("one"))
SUBJECTS.WithdrawCorrectionRequest(subjects_pb.WithdrawCorrectionRequestRequest(
    name=needless.name, etag=needless.etag), **of("one"))
assert refusal(lambda: SUBJECTS.DecideCorrectionRequest(
    subjects_pb.DecideCorrectionRequestRequest(
        name=needless.name, decision="CORRECTION_DECISION_ACCEPT", reasons="Đúng"),
    **of("chief")))[0] == "FAILED_PRECONDITION"

# The official contests the school; the head accepts, and the entry of the day is corrected.
contested = SUBJECTS.CreateCorrectionRequest(subjects_pb.CreateCorrectionRequestRequest(
    correction_request={
        "official": "officials/one", "profile_entry": DEGREE, "field": "SCHOOL",
        "value": "Trường B", "grounds": "Theo bằng tốt nghiệp"}), **of("one"))
assert state() == "DISPUTED"
before = PROFILES.GetProfileEntry(profiles_pb.GetProfileEntryRequest(name=DEGREE), **of("one"))
SUBJECTS.DecideCorrectionRequest(subjects_pb.DecideCorrectionRequestRequest(
    name=contested.name, decision="CORRECTION_DECISION_ACCEPT",
    reasons="Đã đối chiếu bản gốc"), **of("chief"))
assert state() == "CORRECTED"
after = PROFILES.GetProfileEntry(profiles_pb.GetProfileEntryRequest(name=DEGREE), **of("clerk"))
schools = {value.field: value for value in after.values}
assert schools["SCHOOL"].text == "Trường B"
assert schools["SCHOOL"].basis.decision_number == contested.name
then = PROFILES.GetProfileEntry(profiles_pb.GetProfileEntryRequest(
    name=DEGREE, as_recorded_at=before.update_time), **of("clerk"))
assert "Trường A" in [value.text for value in then.values]


def enter(post):
    return PLANNING.AddEntry(planning_pb.AddEntryRequest(
        parent=post, entry={"official": "officials/one"}), **of("admin"))


def barred(post):
    """The rules by which the official is not entered."""
    try:
        enter(post)
    except grpc.RpcError as error:
        info, broken = rpc.ErrorInfo(), rpc.PreconditionFailure()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
            detail.Unpack(broken)
        assert info.reason == "ENTRY_REFUSED", error
        return [one.type for one in broken.violations]
    raise AssertionError("the official was entered")


def standing():
    told = DISCIPLINE.ListBlocks(discipline_pb.ListBlocksRequest(
        parent="officials/one", act="PERSONNEL_ACT_PLAN"), **of("admin"))
    return [block_pb.BlockKind.Name(block.kind) for block in told.blocks]


# A decision finds that the degree is none: nobody plans for the official until it is withdrawn.
plan = PLANNING.CreatePlan(planning_pb.CreatePlanRequest(plan={
    "plan_number": "05-QH", "display_name": "Quy hoạch nhiệm kỳ 2030-2035",
    "organization": "organizations/ward", "term_start_year": 2030, "term_end_year": 2035,
    "kind": "PLAN_KIND_NEW_TERM", "approving_level": "APPROVING_LEVEL_COMMUNE"}), **of("admin"))
post = PLANNING.CreatePlanPost(planning_pb.CreatePlanPostRequest(parent=plan.name, plan_post={
    "display_name": "Phó Bí thư", "kind": "POST_KIND_DEPUTY", "post_count": 2}), **of("admin")).name
assert standing() == []
finding = {"kind": "PROFILE_FINDING_KIND_FALSE", "section": "EDUCATION", "field": "SCHOOL",
           "description": "Bằng không có thật", "paper": {"number": "5-KL", "date": date(-1)},
           "organization": "organizations/ward"}
record = {"parent": "officials/one", "profile_finding": finding, "request_id": str(uuid.uuid4())}
found = PROFILES.RecordProfileFinding(
    profiles_pb.RecordProfileFindingRequest(**record), **of("clerk"))
assert PROFILES.RecordProfileFinding(
    profiles_pb.RecordProfileFindingRequest(**record), **of("clerk")) == found
assert standing() == ["BLOCK_KIND_PROFILE_NOT_TRUTHFUL"]
assert barred(post) == ["BLOCK_PROFILE_NOT_TRUTHFUL_PLAN"]
own = PROFILES.ListProfileFindings(
    profiles_pb.ListProfileFindingsRequest(parent="officials/one"), **of("one")).profile_findings
assert [one.description for one in own] == ["Bằng không có thật"], own
assert refusal(lambda: PROFILES.RecordProfileFinding(profiles_pb.RecordProfileFindingRequest(
    parent="officials/clerk", profile_finding=finding), **of("clerk")))[1] == "OWN_CASE"
judged = AUTHORITY.JudgePerson(
    authority_pb.JudgePersonRequest(official="officials/one"), **of("admin"))
assert [one.HasField("end_date") for one in judged.untruthful_periods] == [False], judged
assert judged.officials == ["officials/one"], judged

# The school confirms the degree: the finding was wrong from the beginning.
ending = {"name": found.name, "reason": "Trường A xác nhận bằng", "end_date": date(-1),
          "paper": {"number": "6-KL", "date": date()}, "etag": found.etag}
withdrawn = PROFILES.WithdrawProfileFinding(
    profiles_pb.WithdrawProfileFindingRequest(**ending), **of("clerk"))
assert finding_pb.ProfileFindingState.Name(withdrawn.state).endswith("WITHDRAWN"), withdrawn
assert refusal(lambda: PROFILES.WithdrawProfileFinding(
    profiles_pb.WithdrawProfileFindingRequest(**{**ending, "etag": ""}), **of("clerk"))) == (
        "FAILED_PRECONDITION", "PROFILE_FINDING_WITHDRAWN", [])
assert standing() == []
assert enter(post).official == "officials/one"
past = PROFILES.GetProfileFinding(profiles_pb.GetProfileFindingRequest(
    name=found.name, as_recorded_at=found.create_time), **of("one"))
assert finding_pb.ProfileFindingState.Name(past.state).endswith("STANDING"), past
