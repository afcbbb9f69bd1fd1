import ArgumentParser
import FileEncryption
import Foundation
import Kernel
import Runtime
import Storage
import StorageSQLite

/// Copies everything that an installation needs to start again, while it runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the stores of all services, while they run.",
        discussion: """
            Each store is copied as it is at one moment, with its checkpoints and the public key \
            of its audit chain, into a new folder that is there whole or not at all. The secret \
            keys stay where they are. With --apart the folder has one for each service, such as \
            the volumes of containers. PostgreSQL stores are copied by pg_dump. With --recipient \
            every file is encrypted in the format of age, so that only the holder of the secret \
            key can read it; age-keygen makes such keys.
            """
    )

    @Option(help: "The data folder of the installation.")
    var data = "data"
    @Flag(help: "Each service has its own folder in that one, as `canbo setup` makes them.")
    var apart = false
    @Option(help: "The folder that gets the backup, in a folder named by the time.")
    var to = "backups"
    @Option(help: ArgumentHelp("The server that keeps the stores.", valueName: "postgres://..."))
    var postgres: String?
    @Option(
        help: ArgumentHelp(
            "A service whose store is elsewhere, and where; may be given several times.",
            valueName: "service=store"
        )
    )
    var store: [String] = []
    @Option(
        help: ArgumentHelp(
            "A public key to encrypt for; may be given several times.",
            valueName: "age1..."
        )
    )
    var recipient: [Recipient] = []

    func run() async throws {
        let folder = try Backup(
            of: StoreLocations(
                data: URL(filePath: data, directoryHint: .isDirectory),
                isApart: apart,
                server: try PostgresServerAddress.read(postgres),
                others: Dictionary(
                    store.map { text in
                        let placement = try StorePlacement(text)
                        return (placement.service, placement.location)
                    },
                    uniquingKeysWith: { $1 }
                )
            ),
            into: URL(filePath: to, directoryHint: .isDirectory),
            at: SystemWallClock().now,
            for: recipient
        ).make()
        Output.standard.result(folder.path)
    }
}

/// One backup in the making.
struct Backup {
    private let installation: StoreLocations
    private let folder: URL
    private let unfinished: URL
    /// The name of the folder beside a store where its files are until they are encrypted: never
    /// on another disk.
    private let draftsName: String
    private let recipients: [Recipient]
    private let start: Date

    init(
        of installation: StoreLocations,
        into parent: URL,
        at now: Timestamp,
        for recipients: [Recipient]
    ) {
        self.installation = installation
        self.recipients = recipients
        start = Date(timeIntervalSince1970: Double(now.microseconds / 1_000_000))
        let name = start.formatted(
            .iso8601.year().month().day().time(includingFractionalSeconds: false)
                .timeSeparator(.omitted).dateSeparator(.omitted)
        )
        folder = parent.appending(path: "canbo-\(name)")
        unfinished = parent.appending(path: "canbo-\(name).unfinished")
        draftsName = ".canbo-\(name).drafts"
    }

    /// Where the files of a service are until they are in the backup.
    private func drafts(of service: String) -> URL {
        recipients.isEmpty
            ? unfinished : installation.folder(of: service).appending(path: draftsName)
    }

    /// Makes the backup, or leaves nothing of it; the folder that holds it.
    func make() throws(ProcessFailure) -> URL {
        try BackupFile.makeFolder(unfinished.deletingLastPathComponent())
        try BackupFile.makeNewFolder(unfinished)
        do throws(ProcessFailure) {
            try fill()
            try BackupFile.makeDurable(unfinished)
            guard rename(unfinished.path, folder.path) == 0 else {
                throw ProcessFailure(.inputOutput, "\(folder.path) is there already")
            }
            try ProcessFailure.told { try DurableFile.sync(DurableFile.folder(of: folder.path)) }
        } catch {
            try? FileManager.default.removeItem(at: unfinished)
            throw error
        }
        return folder
    }

    private func fill() throws(ProcessFailure) {
        var stores: [BackupManifest.Store] = []
        var files: [BackupManifest.File] = []
        var drafts: Set<URL> = []
        defer { for folder in drafts { try? FileManager.default.removeItem(at: folder) } }
        for service in StoreLocations.services {
            if !recipients.isEmpty, drafts.insert(self.drafts(of: service)).inserted {
                try BackupFile.makeNewFolder(self.drafts(of: service))
            }
            // Checkpoints before the store: one that is signed later covers more than the copy has.
            // Keys behind it: each that has signed what the copy has is there by then.
            let checkpoints = StoreLocations.checkpoints(of: service)
            if let file = try copyCompanion(checkpoints, of: service) { files.append(file) }
            stores.append(try copyStore(of: service))
            for name in installation.publicKeys(of: service) {
                if let file = try copyCompanion(name, of: service) { files.append(file) }
            }
        }
        try BackupManifest(
            encryption: recipients.isEmpty ? nil : .age,
            madeAt: start,
            stores: stores,
            files: files
        ).write(to: unfinished)
    }

    /// Copies a file that is beside a store; `nil` when there is none.
    private func copyCompanion(
        _ name: String,
        of service: String
    ) throws(ProcessFailure) -> BackupManifest.File? {
        let source = installation.folder(of: service).appending(path: name)
        guard FileManager.default.fileExists(atPath: source.path) else { return nil }
        try BackupFile.copy(source, to: drafts(of: service).appending(path: name))
        return try kept(name, of: service)
    }

    /// What the backup holds of a draft: itself, or its encrypted form.
    private func kept(
        _ name: String,
        of service: String
    ) throws(ProcessFailure) -> BackupManifest.File {
        guard !recipients.isEmpty else { return try BackupFile.describe(name, in: unfinished) }
        let draft = drafts(of: service).appending(path: name)
        let sealed = name + BackupManifest.encryptedEnding
        do {
            try EncryptedFile.encrypt(
                draft.path,
                to: unfinished.appending(path: sealed).path,
                for: recipients
            )
            try FileManager.default.removeItem(at: draft)
        } catch {
            throw ProcessFailure(.inputOutput, "\(name) cannot be encrypted: \(error)")
        }
        return try BackupFile.describe(sealed, in: unfinished)
    }

    private func copyStore(of service: String) throws(ProcessFailure) -> BackupManifest.Store {
        let requirements = StoreRequirements(service: service, option: "--store \(service)=")
        let head: AuditHead
        let name: String
        let engine: BackupManifest.Engine
        switch installation.store(of: service) {
        case .sqlite(let path):
            (name, engine) = ("\(service).db", .sqlite)
            let target = drafts(of: service).appending(path: name).path
            do {
                try SQLiteBackup.copy(path, to: target)
            } catch {
                throw ProcessFailure(.inputOutput, "\(path) cannot be copied: \(error)")
            }
            head = try StorageLocation.sqlite(path: target).inspect { reader in
                try requirements.requireNotMoved(reader)
                return try AuditHead(reader)
            }
        case .postgres(let address):
            (name, engine) = ("\(service).dump", .postgres)
            let target = drafts(of: service).appending(path: name).path
            head = try StorageLocation.postgres(address: address).inspect { reader in
                // pg_dump sees just what the head is read from. That comes first: a dump may take
                // longer than a session may be idle.
                try requirements.requireNotMoved(reader)
                let head = try AuditHead(reader)
                let row = try reader.first("SELECT pg_export_snapshot() AS name")
                let snapshot = try row?.text("name") ?? ""
                try PostgresTool.run(
                    "pg_dump",
                    [
                        "--format=custom", "--no-owner", "--no-privileges",
                        "--snapshot=\(snapshot)", "--file=\(target)", address,
                    ]
                )
                return head
            }
        }
        return BackupManifest.Store(
            service: service,
            engine: engine,
            content: try kept(name, of: service),
            auditRecords: head.records,
            auditHash: head.hash
        )
    }
}

/// Where the store of one service is.
struct StorePlacement {
    /// The service.
    let service: String
    /// Its store.
    let location: StorageLocation

    /// Reads `planning=postgres://…`, a value of `--store`; throws for another form and for what is
    /// no service.
    init(_ text: String) throws(ProcessFailure) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, StoreLocations.services.contains(parts[0]),
            let location = StorageLocation(parts[1])
        else {
            // Not repeated: what is refused may be an address with a password.
            throw ProcessFailure(
                .usage,
                "--store: SERVICE=sqlite:PATH or SERVICE=postgres://..., no password"
            )
        }
        (service, self.location) = (parts[0], location)
    }
}

extension Recipient: ExpressibleByArgument {
    /// Reads `age1…`.
    package init?(argument: String) {
        self.init(argument)
    }
}
