internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// One change of a membership that is on record: which one, as read when, and how it is made.
struct MembershipOrder: Sendable {
    let id: String
    let etag: String
    let mutation: Mutation
    let validateOnly: Bool

    var name: String { ResourceNames.membership.name(id) }
}

/// Makes changes of memberships: judges reach and entity tag, then the rules, then writes.
struct MembershipOrders: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules

    /// What a change made, with the codes of the rules that it rests on.
    struct Made {
        let record: MembershipRecord
        var rules: [String] = []
        /// What follows from it.
        var left = FollowUps.Left()
    }

    /// Makes a change that whoever reaches the cell may make, or another cell that is given.
    func change(
        _ order: MembershipOrder,
        _ request: some GuardedMessage,
        _ call: CallContext,
        by cell: @escaping @Sendable (MembershipFacts) -> MembershipFacts.Place = { $0.cell },
        _ body: @escaping @Sendable (MembershipRecord, MembershipWriter) throws -> Made
    ) async throws -> Membership {
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try admit(caller, order, cell, call)
        }
        return try await make(order, call, by: cell, body)
    }

    /// The same for a request without guarded fields.
    func change(
        _ order: MembershipOrder,
        _ call: CallContext,
        _ body: @escaping @Sendable (MembershipRecord, MembershipWriter) throws -> Made
    ) async throws -> Membership {
        try await authority.admit(call, in: journal.database) { caller in
            try admit(caller, order, { $0.cell }, call)
        }
        return try await make(order, call, by: { $0.cell }, body)
    }

    private func admit(
        _ caller: CallerAuthority,
        _ order: MembershipOrder,
        _ cell: (MembershipFacts) -> MembershipFacts.Place,
        _ call: CallContext
    ) throws {
        let found = try MembershipReader(reader: caller.organizations.reader).find(id: order.id)
        let place = found.map { cell($0.facts) }
        try caller.admit(changeOf: found, named: order.name, by: place, call)
    }

    private func make(
        _ order: MembershipOrder,
        _ call: CallContext,
        by cell: @escaping @Sendable (MembershipFacts) -> MembershipFacts.Place,
        _ body: @escaping @Sendable (MembershipRecord, MembershipWriter) throws -> Made
    ) async throws -> Membership {
        try await journal.mutate(
            order.mutation,
            on: today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            try admit(try authority.authority(of: call, in: transaction), order, cell, call)
            guard let old = try MembershipReader(reader: transaction).find(id: order.id) else {
                throw Failure.noMembership(order.id)
            }
            try EntityTag(version: old.version).check(order.etag, resource: old.name)
            let made = try body(old, MembershipWriter(transaction: transaction, now: now))
            return try MembershipChange(made.record, by: made.rules, in: transaction)
                .change(from: old).followed(by: made.left)
        }
    }
}
