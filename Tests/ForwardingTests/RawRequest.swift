import HTTP2

/// What came back on a stream.
struct RawAnswer: Sendable {
    /// The fields of the response head.
    var head: [String: String] = [:]
    var body: [UInt8] = []
    /// The trailers; those of a trailers-only answer are in ``head``.
    var trailers: [String: String] = [:]
    var end: StreamEnd?

    /// The `grpc-status`, wherever it stands.
    var status: String? { trailers["grpc-status"] ?? head["grpc-status"] }
}

/// What one call says, and how it behaves.
struct RawRequest: Sendable {
    var fields: [(String, String)] = [
        (":method", "POST"), (":scheme", "http"), (":path", "/test.v1.Service/Method"),
        (":authority", "test"), ("te", "trailers"), ("content-type", "application/grpc"),
    ]
    var body: [UInt8] = [0, 0, 0, 0, 1, 42]
    /// Whether the client's side is ended.
    var isWhole = true
    /// Whether the window is given back.
    var reads = true

    /// The request with a field replaced or added.
    func with(_ name: String, _ value: String) -> RawRequest {
        var request = self
        request.fields.removeAll { $0.0 == name }
        if name.hasPrefix(":") {
            request.fields.insert((name, value), at: 0)
        } else {
            request.fields.append((name, value))
        }
        return request
    }

    /// The request without a field.
    func without(_ name: String) -> RawRequest {
        var request = self
        request.fields.removeAll { $0.0 == name }
        return request
    }
}

extension HeaderList {
    /// The fields as text; of several with one name the last.
    var texts: [String: String] {
        var texts: [String: String] = [:]
        forEach { _, name, value in
            name.withUnsafeBytes { name in
                value.withUnsafeBytes { value in
                    texts[String(decoding: name, as: UTF8.self)] =
                        String(decoding: value, as: UTF8.self)
                }
            }
        }
        return texts
    }

    /// A gRPC response head.
    static var responseHead: HeaderList {
        let head = HeaderList()
        head.append(":status", constant: "200")
        head.append("content-type", constant: "application/grpc")
        head.append("x-canbo-inner", constant: "secret")
        return head
    }

    /// Trailers that say OK.
    static var trailers: HeaderList {
        let trailers = HeaderList()
        trailers.append("grpc-status", constant: "0")
        trailers.append("x-canbo-inner", constant: "secret")
        return trailers
    }
}
