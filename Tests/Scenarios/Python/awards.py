"""Awards, as stock clients see them: nominations of a round on their ways to the presentation, to a
refusal and to a revocation, and the figures of a day.

Usage: awards.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

from acting import day, pages, refusal, stale, twice
from community import Community

community = Community("thiduadonvi", 101)
awards = community.service("award_service", "AwardService")
another = community.service("award_service", "AwardService", community.second)
reader = community.service("award_service", "AwardService", community.reader)
CITY = community.organization("city", "LOCAL_ADMINISTRATION", "CITY")
WARD = community.organization("ward", "LOCAL_ADMINISTRATION", "COMMUNE", "city")
PEOPLE = [community.official(f"o{index}", index, WARD) for index in range(1, 4)]
ROUND = "awardRounds/thidua-2024"


def paper(date, **told):
    return {"document_number": "12-TB", "document_date": day(date), **told}


def nomination(subject, **told):
    return {"award_round": ROUND, "subject": subject, "award_code": "BK_BTV_TU",
            "achievement": "Hoàn thành xuất sắc nhiệm vụ", "nomination": paper("2024-10-01"),
            "period_start_date": day("2023-10-01"), "period_end_date": day("2024-09-30"), **told}


def opened():
    for year in (2022, 2023, 2024):
        asked = {"organization": CITY, "year": year, "display_name": f"Khen thưởng năm {year}",
                 "nomination_end_date": day(f"{year}-12-31")}
        made = twice(awards.CreateAwardRound, award_round=asked, award_round_id=f"thidua-{year}")
    assert awards.GetAwardRound(name=ROUND) == made and made.year == 2024
    listed = pages(awards.ListAwardRounds, "award_rounds", parent=CITY)
    assert [one.year for one in listed] == [2024, 2023, 2022]
    bad = refusal(lambda: awards.CreateAwardRound(award_round={"organization": CITY, "year": 1900}))
    assert bad.code == "INVALID_ARGUMENT" and set(bad.fields) == {
        "award_round.year", "award_round.display_name", "award_round.nomination_end_date"}, bad
    assert "1945" in bad.fields["award_round.year"], bad
    listed = awards.ListAwardKinds(date=day("2024-10-01")).award_kinds
    kinds = {one.award_code: one for one in listed}
    assert list(kinds["BK_TTG"].submission_levels) == ["CITY"]
    assert kinds["KNC_TCXDD"].most_per_person == 1


def nominated():
    for number, subject in enumerate(PEOPLE, 1):
        twice(awards.CreateAwardNomination, award_nomination=nomination(subject),
              award_nomination_id=f"thidua-{number}")
    # Nothing is written of what is asked for alone.
    awards.CreateAwardNomination(
        award_nomination=nomination(WARD), award_nomination_id="thidua-4", validate_only=True)
    unmade = refusal(lambda: awards.GetAwardNomination(name="awardNominations/thidua-4"))
    assert unmade.code == "NOT_FOUND", unmade
    bad = refusal(lambda: awards.CreateAwardNomination(award_nomination=nomination(
        "people/one", period_end_date=day("2022-01-01"), nomination={})))
    assert bad.code == "INVALID_ARGUMENT" and "organizations/*" in bad.fields[
        "award_nomination.subject"] and "award_nomination.period_end_date" in bad.fields, bad
    refused = refusal(lambda: awards.CreateAwardNomination(
        award_nomination=nomination(WARD, award_code="LDTT")))
    assert (refused.reason, refused.rules) == ("AWARD_REFUSED", ["AWARD_SUBJECTS"]), refused
    barred = refusal(lambda: reader.CreateAwardNomination(award_nomination=nomination(WARD)))
    assert barred.code == "PERMISSION_DENIED", barred


def decided():
    """One goes the whole way, one is taken back, one is refused."""
    first, second, third = (f"awardNominations/thidua-{number}" for number in (1, 2, 3))
    skipped = refusal(lambda: another.GrantAward(
        name=first, decision=paper("2024-12-20", organization=CITY)))
    assert skipped.reason == "AWARD_STATE_REFUSED", skipped
    assert skipped.metadata["allowed"] == "CHECKED, REFUSED", skipped
    vote = {"minutes": paper("2024-11-10"), "members": 11, "in_favour": 9}
    for name in (first, second):
        twice(awards.CheckAwardNomination, name=name, check=paper("2024-11-01"))
        few = refusal(lambda: awards.RecordAwardVote(name=name, vote={**vote, "in_favour": 5}))
        assert few.rules == ["AWARD_VOTE_SHARE"], few
        more = refusal(lambda: awards.RecordAwardVote(name=name, vote={**vote, "in_favour": 12}))
        assert "11" in more.fields["vote.in_favour"], more
        twice(awards.RecordAwardVote, name=name, vote=vote)
        approval = paper("2024-11-20", organization=CITY)
        own = refusal(lambda: awards.ApproveAward(name=name, approval=approval))
        assert own.reason == "AWARD_DECIDER_NOT_ANOTHER", own
        stale(another.ApproveAward, name=name, approval=approval)
        twice(another.ApproveAward, name=name, approval=approval)
        granted = twice(another.GrantAward, name=name, decision=paper(
            "2024-12-20", authority="Ban Thường vụ Thành ủy"))
    twice(awards.PresentAward, name=first, presentation=paper("2024-12-28"))
    twice(another.RevokeAward, name=second, etag=granted.etag, revocation=paper(
        "2025-03-01", authority="Ban Thường vụ Thành ủy"))
    twice(another.RefuseAward, name=third, refusal=paper("2024-11-05"))
    late = refusal(lambda: awards.CheckAwardNomination(name=third, check=paper("2024-11-06")))
    assert late.reason == "AWARD_STATE_REFUSED" and late.metadata["from"] == "REFUSED", late


def read():
    then = awards.GetAwardNomination(
        name="awardNominations/thidua-2", as_of=day("2024-11-15"))
    assert (then.state, then.vote.in_favour, then.etag) == (3, 9, ""), then
    now = awards.GetAwardNomination(name="awardNominations/thidua-2")
    assert now.state == 8 and now.revocation.document_date.year == 2025, now
    assert len(pages(awards.ListAwardNominations, "award_nominations", parent=ROUND)) == 3
    for day_, count in (("2024-12-31", 2), ("2025-03-01", 1)):
        listed = awards.ListAwardNominations(
            parent=ROUND, as_of=day(day_), states=["AWARD_STATE_GRANTED", "AWARD_STATE_PRESENTED"])
        report = awards.GetAwardReport(parent=CITY, year=2024, as_of=day(day_))
        assert len(listed.award_nominations) == report.persons.awards == count, report
        assert sum(row.awards for row in report.rows) == count
    of_one = awards.ListAwardNominations(parent=PEOPLE[0]).award_nominations
    assert [one.subject for one in of_one] == PEOPLE[:1]


opened()
nominated()
decided()
read()
