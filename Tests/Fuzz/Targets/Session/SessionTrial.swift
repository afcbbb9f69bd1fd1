import HTTP2
import Kernel

/// One session, led through the steps of an input.
///
/// Whatever the peer says and whenever the owner acts: streams and unconsumed bytes stay within
/// their limits, draining comes to an end, owners are told things in order, and everything is
/// freed. How the peer's bytes are cut into reads makes no difference.
final class SessionTrial {
    let session: Session
    let role: Session.Role
    /// The largest read that the bytes are cut into.
    private let readSize: Int
    private var second = 0
    private var finding: Finding?
    /// What is done in the next call of a handler.
    var actionInside: StreamAction?
    /// The streams that were accepted or opened and have not been closed.
    var open: [(stream: HTTP2Stream, witness: StreamWitness)] = []
    /// Streams that were ever accepted or opened.
    var streams = 0
    private var events: [SessionEvent] = []
    private var error: SessionError?
    /// Whether the session has told that it has output.
    var isAnnounced = false
    /// Whether there is output without a word: the SETTINGS at first, and after an error.
    private var isDue = true
    private var output = OutputReader()
    /// Bytes that came from the peer.
    private var heard = 0
    /// Bytes that owners gave to their streams.
    var given = 0

    private init(_ role: Session.Role, readSize: Int) {
        self.role = role
        self.readSize = readSize
        session = Session(role, limits: Self.limits(role))
        session.handler = self
    }

    /// Small limits, so that a short input reaches them.
    private static func limits(_ role: Session.Role) -> SessionLimits {
        var limits = role == .server ? SessionLimits.standard : .shared
        limits.concurrentStreams = 8
        limits.headerListSize = .kibibytes(1)
        limits.streamWindow = .kibibytes(64)
        limits.connectionWindow = .kibibytes(128)
        limits.replayMemory = .kibibytes(1)
        limits.resetBurst = 20
        limits.resetsPerSecond = 10
        limits.controlFrameBurst = 100
        limits.controlFramesPerSecond = 50
        limits.continuations = 4
        limits.settingsEntries = 8
        limits.outboundAcknowledgements = 50
        return limits
    }

    /// Leads two sessions through the same steps, one of which gets its bytes in small reads.
    static func run(_ role: Session.Role, _ input: inout FuzzInput) throws {
        let readSize = input.choice(of: 40) + 1
        let steps = SessionStep.all(role, &input)
        let whole = try lead(role, steps, readSize: .max)
        let cut = try lead(role, steps, readSize: readSize)
        try promise(
            (whole.error == nil) == (cut.error == nil),
            "in reads of \(readSize): \(cut.error.debugDescription), else "
                + whole.error.debugDescription
        )
        // When window is given back depends on the reads, and what is acted upon inside of them.
        guard whole.isComparable, whole.error == nil else { return }
        try promise(
            whole.events == cut.events,
            "in reads of \(readSize): \(cut.events), else \(whole.events)"
        )
    }

    /// What is left of a session to compare.
    private struct Outcome {
        let events: [SessionEvent]
        let error: SessionError?
        let isComparable: Bool
    }

    private static func lead(
        _ role: Session.Role,
        _ steps: [SessionStep],
        readSize: Int
    ) throws -> Outcome {
        weak var session: Session?
        weak var trial: SessionTrial?
        let outcome = try {
            let leading = SessionTrial(role, readSize: readSize)
            trial = leading
            session = leading.session
            try leading.go(through: steps)
            return Outcome(
                events: leading.events,
                error: leading.error,
                isComparable: leading.heard < 30_000 && !steps.contains(where: \.isInside)
            )
        }()
        try promise(session == nil && trial == nil, "the session is never freed")
        return outcome
    }

    private func go(through steps: [SessionStep]) throws {
        defer {
            session.abandon()
            open.removeAll()
        }
        for step in steps {
            take(step)
            try drain()
            try check()
        }
        session.abandon()
        try check()
        try promise(open.isEmpty, "\(open.count) streams were not told of the end")
        try promise(session.openStreams == 0, "\(session.openStreams) streams after the end")
        try promise(session.held == 0, "\(session.held) bytes are held after the end")
    }

    private func take(_ step: SessionStep) {
        switch step {
        case .hear(let bytes): hear(bytes)
        case .act(let action, let place):
            guard !open.isEmpty else { return }
            let (stream, witness) = open[place % open.count]
            act(action, stream, witness)
        case .actInside(let action): actionInside = action
        case .command(let command): obey(command)
        case .wait(let seconds): second += seconds
        }
    }

    private func hear(_ bytes: [UInt8]) {
        heard += bytes.count
        var rest = bytes[...]
        while !rest.isEmpty, error == nil, session.handler != nil {
            let read = Array(rest.prefix(readSize))
            rest = rest.dropFirst(readSize)
            do throws(SessionError) {
                try session.receive(read.span.bytes, at: second)
            } catch {
                self.error = error
                isDue = true
            }
        }
    }
}

/// What has to be true after every step.
extension SessionTrial {
    /// Notes what an owner was told; a stream that is closed is open no more.
    func note(_ event: SessionEvent) {
        if case .data(let place, let count) = event,
            case .data(place, let before) = events.last
        {
            events[events.count - 1] = .data(place, before + count)
        } else {
            events.append(event)
        }
        if case .closed(let place, _) = event { open.removeAll { $0.witness.place == place } }
    }

    /// Takes note of the first promise that is broken.
    func expect(_ isKept: Bool, _ otherwise: @autoclosure () -> String) {
        if !isKept, finding == nil { finding = Finding(description: otherwise()) }
    }

    private func drain() throws {
        let before = output.total
        let isDue = isAnnounced || isDue
        self.isDue = false
        isAnnounced = false
        try drainAll()
        try promise(isDue || output.total == before, "output was not announced")
        let after = output.total
        try drainAll()
        try promise(output.total == after, "\(output.total - after) bytes after the last")
        try promise(output.isWhole, "a frame is cut off")
    }

    private func drainAll() throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 32_768, alignment: 1)
        defer { buffer.deallocate() }
        var isMore = true
        var turns = 0
        while isMore {
            turns += 1
            try promise(turns < 1_000, "draining does not come to an end")
            var span = OutputRawSpan(buffer: buffer, initializedCount: 0)
            isMore = try session.drain(into: &span)
            let count = span.finalize(for: buffer)
            try promise(!isMore || count > 0, "there is more, and nothing came")
            try output.read(buffer[..<count])
        }
    }

    private func check() throws {
        if let finding { throw finding }
        if role == .server {
            try promise(session.openStreams <= 8, "\(session.openStreams) streams are open")
            try promise(session.held >= 0, "\(session.held) bytes are held")
            let owed = open.reduce(0) { $0 + $1.witness.owed }
            try promise(owed <= 131_072, "\(owed) bytes of the connection's window")
        }
        for (_, witness) in open {
            try promise(witness.owed <= 65_536, "\(witness.owed) bytes of a stream's window")
        }
        let most = 100_000 + given * 2 + heard * 8
        try promise(output.total <= most, "\(output.total) bytes for \(heard)")
        // A connection that was given up has nobody left to say GOAWAY to.
        guard session.handler != nil else { return }
        switch error {
        case .violated, .flooded: try promise(session.isOver, "a violation ends nothing")
        default: break
        }
    }
}

extension SessionStep {
    /// Whether it acts in the midst of a read, or makes the session end then.
    fileprivate var isInside: Bool {
        if case .actInside = self { true } else { false }
    }
}
