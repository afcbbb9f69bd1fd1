import DisciplineContract
import Fleet
import RPC
import Testing

@testable import DisciplineService

/// The table of a case's steps, by itself and as the service keeps to it.
@Suite struct CaseTransitionTests {
    private typealias State = CaseRecord.State

    /// The steps as DOMAIN 5.10 tells them, written down a second time: from, to, on which track,
    /// after which outcome.
    private static func isKnown(
        _ from: State,
        _ to: State,
        _ track: Track,
        _ outcome: CaseRecord.Outcome?
    ) -> Bool {
        if to == .closedByDeath {
            return ![.noCase, .noSanction, .exempted, .announced, .closedByDeath].contains(from)
        }
        switch (from, to) {
        case (.signalled, .assessed), (.assessed, .noCase), (.assessed, .opened),
            (.opened, .deferred), (.deferred, .opened), (.opened, .reviewed),
            (.reviewed, .proposed), (.council, .proposed), (.heard, .decided):
            return true
        case (.reviewed, .council), (.proposed, .decided): return track == .state
        case (.proposed, .heard): return track == .party
        case (.decided, .noSanction): return outcome == .noSanction
        case (.decided, .exempted): return outcome == .exempted
        case (.decided, .announced): return outcome == .sanction
        default: return false
        }
    }

    @Test func everyPairOfStatesIsAStepOrRefused() {
        let outcomes: [CaseRecord.Outcome?] = [nil] + CaseRecord.Outcome.allCases
        for track in Track.allCases {
            for outcome in outcomes {
                for from in State.allCases {
                    let found = CaseTransition.steps(from: from, on: track, after: outcome)
                    #expect(found.count == Set(found.map(\.to)).count)
                    let wanted = State.allCases.filter { Self.isKnown(from, $0, track, outcome) }
                    #expect(Set(found.map(\.to)) == Set(wanted), "\(from) \(track)")
                    #expect(found.allSatisfy { $0.isDecision == ($0.to == .decided) })
                    #expect(found.allSatisfy { !$0.by.isEmpty && !$0.by.contains(.member) })
                    #expect(from.isEnd == found.isEmpty || outcome == nil && from == .decided)
                }
            }
        }
    }

    /// States that a case of a track reaches, each by a way there.
    private static let ways: [(DisciplineTrack, [CaseState])] = [
        (.party, []), (.party, [.assessed]), (.party, [.assessed, .noCase]),
        (.party, [.assessed, .opened]), (.party, [.assessed, .opened, .deferred]),
        (.party, [.assessed, .opened, .reviewed]),
        (.state, [.assessed, .opened, .reviewed]),
        (.state, [.assessed, .opened, .reviewed, .council]),
        (.state, [.assessed, .opened, .reviewed, .council, .proposed]),
        (.party, [.assessed, .opened, .reviewed, .proposed]),
        (.party, [.assessed, .opened, .reviewed, .proposed, .heard]),
        (.party, [.closedByDeath]),
    ]

    @Test(arguments: ways.indices)
    func theServiceRefusesWhatTheTableLacks(_ index: Int) async throws {
        let (track, way) = Self.ways[index]
        try await CaseBench.run { bench in
            let made = try await bench.create(.signal("07/HS", track))
            let found = try await bench.advance(made, through: way)
            let from = try #require(State.allCases.first { $0.message == found.state })
            let inner: Track = track == .party ? .party : .state
            let allowed = CaseTransition.steps(from: from, on: inner, after: nil).map(\.to)
            for to in State.allCases where !allowed.contains(to) || to == .decided {
                let refused = await status { try await bench.advance(found, to: to.message) }
                #expect(refused.reason == "CASE_STATE_REFUSED", "\(from) \(to)")
                #expect(refused.code == .failedPrecondition && refused.rules == ["CASE_STATES"])
                #expect(refused.told("state") == from.rawValue)
                let told = refused.told("allowed").split(separator: ", ").map(String.init)
                #expect(told == (allowed.isEmpty ? ["–"] : allowed.map(\.rawValue)))
            }
            let decided = allowed.contains(.decided)
            let refused = await status { _ = try await bench.decide(found) }
            // Who reaches everything is no member of the deciding organ.
            #expect(refused.reason == "NOT_WITHIN_REACH")
            bench.judge.letEverybodyDecide()
            let asked = await status { _ = try await bench.decide(found, .noSanction) }
            #expect((asked.code == .ok) == decided, "\(asked)")
            if !decided { #expect(asked.reason == "CASE_STATE_REFUSED") }
        }
    }

    /// A step, and who takes it.
    private static let steps: [(CaseState, String)] = [
        (.assessed, "lead"), (.opened, "organ"), (.deferred, "organ"), (.opened, "organ"),
        (.reviewed, "secretary"), (.proposed, "lead"), (.heard, "hearer"),
    ]

    @Test(arguments: StoreKind.allCases)
    func eachStepIsForItsPartyAlone(_ kind: StoreKind) async throws {
        try await CaseBench.run(kind) { bench in
            var found = try await bench.create()
            for (state, who) in Self.steps {
                let of = ["lead", "secretary"]
                let others = ["lead", "secretary", "hearer", "organ"]
                    .filter { $0 != who && !(of.contains(who) && of.contains($0)) }
                for other in others {
                    let refused = try await bench.refusal(of: other) {
                        try await bench.advance(found, to: state)
                    }
                    #expect(refused.reason == "CASE_STEP_NOT_GRANTED", "\(other) \(state)")
                    #expect(refused.code == .permissionDenied)
                }
                let refused = try await bench.refusal(of: "member") {
                    try await bench.advance(found, to: state)
                }
                #expect(refused.reason == "NOT_WITHIN_REACH")
                found = try await bench.acting(as: who) {
                    try await bench.advance(found, to: state)
                }
                #expect(found.state == state)
            }
            #expect(found.steps.map(\.state) == Self.steps.map(\.0))
            #expect(found.steps.allSatisfy { $0.evidenceDocument == "7-BB" })
            let read = try await bench.get(found.name)
            #expect(read.steps == found.steps && read.etag == found.etag)
        }
    }

    @Test func aStaleTagAndAMissingReasonAreRefused() async throws {
        try await CaseBench.run { bench in
            let made = try await bench.create()
            let found = try await bench.advance(made, to: .assessed)
            let stale = await status { try await bench.advance(made, to: .opened) }
            #expect(stale.reason == "ETAG_MISMATCH" && stale.code == .aborted)
            let unreasoned = await status {
                try await bench.advance(found, to: .noCase, reason: "")
            }
            #expect(unreasoned.fields == ["reason"])
            let unknown = await status { try await bench.advance(found, to: .unspecified) }
            #expect(unknown.fields == ["state"])
        }
    }
}
