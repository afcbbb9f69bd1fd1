import Testing
import Tracing

/// The rules of W3C Trace Context for `tracestate`: passed on as it came, or left out.
@Suite struct TraceStateTests {
    @Test(arguments: [
        "foo=1", "foo=1,bar=2", "foo=1 , bar=2", "foo=1,\tbar=2",
        "a=\(String(repeating: "x", count: 256))",
        "fw529a3039@dt=FfffffffR", "0tenant@v=1", "z0123456789_-*/=v", "foo=1,,bar=2", "foo= 1",
        "foo=!\"#$%&'()*+-./0123456789:;<>?@[\\]^_`{|}~",
        (0..<32).map { "k\($0)=1" }.joined(separator: ","),
        String(repeating: "t", count: 241) + "@v=1",
    ])
    func whatHasTheFormIsPassedOnAsItCame(text: String) {
        #expect(TraceState.passedOn([text]) == text)
    }

    @Test(arguments: [
        "foo", "foo=", "=1", "foo =1", "FOO=1", "foo.bar=1", "foo@=1", "@foo=1", "foo@@bar=1",
        "foo@bar@baz=1", "foo=1=2", "0foo=1", "foo=1,foo=2", "foo=\u{7}", "foo=é",
        String(repeating: "k", count: 257) + "=1", String(repeating: "t", count: 242) + "@v=1",
        "t@" + String(repeating: "v", count: 15) + "=1", "a=\(String(repeating: "x", count: 257))",
        (0..<33).map { "k\($0)=1" }.joined(separator: ","),
        (0..<3).map { "k\($0)=\(String(repeating: "x", count: 200))" }.joined(separator: ","),
    ])
    func whatHasNotIsLeftOut(text: String) {
        #expect(TraceState.passedOn([text]) == nil)
    }

    @Test func severalFieldsAreOne() {
        #expect(TraceState.passedOn(["foo=1", "bar=2"]) == "foo=1,bar=2")
        #expect(TraceState.passedOn(["foo=1", "foo=2"]) == nil)
        #expect(TraceState.passedOn([]) == nil)
        #expect(TraceState.passedOn([""]) == nil)
    }
}
