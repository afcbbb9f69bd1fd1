import RPC
import Schema
import Synchronization

@testable import canbo

/// A way to services that answer as a test says: each call gets the next answer of its method, an
/// empty message when there is none.
final class ScriptedChannel: ClientChannel {
    /// How a call is answered.
    enum Answer: Sendable {
        /// One message, as JSON, with the fields that trailing metadata say are hidden.
        case page(String, hiding: String = "")
        case refusal(RPCStatus)
        /// Nothing, until the call is cancelled.
        case silence
    }

    /// A call that was made, with its request as JSON.
    struct Asked: Sendable {
        let path: String
        let request: String
    }

    let contracts: Contracts
    private let methods: MethodLookup
    private let script: Mutex<[String: [Answer]]>
    private let calls = Mutex<[Asked]>([])
    private let silences = AsyncStream<Void>.makeStream()

    /// Answers by the paths of methods, `package.Service/Method`.
    init(_ script: [String: [Answer]] = [:]) throws {
        contracts = try Contracts()
        methods = MethodLookup(contracts.schema)
        self.script = Mutex(script)
    }

    /// The calls that were made, in their order.
    var asked: [Asked] { calls.withLock { $0 } }

    /// Waits until a call is met with silence.
    func untilSilent() async {
        for await _ in silences.stream { return }
    }

    func start(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> any ClientCall {
        let path = "\(method.service)/\(method.name)"
        let answer = script.withLock { script in
            guard let next = script[path]?.first else { return Answer.page("{}") }
            script[path]?.removeFirst()
            return next
        }
        do {
            let types = try methods.find(path).method
            let request = Array(onlyRequest?.dropFirst(5) ?? [])
            let json = try contracts.codec.json(of: request, as: types.input)
            calls.withLock { $0.append(Asked(path: path, request: json)) }
            guard case .page(let page, let hidden) = answer else {
                if case .silence = answer { silences.continuation.yield() }
                return ScriptedCall(answer)
            }
            let message = try contracts.codec.encode(page, as: types.output)
            return ScriptedCall(answer, message, hiding: hidden)
        } catch {
            return ScriptedCall(.refusal(RPCStatus(.internal, "\(error)")))
        }
    }

    func exchange(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> ClientAnswer {
        throw RPCStatus(.unimplemented, "calls of tests are started")
    }
}

/// A call with its answer.
private final class ScriptedCall: ClientCall {
    let headers = Metadata()
    let trailers: Metadata
    private let answer: ScriptedChannel.Answer
    private let waiting: Mutex<[UInt8]?>
    private let never = AsyncStream<Void>.makeStream()

    init(_ answer: ScriptedChannel.Answer, _ message: [UInt8]? = nil, hiding hidden: String = "") {
        self.answer = answer
        waiting = Mutex(message)
        var trailers = Metadata()
        if !hidden.isEmpty {
            trailers.append("canbo-hidden-fields", hidden)
            trailers.append("canbo-purpose-needed", "true")
        }
        self.trailers = trailers
    }

    func send(_ frame: [UInt8]) async throws {}
    func finishSending() {}
    func cancel() {}

    func receive() async throws -> [UInt8]? {
        switch answer {
        case .page: return waiting.withLock { $0.take() }
        case .refusal(let status): throw status
        case .silence:
            for await _ in never.stream {}
            throw RPCStatus(.cancelled)
        }
    }
}
