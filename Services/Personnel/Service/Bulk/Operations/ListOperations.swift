internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the operations that are there for the caller, the latest first.
struct ListOperations {
    let journal: Journal
    let tokens: PageTokens

    func callAsFunction(
        _ request: GoogleListOperationsRequest,
        _ call: CallContext
    ) async throws -> GoogleListOperationsResponse {
        try check(request)
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        let now = journal.clock.now
        let access = BulkAccess(call, on: now.day)
        let owner = access.isEverywhere ? nil : access.owner
        let query = PageQuery(
            method: BulkMethods.listOperations.description,
            arguments: [owner ?? ""]
        )
        let before = try tokens.position(of: request.pageToken, for: query)?.first
        let page = try await journal.database.scan { [tokens] reader in
            try tokens.page(
                of: BulkReader(reader: reader)
                    .rows(of: owner, before: before, today: now.day, count: size.count + 1),
                size: size,
                for: query,
                keys: ["number"]
            ) { try GoogleOperation(try BulkRecord($0), at: now, to: call) }
        }
        return GoogleListOperationsResponse(
            operations: page.elements,
            nextPageToken: page.nextPageToken
        )
    }

    private func check(_ request: GoogleListOperationsRequest) throws {
        var checks = FieldChecks()
        if !["", BulkNames.collection].contains(request.name) {
            checks.malformed(
                "name",
                vi: "Phải là \(BulkNames.collection) hoặc để trống.",
                en: "Must be \(BulkNames.collection) or empty."
            )
        }
        if !request.filter.isEmpty {
            checks.malformed("filter", vi: "Không hỗ trợ; hãy để trống.", en: "Must be empty.")
        }
        if request.returnPartialSuccess {
            checks.malformed(
                "return_partial_success",
                vi: "Không hỗ trợ; hãy để trống.",
                en: "Must be false."
            )
        }
        try checks.finish()
    }
}
