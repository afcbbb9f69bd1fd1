internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Records that a profile is not truthful (kết luận kê khai không trung thực), by the paper that
/// establishes it.
///
/// Guards: who records it reaches the official's record and is somebody else; what was declared is
/// false or incomplete only of a profile that was declared; no finding stands on the same place.
struct RecordProfileFinding {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: ProfileRules

    func callAsFunction(
        _ request: RecordProfileFindingRequest,
        _ call: CallContext
    ) async throws -> ProfileFinding {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.official)
        let content = checks.profileFinding(
            request.profileFinding ?? ProfileFinding(),
            rules.catalogue,
            today: today
        )
        try checks.finish()
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            _ = try admit(caller, id, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            guard let official = try admit(caller, id, call) else { throw Failure.noOfficial(id) }
            try official.checkNotErased()
            try check(content.organizationID, in: transaction)
            try check(content.kind, of: official, in: transaction)
            let writer = ProfileFindingWriter(transaction: transaction, now: now)
            let record = try writer.record(content, of: official)
            return try ProfileFindingChange(.recorded, record, of: official, in: transaction).change
        }
    }

    private func admit(
        _ caller: CallerAuthority,
        _ id: String,
        _ call: CallContext
    ) throws -> OfficialRecord? {
        let official = try OfficialReader(reader: caller.organizations.reader).find(id: id)
        try caller.admit(official, named: ResourceNames.official(id), call)
        return official
    }

    /// Refuses an organisation that is not on record.
    private func check(_ organization: String, in reader: any Reader) throws {
        guard try OrganizationReader(reader: reader).find(id: organization) == nil else { return }
        let name = ResourceNames.organization(organization)
        throw Failure.condition(.organizationUnknown, ["organization": name], subject: name)
    }

    /// Refuses a kind that the profile cannot have been found to be, naming the others.
    private func check(
        _ kind: ProfileFindingKind,
        of official: OfficialRecord,
        in transaction: any Transaction
    ) throws {
        let profile = try ProfileReader(reader: transaction).profile(of: official)
        let findings = ProfileFindingReader(reader: transaction)
        let allowed: [ProfileFindingKind] =
            (try findings.wasDeclared(official.number) ? [.false, .incomplete] : [])
            + (profile.state == .draft ? [.notDeclared] : [])
        guard !allowed.contains(kind) else { return }
        throw Failure.condition(
            .profileFindingRefused,
            [
                "resource": profile.name, "state": profile.state.code, "kind": kind.code,
                "allowed": allowed.map(\.code).joined(separator: ", "),
            ],
            subject: profile.name
        )
    }
}

extension FieldChecks {
    /// A finding as it is asked for, checked as far as the request alone allows.
    fileprivate mutating func profileFinding(
        _ finding: ProfileFinding,
        _ catalogue: ProfileCatalogue,
        today: CalendarDate
    ) -> ProfileFindingRecord.Content {
        let field = "profile_finding"
        let kind = choice(finding.kind, "\(field).kind")
        let paper = profilePaper(finding.paper, "\(field).paper", today: today)
        findingPlace(finding, kind, catalogue, today)
        return ProfileFindingRecord.Content(
            kind: kind,
            section: finding.section,
            field: finding.field,
            description: line(
                finding.description,
                "\(field).description",
                length: PersonnelLimits.profileReasonLength
            ),
            paperNumber: paper.number,
            paperDate: paper.date ?? today,
            organizationID: identifier(
                finding.organization,
                "\(field).organization",
                ResourceNames.organization
            )
        )
    }

    /// The section and the field; what internal political protection keeps is none of them, since
    /// the state of the profile does not speak of it.
    private mutating func findingPlace(
        _ finding: ProfileFinding,
        _ kind: ProfileFindingKind,
        _ catalogue: ProfileCatalogue,
        _ day: CalendarDate
    ) {
        if kind == .notDeclared, finding.section.isEmpty, finding.field.isEmpty { return }
        let sections = catalogue.sections(at: day).map(\.code)
            .filter { !catalogue.sensitivities(of: $0).contains(.internalPolitical) }
        guard sections.contains(finding.section) else {
            let allowed = sections.joined(separator: ", ")
            return malformed(
                "profile_finding.section",
                vi: "Phải là một trong: \(allowed).",
                en: "Must be one of: \(allowed)."
            )
        }
        let fields = catalogue.fields(of: finding.section, at: day).map(\.code)
        guard finding.field.isEmpty || fields.contains(finding.field) else {
            let allowed = fields.joined(separator: ", ")
            return malformed(
                "profile_finding.field",
                vi: "Phải bỏ trống hoặc là một trong: \(allowed).",
                en: "Must be left out, or one of: \(allowed)."
            )
        }
    }
}
