internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one account.
struct GetAccount {
    let database: any Database
    let rules: AuthorityRules

    func callAsFunction(_ request: GetAccountRequest, _ call: CallContext) async throws -> Account {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.account)
        try checks.finish()
        let record = try await database.read { reader in
            let found = try AccountReader(reader: reader).find(id: id)
            let authority = try rules.authority(of: call, in: reader)
            try authority.admit(found, named: ResourceNames.account.name(id))
            return found
        }
        guard let record else { throw Failure.noAccount(id) }
        return Account(record)
    }
}
