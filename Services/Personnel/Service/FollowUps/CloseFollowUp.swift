internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Settles a follow-up, by a decision or a note that gives the reason.
///
/// Guards: who settles it reaches the official's record and is somebody else; it is open.
struct CloseFollowUp {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules

    func callAsFunction(
        _ request: CloseFollowUpRequest,
        _ call: CallContext
    ) async throws -> FollowUp {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.followUp)
        let state = checks.choice(request.state, "state")
        if state == .open {
            checks.malformed(
                "state",
                vi: "Phải là DONE hoặc DISMISSED.",
                en: "Must be DONE or DISMISSED."
            )
        }
        let paper = checks.line(
            request.documentNumber,
            "document_number",
            length: FollowUpLimits.documentNumberLength
        )
        try checks.finish()
        try await authority.admit(call, in: journal.database) { try admit($0, id, call) }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, _ in
            try admit(try authority.authority(of: call, in: transaction), id, call)
            guard var record = try FollowUpReader(reader: transaction).find(id: id) else {
                throw Failure.noFollowUp(id)
            }
            try EntityTag(version: record.version).check(request.etag, resource: record.name)
            guard record.state == .open else {
                throw Failure.condition(
                    .followUpClosed,
                    ["resource": record.name, "state": record.state.code],
                    subject: record.name
                )
            }
            record.state = state
            record.paperNumber = paper
            record.closedOn = today
            record.version += 1
            try FollowUpWriter(transaction: transaction).update(record)
            let change = FollowUpChange(record, path: try path(of: record, transaction))
            return Change(
                FollowUp(record),
                audit: [change.audit("closed")],
                events: [change.event("closed")]
            )
        }
    }

    private func admit(_ caller: CallerAuthority, _ id: String, _ call: CallContext) throws {
        if caller.isEverywhere { return }
        let reader = caller.organizations.reader
        let record = try FollowUpReader(reader: reader).find(id: id)
        let official = try record.flatMap {
            try OfficialReader(reader: reader).find(number: $0.officialNumber)
        }
        try caller.admit(official, named: ResourceNames.followUp.name(id), call)
    }

    private func path(of record: FollowUpRecord, _ reader: any Reader) throws -> String {
        guard let official = try OfficialReader(reader: reader).find(number: record.officialNumber)
        else { throw Failure(.storageDamaged) }
        return try OrganizationReader(reader: reader)
            .lineage(of: official.facts.organizationNumber).path
    }
}
