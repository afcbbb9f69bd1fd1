internal import Kernel
package import RPC
private import Synchronization
internal import WellKnownMessages

/// A service with a method of each kind, for tests and benchmarks of the transport.
///
/// Its messages are the wrappers of `google.protobuf`, so that every stock client has them.
package struct EchoService: RPCService {
    /// The full name of the service.
    package static var serviceName: String { "canbo.test.v1.EchoService" }

    /// Waits until the test lets it go on; cancelled with the call.
    private let gate: @Sendable (CallContext) async throws -> Void
    private let cancelled = Tally()

    /// A service whose method `Wait` waits for a function to return.
    package init(gate: @escaping @Sendable (CallContext) async throws -> Void = { _ in }) {
        self.gate = gate
    }

    /// One handler for each method.
    package var handlers: [MethodHandler] {
        [
            .unary(EchoMethods.echo) { (request: GoogleBytesValue, call) in
                Self.returnMetadata(call)
                return request
            },
            .serverStreaming(EchoMethods.count) {
                (request: GoogleUInt32Value, responses: ResponseWriter<GoogleUInt32Value>, call) in
                Self.returnMetadata(call)
                for number in 0..<request.value {
                    try await responses.write(GoogleUInt32Value(value: number))
                }
            },
            .clientStreaming(EchoMethods.total) {
                (requests: RequestStream<GoogleUInt32Value>, call) in
                Self.returnMetadata(call)
                var total: UInt64 = 0
                for try await request in requests { total += UInt64(request.value) }
                return GoogleUInt64Value(value: total)
            },
            .bidirectional(EchoMethods.talk) {
                (requests: RequestStream<GoogleBytesValue>, responses, call) in
                Self.returnMetadata(call)
                for try await request in requests { try await responses.write(request) }
            },
            .unary(EchoMethods.fail) { (request: GoogleStringValue, _) -> GoogleStringValue in
                throw try Self.failure(request.value)
            },
            .unary(EchoMethods.wait) { (request: GoogleBytesValue, call) in
                do {
                    try await gate(call)
                } catch is CancellationError {
                    cancelled.count.add(1, ordering: .relaxed)
                    throw CancellationError()
                }
                return request
            },
            .unary(EchoMethods.cancellations) { (_: GoogleBytesValue, _) in
                GoogleUInt64Value(value: cancelled.count.load(ordering: .relaxed))
            },
            .serverStreaming(EchoMethods.alternate) {
                (request: GoogleBytesValue, responses: ResponseWriter<GoogleBytesValue>, call) in
                for compresses in [true, false] {
                    call.compressResponses(compresses)
                    try await responses.write(request)
                }
            },
            .serverStreaming(EchoMethods.flood) {
                (request: GoogleBytesValue, responses: ResponseWriter<GoogleBytesValue>, _) in
                while true { try await responses.write(request) }
            },
        ]
    }

    /// Sends back the metadata that asks for it, in front and at the end of the answer.
    private static func returnMetadata(_ call: CallContext) {
        if let value = call.metadata["x-echo-header"] { call.addHeader("x-echo-header", value) }
        for value in call.metadata.binaryValues("x-echo-trailer-bin") {
            call.addTrailer("x-echo-trailer-bin", bytes: value)
        }
    }

    private static func failure(_ name: String) throws -> Failure {
        switch name {
        case "bare": throw RPCStatus(.dataLoss, "No reason.")
        case "fields":
            var checks = FieldChecks()
            checks.required("official.full_name")
            checks.number(-1, "page_size", in: 0...1_000)
            try checks.finish()
            return Failure(.internalFault)
        case "missing":
            return Failure(
                .resourceNotFound,
                ["resource": "officials/nguyễn"],
                details: [.resource(type: "canbo.gov.vn/Official", name: "officials/nguyễn")]
            )
        case "away":
            return Failure(
                .dependencyUnavailable,
                ["dependency": "discipline"],
                details: [.retry(after: .milliseconds(1_500))]
            )
        default: throw UnknownFailure(name: name)
        }
    }
}

/// Calls of `Wait` whose handler was cancelled.
private final class Tally: Sendable {
    let count = Atomic<UInt64>(0)
}

/// An error that no one maps to a status.
package struct UnknownFailure: Error {
    /// A text that must not leave the process.
    package let name: String
}

/// The methods of ``EchoService``.
package enum EchoMethods {
    /// Answers with its request.
    package static let echo = method("Echo", .unary)
    /// Answers with the numbers below the request.
    package static let count = method("Count", .serverStreaming)
    /// Answers with the sum of the requests.
    package static let total = method("Total", .clientStreaming)
    /// Answers each request with itself.
    package static let talk = method("Talk", .bidirectional)
    /// Fails in the way that the request names.
    package static let fail = method("Fail", .unary)
    /// Answers with its request once the test lets it.
    package static let wait = method("Wait", .unary)
    /// Answers with the number of calls of `Wait` that were cancelled.
    package static let cancellations = method("Cancellations", .unary)
    /// Answers with its request twice, compressed and not.
    package static let alternate = method("Alternate", .serverStreaming)
    /// Answers with its request for ever.
    package static let flood = method("Flood", .serverStreaming)

    private static func method(_ name: String, _ kind: CallKind) -> MethodDescriptor {
        MethodDescriptor(service: EchoService.serviceName, name: name, kind: kind)
    }
}
