internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes profiles inside one transaction, keeping what was known before.
struct ProfileWriter {
    let transaction: any Transaction
    let now: Timestamp
    /// The day on which the call is made.
    let today: CalendarDate

    /// Records that somebody has changed an entry: the profile is in the state that follows.
    ///
    /// Throws `PROFILE_STATE_REFUSED` where entries do not change.
    func noteChange(of profile: ProfileRecord, by editor: String) throws -> ProfileRecord {
        let next = try ProfileTransition.next(profile.name, from: profile.state, by: .change)
        var old = profile
        old.editor = editor
        if profile.period != nil, profile.state == next { return try write(old, profile.period) }
        return try advance(old, to: ProfileFacts(state: next, stateFrom: today))
    }

    /// Records other facts from today on; of several on one day the last one is that of the day.
    func advance(_ old: ProfileRecord, to facts: ProfileFacts) throws -> ProfileRecord {
        let table = FactTable.profiles
        guard let period = old.period else {
            let first = FactPeriod(facts, from: today)
            try table.begin(old.officialNumber, first, version: 1, at: now, in: transaction)
            return try write(old, first)
        }
        let before = try table.timeline(of: old.officialNumber, in: transaction)
        let day = max(today, period.from)
        let kept =
            before.periods.dropLast()
            + (day > period.from ? [FactPeriod(period.facts, from: period.from, to: day)] : [])
        guard let after = Timeline(Array(kept + [FactPeriod(facts, from: day)])),
            let present = after.periods.last
        else { throw Failure(.storageDamaged) }
        try table.checkSize(of: after)
        var record = old
        record.updatedAt = try table.record(
            before.revision(to: after),
            of: old.officialNumber,
            version: old.version + 1,
            at: now,
            in: transaction
        )
        return try write(record, present)
    }

    private func write(
        _ old: ProfileRecord,
        _ period: FactPeriod<ProfileFacts>?
    ) throws -> ProfileRecord {
        guard let period else { throw Failure(.storageDamaged) }
        var record = old
        record.period = period
        record.version += 1
        let updatedAt = max(now, old.updatedAt ?? now)
        record.updatedAt = updatedAt
        try transaction.execute(
            "DELETE FROM profile WHERE official_number = \(record.officialNumber)"
        )
        try transaction.execute(
            """
            INSERT INTO profile (
                official_number, official_id, \(ProfileFacts.columns), editor, valid_from,
                valid_to, version, updated_at
            ) VALUES (
                \(record.officialNumber), \(record.officialID), \(period.facts.values),
                \(record.editor), \(period.from), \(period.to), \(record.version), \(updatedAt)
            )
            """
        )
        return record
    }
}

/// What a change of a profile leaves behind: audit entry and event, with states and codes of
/// fields only.
struct ProfileChange {
    let record: ProfileRecord
    let old: ProfileState
    /// What else the audit log says.
    var lines: [String] = []
    /// The number of the paper that the change rests on; empty for none.
    var paper = ""
    var rules: [String] = []

    /// The entry of the audit log, about the profile unless another resource is named.
    func audit(of resource: String? = nil) -> AuditEntry {
        AuditEntry(
            resource: resource ?? record.name,
            summary: (["profile: \(old.code) -> \(record.state.code)"] + lines)
                .joined(separator: "\n"),
            rules: rules,
            decision: paper
        )
    }

    /// What is announced: never which section or field.
    func event(in reader: any Reader, of official: OfficialRecord) throws -> Event {
        Event(
            "profile.changed",
            subjectKind: "official",
            subjectID: official.id,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: official.facts.organizationNumber).path,
            data: [
                "profile": record.name,
                "from_state": old.code,
                "state": record.state.code,
                "version": String(record.version),
            ],
            rules: rules
        )
    }
}
