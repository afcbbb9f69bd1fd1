/// Why a connection takes no more streams.
package enum DrainCause: Equatable, Sendable {
    /// The process stops, or needs the connection no more.
    case stopping
    /// Nobody has used the connection for long.
    case idle
    /// The connection is old.
    case aged
    /// The peer's certificate is good no longer.
    case distrusted

    /// What the last GOAWAY says for those who run the peer, as other servers say it (API.md 10).
    var debugData: StaticString {
        switch self {
        case .stopping: ""
        case .idle: "max_idle"
        case .aged: "max_age"
        case .distrusted: "certificate"
        }
    }
}
