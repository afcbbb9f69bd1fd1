/// A host name or address and a TCP port.
package struct Endpoint: Hashable, Sendable {
    /// A name, an IPv4 address, or an IPv6 address without brackets.
    package let host: String
    /// 1 to 65,535; 0 asks for any free port when listening.
    package let port: Int

    /// An endpoint from its parts.
    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// A socket in the file system (unix(7)).
    ///
    /// Only processes of the machine reach it that may open its file. No text that is read as an
    /// address means one.
    package init(socketPath: String) {
        self.init(host: Self.socketMark + socketPath, port: 0)
    }

    private static let socketMark = "unix:"
    /// The longest path of such a socket, in bytes.
    package static let socketPathSizeMax = 107

    /// The path of a socket in the file system; `nil` for what is reached over the network.
    package var socketPath: String? {
        host.hasPrefix(Self.socketMark) ? String(host.dropFirst(Self.socketMark.count)) : nil
    }

    /// What requests say that they are for (RFC 9113 section 8.3.1), of a socket of the machine
    /// `localhost`.
    var authority: String { socketPath == nil ? description : "localhost" }

    /// Reads `host:port`, with an IPv6 address in brackets: `[::1]:50050`.
    ///
    /// Returns `nil` for anything else.
    package init?(parsing text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let port = UInt16(text[text.index(after: colon)...])
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
            guard !host.hasPrefix(Self.socketMark) else { return nil }
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty else { return nil }
        self.init(host: String(host), port: Int(port))
    }
}

extension Endpoint: CustomStringConvertible {
    /// `host:port`, with brackets around an IPv6 address; `unix:path` for a socket of the machine.
    package var description: String {
        if socketPath != nil { return host }
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
