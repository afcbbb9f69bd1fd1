import Schema

/// Writes the method table, server protocol and client of one service.
struct ServiceCode {
    let service: ServiceSchema
    let prefix: String
    let context: EmissionContext

    /// The name of the service without `Service`.
    var base: String {
        let name =
            service.name.hasSuffix("Service") && service.name != "Service"
            ? String(service.name.dropLast("Service".count)) : service.name
        return prefix + name
    }

    /// Everything of the service.
    func write(_ out: inout SourceText) {
        writeMethods(&out)
        writeProtocol(&out)
        writeHandlers(&out)
        writeClient(&out)
    }

    private func writeMethods(_ out: inout SourceText) {
        out.line()
        out.line("/// The methods of `\(service.fullName)`.")
        out.block("public enum \(base)Methods") { out in
            for method in service.methods {
                out.line("/// `\(service.fullName)/\(method.name)`")
                out.line("public static let \(SwiftNames.method(method.name)) = MethodDescriptor(")
                out.line("    service: \"\(service.fullName)\", name: \"\(method.name)\",")
                out.line("    kind: \(method.kind), idempotency: \(method.idempotencyCase))")
            }
            let names = service.methods.map { SwiftNames.method($0.name) }.joined(separator: ", ")
            out.line("/// Every method in the order of the `.proto` file.")
            out.line("public static let all: [MethodDescriptor] = [\(names)]")
        }
    }

    private func writeProtocol(_ out: inout SourceText) {
        out.line()
        out.documentation(service.comment)
        out.block("public protocol \(base)API: RPCService") { out in
            for method in service.methods {
                out.documentation(method.comment)
                out.line("func \(signature(method))")
            }
        }
    }

    private func signature(_ method: MethodSchema) -> String {
        let (input, output) = types(method)
        let name = SwiftNames.method(method.name)
        return switch (method.clientStreams, method.serverStreams) {
        case (false, false):
            "\(name)(_ request: \(input), _ call: CallContext) async throws -> \(output)"
        case (false, true):
            "\(name)(_ request: \(input), _ responses: ResponseWriter<\(output)>, _ call: CallContext) async throws"
        case (true, false):
            "\(name)(_ requests: RequestStream<\(input)>, _ call: CallContext) async throws -> \(output)"
        case (true, true):
            "\(name)(_ requests: RequestStream<\(input)>, _ responses: ResponseWriter<\(output)>, _ call: CallContext) async throws"
        }
    }

    private func types(_ method: MethodSchema) -> (String, String) {
        (
            context.types.type(method.input, in: context.module),
            context.types.type(method.output, in: context.module)
        )
    }

    /// What the maker of a handler is told of messages that hold guarded fields.
    private func guards(_ method: MethodSchema) -> String {
        let fields = GuardCode(context)
        let requests = fields.isGuarded(method.input) ? ", requests: .guarded" : ""
        let answers = fields.isGuarded(method.output) ? ", answers: .guarded" : ""
        return requests + answers
    }

    private func writeHandlers(_ out: inout SourceText) {
        out.line()
        out.block("extension \(base)API") { out in
            out.line("/// The full name of the service.")
            out.line("public static var serviceName: String { \"\(service.fullName)\" }")
            out.line()
            out.line("/// The handlers of the methods in the order of the `.proto` file.")
            out.block("public var handlers: [MethodHandler]") { out in
                out.line("[")
                for method in service.methods {
                    let name = SwiftNames.method(method.name)
                    let count =
                        method.clientStreams && method.serverStreams || method.serverStreams ? 3 : 2
                    let arguments = (0..<count).map { "$\($0)" }.joined(separator: ", ")
                    let maker = "\(method.kind)(\(base)Methods.\(name)\(guards(method)))"
                    out.line("    \(maker) { try await self.\(name)(\(arguments)) },")
                }
                out.line("]")
            }
        }
    }
}

extension MethodSchema {
    /// The case of `CallKind`, which is the name of the maker of its handler as well.
    var kind: String {
        switch (clientStreams, serverStreams) {
        case (false, false): ".unary"
        case (false, true): ".serverStreaming"
        case (true, false): ".clientStreaming"
        case (true, true): ".bidirectional"
        }
    }

    /// The case of `Idempotency`.
    var idempotencyCase: String {
        switch idempotency {
        case .unknown: ".unknown"
        case .noSideEffects: ".noSideEffects"
        case .idempotent: ".idempotent"
        }
    }
}
