internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Returns one account.
struct GetAccount {
    let database: any Database

    func callAsFunction(_ request: GetAccountRequest) async throws -> Account {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.account)
        try checks.finish()
        let record = try await database.read { try AccountReader(reader: $0).find(id: id) }
        guard let record else { throw Failure.noAccount(id) }
        return Account(record)
    }
}
