internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Reverses a payment that was recorded by mistake (bút toán đảo): both stay in the ledger.
struct ReverseDues {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ReverseDuesRequest,
        _ call: CallContext
    ) async throws -> DuesEntry {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.duesEntry)
        let reason = checks.line(
            request.reason,
            "reason",
            length: PersonnelLimits.reversalReasonLength
        )
        let newID = checks.newIdentifier(request.duesEntryID, "dues_entry_id", from: randomness)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            _ = try Self.entry(id, caller, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            guard let old = try Self.entry(id, caller, call) else { throw Failure.noDuesEntry(id) }
            let entries = DuesReader(reader: transaction)
            guard try entries.find(id: newID) == nil else {
                throw Failure.exists(
                    ResourceNames.duesEntryType,
                    ResourceNames.duesEntry.name(newID)
                )
            }
            let other = try entries.reversal(of: old.number)
            guard old.reversed.id.isEmpty, other == nil else {
                throw Failure.condition(
                    .duesNotReversible,
                    ["resource": old.name, "entry": other?.name ?? old.name],
                    subject: old.name
                )
            }
            let record = DuesRecord(
                number: try NumberSource(transaction: transaction).next(.duesEntry),
                id: newID,
                membershipNumber: old.membershipNumber,
                membershipID: old.membershipID,
                officialID: old.officialID,
                cell: old.cell,
                month: old.month,
                amount: -old.amount,
                paidOn: today,
                reversed: DuesRecord.Reversed(number: old.number, id: old.id, reason: reason),
                recorder: call.caller.personalName,
                createdAt: now
            )
            try record.insert(in: transaction)
            return try record.change(in: transaction)
        }
    }

    /// The entry, which the caller reaches by its cell; `nil` when there is none.
    private static func entry(
        _ id: String,
        _ caller: CallerAuthority,
        _ call: CallContext
    ) throws -> DuesRecord? {
        let reader = caller.organizations.reader
        let found = try DuesReader(reader: reader).find(id: id)
        let member = try found.flatMap {
            try MembershipReader(reader: reader).find(id: $0.membershipID)
        }
        let name = ResourceNames.duesEntry.name(id)
        try caller.admit(changeOf: member, named: name, by: found?.cell, call)
        return found
    }
}
