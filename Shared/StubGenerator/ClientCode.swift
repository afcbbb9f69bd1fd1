import Schema

extension ServiceCode {
    /// The client of the service.
    func writeClient(_ out: inout SourceText) {
        out.line()
        out.line("/// Calls `\(service.fullName)`.")
        out.block("public struct \(base)Client: Sendable") { out in
            out.line("private let channel: any ClientChannel")
            out.line()
            out.line("/// A client that calls over the channel.")
            out.line("public init(_ channel: any ClientChannel) { self.channel = channel }")
            for method in service.methods {
                out.line()
                out.documentation(method.comment)
                writeCall(method, &out)
            }
        }
    }

    private func writeCall(_ method: MethodSchema, _ out: inout SourceText) {
        let input = context.types.type(method.input, in: context.module)
        let output = context.types.type(method.output, in: context.module)
        let name = SwiftNames.method(method.name)
        let table = "\(base)Methods.\(name)"
        let options = "_ options: CallOptions = CallOptions()"
        switch (method.clientStreams, method.serverStreams) {
        case (false, false):
            out.block(
                "public func \(name)(_ request: \(input), \(options)) async throws -> \(output)"
            ) {
                $0.line("try await channel.unary(\(table), request, options)")
            }
        case (false, true):
            out.block(
                "public func \(name)(_ request: \(input), \(options)) -> ResponseStream<\(output)>"
            ) {
                $0.line("channel.serverStreaming(\(table), request, options)")
            }
        case (true, false):
            let send = "_ send: (RequestWriter<\(input)>) async throws -> Void"
            out.block("public func \(name)(\(options), \(send)) async throws -> \(output)") {
                $0.line("try await channel.clientStreaming(\(table), options, send)")
            }
        case (true, true):
            let body =
                "_ body: (RequestWriter<\(input)>, ResponseStream<\(output)>) async throws -> R"
            out.block("public func \(name)<R>(\(options), \(body)) async throws -> R") {
                $0.line("try await channel.bidirectional(\(table), options, body)")
            }
        }
    }
}
