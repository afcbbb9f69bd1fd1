internal import Conventions
package import NotificationContract
internal import RPC
package import Storage
internal import TypeContract

/// Hands the events of a service's outbox to notification, through the gateway.
///
/// At least once and in order; notification writes each event's notices once (ARCHITECTURE 5).
package struct NotificationDelivery: Sendable {
    /// How long one batch may take.
    private static let batchTime: Duration = .seconds(10)

    private let client: NotificationClient

    /// A delivery through a client.
    package init(_ client: NotificationClient) {
        self.client = client
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
        EventRelay(from: journal, to: "notification", filter, report: report) { events in
            try await deliver(events)
        }
    }

    /// Delivers one batch; throws when notification has not taken all of it.
    package func deliver(_ events: [RecordedEvent]) async throws {
        _ = try await client.receiveEvents(
            ReceiveEventsRequest(events: events.map { TypeContract.Event($0) }),
            CallOptions(timeout: Self.batchTime)
        )
    }
}
