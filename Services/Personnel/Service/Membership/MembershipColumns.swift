internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

extension MembershipFacts {
    /// The columns of the facts.
    static let columns: Statement = """
        state, state_from, cell_number, cell_id, member_no, card_no, admitted_on, official_on,
        probation_ends_on, due_on, expires_on, destination_number, destination_id,
        decision_number, decision_date, deciding_id, official_members, present, in_favour,
        against, sponsors, documents, reason, sanction, late_reason, over_age_approval, recorder,
        host_number, host_id, hosted_until
        """

    /// The values in the order of the columns.
    var values: Statement {
        let vote = papers.vote
        return """
            \(state.number), \(stateFrom), \(cell.number), \(cell.id), \(memberNumber),
            \(cardNumber), \(admittedOn), \(officialOn), \(probationEndsOn), \(dueOn),
            \(expiresOn), \(destination.number), \(destination.id), \(papers.decision.number),
            \(papers.decision.date), \(papers.decidingID), \(vote?.officialMembers ?? 0),
            \(vote?.present ?? 0), \(vote?.inFavour ?? 0), \(vote?.against ?? 0),
            \(papers.sponsors.map(\.text).joined(separator: " ")),
            \(papers.documents.map(\.code).joined(separator: " ")), \(papers.reason.number),
            \(papers.sanction), \(papers.lateReason), \(papers.overAgeApproval), \(recorder),
            \(host.number), \(host.id), \(hostedUntil)
            """
    }

    /// The columns with their values, for an update of the present facts.
    var assignments: Statement {
        let vote = papers.vote
        return """
            state = \(state.number), state_from = \(stateFrom), cell_number = \(cell.number),
            cell_id = \(cell.id), member_no = \(memberNumber), card_no = \(cardNumber),
            admitted_on = \(admittedOn), official_on = \(officialOn),
            probation_ends_on = \(probationEndsOn), due_on = \(dueOn),
            expires_on = \(expiresOn), destination_number = \(destination.number),
            destination_id = \(destination.id), decision_number = \(papers.decision.number),
            decision_date = \(papers.decision.date), deciding_id = \(papers.decidingID),
            official_members = \(vote?.officialMembers ?? 0), present = \(vote?.present ?? 0),
            in_favour = \(vote?.inFavour ?? 0), against = \(vote?.against ?? 0),
            sponsors = \(papers.sponsors.map(\.text).joined(separator: " ")),
            documents = \(papers.documents.map(\.code).joined(separator: " ")),
            reason = \(papers.reason.number), sanction = \(papers.sanction),
            late_reason = \(papers.lateReason), over_age_approval = \(papers.overAgeApproval),
            recorder = \(recorder), host_number = \(host.number), host_id = \(host.id),
            hosted_until = \(hostedUntil)
            """
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            state: MembershipState(number: try row.number("state")),
            stateFrom: try row.date("state_from"),
            cell: Place(number: try row.integer("cell_number"), id: try row.text("cell_id")),
            memberNumber: try row.text("member_no"),
            cardNumber: try row.text("card_no"),
            admittedOn: try row.optionalDate("admitted_on"),
            officialOn: try row.optionalDate("official_on"),
            probationEndsOn: try row.optionalDate("probation_ends_on"),
            dueOn: try row.optionalDate("due_on"),
            expiresOn: try row.optionalDate("expires_on"),
            destination: Place(
                number: try row.integer("destination_number"),
                id: try row.text("destination_id")
            ),
            host: Place(number: try row.integer("host_number"), id: try row.text("host_id")),
            hostedUntil: try row.optionalDate("hosted_until"),
            papers: try Papers(row),
            recorder: try row.text("recorder")
        )
    }
}

extension MembershipFacts.Papers {
    fileprivate init(_ row: Row) throws {
        self.init(
            decision: HoldingFacts.Decision(
                number: try row.text("decision_number"),
                date: try row.optionalDate("decision_date")
            ),
            decidingID: try row.text("deciding_id"),
            vote: try MembershipFacts.Ballot(row),
            sponsors: try row.text("sponsors").split(separator: " ").map {
                guard let sponsor = MembershipFacts.Acquaintance($0) else {
                    throw Failure(.storageDamaged)
                }
                return sponsor
            },
            documents: try row.text("documents").split(separator: " ").map {
                guard let document = MemberDocument(code: String($0)) else {
                    throw Failure(.storageDamaged)
                }
                return document
            },
            reason: MembershipReason(number: try row.number("reason")),
            sanction: try row.text("sanction"),
            lateReason: try row.text("late_reason"),
            overAgeApproval: try row.text("over_age_approval")
        )
    }
}

extension MembershipFacts.Ballot {
    /// The vote of a row; `nil` when there was none.
    fileprivate init?(_ row: Row) throws {
        let members: Int32 = try row.number("official_members")
        guard members > 0 else { return nil }
        self.init(
            officialMembers: members,
            present: try row.number("present"),
            inFavour: try row.number("in_favour"),
            against: try row.number("against")
        )
    }
}

extension MembershipFacts.Acquaintance {
    /// As the column has it.
    fileprivate var text: String { "\(membershipID):\(since)" }

    fileprivate init?(_ text: Substring) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let since = CalendarDate(iso: parts[1]) else { return nil }
        self.init(membershipID: String(parts[0]), since: since)
    }
}
