internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Whose entries are listed or summed: of one membership, or of the cells of an organisation and of
/// all below it in the tree of today.
enum DuesScope: Sendable {
    case membership(id: String)
    case organization(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        switch parent.prefix(while: { $0 != "/" }) {
        case "memberships":
            self = .membership(id: checks.identifier(parent, "parent", ResourceNames.membership))
        case "organizations", "":
            self = .organization(
                id: checks.identifier(parent, "parent", ResourceNames.organization)
            )
        default:
            self = .organization(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng memberships/* hoặc organizations/*.",
                en: "Must have the form memberships/* or organizations/*."
            )
        }
    }

    /// Where entries come from.
    struct Source {
        /// The organisations, called `below`; empty for a membership.
        var tree: Statement = ""
        /// The condition on rows of `dues_entry`.
        var condition: Statement
        /// Whose entries they are; empty for an organisation.
        var official = ""
    }

    /// Where the entries come from.
    ///
    /// Throws a failure when there is no such parent, or the caller does not reach it. Leaves the
    /// call no more guarded fields than may be seen of it.
    func source(
        _ reader: any Reader,
        on day: CalendarDate,
        _ caller: CallerAuthority,
        _ call: CallContext
    ) throws -> Source {
        switch self {
        case .membership(let id):
            let found = try MembershipReader(reader: reader).find(id: id)
            try caller.admit(found, named: ResourceNames.membership.name(id), call)
            guard let found else { throw Failure.noMembership(id) }
            return Source(
                condition: "dues_entry.membership_number = \(found.number)",
                official: ResourceNames.official(found.officialID)
            )
        case .organization(let id):
            let found = try OrganizationReader(reader: reader).find(id: id)
            try caller.admit(found, named: ResourceNames.organization(id), call)
            guard let found else { throw Failure.noOrganization(id) }
            let scope = MembershipScope(root: found.number, point: HistoryPoint(day))
            return Source(
                tree: scope.tree,
                condition: """
                    CASE WHEN dues_entry.cell_number IN (SELECT number FROM below)
                    THEN 1 ELSE 0 END <> 0
                    """
            )
        }
    }
}
