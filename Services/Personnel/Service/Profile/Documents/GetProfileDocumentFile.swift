internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Sends the file of a document to who sees its class.
///
/// That it was fetched is on record before anything leaves; of a guarded class each part is
/// recorded as read, for the purpose of the call, before it does.
struct GetProfileDocumentFile {
    let journal: Journal
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetProfileDocumentFileRequest,
        _ responses: ResponseWriter<GetProfileDocumentFileResponse>,
        _ call: CallContext
    ) async throws {
        var checks = FieldChecks()
        let key = checks.profileDocument(request.name, "name")
        try checks.finish()
        let record = try await document(key, request, call)
        try await note(record, request, call)
        try await responses.write(
            GetProfileDocumentFileResponse(part: .profileDocument(record.message))
        )
        var place = request.offsetBytes
        while place < record.file.size {
            let part = try await journal.database.read { [place] reader in
                try ProfileDocumentReader(reader: reader).part(of: record.file.number, after: place)
            }
            // Removed while it was read.
            guard let part else { throw Failure.noProfileDocument(key) }
            try await responses.write(
                GetProfileDocumentFileResponse(part: .chunk(record.chunk(part.bytes)))
            )
            place = part.end
        }
    }

    private func document(
        _ key: ProfileDocumentKey,
        _ request: GetProfileDocumentFileRequest,
        _ call: CallContext
    ) async throws -> ProfileDocumentRecord {
        let found = try await journal.database.read { reader in
            _ = try authority.official(key.officialID, in: reader, call)
            return try ProfileDocumentReader(reader: reader).find(key)
        }
        guard let record = found else { throw Failure.noProfileDocument(key) }
        let needed = record.sensitivity.clearance
        guard call.clearance.isSuperset(of: needed) else {
            throw Failure.fieldNotVisible(["chunk.\(record.sensitivity.dataField)"])
        }
        var checks = FieldChecks()
        if !call.shownClearance.isSuperset(of: needed) { checks.required("x-purpose") }
        checks.number(request.offsetBytes, "offset_bytes", in: 0...record.file.size)
        try checks.finish()
        return record
    }

    private func note(
        _ record: ProfileDocumentRecord,
        _ request: GetProfileDocumentFileRequest,
        _ call: CallContext
    ) async throws {
        let mutation = try Mutation(call, request, requestID: "")
        try await journal.mutate(mutation, answering: .nothing) { _, _ in
            let summary = """
                file fetched: from byte \(request.offsetBytes) of \(record.file.size)
                """
            return Change((), audit: [AuditEntry(resource: record.key.name, summary: summary)])
        }
    }
}

extension ProfileDocumentRecord {
    /// Bytes of the file in the field of the class.
    fileprivate func chunk(_ bytes: [UInt8]) -> ProfileDocumentChunk {
        var chunk = ProfileDocumentChunk(name: key.name)
        switch sensitivity {
        case .basic: chunk.data = bytes
        case .sensitive: chunk.sensitiveData = bytes
        case .internalPolitical: chunk.internalData = bytes
        }
        return chunk
    }
}

extension ProfileSensitivity {
    /// The field of a chunk for the class.
    fileprivate var dataField: String {
        switch self {
        case .basic: "data"
        case .sensitive: "sensitive_data"
        case .internalPolitical: "internal_data"
        }
    }
}
