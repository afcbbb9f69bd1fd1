package import Kernel

/// A time in which the installation is maintained (bảo trì), and what callers are told of it.
///
/// It begins at its start. Its end is what is announced: it goes on until somebody ends it.
package struct MaintenanceWindow: Sendable, Hashable {
    /// When it begins.
    package let start: Timestamp
    /// When it is expected to end.
    package let end: Timestamp
    /// Whether calls that change nothing go on.
    package let isForChangesOnly: Bool
    /// What the operator wants callers to be told; `nil` for until when it goes on.
    package let message: BilingualText?

    /// The shortest and the longest time after which a caller is asked to try again.
    ///
    /// Who is told to come back in a day would not notice that it is over sooner.
    package static let pauses: ClosedRange<Duration> = .seconds(1) ... .seconds(3_600)
    /// After which time a caller is asked to try again when the announced end is past.
    package static let pauseBeyondEnd: Duration = .seconds(60)

    /// A window.
    package init(
        from start: Timestamp,
        until end: Timestamp,
        changesOnly: Bool = false,
        message: BilingualText? = nil
    ) {
        self.start = start
        self.end = end
        isForChangesOnly = changesOnly
        self.message = message
    }

    /// Whether it has begun.
    package func isUnderWay(at now: Timestamp) -> Bool { start <= now }

    /// What callers are told: the words of the operator, or until when it goes on.
    package var words: BilingualText {
        if let message { return message }
        let (day, time) = end.inVietnam
        return isForChangesOnly
            ? BilingualText(
                vi: "Hệ thống đang bảo trì, chỉ cho phép xem dữ liệu, dự kiến đến \(time) ngày "
                    + "\(day.inVietnamese) (giờ Việt Nam).",
                en: "The system is under maintenance and takes no changes, as expected until "
                    + "\(day) \(time), Viet Nam time."
            )
            : BilingualText(
                vi: "Hệ thống đang bảo trì, dự kiến đến \(time) ngày \(day.inVietnamese) "
                    + "(giờ Việt Nam).",
                en: "The system is under maintenance, as expected until \(day) \(time), "
                    + "Viet Nam time."
            )
    }

    /// After which time a caller is asked to try again, in whole seconds.
    package func pause(at now: Timestamp) -> Duration {
        guard end > now else { return Self.pauseBeyondEnd }
        let rest = Duration.seconds((end - now).components.seconds)
        return min(max(rest, Self.pauses.lowerBound), Self.pauses.upperBound)
    }

    /// Why a call is not taken.
    package func refusal(at now: Timestamp) -> Failure {
        Failure(
            .maintenance,
            [
                "start_time": "\(start)", "end_time": "\(end)",
                "calls": isForChangesOnly ? "changes" : "all",
                "message_vi": words.vietnamese, "message_en": words.english,
            ],
            details: [.retry(after: pause(at: now))]
        )
    }
}

extension Timestamp {
    /// The day and the minute in Viet Nam: `02:30`.
    fileprivate var inVietnam: (day: CalendarDate, time: String) {
        let local = "\(self + .seconds(7 * 3_600))"
        return (day, String(local.dropFirst("yyyy-mm-ddT".count).prefix("hh:mm".count)))
    }
}

extension CalendarDate {
    /// The day as it is written in Vietnamese: `06/12/2026`.
    fileprivate var inVietnamese: String {
        "\(self)".split(separator: "-").reversed().joined(separator: "/")
    }
}
