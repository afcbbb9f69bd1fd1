internal import Conventions
internal import Kernel
internal import PlanningContract
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// An official entered for a post of a plan (người được quy hoạch).
struct EntryRecord: Sendable, Hashable {
    /// The plan's identifier.
    var planID: String
    /// The post's identifier within the plan.
    var postID: String
    /// The identifier of the entry.
    var id: String
    /// The official's identifier.
    var officialID: String
    /// The day from which the entry has effect.
    var plannedDate: CalendarDate
    /// The group that decides the months left before retirement.
    var group: Group
    /// Why soft blocks were overridden; empty when there were none.
    var overrideReason: String
    /// The rule rows applied, as they were cited then.
    var rules: [RuleReference]
    /// When the entry was made.
    var recordedAt: Timestamp

    /// The form of an entry's name.
    static let pattern: ResourcePattern = "plans/*/posts/*/entries/*"

    /// The resource name.
    var name: String { Self.pattern.name(planID, postID, id) }

    /// The official's resource name.
    var official: String { ResourcePattern.official.name(officialID) }

    /// The codes of the rules applied.
    var ruleCodes: [String] { rules.map(\.ruleCode) }

    /// The rules in wire form, inside the message that callers get them in.
    var encodedRules: [UInt8] { PlanEntry(rules: rules).encoded() }

    /// The form in which callers get it.
    ///
    /// Every entry is a proposal as long as no vote is recorded.
    func message(in plan: PlanRecord) -> PlanEntry {
        PlanEntry(
            name: name,
            official: official,
            plannedDate: GoogleDate(plannedDate),
            objectGroup: group.message,
            overrideReason: overrideReason,
            state: .proposed,
            rules: rules,
            createTime: GoogleTimestamp(recordedAt),
            secrecyGrade: plan.grade.message
        )
    }

    /// The group of a planned person (đối tượng quy hoạch).
    enum Group: String, Sendable, CaseIterable {
        case unspecified = ""
        case first = "1"
        case second = "2"

        /// The value in the contract.
        var message: ObjectGroup {
            switch self {
            case .unspecified: .unspecified
            case .first: .first
            case .second: .second
            }
        }
    }
}

extension EntryRecord {
    /// Reads the columns of ``EntryTable``.
    init(_ row: Row) throws {
        self.init(
            planID: try row.text("plan_id"),
            postID: try row.text("post_id"),
            id: try row.text("id"),
            officialID: try row.text("official_id"),
            plannedDate: try row.date("valid_from"),
            group: try row.code("object_group"),
            overrideReason: try row.text("override_reason"),
            rules: try PlanEntry(decoding: try row.bytes("rules")).rules,
            recordedAt: try row.timestamp("recorded_at")
        )
    }
}
