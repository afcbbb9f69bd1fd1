internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What two records cannot both have of one person.
struct MergeConflicts {
    let reader: any Reader
    let survivor: OfficialRecord
    let merged: OfficialRecord

    /// Two things that cannot both be one person's.
    private struct Conflict {
        let code: String
        let first: String
        let second: String
    }

    /// Refuses a merge after which the record would have two main posts at a time, one post twice,
    /// one body twice, two memberships at a time, two evaluations of one period, two nominations
    /// for one award in one round, two enrolments in one class, two screenings in one round, or two
    /// cases of streamlining that go on.
    func check() throws {
        let found =
            try holdings("MAIN_POSTS", "one.is_main = 1 AND other.is_main = 1")
            + holdings("SAME_POST", "one.position_number = other.position_number")
            + bodies() + memberships() + evaluations() + nominations() + enrolments()
            + screenings()
            + streamlining()
        guard !found.isEmpty else { return }
        var codes: [String] = []
        for conflict in found where !codes.contains(conflict.code) { codes.append(conflict.code) }
        throw Failure(
            .mergeConflicts,
            [
                "survivor": survivor.name, "merged": merged.name,
                "conflicts": codes.joined(separator: ", "),
            ],
            details: found.map { conflict in
                .precondition(
                    PreconditionViolation(
                        type: conflict.code,
                        subject: conflict.second,
                        description: BilingualText(
                            vi: "Mâu thuẫn với \(conflict.first).",
                            en: "Contradicts \(conflict.first)."
                        )
                    )
                )
            }
        )
    }

    private func holdings(_ code: String, _ condition: Statement) throws -> [Conflict] {
        try pairs(
            code,
            { ResourceNames.holding.name($0) },
            """
            FROM holding AS one CROSS JOIN holding AS other
            WHERE one.official_number = \(survivor.number)
                AND other.official_number = \(merged.number) AND \(condition)
                AND one.valid_from < other.valid_to AND other.valid_from < one.valid_to
                AND one.taken_back_at IS NULL AND other.taken_back_at IS NULL
            """
        )
    }

    private func bodies() throws -> [Conflict] {
        try pairs(
            "SAME_BODY",
            { ResourceNames.bodyMember.name($0) },
            """
            FROM body_member AS one CROSS JOIN body_member AS other
            WHERE one.official_number = \(survivor.number)
                AND other.official_number = \(merged.number)
                AND one.governing_body_number = other.governing_body_number
                AND one.valid_from < other.valid_to AND other.valid_from < one.valid_to
                AND one.taken_back_at IS NULL AND other.taken_back_at IS NULL
            """
        )
    }

    private func memberships() throws -> [Conflict] {
        let ended = MembershipState.allCases.filter(\.isFinal).map(\.number)
        func goingOn(_ number: Int64) -> Statement {
            """
            SELECT membership.number AS number, membership.id AS id, fact.valid_from AS valid_from,
                fact.valid_to AS valid_to
            FROM membership JOIN membership_fact AS fact
                ON fact.membership_number = membership.number
            WHERE membership.official_number = \(number)
                AND fact.recorded_to = \(Timestamp.openEnd) AND fact.state NOT IN \(list: ended)
            """
        }
        return try pairs(
            "MEMBERSHIPS",
            { ResourceNames.membership.name($0) },
            """
            FROM (\(goingOn(survivor.number))) AS one
            CROSS JOIN (\(goingOn(merged.number))) AS other
            WHERE one.valid_from < other.valid_to AND other.valid_from < one.valid_to
            """
        )
    }

    private func evaluations() throws -> [Conflict] {
        let official = EvaluationSubjectKind.official.number
        return try pairs(
            "EVALUATIONS",
            { ResourceNames.evaluation.name($0) },
            """
            FROM evaluation AS one CROSS JOIN evaluation AS other
            WHERE one.official_number = \(survivor.number)
                AND other.official_number = \(merged.number)
                AND one.subject_kind = \(official) AND other.subject_kind = \(official)
                AND one.period = other.period AND one.period_end = other.period_end
            """
        )
    }

    private func nominations() throws -> [Conflict] {
        try pairs(
            "AWARD_NOMINATIONS",
            { ResourceNames.awardNomination.name($0) },
            """
            FROM award_nomination AS one CROSS JOIN award_nomination AS other
            WHERE one.official_number = \(survivor.number)
                AND other.official_number = \(merged.number)
                AND one.round_number = other.round_number AND one.award_code = other.award_code
            """
        )
    }

    private func enrolments() throws -> [Conflict] {
        try pairs(
            "ENROLMENTS",
            { ResourceNames.enrolment.name($0) },
            """
            FROM enrolment AS one CROSS JOIN enrolment AS other
            WHERE one.official_number = \(survivor.number)
                AND other.official_number = \(merged.number)
                AND one.training_class_number = other.training_class_number
            """
        )
    }

    private func screenings() throws -> [Conflict] {
        try pairs(
            "SCREENINGS",
            { ResourceNames.screeningItem.name($0) },
            """
            FROM screening_item AS one CROSS JOIN screening_item AS other
            WHERE one.official_number = \(survivor.number)
                AND other.official_number = \(merged.number)
                AND one.screening_round_number = other.screening_round_number
            """
        )
    }

    private func streamlining() throws -> [Conflict] {
        let over = StreamliningState.allCases.filter(\.isFinal).map(\.number)
        return try pairs(
            "STREAMLINING_CASES",
            { ResourceNames.streamliningCase.name($0) },
            """
            FROM streamlining_case AS one CROSS JOIN streamlining_case AS other
            WHERE one.official_number = \(survivor.number)
                AND other.official_number = \(merged.number)
                AND one.state NOT IN \(list: over) AND other.state NOT IN \(list: over)
            """
        )
    }

    private func pairs(
        _ code: String,
        _ name: (String) -> String,
        _ source: Statement
    ) throws -> [Conflict] {
        try reader.rows(
            """
            SELECT DISTINCT one.number AS first_number, other.number AS second_number,
                one.id AS first_id, other.id AS second_id
            \(source) ORDER BY first_number, second_number LIMIT \(DuplicateLimits.conflictsMax)
            """
        ).map {
            Conflict(
                code: code,
                first: name(try $0.text("first_id")),
                second: name(try $0.text("second_id"))
            )
        }
    }
}
