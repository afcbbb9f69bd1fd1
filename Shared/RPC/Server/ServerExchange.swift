internal import Kernel

/// The messages of one streaming call as a transport carries them to its handler.
///
/// One task receives at a time and one sends at a time; both may be the same.
@usableFromInline
package protocol ServerExchange: AnyObject, Sendable {
    /// The next request message, or `nil` after the client's last one.
    ///
    /// Throws the failure of a broken or refused stream, `CancellationError` when the call has
    /// been cancelled.
    func receive() async throws -> [UInt8]?

    /// Hands one framed message to the transport; returns when there is room for the next.
    func send(_ frame: [UInt8]) async throws
}

extension ServerExchange {
    /// The one message of a call whose method declares exactly one.
    @usableFromInline
    package func receiveOnly() async throws -> [UInt8] {
        guard let message = try await receive() else {
            throw Failure(.requestMissing)
        }
        guard try await receive() == nil else {
            throw Failure(.requestsTooMany)
        }
        return message
    }
}
