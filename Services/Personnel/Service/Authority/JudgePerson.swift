internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// Says under which names the person of an official is on record, and in which periods findings
/// stand that the profile is not truthful: by both, discipline finds what bars acts.
struct JudgePerson {
    let database: any Database

    func callAsFunction(
        _ request: JudgePersonRequest
    ) async throws -> JudgePersonResponse {
        var checks = FieldChecks()
        let id = checks.identifier(request.official, "official", ResourceNames.official)
        try checks.finish()
        return try await database.read { reader in
            guard let official = try OfficialReader(reader: reader).standing(id: id) else {
                return JudgePersonResponse()
            }
            let findings = try ProfileFindingReader(reader: reader).all(of: official.number)
            let former = try MergeReader(reader: reader).former(of: official.number)
            return JudgePersonResponse(
                untruthfulPeriods: findings.filter(\.everStood).map { finding in
                    UntruthfulPeriod(
                        startDate: GoogleDate(finding.content.paperDate),
                        endDate: (finding.withdrawal?.from).map { GoogleDate($0) }
                    )
                },
                officials: [official.name] + former.map(\.name)
            )
        }
    }
}

extension ProfileFindingRecord {
    /// Whether there is a day on which it stands.
    fileprivate var everStood: Bool { withdrawal.map { $0.from > content.paperDate } ?? true }
}
