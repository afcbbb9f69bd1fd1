import Kernel
import RPC
import Synchronization
import Testing

@testable import Identity

/// What a process believes of the caller, as values and with a clock moved by hand.
@Suite struct StatementTests {
    private static let path = "/canbo.personnel.v1.PersonnelService/GetOfficial"
    private static let person = Caller(.person, "people/hanoi/4f1c", actsFor: "systems/payroll")

    private final class Watch: WallClock {
        private let time = Mutex(Timestamp(microseconds: 1_700_000_000_000_000))
        var now: Timestamp { time.withLock { $0 } }
        func move(by duration: Duration) { time.withLock { $0 = $0 + duration } }
    }

    /// A gateway and a service that share a key.
    private struct Pair {
        let key = CallerKey.random(for: "personnel")
        let clock = Watch()
        var signer: CallerSigner { CallerSigner(key, .toService, clock: clock) }
        var verifier: CallerVerifier { CallerVerifier([key], .toService, clock: clock) }

        func statement(_ caller: Caller = person) -> [UInt8] {
            signer.statement(of: caller, path: path)
        }
    }

    private func reason(_ verification: () throws -> Void) -> String? {
        do {
            try verification()
            return nil
        } catch {
            return (error as? Failure)?.reason.code
        }
    }

    @Test(arguments: [
        person, .anonymous, Caller(.system, "systems/payroll"),
        Caller(.service, "services/planning"),
        Caller(.system, "systems/statistics", clearance: .sensitive),
        Caller(
            .person,
            "people/hanoi:an",
            rights: CallRights(
                clearance: .everything,
                reach: .parts([ReachPart(.posts, sees: .sensitive)]),
                isEmergency: true
            )
        ),
        Caller(
            .system,
            "systems/payroll",
            actsFor: "people/hanoi:an",
            rights: CallRights(
                clearance: .sensitive,
                reach: Reach(
                    (0..<Reach.organizationsMax).map {
                        ReachPart(.organization(String(repeating: "a", count: 60) + "-\($0)"))
                    } + [ReachPart(.everywhere), ReachPart(.posts, sees: .internalPolitical)]
                ),
                principalReach: .parts([])
            )
        ),
    ])
    func whatWasSignedIsBelieved(caller: Caller) throws {
        let pair = Pair()
        let told = try pair.verifier.verify(
            pair.statement(caller),
            path: Self.path.utf8Span.span.bytes
        )
        #expect(told.caller == caller)
        #expect(told.service == "personnel")
    }

    @Test func statementsFromADraftAreEachOfTheirOwn() throws {
        let pair = Pair()
        let verifier = pair.verifier
        let path = Self.path.utf8Span.span.bytes
        let draft = pair.signer.draft(of: Self.person, path: path)
        var statements: Set<[UInt8]> = []
        for _ in 0..<3 {
            let statement = draft.statement()
            pair.clock.move(by: .milliseconds(1))
            #expect(try verifier.verify(statement, path: path).caller == Self.person)
            #expect(statements.insert(statement).inserted)
            let again = reason { _ = try verifier.verify(statement, path: path) }
            #expect(again == "CALLER_STATEMENT_REPEATED")
        }
    }

    @Test func aDraftIsOfOneSignerAndItsKey() throws {
        let pair = Pair()
        let signer = pair.signer
        let draft = signer.draft(of: Self.person, path: Self.path.utf8Span.span.bytes)
        #expect(draft.isOf(signer))
        #expect(!draft.isOf(pair.signer))
        signer.follow(CallerKey.random(for: "personnel"))
        #expect(!draft.isOf(signer))
    }

    @Test func everyBitCounts() {
        let pair = Pair()
        let verifier = pair.verifier
        let statement = pair.statement()
        for place in statement.indices {
            for bit in 0..<8 {
                var other = statement
                other[place] ^= 1 << bit
                let found = reason {
                    _ = try verifier.verify(other, path: Self.path.utf8Span.span.bytes)
                }
                #expect(found == "CALLER_STATEMENT_INVALID", "byte \(place), bit \(bit)")
            }
            let cut = Array(statement[..<place])
            let found = reason { _ = try verifier.verify(cut, path: Self.path.utf8Span.span.bytes) }
            #expect(found == "CALLER_STATEMENT_INVALID", "cut at \(place)")
        }
        #expect(
            reason { _ = try verifier.verify(statement, path: Self.path.utf8Span.span.bytes) }
                == nil
        )
    }

    @Test func randomBytesAreNoStatement() {
        let random = SystemRandomSource()
        let pair = Pair()
        let verifier = pair.verifier
        // Some begin like one of this key.
        let beginning = pair.statement().prefix(5)
        for size in 0..<300 {
            let bytes = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let found = reason {
                _ = try verifier.verify(
                    beginning.prefix(size % 6) + bytes,
                    path: Self.path.utf8Span.span.bytes
                )
            }
            #expect(found == "CALLER_STATEMENT_INVALID")
        }
    }

    @Test func aStatementIsForOneMethodOneWayAndOneKey() {
        let pair = Pair()
        let invalid = "CALLER_STATEMENT_INVALID"
        let other = "/canbo.personnel.v1.PersonnelService/DeleteOfficial"
        #expect(
            reason {
                _ = try pair.verifier.verify(pair.statement(), path: other.utf8Span.span.bytes)
            } == invalid
        )
        let back = CallerVerifier([pair.key], .toGateway, clock: pair.clock)
        #expect(
            reason { _ = try back.verify(pair.statement(), path: Self.path.utf8Span.span.bytes) }
                == invalid
        )
        let stranger = CallerVerifier(
            [.random(for: "planning")],
            .toService,
            clock: pair.clock
        )
        #expect(
            reason {
                _ = try stranger.verify(pair.statement(), path: Self.path.utf8Span.span.bytes)
            } == invalid
        )
    }

    @Test func aStatementIsGoodForOneCall() throws {
        let pair = Pair()
        let verifier = pair.verifier
        let statement = pair.statement()
        _ = try verifier.verify(statement, path: Self.path.utf8Span.span.bytes)
        // For as long as it would still be taken.
        for _ in 0..<10 {
            #expect(
                reason { _ = try verifier.verify(statement, path: Self.path.utf8Span.span.bytes) }
                    == "CALLER_STATEMENT_REPEATED"
            )
            pair.clock.move(by: .seconds(1))
        }
        pair.clock.move(by: .seconds(1))
        #expect(
            reason { _ = try verifier.verify(statement, path: Self.path.utf8Span.span.bytes) }
                == "CALLER_STATEMENT_STALE"
        )
    }

    @Test(arguments: [
        (-10, nil), (-11, "CALLER_STATEMENT_STALE"), (5, nil), (6, "CALLER_STATEMENT_STALE"),
    ])
    func clocksMayBeALittleApart(seconds: Int64, expected: String?) {
        let pair = Pair()
        let here = pair.clock.now
        pair.clock.move(by: .seconds(seconds))
        let statement = pair.statement()
        pair.clock.move(by: here - pair.clock.now)
        let verifier = pair.verifier
        #expect(
            reason { _ = try verifier.verify(statement, path: Self.path.utf8Span.span.bytes) }
                == expected
        )
    }

    @Test func aVerifierFollowsItsKeys() throws {
        let pair = Pair()
        let verifier = pair.verifier
        let next = CallerKey.random(for: "personnel")
        let signer = CallerSigner(next, .toService, clock: pair.clock)
        func signed() -> [UInt8] { signer.statement(of: Self.person, path: Self.path) }
        #expect(
            reason { _ = try verifier.verify(signed(), path: Self.path.utf8Span.span.bytes) }
                == "CALLER_STATEMENT_INVALID"
        )
        verifier.follow([pair.key, next])
        _ = try verifier.verify(signed(), path: Self.path.utf8Span.span.bytes)
        _ = try verifier.verify(pair.statement(), path: Self.path.utf8Span.span.bytes)
        verifier.follow([next])
        #expect(
            reason {
                _ = try verifier.verify(pair.statement(), path: Self.path.utf8Span.span.bytes)
            }
                == "CALLER_STATEMENT_INVALID"
        )
    }
}

/// What is remembered of statements.
@Suite struct StatementsSeenTests {
    private func time(_ seconds: Int64) -> Timestamp {
        Timestamp(microseconds: seconds * 1_000_000)
    }

    @Test func eachIsNewOnceAndRememberedForAPeriod() {
        var seen = StatementsSeen(.seconds(15))
        #expect(seen.note(1, at: time(0)) == .new)
        #expect(seen.note(2, at: time(14)) == .new)
        #expect(seen.note(1, at: time(15)) == .repeated)
        #expect(seen.note(2, at: time(29)) == .repeated)
        #expect(seen.note(1, at: time(30)) == .new)
        #expect(seen.note(1, at: time(100)) == .new)
    }

    @Test func aClockThatIsSetBackForgetsNothing() {
        var seen = StatementsSeen(.seconds(15))
        #expect(seen.note(1, at: time(100)) == .new)
        #expect(seen.note(1, at: time(50)) == .repeated)
        #expect(seen.note(1, at: time(60)) == .repeated)
    }
}

/// The file of keys.
@Suite struct CallerKeyTextTests {
    @Test func whatIsWrittenIsRead() throws {
        let key = CallerKey.random(for: "personnel")
        let read = CallerKeyText(CallerKeyText.text(of: key))
        #expect(read.problems == [])
        let back = try #require(read.keys.first)
        #expect(read.keys.count == 1)
        #expect(back.service == "personnel")
        #expect(back.identifier == key.identifier)
        #expect(back.secretBytes == key.secretBytes)
    }

    @Test func everyMistakeIsToldWithoutTheSecret() {
        let secret = String(repeating: "A", count: 43)
        let text = """
            # a comment
            personnel 00000001 \(secret)
            personnel 00000001 \(secret)
            Personnel 00000002 \(secret)
            personnel 2 \(secret)
            personnel 00000003 \(secret)AAAA
            personnel 00000003
            planning 00000004 \(secret)
            """
        let read = CallerKeyText(text)
        #expect(read.problems.count == 6)
        #expect(
            read.problems.map { $0.prefix(7) }.prefix(5) == [
                "line 3:", "line 4:", "line 5:", "line 6:", "line 7:",
            ]
        )
        #expect(!read.problems.joined().contains("AAAA"))
    }

    @Test(arguments: ["", "# nothing\n", String(repeating: "#", count: 20_000)])
    func aFileWithoutKeysIsAMistake(text: String) {
        #expect(CallerKeyText(text).problems.count == 1)
    }
}
