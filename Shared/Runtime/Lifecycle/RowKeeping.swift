internal import Logging
internal import Records
package import Storage

extension ServiceProcess {
    /// Removes from a store what its register of reads has kept for long enough.
    package func keepReads(of store: ServiceStore) throws {
        keep(ReadRetention.rows(try policy(), of: store.journal), of: store.journal)
    }

    /// Removes rows whose retention is over for as long as the process runs.
    package func keep(_ rows: RowKeeper.Rows, of journal: Journal) {
        let work = "retention of \(rows.resource)"
        workResults.begins(work)
        let keeper = RowKeeper(of: journal, rows) { [logger, workResults] outcome in
            switch outcome {
            case .success(let count):
                workResults.succeeded(work, done: count)
                guard count > 0 else { return }
                logger.info(
                    "rows past their retention removed",
                    metadata: ["rows": "\(rows.resource)", "count": "\(count)"]
                )
            case .failure(let error):
                workResults.failed(work)
                logger.error(
                    "rows past their retention not removed",
                    metadata: ["rows": "\(rows.resource)", "error": "\(error)"]
                )
            }
        }
        run(work) { try await keeper.run() }
    }
}
