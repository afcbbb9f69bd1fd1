package import Kernel

/// The SQL of proposals.
package struct ProposalTable {
    private let reader: any Reader

    /// Reads inside the present snapshot or transaction.
    package init(_ reader: any Reader) { self.reader = reader }

    private static let selection: Statement = """
        SELECT id, state, method, request_type, request, digest, drafter, drafter_for, author,
            request_id, drafted_at, ends_at, decider, reason, resource, organization_path,
            secrecy_grade
        FROM proposal
        """

    /// One proposal.
    package func proposal(_ id: String) throws -> Proposal? {
        try reader.first(Self.selection + "WHERE id = \(id)").map(Proposal.init)
    }

    /// The latest proposal of a request that its author has identified, drafted after an instant.
    package func latest(
        of author: String,
        requestID: String,
        after oldest: Timestamp
    ) throws -> Proposal? {
        try reader.first(
            Self.selection + """
                WHERE author = \(author) AND request_id = \(requestID)
                    AND (drafted_at > \(oldest) OR state = \(ProposalState.pending.rawValue))
                ORDER BY drafted_at DESC, id DESC LIMIT 1
                """
        ).map(Proposal.init)
    }

    /// How many proposals are pending at an instant: of all, and of one author.
    package func pendingCounts(
        at now: Timestamp,
        of author: String
    ) throws -> (all: Int, author: Int) {
        let row = try reader.first(
            """
            SELECT COUNT(*) AS total,
                COALESCE(SUM(CASE WHEN author = \(author) THEN 1 ELSE 0 END), 0) AS own
            FROM proposal
            WHERE state = \(ProposalState.pending.rawValue) AND ends_at > \(now)
            """
        )
        return (try row?.number("total") ?? 0, try row?.number("own") ?? 0)
    }

    /// The rows of proposals in a state at an instant, of every one without a state, the latest
    /// first, after a position given as instant and identifier; of one principal alone, when one is
    /// named.
    package func rows(
        in state: ProposalState?,
        at now: Timestamp,
        after position: [StoredValue]?,
        count: Int
    ) throws -> [Row] {
        var conditions: [Statement] = []
        switch state {
        case nil: break
        case .pending?:
            conditions.append("state = \(ProposalState.pending.rawValue) AND ends_at > \(now)")
        case .expired?:
            conditions.append(
                """
                (state = \(ProposalState.expired.rawValue)
                    OR state = \(ProposalState.pending.rawValue) AND ends_at <= \(now))
                """
            )
        case let state?: conditions.append("state = \(state.rawValue)")
        }
        if let position {
            conditions.append("(drafted_at, id) < (\(position[0]), \(position[1]))")
        }
        let filter =
            conditions.isEmpty ? "" : "WHERE" + Statement(joining: conditions, with: .and)
        return try reader.rows(
            Self.selection + filter + "ORDER BY drafted_at DESC, id DESC LIMIT \(count)"
        )
    }

    /// Proposals that ended before an instant, a few of them, the oldest first.
    package func ended(before oldest: Timestamp, limit: Int) throws -> [String] {
        try reader.rows(
            "SELECT id FROM proposal WHERE ends_at <= \(oldest) ORDER BY ends_at LIMIT \(limit)"
        ).map { try $0.text("id") }
    }

    /// A proposal out of a row.
    package static func proposal(_ row: Row) throws -> Proposal { try Proposal(row) }

    /// Pending proposals that time has ended by an instant, a few of them, the oldest first.
    package func expired(at now: Timestamp, limit: Int) throws -> [Proposal] {
        try reader.rows(
            Self.selection + """
                WHERE state = \(ProposalState.pending.rawValue) AND ends_at <= \(now)
                ORDER BY ends_at, id LIMIT \(limit)
                """
        ).map(Proposal.init)
    }

    /// Writes a new proposal, and what it speaks of.
    package static func add(_ proposal: Proposal, in transaction: any Transaction) throws {
        try transaction.execute(insertion(of: proposal))
        try ProposalSubjects.add(proposal.subjects, to: proposal.id, in: transaction)
    }

    private static func insertion(of proposal: Proposal) -> Statement {
        """
        INSERT INTO proposal (
            id, state, method, request_type, request, digest, drafter, drafter_for, author,
            request_id, drafted_at, ends_at, decider, reason, resource, organization_path,
            secrecy_grade, subjects_known
        ) VALUES (
            \(proposal.id), \(proposal.end.state.rawValue), \(proposal.method),
            \(proposal.requestType), \(proposal.request), \(proposal.digest),
            \(proposal.drafter.name), \(proposal.drafter.actsFor), \(proposal.author),
            \(proposal.requestID), \(proposal.draftedAt), \(proposal.end.at),
            \(proposal.end.decider), \(proposal.end.reason), \(proposal.end.resource),
            \(proposal.place.organizationPath), \(proposal.place.secrecyGrade), 1
        )
        """
    }

    /// Writes the end of a proposal that was pending; it speaks of what it has made, too.
    package static func end(_ proposal: Proposal, in transaction: any Transaction) throws {
        try transaction.execute(ending(of: proposal))
        let made = ResourceMentions.names(in: proposal.end.resource)
        try ProposalSubjects.add(made, to: proposal.id, in: transaction)
    }

    private static func ending(of proposal: Proposal) -> Statement {
        """
        UPDATE proposal SET state = \(proposal.end.state.rawValue), ends_at = \(proposal.end.at),
            decider = \(proposal.end.decider), reason = \(proposal.end.reason),
            resource = \(proposal.end.resource)
        WHERE id = \(proposal.id) AND state = \(ProposalState.pending.rawValue)
        """
    }

    /// Removes a proposal, and what it speaks of.
    package static func remove(_ id: String, in transaction: any Transaction) throws {
        try ProposalSubjects.remove(of: id, in: transaction)
        try transaction.execute("DELETE FROM proposal WHERE id = \(id)")
    }
}
