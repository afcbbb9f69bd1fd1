private import Synchronization

/// Work under way that is recorded once it has ended; there is none for work that is not.
///
/// Whoever has begun it ends it; only the first end counts.
package final class OpenSpan: Sendable {
    /// Where the span stands, for what is done within it.
    package let context: TraceContext
    /// What it tells of.
    package let subject: SpanSubject
    private let parent: UInt64
    private let links: [TraceContext]
    private let begun: SpanInstant
    private let tracer: Tracer
    private let isEnded = Atomic(false)

    /// What the present task works within, for what is not told by its arguments.
    @TaskLocal package static var current: OpenSpan?

    init(
        _ subject: SpanSubject,
        at context: TraceContext,
        within parent: UInt64,
        links: [TraceContext],
        begun: SpanInstant,
        of tracer: Tracer
    ) {
        self.subject = subject
        self.context = context
        self.parent = parent
        self.links = links
        self.begun = begun
        self.tracer = tracer
    }

    /// Begins a part of this work.
    package func child(_ subject: SpanSubject) -> OpenSpan {
        tracer.begin(subject, within: context, links: [])
    }

    /// Ends the work.
    package func end(_ end: SpanEnd) {
        guard !isEnded.exchange(true, ordering: .relaxed) else { return }
        tracer.queue.append(
            FinishedSpan(
                subject: subject,
                context: context,
                parent: parent,
                links: links,
                begun: begun.unixNanoseconds,
                ended: begun.unixNanoseconds + tracer.clock.elapsed(since: begun),
                end: end
            )
        )
    }
}

/// How the work of a span ended.
package enum SpanEnd: Hashable, Sendable {
    /// A call, with the number of its status; whether that is an error of the side that tells it.
    case status(Int, isError: Bool)
    /// It went well.
    case done
    /// It failed.
    case failed
}

/// A span as it is handed over.
package struct FinishedSpan: Hashable, Sendable {
    /// What it tells of.
    package let subject: SpanSubject
    /// Where it stands.
    package let context: TraceContext
    /// The span of which it is a part; 0 for the first one of a trace.
    package let parent: UInt64
    /// Spans of other traces that it goes on from.
    package let links: [TraceContext]
    /// When it began, in nanoseconds since 1970.
    package let begun: Int64
    /// When it ended, in nanoseconds since 1970.
    package let ended: Int64
    /// How it ended.
    package let end: SpanEnd

    /// What it takes in memory and on the wire, in bytes, give or take.
    var size: Int { Self.ownSize + 2 * subject.size + links.count * 32 }

    private static let ownSize = 256
}
