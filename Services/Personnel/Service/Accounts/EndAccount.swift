internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ends an account from a day on, or moves its end; a later end than the one on record takes what
/// ``CreateAccount`` takes.
struct EndAccount {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: EndAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.account)
        let day = checks.optionalDate(request.endDate, "end_date") ?? today
        checks.historyDay(day, "end_date")
        try checks.finish()
        let name = ResourceNames.account.name(id)
        try await rules.admit(call, in: journal.database) { authority in
            let accounts = AccountReader(reader: authority.organizations.reader)
            try authority.admit(try accounts.find(id: id), named: name)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            let found = try AccountReader(reader: transaction).find(id: id)
            try authority.admit(found, named: name)
            guard let old = found else { throw Failure.noAccount(id) }
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            try FieldChecks.checkEnd(day, after: old.validFrom)
            let writer = AccountWriter(transaction: transaction, now: now)
            let given = try RolesToGive(of: call, rules, in: transaction)
            let record = try authority.veiling { try writer.end(old, on: day) }
            if day > old.validTo, !authority.isEverywhere {
                guard old.subject != call.caller.name, old.subject != call.caller.actsFor else {
                    throw Failure.ownCase(name)
                }
                try given.check(postsOf: record, from: old.validTo, "name")
            }
            return try AccountChange(.ended, record, after: old, in: transaction).change
        }
    }
}
