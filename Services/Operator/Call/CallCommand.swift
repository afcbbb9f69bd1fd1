import ArgumentParser
import RPC
import Runtime
import Schema

/// Calls any method by its name, with JSON in and out.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls a method through the gateway, with JSON for messages.",
        discussion: """
            METHOD is the full name, canbo.planning.v1.PlanningService/AddEntry, or an ending of \
            it that means one method only, such as AddEntry. JSON is the request; - reads it \
            from standard input. A method that takes a stream gets one message for each line; a \
            method that answers with a stream prints one line for each message.
            """
    )

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var purpose: PurposeOptions
    @Flag(help: "List every method and end.")
    var list = false
    @Option(
        name: [.customShort("H"), .long],
        help: "Metadata to send along, as 'name: value'; may be repeated."
    )
    var header: [String] = []
    @Option(help: "Seconds until the call is given up; 0 waits for ever.")
    var timeout = 30.0
    @Argument(help: "The method.")
    var method: String?
    @Argument(help: "The request as JSON, or - for standard input.")
    var json = "{}"

    func validate() throws {
        guard list || method != nil else {
            throw ValidationError("Name a method, or use --list.")
        }
        guard (0...86_400).contains(timeout) else {
            throw ValidationError("--timeout must be from 0 to 86400 seconds.")
        }
    }

    func run() async throws {
        let contracts = try Contracts()
        let codec = contracts.codec
        let lookup = MethodLookup(contracts.schema)
        guard !list, let method else {
            for name in lookup.names { Output.standard.result(name) }
            return
        }
        let found = try lookup.find(method)
        let input = CallInput.messages(
            try CallInput.text(json),
            isStream: found.method.clientStreams
        )
        let requests = try input.map { try bytes($0, found.method.input, codec) }
        let options = CallOptions(
            deadline: timeout == 0 ? .none : .after(.seconds(timeout)),
            metadata: try metadata()
        )
        try await gateway.withChannel { channel in
            let call = RawCall(found, channel, options)
            let trailers = try await call.run(requests) { response in
                let answer = try codec.json(of: response, as: found.method.output)
                Output.standard.result(answer)
            }
            if let hint = PurposeOptions.hint(trailers) { Output.standard.tell(hint) }
        }
    }

    private func bytes(
        _ json: String,
        _ message: String,
        _ codec: JSONCodec
    ) throws(ProcessFailure) -> [UInt8] {
        do {
            return try codec.encode(json, as: message)
        } catch {
            throw ProcessFailure(.data, "the JSON is no \(message): \(error)")
        }
    }

    private func metadata() throws(ProcessFailure) -> Metadata {
        var metadata = GatewayOptions.metadata
        for entry in header {
            let parts = entry.split(separator: ":", maxSplits: 1)
            let name = parts.first?.lowercased() ?? ""
            guard parts.count == 2, Metadata.isName(Array(name.utf8)), !name.hasSuffix("-bin"),
                !name.hasPrefix("grpc-")
            else {
                throw ProcessFailure(.usage, "-H takes 'name: value', not '\(entry)'")
            }
            metadata = metadata.removing(name)
            metadata.append(name, String(parts[1].drop { $0 == " " }))
        }
        purpose.tell(&metadata)
        return metadata
    }
}
