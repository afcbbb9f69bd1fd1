import Kernel
import ProtobufC
import Schema
import Testing
import TestingContract

/// A refusal names the place in the JSON and what is allowed.
@Suite struct JSONRefusalTests {
    private let schema: Schema

    init() throws {
        schema = try Schema(DescriptorSet(decoding: TestingDescriptors.bytes))
    }

    private func refusal(_ json: String, as type: String = EveryType.fullName) -> JSONFailure? {
        do throws(JSONFailure) {
            _ = try JSONCodec(schema).encode(json, as: type)
            return nil
        } catch {
            return error
        }
    }

    @Test func namesTheAllowedFields() {
        let failure = refusal(#"{"messageList":[{},{"titel":"x"}]}"#)
        #expect(failure?.path == "messageList[1].titel")
        #expect(failure?.kind == .unknownField(allowed: ["title", "count", "tags", "leaf"]))
        #expect(
            failure?.description == """
                There is no field messageList[1].titel; there are title, count, tags, leaf.
                """
        )
    }

    @Test(arguments: [
        (#"{"int32Field":2147483648}"#, "int32Field"),
        (#"{"int32Field":1.5}"#, "int32Field"),
        (#"{"uint32Field":-1}"#, "uint32Field"),
        (#"{"stringField":5}"#, "stringField"),
        (#"{"boolField":"true"}"#, "boolField"),
        (#"{"bytesField":"a"}"#, "bytesField"),
        (#"{"enumField":"COLOR_BLUE"}"#, "enumField"),
        (#"{"stringList":"a"}"#, "stringList"),
        (#"{"stringList":["a",null]}"#, "stringList[1]"),
        (#"{"messageField":[]}"#, "messageField"),
        (#"{"messageMap":{"k":{"count":"x"}}}"#, "messageMap.k.value.count"),
        (#"{"moment":"2026-02-30T00:00:00Z"}"#, "moment"),
        (#"{"moment":"2026-01-01"}"#, "moment"),
        (#"{"span":"1.5"}"#, "span"),
        (#"{"floatField":1e300}"#, "floatField"),
    ])
    func namesThePlaceOfAWrongValue(json: String, path: String) throws {
        let failure = try #require(refusal(json))
        #expect(failure.path == path)
        guard case .wrongValue = failure.kind else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test func refusesAFieldTwice() {
        let twice = refusal(#"{"stringField":"a","string_field":"b"}"#)
        #expect(twice == JSONFailure(.setTwice(other: "stringField"), path: "string_field"))
        let oneof = refusal(#"{"stringChoice":"a","boolChoice":true}"#)
        #expect(oneof == JSONFailure(.setTwice(other: "stringChoice"), path: "boolChoice"))
    }

    @Test(arguments: [
        "", "{", "{\"a\"}", "{}x", "[1,]", "nul", "{\"a\":01}", "\"\\u12\"", "\"\\ud800\"",
    ])
    func saysWhereTheTextIsNoJSON(text: String) throws {
        let failure = try #require(refusal(text))
        guard case .syntax(_, line: 1, column: 1...10) = failure.kind else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test func boundsNestingAndLength() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(refusal(deep)?.kind == .nestedTooDeep(limit: 100))
        let long = "\"" + String(repeating: "a", count: 8 * 1_048_576) + "\""
        #expect(refusal(long)?.kind == .tooLong(limit: 8 * 1_048_576))
    }

    @Test func namesAnUnknownMessage() {
        #expect(refusal("{}", as: "a.B")?.kind == .unknownMessage("a.B"))
    }

    @Test func refusesDeepDescriptorsBeforeTheyAreUnpacked() throws {
        var bytes: [UInt8] = []
        for _ in 0..<200 {
            var length = bytes.count
            var prefix: [UInt8] = [0x1A]
            while length >= 0x80 {
                prefix.append(UInt8(length & 0x7F) | 0x80)
                length >>= 7
            }
            bytes = prefix + [UInt8(length)] + bytes
        }
        let codec = try JSONCodec(Schema(.embedded))
        let failure = DecodingFailure(
            .nestedTooDeep(limit: 100),
            message: "google.protobuf.DescriptorProto"
        )
        #expect(throws: JSONFailure(.undecodable(failure))) {
            try codec.json(of: bytes, as: "google.protobuf.DescriptorProto")
        }
    }

    @Test func refusesTextThatIsNotUTF8() throws {
        let bytes: [UInt8] = [0x22, 3, 0x0A, 1, 0xFF]
        #expect(throws: JSONFailure(.invalidText, path: "leaf.text")) {
            try JSONCodec(schema).json(of: bytes, as: Inner.fullName)
        }
    }
}
