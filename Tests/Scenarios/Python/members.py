"""Membership of the Party, as stock clients see it: an applicant's way to the recognition,
transfers, dues, and what is refused on the way.

Usage: members.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import sys

from acting import Acting, day, pages, refusal, stale, twice
from google.protobuf.json_format import MessageToDict

AREA = "canbo/personnel/v1/"
acting = Acting(*sys.argv[1:4])
personnel = acting.service(AREA + "personnel_service", "PersonnelService")
members = acting.service(AREA + "membership_service", "MembershipService")
dues = acting.service(AREA + "dues_service", "DuesService")
reader = Acting(*sys.argv[1:4], "reader").service(AREA + "membership_service", "MembershipService")
# Whoever records a decision is another one than who recorded the cell's vote.
committee = Acting(*sys.argv[1:4], "committee").service(
    AREA + "membership_service", "MembershipService")
# Party organisations since 2010: the commune, a grassroots committee, and its two cells.
TREE = [("tp", "PARTY_CITY", "", "CITY"), ("xa", "PARTY_COMMUNE", "tp", "COMMUNE"),
        ("cs", "PARTY_GRASSROOTS_COMMITTEE", "xa", "GRASSROOTS"),
        ("c1", "PARTY_CELL", "cs", "CELL"), ("c2", "PARTY_CELL", "cs", "CELL")]
DECIDED = {"decision_number": "30-QĐ/ĐU", "deciding_organization": "organizations/xa"}
VOTE = {"official_members": 6, "present": 5, "in_favour": 4, "against": 1}


def step(state, date, **told):
    return {"state": f"MEMBERSHIP_STATE_{state}", "date": day(date), **told}


def documents(*kinds):
    return [f"MEMBER_DOCUMENT_{kind}" for kind in kinds]


def name(member):
    return f"memberships/{member}"


def state(member):
    return MessageToDict(member)["state"].removeprefix("MEMBERSHIP_STATE_")


def register(member, number):
    return members.RegisterMember(membership_id=member, membership={
        "official": f"officials/o{number}", "cell": "organizations/c1",
        "member_number": f"DV-{member}", "admit_date": day("2014-01-01"),
        "official_date": day("2015-01-01")})


def prepare():
    for code, kind, parent, level in TREE:
        personnel.CreateOrganization(
            organization={
                "code": code, "name_vi": f"Tổ chức {code}",
                "organization_type": f"ORGANIZATION_TYPE_{kind}",
                "organization_level": f"ORGANIZATION_LEVEL_{level}",
                "parent_organization": parent and f"organizations/{parent}"},
            organization_id=code, effective_date=day("2010-01-01"))
    for number in range(1, 5):
        personnel.CreateOfficial(
            official={
                "personal_id": f"9990000{number:05}", "full_name": "Nguyễn Thị Ánh",
                "gender": "GENDER_FEMALE", "birth_date": day("1980-01-02"),
                "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                "managing_organization": "organizations/xa"},
            official_id=f"o{number}", effective_date=day("2010-01-01"))
    register("m1", 1)
    register("m2", 2)


def admission():
    """From the application to the recognition; a step that the table does not have is refused."""
    opened = members.OpenApplication(
        official="officials/o3", cell="organizations/c1", date=day("2024-01-10"),
        membership_id="new")
    assert state(opened) == "APPLICANT"
    refused = refusal(lambda: members.RecordMemberDecision(
        name=name("new"), step=step("OFFICIAL", "2024-02-01", **DECIDED,
                                    decision_date=day("2024-02-01"))))
    assert refused.code == "FAILED_PRECONDITION" and "APPLICANT" in refused.text, refused
    members.RecordCellStep(name=name("new"), step=step("IN_EDUCATION", "2024-03-01"))
    vote = step(
        "CELL_VOTED", "2025-08-01", decision_number="12-NQ/CB", decision_date=day("2025-08-01"),
        vote=VOTE, sponsors=[{"membership": name(one), "known_since": day("2020-01-01")}
                             for one in ("m1", "m2")],
        documents=documents("AWARENESS_CERTIFICATE", "APPLICATION", "VERIFIED_CV",
                            "SPONSOR_LETTER", "UNION_RESOLUTION", "OPINIONS"))
    few = {**vote, "vote": {**VOTE, "in_favour": 3, "against": 2}}
    refused = refusal(lambda: members.RecordCellStep(name=name("new"), step=few))
    assert refused.rules == ["MEMBER_VOTE_SHARE"], refused
    members.RecordCellStep(name=name("new"), step=vote)
    committee.RecordMemberDecision(name=name("new"), step=step(
        "ADMITTED_PROBATION", "2025-08-20", **DECIDED, decision_date=day("2025-08-20"),
        member_number="DV-new",
        documents=documents("CELL_RESOLUTION", "APPRAISAL", "GRASSROOTS_RESOLUTION")))
    recognised = committee.RecordMemberDecision(name=name("new"), step=step(
        "OFFICIAL", "2026-08-20", **DECIDED, decision_date=day("2026-08-20"), vote=VOTE,
        documents=documents("NEW_MEMBER_CERTIFICATE", "SELF_REVIEW", "SPONSOR_OPINION",
                            "OPINIONS", "CELL_RESOLUTION")))
    assert state(recognised) == "OFFICIAL"
    carded = members.IssueMemberCard(
        name=name("new"), card_number="01.234567", date=day("2026-08-21"))
    assert carded.card_number == "01.234567"
    # A step recorded by mistake is taken back; what was known before stays readable.
    stale(members.TakeBackMemberStep, name=name("new"))
    taken_back = twice(members.TakeBackMemberStep, name=name("new"), etag=carded.etag)
    assert not taken_back.card_number
    assert state(members.GetMembership(name=name("new"), as_of=day("2025-08-10"))) == "CELL_VOTED"


def transfers():
    """To another cell for good, returned once; to a host cell for some time."""
    to = {"destination_cell": "organizations/c2", "date": day("2026-09-01"),
          "decision_number": "40-GT", "decision_date": day("2026-09-01")}
    left = members.IntroduceMember(name=name("m1"), **to)
    assert state(left) == "TRANSFERRING" and left.cell == "organizations/c1"
    assert state(members.ReturnMember(name=name("m1"), date=day("2026-09-03"))) == "OFFICIAL"
    members.IntroduceMember(name=name("m1"), **{**to, "date": day("2026-09-04")})
    received = members.ReceiveMember(name=name("m1"), date=day("2026-09-08"))
    assert received.cell == "organizations/c2"
    hosted = members.StartTemporaryTransfer(
        name=name("m2"), host_cell="organizations/c2", date=day("2026-09-01"),
        planned_end_date=day("2027-03-01"))
    assert hosted.host_cell == "organizations/c2" and hosted.cell == "organizations/c1"
    assert not members.EndTemporaryTransfer(name=name("m2"), date=day("2026-10-01")).host_cell
    found = pages(members.ListMemberships, "memberships", parent="organizations/cs",
                  as_of=day("2026-10-01"))
    assert {one.name for one in found} == {name("m1"), name("m2"), name("new")}
    barred = refusal(lambda: reader.ListMemberships(parent="organizations/cs"))
    assert barred.code == "PERMISSION_DENIED", barred
    report = members.GetMembershipReport(parent="organizations/xa", as_of=day("2026-10-01"))
    assert report.total.official == 3 == sum(part.count.members for part in report.parts)


def ledger():
    """Nothing paid is ever changed: a mistake is reversed by an entry of its own."""
    bad = refusal(lambda: dues.RecordDues(dues_entry={
        "membership": name("m1"), "month": day("2026-07-01"), "amount_vnd": -1}))
    assert bad.code == "INVALID_ARGUMENT" and {
        "dues_entry.amount_vnd", "dues_entry.paid_date"} <= set(bad.fields), bad
    paid = [twice(dues.RecordDues, dues_entry_id=f"d{month}", dues_entry={
        "membership": name("m1"), "month": day(f"2026-{month:02}-01"), "amount_vnd": 60_000,
        "paid_date": day("2026-09-20")}) for month in (7, 8, 9)]
    reversed_ = dues.ReverseDues(
        name=paid[1].name, reason="Ghi nhầm tháng", dues_entry_id="r8")
    assert reversed_.amount_vnd == -60_000 and reversed_.reversed_entry == paid[1].name
    again = refusal(lambda: dues.ReverseDues(name=paid[1].name, reason="Ghi nhầm tháng"))
    assert again.code == "FAILED_PRECONDITION", again
    assert len(pages(dues.ListDues, "dues_entries", parent=name("m1"))) == 4
    balance = dues.GetDuesBalance(
        parent=name("m1"), first_month=day("2026-01-01"), last_month=day("2026-12-01"))
    assert (balance.balance_vnd, balance.months_paid) == (120_000, 2), balance
    unpaid = dues.ListUnpaidDues(parent="organizations/cs", as_of=day("2026-11-01"))
    assert name("m2") in {one.membership for one in unpaid.members}


prepare()
admission()
transfers()
ledger()
