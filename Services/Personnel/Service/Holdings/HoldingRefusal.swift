internal import Kernel

/// What stands against a holding, or against a change of a post by its holdings.
enum HoldingRefusal {
    /// On a day as many hold the post as may.
    static func positionFull(
        _ position: PositionRecord,
        quota: Int32,
        _ full: Occupancy.Day
    ) -> Failure {
        naming(
            full.holdings,
            .positionFull,
            [
                "position": position.name,
                "quota": String(quota),
                "day": full.day.description,
            ]
        )
    }

    /// The post is held on days on which it is to be no more.
    static func positionHeld(
        _ position: PositionRecord,
        from day: CalendarDate,
        by holdings: [String]
    ) -> Failure {
        naming(
            holdings,
            .positionHeld,
            ["position": position.name, "day": day.description]
        )
    }

    /// An official who is to leave holds posts on that day or later.
    static func held(
        by official: OfficialRecord,
        from day: CalendarDate,
        _ holdings: [String]
    )
        -> Failure
    {
        naming(
            holdings,
            .officialHoldsPosts,
            ["official": official.name, "day": day.description]
        )
    }

    /// Something rests on a holding that is to be taken back, or on its end.
    static func builtUpon(_ holding: HoldingRecord, by resources: [String]) -> Failure {
        naming(resources, .holdingBuiltUpon, ["holding": holding.name], as: "resources")
    }

    /// A failure that names holdings, or other things, each as a condition of its own; so many that
    /// trailers stay small.
    static func naming(
        _ holdings: [String],
        _ reason: Reason,
        _ metadata: [String: String],
        as key: String = "holdings"
    ) -> Failure {
        let named = holdings.prefix(PersonnelLimits.holdingsNamedMax)
        let more = holdings.count - named.count
        var metadata = metadata
        metadata[key] = named.joined(separator: ", ") + (more > 0 ? " (+\(more))" : "")
        let description = reason.message.filled(with: metadata)
        let violations = named.map {
            FailureDetail.precondition(
                PreconditionViolation(type: reason.code, subject: $0, description: description)
            )
        }
        return Failure(reason, metadata, details: violations)
    }
}
