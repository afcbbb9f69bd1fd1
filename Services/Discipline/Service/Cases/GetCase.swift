internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Finds one case, for who takes part in it or decides on its subject.
struct GetCase: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The case of that name.
    func run(_ request: GetCaseRequest, _ call: CallContext) async throws -> DisciplineCase {
        var checks = FieldChecks()
        let (official, id) = checks.caseName(request.name)
        try checks.finish()
        let admitted = try await desk.admit(call, to: request.name, official, id)
        return try await desk.journal.database.read { reader in
            try admitted.present(in: reader).stored.message
        }
    }
}
