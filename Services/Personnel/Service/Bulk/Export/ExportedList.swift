internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// A list that can be written into a table: where its rows come from, and what they say.
protocol ExportedList: Sendable {
    associatedtype Request: ExportRequest
    associatedtype Element: Sendable

    /// All columns that a table may have, in the order in which it has them when nobody says.
    static var columns: [ExportColumn<Element>] { get }
    /// What people call the list.
    static var title: BilingualText { get }
    /// With what the names of its files begin.
    static var fileStem: BilingualText { get }

    /// What is asked for.
    var request: Request { get }
    /// The method that gives the list, by whose rights it is read.
    var method: MethodDescriptor { get }

    /// The elements behind a page token, which is empty for the first ones, and the next token.
    ///
    /// Who is reached, and what is seen of each, is found out anew; throws when nothing is any
    /// more.
    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Element], next: String)

    /// Of what other records the rows tell.
    func references(of elements: [Element]) -> ExportReferences.Wanted

    /// Of whom a row has guarded fields, when some of its columns are.
    func guarded(_ element: Element) -> GuardedElement

    /// What the audit log keeps of what is asked for; nothing that may name somebody.
    var summary: String { get }
}

extension ExportedList {
    func guarded(_ element: Element) -> GuardedElement { .nobody }
}

/// Of whom a row of a table has guarded fields.
enum GuardedElement: Sendable {
    /// Of nobody, or there are none.
    case nobody
    /// Of an official, by resource name.
    case official(String)
    /// They are left out, since who asked for the table may not see them of that one.
    case hidden
}

/// What every request for a table says.
protocol ExportRequest: ProtobufMessage {
    var format: TableFormat { get }
    var words: TableWords { get }
    var columns: [String] { get }
    var requestID: String { get }
}

extension ExportOfficialsRequest: ExportRequest {}
extension ExportOrganizationsRequest: ExportRequest {}
extension ExportPositionsRequest: ExportRequest {}
extension ExportHoldingsRequest: ExportRequest {}
extension ExportMembershipsRequest: ExportRequest {}
extension ExportOrganizationIdentifiersRequest: ExportRequest {}
extension ExportEvaluationsRequest: ExportRequest {}
extension ExportListRequest: ExportRequest {}

/// What lists are read with.
struct ExportSource: Sendable {
    let database: any Database
    let tokens: PageTokens
    let rules: AuthorityRules
    let ages: RetirementAges
    let lists: ListRules
    let today: CalendarDate
    /// The call of the list's method by who asks for the table.
    let call: CallContext
    /// Whether the table has guarded fields.
    let showsGuarded: Bool
}

extension CallContext {
    /// A call of another method by the same caller.
    func calling(_ method: MethodDescriptor) -> CallContext {
        let call = CallContext(method, metadata: metadata, peer: peer, clock: clock)
        call.admit(caller)
        return call
    }
}
