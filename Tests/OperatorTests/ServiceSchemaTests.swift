import Foundation
import Kernel
import Storage
import StorageSQLite
import Testing

@testable import canbo

/// What the schemas of the services promise to those who run them.
@Suite struct ServiceSchemaTests {
    @Test func everyServiceWithAStoreHasItsSchema() {
        for service in StoreLocations.services {
            #expect(ServiceSchemas.schema(of: service)?.name == service)
        }
        #expect(ServiceSchemas.schema(of: "gateway") == nil)
    }

    /// Every table that a step makes has a key, in whose order it can be copied and compared.
    @Test(arguments: StoreLocations.services)
    func everyStoreCanBeCopied(service: String) async throws {
        let schema = try #require(ServiceSchemas.schema(of: service))
        let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let old = folder.appending(path: "old.db").path
        let configuration = SQLiteConfiguration(location: .file(old))
        try await SQLiteDatabase.open(configuration, schema: schema).close()
        let tables = try SQLiteDatabase.holdAlone(old) { source in
            try SQLiteDatabase.make(folder.appending(path: "new.db").path) { target in
                try StoreCopy(of: schema, clock: SystemWallClock()).run(from: source, into: target)
            }
        }
        #expect(tables.contains { $0.table == "audit_record" })
    }

    /// The last step of a service before the promise that later ones only add.
    private static let firstSteps = ["personnel": 29]

    /// A process of the release before goes on beside a newer one on a shared store: what it reads
    /// and writes must stay as it was.
    @Test(arguments: StoreLocations.services)
    func laterStepsOnlyAdd(service: String) throws {
        let schema = try #require(ServiceSchemas.schema(of: service))
        for migration in schema.migrations.dropFirst(Self.firstSteps[service] ?? 1) {
            for statement in migration.statements {
                #expect(Self.onlyAdds(statement.text), "\(migration.name): \(statement.text)")
            }
        }
    }

    private static func onlyAdds(_ text: String) -> Bool {
        let starts = ["CREATE TABLE", "CREATE INDEX", "INSERT INTO", "UPDATE", "DROP INDEX"]
        if starts.contains(where: { text.hasPrefix($0) }) { return true }
        return text.hasPrefix("ALTER TABLE") && text.contains(" ADD COLUMN ")
            && (text.contains(" DEFAULT ") || !text.contains(" NOT NULL"))
    }

    @Test func whatTakesAwayIsFound() {
        #expect(Self.onlyAdds("ALTER TABLE a ADD COLUMN b BIGINT NOT NULL DEFAULT 0"))
        #expect(Self.onlyAdds("ALTER TABLE a ADD COLUMN b TEXT"))
        #expect(!Self.onlyAdds("ALTER TABLE a ADD COLUMN b TEXT NOT NULL"))
        #expect(!Self.onlyAdds("ALTER TABLE a DROP COLUMN b"))
        #expect(!Self.onlyAdds("CREATE UNIQUE INDEX a_b ON a (b)"))
        #expect(!Self.onlyAdds("DROP TABLE a"))
    }
}
