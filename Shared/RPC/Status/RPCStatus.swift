/// How a call ended; thrown when it is anything but OK.
public struct RPCStatus: Error, Sendable, Hashable {
    /// The code.
    public var code: StatusCode
    /// One English sentence for developers (`grpc-message`).
    public var message: String
    /// A serialized `google.rpc.Status` (`grpc-status-details-bin`), empty when there is none.
    public var details: [UInt8]
    /// The trailing metadata of the answer.
    public var metadata: Metadata

    /// How a call ended.
    public init(
        _ code: StatusCode,
        _ message: String = "",
        details: [UInt8] = [],
        metadata: Metadata = Metadata()
    ) {
        self.code = code
        self.message = message
        self.details = details
        self.metadata = metadata
    }

    /// The call succeeded.
    public static let ok = RPCStatus(.ok)
}

extension RPCStatus: CustomStringConvertible {
    /// The code and the message, for logs.
    public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }
}
