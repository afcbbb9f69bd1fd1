internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an official is in a body from a day on (tham gia cấp ủy).
///
/// Who records it reaches the organisation of the body and the official's record. Nobody records an
/// own time.
struct StartBodyMember {
    let journal: Journal
    let rules: GoverningBodyRules
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let authority: AuthorityRules

    func callAsFunction(
        _ request: StartBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyMember {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try BodyMemberDraft(request, today: today, from: randomness)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try draft.admit(by: caller, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try draft.admit(by: try authority.authority(of: call, in: transaction), call)
            let writer = BodyMemberWriter(transaction: transaction, now: now, rules: rules)
            let (record, applied) = try writer.start(draft)
            return try BodyMemberChange(record, by: applied, in: transaction).started
        }
    }
}
