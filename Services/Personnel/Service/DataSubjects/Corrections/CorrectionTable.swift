internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds correction requests; cannot change them.
struct CorrectionReader {
    let reader: any Reader

    /// The columns that make a record.
    static let columns: Statement = """
        id, official_number, official_id, field, value, grounds, state, requester, requested_at,
        due_on, due_rule, decider, ended_at, reasons, legal_ground, effective_on, version,
        entry_id
        """

    /// The request with an identifier, or `nil`.
    func find(id: String) throws -> CorrectionRecord? {
        try reader.first(
            "SELECT \(Self.columns) FROM correction_request WHERE id = \(id)"
        ).map { try CorrectionRecord($0) }
    }

    /// Requests that fulfil every condition, by due day, after a position.
    func rows(_ conditions: [Statement], after: [StoredValue]?, limit: Int) throws -> [Row] {
        var conditions = conditions
        if let after { conditions.append("(due_on, id) > (\(after[0]), \(after[1]))") }
        let filter: Statement =
            conditions.isEmpty ? "" : "WHERE \(Statement(joining: conditions, with: .and))"
        return try reader.rows(
            """
            SELECT \(Self.columns) FROM correction_request \(filter)
            ORDER BY due_on, id LIMIT \(limit)
            """
        )
    }
}

/// Writes correction requests inside one transaction.
struct CorrectionTable {
    let transaction: any Transaction

    /// Adds a request; refuses a name that is taken, and one too many that waits for a decision.
    func insert(_ record: CorrectionRecord) throws {
        guard try CorrectionReader(reader: transaction).find(id: record.id) == nil else {
            throw Failure.exists(ResourceNames.correctionRequestType, record.name)
        }
        try checkRoom(about: record.officialID)
        try transaction.execute(
            """
            INSERT INTO correction_request (\(CorrectionReader.columns)) VALUES (
                \(record.id), \(record.officialNumber), \(record.officialID),
                \(record.wanted.field), \(record.wanted.text), \(record.grounds),
                \(record.state.number), \(record.requester), \(record.requestedAt),
                \(record.dueOn), \(record.dueRule), \(record.decider), \(record.endedAt),
                \(record.reasons), \(record.legalGround), \(record.effectiveOn),
                \(record.version), \(record.wanted.entryID)
            )
            """
        )
    }

    /// Writes how a request ended.
    func end(_ record: CorrectionRecord) throws {
        try transaction.execute(
            """
            UPDATE correction_request SET state = \(record.state.number),
                decider = \(record.decider), ended_at = \(record.endedAt),
                reasons = \(record.reasons), legal_ground = \(record.legalGround),
                effective_on = \(record.effectiveOn), version = \(record.version)
            WHERE id = \(record.id)
            """
        )
    }

    private func checkRoom(about officialID: String) throws {
        let most = DataSubjectLimits.openRequestsMax
        let last = try transaction.first(
            """
            SELECT id FROM correction_request
            WHERE official_id = \(officialID) AND state = \(CorrectionState.submitted.number)
            LIMIT 1 OFFSET \(most - 1)
            """
        )
        guard last != nil else { return }
        throw Failure(
            .correctionsExhausted,
            ["resource": ResourceNames.official(officialID), "requests_max": String(most)],
            details: [
                .quota(
                    subject: ResourceNames.official(officialID),
                    description: "\(most) correction requests that wait for a decision"
                )
            ]
        )
    }
}
