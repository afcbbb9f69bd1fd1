internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// Says in which periods findings stand that an official's profile is not truthful, for discipline,
/// which makes the block of it.
struct JudgeTruthfulness {
    let database: any Database

    func callAsFunction(
        _ request: JudgeTruthfulnessRequest
    ) async throws -> JudgeTruthfulnessResponse {
        var checks = FieldChecks()
        let id = checks.identifier(request.official, "official", ResourceNames.official)
        try checks.finish()
        return try await database.read { reader in
            guard let official = try OfficialReader(reader: reader).standing(id: id) else {
                return JudgeTruthfulnessResponse()
            }
            let findings = try ProfileFindingReader(reader: reader).all(of: official.number)
            return JudgeTruthfulnessResponse(
                periods: findings.filter(\.everStood).map { finding in
                    UntruthfulPeriod(
                        startDate: GoogleDate(finding.content.paperDate),
                        endDate: (finding.withdrawal?.from).map { GoogleDate($0) }
                    )
                }
            )
        }
    }
}

extension ProfileFindingRecord {
    /// Whether there is a day on which it stands.
    fileprivate var everStood: Bool { withdrawal.map { $0.from > content.paperDate } ?? true }
}
