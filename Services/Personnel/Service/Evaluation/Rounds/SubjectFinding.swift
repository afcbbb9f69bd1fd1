internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Finds who is evaluated in a round, where, and as what.
struct SubjectFinding {
    let reader: any Reader
    /// The year of the period, and its last day.
    let year: Int32
    let periodEnd: CalendarDate

    /// The subject.
    ///
    /// Throws what a list of the subject's evaluations would for who does not reach it, or where
    /// there is none; then a violation of the post when it is not the official's own in the year of
    /// the period.
    func find(
        _ subject: (kind: EvaluationSubjectKind, id: String),
        _ holdingID: String,
        by caller: CallerAuthority,
        _ call: CallContext
    ) throws -> EvaluationSubject {
        _ = try EvaluationParent.number(of: subject, reader, caller, call)
        let found =
            switch subject.kind {
            case .official: try official(subject.id, holdingID)
            case .member: try member(subject.id)
            default: try organization(subject.id)
            }
        guard let found else { throw Failure(.storageDamaged) }
        return found
    }

    /// Refuses a subject whom the round does not evaluate: of another kind, or not below its
    /// organisation.
    func check(_ subject: EvaluationSubject, in round: RoundRecord) throws {
        let lineage = try OrganizationReader(reader: reader)
            .lineage(of: subject.organization.number)
        let isBelow = lineage.contains { $0.number == round.organization.number }
        guard subject.kind == round.subjectKind, isBelow else {
            throw Self.refusal(subject.name, by: round)
        }
    }

    /// The refusal of a subject.
    static func refusal(_ name: String, by round: RoundRecord) -> Failure {
        Failure.condition(
            .evaluationSubjectRefused,
            ["subject": name, "round": round.name],
            subject: name
        )
    }

    private func organization(_ id: String) throws -> EvaluationSubject? {
        try OrganizationReader(reader: reader).find(id: id).map { found in
            EvaluationSubject(
                kind: .organization,
                number: found.number,
                id: found.id,
                officialNumber: 0,
                officialID: "",
                organization: MembershipFacts.Place(number: found.number, id: found.id),
                holdingID: "",
                standing: .collective,
                officialKind: .unspecified
            )
        }
    }

    private func member(_ id: String) throws -> EvaluationSubject? {
        guard let found = try MembershipReader(reader: reader).find(id: id) else { return nil }
        let official = try OfficialReader(reader: reader).find(number: found.officialNumber)
        guard let official else { throw Failure(.storageDamaged) }
        try official.checkNotErased()
        return EvaluationSubject(
            kind: .member,
            number: found.number,
            id: found.id,
            officialNumber: official.number,
            officialID: official.id,
            organization: found.facts.cell,
            holdingID: "",
            standing: .other,
            officialKind: official.facts.kind
        )
    }

    private func official(_ id: String, _ holdingID: String) throws -> EvaluationSubject? {
        guard let found = try OfficialReader(reader: reader).find(id: id) else { return nil }
        try found.checkNotErased()
        let post = holdingID.isEmpty ? nil : try post(holdingID, of: found)
        let managing = MembershipFacts.Place(
            number: found.facts.organizationNumber,
            id: found.facts.organizationID
        )
        return EvaluationSubject(
            kind: .official,
            number: found.number,
            id: found.id,
            officialNumber: found.number,
            officialID: found.id,
            organization: post.map {
                MembershipFacts.Place(number: $0.organizationNumber, id: $0.organizationID)
            } ?? managing,
            holdingID: holdingID,
            standing: post.map(\.standing) ?? .other,
            officialKind: found.facts.kind
        )
    }

    private func post(_ holdingID: String, of official: OfficialRecord) throws -> PositionRecord {
        let holding = try HoldingReader(reader: reader).find(id: holdingID)
        let first = CalendarDate(year: Int(year), month: 1, day: 1) ?? periodEnd
        guard let holding, holding.officialNumber == official.number,
            holding.period.from <= periodEnd, holding.period.to > first
        else {
            var checks = FieldChecks()
            checks.malformed(
                "evaluation.holding",
                vi: "Phải là chức vụ của chính cán bộ này trong năm \(year).",
                en: "Must be a post that the official held in \(year)."
            )
            try checks.finish()
            unreachable("a wrong holding is a violation")
        }
        let last = min(periodEnd, holding.period.to.adding(days: -1))
        return try PositionReader(reader: reader).held(id: holding.positionID, on: last)
    }
}

extension PositionRecord {
    /// As what the holder of the post is evaluated.
    fileprivate var standing: EvaluationStanding {
        if facts.headKind == .head { return .head }
        return facts.isLeadership || facts.headKind == .deputy ? .leader : .other
    }
}
