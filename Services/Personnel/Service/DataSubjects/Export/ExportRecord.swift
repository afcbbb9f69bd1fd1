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
        try await responses.write(
            ExportRecordResponse(part: .official(Official(official, showingPersonalID: true)))
        )
        let rows = ExportReading(journal: journal, official: official)
        try await history(rows, to: responses)
        try await requests(rows, to: responses)
        try await audit(of: official.name, rows, to: responses)
    }

    private func history(
        _ rows: ExportReading,
        to responses: ResponseWriter<ExportRecordResponse>
    ) async throws {
        var place: [StoredValue]?
        repeat {
            let page = try await rows.facts(after: place)
            for facts in page.elements {
                try await responses.write(ExportRecordResponse(part: .facts(facts)))
            }
            place = page.end
        } while place != nil
    }

    private func requests(
        _ rows: ExportReading,
        to responses: ResponseWriter<ExportRecordResponse>
    ) async throws {
        var place: [StoredValue]?
        repeat {
            let page = try await rows.requests(after: place)
            for record in page.elements {
                var request = record.message(policy)
                request.requester = ""
                request.decider = ""
                try await responses.write(
                    ExportRecordResponse(part: .correctionRequest(request))
                )
                try await audit(of: record.name, rows, to: responses)
            }
            place = page.end
        } while place != nil
    }

    private func audit(
        of resource: String,
        _ rows: ExportReading,
        to responses: ResponseWriter<ExportRecordResponse>
    ) async throws {
        var last: Int64? = 0
        while let after = last {
            let page = try await rows.audit(of: resource, after: after)
            for record in page.elements {
                try await responses.write(ExportRecordResponse(part: .auditRecord(record)))
            }
            last = page.end
        }
    }

    /// Writes on record that the record of an official is given away; the official.
    private func record(_ mutation: Mutation, _ id: String) async throws -> OfficialRecord {
        try await journal.mutate(mutation, answering: .nothing) { transaction, _ in
            guard let official = try OfficialReader(reader: transaction).find(id: id) else {
                throw Failure.noOfficial(id)
            }
            let entry = AuditEntry(resource: official.name, summary: "record exported")
            return Change((), audit: [entry])
        }
        let found = try await journal.database.read { try OfficialReader(reader: $0).find(id: id) }
        guard let found else { throw Failure.noOfficial(id) }
        return found
    }
}
