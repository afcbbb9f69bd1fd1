internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC

/// A list that is asked for with the request of the method that gives it, of which pages are made.
protocol AskedList: ExportedList where Request == ExportListRequest {
    associatedtype Asked: ListRequest

    /// What ``ExportListRequest`` calls the list.
    static var field: String { get }

    /// The list as it is asked for.
    var asked: Asked { get }
    /// To what it is narrowed, as the audit log keeps it: nothing guarded, one line for each.
    var narrowing: String { get }

    init(request: ExportListRequest, asked: Asked)

    /// A page as the method of the list gives it.
    func read(
        _ asked: Asked,
        _ source: ExportSource
    ) async throws -> (elements: [Element], next: String)
}

/// A request for a page of a list.
protocol ListRequest: ProtobufMessage {
    var parent: String { get }
    var pageSize: Int32 { get set }
    var pageToken: String { get set }
}

extension ListAwardNominationsRequest: ListRequest {}
extension ListEnrolmentsRequest: ListRequest {}
extension ListBodyMembersRequest: ListRequest {}
extension ListDuesRequest: ListRequest {}
extension ListUnpaidDuesRequest: ListRequest {}
extension ListScreeningItemsRequest: ListRequest {}
extension ListStreamliningCasesRequest: ListRequest {}
extension ListStaffBalancesRequest: ListRequest {}
extension ListVacanciesRequest: ListRequest {}
extension ListOrganizationLineagesRequest: ListRequest {}

extension AskedList {
    var narrowing: String { "" }

    var summary: String { "parent: \(asked.parent)\n\(narrowing)" }

    func references(of elements: [Element]) -> ExportReferences.Wanted {
        ExportReferences.Wanted()
    }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Element], next: String) {
        try await asking(after: token, size: size, source)
    }

    /// A page; what is wrong with the request for it is told by the place in the export's.
    fileprivate func asking(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Element], next: String) {
        try checkPaging()
        var asked = asked
        asked.pageSize = Int32(size)
        asked.pageToken = token
        do {
            return try await read(asked, source)
        } catch let failure as Failure {
            throw failure.inside(Self.field)
        }
    }

    /// Refuses a request that says which page it wants.
    private func checkPaging() throws(Failure) {
        var checks = FieldChecks()
        let isSet = [
            "page_size": asked.pageSize != 0, "page_token": !asked.pageToken.isEmpty,
        ]
        for field in isSet.filter(\.value).keys.sorted() {
            checks.malformed(
                "\(Self.field).\(field)",
                vi: "Phải để trống: tệp có toàn bộ danh sách.",
                en: "Must not be set: the file has the whole list."
            )
        }
        try checks.finish()
    }
}

extension AskedList where Element: GuardedMessage {
    /// A page with no more than may be seen of the parent, which the answer to a call of the
    /// method would be left with.
    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Element], next: String) {
        let page = try await asking(after: token, size: size, source)
        let shown = page.elements.map { element in
            var element = element
            element.hide(beyond: source.call.clearance)
            return element
        }
        return (shown, page.next)
    }
}

extension Failure {
    /// The failure of a request that stands in a field of another one.
    func inside(_ field: String) -> Failure {
        guard reason.code == Reason.invalidFields.code else { return self }
        var violations: [FieldViolation] = []
        let details = details.map { detail -> FailureDetail in
            guard case .field(let found) = detail else { return detail }
            let violation = FieldViolation(
                "\(field).\(found.field)",
                found.reason,
                vi: found.description[.vietnamese],
                en: found.description[.english]
            )
            violations.append(violation)
            return .field(violation)
        }
        var metadata = metadata
        metadata["fields"] = violations.map(\.field).joined(separator: ", ")
        return Failure(reason, metadata, details: details, cause: cause)
    }
}
