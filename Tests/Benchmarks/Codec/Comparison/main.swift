import BenchmarkContract
import Official
import ProtobufC
import Raw
import SwiftProtobuf

/// A record of about 1 kB in 45 texts, half of them Vietnamese, on the wire.
func makeRecord() throws -> [UInt8] {
    let texts = (1...45).map {
        $0.isMultiple(of: 2) ? "Quận ủy Hà Đông \($0)" : "officials/vn-00\($0)-abc"
    }
    let fields = texts.enumerated().flatMap { index, text in
        var tag = UInt32((index + 1) << 3 | 2)
        var bytes: [UInt8] = []
        while tag >= 0x80 {
            bytes.append(UInt8(tag & 0x7F) | 0x80)
            tag >>= 7
        }
        return bytes + [UInt8(tag), UInt8(text.utf8.count)] + Array(text.utf8)
    }
    return fields
}

let bytes = try makeRecord()
let ours = try Record(decoding: bytes)
let official = try Canbo_Benchmark_V1_Record(serializedBytes: bytes)
let fromStrings = Record(copying: ours)
precondition(ours.encoded() == bytes && fromStrings.encoded() == bytes)
let officialBytes: [UInt8] = try official.serializedBytes()
precondition(officialBytes == bytes)
print("record: \(bytes.count) bytes, 45 texts; medians of interleaved rounds")

let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
guard let roomStart = room.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
    preconditionFailure("room is never empty")
}

var decoding = Comparison(
    title: "decode",
    measurements: [
        Measurement("raw libprotobuf-c, arena") { raw_decode(bytes, bytes.count) == nil ? 0 : 1 },
        Measurement("CanBo, no text touched") {
            (try? Record(decoding: bytes))?.unknownFields.fields.count ?? 1
        },
        Measurement("CanBo, five texts made strings") {
            (try? Record(decoding: bytes)).map { $0.fiveTexts } ?? 0
        },
        Measurement("CanBo, all texts made strings") {
            (try? Record(decoding: bytes)).map { $0.allTexts } ?? 0
        },
        Measurement("SwiftProtobuf 1.39.0") {
            (try? Canbo_Benchmark_V1_Record(serializedBytes: bytes))?.text1.utf8.count ?? 0
        },
    ]
)
var sum = decoding.run()

guard let raw = raw_decode(bytes, bytes.count) else { preconditionFailure("the record is whole") }
var encoding = Comparison(
    title: "encode (into room of the caller where the library can)",
    measurements: [
        Measurement("raw libprotobuf-c") { Int(raw_encode(raw, roomStart)) },
        Measurement("CanBo, texts as decoded") {
            ours.withPrepared { prepared in
                prepared.write(to: room)
                return prepared.size
            }
        },
        Measurement("CanBo, texts from strings") {
            fromStrings.withPrepared { prepared in
                prepared.write(to: room)
                return prepared.size
            }
        },
        Measurement("CanBo, texts from strings, into a new array") { fromStrings.encoded().count },
        Measurement("SwiftProtobuf 1.39.0, into a new array") {
            ((try? official.serializedBytes()) as [UInt8]?)?.count ?? 0
        },
    ]
)
sum &+= encoding.run()
print("\nchecksum \(sum)")
