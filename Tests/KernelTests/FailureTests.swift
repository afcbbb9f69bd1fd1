import Kernel
import Testing

@Suite struct FailureTests {
    @Test func theMessageComesFromTheTemplateAndTheMetadata() {
        let failure = Failure(.resourceNotFound, ["resource": "officials/an"])
        #expect(failure.message[.english] == "officials/an was not found.")
        #expect(failure.message[.vietnamese] == "Không tìm thấy officials/an.")
        #expect(failure.kind == .notFound)
    }

    @Test func placesWithoutAValueStayAsWritten() {
        let text = BilingualText(vi: "{a}{b", en: "{ {a} {unknown}")
        #expect(text.filled(with: ["a": "{a}"])[.vietnamese] == "{a}{b")
        #expect(text.filled(with: ["a": "1"])[.english] == "{ 1 {unknown}")
    }

    @Test func theDescriptionForLogsNamesTheCause() {
        struct Cause: Error {}
        let failure = Failure(.internalFault, ["reference": "7"], cause: Cause())
        #expect(
            failure.description == "INTERNAL_FAULT: Internal fault, reference 7. (cause: Cause())"
        )
    }
}

@Suite struct FieldChecksTests {
    @Test func everythingWrongIsToldAtOnce() throws {
        var checks = FieldChecks()
        checks.text("", "name", length: 1...5)
        checks.text("toolong", "code", length: 0...5)
        checks.text("a\0b", "title", length: 0...5)
        checks.number(-1, "page_size", in: 0...1_000)
        let failure = try #require(throws: Failure.self) { try checks.finish() }
        let violations = failure.details.compactMap { detail in
            if case .field(let violation) = detail { violation } else { nil }
        }
        #expect(violations.map(\.field) == ["name", "code", "title", "page_size"])
        #expect(
            violations.map(\.reason) == [
                "REQUIRED", "TOO_LONG", "CONTROL_CHARACTER", "OUT_OF_RANGE",
            ]
        )
        #expect(failure.metadata["fields"] == "name, code, title, page_size")
    }

    @Test func violationsBeyondTheLimitAreCounted() throws {
        var checks = FieldChecks()
        for index in 0..<25 { checks.required("items[\(index)]") }
        let failure = try #require(throws: Failure.self) { try checks.finish() }
        #expect(failure.details.count == FieldChecks.violationsMax)
        #expect(failure.metadata["omitted"] == "5")
    }

    @Test func lengthsCountUnicodeScalars() throws {
        var checks = FieldChecks()
        checks.text("Nguyễn", "name", length: 1...6)
        try checks.finish()
    }
}
