private import Kernel
internal import Logging
internal import Storage
private import StorageSQLite

extension ServiceProcess {
    /// Copies a SQLite store before its schema changes, unless it was told not to, and logs what
    /// changes; of a PostgreSQL store the operator makes a backup.
    func beforeUpgrade(of store: StoreConfiguration) -> SchemaMigrator.BeforeUpgrade {
        let logger = logger
        let clock = clock
        return { upgrade in
            guard case .sqlite(let path) = store.location, store.backupBeforeUpgrade == .required
            else {
                return logger.notice(
                    "the schema of the store changes, without a backup by the service",
                    metadata: ["storage": "\(store.location)", "upgrade": "\(upgrade)"]
                )
            }
            do {
                let copy = try UpgradeBackup(of: path).make(before: upgrade, at: clock.now)
                logger.notice(
                    "the store was backed up, its schema changes",
                    metadata: ["backup": "\(copy)", "upgrade": "\(upgrade)"]
                )
            } catch {
                throw ProcessFailure(
                    .inputOutput,
                    "the schema of \(store.location) must change (\(upgrade)), and the backup "
                        + "before that failed: \(error). Nothing was changed. Mend that, or make "
                        + "a backup yourself and start with --backup-before-upgrade none"
                )
            }
        }
    }
}
