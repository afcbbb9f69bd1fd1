import ArgumentParser
import Foundation
import Glibc
import RPC
import RPCTransport
import Runtime
import Schema
import Storage

/// Writes everything that is kept about one official, and that the caller may read, into a file.
struct ExportRecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Writes what every service keeps about one official into a file.",
        discussion: """
            The file is a JSON array of parts, each with the service, the method and the type of \
            the message that it holds: the record with its history, posts, memberships, dues and \
            accounts, evaluations, sanctions, blocks, notices of cases, notices, and who has read \
            of the official in each service. What the caller may not read stands there as left \
            out, with the reason, as do fields that are hidden; say for what you read with \
            --purpose, OWN_RECORD for the own one. When a service does not answer, no file is \
            made. Only its owner may read it, and it gets its name when it is whole. The export \
            is on record.
            """
    )

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var purpose: PurposeOptions
    @Argument(help: "The official, officials/….")
    var official: String
    @Option(help: ArgumentHelp("The file that is made.", valueName: "file"))
    var out: String

    func run() async throws {
        try UnfinishedFile.checkIsFree(out)
        try await Interruption.run { try await export() }
    }

    private func export() async throws {
        var metadata = GatewayOptions.metadata
        purpose.tell(&metadata)
        let gathering = RecordGathering(
            official: official,
            gateway: gateway.gateway,
            contracts: try Contracts(),
            metadata: metadata
        )
        let unfinished = UnfinishedFile.path(of: out)
        let file = try UnfinishedFile.make(unfinished)
        defer { unlink(unfinished) }
        try await gateway.withChannel { channel in
            var separator = "[\n"
            let outcome = try await gathering.run(channel) { part in
                try file.write(contentsOf: Data((separator + part).utf8))
                separator = ",\n"
            }
            try file.write(contentsOf: Data("\n]\n".utf8))
            try ProcessFailure.told { try DurableFile.move(unfinished, toNew: out) }
            Output.standard.result("\(official): \(outcome.parts) parts are in \(out)")
            for one in outcome.leftOut {
                let path = "\(one.service)/\(one.method ?? "")"
                Output.standard.tell("Left out: \(path), \(one.leftOut)")
            }
            if outcome.needsPurpose {
                Output.standard.tell(
                    "Fields are hidden, which the file names: say for what you read with --purpose."
                )
            }
        }
    }
}
