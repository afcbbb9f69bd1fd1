import Fleet
import Kernel
import Storage
import Testing

@testable import PersonnelService

/// Screenings of before the record kept since when they are in which state.
@Suite struct ScreeningMigrationTests {
    /// The schema of before.
    private static let old = DatabaseSchema(
        "personnel",
        Array(DatabaseSchema.personnel.migrations.prefix { $0.name != "states of screenings" })
    )

    @Test(arguments: [StoreKind.memory, .postgres])
    func theFirstStateAndThePresentOneAreKnown(_ kind: StoreKind) async throws {
        let clock = CalendarClock("2026-12-31")
        try await kind.withStore(Self.old, clock: clock) { store in
            try await store.write { transaction in
                for (number, state, version) in [(1, 1, 1), (2, 4, 4)] as [(Int64, Int64, Int64)] {
                    try transaction.execute(
                        """
                        INSERT INTO screening_item (
                            number, id, screening_round_number, screening_round_id,
                            membership_number, membership_id, official_number, official_id,
                            cell_number, cell_id, category, state, content, recorder, version,
                            created_at, updated_at
                        ) VALUES (
                            \(number), \("i\(number)"), 1, 'r', \(number), \("m\(number)"),
                            \(number), \("o\(number)"), 1, 'c', 2, \(state), \([UInt8]()), '',
                            \(version), 100, \(100 * version)
                        )
                        """
                    )
                }
            }
            try await SchemaMigrator(store, clock: clock).run(.personnel)
            let known = try await store.read { reader in
                try reader.rows(
                    """
                    SELECT screening_item_number, version, state, recorded_at
                    FROM screening_item_state ORDER BY screening_item_number, version
                    """
                ).map { row in
                    try ["screening_item_number", "version", "state", "recorded_at"]
                        .map { try row.integer($0) }
                }
            }
            #expect(known == [[1, 1, 1, 100], [2, 1, 1, 100], [2, 4, 4, 400]])
        }
    }
}
