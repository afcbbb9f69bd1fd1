internal import Logging
package import Storage

extension ServiceProcess {
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
