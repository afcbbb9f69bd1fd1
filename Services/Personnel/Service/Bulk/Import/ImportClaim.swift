internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Records
internal import Storage

/// An import that a worker has for as long as its lease runs.
struct ImportClaim: Sendable {
    /// The key of its operation.
    let operation: Int64
    /// Its operation, by resource name.
    let name: String
    /// Who works on it: what another one has claimed since is not written any more.
    let worker: String
    let collection: ImportCollection
    let options: ImportOptions
    let fingerprint: [UInt8]
    /// The day on which it was begun, by which its rows are read however often.
    let begunOn: CalendarDate
    /// How often it was claimed since something of it was done last.
    let claims: Int64
    /// How far it is.
    let progress: ImportProgress
    private var caller: KeptCaller

    /// The columns that make a claim, of `bulk_import` and `bulk_operation`.
    static let columns: Statement = """
        i.operation_number, i.collection, i.options, i.caller, i.begun_on, i.fingerprint, i.claims,
        i.batches_done, o.id, o.size, o.report
        """

    /// The claim of a worker on what a row with those columns has.
    init(_ row: Row, by worker: String) throws {
        self.worker = worker
        operation = try row.integer("operation_number")
        name = BulkNames.operation(try row.text("id"))
        guard let caller = KeptCaller(text: try row.text("caller")) else {
            throw Failure(.storageDamaged)
        }
        self.caller = caller
        collection = ImportCollection(number: Int32(try row.integer("collection")))
        options = try ImportOptions(decoding: try row.bytes("options"))
        fingerprint = try row.bytes("fingerprint")
        begunOn = CalendarDate(daysSinceEpoch: Int(try row.integer("begun_on")))
        claims = try row.integer("claims")
        progress = ImportProgress(
            batchesDone: try row.integer("batches_done"),
            size: try row.integer("size"),
            report: try ImportReport(decoding: try row.optionalBytes("report") ?? [])
        )
    }

    /// A call by who has begun the import, of the method whose rights it takes.
    var call: CallContext { caller.calling(collection.method) }

    /// Goes on with the rights that the caller has now; throws `IMPORT_RIGHTS_ENDED`.
    mutating func judgeAnew(by inquiry: any ApproverInquiry) async throws {
        guard let judged = try await caller.judgedAnew(in: collection, by: inquiry) else {
            throw Failure(.importRightsEnded, ["resource": name])
        }
        caller = judged
    }
}

/// How far an import is.
struct ImportProgress: Sendable {
    /// Parts of the file whose rows are taken.
    var batchesDone: Int64 = 0
    /// Bytes of the file of its result.
    var size: Int64 = 0
    /// What became of the rows so far.
    var report = ImportReport()

    /// Mistakes so far.
    var mistakeCount: Int64 { Int64(report.errors.count) + report.omittedErrorCount }

    /// Goes on with what became of the next part; the parts that the file of the result gets.
    mutating func add(_ taken: TakenItems, tellingNames: Bool) -> [BulkPart] {
        let bytes = ImportResult.bytes(
            of: taken.lines,
            withHeader: size == 0,
            tellingNames: tellingNames,
            mistakesBefore: mistakeCount
        )
        batchesDone += 1
        report.add(taken.report)
        report.rowCount += Int64(taken.lines.count)
        return append(bytes)
    }

    /// The parts that bytes make of the file of the result.
    mutating func append(_ bytes: [UInt8]) -> [BulkPart] {
        stride(from: 0, to: bytes.count, by: BulkLimits.partSize).map { start in
            let part = Array(bytes[start..<min(start + BulkLimits.partSize, bytes.count)])
            size += Int64(part.count)
            return BulkPart(end: size, bytes: part, officials: [])
        }
    }
}

extension ImportCollection {
    /// The method by whose rights files are imported.
    var method: MethodDescriptor {
        self == .officials
            ? PersonnelMethods.importOfficials : PersonnelMethods.importOrganizations
    }

    /// The method by which an import is begun.
    var beginning: MethodDescriptor {
        self == .officials
            ? BulkMethods.beginOfficialsImport : BulkMethods.beginOrganizationsImport
    }

    /// What the audit chain names an import by.
    var resource: String { self == .officials ? "officials" : "organizations" }
}
