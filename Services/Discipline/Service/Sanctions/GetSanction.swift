internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Finds one sanction.
struct GetSanction: Sendable {
    /// The store.
    let database: any Database
    /// Knows how far rights reach.
    let authority: AuthorityDesk

    /// The sanction of that name.
    func run(_ request: GetSanctionRequest, _ call: CallContext) async throws -> Sanction {
        var checks = FieldChecks()
        let identifiers = checks.name(request.name, "name", StoredSanction.pattern) ?? ["", ""]
        try checks.finish()
        try await authority.admit(
            call,
            to: ReachedThing(request.name, of: ResourcePattern.official.name(identifiers[0]))
        )
        let sanction = try await database.read { reader in
            try SanctionTable(reader: reader).sanction(
                identifiers[1],
                of: identifiers[0],
                for: call
            )
        }
        guard let sanction else {
            throw Failure.notFound("discipline.canbo.gov.vn/Sanction", request.name)
        }
        return sanction.message
    }
}
