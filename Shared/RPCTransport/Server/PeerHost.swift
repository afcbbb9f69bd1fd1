package import RPC

extension Peer {
    /// The address without its port.
    package var host: String { Endpoint(parsing: description)?.host ?? description }
}
