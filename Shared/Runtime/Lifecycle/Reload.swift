package import Logging

/// Something that a process can read again while it runs, such as a file of the operator.
package struct Reload: Sendable {
    private let what: String
    private let body: @Sendable () async throws -> Void

    /// A reload; `what` names it in the log and in the record.
    ///
    /// The body puts the new in the place of the old as its last step. When it throws, the old
    /// stays, and the error says why.
    package init(_ what: String, _ body: @escaping @Sendable () async throws -> Void) {
        self.what = what
        self.body = body
    }

    /// Reads again, and tells the log and the record how that went; whether it is followed.
    @discardableResult
    package func run(_ logger: Logger, _ record: ReloadRecord) async -> Bool {
        do {
            try await body()
            record.add(what)
            logger.notice("read again", metadata: ["what": "\(what)"])
            return true
        } catch {
            record.add(what, ["\(error)"])
            logger.error(
                "not read again, what was read before stays",
                metadata: ["what": "\(what)", "problem": "\(error)"]
            )
            return false
        }
    }
}
