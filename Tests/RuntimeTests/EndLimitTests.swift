import Testing

@testable import Runtime

/// What ends a process that hangs at its end.
@Suite(.timeLimit(.minutes(1))) struct EndLimitTests {
    @Test func whatDoesNotEndIsEnded() async {
        let (ends, end) = AsyncStream<Void>.makeStream()
        let limit = EndLimit(.milliseconds(20)) { end.finish() }
        limit.begin()
        for await _ in ends {}
    }

    @Test func whatHasEndedIsLeftAlone() async {
        let (ends, end) = AsyncStream<String>.makeStream()
        let ended = EndLimit(.milliseconds(20)) { end.yield("ended") }
        ended.begin()
        ended.lift()
        // Begun later, and over later.
        let other = EndLimit(.milliseconds(60)) {
            end.yield("other")
            end.finish()
        }
        other.begin()
        var seen: [String] = []
        for await name in ends { seen.append(name) }
        #expect(seen == ["other"])
    }
}
