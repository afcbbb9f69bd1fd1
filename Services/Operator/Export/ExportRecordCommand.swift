import ArgumentParser
import Foundation
import Glibc
import PersonnelContract
import ProtobufC
import RPC
import RPCTransport
import Runtime
import Schema
import Storage

/// Writes everything that is kept about one official into a file of JSON.
struct ExportRecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Writes everything that personnel keeps about one official into a file.",
        discussion: """
            The file is a JSON array: the present facts, the history in both times, correction \
            requests, and audit records without who made the changes. Only its owner may read it, \
            and it gets its name when it is whole. What the caller may not see is left out; the \
            export itself is on record in the audit log.
            """
    )

    @OptionGroup var gateway: GatewayOptions
    @Argument(help: "The official, officials/….")
    var official: String
    @Option(help: ArgumentHelp("The file that is made.", valueName: "file"))
    var out: String

    /// The time that an export may take.
    private static let timeMax: Duration = .seconds(600)

    func run() async throws {
        try UnfinishedFile.checkIsFree(out)
        let codec = try Contracts().codec
        let unfinished = UnfinishedFile.path(of: out)
        let file = try UnfinishedFile.make(unfinished)
        defer { unlink(unfinished) }
        try await gateway.withChannel { channel in
            let options = CallOptions(timeout: Self.timeMax, metadata: GatewayOptions.metadata)
            let parts = DataSubjectClient(channel)
                .exportRecord(ExportRecordRequest(name: official), options)
            var count = 0
            for try await part in parts {
                let json = try codec.json(
                    of: part.encoded(),
                    as: ExportRecordResponse.fullName
                )
                try write(count == 0 ? "[\n" : ",\n", json, to: file)
                count += 1
            }
            try write("\n]\n", to: file)
            try ProcessFailure.told { try DurableFile.move(unfinished, toNew: out) }
            Output.standard.result("\(official): \(count) parts are in \(out)")
        }
    }

    private func write(_ texts: String..., to file: FileHandle) throws {
        try file.write(contentsOf: Data(texts.joined().utf8))
    }
}
