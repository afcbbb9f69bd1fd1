internal import Conventions
package import Kernel
internal import PersonnelContract
package import RPC

/// What personnel has on record of the person of an official.
package struct RecordedPerson: Sendable, Hashable {
    /// The identifiers of the person's records, each once: the one that was asked for among them.
    ///
    /// More than one when records were merged: what is kept under any of them is of the person.
    package let officialIDs: [String]
    /// When findings stand that the profile is not truthful.
    package let untruthfulProfiles: [UntruthfulProfile]
}

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
    /// The person of an official: what personnel has on record at this moment, whoever calls.
    package func person(of official: String, _ call: CallContext) async throws -> RecordedPerson {
        let answer = try await ask(call) { client, options in
            try await client.judgePerson(JudgePersonRequest(official: official), options)
        }
        let names = answer.officials.isEmpty ? [official] : answer.officials
        let identifiers = names.compactMap { ResourcePattern.official.identifiers(in: $0)?.first }
        guard names.contains(official), identifiers.count == names.count else {
            throw garbled("asked for \(official), told of the records of another person")
        }
        return RecordedPerson(
            officialIDs: identifiers,
            untruthfulProfiles: try answer.untruthfulPeriods.map(untruthfulProfile)
        )
    }

    private func untruthfulProfile(_ period: UntruthfulPeriod) throws -> UntruthfulProfile {
        let end = period.endDate.flatMap(CalendarDate.init)
        guard let start = period.startDate.flatMap(CalendarDate.init),
            (end == nil) == (period.endDate == nil)
        else { throw garbled("a finding without its days") }
        return UntruthfulProfile(from: start, to: end)
    }
}
