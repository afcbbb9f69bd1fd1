internal import HTTP2
internal import Kernel
internal import Quotas
internal import RPC
internal import RPCTransport

/// The answers that the gateway gives in a backend's place.
///
/// Confined to one event loop.
struct GatewayAnswers {
    let fields = AnswerFields()
    private let clock: any MonotonicClock
    private let busyInEnglish: HeaderList
    private let busyInVietnamese: HeaderList
    private let lastRefusal = LastRefusal()
    private let lastHeld = LastHeld()

    init(clock: any MonotonicClock) {
        self.clock = clock
        busyInEnglish = fields.trailersOnly(RPCStatus(.busy, to: Recipient(Self.asking("en"))))
        busyInVietnamese = fields.trailersOnly(RPCStatus(.busy, to: Recipient(Self.asking("vi"))))
    }

    private static func asking(_ language: String) -> Metadata {
        var metadata = Metadata()
        metadata.append("accept-language", language)
        return metadata
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

    /// Answers a request for which its caller has nothing left.
    func refuse(
        _ stream: HTTP2Stream,
        _ refusal: QuotaRefusal,
        of account: String,
        _ request: HeaderList
    ) {
        let asking = Asking(request)
        guard !asking.hasIdentifier else {
            let answer = made(refusal, of: account, to: recipient(request))
            return stream.respond(answer, endOfStream: true)
        }
        let language = asking.language
        let answer = lastRefusal.answer(refusal, of: account, in: language) {
            made(refusal, of: account, to: Recipient(Self.asking(language.rawValue)))
        }
        stream.respond(answer, endOfStream: true)
    }

    /// Answers a request that is held back while the installation is maintained.
    func refuse(_ stream: HTTP2Stream, _ hold: MaintenanceHold, _ request: HeaderList) {
        let asking = Asking(request)
        guard !asking.hasIdentifier else {
            let answer = fields.refusal(hold.refusal, to: recipient(request))
            return stream.respond(answer, endOfStream: true)
        }
        let language = asking.language
        let answer = lastHeld.answer(hold, in: language) {
            fields.refusal($0, to: Recipient(Self.asking(language.rawValue)))
        }
        stream.respond(answer, endOfStream: true)
    }

    private func made(
        _ refusal: QuotaRefusal,
        of account: String,
        to recipient: Recipient
    ) -> HeaderList {
        let answer = fields.refusal(refusal.failure(of: account), to: recipient)
        if let rate = refusal.rate { answer.append(rate) }
        return answer
    }

    /// The deadline passed at the gateway.
    func deadlinePassed(_ request: HeaderList) -> RPCStatus {
        status(Failure(.deadlinePassed), request)
    }

    /// The caller's rights have ended.
    func judged(_ failure: Failure, _ request: HeaderList) -> RPCStatus {
        status(failure, request)
    }

    /// The gateway ends a call that could last for ever, because it stops.
    func stopping(_ request: HeaderList) -> RPCStatus {
        status(.serviceStopping, request)
    }

    /// Nobody could be asked.
    func unreachable(_ request: HeaderList) -> RPCStatus {
        status(Failure(.backendUnreachable, details: [.retry(after: restartPause)]), request)
    }

    /// Too many calls come: trailers alone, made once for each language, since shedding must cost
    /// little when it is needed.
    func shed(_ request: HeaderList) -> HeaderList {
        let asking = Asking(request)
        guard !asking.hasIdentifier else { return fields.trailersOnly(status(.busy, request)) }
        return asking.language == .english ? busyInEnglish : busyInVietnamese
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
/// What they are asked to wait for a backend that has been away for longer than it is waited for:
/// the published retry policy allows four such pauses.
private let restartPause: Duration = .seconds(1)

extension Failure {
    /// More calls come than a backend answers in good time.
    fileprivate static var busy: Failure {
        Failure(
            .backendBusy,
            details: [
                .quota(
                    subject: "calls of a backend",
                    description: "As many as it answers without long waiting."
                ),
                .retry(after: retryPause),
            ]
        )
    }
}

/// What decides how a refusal is told.
private struct Asking {
    var language = Language(accepting: nil)
    var hasIdentifier = false

    init(_ request: HeaderList) {
        request.forEach { known, name, value in
            guard known == .other else { return }
            switch name.byteCount {
            case 12 where name.withUnsafeBytes({ $0.hasBytes(of: "x-request-id") }):
                hasIdentifier = true
            case 15 where name.withUnsafeBytes({ $0.hasBytes(of: "accept-language") }):
                let accepted = value.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
                language = Language(accepting: accepted)
            default: break
            }
        }
    }
}

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
