internal import Conventions
internal import Kernel
internal import PlanningContract

/// An entry as it was asked for, checked.
struct EntryDraft: Sendable, Hashable {
    /// The plan's identifier.
    let planID: String
    /// The post's identifier within the plan.
    let postID: String
    /// The official's identifier.
    let officialID: String
    /// The day on which the official is entered.
    let plannedDate: CalendarDate
    /// The group that decides the months left before retirement.
    let group: EntryRecord.Group
    /// Why soft blocks are overridden; empty when they are not.
    let overrideReason: String

    /// The official's resource name.
    var official: String { ResourcePattern.official.name(officialID) }

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: AddEntryRequest,
        on today: CalendarDate,
        _ limits: PlanningLimits
    ) throws(Failure) {
        var checks = FieldChecks()
        let message = request.entry ?? PlanEntry()
        if request.entry == nil { checks.required("entry") }
        let ids = checks.name(request.parent, "parent", PostRecord.pattern) ?? ["", ""]
        let official = checks.name(message.official, "entry.official", .official)
        let date = checks.optionalDate(message.plannedDate, "entry.planned_date") ?? today
        checks.notAfter(
            today.adding(months: limits.plannedDateAheadMonths),
            date,
            "entry.planned_date"
        )
        checks.notBefore(
            today.adding(months: -limits.plannedDateBackMonths),
            date,
            "entry.planned_date"
        )
        let group = EntryRecord.Group.allCases.first { $0.message == message.objectGroup }
        if group == nil { checks.unknownCode("entry.object_group") }
        if !message.overrideReason.isEmpty {
            checks.text(
                message.overrideReason,
                "entry.override_reason",
                length: limits.overrideReasonLength
            )
        }
        try checks.finish()
        planID = ids[0]
        postID = ids[1]
        officialID = official?.first ?? ""
        plannedDate = date
        self.group = group ?? .unspecified
        overrideReason = message.overrideReason
    }

    /// The days whose blocks count: the planned one and, for a day in the past, today as well,
    /// so that no entry is dated back behind a sanction.
    func daysOfBlocks(on today: CalendarDate) -> [CalendarDate] {
        plannedDate < today ? [plannedDate, today] : [plannedDate]
    }
}
