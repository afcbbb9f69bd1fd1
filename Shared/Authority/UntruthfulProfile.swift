internal import Conventions
package import Kernel
internal import PersonnelContract
package import RPC

/// A period in which a finding stands that an official's profile is not truthful.
package struct UntruthfulProfile: Sendable, Hashable {
    /// The first day.
    package let start: CalendarDate
    /// The first day on which it stands no more; `nil` while it was not withdrawn.
    package let end: CalendarDate?

    /// A period with its bounds.
    package init(from start: CalendarDate, to end: CalendarDate?) {
        self.start = start
        self.end = end
    }
}

extension AuthorityDesk {
    /// When findings stand that an official's profile is not truthful: what personnel has on record
    /// at this moment, whoever calls.
    package func untruthfulProfile(
        of official: String,
        _ call: CallContext
    ) async throws -> [UntruthfulProfile] {
        let answer = try await ask(call) { client, options in
            try await client.judgeTruthfulness(
                JudgeTruthfulnessRequest(official: official),
                options
            )
        }
        return try answer.periods.map { period in
            let end = period.endDate.flatMap(CalendarDate.init)
            guard let start = period.startDate.flatMap(CalendarDate.init),
                (end == nil) == (period.endDate == nil)
            else { throw garbled("a finding without its days") }
            return UntruthfulProfile(from: start, to: end)
        }
    }
}
