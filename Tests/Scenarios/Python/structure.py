"""Identifiers of organisations, reorganisations and what follows from them, as stock clients see
them.

Usage: structure.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import sys

from acting import Acting, day, pages, refusal, stale, twice

AREA = "canbo/personnel/v1/"
acting = Acting(*sys.argv[1:4])
personnel = acting.service(AREA + "personnel_service", "PersonnelService")
identifiers = acting.service(
    AREA + "organization_identifier_service", "OrganizationIdentifierService")
reorganizations = acting.service(AREA + "reorganization_service", "ReorganizationService")
authority = acting.service(AREA + "authority_service", "AuthorityService")
subjects = acting.service(AREA + "data_subject_service", "DataSubjectService")
feed = acting.service(AREA + "feed_service", "FeedService", "canbo/feed/v1/feed")
DECIDED = {"decision_number": "1656/NQ-UBTVQH15", "decision_date": day("2026-06-16"),
           "effective_date": day("2026-07-01")}
FILE = """kind,predecessor_code,successor_code
MERGE,p3,p4
"""


def organization(code, parent, level, type_="LOCAL_ADMINISTRATION"):
    return {"code": code, "name_vi": f"Đơn vị {code}",
            "organization_type": f"ORGANIZATION_TYPE_{type_}",
            "organization_level": f"ORGANIZATION_LEVEL_{level}",
            "parent_organization": parent and f"organizations/{parent}"}


def prepare():
    personnel.CreateOrganization(
        organization=organization("hn", "", "CITY"), organization_id="hn",
        effective_date=day("2010-01-01"))
    for code in ("p1", "p2", "p3", "p4"):
        personnel.CreateOrganization(
            organization=organization(code, "hn", "COMMUNE"), organization_id=code,
            effective_date=day("2010-01-01"))
    personnel.CreateOfficial(
        official={
            "personal_id": "999000100001", "full_name": "Trần Đào", "gender": "GENDER_MALE",
            "birth_date": day("1970-05-06"), "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": "organizations/p1"},
        official_id="dao", effective_date=day("2010-01-01"))


def identified():
    told = {"organization": "organizations/p1", "scheme": "QD20", "value": "H26.12.3",
            "start_date": day("2021-01-01")}
    wrong = refusal(lambda: identifiers.AssignOrganizationIdentifier(
        organization_identifier={**told, "value": "h26/12"}))
    assert wrong.code == "INVALID_ARGUMENT", wrong
    one = identifiers.AssignOrganizationIdentifier(
        organization_identifier=told, organization_identifier_id="first")
    taken = refusal(lambda: identifiers.AssignOrganizationIdentifier(
        organization_identifier={**told, "organization": "organizations/p2"}))
    assert taken.code in ("ALREADY_EXISTS", "FAILED_PRECONDITION"), taken
    stale(identifiers.EndOrganizationIdentifier, name=one.name, end_date=day("2026-07-01"))
    ended = twice(identifiers.EndOrganizationIdentifier,
                  name=one.name, end_date=day("2026-07-01"), etag=one.etag)
    assert ended.end_date.year == 2026
    found = identifiers.ListOrganizationIdentifiers(
        scheme="QD20", value="H26.12.3", as_of=day("2025-01-01"))
    assert [each.organization for each in found.organization_identifiers] == ["organizations/p1"]


def reorganized():
    """Two wards become one: officials follow, lineage and the balance tell it; two more by file."""
    merged = {**DECIDED, "foundings": [
        {"organization": organization("new", "hn", "COMMUNE"), "organization_id": "new"}],
        "steps": [{"kind": "LINEAGE_KIND_MERGE", "predecessor": f"organizations/{code}",
                   "successor": "organizations/new"} for code in ("p1", "p2")]}
    rehearsed = reorganizations.Reorganize(**merged, validate_only=True).report
    assert not rehearsed.committed and not rehearsed.obstacles, rehearsed
    report = reorganizations.Reorganize(**merged).report
    assert (report.committed, report.ended_count, report.moved_official_count) == (True, 2, 1)
    answer = reorganizations.ImportReorganization(
        {"options": {**DECIDED, "decision_number": "1657/NQ-UBTVQH15"}},
        {"chunk": FILE.encode()})
    assert answer.reorganization.ended_count == 1, answer
    lineages = pages(
        reorganizations.ListOrganizationLineages, "organization_lineages",
        parent="organizations/new", direction="LINEAGE_DIRECTION_PREDECESSORS")
    assert {each.predecessor for each in lineages} == {
        "organizations/p1", "organizations/p2"}
    balance = reorganizations.GetReorganizationBalance(
        effective_date=day("2026-07-01"), organization="organizations/hn")
    total = balance.total
    assert total.before_count + total.founded_count - total.ended_count == total.after_count
    assert (total.ended_count, balance.ended_with_successor_count) == (3, 3), balance
    official = personnel.GetOfficial(name="officials/dao")
    assert official.managing_organization == "organizations/new"
    ended = refusal(lambda: personnel.CreateOfficial(
        official={"personal_id": "999000100002", "full_name": "Trần Đào",
                  "gender": "GENDER_MALE", "birth_date": day("1970-05-06"),
                  "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                  "managing_organization": "organizations/p1"}))
    assert ended.code == "FAILED_PRECONDITION", ended


def read():
    retirement = personnel.GetRetirement(name="officials/dao/retirement")
    assert retirement.retirement_date.year == 2032, retirement
    holder = {"name": "people/local-people:admin", "parts": [{"everywhere": True}]}
    judged = authority.JudgeStanding(
        caller=holder, method="canbo.planning.v1.PlanningService/AddEntry",
        official="officials/dao", decision="SCOPE_DECISION_PLAN")
    assert len(judged.standings) == 1, judged
    reached = authority.JudgeReach(
        caller=holder, method="canbo.planning.v1.PlanningService/AddEntry",
        records=["officials/dao", "organizations/new"]).judgements
    assert [one.reached for one in reached] == [True, True], reached
    assert feed.GetSnapshotPosition().cursor


def corrected():
    """A step of lineage was a mistake: another ward succeeds, and then none, so that it goes on."""
    step, = pages(
        reorganizations.ListOrganizationLineages, "organization_lineages",
        parent="organizations/p2", direction="LINEAGE_DIRECTION_SUCCESSORS")
    note = {"reason": "Nhầm phường", "decision_number": "12-TB/SNV",
            "decision_date": day("2026-07-02")}
    right = twice(reorganizations.TakeBackOrganizationLineage,
                  name=step.name, successor="organizations/p4", **note)
    assert right.replacement.successor == "organizations/p4", right
    assert not right.reopened_organization, right
    again = refusal(
        lambda: reorganizations.TakeBackOrganizationLineage(name=step.name, **note))
    assert again.code == "FAILED_PRECONDITION", again
    old = reorganizations.GetOrganizationLineage(name=step.name)
    assert old == right.organization_lineage and old.take_back_reason == note["reason"], old
    none = reorganizations.TakeBackOrganizationLineage(name=right.replacement.name, **note)
    assert none.reopened_organization == "organizations/p2", none
    there = personnel.GetOrganization(name="organizations/p2")
    assert there.status == personnel.GetOrganization(name="organizations/p4").status, there
    total = reorganizations.GetReorganizationBalance(
        effective_date=day("2026-07-01"), organization="organizations/hn").total
    assert total.before_count + total.founded_count - total.ended_count == total.after_count


def erased():
    """Who left long ago is nobody any more; who works is not erased."""
    working = refusal(lambda: subjects.EraseOfficial(name="officials/dao"))
    assert working.code == "FAILED_PRECONDITION", working
    personnel.CreateOfficial(
        official={
            "personal_id": "999000100009", "full_name": "Vũ Lựu", "gender": "GENDER_FEMALE",
            "birth_date": day("1950-05-06"), "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": "organizations/hn"},
        official_id="luu", effective_date=day("2010-01-01"))
    personnel.UpdateOfficial(
        official={"name": "officials/luu", "status": "OFFICIAL_STATUS_TRANSFERRED_OUT"},
        effective_date=day("2012-01-01"))
    stale(subjects.EraseOfficial, name="officials/luu")
    gone = twice(subjects.EraseOfficial, name="officials/luu")
    assert gone.name == "officials/luu" and not gone.full_name and not gone.personal_id, gone


prepare()
identified()
reorganized()
read()
corrected()
erased()
