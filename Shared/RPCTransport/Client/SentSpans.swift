internal import RPC
package import Tracing

extension SpanSubject {
    /// A call of a method at a peer.
    static func sent(_ method: MethodDescriptor, _ target: Endpoint) -> SpanSubject {
        .sent(method: method.description, to: target.spanAddress)
    }
}

extension Endpoint {
    /// How spans name a server.
    package var spanAddress: ServerAddress { ServerAddress(host: host, port: port) }
}
