"""Two persons for a decision, as stock clients with tokens see it: in discipline, planning and
personnel, with the real processes, rules of access and accounts.

Usage: approvals.py PROTO_FOLDER FOLDER_OF_EXECUTABLES
"""

import contextlib
import datetime
import pathlib
import sqlite3
import tempfile
import uuid

import grpc

from crash_processes import until
from resilience import stubs
from system import stub
from two_persons import (
    TwoPersons, approvals_pb, date, discipline_pb, drafted, personnel_pb, refusal, sanction)

planning_pb = stubs.messages("canbo/planning/v1/planning_service")
notices_pb = stubs.messages("canbo/notification/v1/notification_service")
posts_pb = stubs.messages("canbo/personnel/v1/post_service")
posts_grpc = stubs.services("canbo/personnel/v1/post_service")

SECOND = ("PERMISSION_DENIED", "SECOND_PERSON_NEEDED")
PENDING = approvals_pb.PROPOSAL_STATE_PENDING
EXECUTED = approvals_pb.PROPOSAL_STATE_EXECUTED


class Story:
    """Everybody who has a part."""

    def __init__(self, system, folder):
        self.system, self.folder = system, folder
        bearing = system.issuers.bearing
        self.drafter, self.second, self.third = (
            bearing(name) for name in ("drafter", "second", "third"))
        self.other_account = bearing("drafter", issuer="party-id")
        self.clerk, self.local = bearing("clerk"), bearing("local")
        self.robot = bearing("robot", issuer="machines")
        self.secretary_of = lambda subject: bearing(subject, by="secretary")
        self.clerk_of_second = bearing("second", by="clerk")
        for identifier, parent in [("city", ""), ("ward", "city"), ("other", "city")]:
            system.organization(identifier, parent)
        for number, (identifier, home) in enumerate(
                [("an", "ward"), ("binh", "ward"), ("chi", "other"), ("dung", "ward")], 1):
            system.official(identifier, number, home)
        # Two accounts of different issuers stand for An.
        system.account("people/hanoi-id:drafter", "an")
        system.account("people/party-id:drafter", "an")
        system.account("people/hanoi-id:second", "binh")

    def record(self, number, caller=None, official="chi", **further):
        return self.system.discipline.RecordSanction(
            sanction(official, number, **further), metadata=caller or self.drafter, timeout=20)

    def sanctions(self, official="chi"):
        request = discipline_pb.ListSanctionsRequest(parent=f"officials/{official}")
        return self.system.discipline.ListSanctions(
            request, metadata=self.system.admin, timeout=20).sanctions

    def state(self, area, waiting):
        return self.proposal(area, waiting["proposal"], self.system.admin).state

    def proposal(self, area, name, caller):
        return self.system.approvals[area].GetProposal(
            approvals_pb.GetProposalRequest(name=name), metadata=caller, timeout=20)

    def listed(self, area, caller):
        found, token = [], ""
        while True:
            page = self.system.approvals[area].ListProposals(
                approvals_pb.ListProposalsRequest(page_size=2, page_token=token),
                metadata=caller, timeout=20)
            found += page.proposals
            token = page.next_page_token
            if not token:
                return found

    # Discipline.

    def one_drafts_and_another_approves(self):
        system, request_id = self.system, str(uuid.uuid4())
        waiting = drafted(lambda: self.record("1", request_id=request_id))
        again = drafted(lambda: self.record("1", request_id=request_id))
        assert again["proposal"] == waiting["proposal"]
        assert not self.sanctions()
        read = self.proposal("discipline", waiting["proposal"], self.second)
        assert read.digest == waiting["digest"] and read.drafter == "people/hanoi-id:drafter"
        request = discipline_pb.RecordSanctionRequest()
        assert read.request.Unpack(request) and request.sanction.decision_number == "1", read
        for caller, wanted in [
                (self.drafter, SECOND), (self.other_account, SECOND),
                (self.secretary_of("drafter"), SECOND),
                (self.robot, ("PERMISSION_DENIED", "PERSON_NEEDED")),
                (self.clerk, ("PERMISSION_DENIED", "DECISION_NOT_GRANTED")),
                (self.clerk_of_second, ("PERMISSION_DENIED", "DECISION_NOT_GRANTED"))]:
            found = refusal(lambda: system.approve("discipline", waiting, caller))
            assert found == wanted, (found, wanted)
            rejecting = approvals_pb.RejectProposalRequest(name=waiting["proposal"], reason="x")
            found = refusal(lambda: system.approvals["discipline"].RejectProposal(
                rejecting, metadata=caller, timeout=20))
            assert found == wanted, (found, wanted)
        assert not self.sanctions() and self.state("discipline", waiting) == PENDING
        done = system.approve("discipline", waiting, self.second)
        assert done.state == EXECUTED and done.decider == "people/hanoi-id:second", done
        assert [one.name for one in self.sanctions()] == [done.resource]
        # The approver's repeat, and the drafter's, get what there is; nobody approves it twice.
        assert system.approve("discipline", waiting, self.second) == done
        made = self.record("1", request_id=request_id)
        assert made.name == done.resource and made.decision_number == "1", made
        assert refusal(lambda: system.approve("discipline", waiting, self.third)) == (
            "FAILED_PRECONDITION", "PROPOSAL_STATE_REFUSED")
        assert len(self.sanctions()) == 1

    def one_who_acts_for_two_is_one(self):
        waiting = drafted(lambda: self.record("2", self.secretary_of("third")))
        for caller in (self.secretary_of("second"), self.third):
            assert refusal(lambda: self.system.approve("discipline", waiting, caller)) == SECOND
        self.system.approve("discipline", waiting, self.second)

    def endings(self):
        approvals = self.system.approvals["discipline"]
        refused = drafted(lambda: self.record("3", request_id=str(uuid.uuid4())))
        rejecting = approvals_pb.RejectProposalRequest(
            name=refused["proposal"], reason="Chưa đủ hồ sơ")
        ended = approvals.RejectProposal(rejecting, metadata=self.second, timeout=20)
        assert ended.state == approvals_pb.PROPOSAL_STATE_REJECTED, ended
        taken = drafted(lambda: self.record("4"))
        withdrawing = approvals_pb.WithdrawProposalRequest(name=taken["proposal"])
        assert refusal(lambda: approvals.WithdrawProposal(
            withdrawing, metadata=self.second, timeout=20)) == (
            "PERMISSION_DENIED", "PROPOSAL_OF_ANOTHER")
        ended = approvals.WithdrawProposal(withdrawing, metadata=self.drafter, timeout=20)
        assert ended.state == approvals_pb.PROPOSAL_STATE_WITHDRAWN, ended
        late = drafted(lambda: self.record("5"))
        self.let_time_pass("discipline", late["proposal"])
        for waiting in (refused, taken, late):
            assert refusal(lambda: self.system.approve("discipline", waiting, self.second)) == (
                "FAILED_PRECONDITION", "PROPOSAL_STATE_REFUSED")
        assert self.state("discipline", late) == approvals_pb.PROPOSAL_STATE_EXPIRED
        assert {one.decision_number for one in self.sanctions()} == {"1", "2"}

    def let_time_pass(self, area, proposal):
        """Seven days go by for one proposal: its end is put into the past."""
        past = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=1)
        address = pathlib.Path(self.folder, f"{area}.db")
        with contextlib.closing(sqlite3.connect(address, timeout=30)) as store, store:
            changed = store.execute(
                "UPDATE proposal SET ends_at = ? WHERE id = ?",
                (int(past.timestamp() * 1_000_000), proposal.split("/")[1]))
            assert changed.rowcount == 1

    def circumstances_that_changed(self):
        first = drafted(lambda: self.record("6"))
        second = drafted(lambda: self.record("6", self.third))
        self.system.approve("discipline", first, self.second)
        assert refusal(lambda: self.system.approve("discipline", second, self.second)) == (
            "ALREADY_EXISTS", "RESOURCE_EXISTS")
        assert self.state("discipline", second) == PENDING

    # Planning.

    def entries(self):
        planning = stub(self.system.channel, "planning")
        self.planning = planning
        admin = {"metadata": self.system.admin, "timeout": 20}
        planning.CreatePlan(planning_pb.CreatePlanRequest(plan_id="plan", plan={
            "plan_number": "01", "display_name": "Quy hoạch",
            "organization": "organizations/ward", "term_start_year": 2030, "term_end_year": 2035,
            "kind": "PLAN_KIND_NEW_TERM", "approving_level": "APPROVING_LEVEL_CITY"}), **admin)
        planning.CreatePlanPost(planning_pb.CreatePlanPostRequest(
            parent="plans/plan", plan_post_id="head", plan_post={
                "display_name": "Chủ tịch", "kind": "POST_KIND_HEAD", "post_count": 1}), **admin)

        def enter(official, request_id=""):
            return planning.AddEntry(planning_pb.AddEntryRequest(
                parent="plans/plan/posts/head", entry={"official": f"officials/{official}"},
                request_id=request_id), metadata=self.drafter, timeout=20)

        request_id = str(uuid.uuid4())
        blocked, free = drafted(lambda: enter("binh")), drafted(lambda: enter("dung", request_id))
        # A block that came between refuses; it was approved by another person than its drafter.
        block = drafted(lambda: self.record("7", official="binh"))
        self.system.approve("discipline", block, self.third)
        assert refusal(lambda: self.system.approve("planning", blocked, self.third)) == (
            "FAILED_PRECONDITION", "ENTRY_REFUSED")
        assert self.state("planning", blocked) == PENDING
        assert refusal(lambda: self.system.approve("planning", free, self.other_account)) == SECOND
        assert refusal(lambda: self.system.approve("planning", free, self.clerk)) == (
            "PERMISSION_DENIED", "DECISION_NOT_GRANTED")
        # When it cannot be asked who somebody is nothing is approved.
        personnel = self.system.process("personnel")
        personnel.end()
        assert refusal(lambda: self.system.approve("planning", free, self.second)) == (
            "UNAVAILABLE", "DEPENDENCY_UNAVAILABLE")
        personnel.start()

        def approved():
            try:
                return self.system.approve("planning", free, self.second)
            except grpc.RpcError as error:
                assert error.code() is grpc.StatusCode.UNAVAILABLE, error
                return None

        done = until("approval once personnel is back", approved)
        assert enter("dung", request_id).name == done.resource, done
        listed = planning.ListEntries(planning_pb.ListEntriesRequest(
            parent="plans/plan/posts/head"), **admin).entries
        assert [one.official for one in listed] == ["officials/dung"], listed

    # Personnel.

    def rename(self, identifier, name, caller=None, **further):
        return self.system.personnel.UpdateOrganization(personnel_pb.UpdateOrganizationRequest(
            organization={"name": f"organizations/{identifier}", "name_vi": name, **further},
            update_mask={"paths": ["name_vi"]}), metadata=caller or self.drafter, timeout=20)

    def organizations(self):
        read = self.system.personnel.GetOrganization(personnel_pb.GetOrganizationRequest(
            name="organizations/ward"), metadata=self.system.admin, timeout=20)
        stale = drafted(lambda: self.rename("ward", "Phường Một", etag=read.etag))
        fresh = drafted(lambda: self.rename("ward", "Phường Hai", self.third, etag=read.etag))
        assert refusal(
            lambda: self.system.approve("personnel", stale, self.other_account)) == SECOND
        assert refusal(lambda: self.system.approve("personnel", stale, self.clerk)) == (
            "PERMISSION_DENIED", "DECISION_NOT_GRANTED")
        self.system.approve("personnel", fresh, self.second)
        assert refusal(lambda: self.system.approve("personnel", stale, self.second)) == (
            "ABORTED", "ETAG_MISMATCH")

    def endings_elsewhere(self):
        """In planning and personnel proposals are rejected and withdrawn as in discipline."""
        def enter():
            return self.planning.AddEntry(planning_pb.AddEntryRequest(
                parent="plans/plan/posts/head", entry={"official": "officials/an"}),
                metadata=self.third, timeout=20)

        for area, draft, drafter in (
                ("planning", enter, self.third),
                ("personnel", lambda: self.rename("other", "Phường Năm"), self.drafter)):
            approvals = self.system.approvals[area]
            name = drafted(draft)["proposal"]
            unnamed = approvals_pb.RejectProposalRequest(name=name)
            assert refusal(lambda: approvals.RejectProposal(
                unnamed, metadata=self.second, timeout=20))[0] == "INVALID_ARGUMENT"
            rejected = approvals.RejectProposal(approvals_pb.RejectProposalRequest(
                name=name, reason="Chưa đủ hồ sơ"), metadata=self.second, timeout=20)
            assert rejected.state == approvals_pb.PROPOSAL_STATE_REJECTED, rejected
            withdrawn = approvals.WithdrawProposal(approvals_pb.WithdrawProposalRequest(
                name=drafted(draft)["proposal"]), metadata=drafter, timeout=20)
            assert withdrawn.state == approvals_pb.PROPOSAL_STATE_WITHDRAWN, withdrawn

    def reach(self):
        """Who reaches the ward alone knows of its proposals, and decides on them."""
        system = self.system
        system.account("people/hanoi-id:local", "dung")
        posts = posts_grpc.PostServiceStub(system.channel)
        posts.CreatePosition(posts_pb.CreatePositionRequest(position={
            "code": "TC", "name_vi": "Trưởng ban tổ chức", "organization": "organizations/ward",
            "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1,
            "access_roles": ["ACCESS_ROLE_ORG_COMMITTEE_HEAD"]}, position_id="tc",
            effective_date=date(-5)), metadata=system.admin, timeout=20)
        here = drafted(lambda: self.rename("ward", "Phường Ba"))
        there = drafted(lambda: self.rename("other", "Phường Khác"))
        out = ("PERMISSION_DENIED", "NOT_WITHIN_REACH")
        assert refusal(lambda: self.proposal("personnel", here["proposal"], self.local)) == out
        assert self.listed("personnel", self.local) == []
        posts.StartHolding(posts_pb.StartHoldingRequest(holding={
            "official": "officials/dung", "position": "positions/tc", "start_date": date(-1),
            "holding_kind": "HOLDING_KIND_APPOINTED", "decision_number": "1/QĐ",
            "decision_date": date(-1)}), metadata=system.admin, timeout=20)
        for name in (there["proposal"], "proposals/none"):
            assert refusal(lambda: self.proposal("personnel", name, self.local)) == out
        assert refusal(lambda: system.approve("personnel", there, self.local)) == out
        listed = self.listed("personnel", self.local)
        assert here["proposal"] in [one.name for one in listed]
        assert there["proposal"] not in [one.name for one in listed]
        for one in listed:
            assert one == self.proposal("personnel", one.name, self.local), one
        own = drafted(lambda: self.rename("ward", "Phường Bốn", self.local))
        assert refusal(lambda: system.approve("personnel", own, self.local)) == SECOND
        done = system.approve("personnel", here, self.local)
        assert done.state == EXECUTED and done.resource == "organizations/ward", done
        # Elsewhere the same: they ask personnel what is reached.
        for area in ("discipline", "planning"):
            listed = [one.name for one in self.listed(area, self.local)]
            names = [one.name for one in self.listed(area, self.second)]
            assert set(listed) <= set(names)
            for name in [name for name in names if name not in listed] + ["proposals/none"]:
                assert refusal(lambda: self.proposal(area, name, self.local)) == out
            for name in listed:
                assert self.proposal(area, name, self.local).name == name

    # Notices.

    def notices(self):
        """Those concerned are told that something waits, and how it ended, not what it holds."""
        kinds = {f"proposal.{act}" for act in (
            "waiting", "approved", "rejected", "withdrawn", "expired")}

        def told():
            notification, found, token = stub(self.system.channel, "notification"), [], ""
            while True:
                page = notification.ListNotices(notices_pb.ListNoticesRequest(
                    page_size=200, page_token=token), metadata=self.system.admin, timeout=20)
                found += page.notices
                token = page.next_page_token
                if not token:
                    return [one for one in found if one.event_type in kinds]

        until("notices of proposals", lambda: kinds == {one.event_type for one in told()}, 60)
        until("notice of the ward", lambda: any(
            one.event_type == "proposal.waiting" and one.recipient == "organizations/ward"
            and "PlanningService/AddEntry" in one.text_en for one in told()), 60)
        for notice in told():
            for text in (notice.title_vi, notice.title_en, notice.text_vi, notice.text_en):
                assert text and "{" not in text, notice
                assert not any(word in text for word in (
                    "officials/", "hanoi-id", "party-id", "Ánh", "Phường")), notice


def main():
    with tempfile.TemporaryDirectory(prefix="canbo-approvals-") as folder:
        names = ["personnel", "planning", "discipline", "notification"]
        system = TwoPersons(folder, {name: f"sqlite:{folder}/{name}.db" for name in names})
        try:
            story = Story(system, folder)
            for part in (
                    story.one_drafts_and_another_approves, story.one_who_acts_for_two_is_one,
                    story.endings, story.circumstances_that_changed, story.entries,
                    story.organizations, story.endings_elsewhere, story.reach,
                    story.notices):
                part()
                print(part.__name__, flush=True)
        except BaseException:
            for log in sorted(pathlib.Path(folder).glob("*.log")):
                print(log.name, log.read_text()[-2_000:])
            raise
        system.stop()
    with tempfile.TemporaryDirectory(prefix="canbo-approvals-") as folder:
        names = ["personnel", "discipline"]
        stores = {name: f"sqlite:{folder}/{name}.db" for name in names}
        system = TwoPersons(folder, stores, has_rules=False)
        without_rules(system)
        system.stop()


def without_rules(system):
    """Everybody has every method, and still nobody approves what the same person has drafted."""
    drafter, clerk = (system.issuers.bearing(name) for name in ("drafter", "clerk"))
    waiting = drafted(lambda: system.discipline.RecordSanction(
        sanction("an", "1"), metadata=drafter, timeout=20))
    assert refusal(lambda: system.approve("discipline", waiting, drafter)) == SECOND
    assert system.approve("discipline", waiting, clerk).state == EXECUTED
    print("without rules")


main()
