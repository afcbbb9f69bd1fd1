package import Kernel

/// Answers kept for repeats of their requests, seen from what they tell of.
package enum KeptAnswers {
    /// Forgets the answers to requests that changed a resource, and those that nobody may repeat
    /// any more; for when what they say is erased.
    ///
    /// The audit records of the resource tell which requests these were. Answers whose audit
    /// records were pruned already are looked through for the name of the resource.
    package static func forget(
        about resources: [String],
        at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        let oldest = now - StorageLimits.requestRecordKept
        try transaction.execute("DELETE FROM request_record WHERE recorded_at <= \(oldest)")
        let resources = resources + (try takeProposals(about: resources, in: transaction))
        for resource in resources {
            let requests = try transaction.rows(
                """
                SELECT DISTINCT actor, request_id FROM audit_record
                WHERE resource = \(resource) AND request_id <> '' AND recorded_at > \(oldest)
                """
            )
            for request in requests {
                try forget(
                    caller: Mutation.author(of: try request.text("actor")),
                    request: try request.text("request_id"),
                    in: transaction
                )
            }
        }
        try forgetUnaudited(about: resources, in: transaction)
    }

    /// Removes the proposals that speak of a resource, and gives their names.
    ///
    /// Those that wait go, too, since what they propose can no longer be done. Answers about them
    /// have what they propose.
    private static func takeProposals(
        about resources: [String],
        in transaction: any Transaction
    ) throws -> [String] {
        let found = try ProposalSubjects.proposals(about: resources, in: transaction).sorted()
        for id in found { try ProposalTable.remove(id, in: transaction) }
        return found.map { "proposals/\($0)" }
    }

    /// Of the answers older than the first audit record that was not pruned.
    private static func forgetUnaudited(
        about resources: [String],
        in transaction: any Transaction
    ) throws {
        guard try PrunedSegment.records(in: transaction) > 0 else { return }
        let first = try transaction.first(
            "SELECT recorded_at FROM audit_record ORDER BY sequence LIMIT 1"
        )
        let names = resources.map { Array($0.utf8) }
        var found: [(caller: String, request: String)] = []
        try transaction.each(
            """
            SELECT caller, request_id, answer FROM request_record
            WHERE recorded_at <= \(try first?.timestamp("recorded_at") ?? .openEnd)
            """
        ) { row in
            let answer = try row.bytes("answer")
            if names.contains(where: { answer.firstRange(of: $0) != nil }) {
                found.append((try row.text("caller"), try row.text("request_id")))
            }
        }
        for (caller, request) in found {
            try forget(caller: caller, request: request, in: transaction)
        }
    }

    private static func forget(
        caller: String,
        request: String,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "DELETE FROM request_record WHERE caller = \(caller) AND request_id = \(request)"
        )
    }
}
