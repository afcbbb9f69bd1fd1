import Kernel
import PostgresServer
import Storage
import StoragePostgres
import Testing

/// What callers are told of each bad day of a server, and that the day after is a good one.
@Suite struct ServerFaults {
    private static let faults: [(state: Statement, reason: Reason)] = [
        // Damaged pages and indexes.
        ("XX001", .storageDamaged), ("XX002", .storageDamaged),
        // No space, no memory, no connections, a limit of the configuration.
        ("53100", .storageUnavailable), ("53200", .storageUnavailable),
        ("53300", .storageUnavailable), ("53400", .storageUnavailable),
        // Read-only after a failover; stopped, shut down, starting up.
        ("25006", .storageUnavailable), ("57014", .storageUnavailable),
        ("57P01", .storageUnavailable), ("57P03", .storageUnavailable),
        // Input and output, locks, passwords, databases.
        ("58030", .storageUnavailable), ("55P03", .storageUnavailable),
        ("28P01", .storageUnavailable), ("3D000", .storageUnavailable),
        ("08006", .storageUnavailable), ("54000", .storageLimitReached),
        // Another process was faster, or both waited for each other.
        ("40001", .storageBusy), ("40P01", .storageBusy),
    ]

    @Test(arguments: faults)
    func callersAreToldOfIt(_ fault: (state: Statement, reason: Reason)) async throws {
        try await Backend.postgres.withStore { store in
            let raise: Statement = """
                DO $$ BEGIN RAISE EXCEPTION SQLSTATE '\(fault.state)'; END $$
                """
            let written = await #expect(throws: Failure.self) {
                try await store.write { transaction in
                    try transaction.insertThing("x")
                    try transaction.execute(raise)
                }
            }
            let read = await #expect(throws: Failure.self) {
                try await store.scan { _ = try $0.first(raise) }
            }
            for failure in [written, read] {
                let failure = try #require(failure)
                #expect(failure.reason == fault.reason)
                #expect("\(try #require(failure.cause))".contains(fault.state.text))
            }
            #expect(try await store.thingCount() == 0)
            try await store.write { try $0.insertThing("y") }
            #expect(try await store.thingCount() == 1)
        }
    }
}
