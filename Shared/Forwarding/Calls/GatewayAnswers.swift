internal import HTTP2
internal import Kernel
internal import RPC
internal import RPCTransport

/// The answers that the gateway gives in a backend's place.
///
/// Confined to one event loop.
struct GatewayAnswers {
    let fields = AnswerFields()
    private let clock: any MonotonicClock

    init(clock: any MonotonicClock) {
        self.clock = clock
    }

    /// Answers a request that is not forwarded.
    func refuse(
        _ stream: HTTP2Stream,
        _ refusal: RequestHead.Refusal,
        _ request: HeaderList
    ) {
        switch refusal {
        case .reset: stream.reset(.protocolError)
        case .answer(let httpStatus, let failure):
            stream.respond(
                fields.refusal(failure, httpStatus: httpStatus, to: recipient(request)),
                endOfStream: true
            )
        }
    }

    /// The deadline passed at the gateway.
    func deadlinePassed(_ request: HeaderList) -> RPCStatus {
        status(Failure(.deadlinePassed), request)
    }

    /// Nobody could be asked.
    func unreachable(_ request: HeaderList) -> RPCStatus {
        status(Failure(.backendUnreachable, details: [.retry(after: restartPause)]), request)
    }

    /// Too many calls wait already.
    func busy(_ request: HeaderList) -> RPCStatus {
        status(Failure(.backendBusy, details: [.retry(after: retryPause)]), request)
    }

    /// The backend's stream ended without an answer.
    func lost(_ end: StreamEnd, _ request: HeaderList) -> RPCStatus {
        switch end {
        case .reset, .complete:
            RPCStatus(end.failure, to: recipient(request), code: end.code)
        case .unprocessed, .connectionLost:
            status(Failure(.backendLost, details: [.retry(after: retryPause)]), request)
        }
    }

    private func status(_ failure: Failure, _ request: HeaderList) -> RPCStatus {
        RPCStatus(failure, to: recipient(request))
    }

    private func recipient(_ request: HeaderList) -> Recipient {
        Recipient(CallContext(request, clock: clock))
    }
}

/// What callers are asked to wait before they try again.
private let retryPause: Duration = .milliseconds(200)
/// What they are asked to wait for a backend that is started again: three such pauses, which the
/// published retry policy allows, are longer than a restart.
private let restartPause: Duration = .seconds(1)

extension CallContext {
    /// The context of a call that is answered here: its name, its identifier and its language.
    fileprivate init(_ request: HeaderList, clock: any MonotonicClock) {
        var metadata = Metadata()
        request.forEach { known, name, value in
            if known == .other {
                try? metadata.receive(
                    name: name,
                    value: value,
                    limit: CallLimits.standard.metadataSizeMax
                )
            }
        }
        let path = (request[.path] ?? "").split(separator: "/")
        let method = MethodDescriptor(
            service: path.first.map(String.init) ?? "",
            name: path.last.map(String.init) ?? "",
            kind: .bidirectional
        )
        self.init(method, metadata: metadata, clock: clock)
    }
}
