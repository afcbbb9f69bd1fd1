import Fleet
import LongrunningContract
import PersonnelContract
import PersonnelService
import ProtobufC
import RPC
import Storage
import Testing
import WellKnownMessages

/// A file as a caller has fetched it.
struct FetchedFile: Sendable {
    var file = BulkFile()
    var bytes: [UInt8] = []
    /// Whose rows with guarded fields were told.
    var officials: [String] = []

    /// The lines of a table of values, without the mark at its beginning.
    var lines: [String] {
        String(decoding: bytes, as: UTF8.self).dropFirst()
            .split(separator: "\r\n").map(String.init)
    }
}

extension BulkClient {
    /// Begins an export and waits until it is done.
    func exported(
        _ request: ExportOfficialsRequest,
        _ options: CallOptions = CallOptions()
    ) async throws -> GoogleOperation {
        let begun = try await exportOfficials(request, options)
        return try await done(begun.name, options)
    }

    /// The file of an export that was begun.
    func file(
        of begun: GoogleOperation,
        _ options: CallOptions = CallOptions()
    ) async throws -> FetchedFile {
        let operation = try await done(begun.name, options)
        if let error = operation.error { throw error }
        return try await fetched(operation.name, from: 0, options)
    }

    /// An operation once it is done.
    func done(
        _ name: String,
        _ options: CallOptions = CallOptions()
    ) async throws -> GoogleOperation {
        let operation = try await waitOperation(GoogleWaitOperationRequest(name: name), options)
        try #require(operation.done, "\(name) is not done")
        return operation
    }

    /// The file of an operation.
    func fetched(
        _ name: String,
        from offset: Int64 = 0,
        _ options: CallOptions = CallOptions()
    ) async throws -> FetchedFile {
        var fetched = FetchedFile()
        let request = GetFileRequest(name: name, offsetBytes: offset)
        for try await part in getFile(request, options) {
            switch part.part {
            case .file(let file): fetched.file = file
            case .chunk(let bytes): fetched.bytes += bytes
            case .guardedChunk(let chunk):
                fetched.bytes += chunk.data
                fetched.officials += chunk.rows.map(\.official)
            case nil: Issue.record("a part without content")
            }
        }
        return fetched
    }
}

extension GoogleOperation {
    /// How it failed; `nil` when it has not.
    var error: RPCStatus? {
        guard case .error(let error) = result,
            let code = StatusCode(rawValue: Int(error.code))
        else { return nil }
        return RPCStatus(code, error.message, details: error.encoded())
    }

    /// How far it is.
    var progress: BulkMetadata? {
        metadata.flatMap { try? BulkMetadata(decoding: $0.value) }
    }

    /// The file that it has made.
    var file: BulkFile? {
        guard case .response(let response) = result else { return nil }
        return try? ExportOfficialsResponse(decoding: response.value).file
    }
}

extension PersonnelBench {
    /// Work on many records over the bench's store, asked by who reaches everything unless a test
    /// says who asks.
    func bulk(_ caller: ToldCaller = ToldCaller()) async throws -> BulkClient {
        let service = BulkService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            ages: try .embedded(),
            lists: try .embedded(),
            clock: clock,
            faults: FaultRecorder { Issue.record("\($0.cause)") }
        )
        return BulkClient(LocalGateway.channel([service], within: [caller]))
    }
}

extension MembershipBench {
    /// The table of a list by codes, as who asks gets it.
    func table(_ list: ExportListRequest.List, _ columns: [String] = []) async throws -> FetchedFile
    {
        let bulk = try await personnel.bulk(caller)
        let request = ExportListRequest(format: .csv, words: .codes, columns: columns, list: list)
        return try await bulk.file(of: bulk.exportList(request))
    }
}
