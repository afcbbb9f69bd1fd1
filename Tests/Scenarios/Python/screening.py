"""Screening of members of the Party, as stock clients see it: a round from its plan to its end,
what its decisions make of memberships, and its figures.

Usage: screening.py PROTO_FOLDER GATEWAY ISSUER_FOLDER, after members.py on the same record.
"""

import sys

from acting import Acting, day, refusal
from google.protobuf.json_format import MessageToDict

AREA = "canbo/personnel/v1/"
acting = Acting(*sys.argv[1:4])
members = acting.service(AREA + "membership_service", "MembershipService")
screening = acting.service(AREA + "screening_service", "ScreeningService")
# Whoever records a decision is another one than who recorded the ballot.
committee = Acting(*sys.argv[1:4], "committee").service(
    AREA + "screening_service", "ScreeningService")
ROUND = "screeningRounds/r2026"
VOTE = {"official_members": 6, "present": 5, "in_favour": 4, "against": 1}
DECIDED = {"decision_number": "80-QĐ/ĐU", "decision_date": day("2026-11-10"),
           "deciding_organization": "organizations/xa"}


def name(member):
    return f"screeningItems/{member}"


def told(item, field="state"):
    return MessageToDict(item, preserving_proto_field_name=True)[field].split("_", 2)[2]


def step(state, date, **parts):
    return {"state": f"SCREENING_STATE_{state}", "date": day(date), "statement": "Đã thực hiện",
            **parts}


def propose(member, category, item=None):
    return screening.CreateScreeningItem(screening_item_id=item or member, screening_item={
        "screening_round": ROUND, "membership": f"memberships/{member}",
        "category": f"SCREENING_CATEGORY_{category}", "grounds": "Không tham gia sinh hoạt"})


def cell(member, *args, **parts):
    return screening.RecordScreeningStep(name=name(member), step=step(*args, **parts))


def decide(member, *args, **parts):
    return committee.RecordScreeningDecision(name=name(member), step=step(*args, **parts))


def opened():
    """One round of a year; a member is in it once."""
    plan = {"organization": "organizations/xa", "year": 2026, "decision_number": "7-KH/ĐU",
            "decision_date": day("2026-10-01")}
    made = screening.CreateScreeningRound(screening_round=plan, screening_round_id="r2026")
    again = refusal(lambda: screening.CreateScreeningRound(screening_round=plan))
    assert (again.code, again.reason) == ("ALREADY_EXISTS", "SCREENING_EXISTS"), again
    assert screening.GetScreeningRound(name=ROUND) == made
    listed = screening.ListScreeningRounds(parent="organizations/xa")
    assert list(listed.screening_rounds) == [made]
    assert told(propose("m1", "HELP")) == "PROPOSED"
    twice = refusal(lambda: propose("m1", "STRIKE_OFF", "other"))
    assert twice.reason == "SCREENING_EXISTS", twice


def helped():
    """Nobody is voted on who was not heard; a reply is asked for and given."""
    unheard = refusal(lambda: cell("m1", "LISTED", "2026-10-20", vote=VOTE))
    assert unheard.reason == "SCREENING_STATE_REFUSED" and "TOLD" in unheard.text, unheard
    cell("m1", "TOLD", "2026-10-05")
    once = refusal(lambda: cell("m1", "HEARD", "2026-10-12", summons=1))
    assert once.rules == ["SCREENING_ABSENCE_SUMMONS"], once
    cell("m1", "HEARD", "2026-10-12", summons=2)
    few = refusal(
        lambda: cell("m1", "LISTED", "2026-10-20", vote={**VOTE, "in_favour": 3, "against": 2}))
    assert few.rules == ["SCREENING_VOTE_SHARE"], few
    cell("m1", "LISTED", "2026-10-20", vote=VOTE)
    decided = decide("m1", "DECIDED", "2026-11-10", **DECIDED)
    assert told(decided, "outcome") == "KEPT_ON_TRIAL", decided
    assert cell("m1", "REPLY_ASKED", "2026-11-12").HasField("reply_due_date")
    replied = decide("m1", "REPLIED", "2026-11-20", deciding_organization="organizations/xa")
    assert [one.recorder != "" for one in replied.steps] == [True] * 6, replied


def struck_off():
    """The decision ends the membership, by its own rules."""
    propose("m2", "STRIKE_OFF")
    cell("m2", "TOLD", "2026-10-05")
    cell("m2", "HEARD", "2026-10-12")
    cell("m2", "LISTED", "2026-10-20", vote=VOTE)
    unexplained = refusal(lambda: decide("m2", "DECIDED", "2026-11-10", **DECIDED))
    assert unexplained.code == "INVALID_ARGUMENT", unexplained
    gone = decide("m2", "DECIDED", "2026-11-10", **DECIDED,
                  reason="MEMBERSHIP_REASON_NO_MEETINGS_OR_DUES")
    assert told(gone, "outcome") == "REMOVED", gone
    assert told(members.GetMembership(name="memberships/m2")) == "STRUCK_OFF"
    assert screening.GetScreeningItem(name=name("m2")) == gone


def closed():
    """The end of the round, and its figures with the lists behind them."""
    propose("new", "EDUCATE")
    waiting = refusal(lambda: screening.CloseScreeningRound(name=ROUND))
    assert waiting.reason == "SCREENINGS_NOT_ENDED" and name("new") in waiting.text, waiting
    assert told(cell("new", "WITHDRAWN", "2026-11-15")) == "WITHDRAWN"
    figures = screening.GetScreeningFigures(name=ROUND)
    assert (figures.screened, figures.kept, figures.kept_on_trial, figures.removed) == (3, 1, 1, 1)
    for row in figures.rows:
        listed = screening.ListScreeningItems(
            parent=ROUND, categories=[row.category], outcomes=[row.outcome])
        assert len(listed.screening_items) == row.members, row
    first = screening.ListScreeningItems(parent=ROUND, page_size=2)
    rest = screening.ListScreeningItems(
        parent=ROUND, page_size=2, page_token=first.next_page_token)
    found = [one.name for one in [*first.screening_items, *rest.screening_items]]
    assert found == [name("m1"), name("m2"), name("new")] and not rest.next_page_token
    read = screening.GetScreeningRound(name=ROUND)
    ended = screening.CloseScreeningRound(name=ROUND, etag=read.etag)
    assert MessageToDict(ended)["state"] == "SCREENING_ROUND_STATE_CLOSED"
    late = refusal(lambda: propose("m1", "HELP", "late"))
    assert late.reason == "SCREENING_STATE_REFUSED", late


opened()
helped()
struck_off()
closed()
