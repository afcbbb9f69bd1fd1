internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that two officials who may be one person are two.
///
/// Who finds it reaches both, and is neither of them. Guard: they have something in common. A later
/// finding takes the place of an earlier one, which the audit log keeps.
struct DismissDuplicateCandidate {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: DuplicateRules

    func callAsFunction(
        _ request: DismissDuplicateCandidateRequest,
        _ call: CallContext
    ) async throws -> DuplicateCandidate {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let firstID = checks.identifier(request.official, "official", ResourceNames.official)
        let secondID = checks.identifier(request.other, "other", ResourceNames.official)
        checks.differ(firstID, secondID, "other")
        let reason = checks.line(request.reason, "reason", length: DuplicateLimits.reasonLength)
        try checks.finish()
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try caller.admit(standing: firstID, call)
            try caller.admit(standing: secondID, call)
        }
        let matches = try rules.matches(on: today)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            try caller.admit(standing: firstID, call)
            try caller.admit(standing: secondID, call)
            let officials = OfficialReader(reader: transaction)
            guard let first = try officials.find(id: firstID) else {
                throw try officials.absence(of: firstID)
            }
            guard let second = try officials.find(id: secondID) else {
                throw try officials.absence(of: secondID)
            }
            let matching = DuplicateMatching(reader: transaction, matches: matches)
            let pairs = try matching.pairs(of: [first.number])[first.number] ?? []
            guard let pair = pairs.first(where: { $0.second == second.number }) else {
                throw Failure.condition(
                    .duplicateNotFound,
                    ["official": first.name, "other": second.name],
                    subject: second.name
                )
            }
            let dismisser = call.caller.personalName
            let record = DismissalRecord(pair, reason, by: dismisser, at: now)
            try record.write(in: transaction)
            let candidate = try DuplicateCandidate(pair, record, matching, on: today)
            return try change(candidate, first, transaction)
        }
    }

    private func change(
        _ candidate: DuplicateCandidate,
        _ first: OfficialRecord,
        _ transaction: any Transaction
    ) throws -> Change<DuplicateCandidate> {
        let codes = candidate.matches.joined(separator: ",")
        let path = try OrganizationReader(reader: transaction)
            .lineage(of: first.facts.organizationNumber).path
        let audit = [(candidate.official, candidate.other), (candidate.other, candidate.official)]
            .map { official, other in
                AuditEntry(
                    resource: official,
                    summary: "duplicate dismissed\nother: \(other)\nmatches: \(codes)"
                )
            }
        let event = Event(
            "duplicate.dismissed",
            subjectKind: "official",
            subjectID: first.id,
            organizationPath: path,
            data: ["other": candidate.other, "matches": codes]
        )
        return Change(candidate, audit: audit, events: [event])
    }
}
