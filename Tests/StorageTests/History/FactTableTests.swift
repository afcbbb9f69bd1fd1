import Kernel
import Storage
import Testing

/// Facts in a store: what was believed before is read again, whatever came later.
@Suite struct FactTables {
    private let table = FactTable<Post>.posts

    @Test(arguments: Backend.allCases, [UInt64(1), 2])
    func everyBeliefIsReadAgain(_ backend: Backend, _ seed: UInt64) async throws {
        let clock = ManualClock()
        try await backend.withStore(.posts, clock: clock) { store in
            var numbers = SeededNumbers(seed: seed)
            var timeline = Timeline(Post(title: 1, place: 1), from: .day(0))
            var beliefs = [(clock.now, timeline)]
            let beginning = timeline.periods[0]
            try await store.write { [now = clock.now] transaction in
                try table.begin(7, beginning, version: 1, at: now, in: transaction)
            }
            for version in Int64(2)..<40 {
                // The clock stands still now and then, and once goes back.
                if version % 3 == 0 { clock.advance(by: .seconds(version == 21 ? -60 : 5)) }
                let next = PostChange(&numbers).apply(to: timeline)
                let revision = timeline.revision(to: next)
                if revision.withdrawn.isEmpty, revision.asserted.isEmpty { continue }
                let instant = try await store.write { [now = clock.now] transaction in
                    try table.record(revision, of: 7, version: version, at: now, in: transaction)
                }
                #expect(instant > beliefs[beliefs.count - 1].0)
                beliefs.append((instant, next))
                timeline = next
            }
            let last = timeline
            let told = beliefs
            try await store.scan { reader in
                #expect(try table.timeline(of: 7, in: reader) == last)
                for (instant, believed) in told {
                    for day in DailyModel.days {
                        let point = HistoryPoint(.day(day), knownAt: instant)
                        #expect(try post(at: point, reader) == believed.facts(on: .day(day)))
                    }
                }
                for day in DailyModel.days {
                    let present = try post(at: HistoryPoint(.day(day)), reader)
                    #expect(present == last.facts(on: .day(day)))
                }
            }
        }
    }

    private func post(at point: HistoryPoint, _ reader: any Reader) throws -> Post? {
        let rows = try reader.rows(
            """
            SELECT title, place FROM post_fact WHERE post_number = 7
                AND \(point.condition("post_fact"))
            """
        )
        #expect(rows.count <= 1)
        return try rows.first.map {
            Post(title: try $0.number("title"), place: try $0.number("place"))
        }
    }

    @Test(arguments: Backend.allCases)
    func whatIsNotThereSaysSinceWhenItIs(_ backend: Backend) async throws {
        let clock = ManualClock()
        try await backend.withStore(.posts, clock: clock) { store in
            let now = clock.now
            try await store.write { transaction in
                let period = FactPeriod(Post(title: 1, place: 1), from: .day(3))
                try table.begin(7, period, version: 1, at: now, in: transaction)
            }
            func reason(_ point: HistoryPoint) async throws -> (Reason, String?) {
                let failure = try await store.read { reader in
                    try table.absence(of: 7, at: point, type: "t", name: "posts/7", in: reader)
                }
                return (failure.reason, failure.metadata["since"])
            }
            let early = try await reason(HistoryPoint(.day(2)))
            #expect(early == (.resourceNotInForce, "2026-01-04"))
            let before = HistoryPoint(.day(9), knownAt: now + .microseconds(-1))
            #expect(try await reason(before) == (.resourceNotRecorded, now.description))
        }
    }

    /// As histories hold them that were written before there was a timeline.
    @Test(arguments: Backend.allCases)
    func neighboursWithTheSameFactsAreWithdrawnTogether(_ backend: Backend) async throws {
        try await backend.withStore(.posts) { store in
            let post = Post(title: 1, place: 1)
            let now = Timestamp(microseconds: 5)
            let stored = [
                FactPeriod(post, from: .day(0), to: .day(3)),
                FactPeriod(post, from: .day(3), to: .day(6)), FactPeriod(post, from: .day(6)),
            ]
            try await store.write { transaction in
                for period in stored {
                    try table.begin(7, period, version: 1, at: now, in: transaction)
                }
            }
            for (version, day) in [(Int64(2), 4), (3, 8)] {
                try await store.write { transaction in
                    let before = try table.timeline(of: 7, in: transaction)
                    let after = before.asserting(
                        [.title],
                        of: Post(title: day, place: 1),
                        from: .day(day)
                    )
                    _ = try table.record(
                        before.revision(to: after),
                        of: 7,
                        version: version,
                        at: now,
                        in: transaction
                    )
                }
            }
            let timeline = try await store.read { try table.timeline(of: 7, in: $0) }
            #expect(timeline.periods.map(\.facts.title) == [1, 4, 8])
            #expect(timeline.periods.map(\.from) == [.day(0), .day(4), .day(8)])
        }
    }

    @Test func factsThatOverlapOnADayAreDamage() async throws {
        try await Backend.memory.withStore(.posts) { store in
            let now = Timestamp(microseconds: 5)
            try await store.write { transaction in
                for day in [0, 3] {
                    let period = FactPeriod(Post(title: day, place: 1), from: .day(day))
                    try table.begin(7, period, version: 1, at: now, in: transaction)
                }
            }
            let failure = await #expect(throws: Failure.self) {
                try await store.read { try table.timeline(of: 7, in: $0) }
            }
            #expect(failure?.reason == .storageDamaged)
        }
    }

    @Test func aSubjectHasAtMostSoManyPeriods() throws {
        var timeline = Timeline(Post(title: 0, place: 0), from: .day(0))
        for day in 1..<FactTable<Post>.periodsMax {
            let post = Post(title: day % 2, place: 0)
            timeline = timeline.asserting([.title], of: post, from: .day(day))
        }
        try table.checkSize(of: timeline)
        let more = timeline.asserting([.place], of: Post(title: 0, place: 1), from: .day(2_000))
        let failure = #expect(throws: Failure.self) { try table.checkSize(of: more) }
        #expect(failure?.reason == .storageLimitReached)
    }
}
