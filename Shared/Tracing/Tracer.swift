package import Kernel
private import Synchronization

/// Begins the spans of a process and keeps those that have ended until they are handed over.
///
/// A process that records no traces has none, which is all that its calls ask.
package final class Tracer: Sendable {
    /// What has ended.
    package let queue: SpanQueue
    let clock: SpanClock
    private let random: any RandomSource
    /// Below which the deciding bits of a trace that begins here have to be.
    private let bound: Atomic<UInt64>

    /// A tracer that records a part of the traces that begin here, and of others those that are
    /// recorded where they began.
    package init(
        _ ratio: SamplingRatio,
        clock: SpanClock,
        queue: SpanQueue = SpanQueue(),
        random: any RandomSource = SystemRandomSource()
    ) {
        self.queue = queue
        self.clock = clock
        self.random = random
        bound = Atomic(ratio.bound)
    }

    /// Records another part from now on.
    package func follow(_ ratio: SamplingRatio) {
        bound.store(ratio.bound, ordering: .relaxed)
    }

    /// Begins work that goes on from somewhere; `nil` when that is not recorded.
    package func begin(
        _ subject: SpanSubject,
        continuing parent: TraceContext,
        links: [TraceContext] = []
    ) -> OpenSpan? {
        parent.isSampled ? begin(subject, within: parent, links: links) : nil
    }

    /// Begins a trace, when it is one of those that are recorded.
    package func beginTrace(_ subject: SpanSubject) -> OpenSpan? {
        let low = random.next()
        guard low & SamplingRatio.decidingBits < bound.load(ordering: .relaxed) else { return nil }
        let context = TraceContext(
            traceHigh: random.next(),
            traceLow: low,
            span: identifier(),
            isSampled: true
        )
        // One of 2 to the power of 128 draws is all zero.
        return context.map { open(subject, at: $0, within: 0, links: []) }
    }

    func begin(
        _ subject: SpanSubject,
        within parent: TraceContext,
        links: [TraceContext]
    ) -> OpenSpan {
        open(subject, at: parent.with(span: identifier()), within: parent.span, links: links)
    }

    private func open(
        _ subject: SpanSubject,
        at context: TraceContext,
        within parent: UInt64,
        links: [TraceContext]
    ) -> OpenSpan {
        OpenSpan(
            subject,
            at: context,
            within: parent,
            links: links,
            begun: clock.now,
            of: self
        )
    }

    /// An identifier of a span, which is not 0.
    private func identifier() -> UInt64 {
        let drawn = random.next()
        return drawn == 0 ? 1 : drawn
    }
}
