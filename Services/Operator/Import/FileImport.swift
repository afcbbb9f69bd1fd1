import PersonnelContract
import RPC

/// Streams a file to the personnel service.
struct FileImport {
    /// Which records a file holds.
    enum Kind {
        case organizations, officials
    }

    /// The longest time that an import may take.
    static let timeMax: Duration = .seconds(3_600)

    private let personnel: PersonnelClient

    /// An import through a channel.
    init(_ channel: any ClientChannel) {
        personnel = PersonnelClient(channel)
    }

    /// Sends the options, then the file; `progress` is told of the bytes sent.
    func run(
        _ kind: Kind,
        _ source: FileSource,
        _ options: ImportOptions,
        progress: (Int) -> Void
    ) async throws -> ImportReport {
        try await run(kind, options, next: source.next, progress: progress)
    }

    /// Sends the options, then parts of a file until there are no more.
    func run(
        _ kind: Kind,
        _ options: ImportOptions,
        next: () throws -> [UInt8]?,
        progress: (Int) -> Void
    ) async throws -> ImportReport {
        let call = CallOptions(timeout: Self.timeMax, metadata: GatewayOptions.metadata)
        var sent = 0
        switch kind {
        case .organizations:
            return try await personnel.importOrganizations(call) { requests in
                try await requests.write(ImportOrganizationsRequest(part: .options(options)))
                while let part = try next() {
                    try await requests.write(ImportOrganizationsRequest(part: .chunk(part)))
                    sent += part.count
                    progress(sent)
                }
            }.report ?? ImportReport()
        case .officials:
            return try await personnel.importOfficials(call) { requests in
                try await requests.write(ImportOfficialsRequest(part: .options(options)))
                while let part = try next() {
                    try await requests.write(ImportOfficialsRequest(part: .chunk(part)))
                    sent += part.count
                    progress(sent)
                }
            }.report ?? ImportReport()
        }
    }
}
