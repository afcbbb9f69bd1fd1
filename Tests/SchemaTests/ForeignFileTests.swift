import Fleet
import Kernel
import ProtobufC
import Schema
import Testing

/// Descriptors of somebody else, who may be hostile.
@Suite struct ForeignFileTests {
    @Test func aDescriptorKeepsItsBytes() throws {
        for file in try DescriptorSet.embedded.files {
            let foreign = try ForeignFile(file.bytes)
            #expect(foreign.bytes == file.bytes)
        }
        let written = WrittenFile("a/b.proto", package: "a", imports: ["c.proto"], services: ["S"])
        let file = try ForeignFile(written.bytes)
        #expect(file.name == "a/b.proto")
        #expect(file.dependencies == ["c.proto"])
        #expect(file.services == ["a.S"])
        #expect(file.namesSize > 0)
    }

    @Test(arguments: [
        [], [0xFF], [0x0A, 0x05, 0x61], WrittenFile("").bytes,
        WrittenFile(String(repeating: "a", count: 1_025)).bytes,
        [UInt8](repeating: 0x22, count: 4_096),
    ])
    func whatIsNoDescriptorIsRefused(bytes: [UInt8]) {
        let failure = #expect(throws: DecodingFailure.self) { try ForeignFile(bytes) }
        #expect(failure?.kind == .malformed)
    }

    @Test func aFileOfTooManyBytesIsRefused() {
        var file = WrittenFile("a.proto")
        file.add(2, [UInt8](repeating: 0x61, count: ForeignFile.sizeMax.bytes))
        let failure = #expect(throws: DecodingFailure.self) { try ForeignFile(file.bytes) }
        #expect(failure?.kind == .messageTooLong(limit: ForeignFile.sizeMax.bytes))
    }

    @Test func aFileThatGrowsInMemoryIsRefused() {
        var file = WrittenFile("a.proto")
        for _ in 0..<300_000 { file.add(4, []) }
        let failure = #expect(throws: DecodingFailure.self) { try ForeignFile(file.bytes) }
        #expect(failure?.kind == .memoryExceeded(limit: ByteCount.mebibytes(32).bytes))
    }

    @Test func aFileThatNestsTooDeepIsRefused() {
        var message = WrittenFile.field(1, Array("M".utf8))
        for _ in 0..<40 {
            message = WrittenFile.field(1, Array("M".utf8)) + WrittenFile.field(3, message)
        }
        var file = WrittenFile("a.proto")
        file.add(4, message)
        let failure = #expect(throws: DecodingFailure.self) { try ForeignFile(file.bytes) }
        #expect(failure?.kind == .nestedTooDeep(limit: 32))
    }

    /// A long name with many short ones inside costs the product of both once they are full.
    @Test func namesThatGrowWhenWrittenInFullAreRefused() {
        var message = WrittenFile.field(1, [UInt8](repeating: 0x61, count: 100_000))
        for _ in 0..<10_000 { message += WrittenFile.field(2, WrittenFile.field(1, [0x62])) }
        var file = WrittenFile("a.proto")
        file.add(4, message)
        let failure = #expect(throws: DecodingFailure.self) { try ForeignFile(file.bytes) }
        #expect(failure?.kind == .memoryExceeded(limit: ForeignFile.namesSizeMax.bytes))
    }
}
