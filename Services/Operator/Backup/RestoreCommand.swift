import ArgumentParser
import Foundation
import Runtime
import Storage

/// Brings back what a backup holds.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Brings back the stores of a backup, or shows that it can be done.",
        discussion: """
            Every file is compared with the manifest, every store is checked, and every audit \
            chain is verified, before anything stands in its place; of PostgreSQL in databases \
            that are made for it and removed. Nothing is overwritten: the \
            data folder must have no stores, and the databases no tables. --drill restores aside, \
            verifies, reports and removes what it has restored.
            """
    )

    @Argument(help: "The folder that canbo backup has made.")
    var backup: String
    @Option(help: "The data folder that gets the stores.")
    var data = "data"
    @Flag(help: "Each service has its own folder in that one, as `canbo setup` makes them.")
    var apart = false
    @Option(
        help: ArgumentHelp(
            "The server that gets the stores of a backup of PostgreSQL.",
            valueName: "postgres://..."
        )
    )
    var postgres: String?
    @Option(
        help: ArgumentHelp(
            "The file with the secret key of an encrypted backup, as age-keygen writes it.",
            valueName: "file"
        )
    )
    var identity: String?
    @Flag(help: "Restore aside, verify, report, and leave everything as it is.")
    var drill = false

    func run() async throws {
        let folder = URL(filePath: backup, directoryHint: .isDirectory)
        let manifest = try BackupManifest.verified(in: folder)
        let target = URL(filePath: data, directoryHint: .isDirectory)
        let place = RestorationPlace(target, isApart: apart)
        try place.lend {
            try restore(manifest, from: folder, to: place)
            guard !drill else {
                return Output.standard.result("The backup of \(manifest.madeAt) can be restored.")
            }
            Output.standard.result("Restored the backup of \(manifest.madeAt) into \(target.path).")
        }
    }

    private func restore(
        _ manifest: BackupManifest,
        from folder: URL,
        to place: RestorationPlace
    ) throws {
        let restoration = Restoration(
            of: manifest,
            from: try OpenedBackup(of: manifest, in: folder, identity, aside: place),
            to: place,
            server: try PostgresServerAddress.read(postgres)
        )
        if !drill { try restoration.requireRoom() }
        for store in manifest.stores {
            let outcome = try restoration.tryOut(store)
            Output.standard.result(
                "\(store.service): \(outcome.records) audit records, "
                    + "\(outcome.coveredRecords) of them under a signed checkpoint, "
                    + "as they were written"
            )
        }
        if !drill { try restoration.putInPlace() }
    }
}
