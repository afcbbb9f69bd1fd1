private import Dispatch
private import Glibc
package import RPCTransport

/// Finds the addresses of a name, with its port.
package typealias NameLookup = @Sendable (Endpoint) async throws -> [Endpoint]

/// Looks names up as the machine does: its hosts file, then DNS.
package enum HostLookup {
    /// The addresses of a name, IPv4 and IPv6; throws ``Problem``.
    ///
    /// The look-up may take many seconds, so it has a thread of its own: a serial queue gets one
    /// beside those that tasks share.
    package static func addresses(of name: Endpoint) async throws -> [Endpoint] {
        try await withCheckedThrowingContinuation { waiting in
            DispatchQueue(label: "canbo.look-up").async {
                waiting.resume(with: Result { try lookUp(name) })
            }
        }
    }

    /// Why a name has no addresses.
    package struct Problem: Error, CustomStringConvertible {
        /// In the words of the system.
        package let description: String
    }

    private static func lookUp(_ name: Endpoint) throws -> [Endpoint] {
        var wanted = addrinfo()
        wanted.ai_family = AF_UNSPEC
        wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(name.host, nil, &wanted, &first)
        guard code == 0 else { throw Problem(description: String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(first) }
        return sequence(first: first) { $0?.pointee.ai_next }
            .compactMap { $0 }
            .compactMap { numeric($0.pointee).map { Endpoint(host: $0, port: name.port) } }
    }

    private static func numeric(_ info: addrinfo) -> String? {
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let size = socklen_t(text.count)
        let code = getnameinfo(info.ai_addr, info.ai_addrlen, &text, size, nil, 0, NI_NUMERICHOST)
        guard code == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
