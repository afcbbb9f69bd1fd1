internal import Conventions
internal import Policy
internal import Storage

/// What an opened case announces: identifiers, days and states, never the matter.
enum CaseEvents {
    /// What a step of a case tells others; nothing before the case is opened.
    static func announcing(
        _ next: CaseRecord,
        after previous: CaseRecord,
        in organization: String,
        _ policy: Policy
    ) throws -> [Event] {
        guard let opened = next.opened else { return [] }
        let block = try policy.block(.disciplineUnderConsideration, on: .appoint, at: opened).rule
        let kind = Policy::BlockKind.disciplineUnderConsideration.rawValue
        func event(_ type: String, _ data: [String: String], rules: [String] = []) -> Event {
            Event(
                type,
                subjectKind: "official",
                subjectID: next.officialID,
                organizationPath: ResourcePattern.organization.lastIdentifier(in: organization),
                secrecyGrade: next.grade.rawValue,
                data: data.merging(["case": next.name]) { given, _ in given },
                rules: rules
            )
        }
        var events: [Event] = []
        if previous.opened == nil {
            let days = ["opened_date": "\(opened)", "due_date": "\(next.due)"]
            events.append(event("case.opened", days, rules: next.ruleCodes))
            let start = ["block_kind": kind, "start_date": "\(opened)"]
            events.append(event("block.started", start, rules: [block.ruleCode]))
        }
        if next.state == .decided || next.state.isEnd {
            let type = next.state.isEnd ? "case.closed" : "case.decided"
            events.append(event(type, ["state": next.state.rawValue]))
        }
        if let closed = next.closed, previous.closed == nil {
            let end = ["block_kind": kind, "end_date": "\(closed)"]
            events.append(event("block.ended", end, rules: [block.ruleCode]))
        }
        return events
    }
}
