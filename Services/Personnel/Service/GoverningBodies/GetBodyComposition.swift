internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Says who is in a body on a day, as what, and what the one who leads it is elsewhere
/// (`RPT-ORG-02`).
///
/// Read again with the answer's day and instant it is the same, whatever was recorded since.
struct GetBodyComposition {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetBodyCompositionRequest,
        _ call: CallContext
    ) async throws -> BodyComposition {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.governingBody)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let now = authority.clock.now
        let point = asked ?? HistoryPoint(now.day)
        return try await database.read { reader in
            let bodies = GoverningBodyReader(reader: reader)
            let caller = try authority.authority(of: call, in: reader)
            let present = try bodies.find(id: id, standingOn: now.day)
            try caller.admit(present, named: ResourceNames.governingBody.name(id), call)
            guard let body = try bodies.find(id: id, at: point) else {
                throw Failure.noGoverningBody(id)
            }
            return try composition(of: body, at: point, toldAt: now, reader, caller)
        }
    }

    private func composition(
        of body: GoverningBodyRecord,
        at point: HistoryPoint,
        toldAt now: Timestamp,
        _ reader: any Reader,
        _ caller: CallerAuthority
    ) throws -> BodyComposition {
        let told = HistoryPoint(point.day, knownAt: point.instant ?? now)
        let found = try BodyMemberReader(reader: reader)
            .holding("member.governing_body_number = \(body.number)", at: point)
        let members = found.enumerated().sorted { left, right in
            let ranks = (left.element.rank, right.element.rank)
            return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
        }.map(\.element)
        let counts = Dictionary(grouping: members, by: \.period.facts.function)
        let head = members.first { $0.period.facts.function.leads }
        return BodyComposition(
            governingBody: GoverningBody(body, at: told),
            asOf: GoogleDate(point.day),
            asRecordedAt: told.instant.map { GoogleTimestamp($0) },
            memberCount: Int32(members.count),
            vacancyCount: max(0, body.facts.sizeSet - Int32(members.count)),
            functions: counts.keys.sorted { $0.rank < $1.rank }.map { function in
                BodyFunctionCount(
                    function: function,
                    count: Int32(counts[function, default: []].count)
                )
            },
            members: members.map { BodyMember($0, at: told) },
            headFunctions: try head.map { try functions(of: $0, at: point, reader, caller) } ?? []
        )
    }

    /// What somebody is on the day in other bodies that the caller reaches.
    private func functions(
        of head: BodyMemberRecord,
        at point: HistoryPoint,
        _ reader: any Reader,
        _ caller: CallerAuthority
    ) throws -> [HeadFunction] {
        let bodies = GoverningBodyReader(reader: reader)
        var listed = ListedReach(caller)
        return try BodyMemberReader(reader: reader)
            .holding("member.official_number = \(head.officialNumber)", at: point)
            .filter { $0.bodyNumber != head.bodyNumber }
            .compactMap { other in
                guard let body = try bodies.find(id: other.bodyID, at: point),
                    try listed.clearance(under: body.organizationNumber) != nil
                else { return nil }
                return HeadFunction(
                    governingBody: body.name,
                    organization: ResourceNames.organization(body.organizationID),
                    kind: body.kind,
                    function: other.period.facts.function
                )
            }
    }
}

extension BodyMemberRecord {
    fileprivate var rank: Int { period.facts.function.rank }
}

extension BodyFunction {
    /// The place in a composition: who leads first.
    fileprivate var rank: Int {
        switch self {
        case .secretary, .head: 0
        case .deputy: 1
        case .standingMember: 2
        default: 3
        }
    }
}
