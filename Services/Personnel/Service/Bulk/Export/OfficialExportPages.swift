internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// The officials of an export, some at a time, as the lists and searches of the same caller give
/// them.
struct OfficialExportPages: Sendable {
    let database: any Database
    let tokens: PageTokens
    let rules: AuthorityRules
    let ages: RetirementAges
    let order: OfficialExportOrder
    let call: CallContext

    /// The officials behind a page token, which is empty for the first ones, and the next token.
    ///
    /// Who is reached, and what is seen of each, is found out anew; throws when nothing is any
    /// more.
    func page(
        after token: String,
        size: Int = BulkLimits.rowsAtOnce
    ) async throws -> (officials: [Official], next: String) {
        let request = order.request
        guard order.isSearch else {
            let list = ListOfficials(
                database: database,
                tokens: tokens,
                clock: rules.clock,
                rules: rules,
                showsPersonalID: order.isGuarded
            )
            let page = try await list(
                ListOfficialsRequest(
                    parent: request.parent,
                    pageSize: Int32(size),
                    pageToken: token
                ),
                call
            )
            return (page.officials, page.nextPageToken)
        }
        let search = SearchOfficials(
            database: database,
            tokens: tokens,
            rules: rules,
            ages: ages,
            today: order.today,
            showsPersonalID: order.isGuarded
        )
        let page = try await search(
            SearchOfficialsRequest(
                query: request.query,
                pageSize: Int32(size),
                pageToken: token,
                parent: request.parent,
                birthYear: request.birthYear,
                filter: request.filter
            ),
            call
        )
        return (page.officials, page.nextPageToken)
    }
}
