public import Kernel
private import Synchronization
package import Tracing

/// What a handler knows about the call that it answers, beside the message.
///
/// Copying is cheap: all copies speak of the same call.
public struct CallContext: Sendable {
    private let call: Call
    /// When the answer must be there; interceptors may bring it forward.
    public var deadline: Deadline

    /// A call, as a transport or a test describes it.
    public init(
        _ method: MethodDescriptor,
        metadata: Metadata = Metadata(),
        encodings: CallEncodings = CallEncodings(),
        deadline: Deadline = .none,
        peer: Peer = .inProcess,
        clock: any MonotonicClock = SystemMonotonicClock(),
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.deadline = deadline
        self.call = Call(method, metadata, encodings, peer, clock, randomness)
    }

    /// A call that may be recorded in a trace, as a transport describes it.
    package init(
        _ method: MethodDescriptor,
        metadata: Metadata,
        encodings: CallEncodings,
        deadline: Deadline,
        peer: Peer,
        clock: any MonotonicClock,
        within span: OpenSpan?
    ) {
        self.deadline = deadline
        call = Call(method, metadata, encodings, peer, clock, SystemRandomSource(), span: span)
    }

    /// A call of a method within another call: by the same caller, under the same identifier, with
    /// an answer of its own.
    init(within outer: CallContext, _ method: MethodDescriptor, _ course: any CallCourse) {
        let call = outer.call
        deadline = outer.deadline
        self.call = Call(
            method,
            call.metadata,
            CallEncodings(),
            call.peer,
            call.clock,
            call.randomness,
            course,
            span: call.span
        )
        let (identifier, caller) = (outer.identifier, outer.caller)
        self.call.answering.withLock { answering in
            answering.identifier = identifier
            answering.caller = caller
        }
    }

    /// The method called.
    public var method: MethodDescriptor { call.method }
    /// What the caller sent along.
    public var metadata: Metadata { call.metadata }
    /// What the caller said of compression.
    public var encodings: CallEncodings { call.encodings }
    /// Who is at the other end of the connection.
    public var peer: Peer { call.peer }
    /// Who calls, once a layer has verified it; anonymous before that.
    public var caller: Caller { call.answering.withLock { $0.caller } }
    /// What is recorded of the call; `nil` when nothing is, as of most.
    package var span: OpenSpan? { call.span }
    /// How the change that the call asks for is made; `nil` for at once, as for most calls.
    package var course: (any CallCourse)? { call.course }
    /// Which guarded fields the caller may see.
    public var clearance: Clearance { call.answering.withLock { $0.caller.rights.clearance } }
    /// Whether the caller's rights reach the whole record.
    public var reachesEverywhere: Bool {
        call.answering.withLock { $0.caller.rights.reachEverywhere }
    }
    /// Whether the caller uses rights for an emergency.
    package var isEmergency: Bool { call.answering.withLock { $0.caller.rights.isEmergency } }
    /// The clock that the deadline is read on.
    public var clock: any MonotonicClock { call.clock }
    /// The time left, or `nil` without a deadline.
    public var timeRemaining: Duration? { deadline.remaining(on: call.clock) }
    /// The language for text to people: the caller's `accept-language`, else Vietnamese.
    public var language: Language { Language(accepting: call.metadata["accept-language"]) }

    /// Names the call in every log of every process that it passes through (`x-request-id`).
    ///
    /// The caller's when it has the form of one, else a new one made when first asked for.
    public var identifier: String {
        call.answering.withLock { answering in
            if let identifier = answering.identifier { return identifier }
            let made =
                CallIdentifier.accepted(call.metadata[CallIdentifier.metadataName])
                ?? CallIdentifier.make(from: call.randomness)
            answering.identifier = made
            return made
        }
    }

    /// The trace of which the call is a part, by the number under which tools know it, recorded
    /// here or not; `nil` when its caller has begun none.
    package var traceID: String? {
        if let span { return span.context.traceID }
        return call.metadata[TraceContext.metadataName].flatMap { TraceContext($0) }?.traceID
    }

    /// Tells handlers and later layers who calls.
    package func admit(_ caller: Caller) {
        call.answering.withLock { $0.caller = caller }
    }

    /// What the answers show of guarded fields.
    var view: AnswerView {
        call.answering.withLock {
            AnswerView(
                $0.caller.clearance,
                isRead: $0.isRead,
                $0.disclosure,
                tellsOfSecret: $0.tellsOfSecret
            )
        }
    }

    /// The guarded fields that the answers show: what the caller may see, and of reads nothing
    /// without a purpose.
    package var shownClearance: Clearance { view.shown }

    /// Shows guarded fields for a purpose from now on.
    func disclose(by disclosure: Disclosure) {
        call.answering.withLock { $0.disclosure = disclosure }
    }

    /// Says that the call changes nothing although its method may, such as one that only validates:
    /// its answer is a read, and shows guarded fields on the terms of one.
    package func changesNothing() {
        call.answering.withLock { $0.isRead = true }
    }

    /// Says that the answers tell of secret records alone, though their messages do not say so: who
    /// reads them is told to nobody who may not know of such records.
    package func answersTellOfSecret() {
        call.answering.withLock { $0.tellsOfSecret = true }
    }

    /// Leaves the caller no more guarded fields than it may see of the record that is asked for.
    package func narrow(to clearance: Clearance) {
        call.answering.withLock { $0.caller.rights.clearance.formIntersection(clearance) }
    }

    /// Adds metadata in front of the first response message; ignored once that has been sent.
    public func addHeader(_ name: String, _ value: String) {
        call.answering.withLock { $0.headers.append(name, value) }
    }

    /// Adds metadata after the last response message.
    public func addTrailer(_ name: String, _ value: String) {
        call.answering.withLock { $0.trailers.append(name, value) }
    }

    /// Adds binary metadata after the last response message; the name ends in `-bin`.
    public func addTrailer(_ name: String, bytes: [UInt8]) {
        call.answering.withLock { $0.trailers.append(name, bytes: bytes) }
    }

    /// A number under which the log has what the caller is not told.
    package func makeReference() -> String {
        String(randomUUID(from: call.randomness).prefix(8))
    }

    /// Adds metadata after the last response message.
    func addTrailers(_ trailers: Metadata) {
        call.answering.withLock { $0.trailers.append(contentsOf: trailers) }
    }

    /// The metadata for the end of the answer.
    package var responseTrailers: Metadata { call.answering.withLock { $0.trailers } }
}

// How the answer is compressed.
extension CallContext {
    /// Chooses whether the responses sent from now on are compressed, where the caller takes gzip.
    ///
    /// Without a choice they are as the caller's requests are. A stream that compresses some of
    /// its responses says so before the first. Do not compress what mixes secrets with text that
    /// the caller chose: the length of the result tells of both (BREACH).
    public func compressResponses(_ isWanted: Bool) {
        call.answering.withLock { $0.compression.choose(isWanted) }
    }

    /// The head of the answer, which goes before its first message.
    package func openAnswer() -> AnswerHead {
        call.answering.withLock { answering in
            AnswerHead(
                metadata: answering.headers,
                compression: answering.compression.open(call.encodings)
            )
        }
    }

    /// A framed response as it goes over the wire.
    package func compressed(_ frame: [UInt8], _ limits: CallLimits) -> [UInt8] {
        guard call.encodings.takesGzip,
            call.answering.withLock({ $0.compression.isOn(call.encodings) })
        else { return frame }
        return MessageFrame.compressed(frame, limits)
    }
}

/// What all copies of a context share.
private final class Call: Sendable {
    let method: MethodDescriptor
    let metadata: Metadata
    let encodings: CallEncodings
    let peer: Peer
    let clock: any MonotonicClock
    let randomness: any RandomSource
    let course: (any CallCourse)?
    let span: OpenSpan?
    let answering: Mutex<Answering>

    init(
        _ method: MethodDescriptor,
        _ metadata: Metadata,
        _ encodings: CallEncodings,
        _ peer: Peer,
        _ clock: any MonotonicClock,
        _ randomness: any RandomSource,
        _ course: (any CallCourse)? = nil,
        span: OpenSpan? = nil
    ) {
        self.span = span
        self.method = method
        self.metadata = metadata
        self.encodings = encodings
        self.peer = peer
        self.clock = clock
        self.randomness = randomness
        self.course = course
        answering = Mutex(Answering(isRead: method.idempotency == .noSideEffects))
    }

    struct Answering {
        var isRead: Bool
        var identifier: String?
        var caller = Caller.anonymous
        var disclosure: Disclosure?
        var tellsOfSecret = false
        var headers = Metadata()
        var trailers = Metadata()
        var compression = AnswerCompression()
    }
}
