import JSON
import ProtobufC
import Schema
import Testing
import TestingContract
import WellKnownMessages

/// The JSON form of messages.
@Suite struct JSONFormTests {
    private let codec: JSONCodec

    init() throws {
        codec = try JSONCodec(Schema(DescriptorSet(decoding: TestingDescriptors.bytes)))
    }

    private func json(_ message: EveryType) throws -> String {
        try codec.json(of: message.encoded(), as: EveryType.fullName)
    }

    private func message(_ json: String) throws -> EveryType {
        try EveryType(decoding: codec.encode(json, as: EveryType.fullName))
    }

    @Test(arguments: [
        (#"{"int64Field":"-9223372036854775808"}"#, EveryType(int64Field: .min)),
        (#"{"uint64List":["18446744073709551615"]}"#, EveryType(uint64List: [.max])),
        (#"{"doubleField":"NaN"}"#, EveryType(doubleField: .nan)),
        (#"{"doubleList":[1.5,"-Infinity",0]}"#, EveryType(doubleList: [1.5, -.infinity, 0])),
        (#"{"boolField":true}"#, EveryType(boolField: true)),
        (#"{"stringField":"a\u0000\n\"Đ😀"}"#, EveryType(stringField: "a\0\n\"Đ😀")),
        (#"{"bytesField":"/+8A"}"#, EveryType(bytesField: [0xFF, 0xEF, 0])),
        (#"{"enumList":["COLOR_RED",77]}"#, EveryType(enumList: [.red, .unrecognized(77)])),
        (#"{"optionalInt32":0}"#, EveryType(optionalInt32: 0)),
        (#"{"boolMap":{"true":"x"}}"#, EveryType(boolMap: [true: "x"])),
        (#"{"stringChoice":""}"#, EveryType(choice: .stringChoice(""))),
        (
            #"{"moment":"2026-11-21T01:02:03.004Z"}"#,
            EveryType(moment: GoogleTimestamp(seconds: 1_795_222_923, nanos: 4_000_000))
        ),
        (
            #"{"moment":"0001-01-01T00:00:00Z"}"#,
            EveryType(moment: GoogleTimestamp(seconds: -62_135_596_800))
        ),
        (#"{"span":"-1.500s"}"#, EveryType(span: GoogleDuration(seconds: -1, nanos: -500_000_000))),
        (
            #"{"mask":"displayName,a.bC"}"#,
            EveryType(mask: GoogleFieldMask(paths: ["display_name", "a.b_c"]))
        ),
        (
            #"{"day":{"year":2026,"month":11,"day":21}}"#,
            EveryType(day: GoogleDate(year: 2_026, month: 11, day: 21))
        ),
        (#"{"nothingThere":{}}"#, EveryType(nothingThere: GoogleEmpty())),
        (#"{"wrappedInt64":"5"}"#, EveryType(wrappedInt64: GoogleInt64Value(value: 5))),
        (#"{"wrappedString":""}"#, EveryType(wrappedString: GoogleStringValue())),
    ])
    func goesBothWays(json: String, message: EveryType) throws {
        #expect(try self.json(message) == json)
        #expect(try self.message(json).encoded() == message.encoded())
    }

    @Test func packsAnyWithTheFieldsInside() throws {
        let any = GoogleAny(
            typeURL: "type.googleapis.com/canbo.testing.v1.Leaf",
            value: Leaf(text: "x").encoded()
        )
        let text = #"{"anything":{"@type":"type.googleapis.com/canbo.testing.v1.Leaf","text":"x"}}"#
        #expect(try json(EveryType(anything: any)) == text)
        #expect(try message(text).anything == any)
    }

    @Test func takesBothSpellingsAndNull() throws {
        #expect(try message(#"{"string_field":"a","int32Field":null}"#).stringField == "a")
        #expect(try message(#" { "int64Field" : 5 , "int32Field" : 1e2 } "#).int32Field == 100)
        #expect(try message(#"{"enumField":1,"bytesField":"_-8"}"#).bytesField == [0xFF, 0xEF])
        let moved = try message(#"{"moment":"2026-11-21T08:02:03+07:00"}"#)
        #expect(moved.moment?.seconds == 1_795_222_923)
    }

    @Test func indentsOnRequest() throws {
        let message = EveryType(boolField: true, int32List: [1, 2])
        let text = try codec.json(
            of: message.encoded(),
            as: EveryType.fullName,
            layout: .indented
        )
        #expect(text == "{\n  \"boolField\": true,\n  \"int32List\": [\n    1,\n    2\n  ]\n}")
    }
}
