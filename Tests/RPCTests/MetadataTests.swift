import Kernel
import RPC
import Testing

@Suite struct MetadataTests {
    private func received(_ entries: (String, String)...) throws -> Metadata {
        var metadata = Metadata()
        for (name, value) in entries {
            try metadata.receive(
                name: Array(name.utf8).span.bytes,
                value: Array(value.utf8).span.bytes,
                limit: .kibibytes(16)
            )
        }
        return metadata
    }

    @Test func repeatedNamesKeepTheirOrder() {
        let metadata: Metadata = ["a": "1", "b": "2", "a": "3"]
        #expect(metadata.values("a") == ["1", "3"])
        #expect(metadata["b"] == "2")
        #expect(metadata["c"] == nil)
        #expect(metadata.map(\.nameText) == ["a", "b", "a"])
    }

    @Test func aValueThatAHeaderCannotCarryIsMadeSafe() {
        let metadata: Metadata = ["note": "a\r\nb: ế"]
        #expect(metadata["note"] == "a??b: ???")
    }

    @Test(
        arguments: [
            ("AQI", [1, 2]), ("AQI=", [1, 2]), ("AQID", [1, 2, 3]), ("", []), ("/w==", [255]),
            ("/w", [255]),
        ] as [(String, [UInt8])]
    )
    func binaryValuesComePaddedOrNot(text: String, bytes: [UInt8]) throws {
        let metadata = try received(("x-bin", text))
        #expect(metadata.binaryValues("x-bin") == [bytes])
    }

    @Test func joinedBinaryValuesAreSeveralValues() throws {
        let metadata = try received(("x-bin", "AQI,AQID, /w=="))
        #expect(metadata.binaryValues("x-bin") == [[1, 2], [1, 2, 3], [255]])
    }

    @Test func aNameOfNothingButTheEndingIsBinaryToo() throws {
        let metadata = try received(("-bin", "AQI"))
        #expect(metadata.binaryValues("-bin") == [[1, 2]])
        #expect(metadata.first?.isBinary == true)
    }

    @Test(arguments: ["A", "AQI*", "A===", "AQ=I", "AQI=="])
    func whatIsNoBase64IsRefused(text: String) {
        #expect(throws: Metadata.Refusal.notBase64) { try received(("x-bin", text)) }
    }

    @Test func binaryValuesLeaveUnpaddedAndReservedNamesStay() {
        var metadata: Metadata = ["grpc-status": "0", "te": "x", "note": "y"]
        metadata.append("x-bin", bytes: [1, 2])
        var sent: [String] = []
        metadata.forEachOutgoing { name, value in
            let text = String(decoding: value, as: UTF8.self)
            sent.append("\(String(decoding: name, as: UTF8.self))=\(text)")
        }
        #expect(sent == ["note=y", "x-bin=AQI"])
    }

    @Test func base64IsItsOwnInverse() {
        for length in 0..<40 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
            #expect(Base64.decode(Base64.encode(bytes)[...]) == bytes)
            let written = [UInt8](capacity: Base64.size(of: length)) { text in
                Base64.encode(bytes, into: &text)
            }
            #expect(written == Base64.encode(bytes))
        }
    }

    @Test func namesAreLowerCase() {
        #expect(Metadata.isName("x-request_id.2".utf8))
        for name in ["", "X-Upper", "a b", "é", ":path"] { #expect(!Metadata.isName(name.utf8)) }
    }

    @Test func aListOverItsLimitIsRefused() throws {
        var metadata = Metadata()
        let value = Array(String(repeating: "v", count: 100).utf8)
        let limit = ByteCount.bytes(2 * (1 + 100 + 32))
        for _ in 0..<2 {
            try metadata.receive(
                name: Array("n".utf8).span.bytes,
                value: value.span.bytes,
                limit: limit
            )
        }
        #expect(metadata.size == limit)
        #expect(throws: Metadata.Refusal.tooLarge(limit: limit)) {
            try metadata.receive(
                name: Array("n".utf8).span.bytes,
                value: value.span.bytes,
                limit: limit
            )
        }
    }

    @Test func everyValueBehindACommaCountsAgainstTheLimit() throws {
        let entry = "x-bin".utf8.count + 1 + 32
        let fitting = ByteCount.kibibytes(16).bytes / entry
        let some = try received(
            (
                "x-bin",
                Array(repeating: "AQ", count: fitting)
                    .joined(separator: ",")
            )
        )
        #expect(some.binaryValues("x-bin").count == fitting)
        #expect(some.size <= .kibibytes(16))
        #expect(throws: Metadata.Refusal.tooLarge(limit: .kibibytes(16))) {
            try received(("x-bin", String(repeating: ",", count: 16_000)))
        }
    }

    @Test(arguments: ["a\u{1}", "é"])
    func controlCharactersAreRefused(value: String) {
        #expect(throws: Metadata.Refusal.malformed) { try received(("note", value)) }
    }
}
