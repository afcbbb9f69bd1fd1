internal import HTTP2
internal import Identity
internal import Kernel
internal import NIOCore
internal import Quotas
internal import RPC
internal import RPCTransport
internal import Tracing

/// One call on its way through: the client's stream, and the backend's stream that answers it.
///
/// Messages are never looked at. What one stream receives the other sends, and what the other has
/// sent the first gives back as window, so that a slow reader on either side bounds the memory on
/// both. A call that a backend has provably not looked at is given to another one. Owned by its
/// streams and by the pool while it waits; confined to their event loop.
final class ForwardedCall: StreamHandler, PooledCall {
    private let client: HTTP2Stream
    let request: HeaderList
    /// What has let the call in.
    let admission: Admission
    /// The connection on which the call came.
    let connection: ConnectionCaller
    /// What the call holds of what its caller may use, until it is over.
    private var pass: QuotaPass?
    /// What was left of the caller's rate when the call came; `nil` without one.
    private let rate: RateStanding?
    private let front: ForwardingFront
    private var deadline: Deadline
    /// The backend that has the call; `nil` before and after.
    private var upstream: Upstream?
    /// Tells that backend who calls; `nil` when it is told nothing.
    private var signer: CallerSigner?
    /// What it counts the call by; `nil` once the answer has begun.
    private var ticket: CallTicket?
    /// `nil` while the call waits for a connection and once the backend has nothing to add.
    private var backend: HTTP2Stream?
    private var early: EarlyRequest
    private var timer: Scheduled<Void>?
    /// Whether the response has begun.
    private var hasResponse = false
    /// Whether a message of the response has begun.
    private var hasMessage = false
    private(set) var isEnded = false
    /// Whether a backend has turned the call away; it is sent again once (gRFC A6).
    private var wasRefused = false
    /// The backends that had the call and did not look at it.
    private(set) var tried: [Upstream] = []
    /// Whether a backend had the call before.
    private var wasGiven = false
    /// Whether the call has come in this turn of the event loop.
    private var isArriving = true
    /// Until when the call waits for backends that are away; set when it first does.
    private var heldUntil: MonotonicInstant?

    init(
        _ client: HTTP2Stream,
        _ request: HeaderList,
        by admission: Admission,
        on connection: ConnectionCaller,
        holding pass: consuming QuotaPass?,
        endOfStream: Bool,
        deadline: Deadline,
        front: ForwardingFront
    ) {
        self.client = client
        self.request = request
        self.admission = admission
        self.connection = connection
        rate = pass?.rate ?? nil
        self.pass = pass
        self.front = front
        self.deadline = deadline
        early = EarlyRequest(isEnded: endOfStream)
    }

    /// Which calls it goes before.
    var priority: CallPriority { admission.priority }

    /// Calls wait for a connection, but not while the backend is known to be unreachable.
    var waitsForReady: Bool { false }

    /// Sets out; answers by itself when the deadline passes first.
    func start(in group: UpstreamGroup) {
        if let instant = deadline.instant {
            let latest = NIODeadline.uptimeNanoseconds(UInt64(max(0, instant.nanoseconds)))
            timer = front.eventLoop.assumeIsolated().scheduleTask(deadline: latest) {
                self.end(self.front.answers.deadlinePassed(self.request))
            }
        }
        client.countAsForwarded()
        group.submit(self)
        isArriving = false
    }

    /// The backends that the call may go to now: routes may have changed since it came.
    var group: UpstreamGroup? { front.group(of: request) }

    /// Goes to a backend, which is told who calls by a signer.
    func proceed(to upstream: Upstream, _ signer: CallerSigner?) {
        self.upstream = upstream
        self.signer = signer
        ticket = upstream.began(isRetry: wasGiven)
        wasGiven = true
        upstream.pool.submit(self)
    }

    func open(on connection: Connection, _ pool: ConnectionPool) {
        front.tellTimeLeft(until: deadline, in: request)
        ForwardedCallers.tell(admission, signer, in: request)
        let ended = early.isEnded && early.bytes.isEmpty
        let span = client.note.flatMap { attempt(within: $0, at: pool.target) }
        guard let backend = connection.open(request, endOfStream: ended, handler: self) else {
            span?.end(.unavailable)
            return failUnsent()
        }
        self.backend = backend
        // To read the clock costs more than the rest of counting: here it has just been read.
        let instant = isArriving ? client.countedSince : nil
        upstream?.attempts.began(backend, method: client.countedKind, at: instant, within: span)
        guard !ended else { return }
        backend.send(early.bytes)
        if early.isEnded { backend.finish() }
        early.bytes = []
    }

    func fail(_ status: RPCStatus) {
        if status.code == .resourceExhausted { shed() } else { failUnsent() }
    }

    /// Nobody can be asked.
    func failUnreachable() {
        end(front.answers.unreachable(request))
    }

    /// Nobody can be asked now: waits for a backend to come back, as long as that is worth while.
    func waitForReturn(in group: UpstreamGroup) {
        guard !isEnded else { return }
        // Whoever comes back is asked anew.
        tried = []
        let latest = heldUntil ?? front.latestReturn(before: deadline)
        heldUntil = latest
        if group.hold(self, until: latest) { front.noteCrowd(group) } else { failUnreachable() }
    }

    /// Too many calls come: this one is not forwarded.
    func shed() {
        guard !isEnded else { return }
        front.refusals.backend += 1
        clientClosed()
        client.respond(front.answers.shed(request), endOfStream: true)
    }

    /// Nothing of the call has left: another backend may have it.
    private func failUnsent() {
        guard !isEnded else { return }
        forsake()
        guard let group else { return failUnreachable() }
        let isElsewhere = tried.count <= front.retriesMax && group.submitElsewhere(self)
        if !isElsewhere { waitForReturn(in: group) }
    }

    /// The backend has the call no more, and has not looked at it.
    private func forsake() {
        guard let upstream else { return }
        tried.append(upstream)
        leave()
    }

    private func leave() {
        guard let upstream else { return }
        self.upstream = nil
        upstream.ended(ticket)
        ticket = nil
        if front.hasWaiting { front.serveWaiting() }
    }
}

/// What the streams say.
extension ForwardedCall {
    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        hasResponse = true
        answered()
        head.removeAll(.ownNamespace)
        if let rate { head.append(rate) }
        client.respond(head, endOfStream: endOfStream)
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        if stream === backend {
            hasMessage = true
            client.send(copying: bytes)
        } else if let backend {
            backend.send(copying: bytes)
        } else {
            early.append(bytes)
        }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        trailers.removeAll(.ownNamespace)
        if stream === backend {
            client.finish(trailers: trailers)
        } else {
            // Requests have no trailers in gRPC; their end is what counts.
            receivedEnd(on: stream)
        }
    }

    func receivedEnd(on stream: HTTP2Stream) {
        if stream === backend {
            client.finish()
        } else {
            early.isEnded = true
            backend?.finish()
        }
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {
        if stream === client {
            backend?.consume(bytes)
        } else {
            client.consume(early.newlySent(bytes))
        }
    }

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        if stream === client { clientClosed() } else { backendClosed(stream, end) }
    }

    private func answered() {
        guard let ticket else { return }
        self.ticket = nil
        upstream?.answered(ticket)
        if front.hasWaiting { front.serveWaiting() }
    }

    private func clientClosed() {
        isEnded = true
        timer?.cancel()
        timer = nil
        backend?.reset(.cancel)
        backend = nil
        pass = nil
        leave()
    }

    private func backendClosed(_ stream: HTTP2Stream, _ streamEnd: StreamEnd) {
        backend = nil
        guard !isEnded, client.isOpenForSending else {
            upstream?.succeeded()
            return leave()
        }
        upstream?.failed(streamEnd)
        if streamEnd == .unprocessed, !hasResponse, !wasRefused, let sent = stream.history {
            wasRefused = true
            early.sendAgain(sent, unsent: stream.pendingBytes)
            forsake()
            if group?.submitAgain(self) ?? false { return }
        }
        end(front.answers.lost(streamEnd, request))
    }

    /// Ends an answer of which messages have come and nothing is under way.
    ///
    /// It is a stream, which its reader may resume elsewhere: the end of a single message follows
    /// at once.
    func gatewayStops() {
        guard hasMessage, client.isOpenForSending, client.pendingBytes == 0 else { return }
        end(front.answers.stopping(request))
    }

    /// Whether the call may last: its answer has begun, or its request is not there yet.
    ///
    /// Any other may have had its effect, and its answer is near: it is let go on, whatever becomes
    /// of its caller.
    var mayGoOn: Bool { !isEnded && (hasResponse || !early.isEnded) }

    /// Why the caller may not make the call any more, or has fewer rights than the backend was
    /// told; `nil` when nothing stands against it.
    func refusal(by judge: AccessJudging) -> Failure? {
        let caller = admission.caller
        let judged = request.withValue(.path) { path in
            path.withUnsafeBytes { path in
                judge(caller, path, HeaderClaims(request: request, isTold: signer != nil))
            }
        }
        switch judged {
        case .success(let judgement) where judgement.rights.cover(caller.rights): return nil
        case .success, nil: return Failure(.rightsChanged)
        case .failure(let failure): return failure
        }
    }

    /// Ends the call: what has let it in is good no longer.
    func end(because failure: Failure) {
        end(front.answers.judged(failure, request))
    }

    /// Answers in the backend's place.
    private func end(_ status: RPCStatus) {
        guard !isEnded else { return }
        clientClosed()
        if !hasResponse {
            let answer = front.answers.fields.trailersOnly(status)
            if let rate { answer.append(rate) }
            client.respond(answer, endOfStream: true)
        } else if status.code == .deadlineExceeded, client.pendingBytes > 0 {
            // What a client that does not read has waiting would keep the stream alive.
            client.reset(.cancel)
        } else {
            client.finish(trailers: front.answers.fields.trailers(status))
        }
    }
}
