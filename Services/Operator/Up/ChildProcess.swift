import Foundation
import Glibc
import Runtime
import Synchronization

/// One process started by `canbo up`, in a process group of its own so that Ctrl-C reaches only
/// the parent, which then drains in order.
final class ChildProcess: Sendable {
    /// The process's name, as its executable.
    let name: String
    private let process: Process
    private let end: EndOfProcess

    /// Starts an executable whose log goes to a file.
    init(
        _ name: String,
        _ executable: URL,
        _ arguments: [String],
        log: FileHandle
    )
        throws(ProcessFailure)
    {
        self.name = name
        let end = EndOfProcess()
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = log
        process.standardError = log
        process.terminationHandler = { process in
            end.set(ProcessEnd(process.terminationStatus, process.terminationReason))
        }
        do {
            try process.run()
        } catch {
            throw ProcessFailure(
                .system,
                "\(name) cannot be started: \(error.localizedDescription)"
            )
        }
        self.process = process
        self.end = end
    }

    /// Waits until the process has ended, however that comes.
    func ended() async -> ProcessEnd { await end.value() }

    /// Whether the process has ended already.
    var hasEnded: Bool { end.hasCome }

    /// Its number in the system.
    var identifier: Int32 { process.processIdentifier }

    /// Asks the process to drain and end.
    func terminate() { kill(identifier, SIGTERM) }

    /// Ends the process at once.
    func stopAtOnce() { kill(identifier, SIGKILL) }
}

/// How a process ended.
enum ProcessEnd: Sendable, Equatable, CustomStringConvertible {
    case exit(Int32)
    case signal(Int32)

    init(_ status: Int32, _ reason: Process.TerminationReason) {
        self = reason == .exit ? .exit(status) : .signal(status)
    }

    var description: String {
        switch self {
        case .exit(let code): "ended with exit code \(code)"
        case .signal(let number): "was ended by signal \(number)"
        }
    }
}

/// The end of a process, which comes once and may be awaited by many.
private final class EndOfProcess: Sendable {
    private struct State {
        var end: ProcessEnd?
        var waiting: [CheckedContinuation<ProcessEnd, Never>] = []
    }

    private let state = Mutex(State())

    func set(_ end: ProcessEnd) {
        let waiting = state.withLock { state in
            state.end = end
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(returning: end) }
    }

    var hasCome: Bool { state.withLock { $0.end != nil } }

    func value() async -> ProcessEnd {
        await withCheckedContinuation { continuation in
            let end = state.withLock { state in
                if state.end == nil { state.waiting.append(continuation) }
                return state.end
            }
            if let end { continuation.resume(returning: end) }
        }
    }
}
