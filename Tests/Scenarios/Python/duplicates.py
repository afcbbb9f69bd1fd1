"""Records of one person found twice, as stock clients see it: pairs that may be one, those that are
two, a merge, what its old name still says, and the way back.

Usage: duplicates.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import datetime

from acting import day, pages, refusal, stale, twice
from community import Community

community = Community("trunglap", 104)
duplicates = community.service("duplicate_service", "DuplicateService")
reader = community.service("duplicate_service", "DuplicateService", community.reader)
discipline = community.first.service(
    "canbo/discipline/v1/discipline_service", "DisciplineService")
personnel = community.personnel
WARD = community.organization("ward", "LOCAL_ADMINISTRATION", "COMMUNE")
# The first three share name and birth date: two are one person.
ONE, TWICE, NAMESAKE = (
    community.official(name, index, WARD, "Lê Hồng Đào", "1985-05-06")
    for index, name in enumerate(("one", "twice", "namesake"), 1))
OTHERS = [community.official(f"o{index}", index, WARD, full_name, "1975-07-08")
          for index, full_name in enumerate(("Phạm Sen", "Pham Sen", "Vũ Mai"), 4)]


def found(**told):
    listed = pages(duplicates.ListDuplicateCandidates, "duplicate_candidates", parent=WARD, **told)
    return {frozenset((one.official, one.other)): list(one.matches) for one in listed}


def dismissed():
    pairs = {frozenset(pair) for pair in (
        (ONE, TWICE), (ONE, NAMESAKE), (TWICE, NAMESAKE), OTHERS[:2])}
    assert found() == dict.fromkeys(pairs, ["NAME_AND_BIRTH_DATE"]), found()
    for other in (ONE, TWICE):
        twice(duplicates.DismissDuplicateCandidate, official=other, other=NAMESAKE,
              reason="Khác quê quán")
    left = {frozenset((ONE, TWICE)), frozenset(OTHERS[:2])}
    assert set(found()) == left and set(found(show_dismissed=True)) == pairs
    bad = refusal(lambda: duplicates.DismissDuplicateCandidate(official=ONE, other=ONE))
    assert bad.code == "INVALID_ARGUMENT" and set(bad.fields) == {"other", "reason"}, bad
    nothing = refusal(lambda: duplicates.DismissDuplicateCandidate(
        official=ONE, other=OTHERS[2], reason="Không trùng"))
    assert nothing.reason == "DUPLICATE_NOT_FOUND", nothing
    barred = refusal(lambda: reader.ListDuplicateCandidates(parent=WARD))
    assert barred.code == "PERMISSION_DENIED", barred


def reprimanded(official):
    """A month ago, by a decision; the name of the sanction."""
    since = day(str(datetime.date.today() - datetime.timedelta(days=30)))
    return discipline.RecordSanction(parent=official, sanction={
        "track": "DISCIPLINE_TRACK_STATE", "subject": "SANCTION_SUBJECT_CIVIL_SERVANT",
        "form": "SANCTION_FORM_REPRIMAND", "decision_number": "104-QĐ", "decision_date": since,
        "effective_date": since, "reason_reference": "HS-104"}).name


def barring(official):
    """The sanctions that stand against planning for an official."""
    told = discipline.ListBlocks(parent=official, act="PERSONNEL_ACT_PLAN")
    return [block.sanction for block in told.blocks]


def merged():
    asked = {"official": ONE, "merged": TWICE, "grounds": "Đối chiếu hồ sơ giấy",
             "merged_fields": ["personal_id"]}
    number = personnel.GetOfficial(name=TWICE).personal_id
    sanction = reprimanded(TWICE)
    assert barring(ONE) == [], barring(ONE)
    bad = refusal(lambda: duplicates.MergeOfficials(official_merge={
        **asked, "merged_fields": ["age"], "grounds": ""}))
    assert bad.code == "INVALID_ARGUMENT" and "personal_id" in str(bad.fields), bad
    assert "official_merge.grounds" in bad.fields, bad
    old = refusal(lambda: duplicates.MergeOfficials(official_merge=asked, merged_etag='"999"'))
    assert old.code == "ABORTED", old
    merge = twice(duplicates.MergeOfficials, official_merge=asked, official_merge_id="trunglap-1")
    assert duplicates.GetOfficialMerge(name=merge.name) == merge
    assert personnel.GetOfficial(name=ONE).personal_id == number
    assert personnel.GetOfficial(name=TWICE).merged_into == ONE
    # What stands against the person does so under both names.
    assert barring(ONE) == barring(TWICE) == [sanction]
    identity = duplicates.GetOfficialIdentity(official=TWICE)
    assert (identity.present, identity.merge) == (ONE, merge.name), identity
    changed = refusal(lambda: personnel.UpdateOfficial(
        official={"name": TWICE, "current_post_title": "Chuyên viên"}))
    assert changed.reason == "OFFICIAL_MERGED" and ONE in changed.text, changed
    return merge


def undone(merge):
    """The way back: both are as they were, and what was known meanwhile stays readable."""
    back = {"name": merge.name, "official": ONE, "reason": "Hai người khác nhau"}
    stale(duplicates.UndoOfficialMerge, **back)
    undone = twice(duplicates.UndoOfficialMerge, **back)
    assert undone.undo_reason and undone.undo_time.seconds, undone
    assert not personnel.GetOfficial(name=TWICE).merged_into
    assert barring(ONE) == [] and len(barring(TWICE)) == 1
    then = personnel.GetOfficial(name=TWICE, as_recorded_at=merge.merge_time)
    assert then.merged_into == ONE, then
    again = refusal(lambda: duplicates.UndoOfficialMerge(**back))
    assert again.reason == "MERGE_UNDONE", again
    assert duplicates.GetOfficialIdentity(official=TWICE).present == TWICE
    listed = pages(duplicates.ListOfficialMerges, "official_merges", parent=ONE)
    assert [one.name for one in listed] == [merge.name], listed


dismissed()
undone(merged())
