import Glibc
import Runtime
import Synchronization

/// The one place where the command writes for people and for other programs.
///
/// Results go to standard output, everything else to standard error, so that results can be
/// piped. Texts are written whole.
final class Output: Sendable {
    /// What the whole command writes through.
    static let standard = Output(results: STDOUT_FILENO, messages: STDERR_FILENO)

    private let results: Int32
    private let messages: Int32
    /// Whether a progress line stands on the terminal and must be removed first.
    private let showsProgress = Mutex(false)

    /// An output over two file descriptors.
    init(results: Int32, messages: Int32) {
        self.results = results
        self.messages = messages
    }

    /// Writes one line of the result.
    func result(_ line: String) {
        clearProgress()
        write(line + "\n", toDescriptor: results)
    }

    /// Tells the operator something that is no result.
    func tell(_ line: String) {
        clearProgress()
        write(line + "\n", toDescriptor: messages)
    }

    /// Shows how far long work has come; only on a terminal, in place of the line before.
    func progress(_ text: String) {
        guard isatty(messages) == 1 else { return }
        showsProgress.withLock { shows in
            shows = true
            write("\r\u{1B}[K" + text, toDescriptor: messages)
        }
    }

    private func clearProgress() {
        showsProgress.withLock { shows in
            if shows { write("\r\u{1B}[K", toDescriptor: messages) }
            shows = false
        }
    }
}
