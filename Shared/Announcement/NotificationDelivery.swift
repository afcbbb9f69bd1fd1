internal import Conventions
package import NotificationContract
internal import RPC
package import Storage
package import Tracing
internal import TypeContract

/// Hands the events of a service's outbox to notification, through the gateway.
///
/// At least once and in order; notification writes each event's notices once (ARCHITECTURE 5).
package struct NotificationDelivery: Sendable {
    /// The name under which the place of what was delivered is kept.
    private static let consumer = "notification"
    /// How long one batch may take.
    private static let batchTime: Duration = .seconds(10)

    private let client: NotificationClient
    private let tracer: Tracer?

    /// A delivery through a client, which goes on with the traces of the changes when there is
    /// something that records it.
    package init(_ client: NotificationClient, tracer: Tracer? = nil) {
        self.client = client
        self.tracer = tracer
    }

    /// The relay that delivers those of a service's events that pass a filter for as long as it
    /// runs.
    ///
    /// `report` is told of each delivery and failure, for logs and metrics.
    package func relay(
        from journal: Journal,
        _ filter: EventFilter = EventFilter(),
        report: @escaping @Sendable (EventRelay.Progress) -> Void
    ) -> EventRelay {
        EventRelay(from: journal, to: Self.consumer, filter, report: report) { events in
            try await deliver(events)
        }
    }

    /// Delivers one batch; throws when notification has not taken all of it.
    package func deliver(_ events: [RecordedEvent]) async throws {
        var options = CallOptions(timeout: Self.batchTime)
        let span = tracer?.delivery(of: events, to: Self.consumer)
        options.span = span
        do {
            _ = try await client.receiveEvents(
                ReceiveEventsRequest(events: events.map { TypeContract.Event($0) }),
                options
            )
            span?.end(.done)
        } catch {
            span?.end(.failed)
            throw error
        }
    }
}
