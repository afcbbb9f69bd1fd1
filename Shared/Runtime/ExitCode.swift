package import Kernel

/// How a process ended, by kind of failure; the numbers are those of BSD's `sysexits.h`.
package enum ExitCode: Int32, Sendable, CaseIterable {
    /// Everything asked for was done.
    case success = 0
    /// The command line or the configuration is wrong (`EX_USAGE`).
    case usage = 64
    /// The data given are wrong (`EX_DATAERR`).
    case data = 65
    /// A service that was needed does not answer (`EX_UNAVAILABLE`).
    case unavailable = 69
    /// A fault of the product (`EX_SOFTWARE`).
    case software = 70
    /// The operating system refused, for example an address in use (`EX_OSERR`).
    case system = 71
    /// A file cannot be read or written, or storage is damaged (`EX_IOERR`).
    case inputOutput = 74
    /// The same may work later (`EX_TEMPFAIL`).
    case temporary = 75
    /// The caller may not do this (`EX_NOPERM`).
    case permission = 77
    /// Something in the installation is wrong, for example a missing executable (`EX_CONFIG`).
    case configuration = 78

    /// The exit code for a kind of failure.
    package init(_ kind: Failure.Kind) {
        self =
            switch kind {
            case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .outOfRange:
                .data
            case .permissionDenied, .unauthenticated: .permission
            case .aborted, .resourceExhausted, .cancelled: .temporary
            case .unavailable, .deadlineExceeded: .unavailable
            case .unimplemented, .internal: .software
            case .dataLoss: .inputOutput
            }
    }
}

/// An error that ends a process, told to the operator in one line.
package struct ProcessFailure: Error, CustomStringConvertible {
    /// The code that the process exits with.
    package let exitCode: ExitCode
    /// What went wrong and what to do, without personal data.
    package let description: String

    /// A failure with its exit code.
    package init(_ exitCode: ExitCode, _ description: String) {
        self.exitCode = exitCode
        self.description = description
    }
}

extension ProcessFailure {
    /// Does steps with files; what the system says is wrong with one ends the process.
    package static func told<Value>(
        _ steps: () throws -> Value
    ) throws(ProcessFailure) -> Value {
        do {
            return try steps()
        } catch {
            throw ProcessFailure(.inputOutput, "\(error)")
        }
    }
}
