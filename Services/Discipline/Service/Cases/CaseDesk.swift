internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// What every use case of cases stands on.
struct CaseDesk: Sendable {
    /// The store and its journal.
    let journal: Journal
    /// Makes and checks page tokens.
    let tokens: PageTokens
    /// Knows how those who call stand to officials.
    let authority: AuthorityDesk
    /// The regulations.
    let policy: Policy
    /// Tells the day.
    let clock: any WallClock
    /// Makes identifiers.
    let random: any RandomSource
    /// What a case may hold.
    let limits: DisciplineLimits
    /// How secret it may be.
    let grades: GradesKept

    /// Judges a call of a method on cases of an official; of the call's own when none is named.
    func judge(
        _ call: CallContext,
        of officialID: String,
        in method: String? = nil
    ) async throws -> CaseJudge {
        let method = method ?? call.method.description
        let standing = try await authority.standing(
            of: call,
            toward: ResourcePattern.official.name(officialID),
            deciding: .disciplineAdmin,
            in: method
        )
        return CaseJudge(
            policy: policy,
            standing: standing,
            subject: officialID,
            method: method,
            day: clock.today
        )
    }

    /// Passes when those who call may use the method on a case, and leaves the call no more guarded
    /// fields than they may see of it.
    ///
    /// Throws `OWN_CASE` or `NOT_WITHIN_REACH`, whether there is such a case or not, and NOT_FOUND
    /// to those alone who would reach it.
    func admit(
        _ call: CallContext,
        to name: String,
        _ officialID: String,
        _ id: String,
        in method: String? = nil
    ) async throws -> AdmittedCase {
        let admitted = AdmittedCase(
            judge: try await judge(call, of: officialID, in: method),
            name: name,
            id: id
        )
        let found = try await journal.database.read { reader in
            try CaseTable(reader: reader).stored(id, of: officialID)
        }
        let rights = try admitted.judge.require(found?.participants ?? [], named: name)
        call.narrow(to: rights.sees)
        guard let found, call.finds(found.record.grade) else {
            throw Failure.notFound(CaseRecord.type, name)
        }
        return admitted
    }
}

/// A case on which those who call may use a method.
struct AdmittedCase: Sendable {
    /// Judges them.
    let judge: CaseJudge
    /// The case, by its name.
    let name: String
    /// The identifier within the official's cases.
    let id: String

    /// The case as a reading has it, with the rights in it as its participants are then.
    func present(in reader: any Reader) throws -> (stored: StoredCase, rights: CaseRights) {
        let found = try CaseTable(reader: reader).stored(id, of: judge.subject)
        let rights = try judge.require(found?.participants ?? [], named: name)
        guard let found else { throw Failure.notFound(CaseRecord.type, name) }
        return (found, rights)
    }

    /// The same for a change by who has read a version.
    func present(
        in transaction: any Transaction,
        asOf etag: String
    ) throws -> (stored: StoredCase, rights: CaseRights) {
        let found = try present(in: transaction)
        try found.stored.record.tag.check(etag, resource: name)
        return found
    }
}

extension FieldChecks {
    /// The identifiers of an official and a case in a case's name.
    mutating func caseName(_ name: String) -> (official: String, id: String) {
        let found = self.name(name, "name", CaseRecord.pattern) ?? ["", ""]
        return (found[0], found[1])
    }

    /// The entity tag of what the caller has read.
    mutating func etag(_ value: String) { text(value, "etag", length: 1...64) }
}

extension Failure {
    /// A rule stands against a change of a case.
    static func caseRefused(_ name: String, _ rule: String, vi: String, en: String) -> Failure {
        caseRefused(name, rule, BilingualText(vi: vi, en: en))
    }

    /// The same, in words made before.
    static func caseRefused(_ name: String, _ rule: String, _ text: BilingualText) -> Failure {
        Failure(
            .caseRefused,
            ["case": name, "rules": rule],
            details: [
                .precondition(
                    PreconditionViolation(type: rule, subject: name, description: text)
                )
            ]
        )
    }

    /// A case has no such step.
    static func caseStateRefused(
        _ record: CaseRecord,
        _ allowed: [CaseRecord.State]
    ) -> Failure {
        let state = record.state.rawValue
        let next = allowed.isEmpty ? "–" : allowed.map(\.rawValue).joined(separator: ", ")
        return Failure(
            .caseStateRefused,
            ["case": record.name, "state": state, "allowed": next],
            details: [
                .precondition(
                    PreconditionViolation(
                        type: "CASE_STATES",
                        subject: record.name,
                        description: BilingualText(
                            vi: "Từ trạng thái \(state) chỉ được chuyển sang: \(next).",
                            en: "From the state \(state) it may go to: \(next)."
                        )
                    )
                )
            ]
        )
    }
}
