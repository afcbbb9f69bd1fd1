internal import Logging
internal import Policy
internal import Records
package import Storage

extension ServiceProcess {
    /// Removes from a store what its register of reads has kept for long enough.
    package func keepReads(of store: ServiceStore) throws {
        keep(ReadRetention.rows(try Policy.embedded(), of: store.journal), of: store.journal)
    }

    /// Removes rows whose retention is over for as long as the process runs.
    package func keep(_ rows: RowKeeper.Rows, of journal: Journal) {
        let keeper = RowKeeper(of: journal, rows) { [logger] outcome in
            switch outcome {
            case .success(let count):
                logger.info(
                    "rows past their retention removed",
                    metadata: ["rows": "\(rows.resource)", "count": "\(count)"]
                )
            case .failure(let error):
                logger.error(
                    "rows past their retention not removed",
                    metadata: ["rows": "\(rows.resource)", "error": "\(error)"]
                )
            }
        }
        run("retention of \(rows.resource)") { try await keeper.run() }
    }
}
