import RPC
import Testing

@Suite struct StatusTextTests {
    @Test(arguments: [
        ("plain text!", "plain text!"), ("100%", "100%25"), ("tab\tline\n", "tab%09line%0A"),
        ("Nguyễn", "Nguy%E1%BB%85n"), ("☺😈", "%E2%98%BA%F0%9F%98%88"), ("", ""),
    ])
    func messagesTravelAsPrintableText(text: String, encoded: String) {
        #expect(String(decoding: PercentEncoding.encode(text), as: UTF8.self) == encoded)
        #expect(PercentEncoding.decode(encoded.utf8) == text)
    }

    @Test func whatIsNoEncodingStays() {
        #expect(PercentEncoding.decode("50% of %zz%4".utf8) == "50% of %zz%4")
        #expect(PercentEncoding.decode("%e1%bb%85".utf8) == "ễ")
    }

    @Test func aLongMessageIsCutBetweenCharacters() {
        let encoded = PercentEncoding.encode(String(repeating: "ễ", count: 500))
        #expect(encoded.count <= 1_024)
        #expect(PercentEncoding.decode(encoded) == String(repeating: "ễ", count: encoded.count / 9))
    }

    @Test(
        arguments: [
            (400, .internal), (401, .unauthenticated), (403, .permissionDenied),
            (404, .unimplemented),
            (429, .unavailable), (502, .unavailable), (503, .unavailable), (504, .unavailable),
            (200, .unknown), (500, .unknown), (302, .unknown),
        ] as [(Int, StatusCode)]
    )
    func httpStatusesMeanCodes(status: Int, code: StatusCode) {
        #expect(StatusCode(httpStatus: status) == code)
    }

    @Test(
        arguments: [
            (7, .unavailable), (8, .cancelled), (11, .resourceExhausted), (12, .permissionDenied),
            (3, .resourceExhausted), (0, .internal), (1, .internal), (99, .internal),
        ] as [(UInt32, StatusCode)]
    )
    func resetsMeanCodes(reset: UInt32, code: StatusCode) {
        #expect(StatusCode(resetCode: reset) == code)
    }

    @Test func codesAreThoseOfTheSpecification() {
        #expect(StatusCode.allCases.map(\.rawValue) == Array(0...16))
        #expect(StatusCode.failedPrecondition.description == "FAILED_PRECONDITION")
    }
}
