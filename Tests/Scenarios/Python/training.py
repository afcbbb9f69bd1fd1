"""Training, as stock clients see it: a plan, its classes, who takes part and passes, and who has
not learnt as much as is owed.

Usage: training.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

from acting import day, pages, refusal, stale, twice
from community import Community

community = Community("boiduong", 102)
training = community.service("training_service", "TrainingService")
another = community.service("training_service", "TrainingService", community.second)
reader = community.service("training_service", "TrainingService", community.reader)
posts = community.service("post_service", "PostService")
CITY = community.organization("city", "LOCAL_ADMINISTRATION", "CITY")
WARD = community.organization("ward", "LOCAL_ADMINISTRATION", "COMMUNE", "city")
PEOPLE = [community.official(f"o{index}", index, WARD) for index in range(1, 4)]
# Retires before the service is over that a course of months asks for.
OLD = community.official("old", 9, WARD, born="1970-03-01")
PLAN = "trainingPlans/boiduong-2026"


def paper(date):
    return {"document_number": "5-DS", "document_date": day(date)}


def lesson(first, last, **told):
    return {"training_plan": PLAN, "display_name": "Bồi dưỡng vị trí việc làm",
            "content": "TRAINING_CONTENT_VTVL", "course": "TRAINING_COURSE_JOB_POSITION",
            "form": "TRAINING_FORM_BLENDED", "start_date": day(first), "end_date": day(last),
            "periods": 40, "capacity": 3, **told}


def planned():
    for year in (2024, 2025, 2026):
        made = twice(
            training.CreateTrainingPlan, training_plan_id=f"boiduong-{year}", training_plan={
                "organization": CITY, "year": year, "display_name": f"Kế hoạch năm {year}",
                "document_number": "3-KH", "document_date": day(f"{year}-01-10")})
    assert training.GetTrainingPlan(name=PLAN) == made
    listed = pages(training.ListTrainingPlans, "training_plans", parent=CITY)
    assert sorted(one.year for one in listed) == [2024, 2025, 2026], listed
    for name, first, last in (("week", "2026-03-02", "2026-03-06"),
                              ("months", "2026-04-01", "2026-06-30"),
                              ("later", "2026-09-07", "2026-09-11")):
        twice(training.CreateTrainingClass, training_class=lesson(first, last),
              training_class_id=f"boiduong-{name}")
    bad = refusal(lambda: training.CreateTrainingClass(training_class=lesson(
        "2026-03-06", "2026-03-02", form=9, capacity=0)))
    assert bad.code == "INVALID_ARGUMENT" and {
        "training_class.form", "training_class.capacity",
        "training_class.end_date"} <= set(bad.fields), bad
    barred = refusal(lambda: reader.CreateTrainingClass(
        training_class=lesson("2026-03-02", "2026-03-06")))
    assert barred.code == "PERMISSION_DENIED", barred


def enrolled():
    """Who nominates does not confirm; a class has no more places than it has."""
    for number, official in enumerate(PEOPLE[:2], 1):
        name = f"enrolments/boiduong-{number}"
        twice(training.CreateEnrolment, enrolment_id=f"boiduong-{number}", enrolment={
            "training_class": "trainingClasses/boiduong-week", "official": official,
            "nomination": paper("2026-02-02"), "plan_kind": "TRAINING_PLAN_KIND_STATE_POST"})
        own = refusal(lambda: training.ConfirmEnrolment(
            name=name, confirmation=paper("2026-02-10")))
        assert own.reason == "ENROLMENT_DECIDER_NOT_ANOTHER", own
        stale(another.ConfirmEnrolment, name=name, confirmation=paper("2026-02-10"))
        twice(another.ConfirmEnrolment, name=name, confirmation=paper("2026-02-10"))
    third = {"training_class": "trainingClasses/boiduong-week", "official": PEOPLE[2],
             "nomination": paper("2026-02-03")}
    training.CreateEnrolment(enrolment=third, enrolment_id="boiduong-3")
    full = refusal(lambda: training.CreateEnrolment(enrolment={**third, "official": OLD}))
    assert full.reason == "TRAINING_CLASS_FULL", full
    left = refusal(lambda: training.CreateEnrolment(enrolment={
        **third, "training_class": "trainingClasses/boiduong-months", "official": OLD}))
    assert left.rules == ["TRAINING_SERVICE_LEFT_MONTHS"], left


def held():
    """A class begins and ends; one passes, one fails, one goes away."""
    week = "trainingClasses/boiduong-week"
    skipped = refusal(lambda: training.AdvanceTrainingClass(
        name=week, state="TRAINING_CLASS_STATE_FINISHED", date=day("2026-03-06")))
    assert skipped.reason == "TRAINING_STATE_REFUSED", skipped
    assert skipped.metadata["allowed"] == "RUNNING, CANCELLED", skipped
    running = {"name": week, "state": "TRAINING_CLASS_STATE_RUNNING", "date": day("2026-03-02")}
    stale(training.AdvanceTrainingClass, **running)
    twice(training.AdvanceTrainingClass, **running)
    for number, end in ((1, "PASSED"), (2, "FAILED")):
        name = f"enrolments/boiduong-{number}"
        for state, date in (("ATTENDING", "2026-03-02"), (end, "2026-03-06")):
            certificate = {"certificate_number": f"CC-{number}", "issue_date": day("2026-03-10")}
            twice(training.RecordEnrolmentStep, name=name, state=f"ENROLMENT_STATE_{state}",
                  step=paper(date), certificate=certificate if state == "PASSED" else None)
    training.RecordEnrolmentStep(
        name="enrolments/boiduong-3", state="ENROLMENT_STATE_WITHDRAWN", step=paper("2026-03-01"))
    unknown = refusal(lambda: training.RecordEnrolmentStep(
        name="enrolments/boiduong-3", state=77, step=paper("2026-03-02")))
    assert unknown.code == "INVALID_ARGUMENT" and "state" in unknown.fields, unknown
    training.AdvanceTrainingClass(
        name=week, state="TRAINING_CLASS_STATE_FINISHED", date=day("2026-03-06"))
    assert training.GetTrainingClass(name=week, as_of=day("2026-03-03")).state == 2
    assert training.GetTrainingClass(name=week).state == 3


def read():
    then = training.GetEnrolment(name="enrolments/boiduong-1", as_of=day("2026-03-03"))
    now = training.GetEnrolment(name="enrolments/boiduong-1")
    assert (then.state, now.state) == (3, 4) and now.certificate.certificate_number == "CC-1"
    classes = pages(training.ListTrainingClasses, "training_classes", parent=PLAN)
    assert len(classes) == 3, classes
    enrolments = pages(
        training.ListEnrolments, "enrolments", parent="trainingClasses/boiduong-week")
    assert len(enrolments) == 3, enrolments
    report = training.GetTrainingReport(name="trainingClasses/boiduong-week")
    assert report.participants == 2 == sum(row.participants for row in report.rows), report
    owing = pages(training.ListPeriodShortfalls, "shortfalls", parent=WARD, year=2026)
    assert {one.official: one.periods for one in owing} == {
        PEOPLE[1]: 0, PEOPLE[2]: 0, OLD: 0}, owing


def led():
    """A head is owed the course of leaders within so many months of the appointment."""
    posts.CreatePosition(
        position_id="boiduong-head", effective_date=day("2020-01-01"), position={
            "code": "boiduong-head", "name_vi": "Chủ tịch", "organization": WARD,
            "head_kind": "HEAD_KIND_HEAD", "is_leadership": True, "quota": 1})
    posts.StartHolding(holding_id="boiduong-head", holding={
        "official": PEOPLE[0], "position": "positions/boiduong-head",
        "start_date": day("2025-08-01"), "holding_kind": "HOLDING_KIND_APPOINTED",
        "decision_number": "7/QĐ", "decision_date": day("2025-08-01")})
    owing = pages(training.ListLeadershipShortfalls, "shortfalls", parent=WARD)
    assert [(one.official, one.holding) for one in owing] == [
        (PEOPLE[0], "holdings/boiduong-head")], owing
    assert owing[0].due_date.year == 2026, owing


planned()
enrolled()
held()
read()
led()
