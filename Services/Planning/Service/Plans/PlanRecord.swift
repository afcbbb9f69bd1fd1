internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// A succession plan as the service keeps it (quy hoạch).
struct PlanRecord: Sendable, Hashable {
    /// The identifier.
    var id: String
    /// Its number in the organisation's files.
    var planNumber: String
    /// What it is called.
    var displayName: String
    /// The organisation whose posts are planned.
    var organization: String
    /// The first year of the term planned for.
    var termStartYear: Int
    /// The last year of that term.
    var termEndYear: Int
    /// What kind of plan it is.
    var kind: Kind
    /// Who approves it.
    var level: Level
    /// Entries of a committee post in percent of the committee's size.
    var coefficientPercent: Int
    /// Where it stands, as last decided; see ``state(on:)``.
    var state: State
    /// Counts its changes from 1.
    var version: Int64
    /// When it was created.
    var recordedAt: Timestamp
    /// When it last changed.
    var changedAt: Timestamp
    /// How secret it is, with its posts and entries.
    var grade = RecordGrade.internalUse

    /// The form of a plan's name.
    static let pattern: ResourcePattern = "plans/*"

    /// The resource name.
    var name: String { Self.pattern.name(id) }

    /// The version for callers.
    var tag: EntityTag { EntityTag(version: version) }

    /// Where the plan stands on a day: a term that has ended ends the plan without a paper.
    func state(on day: CalendarDate) -> State {
        day.year > termEndYear && state != .superseded ? .expired : state
    }

    /// The plan after a change of state.
    func moved(to next: State, at now: Timestamp) -> PlanRecord {
        var plan = self
        plan.state = next
        plan.version += 1
        plan.changedAt = now
        return plan
    }

    /// The form in which callers get it, as it stands on a day.
    func message(on day: CalendarDate) -> Plan {
        Plan(
            name: name,
            planNumber: planNumber,
            displayName: displayName,
            organization: organization,
            termStartYear: Int32(termStartYear),
            termEndYear: Int32(termEndYear),
            kind: kind.message,
            approvingLevel: level.message,
            coefficientPercent: Int32(coefficientPercent),
            state: state(on: day).message,
            createTime: GoogleTimestamp(recordedAt),
            updateTime: GoogleTimestamp(changedAt),
            etag: tag.text,
            secrecyGrade: grade.message
        )
    }
}

extension PlanningDesk {
    /// Passes when a plan is there for the caller: before a repeated request is given its first
    /// answer.
    func requirePlan(_ id: String, _ call: CallContext) async throws {
        if call.finds(.secret) { return }
        let plan = try await journal.database.read { reader in
            try PlanTable(reader: reader).plan(id, for: call)
        }
        guard plan != nil else {
            throw Failure.notFound("planning.canbo.gov.vn/Plan", PlanRecord.pattern.name(id))
        }
    }
}
