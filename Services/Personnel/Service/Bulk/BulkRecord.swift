internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An operation as the store keeps it.
struct BulkRecord: Sendable {
    /// How an operation stands.
    ///
    /// `running` turns into `succeeded` or `failed`, once; it also counts as failed when its lease
    /// is over, and then nothing that works on it can bring it further.
    enum State: Int64 {
        case running = 1
        case succeeded = 2
        case failed = 3

        /// The state as failures tell it.
        var code: String {
            switch self {
            case .running: "RUNNING"
            case .succeeded: "SUCCEEDED"
            case .failed: "FAILED"
            }
        }
    }

    let number: Int64
    let id: String
    /// Who began it, as audit records name the caller.
    let owner: String
    let method: String
    private let recorded: State
    let createdAt: Timestamp
    private let endedAt: Timestamp?
    private let leaseUntil: Timestamp
    let rowCount: Int64
    let size: Int64
    /// Rows of an import that were refused.
    let refusedCount: Int64
    /// What became of the rows of an import so far; `nil` for what is none.
    let report: [UInt8]?
    /// What the file is; without content until it is there.
    let file: BulkFile
    /// Under which rights the file is made; `nil` for one of before they were kept.
    let rights: FileRights?
    /// Whether the file holds guarded fields.
    let isGuarded: Bool
    private let error: [UInt8]

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, owner, method, state, created_at, ended_at, lease_until, row_count, size,
        file, is_guarded, error, rights, refused_count, report
        """

    /// The record of a row with those columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        owner = try row.text("owner")
        method = try row.text("method")
        guard let state = State(rawValue: try row.integer("state")) else {
            throw Failure(.storageDamaged)
        }
        recorded = state
        createdAt = try row.timestamp("created_at")
        endedAt = try row.optionalTimestamp("ended_at")
        leaseUntil = try row.timestamp("lease_until")
        rowCount = try row.integer("row_count")
        size = try row.integer("size")
        refusedCount = try row.integer("refused_count")
        report = try row.optionalBytes("report")
        file = try BulkFile(decoding: try row.bytes("file"))
        rights = FileRights(text: try row.text("rights"))
        isGuarded = try row.boolean("is_guarded")
        error = try row.bytes("error")
    }

    /// The resource name.
    var name: String { BulkNames.operation(id) }

    /// How it stands at an instant.
    func state(at now: Timestamp) -> State {
        recorded == .running && leaseUntil <= now ? .failed : recorded
    }

    /// When it ended; `nil` while it runs.
    func end(at now: Timestamp) -> Timestamp? {
        endedAt ?? (state(at: now) == .failed ? leaseUntil : nil)
    }

    /// Why it failed; `nil` when the process that worked on it has ended.
    func kept() throws -> GoogleStatus? {
        error.isEmpty ? nil : try GoogleStatus(decoding: error)
    }

    /// The instant before which operations are removed on a day.
    static func end(on today: CalendarDate) -> Timestamp {
        today.adding(days: -BulkLimits.daysKept).beginning
    }

    /// When it is removed.
    var expiry: Timestamp { createdAt.day.adding(days: 1 + BulkLimits.daysKept).beginning }
}
