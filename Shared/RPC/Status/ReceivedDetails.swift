public import ProtobufC
internal import WellKnownMessages

extension RPCStatus {
    /// The reason of the failure in the catalogue of its domain (`ErrorInfo.reason`), or `nil`.
    public var reason: String? { detail(GoogleErrorInfo.self)?.reason }

    /// The detail of a type from `google.rpc`, or `nil` when the status has none.
    public func detail<Detail: ProtobufMessage>(_ type: Detail.Type) -> Detail? {
        guard !details.isEmpty, let status = try? GoogleStatus(decoding: details) else {
            return nil
        }
        let wanted = "type.googleapis.com/\(Detail.fullName)"
        guard let found = status.details.first(where: { $0.typeURL == wanted }) else { return nil }
        return try? Detail(decoding: found.value)
    }
}
