"""What drafters and approvers asked for and were told, and whether the store holds exactly that."""

import threading

import grpc

# The codes with which a call may end while the process that it is for dies.
LOST = {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED,
        grpc.StatusCode.RESOURCE_EXHAUSTED, grpc.StatusCode.UNKNOWN}


class Case:
    """One decision: its draft, its approval, and what their callers know of them."""

    def __init__(self, request):
        self.request, self.number = request, request.sanction.decision_number
        # The name and the digest, once the drafter was told them.
        self.proposal = self.digest = None
        # The answers of the approval and of the drafter's repeat.
        self.approved = self.made = None
        # Whether anybody has tried to approve it.
        self.is_tried = False


class ApprovalLedger:
    """Every decision by its number."""

    def __init__(self):
        self.cases, self.lock = {}, threading.Lock()

    def begin(self, request):
        case = Case(request)
        with self.lock:
            self.cases[case.number] = case
        return case

    def all(self):
        with self.lock:
            return list(self.cases.values())

    def approved(self):
        return [case for case in self.all() if case.approved]


class ApprovalChecker:
    """Compares the store of discipline, and of notification, with the ledger."""

    def __init__(self, stores, ledger):
        self.stores, self.ledger = stores, ledger

    def rows(self, statement):
        return self.stores.rows("discipline", statement)

    def compare(self):
        """The store after a death; raises AssertionError at the first difference."""
        sanctions = self.rows("SELECT decision_number, official_id, id FROM sanction")
        made = {str(number): f"officials/{official}/sanctions/{name}"
                for number, official, name in sanctions}
        assert len(made) == len(sanctions), "a decision is made twice"
        proposals = {f"proposals/{row[0]}": row[1:] for row in self.rows(
            "SELECT id, state, resource FROM proposal")}
        executed = {resource for state, resource in proposals.values() if state == "EXECUTED"}
        assert executed == set(made.values()), "a proposal is half made"
        assert all(state in ("PENDING", "EXECUTED") for state, _ in proposals.values()), proposals
        for case in self.ledger.all():
            self.check(case, made, proposals)
        self.records(proposals)

    @staticmethod
    def check(case, made, proposals):
        if case.proposal:
            assert case.proposal in proposals, f"the draft of {case.number} is missing"
            state, resource = proposals[case.proposal]
            assert (state == "EXECUTED") == (case.number in made), f"{case.number} is half made"
            if state == "EXECUTED":
                assert resource == made[case.number], f"{case.number} has made {resource}"
        else:
            assert case.number not in made, f"{case.number} was made without an approval"
        if case.approved:
            assert made.get(case.number) == case.approved.resource, (
                f"{case.number} was approved and is {made.get(case.number)}")
        elif not case.is_tried:
            assert case.number not in made, f"nobody has approved {case.number}"
        if case.made:
            assert made.get(case.number) == case.made.name, f"{case.number} has another name"

    def records(self, proposals):
        """One record of each draft and each approval, one event of each, without a gap."""
        audit = self.rows(
            "SELECT sequence, actor, resource, CASE WHEN summary LIKE 'drafted: %' THEN 'drafted' "
            "WHEN summary LIKE 'approved: %' THEN 'approved' ELSE '' END "
            "FROM audit_record ORDER BY sequence")
        assert [row[0] for row in audit] == list(range(1, len(audit) + 1)), "records have gaps"
        for act, wanted in (("drafted", proposals), ("approved", self.executed(proposals))):
            found = [row[2] for row in audit if row[3] == act]
            assert sorted(found) == sorted(wanted), f"{act}: {set(found) ^ set(wanted)}"
        both = [row[2] for row in audit if " approved by " in str(row[1])]
        resources = sorted(proposals[name][1] for name in self.executed(proposals))
        assert sorted(both) == resources, "changes without both persons"
        events = self.events()
        for kind, wanted in (("waiting", proposals), ("approved", self.executed(proposals))):
            found = [row[2] for row in events if row[1] == f"proposal.{kind}"]
            assert sorted(found) == sorted(wanted), f"{kind}: {set(found) ^ set(wanted)}"

    @staticmethod
    def executed(proposals):
        return [name for name, (state, _) in proposals.items() if state == "EXECUTED"]

    def events(self):
        rows = self.rows("SELECT sequence, type, subject_id, id FROM outbox_event ORDER BY sequence")
        assert [row[0] for row in rows] == list(range(1, len(rows) + 1)), "events have gaps"
        return [(number, kind, f"proposals/{subject}", identifier)
                for number, kind, subject, identifier in rows]

    def is_told(self):
        """Whether notification has a notice of each event, once."""
        events = {row[3] for row in self.events()}
        notices = [row[0] for row in self.stores.rows(
            "notification", "SELECT event_id FROM notice WHERE producer = 'discipline'")]
        assert len(set(notices)) == len(notices), "a notice is there twice"
        assert set(notices) <= events, "notices of nothing"
        return len(notices) == len(events)
