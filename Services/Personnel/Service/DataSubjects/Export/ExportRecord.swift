internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Gives everything that the service keeps about one official, in parts.
///
/// That it was given is on record before the first part leaves. Memory is bounded: some rows at a
/// time are read, and the next ones when the reader has taken these.
struct ExportRecord {
    let journal: Journal
    let policy: Policy
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ExportRecordRequest,
        _ responses: ResponseWriter<ExportRecordResponse>,
        _ call: CallContext
    ) async throws {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.official)
        try checks.finish()
        try await authority.admit(call, toOfficial: id, in: journal.database)
        let mutation = try Mutation(call, request, requestID: "")
        let official = try await record(mutation, id)
        let writing = ExportWriting(
            rows: ExportReading(journal: journal, official: official),
            policy: policy,
            responses: responses
        )
        try await writing.write(.official(Official(official, showingPersonalID: true)))
        try await writing.history()
        try await writing.requests()
        try await writing.holdings()
        try await writing.memberships()
        try await writing.dues()
        try await writing.accounts()
        try await writing.audit(of: official.name)
    }

    /// Writes on record that the record of an official is given away; the official.
    private func record(_ mutation: Mutation, _ id: String) async throws -> OfficialRecord {
        try await journal.mutate(mutation, answering: .nothing) { transaction, _ in
            let officials = OfficialReader(reader: transaction)
            guard let official = try officials.find(id: id) else {
                throw try officials.absence(of: id)
            }
            let entry = AuditEntry(resource: official.name, summary: "record exported")
            return Change((), audit: [entry])
        }
        let found = try await journal.database.read { try OfficialReader(reader: $0).find(id: id) }
        guard let found else { throw Failure.noOfficial(id) }
        return found
    }
}
