internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes in a file of officials.
///
/// New ones are added, changed ones updated, known by their personal identification numbers.
/// Valid rows are taken in batches while the file is still arriving, in constant memory but for
/// the numbers seen; all or nothing is taken in one transaction at its end.
struct ImportOfficials {
    let journal: Journal
    let presentFacts: PresentFacts
    let randomness: any RandomSource
    let rules: AuthorityRules
    /// From what follow-ups follow; nothing does when `nil`.
    let followUps: FollowUpRules?

    func callAsFunction(
        _ requests: RequestStream<ImportOfficialsRequest>,
        _ call: CallContext
    ) async throws -> ImportOfficialsResponse {
        var upload = ImportUpload(requests) { $0.importPart }
        let order = try await upload.order(call, today: try await presentFacts.bringUpToDate())
        try order.refuseRoot()
        let work = ImportTransaction<OfficialRow>(
            journal: journal,
            presentFacts: presentFacts,
            order: order,
            rules: rules,
            randomness: randomness,
            followUps: followUps,
            collection: "officials"
        )
        var rows = ImportRows(upload, in: order.encoding)
        var sheet = OfficialSheet(order)
        guard order.takesAllOrNothing else {
            try await takeValid(&rows, &sheet, work)
            guard sheet.hasHeader else { throw Failure.fileIsEmpty }
            let report = try await work.close(sheet.report, rows.fingerprint)
            return ImportOfficialsResponse(report: report)
        }
        while try await rows.next({ try sheet.read($0) }) {}
        guard sheet.hasHeader else { throw Failure.fileIsEmpty }
        let report = try await work.takeAll(sheet.allRows, after: sheet.report, rows.fingerprint)
        return ImportOfficialsResponse(report: report)
    }

    /// Takes the valid rows in the order of lists, a batch while the rows behind it are read.
    private func takeValid<Source: ImportSource>(
        _ rows: inout ImportRows<Source>,
        _ sheet: inout OfficialSheet,
        _ work: ImportTransaction<OfficialRow>
    ) async throws {
        try await withThrowingTaskGroup(of: ImportReport.self) { group in
            var isAtEnd = false
            while !isAtEnd {
                do {
                    isAtEnd = try await !rows.next { try sheet.read($0) }
                } catch {
                    // What was handed over before the file broke is taken, as it always is.
                    _ = try await group.next()
                    throw error
                }
                while let batch = sheet.nextBatch(atEnd: isAtEnd) {
                    if let report = try await group.next() { sheet.add(report) }
                    let fingerprint = rows.fingerprint
                    group.addTask { try await work.takePart(batch, fingerprint) }
                }
            }
            if let report = try await group.next() { sheet.add(report) }
        }
    }
}

extension ImportOrder {
    /// Officials stand in no tree of their own.
    func refuseRoot() throws(Failure) {
        guard !rootCode.isEmpty else { return }
        var checks = FieldChecks()
        checks.malformed(
            "options.root_code",
            vi: "Chỉ dùng khi nhập tổ chức.",
            en: "Is only for organisations."
        )
        try checks.finish()
    }
}

extension Failure {
    /// A file without a single row.
    static var fileIsEmpty: Failure {
        fileRefused(vi: "tệp không có dòng nào.", en: "it has no rows.")
    }
}
