import JSON
import Kernel
import ProtobufC
import Schema
import TestingContract

/// JSON that is taken comes back, and so does every message that has a JSON form.
enum JSONTrial {
    private static let codec: Result<JSONCodec, any Error> = Result {
        try JSONCodec(
            Schema(DescriptorSet(decoding: TestingDescriptors.bytes)),
            limits: DecodingLimits(messageSizeMax: .kibibytes(64)),
            jsonLimits: JSONLimits(sizeMax: .mebibytes(1))
        )
    }

    static func run(_ input: inout FuzzInput) throws {
        let codec = try codec.get()
        if input.byte() & 1 == 0 {
            let text = String(decoding: input.rest(), as: UTF8.self)
            guard let bytes = try? codec.encode(text, as: EveryType.fullName) else { return }
            try comesBack(bytes, codec)
        } else {
            try comesBack(input.rest(), codec)
        }
    }

    private static func comesBack(_ bytes: [UInt8], _ codec: JSONCodec) throws {
        guard let json = try? codec.json(of: bytes, as: EveryType.fullName) else { return }
        let encoded = try codec.encode(json, as: EveryType.fullName)
        let again = try codec.json(of: encoded, as: EveryType.fullName)
        try promise(again == json, "\(json) comes back as \(again)")
    }
}
