private import Glibc
internal import Kernel
internal import Metrics
internal import RPC
internal import Storage
private import Synchronization

/// What operators are told of a service's store.
///
/// The journal is looked at beside the scrapes, so that a store that does not answer holds up none.
final class StoreFigures: Sendable {
    /// Between two looks.
    private static let interval: Duration = .seconds(10)

    private let journal: Journal
    private let location: StorageLocation
    private let last = Mutex<(figures: JournalFigures?, isAnswering: Bool)>((nil, true))

    init(_ journal: Journal, at location: StorageLocation) {
        self.journal = journal
        self.location = location
    }

    /// Looks until it is cancelled.
    func run() async throws {
        let clock = SystemMonotonicClock()
        while true {
            do {
                let figures = try await JournalFigures.read(of: journal)
                last.withLock { $0 = (figures, true) }
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                last.withLock { $0.isAnswering = false }
            }
            try await clock.sleep(until: clock.now + Self.interval)
        }
    }

    /// Everything as metrics.
    var families: [MetricFamily] {
        let (figures, isAnswering) = last.withLock { $0 }
        let answering = MetricFamily(
            "canbo_storage_answering",
            .gauge,
            "Whether the store answered when it was asked last, which is every 10 seconds",
            isAnswering ? 1 : 0
        )
        return journal.database.figures.families + [answering] + files
            + (figures.map(Self.families) ?? [])
    }

    private static func families(_ figures: JournalFigures) -> [MetricFamily] {
        func gauge(_ name: String, _ help: String, _ number: Double) -> MetricFamily {
            MetricFamily(name, .gauge, help, number)
        }
        func consumers(_ number: (Backlog) -> Double) -> [MetricSeries] {
            figures.backlogs.map {
                MetricSeries([MetricLabel("consumer", $0.consumer)], number($0))
            }
        }
        let unsigned = figures.auditRecords - figures.signedRecords
        let signed = figures.signedAt.map { at in
            gauge(
                "canbo_audit_checkpoint_timestamp_seconds",
                "When the last checkpoint of the audit log was signed, in seconds since 1970",
                at.seconds
            )
        }
        return [
            gauge("canbo_events_sequence", "The last event's sequence", Double(figures.events)),
            MetricFamily(
                "canbo_events_behind",
                .gauge,
                "Events that a consumer lacks",
                consumers { Double($0.events) }
            ),
            MetricFamily(
                "canbo_events_behind_seconds",
                .gauge,
                "Age of the oldest event that a consumer lacks",
                consumers { Double($0.age.nanoseconds) / 1_000_000_000 }
            ),
            gauge("canbo_audit_records", "Audit records", Double(figures.auditRecords)),
            gauge(
                "canbo_audit_unsigned_records",
                "Audit records that no checkpoint covers yet",
                Double(unsigned)
            ),
        ] + [signed].compactMap(\.self)
    }

    /// The size of a SQLite store; of a server the system tells nothing.
    private var files: [MetricFamily] {
        guard case .sqlite(let path) = location else { return [] }
        let series = [("database", path), ("log", path + "-wal")].compactMap { file, path in
            Self.size(of: path).map { MetricSeries([MetricLabel("file", file)], $0) }
        }
        return [
            MetricFamily("canbo_storage_file_bytes", .gauge, "Size of the store's files", series)
        ]
    }

    private static func size(of path: String) -> Double? {
        var status = stat()
        return stat(path, &status) == 0 ? Double(status.st_size) : nil
    }
}

extension ServiceProcess {
    /// Tells operators of a service's store for as long as the process runs.
    func measure(_ journal: Journal, at location: StorageLocation) {
        let figures = StoreFigures(journal, at: location)
        run("figures of the store") { try await figures.run() }
        measure { figures.families }
    }
}
