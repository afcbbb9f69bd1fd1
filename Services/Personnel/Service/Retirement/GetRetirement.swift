internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Tells when an official retires, by the present facts and the ages of the policy.
struct GetRetirement {
    let database: any Database
    let rules: AuthorityRules
    let ages: RetirementAges

    /// The retirement, with the row that it rests on, or why there is none.
    func callAsFunction(
        _ request: GetRetirementRequest,
        _ call: CallContext
    ) async throws -> Retirement {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", Retirement.pattern)
        try checks.finish()
        let record = try await database.read { reader in
            let found = try OfficialReader(reader: reader).find(id: id)
            let authority = try rules.authority(of: call, in: reader)
            if !authority.isEverywhere {
                try authority.admit(found, named: ResourceNames.official(id), call)
            }
            return found
        }
        guard let record, record.erasedAt == nil else { throw Failure.noOfficial(id) }
        return ages.message(of: record.facts, named: Retirement.pattern.name(id))
    }
}

extension RetirementAges {
    /// The retirement of an official with these facts.
    fileprivate func message(of facts: OfficialFacts, named name: String) -> Retirement {
        guard !Retirement.ownSystems.contains(facts.kind) else {
            return Retirement(name: name, basis: .ownSystem)
        }
        guard Retirement.statusesAtWork.contains(facts.status) else {
            return Retirement(name: name, basis: .notAtWork)
        }
        let due = facts.birthDate.flatMap { retirement(of: facts.gender, born: $0) }
        guard let due else {
            return Retirement(name: name, basis: .ageReachedBefore)
        }
        return Retirement(
            name: name,
            retirementDate: GoogleDate(due.day),
            ageMonths: Int32(due.age),
            basis: .generalAge,
            rules: [RuleReference(due.rule)]
        )
    }
}

extension Retirement {
    /// The form of its name.
    static let pattern: ResourcePattern = "officials/*/retirement"
    /// Whose retirement is not by the table: armed forces have a system of their own, and who is
    /// managed as retired has retired.
    static let ownSystems: Set<OfficialKind> = [.armedForces, .retired]
    /// In which an official is at work, or counted so.
    static let statusesAtWork: Set<OfficialStatus> = [.active, .suspended, .secondedOut, .rotated]
}
