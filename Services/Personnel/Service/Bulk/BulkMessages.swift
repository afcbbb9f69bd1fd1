internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import WellKnownMessages

extension GoogleOperation {
    /// The message of an operation as it is at an instant, told to a caller.
    init(_ record: BulkRecord, at now: Timestamp, to call: CallContext) throws {
        let metadata = BulkMetadata(
            method: record.method,
            createTime: GoogleTimestamp(record.createdAt),
            endTime: record.end(at: now).map { GoogleTimestamp($0) },
            expireTime: GoogleTimestamp(record.expiry),
            rowCount: record.rowCount,
            sizeBytes: record.size,
            refusedCount: record.refusedCount
        )
        let result: Result? =
            switch record.state(at: now) {
            case .running: nil
            case .succeeded: .response(try record.response())
            case .failed: .error(try record.kept() ?? .interrupted(record, call))
            }
        self.init(
            name: record.name,
            metadata: GoogleAny(metadata),
            done: result != nil,
            result: result
        )
    }
}

extension BulkRecord {
    /// What the operation came to.
    fileprivate func response() throws -> GoogleAny {
        if let report {
            let report = try ImportReport(decoding: report)
            return GoogleAny(BulkImportResponse(report: report, file: file))
        }
        return method == BulkMethods.exportOfficials.path
            ? GoogleAny(ExportOfficialsResponse(file: file))
            : GoogleAny(ExportListResponse(file: file))
    }
}

extension GoogleStatus {
    /// The status of a failure, as a caller is told it.
    init(_ status: RPCStatus) throws {
        try self.init(decoding: status.details)
    }

    fileprivate static func interrupted(
        _ record: BulkRecord,
        _ call: CallContext
    ) throws -> GoogleStatus {
        let failure = Failure(.operationInterrupted, ["resource": record.name])
        return try GoogleStatus(RPCStatus(failure, call))
    }
}

extension GoogleAny {
    /// A message with its type.
    fileprivate init(_ message: some ProtobufMessage) {
        self.init(
            typeURL: "type.googleapis.com/\(type(of: message).fullName)",
            value: message.encoded()
        )
    }
}
