import HTTP2

/// One step of a session's life, as the fuzzer chooses it.
enum SessionStep {
    /// The peer says these bytes.
    case hear([UInt8])
    /// The owner of one of the open streams, by its place among them, does something.
    case act(StreamAction, stream: Int)
    /// The owner does it later, in the midst of the next call of a handler.
    case actInside(StreamAction)
    case command(SessionCommand)
    /// So many seconds pass.
    case wait(Int)
}

/// What the owner of a stream may do with it.
enum StreamAction {
    case respond(endOfStream: Bool)
    case send(Int)
    case finish
    case finishWithTrailers
    case reset(ErrorCode)
    /// Gives window back for everything that came.
    case consume
    /// Loses the connection.
    case abandon
    case terminate
}

/// What the connection may ask of its session.
enum SessionCommand {
    /// A request (client only).
    case open(endOfStream: Bool)
    case ping
    case announceShutdown
    case refuseNewStreams
    case terminate
}

extension SessionStep {
    /// All steps that an input stands for; `role` is that of the session.
    static func all(_ role: Session.Role, _ input: inout FuzzInput) -> [SessionStep] {
        var frames = FrameMaker(role)
        var steps: [SessionStep] = [.hear(frames.greeting(input.byte()))]
        while !input.isEmpty, steps.count < 512 { steps.append(next(&frames, &input)) }
        return steps
    }

    private static func next(_ frames: inout FrameMaker, _ input: inout FuzzInput) -> SessionStep {
        switch input.choice(of: 12) {
        case 0: .hear(input.chunk())
        case 1, 2: .hear(frames.any(&input))
        case 3, 4: .hear(frames.headers(&input))
        case 5: .hear(frames.data(&input))
        case 6: .hear(frames.windowUpdate(&input))
        case 7: .hear(frames.settings(&input))
        case 8: .act(StreamAction(&input), stream: Int(input.byte()))
        case 9: .actInside(StreamAction(&input))
        case 10: .command(SessionCommand(&input))
        default: .wait(Int(input.byte()))
        }
    }
}

extension StreamAction {
    init(_ input: inout FuzzInput) {
        switch input.choice(of: 10) {
        case 0, 1: self = .respond(endOfStream: input.byte() & 1 == 1)
        case 2: self = .send(input.number())
        case 3: self = .finish
        case 4: self = .finishWithTrailers
        case 5: self = .reset(ErrorCode(rawValue: UInt32(input.byte())))
        case 6: self = .abandon
        case 7: self = .terminate
        default: self = .consume
        }
    }
}

extension SessionCommand {
    init(_ input: inout FuzzInput) {
        switch input.choice(of: 8) {
        case 0: self = .ping
        case 1: self = .announceShutdown
        case 2: self = .refuseNewStreams
        case 3: self = .terminate
        default: self = .open(endOfStream: input.byte() & 1 == 1)
        }
    }
}
