internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// As what somebody takes a step of an evaluation (DOMAIN 5.21).
enum EvaluationPart: Sendable {
    /// The subject: the person, or who may speak for the organisation.
    case subject
    /// Who appraises, for the organisation committee.
    case appraiser
    /// Who decides: by the management scope, else by reach.
    case decider
    /// Who decides on a contest, or after the round: by the scope, or above it.
    case reviewer
}

extension CallerAuthority {
    /// Passes when the caller may read an evaluation; leaves the call no more guarded fields than
    /// may be seen of it.
    ///
    /// It is part of the record of the official, and of the organisation in which it was made.
    /// Throws `NOT_WITHIN_REACH`, also for one that is not there.
    func admit(_ record: EvaluationRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        var listed = ListedReach(self)
        guard let record, let sees = try listed.clearance(of: record) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }

    /// Passes when the caller may take a step of an evaluation as some part.
    ///
    /// Nobody has a part in the own one but that of the subject, which nobody else has.
    func admit(
        _ part: EvaluationPart,
        of record: EvaluationRecord?,
        named name: String,
        on day: CalendarDate,
        _ call: CallContext
    ) throws {
        if isEverywhere { return }
        guard let record else { throw Failure.notWithinReach(name) }
        let subject = record.subject
        if part != .subject, try isOwn(subject, on: day) { throw Failure.ownCase(name) }
        let sees =
            switch part {
            case .subject: try clearance(asSubject: subject)
            case .appraiser, .decider, .reviewer:
                try clearance(of: subject, as: part, on: day)
            }
        guard let sees else { throw Failure.notWithinReach(name) }
        call.narrow(to: sees)
    }

    /// What the subject itself sees; `nil` for others.
    private func clearance(asSubject subject: EvaluationSubject) throws -> Clearance? {
        if subject.officialNumber == 0 { return try clearance(under: subject.organization.number) }
        guard ownRecords.contains(subject.officialNumber) else { return nil }
        return try clearance(
            under: subject.organization.number,
            official: subject.officialNumber
        )
    }

    private func clearance(
        of subject: EvaluationSubject,
        as part: EvaluationPart,
        on day: CalendarDate
    ) throws -> Clearance? {
        let decider = EvaluationDecider(reader: organizations.reader, day: day)
        if let scope = try decider.scope(of: subject) {
            switch part {
            case .decider: return clearance(at: scope.decidingNumber)
            case .reviewer: return try clearance(under: scope.decidingNumber)
            default: if let sees = clearance(at: scope.decidingNumber) { return sees }
            }
        }
        let unit = subject.organization.number
        guard subject.isGradedFromAbove else {
            return try clearance(under: unit, official: subject.officialNumber)
        }
        let above = try organizations.find(number: unit)?.facts.parentNumber ?? 0
        return above == 0 ? nil : try clearance(under: above)
    }

    /// Whether one of those who call is the subject, or heads the organisation that is.
    private func isOwn(_ subject: EvaluationSubject, on day: CalendarDate) throws -> Bool {
        if ownCases.contains(subject.officialNumber) { return true }
        guard subject.kind == .organization, !ownCases.isEmpty else { return false }
        return try organizations.reader.first(
            """
            SELECT holding.number FROM holding
            JOIN position ON position.number = holding.position_number
            JOIN position_fact AS fact ON fact.position_number = position.number
            WHERE holding.official_number IN \(list: ownCases)
                AND position.organization_number = \(subject.number)
                AND fact.head_kind = \(HeadKind.head.number)
                AND \(HistoryPoint(day).condition("fact"))
                AND holding.valid_from <= \(day) AND holding.valid_to > \(day) LIMIT 1
            """
        ) != nil
    }

    /// Passes when the caller may let a subject be evaluated: it reaches the subject and is not it.
    func admit(
        _ subject: EvaluationSubject,
        on day: CalendarDate,
        _ call: CallContext
    ) throws {
        if isEverywhere { return }
        if try isOwn(subject, on: day) { throw Failure.ownCase(subject.name) }
        let official = subject.officialNumber == 0 ? nil : subject.officialNumber
        guard
            let sees = try clearance(under: subject.organization.number, official: official)
        else { throw Failure.notWithinReach(subject.name) }
        call.narrow(to: sees)
    }

    /// Passes when the caller reaches the organisation that holds a round.
    func admit(_ round: RoundRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let round, let sees = try clearance(under: round.organization.number) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }
}

/// Finds the organisation that decides on an evaluation by the management scope.
struct EvaluationDecider {
    let reader: any Reader
    let day: CalendarDate

    /// The scope that decides on evaluations of an official; `nil` when none does, and for members
    /// and organisations.
    func scope(of subject: EvaluationSubject) throws -> ScopeRecord? {
        guard subject.kind == .official,
            let found = try ScopeFinding(reader: reader, day: day)
                .scope(ofOfficial: subject.officialNumber),
            let scope = try ScopeReader(reader: reader).find(number: found.scope)
        else { return nil }
        let decides = CodeText.values(scope.period.facts.decides, of: ScopeDecision.self)
        return decides.contains(.evaluate) ? scope : nil
    }
}

extension ListedReach {
    /// What may be seen of an evaluation.
    mutating func clearance(of record: EvaluationRecord) throws -> Clearance? {
        let subject = record.subject
        let here = try clearance(under: subject.organization.number)
        guard subject.officialNumber != 0 else { return here }
        let found = try clearance(ofOfficial: subject.officialNumber)
        guard let here else { return found }
        return here.union(found ?? [])
    }

    /// An evaluation in a list, with no more than may be seen of it; `nil` for one that is not
    /// reached.
    mutating func shown(_ record: EvaluationRecord) throws -> Evaluation? {
        var evaluation = Evaluation(record)
        if reachesEverything { return evaluation }
        guard let sees = try clearance(of: record) else { return nil }
        evaluation.hide(beyond: sees)
        return evaluation
    }
}
