import Kernel
import PersonnelContract
import RPC
import Runtime
import WellKnownMessages

/// What a first start shows: the units of Hà Nội and invented officials in them.
struct DemonstrationData {
    /// How many officials are made.
    let officials: Int
    private static let seed: UInt64 = 2_025

    /// What was loaded.
    struct Loaded: Sendable {
        let organizations: Int64
        let officials: Int64
    }

    /// Loads the data unless there is already an organisation; `nil` when nothing was loaded.
    func load(_ channel: any ClientChannel) async throws -> Loaded? {
        let there = try await PersonnelClient(channel).listOrganizations(
            ListOrganizationsRequest(parent: "organizations/-", pageSize: 1),
            CallOptions(timeout: .seconds(10), waitForReady: true)
        )
        guard there.organizations.isEmpty else { return nil }
        let organizations = try await load(
            .organizations,
            AdministrativeUnits.file,
            root: AdministrativeUnits.demonstrationRoot,
            channel
        )
        let people = try await load(.officials, officialsFile(), root: "", channel)
        return Loaded(
            organizations: organizations.createdCount,
            officials: people.createdCount
        )
    }

    private func load(
        _ kind: FileImport.Kind,
        _ file: [UInt8],
        root: String,
        _ channel: any ClientChannel
    ) async throws -> ImportReport {
        var rest = file[...]
        let options = ImportOptions(
            mode: .allOrNothing,
            requestID: randomUUID(),
            rootCode: root,
            effectiveDate: AdministrativeUnits.since
        )
        let report = try await FileImport(channel).run(
            kind,
            options,
            next: {
                guard !rest.isEmpty else { return nil }
                defer { rest = rest.dropFirst(FileSource.partSize) }
                return Array(rest.prefix(FileSource.partSize))
            },
            progress: { _ in }
        )
        guard report.committed else {
            let lines = ImportSummary(report, isDryRun: false).lines.prefix(5)
            throw ProcessFailure(
                .software,
                "the demonstration data were refused:\n" + lines.joined(separator: "\n")
            )
        }
        return report
    }

    private func officialsFile() -> [UInt8] {
        var made = DemonstrationOfficials(
            seed: Self.seed,
            organizations: AdministrativeUnits.codes(under: AdministrativeUnits.demonstrationRoot)
        )
        let rows = (0..<officials).map { _ in made.nextRow() }
        return Array(([DemonstrationOfficials.header] + rows).joined(separator: "\n").utf8)
    }
}
