import Foundation
import Storage
import Testing

@testable import StorageSQLite

/// When the write-ahead log is copied, and by whom.
@Suite struct LogPlanTests {
    private static let limits = LogLimits(pages: 100, finishedByWriter: 20, pagesMax: 300)

    @Test func aShortLogIsLeftAlone() {
        var plan = LogPlan(Self.limits)
        #expect(plan.step(pages: 1) == .nothing)
        #expect(plan.step(pages: 99) == .nothing)
    }

    @Test func mostIsCopiedBesideTheWriterWhichCopiesTheRest() {
        var plan = LogPlan(Self.limits)
        #expect(plan.step(pages: 100) == .copyBeside)
        #expect(plan.step(pages: 110) == .nothing)
        plan.copied(pages: 100)
        #expect(plan.step(pages: 120) == .finish)
        plan.copied(pages: 120)
        // Begun anew.
        #expect(plan.step(pages: 5) == .nothing)
        #expect(plan.step(pages: 100) == .copyBeside)
    }

    @Test func aWriterThatIsFasterIsFollowedUntilTheLogIsLong() {
        var plan = LogPlan(Self.limits)
        #expect(plan.step(pages: 100) == .copyBeside)
        plan.copied(pages: 100)
        #expect(plan.step(pages: 200) == .copyBeside)
        #expect(plan.step(pages: 299) == .nothing)
        #expect(plan.step(pages: 300) == .finish)
        plan.copied(pages: 200)
        #expect(plan.step(pages: 300) == .finish)
    }

    @Test func copyingThatFailsIsTriedAgain() {
        var plan = LogPlan(Self.limits)
        #expect(plan.step(pages: 100) == .copyBeside)
        plan.copied(pages: 0)
        #expect(plan.step(pages: 101) == .copyBeside)
    }

    @Test func theLogOfAStoreThatIsWrittenWithoutPauseStaysShort() async throws {
        try await withTemporaryFolder { folder in
            var configuration = SQLiteConfiguration(location: .file(folder + "/store.sqlite"))
            configuration.log = LogLimits(pages: 64, finishedByWriter: 16, pagesMax: 256)
            let store = try await SQLiteDatabase.open(configuration, schema: .things)
            for number in 0..<400 {
                try await store.write { transaction in
                    try transaction.execute(
                        """
                        INSERT INTO thing (id, content)
                        VALUES (\(String(number)), \([UInt8](repeating: 7, count: 40_000)))
                        """
                    )
                }
            }
            // Sixteen megabytes were written in transactions of about a dozen pages.
            let size =
                try FileManager.default
                .attributesOfItem(atPath: folder + "/store.sqlite-wal")[.size] as? Int
            #expect(try #require(size) < 300 * 4_200)
            let count = try await store.read { reader in
                try reader.first("SELECT COUNT(*) AS n FROM thing")?.integer("n")
            }
            #expect(count == 400)
            await store.close()
        }
    }
}
