internal import Conventions
internal import Policy
internal import Storage

/// What a recorded sanction announces: identifiers, days and kinds, never the matter.
enum SanctionEvents {
    /// `sanction.effective`: the decision has effect from a day.
    static func effective(_ sanction: StoredSanction) -> Event {
        event(
            "sanction.effective",
            sanction,
            [
                "track": sanction.record.track.rawValue,
                "effective_date": "\(sanction.record.period.start)",
            ],
            rules: sanction.ruleCodes
        )
    }

    /// `block.started`: something may not be done from a day.
    static func started(_ block: BlockInForce, by sanction: StoredSanction) -> Event {
        var data = [
            "block_kind": block.kind.rawValue,
            "start_date": "\(block.period.start)",
        ]
        data["end_date"] = block.period.end.map { "\($0)" }
        return event("block.started", sanction, data, rules: [block.ruleCode])
    }

    private static func event(
        _ type: String,
        _ sanction: StoredSanction,
        _ data: [String: String],
        rules: [String]
    ) -> Event {
        Event(
            type,
            subjectKind: "official",
            subjectID: sanction.record.officialID,
            organizationPath: ResourcePattern.organization
                .lastIdentifier(in: sanction.record.organization),
            secrecyGrade: sanction.record.grade.rawValue,
            data: data.merging(["sanction": sanction.name]) { given, _ in given },
            rules: rules
        )
    }
}
