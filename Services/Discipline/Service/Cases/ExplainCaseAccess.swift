internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Says by what the caller may use a method on a case.
struct ExplainCaseAccess: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// Every right; refused like a call of the method by who has none.
    func run(
        _ request: ExplainCaseAccessRequest,
        _ call: CallContext
    ) async throws -> ExplainCaseAccessResponse {
        var checks = FieldChecks()
        let (official, id) = checks.caseName(request.name)
        let method = Self.methods.first { $0.name == request.method }
        if method == nil {
            let names = Self.methods.map(\.name).joined(separator: ", ")
            checks.malformed(
                "method",
                vi: "Phải là một trong: \(names).",
                en: "Must be one of: \(names)."
            )
        }
        try checks.finish()
        let admitted = try await desk.admit(
            call,
            to: request.name,
            official,
            id,
            in: method?.description
        )
        return try await desk.journal.database.read { reader in
            let (stored, rights) = try admitted.present(in: reader)
            // A decision is the organ's alone.
            let accesses =
                method == CaseMethods.decideCase
                ? rights.decider.map { [.decidingOrgan($0)] } ?? [] : rights.accesses
            guard !accesses.isEmpty else { throw Failure.notWithinReach(request.name) }
            return ExplainCaseAccessResponse(
                accesses: accesses.map { $0.message(in: stored.record) },
                sees: rights.sees.intersection(call.clearance).classes
            )
        }
    }

    /// The methods on one case.
    private static let methods = [
        CaseMethods.getCase, CaseMethods.advanceCase, CaseMethods.decideCase,
        CaseMethods.annotateCase, CaseMethods.assignCaseRole, CaseMethods.endCaseRole,
    ]
}

extension CaseRights.Access {
    fileprivate func message(in record: CaseRecord) -> CaseAccess {
        switch self {
        case .wholeRecord: CaseAccess(basis: .wholeRecord)
        case .decidingOrgan(let decider):
            CaseAccess(basis: .decidingOrgan, managementScope: decider.scope)
        case .role(let participant, let rules):
            CaseAccess(
                basis: .caseRole,
                role: participant.role.message,
                participant: participant.name(in: record),
                rules: rules
            )
        }
    }
}
