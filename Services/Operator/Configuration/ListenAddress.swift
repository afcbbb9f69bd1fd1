import RPCTransport

/// Where a process listens, compared with where others call it, as far as texts tell.
struct ListenAddress {
    let endpoint: Endpoint

    /// Whether who calls an address may reach it.
    ///
    /// A name may stand for any address, but for those of one machine alone when the caller is on
    /// another one.
    func isReached(by called: Endpoint, fromElsewhere: Bool) -> Bool {
        guard endpoint.port == called.port || endpoint.port == 0 else { return false }
        let (own, other) = (Host(endpoint.host), Host(called.host))
        return switch (own, other) {
        case (.all, _): true
        case (.loopback, .name): !fromElsewhere
        case (_, .name), (.name, _): true
        default: own == other
        }
    }

    /// Whether two processes of one machine cannot both listen.
    func collides(with other: ListenAddress) -> Bool {
        guard endpoint.port == other.endpoint.port, endpoint.port != 0 else { return false }
        let (own, others) = (Host(endpoint.host), Host(other.endpoint.host))
        return own == others || own == .all || others == .all
    }
}

/// What the host of an address stands for.
private enum Host: Equatable {
    /// Every address of the machine.
    case all
    /// The machine itself.
    case loopback
    case address(String)
    /// Something that has to be looked up.
    case name(String)

    init(_ text: String) {
        let isIPv4 =
            text.split(separator: ".").count == 4
            && text.allSatisfy { $0 == "." || $0.isNumber }
        self =
            switch text {
            case "0.0.0.0", "::", "*": .all
            case "localhost", "127.0.0.1", "::1": .loopback
            case _ where isIPv4 || text.contains(":"): .address(text)
            default: .name(text.lowercased())
            }
    }
}
