internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Sends the file of an operation to who began it.
///
/// That it was fetched is on record before anything leaves; whose guarded fields are in a part is
/// recorded, for the purpose of the call, before that part does. The rights under which it was made
/// are looked for before each part: with a post that ends, the sending does.
struct GetFile {
    let journal: Journal
    let rules: AuthorityRules

    func callAsFunction(
        _ request: GetFileRequest,
        _ responses: ResponseWriter<GetFileResponse>,
        _ call: CallContext
    ) async throws {
        let id = try BulkAccess.identifier(in: request.name)
        let record = try await operation(id, request, call)
        try await note(record, request, call)
        try await responses.write(GetFileResponse(part: .file(record.file)))
        var place = request.offsetBytes
        while place < record.file.sizeBytes {
            let part = try await journal.database.read { [place] reader in
                try admit(record, call, reader)
                return try BulkReader(reader: reader).part(of: record.number, after: place)
            }
            // Removed while it was read.
            guard let part else { throw Failure.noOperation(id) }
            try await responses.write(GetFileResponse(part: content(part, record)))
            place = part.end
        }
    }

    private func operation(
        _ id: String,
        _ request: GetFileRequest,
        _ call: CallContext
    ) async throws -> BulkRecord {
        let now = journal.clock.now
        let access = BulkAccess(call, on: now.day)
        let record = try await journal.database.read { try access.operation(id, in: $0) }
        guard record.owner == access.owner else {
            throw Failure(.fileOfAnother, ["resource": record.name])
        }
        guard record.state(at: now) == .succeeded else {
            throw Failure.withoutFile(record, at: now)
        }
        var checks = FieldChecks()
        checks.number(request.offsetBytes, "offset_bytes", in: 0...record.file.sizeBytes)
        if record.isGuarded {
            guard call.clearance.contains(.sensitive) else {
                throw Failure.fieldNotVisible(["guarded_chunk.data"])
            }
            if !call.shownClearance.contains(.sensitive) { checks.required("x-purpose") }
        }
        try checks.finish()
        try await journal.database.read { try admit(record, call, $0) }
        return record
    }

    /// Passes when the caller still has the rights under which the file was made.
    private func admit(
        _ record: BulkRecord,
        _ call: CallContext,
        _ reader: any Reader
    ) throws {
        if call.reachesEverywhere { return }
        let held = try record.rights.map { rights in
            let now = try CallerAuthority(
                call,
                rules.roles,
                in: rights.method,
                on: rules.clock.today,
                reader
            )
            return try rights.areHeld(by: now, seeingGuarded: record.isGuarded)
        }
        guard held == true else { throw Failure(.fileRightsEnded, ["resource": record.name]) }
    }

    private func note(
        _ record: BulkRecord,
        _ request: GetFileRequest,
        _ call: CallContext
    ) async throws {
        let mutation = try Mutation(call, request, requestID: "")
        try await journal.mutate(mutation, answering: .nothing) { _, _ in
            let summary = """
                file fetched: rows \(record.rowCount), \
                from byte \(request.offsetBytes) of \(record.file.sizeBytes)
                """
            return Change((), audit: [AuditEntry(resource: record.name, summary: summary)])
        }
    }

    private func content(_ part: BulkPart, _ record: BulkRecord) -> GetFileResponse.Part {
        guard record.isGuarded else { return .chunk(part.bytes) }
        // Which list it is tells the method by whose rights it was read.
        let list = record.rights?.method ?? ""
        func lists(_ methods: MethodDescriptor...) -> Bool { methods.contains { $0.path == list } }
        let rows = part.officials.map { id in
            GuardedRow(
                official: ResourceNames.official(id),
                hasPersonalID: record.method == BulkMethods.exportOfficials.path,
                hasMembership: lists(MembershipMethods.listMemberships),
                hasEndReason: lists(PostMethods.listHoldings, GoverningBodyMethods.listBodyMembers),
                hasGrading: lists(EvaluationMethods.listEvaluations),
                hasDues: lists(DuesMethods.listDues, DuesMethods.listUnpaidDues),
                hasScreening: lists(ScreeningMethods.listScreeningItems),
                hasStreamlining: lists(StaffingMethods.listStreamliningCases)
            )
        }
        return .guardedChunk(GuardedChunk(data: part.bytes, rows: rows))
    }
}
