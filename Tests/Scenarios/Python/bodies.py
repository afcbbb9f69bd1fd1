"""Governing bodies, as stock clients see them: terms, who is in them, their composition on a day as
it was known, cells that have to elect a committee, and what is taken back as a mistake.

Usage: bodies.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

from acting import day, pages, refusal, stale, twice
from community import Community

community = Community("capuy", 103)
bodies = community.service("governing_body_service", "GoverningBodyService")
reader = community.service("governing_body_service", "GoverningBodyService", community.reader)
members = community.service("membership_service", "MembershipService")
COMMUNE = community.organization("commune", "PARTY_COMMUNE", "COMMUNE")
BASE = community.organization("base", "PARTY_GRASSROOTS_COMMITTEE", "GRASSROOTS", "commune")
CELL = community.organization("cell", "PARTY_CELL", "CELL", "base")
PEOPLE = [community.official(f"o{index}", index, COMMUNE) for index in range(1, 10)]
OUTSIDER = community.official("outsider", 20, COMMUNE)
TERM = "governingBodies/capuy-2025"
DECIDED = {"decision_number": "1-NQ", "decision_date": day("2025-06-20")}


def body(**told):
    return {"organization": COMMUNE, "kind": "GOVERNING_BODY_KIND_BCH", "term_no": 1,
            "start_date": day("2025-07-01"), "size_set": 3, **DECIDED, **told}


def member(official, function, **told):
    return {"governing_body": TERM, "official": official, "function": f"BODY_FUNCTION_{function}",
            "entry_kind": "BODY_ENTRY_KIND_ELECTED", "start_date": day("2025-07-01"), **DECIDED,
            **told}


def registered():
    for number, official in enumerate(PEOPLE, 1):
        members.RegisterMember(membership_id=f"capuy-{number}", membership={
            "official": official, "cell": CELL, "member_number": f"{community.word}-{number}",
            "admit_date": day("2014-01-01"), "official_date": day("2015-01-01")})


def founded():
    twice(bodies.CreateGoverningBody, governing_body=body(), governing_body_id="capuy-2025")
    for number in (1, 2):
        steering = body(
            kind="GOVERNING_BODY_KIND_STEERING", display_name=f"Ban Chỉ đạo {number}", size_set=15)
        bodies.CreateGoverningBody(
            governing_body=steering, governing_body_id=f"capuy-steering-{number}")
    bad = refusal(lambda: bodies.CreateGoverningBody(governing_body=body(
        kind="GOVERNING_BODY_KIND_UNSPECIFIED", size_set=501, start_date=day("2026-01-01"),
        planned_end_date=day("2025-01-01"))))
    assert bad.code == "INVALID_ARGUMENT" and set(bad.fields) == {
        "governing_body.kind", "governing_body.size_set",
        "governing_body.planned_end_date"}, bad
    assert "BCH" in bad.fields["governing_body.kind"], bad
    second = refusal(lambda: bodies.CreateGoverningBody(
        governing_body=body(start_date=day("2026-01-01"))))
    assert second.reason == "GOVERNING_BODY_OVERLAPS", second
    barred = refusal(lambda: reader.CreateGoverningBody(governing_body=body()))
    assert barred.code == "PERMISSION_DENIED", barred


def joined():
    for number, (official, function) in enumerate(
            zip(PEOPLE, ("SECRETARY", "DEPUTY", "MEMBER")), 1):
        twice(bodies.StartBodyMember, body_member=member(official, function),
              body_member_id=f"capuy-{number}")
    full = refusal(lambda: bodies.StartBodyMember(body_member=member(PEOPLE[3], "MEMBER")))
    assert full.reason == "GOVERNING_BODY_FULL", full
    larger = {"name": TERM, "size_set": 5, "effective_date": day("2026-01-01"),
              "decision_number": "6-NQ", "decision_date": day("2025-12-20")}
    stale(bodies.ResizeGoverningBody, **larger)
    assert twice(bodies.ResizeGoverningBody, **larger).size_set == 5
    # In a body of the Party are members of the Party.
    outside = refusal(lambda: bodies.StartBodyMember(
        body_member=member(OUTSIDER, "MEMBER", start_date=day("2026-01-01"))))
    assert outside.code == "FAILED_PRECONDITION", outside
    printed = bodies.GetBodyComposition(name=TERM, as_of=day("2026-02-01"))
    assert (printed.member_count, printed.vacancy_count) == (3, 2), printed
    ending = {"name": "bodyMembers/capuy-2", "end_date": day("2026-01-15"),
              "end_reason": "HOLDING_END_REASON_RESIGNED", "decision_number": "4-NQ",
              "decision_date": day("2026-01-10")}
    stale(bodies.EndBodyMember, **ending)
    assert twice(bodies.EndBodyMember, **ending).end_date.day == 15
    again = bodies.GetBodyComposition(
        name=TERM, as_of=day("2026-02-01"), as_recorded_at=printed.as_recorded_at)
    assert again == printed
    now = bodies.GetBodyComposition(name=TERM, as_of=day("2026-02-01"))
    assert sum(one.count for one in now.functions) == now.member_count == 2, now


def read():
    assert bodies.GetGoverningBody(name=TERM, as_of=day("2025-12-31")).size_set == 3
    assert bodies.GetBodyMember(name="bodyMembers/capuy-1").official == PEOPLE[0]
    listed = pages(bodies.ListGoverningBodies, "governing_bodies", parent=COMMUNE)
    assert len(listed) == 3, listed
    times = pages(bodies.ListBodyMembers, "body_members", parent=TERM)
    assert len(times) == 3, times
    there = bodies.ListBodyMembers(parent=TERM, as_of=day("2026-02-01")).body_members
    assert {one.official for one in there} == {PEOPLE[0], PEOPLE[2]}, there
    missing = bodies.ListMissingCommittees(parent=COMMUNE)
    assert [(one.cell, one.official_member_count) for one in missing.missing_committees] == [
        (CELL, 9)], missing


def ended():
    """The cell elects; a body whose task is done ends with those who are in it."""
    bodies.CreateGoverningBody(governing_body=body(
        organization=CELL, kind="GOVERNING_BODY_KIND_CHI_UY"))
    assert not bodies.ListMissingCommittees(parent=COMMUNE).missing_committees
    steering = "governingBodies/capuy-steering-1"
    bodies.StartBodyMember(body_member_id="capuy-steering", body_member=member(
        PEOPLE[0], "HEAD", governing_body=steering))
    over = {"name": steering, "end_date": day("2026-06-01"), "decision_number": "9-QĐ",
            "decision_date": day("2026-05-20")}
    bad = refusal(lambda: bodies.EndGoverningBody(**over))
    assert "TASK_DONE" in bad.fields["end_reason"], bad
    over["end_reason"] = "GOVERNING_BODY_END_REASON_TASK_DONE"
    stale(bodies.EndGoverningBody, **over)
    assert twice(bodies.EndGoverningBody, **over).end_date.month == 6
    assert bodies.GetBodyMember(name="bodyMembers/capuy-steering").end_date.month == 6


def taken_back():
    """The second steering committee was recorded by mistake, and who was in it."""
    steering = "governingBodies/capuy-steering-2"
    mistaken = bodies.StartBodyMember(body_member_id="capuy-mistaken", body_member=member(
        PEOPLE[1], "HEAD", governing_body=steering))
    correcting = {"reason": "Ghi nhầm", "decision_number": "10-TB",
                  "decision_date": day("2026-06-10")}
    whole = {"name": steering, "etag": bodies.GetGoverningBody(name=steering).etag, **correcting}
    built = refusal(lambda: bodies.TakeBackGoverningBody(**whole))
    assert built.reason == "GOVERNING_BODY_BUILT_UPON", built
    time = {"name": mistaken.name, "etag": mistaken.etag, **correcting}
    barred = refusal(lambda: reader.TakeBackBodyMember(**time))
    assert barred.code == "PERMISSION_DENIED", barred
    assert twice(bodies.TakeBackBodyMember, **time).body_member == mistaken.name
    assert twice(bodies.TakeBackGoverningBody, **whole).governing_body == steering
    gone = refusal(lambda: bodies.GetGoverningBody(name=steering))
    assert (gone.code, gone.reason) == ("NOT_FOUND", "GOVERNING_BODY_TAKEN_BACK"), gone
    past = bodies.GetBodyMember(name=mistaken.name, as_recorded_at=mistaken.update_time)
    assert past.official == PEOPLE[1], past
    told = bodies.ListBodyCorrections(parent=steering).corrections
    assert [one.reason for one in told] == ["Ghi nhầm", "Ghi nhầm"], told


registered()
founded()
joined()
read()
ended()
taken_back()
