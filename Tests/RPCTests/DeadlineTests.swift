import Fleet
import RPC
import Testing

@Suite struct DeadlineTests {
    @Test(
        arguments: [
            ("1H", .seconds(3_600)), ("2M", .seconds(120)), ("3S", .seconds(3)),
            ("4m", .milliseconds(4)), ("5u", .microseconds(5)), ("6n", .nanoseconds(6)),
            ("99999999S", .seconds(99_999_999)), ("0m", .zero),
        ] as [(String, Duration)]
    )
    func everyUnitIsRead(text: String, duration: Duration) {
        #expect(CallTimeout.parse(Array(text.utf8).span.bytes) == duration)
    }

    @Test(arguments: ["", "S", "1", "1s", "123456789S", "-1S", "1.5S", " 1S", "1 S", "+1S"])
    func anythingElseIsMalformed(text: String) {
        #expect(CallTimeout.parse(Array(text.utf8).span.bytes) == nil)
    }

    @Test(
        arguments: [
            (.nanoseconds(1), "1n"), (.nanoseconds(99_999_999), "99999999n"),
            (.nanoseconds(100_000_001), "100001u"), (.seconds(99), "99000000u"),
            (.seconds(100) + .nanoseconds(1), "100001m"), (.seconds(100_000), "100000S"),
            (.seconds(100_000_000), "1666667M"), (.zero, "0n"), (.seconds(-1), "0n"),
            (.seconds(Int64.max), "2562048H"),
        ] as [(Duration, String)]
    )
    func durationsAreRoundedUpInTheFinestUnitThatFits(duration: Duration, text: String) {
        #expect(CallTimeout.format(duration) == text)
    }

    @Test func eachHopShortensTheDeadline() {
        let clock = ManualClock()
        let call = CallContext(
            MethodDescriptor(service: "s", name: "m", kind: .unary),
            metadata: ["accept-language": "en", "x-request-id": "abc", "cookie": "secret"],
            deadline: .after(.seconds(1), on: clock),
            clock: clock
        )
        let options = CallOptions.forwarding(call)
        #expect(options.deadline.remaining(on: clock) == .milliseconds(980))
        #expect(options.metadata["accept-language"] == "en")
        #expect(options.metadata["x-request-id"] == "abc")
        #expect(options.metadata["cookie"] == nil)
    }

    @Test func theEarlierOfTwoDeadlinesCounts() {
        let clock = ManualClock()
        let soon = Deadline.after(.seconds(1), on: clock)
        #expect(soon.earlier(.none) == soon)
        #expect(Deadline.none.earlier(soon) == soon)
        #expect(soon.earlier(.after(.seconds(2), on: clock)) == soon)
        #expect(!soon.isOver(on: clock))
        clock.advance(by: .seconds(1))
        #expect(soon.isOver(on: clock))
        #expect(!Deadline.none.isOver(on: clock))
    }

    @Test(arguments: ["", "a b", "a\"b", String(repeating: "x", count: 65), "ế"])
    func anIdentifierThatLogsCannotTrustIsReplaced(text: String) {
        let method = MethodDescriptor(service: "s", name: "m", kind: .unary)
        let call = CallContext(method, metadata: ["x-request-id": text])
        #expect(call.identifier.count == 36)
        #expect(call.identifier == call.identifier)
    }
}
