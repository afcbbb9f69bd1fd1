import Fleet
import Foundation
import Kernel
import PersonnelContract
import Storage
import StorageSQLite
import Testing
import WellKnownMessages

@testable import PersonnelService

/// That erased data are in no byte of the store's files, and that the audit chain still verifies.
@Suite struct ErasedFileTests {
    private static let count = 60

    /// Names that are in no other text.
    private static func name(_ number: Int) -> String {
        let letters = Array("bcdghklmnpqrstvx")
        return "Zw\(letters[number % 16])\(letters[number / 16])o Wz\(letters[number % 16])u"
    }

    @Test func noByteOfTheFilesHasTheErasedNames() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("canbo-erased-\(randomUUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let clock = CalendarClock("2026-11-27")
        let path = folder.appendingPathComponent("store.sqlite").path
        let store = try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(path)),
            schema: .personnel,
            clock: clock
        )
        let bench = try await DataSubjectBench(store, clock)
        let key = try #require(AuditKey.random())
        let keeper = AuditKeeper(of: bench.journal, key: key) { _ in }
        try await fill(bench)
        while try await keeper.keep() {}
        try await eraseHalf(bench)
        while try await keeper.keep() {}
        let verified = try await store.scan { reader in
            try AuditVerification(of: "personnel", in: reader, keys: [key.publicPart])
        }
        #expect(verified.findings.isEmpty && verified.checkpoints == 2)
        try await checkProofs(bench)
        await store.close()
        let files = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        )
        for number in 0..<Self.count {
            let name = Self.name(number)
            let marks = [name, NameKeys(name).searchText, String(900_000_000_000 + number)]
            for file in files {
                let content = try Data(contentsOf: file)
                let found = marks.filter { content.range(of: Data($0.utf8)) != nil }
                #expect(
                    found.isEmpty == number.isMultiple(of: 2),
                    "\(file.lastPathComponent): \(found)"
                )
            }
        }
    }

    private func fill(_ bench: DataSubjectBench) async throws {
        try await bench.personnel.organization("hn", "Thành phố Hà Nội", level: .city)
        try await bench.personnel.organization("bd", "Phường Ba Đình", under: "hn")
        for number in 0..<Self.count {
            try await bench.former(number, "Nguyễn Văn An", left: 1951)
            try await bench.change(
                Official(
                    name: "officials/o\(number)",
                    personalID: String(900_000_000_000 + number),
                    fullName: Self.name(number)
                ),
                from: GoogleDate(year: 1950, month: Int32(1 + number % 11), day: 5)
            )
        }
    }

    private func eraseHalf(_ bench: DataSubjectBench) async throws {
        for number in stride(from: 0, to: Self.count, by: 2) {
            try await bench.erase("o\(number)", requestID: randomUUID())
        }
    }

    /// Every record of the erasures is under the tree over the whole log.
    private func checkProofs(_ bench: DataSubjectBench) async throws {
        let records = try await bench.audit()
        let proofs = AuditProofs(of: bench.journal)
        for record in records where record.method.hasSuffix("EraseOfficial") {
            let proof = try await proofs.inclusion(of: record.sequence, in: Int64(records.count))
            #expect(!proof.path.isEmpty)
        }
    }
}
