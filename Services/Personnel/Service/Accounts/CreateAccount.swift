internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ties a caller's name to an official from a day on.
///
/// It gives that name what the official has by posts, and the official's own record. So who does
/// not reach the whole record makes none for the own name or the own official, and none that gives
/// more than the caller has there.
struct CreateAccount {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules

    func callAsFunction(
        _ request: CreateAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try AccountDraft(request, today: today, from: randomness)
        try await rules.admit(call, in: journal.database) { authority in
            try draft.admit(by: authority, rules, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            try draft.admit(by: authority, rules, call)
            let writer = AccountWriter(transaction: transaction, now: now)
            let given = try RolesToGive(of: call, rules, in: transaction)
            let record = try authority.veiling { try writer.create(draft) }
            try given.check(postsOf: record, from: record.validFrom, "account.official")
            return try AccountChange(.opened, record, in: transaction).change
        }
    }
}

extension AccountDraft {
    /// Who makes an account reaches the official and sees of it what the official sees, and makes
    /// none for itself.
    fileprivate func admit(
        by authority: CallerAuthority,
        _ rules: AuthorityRules,
        _ call: CallContext
    ) throws {
        if authority.isEverywhere { return }
        let name = ResourceNames.official(officialID)
        let official = try OfficialReader(reader: authority.organizations.reader)
            .find(id: officialID)
        guard let official,
            let seen = try authority.clearance(
                under: official.facts.organizationNumber,
                official: official.number
            )
        else { throw authority.refusal(of: official, named: name) }
        guard subject != call.caller.name, subject != call.caller.actsFor else {
            throw Failure.ownCase(subject)
        }
        let own = rules.roles.sees(RoleRules.ownRecord, on: rules.clock.today)
        guard seen.isSuperset(of: own) else {
            throw Failure.beyondOwnRights(
                RoleRules.ownRecord,
                over: name,
                "account.official"
            )
        }
    }
}
