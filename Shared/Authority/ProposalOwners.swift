internal import Conventions
package import Kernel
package import RPC
internal import Records
package import Storage

/// Which proposals a caller's rights reach in a service whose records belong to officials and
/// organisations: those of which everything belongs to what is reached in calls of the proposal's
/// own method.
package struct ProposalOwners: ProposalReach {
    /// Whose what a proposal names is; `nil` for names of something that belongs to nobody, an
    /// owner of `nil` for what is not there for the call.
    package typealias Finding =
        @Sendable (_ name: String, _ call: CallContext, _ reader: any Reader) throws
        -> ReachedThing?

    private let authority: AuthorityDesk
    private let database: any Database
    private let find: Finding

    /// Judges by what personnel says of the owners that a service finds in its store.
    package init(
        _ authority: AuthorityDesk,
        in database: any Database,
        finding find: @escaping Finding
    ) {
        self.authority = authority
        self.database = database
        self.find = find
    }

    /// `NOT_WITHIN_REACH`, as for any record.
    package func refusal(of name: String) -> Failure { Failure.notWithinReach(name) }

    /// What is seen of all that each proposal speaks of; one that speaks of nobody, or of what is
    /// not there, is not reached.
    package func clearances(
        of call: CallContext,
        over proposals: [Proposal]
    ) async throws -> [Clearance?] {
        let owners = try await database.read { reader in
            try proposals.map { proposal in
                try proposal.subjects.compactMap { try find($0, call, reader) }.map(\.owner)
            }
        }
        let reached = try await judge(zip(proposals.map(\.method), owners), call)
        return zip(proposals, owners).map { proposal, owners in
            guard !owners.isEmpty else { return nil }
            var sees = call.clearance
            for owner in owners {
                guard let owner, let here = reached[proposal.method]?[owner] else { return nil }
                sees.formIntersection(here)
            }
            return sees
        }
    }

    /// What is reached in calls of each method, by questions that are not too long.
    private func judge(
        _ asked: some Sequence<(String, [String?])>,
        _ call: CallContext
    ) async throws -> [String: [String: Clearance]] {
        let byMethod = Dictionary(
            asked.map { ($0, Set($1.compactMap(\.self))) },
            uniquingKeysWith: { $0.union($1) }
        )
        var reached: [String: [String: Clearance]] = [:]
        for (method, owners) in byMethod {
            var left = owners.sorted()[...]
            while !left.isEmpty {
                let some = Array(left.prefix(authority.limits.recordsPerQuestionMax))
                left = left.dropFirst(some.count)
                let judged = try await authority.judge(some, call, in: method)
                for owner in some { reached[method, default: [:]][owner] = judged[owner] }
            }
        }
        return reached
    }
}
