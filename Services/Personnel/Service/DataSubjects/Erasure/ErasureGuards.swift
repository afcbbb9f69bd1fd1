internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// What stands against the erasure of an official's personal data (DOMAIN 11.5).
struct ErasureGuards {
    let reader: any Reader
    let policy: Policy
    let today: CalendarDate

    /// Refuses while the official is in service, the retention runs, or a hold keeps the record;
    /// the rule that the erasure rests on.
    func check(_ official: OfficialRecord) throws -> PolicyRule {
        try official.checkNotErased()
        let timeline = try FactTable.officials.timeline(of: official.number, in: reader)
        guard let departure = Departure(timeline, today: today) else {
            throw Failure.condition(
                .officialNotLeft,
                ["resource": official.name, "status": official.facts.status.code],
                subject: official.name
            )
        }
        let rule = try policy.retention(of: departure, at: today)
        try checkRetention(of: official, since: departure.day, rule)
        try checkHolds(on: official)
        return rule
    }

    private func checkRetention(
        of official: OfficialRecord,
        since day: CalendarDate,
        _ rule: PolicyRule
    ) throws(Failure) {
        let end = try rule.retention.end(of: day)
        if let end, end <= today { return }
        let until = end.map { "\($0)" } ?? "–"
        let metadata = ["resource": official.name, "until": until]
        let message = Reason.retentionRuns.message.filled(with: metadata)
        throw Failure(
            .retentionRuns,
            metadata,
            details: [
                .precondition(
                    PreconditionViolation(
                        type: rule.ruleCode,
                        subject: official.name,
                        description: RuleReference(rule)
                            .text(vi: message.vietnamese, en: message.english)
                    )
                )
            ]
        )
    }

    private func checkHolds(on official: OfficialRecord) throws {
        let holds = try AuditHold.all(in: reader).filter { official.name.hasPrefix($0.resource) }
        guard let hold = holds.first else { return }
        throw Failure.condition(
            .recordHeld,
            ["resource": official.name, "hold": hold.name],
            subject: official.name
        )
    }
}

extension Policy {
    /// The rule of retention for the personal data of somebody who has left.
    func retention(of departure: Departure, at day: CalendarDate) throws(Failure) -> PolicyRule {
        try retention(
            of: RecordGroup.formerOfficial.code,
            ["official_status": departure.status.code],
            at: day
        )
    }
}

extension OfficialRecord {
    /// Refuses what cannot be done any more once the personal data are erased.
    func checkNotErased() throws(Failure) {
        guard let erasedAt else { return }
        throw Failure.condition(
            .officialErased,
            ["resource": name, "erase_time": "\(erasedAt)"],
            subject: name
        )
    }
}
