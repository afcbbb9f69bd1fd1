"""A round of evaluation, as stock clients see it: from its opening to the publication, with a grade
that the rules refuse, and the contest of a subject after it.

Usage: evaluations.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
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
AREA = "canbo/personnel/v1/"
personnel_pb = stubs.messages(AREA + "personnel_service")
posts_pb = stubs.messages(AREA + "post_service")
accounts_pb = stubs.messages(AREA + "account_service")
evaluations_pb = stubs.messages(AREA + "evaluation_service")
evaluation_pb = stubs.messages(AREA + "evaluation")
CHANNEL = grpc.insecure_channel(sys.argv[2])
PERSONNEL = stubs.services(AREA + "personnel_service").PersonnelServiceStub(CHANNEL)
POSTS = stubs.services(AREA + "post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services(AREA + "account_service").AccountServiceStub(CHANNEL)
EVALUATIONS = stubs.services(AREA + "evaluation_service").EvaluationServiceStub(CHANNEL)

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
WORK = (("x-purpose", "PERSONNEL_WORK"),)
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
YEAR = 2025
ROUND = "evaluationRounds/leaders-2025"
# Who works where, with which roles there.
PEOPLE = {"one": ("ward", []), "two": ("ward", []), "clerk": ("ward", ["HR_OFFICER"]),
          "chief": ("ward", ["AGENCY_HEAD"]), "chair": ("city", ["COMMITTEE_SECRETARY"]),
          "second": ("city", ["COMMITTEE_SECRETARY"]),
          "keeper": ("city", ["ORG_COMMITTEE_HEAD"])}


def bearing(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return (("authorization", f"Bearer {text}"),)


def of(who, purpose=()):
    return {"metadata": bearing(who) + tuple(purpose), "timeout": 20}


def date(days=0):
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def refusal(body):
    """The code, the reason and the rules of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        info, broken = rpc.ErrorInfo(), rpc.PreconditionFailure()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
            detail.Unpack(broken)
        return error.code().name, info.reason, [one.type for one in broken.violations]
    raise AssertionError("the call was answered")


def prepare():
    admin = of("admin")
    for name, parent in [("city", ""), ("ward", "city")]:
        PERSONNEL.CreateOrganization(personnel_pb.CreateOrganizationRequest(
            organization={
                "code": name, "name_vi": f"Đơn vị {name}",
                "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
                "organization_level": "ORGANIZATION_LEVEL_COMMUNE",
                "parent_organization": parent and f"organizations/{parent}"},
            organization_id=name, effective_date=date(-3_000)), **admin)
    for index, (name, (home, roles)) in enumerate(PEOPLE.items(), 1):
        PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
            official={
                "personal_id": f"9990000{index:05}", "full_name": "Nguyễn Thị Ánh",
                "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
                "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                "managing_organization": f"organizations/{home}"},
            official_id=name, effective_date=date(-2_500)), **admin)
        ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
            "subject": f"people/local-people:{name}", "official": f"officials/{name}",
            "start_date": date(-1)}), **admin)
        POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
            "code": name, "name_vi": f"Chức danh {name}",
            "organization": f"organizations/{home}", "head_kind": "HEAD_KIND_SPECIALIST",
            "quota": 1, "access_roles": [f"ACCESS_ROLE_{role}" for role in roles]},
            position_id=name, effective_date=date(-5)), **admin)
        POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
            "official": f"officials/{name}", "position": f"positions/{name}",
            "start_date": date(-1), "holding_kind": "HOLDING_KIND_APPOINTED",
            "decision_number": "1/QĐ", "decision_date": date(-1)}, holding_id=name), **admin)


def get(name, who, purpose=WORK):
    return EVALUATIONS.GetEvaluation(
        evaluations_pb.GetEvaluationRequest(name=f"evaluations/{name}"), **of(who, purpose))


def appraise(name, grade, points, **tasks):
    return EVALUATIONS.AppraiseEvaluation(evaluations_pb.AppraiseEvaluationRequest(
        name=f"evaluations/{name}", request_id=str(uuid.uuid4()), appraisal={
            "grade": f"EVALUATION_GRADE_{grade}", "general_score": 2_500,
            "result_score": points * 100 - 2_500, "tasks": tasks, "worked_months": 12,
            "draft_sent_date": date(-30), "opinions": "Tập thể nhất trí",
            "document_number": f"TĐ-{name}"}), **of("clerk"))


def decision(grade, **further):
    return {"grade": f"EVALUATION_GRADE_{grade}", "meeting_date": date(),
            "decision_number": "21-QĐ", "decision_date": date(), **further}


def decide(name, who, *told, **further):
    return EVALUATIONS.DecideEvaluation(evaluations_pb.DecideEvaluationRequest(
        name=f"evaluations/{name}", decision=decision(*told, **further)), **of(who))


def publish(who="chief"):
    return EVALUATIONS.PublishEvaluationRound(
        evaluations_pb.PublishEvaluationRoundRequest(name=ROUND), **of(who))


prepare()
opened = EVALUATIONS.CreateEvaluationRound(evaluations_pb.CreateEvaluationRoundRequest(
    evaluation_round={
        "organization": "organizations/ward", "year": YEAR,
        "subject_kind": "EVALUATION_SUBJECT_KIND_OFFICIAL",
        "period": "EVALUATION_PERIOD_YEAR", "due_date": date(20)},
    evaluation_round_id="leaders-2025"), **of("clerk"))
assert opened.period_end_date.month == 12 and len(opened.rules) == 4
for person in ("one", "two"):
    EVALUATIONS.CreateEvaluation(evaluations_pb.CreateEvaluationRequest(
        evaluation={"evaluation_round": ROUND, "subject": f"officials/{person}"},
        evaluation_id=person), **of("clerk"))
    # Nobody speaks for another one; the table of states names what is allowed.
    mine = evaluations_pb.SubmitSelfAssessmentRequest(
        name=f"evaluations/{person}", self_assessment={
            "grade": "EVALUATION_GRADE_HTXSNV", "general_score": 2_900, "result_score": 6_500})
    assert refusal(lambda: EVALUATIONS.SubmitSelfAssessment(mine, **of("clerk")))[1] == \
        "NOT_WITHIN_REACH"
    assert refusal(lambda: appraise(person, "HTTNV", 80))[:2] == \
        ("FAILED_PRECONDITION", "EVALUATION_STATE_REFUSED")
    EVALUATIONS.SubmitSelfAssessment(mine, **of(person))

appraise("one", "HTTNV", 80, assigned=10, done=10, on_time=10)
appraise("two", "HTTNV", 70, assigned=10, done=10, on_time=9, late=1)
assert refusal(lambda: decide("one", "clerk", "HTTNV"))[1] == "NOT_WITHIN_REACH"
decide("one", "chief", "HTTNV")
# One task of ten was late: good is who was on time with all.
assert refusal(lambda: decide("two", "chief", "HTTNV")) == \
    ("FAILED_PRECONDITION", "EVALUATION_REFUSED", ["EVALUATION_TASKS_ON_TIME_PERCENT"])
assert refusal(publish)[:2] == ("FAILED_PRECONDITION", "EVALUATIONS_NOT_READY")
decided = decide("two", "chief", "HTNV", reason="Một nhiệm vụ chậm tiến độ")
assert decided.state == evaluation_pb.EVALUATION_STATE_DECIDED and not decided.grade
assert publish().state == 2
told = get("two", "two")
assert told.grade == evaluation_pb.EVALUATION_GRADE_HTNV
assert told.decision.reason == "Một nhiệm vụ chậm tiến độ"
assert any(rule.citation == "366-QĐ/TW, Điều 11" for rule in told.decision.rules)
assert refusal(lambda: get("one", "two"))[1] == "NOT_WITHIN_REACH"

# The subject contests; another person decides, on an appraisal that counts the task as on time.
contested = EVALUATIONS.ContestEvaluation(evaluations_pb.ContestEvaluationRequest(
    name=told.name, reason="Nhiệm vụ được gia hạn", etag=told.etag), **of("two"))
assert contested.state == evaluation_pb.EVALUATION_STATE_CONTESTED
review = evaluations_pb.ReviewEvaluationRequest(
    name=told.name, review=decision("HTTNV", reason="Có quyết định gia hạn"),
    appraisal={"grade": "EVALUATION_GRADE_HTTNV", "general_score": 2_500, "result_score": 4_500,
               "tasks": {"assigned": 10, "done": 10, "on_time": 10},
               "document_number": "TĐ-2"})
assert refusal(lambda: EVALUATIONS.ReviewEvaluation(review, **of("chief")))[:2] == \
    ("PERMISSION_DENIED", "EVALUATOR_NOT_ANOTHER")
assert EVALUATIONS.ReviewEvaluation(review, **of("chair")).grade == \
    evaluation_pb.EVALUATION_GRADE_HTNV
notify = evaluations_pb.NotifyEvaluationRequest(name=told.name)
assert EVALUATIONS.NotifyEvaluation(notify, **of("clerk")).grade == \
    evaluation_pb.EVALUATION_GRADE_HTTNV
closed = EVALUATIONS.CloseEvaluationRound(
    evaluations_pb.CloseEvaluationRoundRequest(name=ROUND), **of("chief"))
assert closed.state == 3
years = EVALUATIONS.ListYearGrades(
    evaluations_pb.ListYearGradesRequest(parent="officials/two", years=20), **of("chair"))
grades = {row.year: row.grade for row in years.year_grades}
assert grades[YEAR] == evaluation_pb.EVALUATION_GRADE_HTTNV and not grades[YEAR - 1]

# What was found later changes the grade by a decision of its own; the grade of an earlier year comes
# from the decision that gave it. The lists, and the round's figures, tell the same.
regraded = EVALUATIONS.RegradeEvaluation(evaluations_pb.RegradeEvaluationRequest(
    name=told.name, regrading={
        "ground": "REGRADING_GROUND_DISCIPLINE_FOUND_LATER",
        "decision": decision("HTNV", reason="Kỷ luật phát hiện sau")},
    appraisal={"grade": "EVALUATION_GRADE_HTNV", "general_score": 2_500, "result_score": 3_500,
               "tasks": {"assigned": 10, "done": 10, "on_time": 9, "late": 1},
               "worked_months": 12, "document_number": "TĐ-3"}), **of("second"))
assert regraded.grade == evaluation_pb.EVALUATION_GRADE_HTNV
register = evaluations_pb.RegisterEvaluationRequest(
    subject="officials/two", year=YEAR - 1, evaluation_id="earlier", decision={
        "grade": "EVALUATION_GRADE_HTTNV", "decision_number": "9-QĐ",
        "decision_date": {"year": YEAR - 1, "month": 12, "day": 10}})
# The policy gives it to the head of an organisation committee alone.
assert refusal(lambda: EVALUATIONS.RegisterEvaluation(register, **of("clerk")))[1] == \
    "NOT_WITHIN_REACH"
assert EVALUATIONS.RegisterEvaluation(register, **of("keeper")).grade == \
    evaluation_pb.EVALUATION_GRADE_HTTNV
rounds = EVALUATIONS.ListEvaluationRounds(
    evaluations_pb.ListEvaluationRoundsRequest(parent="organizations/ward"), **of("clerk"))
assert [one.name for one in rounds.evaluation_rounds] == [ROUND]
assert EVALUATIONS.GetEvaluationRound(
    evaluations_pb.GetEvaluationRoundRequest(name=ROUND), **of("clerk")).state == 3
listed = EVALUATIONS.ListEvaluations(
    evaluations_pb.ListEvaluationsRequest(parent=ROUND), **of("chief", WORK))
assert {one.name for one in listed.evaluations} == {"evaluations/one", "evaluations/two"}
figures = EVALUATIONS.GetEvaluationDistribution(
    evaluations_pb.GetEvaluationDistributionRequest(name=ROUND), **of("chief", WORK))
assert sum(group.subjects for group in figures.groups) == 2, figures
