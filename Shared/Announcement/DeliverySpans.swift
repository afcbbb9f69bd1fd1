internal import Storage
internal import Tracing

extension Tracer {
    /// The most further changes that a delivery names.
    private static let linksMax = 32

    /// What is recorded of a delivery; `nil` when none of the changes is recorded that it tells of.
    ///
    /// It goes on from the first of them, and names the others.
    func delivery(of events: [RecordedEvent], to consumer: String) -> OpenSpan? {
        var places: [TraceContext] = []
        for place in events.compactMap(\.trace)
        where place.isSampled && !places.contains(place) && places.count <= Self.linksMax {
            places.append(place)
        }
        guard let first = places.first else { return nil }
        return begin(
            .delivery(events: events.count, to: consumer),
            continuing: first,
            links: Array(places.dropFirst())
        )
    }
}
