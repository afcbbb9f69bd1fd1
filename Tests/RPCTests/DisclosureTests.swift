import Fleet
import Kernel
import ProtobufC
import RPCTransport
import Synchronization
import TestingContract
import Testing

@testable import RPC

/// What answers show of guarded fields, for what purpose, and what is recorded before they leave.
@Suite struct DisclosureTests {
    private static let read = MethodDescriptor(
        service: "test.Service",
        name: "Get",
        kind: .unary,
        idempotency: .noSideEffects
    )
    private static let change = MethodDescriptor(
        service: "test.Service",
        name: "Change",
        kind: .unary
    )
    private static let full = Guarded(open: "o", sensitive: "s", political: 7)

    /// Takes the purpose that a call names, and keeps what is recorded unless it is to fail.
    private final class Recorder: ReadRecorder {
        let fails: Bool
        let reads = Mutex<[GuardedRead]>([])

        init(fails: Bool = false) { self.fails = fails }

        func purpose(of call: CallContext) throws(Failure) -> ReadPurpose? {
            call.metadata["x-purpose"].map { ReadPurpose($0) }
        }

        func record(_ read: GuardedRead, of call: CallContext) async throws {
            if fails { throw Failure(.dependencyUnavailable, ["dependency": "store"]) }
            reads.withLock { $0.append(read) }
        }

        var recorded: [GuardedRead] { reads.withLock { $0 } }
    }

    private struct Service: RPCService {
        static let serviceName = "test.Service"
        let handlers: [MethodHandler]
    }

    /// What a caller with a clearance gets of a message, and the trailing metadata.
    private func ask(
        _ recorder: Recorder?,
        _ method: MethodDescriptor = read,
        _ message: Guarded = full,
        purpose: String? = nil,
        as clearance: Clearance = .everything,
        _ body: @escaping @Sendable (CallContext) -> Void = { _ in }
    ) async throws -> (answer: Guarded, trailers: Metadata) {
        let handler = MethodHandler.unary(method, answers: .guarded) {
            (request: Guarded, call: CallContext) in
            body(call)
            return request
        }
        let router = Router(
            [Service(handlers: [handler])],
            reads: recorder,
            faults: FaultRecorder { _ in }
        )
        var metadata = Metadata()
        if let purpose { metadata.append("x-purpose", purpose) }
        let call = CallContext(method, metadata: metadata)
        call.admit(Caller(.system, "systems/test", clearance: clearance))
        guard case .unary(let body)? = router.handler(method.path)?.body else {
            throw RPCStatus(.internal)
        }
        let frame = try await router.answer(message.encoded(), body, call)
        return (try Guarded(decoding: Array(frame.dropFirst(5))), call.responseTrailers)
    }

    @Test func aReadWithoutPurposeShowsNothingAndSaysWhy() async throws {
        let recorder = Recorder()
        let (answer, trailers) = try await ask(recorder)
        #expect(answer == Guarded(open: "o"))
        #expect(trailers["canbo-hidden-fields"] == "sensitive,political,chosen")
        #expect(trailers["canbo-purpose-needed"] == "true")
        #expect(recorder.recorded.isEmpty)
    }

    @Test func whoIsNotClearedIsNotToldThatAPurposeWouldHelp() async throws {
        let (answer, trailers) = try await ask(Recorder(), as: [])
        #expect(answer == Guarded(open: "o"))
        #expect(trailers["canbo-purpose-needed"] == nil)
    }

    @Test func whatAReadShowsIsRecorded() async throws {
        let recorder = Recorder()
        let (answer, trailers) = try await ask(recorder, purpose: "AUDIT")
        #expect(answer == Self.full && trailers.isEmpty)
        #expect(
            recorder.recorded == [
                GuardedRead(
                    ReadPurpose("AUDIT"),
                    fields: ["sensitive", "political"],
                    shown: .everything,
                    resources: []
                )
            ]
        )
    }

    @Test func onlyWhatIsShownIsRecorded() async throws {
        let recorder = Recorder()
        let (answer, trailers) = try await ask(recorder, purpose: "AUDIT", as: .sensitive)
        #expect(answer == Guarded(open: "o", sensitive: "s"))
        #expect(trailers["canbo-hidden-fields"] == "political")
        #expect(trailers["canbo-purpose-needed"] == nil)
        #expect(recorder.recorded.map(\.fields) == [["sensitive"]])
        let bare = Guarded(open: "o")
        #expect(try await ask(recorder, Self.read, bare, purpose: "AUDIT").answer == bare)
        #expect(recorder.recorded.count == 1)
    }

    @Test func whatCannotBeRecordedDoesNotLeave() async throws {
        let end = await status { _ = try await ask(Recorder(fails: true), purpose: "AUDIT") }
        #expect(end.code == .unavailable)
        #expect(try await ask(Recorder(fails: true)).answer == Guarded(open: "o"))
    }

    @Test func whereNobodyRecordsNothingIsShown() async throws {
        #expect(try await ask(nil, purpose: "AUDIT").answer == Guarded(open: "o"))
    }

    @Test func aChangeNeedsNoPurposeUnlessItChangesNothing() async throws {
        let recorder = Recorder(fails: true)
        #expect(try await ask(recorder, Self.change).answer == Self.full)
        #expect(try await ask(recorder, Self.change, purpose: "AUDIT").answer == Self.full)
        let tried = try await ask(recorder, Self.change) { $0.changesNothing() }
        #expect(tried.answer == Guarded(open: "o"))
        #expect(tried.trailers["canbo-purpose-needed"] == "true")
        let end = await status {
            _ = try await ask(recorder, Self.change, purpose: "AUDIT") { $0.changesNothing() }
        }
        #expect(end.code == .unavailable)
    }

    @Test func eachMessageOfAStreamIsARead() async throws {
        let recorder = Recorder()
        let method = MethodDescriptor(
            service: "test.Service",
            name: "Watch",
            kind: .serverStreaming,
            idempotency: .noSideEffects
        )
        let handler = MethodHandler.serverStreaming(method, answers: .guarded) {
            (_: Guarded, responses: ResponseWriter<Guarded>, _: CallContext) in
            for message in [Self.full, Guarded(open: "sign of life"), Self.full] {
                try await responses.write(message)
            }
        }
        let channel = LocalGateway.channel(
            Service(handlers: [handler]),
            reads: recorder
        )
        let options = CallOptions(timeout: .seconds(10), metadata: ["x-purpose": "AUDIT"])
        let call = channel.start(method, options, onlyRequest: MessageFrame.encode(Guarded()))
        var answers: [Guarded] = []
        while let bytes = try await call.receive() { answers.append(try Guarded(decoding: bytes)) }
        #expect(answers == [Self.full, Guarded(open: "sign of life"), Self.full])
        #expect(recorder.recorded.count == 2)
    }
}
