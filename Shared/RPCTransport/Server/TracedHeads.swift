package import HTTP2
package import Tracing

extension Tracer {
    /// What is recorded of a call that has come, by its head and the name of its method; `nil` for
    /// nothing.
    ///
    /// The caller's trace goes on as the caller has decided. Calls of the product's own processes
    /// begin none: where the first of them came from outside that was decided, and of a call that
    /// is not recorded nothing is said along the way. Health and reflection belong to no work.
    func span(of head: HeaderList, _ method: String) -> OpenSpan? {
        guard !method.hasPrefix("grpc.") else { return nil }
        if head.occurrences(of: .traceparent) == 1,
            let parent = head.withValue(.traceparent, { TraceContext($0) }) ?? nil
        {
            guard parent.isSampled else { return nil }
            return begin(.received(method: method), continuing: parent)
        }
        guard !head.contains(.ownNamespace) else { return nil }
        return beginTrace(.received(method: method))
    }
}

extension HTTP2Stream {
    /// What is recorded of the call of this stream; `nil` for nothing.
    package var span: OpenSpan? {
        guard let note else { return nil }
        return note as? OpenSpan
    }
}

extension HeaderList {
    /// Says where a span stands in its trace, in the place of what was said before.
    ///
    /// What others keep along the way goes on when it has the form for it.
    package func tell(_ span: OpenSpan) {
        removeAll(.traceparent)
        append(passing: "traceparent", size: TraceContext.textSize) { span.context.write(to: &$0) }
        guard contains(.tracestate) else { return }
        var states: [String] = []
        forEach { known, _, value in
            if known == .tracestate { states.append(value.text) }
        }
        if TraceState.passedOn(states) == nil { removeAll(.tracestate) }
    }
}
