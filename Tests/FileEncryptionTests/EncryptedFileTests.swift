import FileEncryption
import Foundation
import Testing

/// Files that are encrypted here are opened here and by `age`, and the other way round.
@Suite struct EncryptedFiles {
    /// Keys that `age-keygen` has made for these tests.
    private static let secrets = [
        "AGE-SECRET-KEY-1FJ8JUXCNHQE3JXGX3CWLUT0MP9N3DCTAV773P5R8CS88GAZ7WQ5QMH4WGX",
        "AGE-SECRET-KEY-14TJU3XGW4ZFRS5XRPVUYDCT9JG9HGEW0LLLU8E0PJFTUUGNQUJSSNQDYPQ",
    ]
    private static let recipients = [
        "age1ewznj5jmme002jfyd97ysdyl3ua828lhl8ada0szd2cwwq6dkelqvj3fag",
        "age180nh0y4dw4rf50mehd8z9a0u54ys48l8nslgqpcmwp52fz4cxy8saagctq",
    ]

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func write(_ size: Int, to path: String) throws -> Data {
        let data = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try data.write(to: URL(filePath: path))
        return data
    }

    private func recipients() throws -> [Recipient] {
        try Self.recipients.map { try #require(Recipient($0)) }
    }

    private func identity(_ number: Int) throws -> [Identity] {
        [try #require(Identity(Self.secrets[number]))]
    }

    private static let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]

    @Test(arguments: sizes)
    func whatIsEncryptedIsOpened(size: Int) throws {
        try withFolder { folder in
            let data = try write(size, to: folder + "/plain")
            try EncryptedFile.encrypt(
                folder + "/plain",
                to: folder + "/sealed",
                for: recipients()
            )
            for number in 0..<2 {
                let opened = "\(folder)/opened-\(number)"
                try EncryptedFile.decrypt(
                    folder + "/sealed",
                    to: opened,
                    with: identity(number)
                )
                #expect(try Data(contentsOf: URL(filePath: opened)) == data)
            }
        }
    }

    @Test(arguments: sizes)
    func theToolOfTheFormatAgrees(size: Int) throws {
        try withFolder { folder in
            let data = try write(size, to: folder + "/plain")
            try EncryptedFile.encrypt(
                folder + "/plain",
                to: folder + "/ours",
                for: recipients()
            )
            try Self.secrets[1].write(
                toFile: folder + "/key",
                atomically: true,
                encoding: .utf8
            )
            try age("-d", "-i", folder + "/key", "-o", folder + "/1", folder + "/ours")
            // Of a file without contents the tool makes none.
            let opened = try? Data(contentsOf: URL(filePath: folder + "/1"))
            #expect(opened == data || (opened == nil && size == 0))
            try age("-r", Self.recipients[0], "-o", folder + "/theirs", folder + "/plain")
            try EncryptedFile.decrypt(
                folder + "/theirs",
                to: folder + "/2",
                with: identity(0)
            )
            #expect(try Data(contentsOf: URL(filePath: folder + "/2")) == data)
        }
    }

    private func age(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["age"] + arguments
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func everyAlteredByteAndEveryCutIsFound() throws {
        try withFolder { folder in
            _ = try write(100, to: folder + "/plain")
            let sealed = URL(filePath: folder + "/sealed")
            try EncryptedFile.encrypt(folder + "/plain", to: sealed.path, for: recipients())
            let whole = try Data(contentsOf: sealed)
            var others = whole.indices.map { whole.prefix($0) }
            for index in whole.indices {
                var altered = whole
                altered[index] ^= 1
                others.append(altered)
            }
            others.append(whole + [0])
            for other in others {
                try other.write(to: sealed)
                #expect(throws: EncryptionFailure.self) {
                    try EncryptedFile.decrypt(
                        sealed.path,
                        to: folder + "/opened",
                        with: identity(0) + identity(1)
                    )
                }
                #expect(!FileManager.default.fileExists(atPath: folder + "/opened"))
            }
        }
    }

    @Test func partsThatAreLeftOutOrExchangedAreFound() throws {
        try withFolder { folder in
            _ = try write(65_536 * 3, to: folder + "/plain")
            let sealed = URL(filePath: folder + "/sealed")
            try EncryptedFile.encrypt(folder + "/plain", to: sealed.path, for: recipients())
            let whole = try Data(contentsOf: sealed)
            let part = 65_536 + 16
            let start = whole.count - 3 * part
            let parts = (0..<3).map { whole.dropFirst(start + $0 * part).prefix(part) }
            for order in [[0, 1], [1, 0, 2], [0, 2], [0, 1, 2, 2]] {
                let other = order.reduce(whole.prefix(start)) { $0 + parts[$1] }
                try other.write(to: sealed)
                #expect(throws: EncryptionFailure.altered) {
                    try EncryptedFile.decrypt(
                        sealed.path,
                        to: folder + "/opened",
                        with: identity(0)
                    )
                }
            }
        }
    }

    @Test func anotherKeyAndAnotherFileAreTold() throws {
        try withFolder { folder in
            _ = try write(10, to: folder + "/plain")
            let first = try [#require(Recipient(Self.recipients[0]))]
            try EncryptedFile.encrypt(folder + "/plain", to: folder + "/sealed", for: first)
            for (source, failure) in [
                ("sealed", EncryptionFailure.keyMissing), ("plain", .notEncrypted),
            ] {
                #expect(throws: failure) {
                    try EncryptedFile.decrypt(
                        "\(folder)/\(source)",
                        to: folder + "/opened",
                        with: identity(1)
                    )
                }
            }
            #expect(throws: EncryptionFailure.self) {
                try EncryptedFile.encrypt(folder + "/plain", to: folder + "/sealed", for: first)
            }
        }
    }

    @Test func aKeyWithAMistakeIsNone() throws {
        let text = Self.recipients[0]
        for index in text.indices.dropFirst(4) {
            var other = text
            other.replaceSubrange(index...index, with: text[index] == "q" ? "p" : "q")
            #expect(Recipient(other) == nil)
        }
        #expect(Recipient(text.uppercased()) == nil)
        #expect(Recipient(String(text.dropLast())) == nil)
        #expect(Recipient(Self.secrets[0]) == nil)
        #expect(Identity(text) == nil)
        #expect(Identity(Self.secrets[0].lowercased()) == nil)
        let file = "# created\n# public key: \(text)\n\(Self.secrets[0])\n"
        #expect(Identity.identities(in: file)?.count == 1)
        #expect(Identity.identities(in: "# nothing\n") == nil)
        #expect(Identity.identities(in: file + "x") == nil)
    }
}
