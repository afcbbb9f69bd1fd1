internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes in a file of organisations, whose rows may come in any order.
///
/// New ones are added, changed ones updated, known by their codes. A trial run of valid rows uses
/// one transaction, since later rows stand on earlier ones.
struct ImportOrganizations {
    let journal: Journal
    let presentFacts: PresentFacts
    let randomness: any RandomSource
    let rules: AuthorityRules

    func callAsFunction(
        _ requests: RequestStream<ImportOrganizationsRequest>,
        _ call: CallContext
    ) async throws -> ImportOrganizationsResponse {
        var upload = ImportUpload(requests) { $0.importPart }
        let order = try await upload.order(call, today: try await presentFacts.bringUpToDate())
        let (sheet, fingerprint) = try await read(upload, order)
        let (rows, report) = try sheet.finish()
        let work = ImportTransaction<OrganizationRow>(
            journal: journal,
            presentFacts: presentFacts,
            order: order,
            rules: rules,
            randomness: randomness,
            collection: "organizations"
        )
        if order.takesAllOrNothing || order.validateOnly {
            let total = try await work.takeAll(rows, after: report, fingerprint)
            return ImportOrganizationsResponse(report: total)
        }
        var total = report
        var rest = rows[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(PersonnelLimits.batchRows))
            rest = rest.dropFirst(batch.count)
            total.add(try await work.takePart(batch, fingerprint))
        }
        let closed = try await work.close(total, fingerprint)
        return ImportOrganizationsResponse(report: closed)
    }

    /// The file, and what tells a repeat of it.
    private func read(
        _ upload: ImportUpload<ImportOrganizationsRequest, ImportOptions>,
        _ order: ImportOrder
    ) async throws -> (OrganizationSheet, fingerprint: [UInt8]) {
        var rows = ImportRows(upload, in: order.encoding)
        var sheet = OrganizationSheet(order, randomness: randomness)
        while try await rows.next({ try sheet.read($0) }) {}
        guard sheet.hasHeader else { throw Failure.fileIsEmpty }
        return (sheet, rows.fingerprint)
    }
}
