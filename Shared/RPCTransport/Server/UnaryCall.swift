internal import HTTP2
internal import Kernel
internal import NIOCore
internal import RPC

/// One unary call on its event loop: collects the request, runs the handler, answers.
///
/// The short way: no lock, and no change of thread unless the handler makes one.
// Only its loop touches the state; the handler's task comes back through `onLoop`.
final class UnaryCall: StreamHandler, @unchecked Sendable {
    private let acceptor: RPCAcceptor
    private let body: @Sendable ([UInt8], CallContext) async throws -> [UInt8]
    private let call: CallContext
    private let stream: HTTP2Stream
    private var machine: ServerCallMachine
    private var task: Task<Void, Never>?
    private var timer: Scheduled<Void>?

    init(
        _ acceptor: RPCAcceptor,
        _ body: @escaping @Sendable ([UInt8], CallContext) async throws -> [UInt8],
        _ call: CallContext,
        _ stream: HTTP2Stream
    ) {
        self.acceptor = acceptor
        self.body = body
        self.call = call
        self.stream = stream
        self.machine = ServerCallMachine(acceptor.limits, requests: call.encodings.requests)
    }

    /// Begins to wait for the request.
    func start(endOfStream: Bool) {
        // Not weak, which would cost the call a side table: every end of the call cancels it.
        timer = acceptor.loop.schedule(call.deadline) { self.deadlinePassed() }
        if endOfStream { receivedEnd(on: stream) }
    }

    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {}

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        let outcome = machine.receive(bytes)
        stream.consume(bytes.byteCount)
        stream.retain(machine.waitingBytes + machine.partialBytes)
        if case .refuse(let failure) = outcome { end(failure) }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        receivedEnd(on: stream)
    }

    func receivedEnd(on stream: HTTP2Stream) {
        switch machine.receiveEnd() {
        case .wait, .ignore: return
        case .refuse(let failure): end(failure)
        case .messages:
            do throws(Failure) {
                run(try machine.takeOnly())
            } catch {
                end(error)
            }
        }
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {}

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        abandon()
    }

    private func run(_ request: [UInt8]) {
        let task = Task.immediateDetached(executorPreference: acceptor.executor) {
            let outcome: Result<[UInt8], RPCStatus>
            do throws(RPCStatus) {
                outcome = .success(
                    try await self.acceptor.router.answer(request, self.body, self.call)
                )
            } catch {
                outcome = .failure(error)
            }
            self.onLoop { self.finish(outcome) }
        }
        if !machine.isEnded { self.task = task }
    }

    private func onLoop(_ body: @escaping @Sendable () -> Void) {
        if acceptor.loop.inEventLoop {
            body()
        } else {
            acceptor.loop.execute(body)
        }
    }

    private func finish(_ outcome: Result<[UInt8], RPCStatus>) {
        switch outcome {
        case .failure(let status): end(status.addingTrailers(call.responseTrailers))
        case .success(let frame):
            guard case .begin = machine.send() else { return }
            stream.respond(acceptor.fields.head(call.openAnswer()))
            stream.send(call.compressed(frame, acceptor.limits))
            end(RPCStatus(.ok, metadata: call.responseTrailers))
        }
    }

    private func end(_ failure: Failure) {
        end(RPCStatus(failure, call))
    }

    private func end(_ status: RPCStatus) {
        switch machine.end() {
        case .nothing: return
        case .trailersOnly:
            stream.respond(acceptor.fields.trailersOnly(status), endOfStream: true)
        case .trailers: stream.finish(trailers: acceptor.fields.trailers(status))
        }
        abandon()
    }

    private func deadlinePassed() {
        guard !machine.isEnded else { return }
        end(Failure(.deadlinePassed))
    }

    /// Stops everything that still runs for the call.
    private func abandon() {
        machine.abandon()
        task?.cancel()
        task = nil
        stream.retain(0)
        timer?.cancel()
        timer = nil
    }
}
