internal import Kernel
internal import Policy

/// The days that are told together: those behind one, through another.
struct DueWindow: Sendable, Hashable {
    /// The day through which was told before.
    let after: CalendarDate
    /// The day that it is.
    let through: CalendarDate

    /// Whether a day is among them.
    func contains(_ day: CalendarDate) -> Bool { after < day && day <= through }
}

/// So many days or months before or behind a day, as DOMAIN 9 writes it: `-6M`, `0C`, `-10W`.
struct DueOffset: Sendable, Hashable {
    private let count: Int
    private let unit: Unit

    private enum Unit: Character {
        case months = "M"
        case calendarDays = "C"
        case workingDays = "W"
    }

    /// The offset of a text, or `nil` when it is none.
    init?(_ text: String) {
        guard let unit = text.last.flatMap(Unit.init(rawValue:)), let count = Int(text.dropLast())
        else { return nil }
        self.count = count
        self.unit = unit
    }

    /// Whether the day that is so far from a day is among the days of a window.
    ///
    /// A calendar of working days is asked only about days near the window: it need not know the
    /// years of what was due long ago.
    func lies(
        in window: DueWindow,
        from due: CalendarDate,
        _ workingDays: WorkingDays
    ) throws -> Bool {
        let most = 2 * abs(count) + 30
        if unit == .workingDays,
            due.adding(days: -most) > window.through || due.adding(days: most) <= window.after
        {
            return false
        }
        return window.contains(try day(from: due, workingDays))
    }

    /// The day that is so far from a day.
    func day(from due: CalendarDate, _ workingDays: WorkingDays) throws -> CalendarDate {
        switch unit {
        case .months: due.adding(months: count)
        case .calendarDays: due.adding(days: count)
        case .workingDays:
            count < 0
                ? try workingDays.day(-count, before: due) : try workingDays.day(count, after: due)
        }
    }
}

/// How a day on which something is due lies to today.
enum DuePhase: String, Sendable {
    case ahead, reached, overdue

    /// How a day lies to another.
    init(_ due: CalendarDate, on today: CalendarDate) {
        self = today < due ? .ahead : today == due ? .reached : .overdue
    }
}

/// On which days it is told that something is due: a row `NOTICE_STAGES` of the policy.
struct DueStages: Sendable {
    /// The code of the rows.
    static let code = "NOTICE_STAGES"

    let rule: PolicyRule
    private let offsets: [DueOffset]
    private let workingDays: WorkingDays

    /// The stages of a matter on a day; `nil` when the policy has none.
    init?(of matter: DueMatter, _ rules: FollowUpRules, on day: CalendarDate) throws {
        let scope = ["matter": matter.code]
        guard let rule = rules.policy.find(Self.code, scope: scope, at: day) else { return nil }
        offsets = try rule.codes.map { text in
            guard let offset = DueOffset(text) else {
                throw rule.unusable(wanted: "offsets such as -6M, 0C or -10W, not \(text)")
            }
            return offset
        }
        self.rule = rule
        workingDays = rules.workingDays
    }

    /// Whether one of them is among the days of a window.
    func isReached(from due: CalendarDate, in window: DueWindow) throws -> Bool {
        try offsets.contains { try $0.lies(in: window, from: due, workingDays) }
    }
}
