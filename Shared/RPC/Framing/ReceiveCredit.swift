package import Kernel

/// Received bytes for which the peer has not been given room again.
///
/// While few bytes wait for the reader the peer gets room for everything, so that a message larger
/// than the peer's window still arrives; once many wait, the peer has to wait too.
package struct ReceiveCredit: Sendable {
    private let limit: Int
    private var owed = 0

    /// Credit that is held back while more than so many bytes wait.
    package init(limit: ByteCount) {
        self.limit = limit.bytes
    }

    /// Bytes have come.
    package mutating func add(_ bytes: Int) { owed += bytes }

    /// The bytes to give room for, now that so many wait for the reader.
    package mutating func release(waiting: Int) -> Int {
        guard waiting <= limit else { return 0 }
        defer { owed = 0 }
        return owed
    }
}
