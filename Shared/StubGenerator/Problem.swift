/// Why nothing was generated; the text is for whoever ran the command.
struct Problem: Error, CustomStringConvertible {
    /// What to tell.
    let description: String
    /// The exit code, as in `sysexits.h`.
    let exitCode: Int32

    /// The command line is wrong.
    static func usage(_ text: String) -> Problem { Problem(description: text, exitCode: 64) }
    /// A `.proto` file is wrong, or outside of what the product allows.
    static func input(_ text: String) -> Problem { Problem(description: text, exitCode: 65) }
    /// A program that is needed is missing or failed.
    static func tool(_ text: String) -> Problem { Problem(description: text, exitCode: 69) }
    /// A file cannot be read or written.
    static func file(_ text: String) -> Problem { Problem(description: text, exitCode: 74) }
    /// The checked-in files are not those that the `.proto` files give.
    static func stale(_ text: String) -> Problem { Problem(description: text, exitCode: 1) }
}
