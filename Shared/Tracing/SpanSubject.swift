/// What a span tells of.
///
/// A closed list: nothing that a caller writes, and so nobody's data, has a place in a span.
package enum SpanSubject: Hashable, Sendable {
    /// A call that came, by the name of its method; `other` for a method that nobody has.
    case received(method: String)
    /// A call that the process makes.
    case sent(method: String, to: ServerAddress)
    /// One attempt at a call that is passed on.
    case attempt(method: String, at: ServerAddress)
    /// A transaction that changes a store, from the wish to the disk.
    case write(StoreSystem)
    /// What was read of a store in one snapshot.
    case read(StoreSystem)
    /// Handing some events of the outbox to a consumer.
    case delivery(events: Int, to: String)
}

/// A server as spans name it.
package struct ServerAddress: Hashable, Sendable {
    /// A name or an address.
    package let host: String
    /// 0 for what has none.
    package let port: Int

    /// A server.
    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}

/// What keeps a store, by the names that OpenTelemetry's conventions have.
package enum StoreSystem: String, Hashable, Sendable {
    case sqlite, postgresql
}

extension SpanSubject {
    /// The name of the span; those of calls are gRFC A72's.
    package var name: String {
        switch self {
        case .received(let method): "Recv.\(method)"
        case .sent(let method, _): "Sent.\(method)"
        case .attempt(let method, _): "Attempt.\(method)"
        case .write: "Store.Write"
        case .read: "Store.Read"
        case .delivery(_, let consumer): "Deliver.\(consumer)"
        }
    }

    /// The part of the span in calls between processes.
    package var part: SpanPart {
        switch self {
        case .received: .server
        case .sent, .attempt, .write, .read: .client
        case .delivery: .producer
        }
    }

    /// What it takes in memory beside what every span takes, in bytes.
    var size: Int {
        switch self {
        case .received(let method): method.utf8.count
        case .sent(let method, let server), .attempt(let method, let server):
            method.utf8.count + server.host.utf8.count
        case .write, .read: 0
        case .delivery(_, let consumer): consumer.utf8.count
        }
    }
}

/// The parts that a span may have in calls between processes.
package enum SpanPart: Hashable, Sendable {
    /// Answers.
    case server
    /// Asks and waits.
    case client
    /// Hands over.
    case producer
}
