internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes management scopes inside one transaction, keeping what was known before.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct ScopeWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records a scope.
    func create(_ draft: ScopeDraft) throws -> ScopeRecord {
        guard try ScopeReader(reader: transaction).find(id: draft.id) == nil else {
            throw Failure.exists(
                ResourceNames.managementScopeType,
                ResourceNames.managementScope.name(draft.id)
            )
        }
        let period = draft.period
        let deciding = try organization(draft.decidingID, from: period.from)
        let consulting = try draft.consultingIDs.map { try organization($0, from: period.from) }
        let (posts, positions) = try posts(of: draft)
        try ScopeOverlaps(reader: transaction, number: 0, from: period.from, to: period.to)
            .check(posts, positions)
        let record = ScopeRecord(
            number: try NumberSource(transaction: transaction).next(.managementScope),
            id: draft.id,
            posts: posts,
            decidingNumber: deciding.number,
            decidingID: deciding.id,
            consultingIDs: draft.consultingIDs,
            period: period,
            createdAt: now,
            updatedAt: now
        )
        try insert(record)
        try insert(positions, of: record)
        try insert(consulting.map(\.number), consultedIn: record)
        try FactTable.managementScopes.begin(
            record.number,
            period,
            version: 1,
            at: now,
            in: transaction
        )
        return record
    }

    /// Ends a scope, or moves its end.
    func end(_ old: ScopeRecord, on day: CalendarDate) throws -> ScopeRecord {
        if day > old.period.to {
            let positions = try old.posts.positionIDs
                .map { try PositionReader(reader: transaction).held(id: $0) }
            let overlaps = ScopeOverlaps(
                reader: transaction,
                number: old.number,
                from: old.period.to,
                to: day
            )
            try overlaps.check(old.posts, positions)
        }
        var record = old
        record.period = FactPeriod(old.period.facts, from: old.period.from, to: day)
        record.version += 1
        let before = Timeline([old.period]) ?? Timeline()
        let after = Timeline([record.period]) ?? Timeline()
        record.updatedAt = try FactTable.managementScopes.record(
            before.revision(to: after),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            UPDATE management_scope SET valid_to = \(record.period.to),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}

extension ScopeWriter {
    /// An organisation that there is on a day.
    private func organization(_ id: String, from day: CalendarDate) throws -> OrganizationRecord {
        let found = try OrganizationReader(reader: transaction).superior(id: id)
        try OrganizationDays(reader: transaction)
            .check(found.number, found.name, from: day, to: day.adding(days: 1))
        return found
    }

    /// The posts as the store has them; those by name with their records.
    private func posts(of draft: ScopeDraft) throws -> (ScopePosts, [PositionRecord]) {
        switch draft.posts {
        case .named(let identifiers):
            let positions = try identifiers.map { id in
                let position = try PositionReader(reader: transaction).held(id: id)
                try check(position, draft.period)
                return position
            }
            return (.named(identifiers), positions)
        case .ruled(let organizationID, let levels, let headKinds):
            let organization = try organization(organizationID, from: draft.period.from)
            let rule = ScopeRule(
                organizationNumber: organization.number,
                organizationID: organization.id,
                levels: levels,
                headKinds: headKinds
            )
            return (.ruled(rule), [])
        }
    }

    /// Refuses a post that there is on no day of a scope.
    private func check(_ position: PositionRecord, _ period: FactPeriod<ScopeFacts>) throws {
        if position.validFrom < period.to, position.validTo > period.from { return }
        throw Failure.notInForce(position)
    }
}

extension ScopeWriter {
    private func insert(_ record: ScopeRecord) throws {
        let rule = record.posts.rule
        let levels = rule?.levels.map(String.init).joined(separator: " ") ?? ""
        try transaction.execute(
            """
            INSERT INTO management_scope (
                number, id, deciding_number, deciding_id, position_ids, rule_number, rule_id,
                rule_levels, rule_head_kinds, consulting_ids, valid_from, valid_to, version,
                created_at, updated_at, \(ScopeFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.decidingNumber), \(record.decidingID),
                \(record.posts.positionIDs.joined(separator: " ")),
                \(rule?.organizationNumber ?? 0), \(rule?.organizationID ?? ""), \(levels),
                \(CodeText.text(rule?.headKinds ?? [])),
                \(record.consultingIDs.joined(separator: " ")), \(record.period.from),
                \(record.period.to), \(record.version), \(record.createdAt), \(record.updatedAt),
                \(record.period.facts.values)
            )
            """
        )
        guard let rule else { return }
        let rows = rule.takenLevels.flatMap { level in
            rule.takenKinds.map { kind -> Statement in
                "(\(rule.organizationNumber), \(level), \(kind.number), \(record.number))"
            }
        }
        try transaction.execute(
            """
            INSERT INTO management_scope_rule (
                organization_number, level, head_kind, scope_number
            ) VALUES \(Statement(joining: rows, with: .comma))
            """
        )
    }

    private func insert(_ positions: [PositionRecord], of record: ScopeRecord) throws {
        guard !positions.isEmpty else { return }
        let rows = positions.map { position -> Statement in
            "(\(position.number), \(record.number), \(position.id))"
        }
        try transaction.execute(
            """
            INSERT INTO management_scope_position (position_number, scope_number, position_id)
            VALUES \(Statement(joining: rows, with: .comma))
            """
        )
    }

    private func insert(_ organizations: [Int64], consultedIn record: ScopeRecord) throws {
        guard !organizations.isEmpty else { return }
        let rows = organizations.map { "(\($0), \(record.number))" as Statement }
        try transaction.execute(
            """
            INSERT INTO management_scope_consultant (organization_number, scope_number)
            VALUES \(Statement(joining: rows, with: .comma))
            """
        )
    }
}
