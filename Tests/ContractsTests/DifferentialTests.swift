import Foundation
import JSON
import ProtobufC
import Schema
import Testing
import TestingContract

/// Our codec against the official Python runtime, with random messages of every type.
@Suite struct DifferentialTests {
    private static let count = 200
    private static let seeds = [1, 20_261_121]
    private static let type = EveryType.fullName

    @Test(arguments: seeds)
    func agreesOnMessagesOfTheOfficialRuntime(seed: Int) throws {
        let codec = try JSONCodec(Schema(DescriptorSet(decoding: TestingDescriptors.bytes)))
        try ExternalProgram.withTemporaryFolder { folder in
            let arguments = [folder.path, "\(seed)", "\(Self.count)"]
            try ExternalProgram.python("differential.py", ["make"] + arguments)
            for index in 0..<Self.count {
                let wire = try Data(contentsOf: folder.appendingPathComponent("\(index).wire"))
                let json = try String(
                    contentsOf: folder.appendingPathComponent("\(index).json"),
                    encoding: .utf8
                )
                let message = try EveryType(decoding: [UInt8](wire))
                let encoded = message.encoded()
                #expect(try EveryType(decoding: encoded) == message)
                try write(encoded, folder, "\(index).swift.wire")
                let ours = try codec.json(of: [UInt8](wire), as: Self.type, layout: .indented)
                try write(Array(ours.utf8), folder, "\(index).swift.json")
                let fromJSON = try codec.encode(json, as: Self.type)
                try write(fromJSON, folder, "\(index).fromjson.wire")
            }
            try ExternalProgram.python("differential.py", ["compare", folder.path])
        }
    }

    @Test(arguments: seeds)
    func theOfficialRuntimeAgreesOnOurs(seed: Int) throws {
        let codec = try JSONCodec(Schema(DescriptorSet(decoding: TestingDescriptors.bytes)))
        var random = SeededRandom(seed: UInt64(seed))
        try ExternalProgram.withTemporaryFolder { folder in
            let messages = (0..<Self.count).map { _ in EveryType.random(using: &random) }
            for (index, message) in messages.enumerated() {
                try write(message.encoded(), folder, "\(index).swift.wire")
            }
            try ExternalProgram.python("differential.py", ["echo", folder.path])
            for (index, message) in messages.enumerated() {
                let wire = try Data(contentsOf: folder.appendingPathComponent("\(index).wire"))
                #expect(try EveryType(decoding: [UInt8](wire)) == message)
                let json = try String(
                    contentsOf: folder.appendingPathComponent("\(index).json"),
                    encoding: .utf8
                )
                let fromJSON = try codec.encode(json, as: Self.type)
                #expect(try EveryType(decoding: fromJSON) == message)
            }
        }
    }

    private func write(_ bytes: [UInt8], _ folder: URL, _ name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
}
