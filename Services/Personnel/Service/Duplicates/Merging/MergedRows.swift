internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The tables whose rows belong to an official and come along when the record is merged.
///
/// A row is known by its `key`, and whose it is by `official_number` and `official_id`. A test
/// tells of tables with such columns that stand neither here nor among those left out.
enum MergedTable: String, CaseIterable, Sendable {
    case holding
    case bodyMember = "body_member"
    case membership
    case duesEntry = "dues_entry"
    case evaluation
    case account
    case correctionRequest = "correction_request"
    case awardNomination = "award_nomination"
    case enrolment
    case screeningItem = "screening_item"
    case streamliningCase = "streamlining_case"
    case followUp = "follow_up"
    case profileFinding = "profile_finding"
    case profileEntry = "profile_entry"
    case profileDocument = "profile_document"

    /// The table.
    var name: Statement {
        switch self {
        case .holding: "holding"
        case .bodyMember: "body_member"
        case .membership: "membership"
        case .duesEntry: "dues_entry"
        case .evaluation: "evaluation"
        case .account: "account"
        case .correctionRequest: "correction_request"
        case .awardNomination: "award_nomination"
        case .enrolment: "enrolment"
        case .screeningItem: "screening_item"
        case .streamliningCase: "streamlining_case"
        case .followUp: "follow_up"
        case .profileFinding: "profile_finding"
        case .profileEntry: "profile_entry"
        case .profileDocument: "profile_document"
        }
    }

    /// Whether rows come along only where the record that stays has no profile of its own.
    var isOfProfile: Bool { self == .profileEntry || self == .profileDocument }

    /// What a row is known by, as text.
    var key: Statement {
        switch self {
        // Two officials may have entries, or documents, of one name.
        case .profileEntry, .profileDocument: "CAST(number AS TEXT)"
        default: "id"
        }
    }

    /// The condition that a row is an official's.
    func isOf(_ number: Int64) -> Statement {
        switch self {
        // It has no number of its own, and is its membership's.
        case .duesEntry:
            """
            membership_number IN (SELECT number FROM membership WHERE official_number = \(number))
            """
        default: "official_number = \(number)"
        }
    }

    /// What a row says of whose it is.
    func owner(_ party: MergeRecord.Party) -> Statement {
        switch self {
        case .duesEntry: "official_id = \(party.id)"
        case .awardNomination:
            """
            official_number = \(party.number), subject_number = \(party.number),
                subject_id = \(party.id)
            """
        default: "official_number = \(party.number), official_id = \(party.id)"
        }
    }
}

/// The rows that come along with a merged record, and go back when that is undone.
struct MergedRows {
    let transaction: any Transaction
    /// The key of the merge.
    let merge: Int64

    /// Gives what is one official's to another one; how many rows those are.
    ///
    /// The profile of the record that stays stands; that of the other one comes along only where
    /// there is no other.
    func move(from old: MergeRecord.Party, to new: MergeRecord.Party) throws -> Int64 {
        var count = 0
        let profile = try transaction.first(
            """
            SELECT official_number FROM profile WHERE official_number = \(new.number)
            UNION SELECT official_number FROM profile_document
                WHERE official_number = \(new.number)
            """
        )
        // All are noted before the first is given away: dues are found by their membership.
        for table in MergedTable.allCases where !table.isOfProfile || profile == nil {
            count += try note(table, table.isOf(old.number))
        }
        try give(to: new)
        return Int64(count)
    }

    /// Gives back what came along, with what has been recorded since of those memberships.
    func giveBack(to old: MergeRecord.Party) throws {
        let memberships: Statement = """
            SELECT number FROM membership WHERE id IN (\(rows(.membership)))
            """
        _ = try note(.duesEntry, "membership_number IN (\(memberships))")
        _ = try note(.screeningItem, "membership_number IN (\(memberships))")
        let member = EvaluationSubjectKind.member.number
        _ = try note(
            .evaluation,
            "subject_kind = \(member) AND subject_number IN (\(memberships))"
        )
        try give(to: old)
    }

    /// Notes rows as having come along, unless they are; how many it notes.
    private func note(_ table: MergedTable, _ condition: Statement) throws -> Int {
        try transaction.execute(
            """
            INSERT INTO official_merge_row (kind, row_id, official_merge_number)
            SELECT \(table.rawValue), \(table.key), \(merge) FROM \(table.name)
            WHERE \(condition) AND \(table.key) NOT IN (\(rows(table)))
            """
        )
    }

    private func give(to party: MergeRecord.Party) throws {
        try giveProfile(to: party)
        for table in MergedTable.allCases {
            try transaction.execute(
                """
                UPDATE \(table.name) SET \(table.owner(party))
                WHERE \(table.key) IN (\(rows(table)))
                """
            )
        }
        let official = EvaluationSubjectKind.official.number
        try transaction.execute(
            """
            UPDATE evaluation SET subject_number = \(party.number), subject_id = \(party.id)
            WHERE subject_kind = \(official) AND id IN (\(rows(.evaluation)))
            """
        )
    }

    /// Gives the states of a profile along with its entries, before these.
    private func giveProfile(to party: MergeRecord.Party) throws {
        let whose: Statement = """
            official_number IN (
                SELECT official_number FROM profile_entry
                WHERE \(MergedTable.profileEntry.key) IN (\(rows(.profileEntry)))
            )
            """
        try transaction.execute(
            "UPDATE profile_fact SET official_number = \(party.number) WHERE \(whose)"
        )
        try transaction.execute(
            """
            UPDATE profile SET official_number = \(party.number), official_id = \(party.id)
            WHERE \(whose)
            """
        )
    }

    private func rows(_ table: MergedTable) -> Statement {
        """
        SELECT row_id FROM official_merge_row
        WHERE official_merge_number = \(merge) AND kind = \(table.rawValue)
        """
    }
}
