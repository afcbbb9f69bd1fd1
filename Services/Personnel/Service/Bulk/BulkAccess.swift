internal import Conventions
internal import Kernel
internal import RPC
internal import Storage

/// Which operations are there for a caller.
struct BulkAccess: Sendable {
    /// Who calls, as operations name their owners.
    let owner: String
    /// Whether the operations of others are there, too.
    let isEverywhere: Bool
    private let today: CalendarDate

    init(_ call: CallContext, on today: CalendarDate) {
        owner = call.caller.auditName
        isEverywhere = call.reachesEverywhere
        self.today = today
    }

    /// The identifier in a request; throws for a name of another form.
    static func identifier(in name: String) throws -> String {
        var checks = FieldChecks()
        let id = checks.identifier(name, "name", BulkNames.pattern)
        try checks.finish()
        return id
    }

    /// The operation with an identifier; NOT_FOUND also for one of somebody else, of which nobody
    /// is told that it is there.
    func operation(_ id: String, in reader: any Reader) throws -> BulkRecord {
        let found = try BulkReader(reader: reader).find(id: id, on: today)
        guard let found, isEverywhere || found.owner == owner else {
            throw Failure.noOperation(id)
        }
        return found
    }
}
