"""The reasons for which callers are refused, provoked by a stock client at the real processes.

Each is provoked once without a word about the language and once in English. `ELSEWHERE` names the
tests that provoke the others; a rule of `Tests/Tidy` compares both with what the sources declare.

Usage: reasons.py PROTO_FOLDER FOLDER_OF_EXECUTABLES
"""

import pathlib
import tempfile
import threading

import grpc
from google.rpc import error_details_pb2 as rpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from grpc_status import rpc_status

from resilience import OPEN
from system import System
from world import World, imports, notification_pb, personnel_pb

# What no client of a healthy system brings about, or none that keeps to gRPC, and the file that
# provokes it instead; those of `ForwardingTests` by raw HTTP/2 at a server or a gateway.
ELSEWHERE = {
    "AUTHORITY_AMBIGUOUS": "Tests/RPCTests/RequestHeadTests.swift",
    "COMPRESSION_UNDECLARED": "Tests/ForwardingTests/ReasonTests.swift",
    "CONTENT_TYPE_UNSUPPORTED": "Tests/ForwardingTests/ReasonTests.swift",
    "DEADLINE_PASSED": "Tests/ForwardingTests/DeadlineTests.swift",
    "HTTP_METHOD_NOT_POST": "Tests/ForwardingTests/ReasonTests.swift",
    "MESSAGE_FLAG_UNKNOWN": "Tests/ForwardingTests/ReasonTests.swift",
    "MESSAGE_NOT_GZIP": "Tests/ForwardingTests/ReasonTests.swift",
    "METADATA_MALFORMED": "Tests/ForwardingTests/ReasonTests.swift",
    "METADATA_TOO_LARGE": "Tests/ForwardingTests/ReasonTests.swift",
    "REQUEST_INCOMPLETE": "Tests/ForwardingTests/ReasonTests.swift",
    "TIMEOUT_MALFORMED": "Tests/ForwardingTests/ReasonTests.swift",
    "BACKEND_BUSY": "Tests/ForwardingTests/ReasonTests.swift",
    "CALLERS_TOO_MANY": "Tests/ForwardingTests/Overload/CallerLimitTests.swift",
    "CALLER_CALLS_EXCEEDED": "Tests/Scenarios/Python/limits.py",
    "CALLER_RATE_EXCEEDED": "Tests/Scenarios/Python/limits.py",
    "MAINTENANCE": "Tests/ForwardingTests/MaintenanceTests.swift",
    "MAINTENANCE_NOT_KEPT": "Tests/Scenarios/Python/maintenance.py",
    "BACKEND_LOST": "Tests/ForwardingTests/ReasonTests.swift",
    "CALL_RESET": "Tests/ForwardingTests/ReasonTests.swift",
    "INTERNAL_FAULT": "Tests/ForwardingTests/ReasonTests.swift",
    "SERVICE_STARTING": "Tests/ForwardingTests/ReasonTests.swift",
    "TOKEN_CLAIM_REFUSED": "Tests/TokensTests/TokenReasonsTests.swift",
    "TOKEN_EXPIRED": "Tests/TokensTests/TokenReasonsTests.swift",
    "TOKEN_MALFORMED": "Tests/TokensTests/TokenReasonsTests.swift",
    "TOKEN_NOT_YET_VALID": "Tests/TokensTests/TokenReasonsTests.swift",
    "TOKEN_UNTRUSTED": "Tests/TokensTests/TokenReasonsTests.swift",
    "UNEXPLAINED": "Tests/ForwardingTests/ReasonTests.swift",
    "CALL_CANCELLED": "Tests/ForwardingTests/ClientReasonTests.swift",
    "CALL_NOT_TAKEN": "Tests/ForwardingTests/ClientReasonTests.swift",
    "CONNECTION_LOST": "Tests/ForwardingTests/ClientReasonTests.swift",
    "PEER_BUSY": "Tests/ForwardingTests/ClientReasonTests.swift",
    "PEER_UNREACHABLE": "Tests/ForwardingTests/ClientReasonTests.swift",
    "ANSWER_MALFORMED": "Tests/ForwardingTests/ClientReasonTests.swift",
    "ANSWER_NOT_GRPC": "Tests/RPCTests/CallMachineTests.swift",
    "CALLER_STATEMENT_REPEATED": "Tests/Scenarios/CallerScenarios.swift",
    "CALLER_STATEMENT_STALE": "Tests/IdentityTests/StatementTests.swift",
    "CERTIFICATE_WITHOUT_IDENTITY": "Tests/Scenarios/CallerScenarios.swift",
    "CERTIFICATE_EXPIRED": "Tests/TransportSecurityTests/RevocationTests.swift",
    "CERTIFICATE_REVOKED": "Tests/Scenarios/Python/endings.py",
    "REVOCATIONS_OUTDATED": "Tests/TransportSecurityTests/RevocationTests.swift",
    "CALLER_UNKNOWN": "Tests/Scenarios/Python/tokens.py",
    "RIGHTS_CHANGED": "Tests/Scenarios/Python/access.py",
    "METHOD_NOT_GRANTED": "Tests/Scenarios/Python/access.py",
    "CREDENTIALS_MALFORMED": "Tests/Scenarios/Python/tokens.py",
    "TOKEN_OF_ANOTHER_CERTIFICATE": "Tests/Scenarios/Python/tokens.py",
    "EMERGENCY_REASON_INVALID": "Tests/Scenarios/Python/reads.py",
    "NOT_WITHIN_REACH": "Tests/PersonnelTests/Authority/AuthorityTests.swift",
    "OWN_CASE": "Tests/Scenarios/Python/places.py",
    "ROLE_BEYOND_OWN_RIGHTS": "Tests/Scenarios/Python/places.py",
    "WHOLE_RECORD_NEEDED": "Tests/PersonnelTests/Authority/AuthorityTests.swift",
    "FIELD_NOT_VISIBLE": "Tests/Scenarios/LeakScenarios.swift",
    "DEADLINE_TOO_SHORT": "Tests/RPCTests/InterceptorTests.swift",
    "OPERATIONS_EXHAUSTED": "Tests/PersonnelTests/Bulk/OperationTests.swift",
    "OPERATION_INTERRUPTED": "Tests/PersonnelTests/Bulk/OperationTests.swift",
    "OPERATION_CANCELLED": "Tests/PersonnelTests/Bulk/OperationTests.swift",
    "OPERATION_WITHOUT_FILE": "Tests/PersonnelTests/Bulk/OperationTests.swift",
    "FILE_OF_ANOTHER": "Tests/PersonnelTests/Bulk/OperationTests.swift",
    "FILE_RIGHTS_ENDED": "Tests/PersonnelTests/Bulk/ListExportTests.swift",
    "IMPORT_RIGHTS_ENDED": "Tests/PersonnelTests/Bulk/ImportRightsTests.swift",
    "EXPORT_TOO_LARGE": "Tests/PersonnelTests/Bulk/OperationTests.swift",
    "SERVICES_TOO_MANY": "Tests/IntrospectionTests/HealthTests.swift",
    "HEALTH_WATCHES_EXHAUSTED": "Tests/IntrospectionTests/HealthTests.swift",
    "WATCHES_EXHAUSTED": "Tests/NotificationTests/WatchingNotices.swift",
    "POSTS_EXHAUSTED": "Tests/PlanningTests/KeepingPlans.swift",
    "SANCTIONS_EXHAUSTED": "Tests/DisciplineTests/RecordingSanctions.swift",
    "CASE_REFUSED": "Tests/DisciplineTests/Cases/DecidingCases.swift",
    "CASE_STATE_REFUSED": "Tests/DisciplineTests/Cases/CaseTransitionTests.swift",
    "CASE_STEP_NOT_GRANTED": "Tests/DisciplineTests/Cases/CaseTransitionTests.swift",
    "CASES_EXHAUSTED": "Tests/DisciplineTests/Cases/KeepingCases.swift",
    "IMPORT_TOO_LARGE": "Tests/PersonnelTests/ImportOfficialsTests.swift",
    "IMPORT_PARENT_REFUSED": "Tests/PersonnelTests/ImportOrganizationsTests.swift",
    "POSITION_CODE_TAKEN": "Tests/Scenarios/Python/posts.py",
    "POSITION_FULL": "Tests/Scenarios/Python/posts.py",
    "POSITION_HELD": "Tests/Scenarios/Python/posts.py",
    "POSITION_NOT_IN_FORCE": "Tests/Scenarios/Python/posts.py",
    "POSITION_UNKNOWN": "Tests/Scenarios/Python/posts.py",
    "OFFICIAL_UNKNOWN": "Tests/Scenarios/Python/posts.py",
    "OFFICIAL_NOT_SERVING": "Tests/Scenarios/Python/posts.py",
    "OFFICIAL_HOLDS_POSTS": "Tests/Scenarios/Python/posts.py",
    "HOLDING_BUILT_UPON": "Tests/PersonnelTests/Posts/HoldingCorrectionTests.swift",
    "HOLDING_NOT_ENDED": "Tests/Scenarios/Python/posts.py",
    "HOLDING_TAKEN_BACK": "Tests/Scenarios/Python/posts.py",
    "LINEAGE_TAKEN_BACK": "Tests/PersonnelTests/Lineage/LineageCorrectionTests.swift",
    "HOLDING_OVERLAPS": "Tests/Scenarios/Python/posts.py",
    "MAIN_HOLDING_OVERLAPS": "Tests/Scenarios/Python/posts.py",
    "TERMS_EXHAUSTED": "Tests/Scenarios/Python/posts.py",
    "ACCOUNT_OVERLAPS": "Tests/Scenarios/Python/posts.py",
    "AWARD_STATE_REFUSED": "Tests/PersonnelTests/Awards/AwardStateTests.swift",
    "AWARD_REFUSED": "Tests/PersonnelTests/Awards/AwardRuleTests.swift",
    "AWARD_NOMINATION_EXISTS": "Tests/PersonnelTests/Awards/AwardRuleTests.swift",
    "AWARD_SUBJECT_REFUSED": "Tests/PersonnelTests/Awards/AwardRuleTests.swift",
    "AWARD_ROUND_ENDED": "Tests/PersonnelTests/Awards/AwardRuleTests.swift",
    "AWARD_DECIDER_NOT_ANOTHER": "Tests/PersonnelTests/Awards/AwardReachTests.swift",
    "AWARDS_EXHAUSTED": "Tests/PersonnelTests/Awards/AwardRuleTests.swift",
    "TRAINING_STATE_REFUSED": "Tests/PersonnelTests/Training/TrainingStateTests.swift",
    "ENROLMENT_REFUSED": "Tests/PersonnelTests/Training/TrainingRuleTests.swift",
    "ENROLMENT_OVERLAPS": "Tests/PersonnelTests/Training/TrainingRuleTests.swift",
    "TRAINING_CLASS_FULL": "Tests/PersonnelTests/Training/TrainingRuleTests.swift",
    "ENROLMENT_DECIDER_NOT_ANOTHER": "Tests/PersonnelTests/Training/TrainingStateTests.swift",
    "ENROLMENTS_EXHAUSTED": "Tests/PersonnelTests/Training/TrainingStateTests.swift",
    "SCREENING_STATE_REFUSED": "Tests/PersonnelTests/Screening/ScreeningStateTests.swift",
    "SCREENING_REFUSED": "Tests/PersonnelTests/Screening/ScreeningRuleTests.swift",
    "SCREENING_EXISTS": "Tests/PersonnelTests/Screening/ScreeningRuleTests.swift",
    "SCREENINGS_NOT_ENDED": "Tests/PersonnelTests/Screening/ScreeningStateTests.swift",
    "SCREENINGS_EXHAUSTED": "Tests/PersonnelTests/Screening/ScreeningRuleTests.swift",
    "SCREENING_ROUNDS_OPEN": "Tests/PersonnelTests/Screening/ScreeningStateTests.swift",
    "MEMBERSHIP_STATE_REFUSED": "Tests/PersonnelTests/Membership/MembershipStateTests.swift",
    "MEMBERSHIP_REFUSED": "Tests/PersonnelTests/Membership/AdmissionTests.swift",
    "MEMBERSHIP_EXISTS": "Tests/PersonnelTests/Membership/AdmissionTests.swift",
    "MEMBERSHIP_FIRST_STATE": "Tests/PersonnelTests/Membership/MembershipStateTests.swift",
    "DUES_NOT_REVERSIBLE": "Tests/PersonnelTests/Membership/DuesTests.swift",
    "DUES_NOT_OWED": "Tests/PersonnelTests/Membership/DuesTests.swift",
    "MEMBER_NUMBER_TAKEN": "Tests/PersonnelTests/Membership/MembershipStateTests.swift",
    "MEMBER_DECIDER_NOT_ANOTHER": "Tests/PersonnelTests/Membership/AdmissionTests.swift",
    "EVALUATION_STATE_REFUSED": "Tests/PersonnelTests/Evaluation/EvaluationStateTests.swift",
    "EVALUATION_REFUSED": "Tests/PersonnelTests/Evaluation/EvaluationWayTests.swift",
    "EVALUATION_EXISTS": "Tests/PersonnelTests/Evaluation/GradeRuleTests.swift",
    "EVALUATION_SUBJECT_REFUSED": "Tests/PersonnelTests/Evaluation/GradeRuleTests.swift",
    "EVALUATIONS_NOT_READY": "Tests/PersonnelTests/Evaluation/EvaluationWayTests.swift",
    "EVALUATIONS_EXHAUSTED": "Tests/PersonnelTests/Evaluation/EvaluationLimitTests.swift",
    "PROFILE_STATE_REFUSED": "Tests/PersonnelTests/Profile/ProfileWayTests.swift",
    "PROFILE_STEP_NOT_ANOTHER": "Tests/PersonnelTests/Profile/ProfileReachTests.swift",
    "PROFILE_FINDING_REFUSED": "Tests/PersonnelTests/Profile/ProfileFindingTests.swift",
    "PROFILE_FINDING_STANDS": "Tests/PersonnelTests/Profile/ProfileFindingTests.swift",
    "PROFILE_FINDING_WITHDRAWN": "Tests/PersonnelTests/Profile/ProfileFindingTests.swift",
    "PROFILE_FINDINGS_EXHAUSTED": "Tests/PersonnelTests/Profile/ProfileFindingTests.swift",
    "PROFILE_DOCUMENTS_EXHAUSTED": "Tests/PersonnelTests/Profile/ProfileDocumentTests.swift",
    "PROFILE_DOCUMENT_TOO_LARGE": "Tests/PersonnelTests/Profile/ProfileDocumentTests.swift",
    "PROFILE_UPLOADS_EXHAUSTED": "Tests/PersonnelTests/Profile/ProfileDocumentTests.swift",
    "PROFILE_ENTRIES_EXHAUSTED": "Tests/PersonnelTests/Profile/ProfileValueTests.swift",
    "EVALUATOR_NOT_ANOTHER": "Tests/PersonnelTests/Evaluation/EvaluationReachTests.swift",
    "OFFICIAL_MERGED": "Tests/PersonnelTests/Duplicates/MergeTests.swift",
    "MERGE_CONFLICTS": "Tests/PersonnelTests/Duplicates/MergeTests.swift",
    "MERGE_UNDONE": "Tests/PersonnelTests/Duplicates/MergeTests.swift",
    "MERGE_FOLLOWED": "Tests/PersonnelTests/Duplicates/MergeTests.swift",
    "DUPLICATE_NOT_FOUND": "Tests/PersonnelTests/Duplicates/DuplicateCandidateTests.swift",
    "GOVERNING_BODY_UNKNOWN": "Tests/PersonnelTests/GoverningBodies/BodyRuleTests.swift",
    "GOVERNING_BODY_OVERLAPS": "Tests/PersonnelTests/GoverningBodies/BodyRuleTests.swift",
    "GOVERNING_BODY_NOT_IN_FORCE": "Tests/PersonnelTests/GoverningBodies/BodyRuleTests.swift",
    "GOVERNING_BODY_FULL": "Tests/PersonnelTests/GoverningBodies/GoverningBodyTests.swift",
    "GOVERNING_BODY_TAKEN_BACK": "Tests/PersonnelTests/GoverningBodies/BodyCorrectionTests.swift",
    "GOVERNING_BODY_BUILT_UPON": "Tests/PersonnelTests/GoverningBodies/BodyCorrectionTests.swift",
    "GOVERNING_BODY_NOT_EMPTY": "Tests/PersonnelTests/GoverningBodies/GoverningBodyTests.swift",
    "GOVERNING_BODY_REFUSED": "Tests/PersonnelTests/GoverningBodies/BodyRuleTests.swift",
    "BODY_MEMBER_OVERLAPS": "Tests/PersonnelTests/GoverningBodies/BodyRuleTests.swift",
    "BODY_HEAD_OVERLAPS": "Tests/PersonnelTests/GoverningBodies/BodyRuleTests.swift",
    "GOVERNING_BODIES_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/GoverningBodies/BodyRuleTests.swift",
    "FOLLOW_UP_CLOSED": "Tests/PersonnelTests/FollowUps/FollowUpTests.swift",
    "STAFF_QUOTA_EXISTS": "Tests/PersonnelTests/Staffing/StaffQuotaTests.swift",
    "STAFF_QUOTA_REFUSED": "Tests/PersonnelTests/Staffing/StaffQuotaTests.swift",
    "STREAMLINING_STATE_REFUSED": "Tests/PersonnelTests/Staffing/StreamliningTests.swift",
    "STREAMLINING_REFUSED": "Tests/PersonnelTests/Staffing/StreamliningTests.swift",
    "STREAMLINING_CASE_EXISTS": "Tests/PersonnelTests/Staffing/StreamliningTests.swift",
    "STREAMLINING_HOLDING_AHEAD": "Tests/PersonnelTests/Staffing/StreamliningTests.swift",
    "STREAMLINING_DECIDER_NOT_ANOTHER": "Tests/PersonnelTests/Staffing/StreamliningTests.swift",
    "MANAGEMENT_SCOPE_OVERLAPS": "Tests/Scenarios/Python/scopes.py",
    "REORGANIZATION_BLOCKED": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "ORGANIZATIONS_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "IDENTIFIER_OVERLAPS": "Tests/PersonnelTests/Lineage/IdentifierTests.swift",
    "PARTY_LINE_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Lineage/TreeTests.swift",
    "OFFICIALS_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "HOLDINGS_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "MANAGEMENT_SCOPES_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "AUTHORITIES_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "MEMBERS_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Membership/MemberHandoverTests.swift",
    "POSITIONS_WITHOUT_SUCCESSOR": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "POSITIONS_NOT_EQUIVALENT": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "POSITION_STAYS": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "ORGANIZATION_ENDED_BEFORE": "Tests/PersonnelTests/Lineage/RefusalTests.swift",
    "POLICY_RULE_MISSING": "Tests/PolicyTests/EmbeddedPolicyTests.swift",
    "POLICY_RULE_UNUSABLE": "Tests/PolicyTests/EmbeddedPolicyTests.swift",
    "CORRECTION_STATE_REFUSED": "Tests/PersonnelTests/DataSubjects/CorrectionTests.swift",
    "CORRECTIONS_EXHAUSTED": "Tests/PersonnelTests/DataSubjects/CorrectionTests.swift",
    "DECIDER_NOT_ANOTHER_PERSON": "Tests/PersonnelTests/DataSubjects/CorrectionTests.swift",
    "REQUESTER_ONLY": "Tests/PersonnelTests/DataSubjects/CorrectionTests.swift",
    "OFFICIAL_ERASED": "Tests/PersonnelTests/DataSubjects/ErasureTests.swift",
    "OFFICIAL_NOT_LEFT": "Tests/PersonnelTests/DataSubjects/ErasureRefusalTests.swift",
    "RETENTION_RUNS": "Tests/PersonnelTests/DataSubjects/ErasureRefusalTests.swift",
    "RECORD_HELD": "Tests/PersonnelTests/DataSubjects/ErasureRefusalTests.swift",
    "CURSOR_INVALID": "Tests/RecordsTests/ListingEvents.swift",
    "EVENTS_EXPIRED": "Tests/RecordsTests/ListingEvents.swift",
    "RESOURCE_NOT_IN_FORCE": "Tests/PersonnelTests/OrganizationHistoryTests.swift",
    "RESOURCE_NOT_RECORDED": "Tests/StorageTests/History/FactTableTests.swift",
    "SCHEMA_ALTERED": "Tests/StorageTests/Migrations/MigrationTests.swift",
    "SCHEMA_INCOMPLETE": "Tests/StorageTests/Migrations/MigrationTests.swift",
    "SCHEMA_NEWER": "Tests/StorageTests/Migrations/MigrationTests.swift",
    "SCHEMA_STEP_FAILED": "Tests/StorageTests/Migrations/MigrationTests.swift",
    "STORE_MOVED": "Tests/StorageTests/Moving/StoreCopyTests.swift",
    "STORAGE_BUSY": "Tests/StorageTests/LimitTests.swift",
    "STORAGE_DAMAGED": "Tests/StorageTests/CrashTests.swift",
    "STORAGE_LIMIT_REACHED": "Tests/StorageTests/LimitTests.swift",
    "STORAGE_OUTCOME_UNKNOWN": "Tests/StorageTests/CommitFateTests.swift",
    "STORAGE_UNAVAILABLE": "Tests/StorageTests/CrashTests.swift",
    "TEXT_HOLDS_NUL": "Tests/StorageTests/ValueTests.swift",
    "APPROVAL_NEEDED": "Tests/DisciplineTests/ApprovingProposals.swift",
    "SECOND_PERSON_NEEDED": "Tests/DisciplineTests/ApprovingProposals.swift",
    "CALLER_NOT_NAMED": "Tests/DisciplineTests/ApprovingProposals.swift",
    "PERSON_NEEDED": "Tests/DisciplineTests/DecidingPersons.swift",
    "DECISION_NOT_GRANTED": "Tests/DisciplineTests/DecidingPersons.swift",
    "PROPOSAL_STATE_REFUSED": "Tests/DisciplineTests/EndingProposals.swift",
    "PROPOSAL_ENDED": "Tests/DisciplineTests/EndingProposals.swift",
    "PROPOSAL_OF_ANOTHER": "Tests/DisciplineTests/EndingProposals.swift",
    "PROPOSAL_DIGEST_MISMATCH": "Tests/DisciplineTests/EndingProposals.swift",
    "PROPOSALS_EXHAUSTED": "Tests/DisciplineTests/EndingProposals.swift",
    "PROPOSAL_TOO_LARGE": "Tests/DisciplineTests/EndingProposals.swift",
}

CALL = "reasons-7"
# What is said in a call, and the locale of the text that it must be answered with.
LANGUAGES = {
    "vi-VN": [("x-request-id", CALL)],
    "en": [("x-request-id", CALL), ("accept-language", "en")],
}
OWED = {
    "INVALID_ARGUMENT": rpc.BadRequest,
    "FAILED_PRECONDITION": rpc.PreconditionFailure,
    "RESOURCE_EXHAUSTED": rpc.QuotaFailure,
    "UNAVAILABLE": rpc.RetryInfo,
    "NOT_FOUND": rpc.ResourceInfo,
    "ALREADY_EXISTS": rpc.ResourceInfo,
}
OVER = threading.Event()
PERSONNEL = "/canbo.personnel.v1.PersonnelService/"
TABLE = []


def provokes(reason, code):
    """Enters a function into the table: a call that must be refused so."""
    def enter(body):
        TABLE.append((reason, code, body))
        return body
    return enter


@provokes("INVALID_FIELDS", "INVALID_ARGUMENT")
def no_field(world, say):
    world.personnel.CreateOfficial(personnel_pb.CreateOfficialRequest(), **say)


@provokes("PURPOSE_INVALID", "INVALID_ARGUMENT")
def inspection_without_case(world, say):
    metadata = [*say.get("metadata", []), ("x-purpose", "INSPECTION")]
    request = personnel_pb.GetOfficialRequest(name="officials/nobody")
    world.personnel.GetOfficial(request, **{**say, "metadata": metadata})


@provokes("PAGE_TOKEN_INVALID", "INVALID_ARGUMENT")
def forged_token(world, say):
    request = personnel_pb.ListOfficialsRequest(parent="organizations/-", page_token="x")
    world.personnel.ListOfficials(request, **say)


@provokes("REQUEST_ID_REUSED", "INVALID_ARGUMENT")
def other_body(world, say):
    for name in ("Một", "Hai"):
        world.personnel.UpdateOrganization(personnel_pb.UpdateOrganizationRequest(
            organization={"name": "organizations/unit-00004", "name_vi": name},
            request_id="6f9619ff-8b86-4d01-b42d-00cf4fc964ff"), **say)


@provokes("IMPORT_STREAM_INVALID", "INVALID_ARGUMENT")
def file_without_options(world, say):
    parts = [personnel_pb.ImportOfficialsRequest(chunk=b"x")]
    world.personnel.ImportOfficials(iter(parts), **say)


@provokes("IMPORT_FILE_REFUSED", "INVALID_ARGUMENT")
def file_in_utf_16(world, say):
    options = imports.ImportOptions(mode=imports.IMPORT_MODE_ALL_OR_NOTHING)
    parts = [personnel_pb.ImportOfficialsRequest(options=options),
             personnel_pb.ImportOfficialsRequest(chunk="a,b\n1,2\n".encode("utf-16"))]
    world.personnel.ImportOfficials(iter(parts), **say)


@provokes("RESOURCE_NOT_FOUND", "NOT_FOUND")
def nobody(world, say):
    world.personnel.GetOfficial(personnel_pb.GetOfficialRequest(name="officials/nobody"), **say)


@provokes("SERVICE_UNKNOWN", "NOT_FOUND")
def health_of_nobody(world, say):
    world.health.Check(health_pb2.HealthCheckRequest(service="nobody.v1.S"), **say)


@provokes("RESOURCE_EXISTS", "ALREADY_EXISTS")
def plan_twice(world, say):
    world.create_plan("open", **say)


@provokes("PERSONAL_ID_TAKEN", "ALREADY_EXISTS")
def person_twice(world, say):
    world.create_official("999000000001", "organizations/unit-00004", **say)


@provokes("ORGANIZATION_CODE_TAKEN", "ALREADY_EXISTS")
def code_twice(world, say):
    world.create_organization("other", "00070", "", **say)


@provokes("ENTRY_REFUSED", "FAILED_PRECONDITION")
def sanctioned_entry(world, say):
    world.enter(world.sanctioned, **say)


@provokes("PLAN_STATE_REFUSED", "FAILED_PRECONDITION")
def source_twice(world, say):
    world.choose_source("closed", world.plan("closed").etag, **say)


@provokes("SANCTION_REFUSED", "FAILED_PRECONDITION")
def sanction_of_other_track(world, say):
    world.sanction(world.other, "SANCTION_SUBJECT_CIVIL_SERVANT", **say)


@provokes("SECRECY_GRADE_NOT_KEPT", "FAILED_PRECONDITION")
def top_secret_sanction(world, say):
    world.sanction(world.other, "SANCTION_SUBJECT_PARTY_MEMBER", "SECRECY_GRADE_TOP_SECRET", **say)


@provokes("ORGANIZATION_UNKNOWN", "FAILED_PRECONDITION")
def official_of_nowhere(world, say):
    world.create_official("999000000009", "organizations/nowhere", **say)


@provokes("ORGANIZATION_CYCLE", "FAILED_PRECONDITION")
def parent_below(world, say):
    world.change_organization("unit-01", parent_organization="organizations/unit-00070", **say)


@provokes("ORGANIZATION_TREE_TOO_DEEP", "FAILED_PRECONDITION")
def one_level_more(world, say):
    world.create_organization("deepest", "L-0", world.deepest, **say)


@provokes("STATUS_TRANSITION_REFUSED", "FAILED_PRECONDITION")
def end_at_once(world, say):
    world.change_organization("unit-00070", status="ORGANIZATION_STATUS_ENDED", **say)


@provokes("ORGANIZATION_NOT_EMPTY", "FAILED_PRECONDITION")
def end_with_officials(world, say):
    world.change_organization("unit-00004", status="ORGANIZATION_STATUS_ENDED", **say)


@provokes("ORGANIZATION_ENDED", "FAILED_PRECONDITION")
def official_of_the_past(world, say):
    world.create_official("999000000009", "organizations/ended", **say)


@provokes("ETAG_MISMATCH", "ABORTED")
def stale_tag(world, say):
    world.choose_source("open", '"stale"', **say)


@provokes("MESSAGE_TOO_LARGE", "RESOURCE_EXHAUSTED")
def long_message(world, say):
    world.search("a" * 5_000_000, **say)


@provokes("MESSAGE_EXPANDS_TOO_FAR", "RESOURCE_EXHAUSTED")
def bomb(world, say):
    world.search("a" * 5_000_000, compression=grpc.Compression.Gzip, **say)


@provokes("REQUEST_TOO_LARGE", "RESOURCE_EXHAUSTED")
def many_elements(world, say):
    # An empty event takes two bytes on the wire, and far more once it is decoded.
    world.raw("/canbo.notification.v1.NotificationService/ReceiveEvents")(
        b"\x0a\x00" * 1_000_000, **say)


@provokes("METHOD_UNKNOWN", "UNIMPLEMENTED")
def no_method(world, say):
    world.raw(PERSONNEL + "Nothing")(b"", **say)


@provokes("ENCODING_UNSUPPORTED", "UNIMPLEMENTED")
def other_compression(world, say):
    world.search("a" * 5_000, compression=grpc.Compression.Deflate, **say)


@provokes("REQUEST_MALFORMED", "INTERNAL")
def no_message(world, say):
    world.raw(PERSONNEL + "GetOfficial")(b"\xff", **say)


@provokes("REQUEST_MISSING", "INTERNAL")
def no_request(world, say):
    world.channel.stream_unary(PERSONNEL + "GetOfficial")(iter([]), **say)


@provokes("REQUESTS_TOO_MANY", "INTERNAL")
def two_requests(world, say):
    world.channel.stream_unary(PERSONNEL + "GetOfficial")(iter([b"", b""]), **say)


def reflecting(channel, say):
    """A stream that has been answered once and goes on."""
    requests = one_and_more(reflection_pb2.ServerReflectionRequest(list_services=""))
    answers = reflection_pb2_grpc.ServerReflectionStub(channel).ServerReflectionInfo(requests, **say)
    next(answers)
    return answers


def one_and_more(first):
    yield first
    OVER.wait()


@provokes("REFLECTION_BUSY", "RESOURCE_EXHAUSTED")
def many_reflections(world, say):
    with grpc.insecure_channel(world.system.process("discipline").address) as channel:
        streams = [reflecting(channel, {"timeout": 60}) for _ in range(100)]
        try:
            reflecting(channel, say)
        finally:
            for stream in streams:
                stream.cancel()


@provokes("TOO_MANY_CALLS", "RESOURCE_EXHAUSTED")
def more_than_one_call(world, say):
    with world.another("discipline", "--limit-calls", "1") as channel:
        stream = reflecting(channel, {"timeout": 60})
        try:
            channel.unary_unary("/canbo.discipline.v1.DisciplineService/ListBlocks")(b"", **say)
        finally:
            stream.cancel()


@provokes("CALLER_STATEMENT_MISSING", "UNAUTHENTICATED")
def call_past_the_gateway(world, say):
    with grpc.insecure_channel(world.system.process("discipline").address) as channel:
        channel.unary_unary("/canbo.discipline.v1.DisciplineService/ListBlocks")(b"", **say)


@provokes("TOKENS_NOT_TAKEN", "UNAUTHENTICATED")
def token_at_a_gateway_without_issuers(world, say):
    claim = [*say["metadata"], ("authorization", "Bearer x")]
    world.personnel.ListOfficials(
        personnel_pb.ListOfficialsRequest(parent="organizations/-"), **{**say, "metadata": claim})


@provokes("CALLER_STATEMENT_INVALID", "UNAUTHENTICATED")
def statement_of_an_outsider(world, say):
    claim = [*say["metadata"], ("x-canbo-caller-bin", b"\1" * 64)]
    world.personnel.ListOfficials(
        personnel_pb.ListOfficialsRequest(parent="organizations/-"), **{**say, "metadata": claim})


@provokes("SERVICE_STOPPING", "UNAVAILABLE")
def stream_of_a_process_that_stops(world, say):
    process = world.system.process("discipline")
    with grpc.insecure_channel(process.address) as channel, world.restarting(process):
        for _ in world.ended_by(process, reflecting(channel, say)):
            pass


@provokes("HEALTH_WATCH_ENDED", "CANCELLED")
def health_of_a_process_that_stops(world, say):
    process = world.system.process("discipline")
    with grpc.insecure_channel(process.address) as channel, world.restarting(process):
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), **say)
        next(watch)
        for _ in world.ended_by(process, watch):
            pass


@provokes("WATCH_ENDED", "UNAVAILABLE")
def watch_of_a_process_that_stops(world, say):
    process = world.system.process("notification")
    with world.restarting(process):
        watch = world.notification.WatchNotices(notification_pb.WatchNoticesRequest(), **say)
        next(watch)
        for _ in world.ended_by(process, watch):
            pass


@provokes("BACKEND_UNREACHABLE", "UNAVAILABLE")
def nobody_answers(world, say):
    with world.without(world.system.process("personnel")):
        world.search("an", **say)


@provokes("DEPENDENCY_UNAVAILABLE", "UNAVAILABLE")
def planning_asks_in_vain(world, say):
    with world.without(world.system.process("personnel")):
        world.create_plan("never", **say)


class Told:
    """What a refused call was told, and what every one of them owes to its caller."""

    def __init__(self, reason, code, locale, error):
        assert error.code().name == code, (reason, error.code(), error.details())
        status = rpc_status.from_call(error)
        assert status is not None, (reason, error)
        kinds = [detail.type_url for detail in status.details]
        assert len(set(kinds)) == len(kinds), (reason, kinds)
        info = self.only(status, rpc.ErrorInfo)
        assert (info.domain, info.reason) == ("canbo.gov.vn", reason), (reason, info, error)
        assert self.only(status, rpc.RequestInfo).request_id == CALL, reason
        if code in OWED:
            self.only(status, OWED[code])
        if code == "UNAVAILABLE":
            assert "grpc-retry-pushback-ms" in dict(error.trailing_metadata()), reason
        told = self.only(status, rpc.LocalizedMessage)
        assert told.locale == locale and told.message and "{" not in told.message, (reason, told)
        self.text = told.message

    @staticmethod
    def only(status, kind):
        found = [detail for detail in status.details if detail.Is(kind.DESCRIPTOR)]
        assert len(found) == 1, (kind, status)
        message = kind()
        found[0].Unpack(message)
        return message


def told(world, reason, code, body):
    """Provokes a refusal in each language; the texts."""
    texts = {}
    for locale, metadata in LANGUAGES.items():
        try:
            body(world, {"metadata": metadata, "timeout": 30})
        except grpc.RpcError as error:
            texts[locale] = Told(reason, code, locale, error).text
        else:
            raise AssertionError(f"{reason}: the call was answered")
    assert len(set(texts.values())) == len(texts), (reason, texts)
    return texts


def main():
    both = ELSEWHERE.keys() & {reason for reason, _, _ in TABLE}
    assert not both, both
    with tempfile.TemporaryDirectory(prefix="canbo-reasons-") as folder:
        names = ["personnel", "planning", "discipline", "notification"]
        # Backends that are away are not waited for.
        system = System(folder, {name: f"sqlite:{folder}/{name}.db" for name in names},
                        admission=[*OPEN, "--limit-backend-absence", "0s"])
        try:
            world = World(system, folder)
            failures = []
            for reason, code, body in TABLE:
                try:
                    texts = told(world, reason, code, body)
                    print(f"{reason} {code}: {texts['vi-VN']} / {texts['en']}")
                except AssertionError as failure:
                    failures.append(failure)
            assert not failures, failures
        except BaseException:
            for log in sorted(pathlib.Path(folder).glob("*.log")):
                print(log.name, log.read_text()[-2_000:])
            raise
        OVER.set()
        system.stop()


main()
