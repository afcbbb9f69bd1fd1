internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// A correction request as the store keeps it.
struct CorrectionRecord: Sendable {
    let id: String
    let officialNumber: Int64
    let officialID: String
    let wanted: CorrectedValue
    let grounds: String
    var state = CorrectionState.submitted
    /// Whose wish it is, as audit records name callers.
    let requester: String
    let requestedAt: Timestamp
    let dueOn: CalendarDate
    /// The code of the rule that sets that day.
    let dueRule: String
    var decider = ""
    var endedAt: Timestamp?
    var reasons = ""
    var legalGround = ""
    var effectiveOn: CalendarDate?
    var version: Int64 = 1

    /// The resource name.
    var name: String { ResourceNames.correctionRequest(id) }

    /// The entry of the profile that it is about; `nil` for the official's own facts.
    var entry: ProfileEntryKey? {
        let id = wanted.entryID
        return id.isEmpty ? nil : ProfileEntryKey(officialID: officialID, id: id)
    }

    /// The request as callers get it, with the rule as the policy has it.
    func message(_ policy: Policy) -> CorrectionRequest {
        let rule = policy.find(dueRule, at: requestedAt.day)
        return CorrectionRequest(
            name: name,
            official: ResourceNames.official(officialID),
            field: wanted.field,
            value: wanted.text,
            grounds: grounds,
            state: state,
            requester: requester,
            createTime: GoogleTimestamp(requestedAt),
            dueDate: GoogleDate(dueOn),
            dueRule: rule.map { RuleReference($0) } ?? RuleReference(ruleCode: dueRule),
            decider: decider,
            endTime: endedAt.map { GoogleTimestamp($0) },
            reasons: reasons,
            legalGround: legalGround,
            effectiveDate: effectiveOn.map { GoogleDate($0) },
            etag: EntityTag(version: version).text,
            profileEntry: entry?.name ?? ""
        )
    }
}

extension CorrectionRecord {
    /// The record of a row of the table.
    init(_ row: Row) throws {
        self.init(
            id: try row.text("id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            wanted: try CorrectedValue(row),
            grounds: try row.text("grounds"),
            state: CorrectionState(number: try row.number("state")),
            requester: try row.text("requester"),
            requestedAt: try row.timestamp("requested_at"),
            dueOn: try row.date("due_on"),
            dueRule: try row.text("due_rule"),
            decider: try row.text("decider"),
            endedAt: try row.optionalTimestamp("ended_at"),
            reasons: try row.text("reasons"),
            legalGround: try row.text("legal_ground"),
            effectiveOn: try row.optionalDate("effective_on"),
            version: try row.integer("version")
        )
    }
}

extension CorrectedValue {
    fileprivate init(_ row: Row) throws {
        let (entry, field) = (try row.text("entry_id"), try row.text("field"))
        let text = try row.text("value")
        if !entry.isEmpty {
            self.init(place: .entry(id: entry, field: field), text: text)
        } else if let field = OfficialField(rawValue: field) {
            self.init(place: .official(field), text: text)
        } else {
            throw Failure(.storageDamaged)
        }
    }
}
