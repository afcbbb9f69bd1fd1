extension RPCStatus {
    /// The largest serialized details that are sent, in bytes; larger ones are left out.
    package static let detailsSizeMax = 5_000

    /// The trailers that tell the status, without the metadata.
    package var fields: [(name: String, value: [UInt8])] {
        var fields: [(name: String, value: [UInt8])] = [
            ("grpc-status", Array(String(code.rawValue).utf8))
        ]
        if !message.isEmpty {
            fields.append(("grpc-message", PercentEncoding.encode(message)))
        }
        if !details.isEmpty, details.count <= Self.detailsSizeMax {
            fields.append(("grpc-status-details-bin", Base64.encode(details)))
        }
        return fields
    }
}
