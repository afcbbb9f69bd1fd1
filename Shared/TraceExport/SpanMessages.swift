internal import TelemetryContract
internal import Tracing

extension OTLPExportTraceServiceRequest {
    /// Asks to take spans of a process.
    init(_ spans: [FinishedSpan], of source: SpanSource) {
        let resource = OTLPResource(
            attributes: [
                .text("service.namespace", "canbo"), .text("service.name", source.name),
                .text("service.version", source.version),
                .text("service.instance.id", source.instance),
            ]
        )
        let scope = OTLPInstrumentationScope(name: "canbo", version: source.version)
        self.init(
            resourceSpans: [
                OTLPResourceSpans(
                    resource: resource,
                    scopeSpans: [OTLPScopeSpans(scope: scope, spans: spans.map { OTLPSpan($0) })]
                )
            ]
        )
    }
}

extension OTLPSpan {
    /// The message of a span.
    init(_ span: FinishedSpan) {
        self.init(
            traceID: span.context.traceBytes,
            spanID: span.context.spanBytes,
            parentSpanID: span.parent == 0 ? [] : TraceContext.bytes(span.parent),
            name: span.subject.name,
            kind: SpanKind(span.subject.part),
            startTimeUnixNano: UInt64(clamping: span.begun),
            endTimeUnixNano: UInt64(clamping: span.ended),
            attributes: span.subject.attributes + span.end.attributes,
            links: span.links.map { Link(traceID: $0.traceBytes, spanID: $0.spanBytes) },
            status: span.end.isError ? OTLPStatus(code: .error) : nil
        )
    }
}

extension OTLPSpan.SpanKind {
    fileprivate init(_ part: SpanPart) {
        self =
            switch part {
            case .server: .server
            case .client: .client
            case .producer: .producer
            }
    }
}

extension SpanEnd {
    fileprivate var isError: Bool {
        switch self {
        case .status(_, let isError): isError
        case .done: false
        case .failed: true
        }
    }

    fileprivate var attributes: [OTLPKeyValue] {
        guard case .status(let code, _) = self else { return [] }
        return [.number("rpc.grpc.status_code", code)]
    }
}

extension SpanSubject {
    /// What OpenTelemetry's conventions have a span tell.
    fileprivate var attributes: [OTLPKeyValue] {
        switch self {
        case .received(let method): Self.call(of: method)
        case .sent(let method, let server), .attempt(let method, let server):
            Self.call(of: method) + server.attributes
        case .write(let system), .read(let system): [.text("db.system.name", system.rawValue)]
        case .delivery(let events, let consumer):
            [
                .text("messaging.system", "canbo"), .text("messaging.operation.type", "send"),
                .text("messaging.destination.name", consumer),
                .number("messaging.batch.message_count", events),
            ]
        }
    }

    /// A method that nobody has is of no service.
    private static func call(of method: String) -> [OTLPKeyValue] {
        let system = OTLPKeyValue.text("rpc.system", "grpc")
        guard let sign = method.lastIndex(of: "/") else {
            return [system, .text("rpc.method", method)]
        }
        return [
            system, .text("rpc.service", String(method[..<sign])),
            .text("rpc.method", String(method[method.index(after: sign)...])),
        ]
    }
}

extension ServerAddress {
    fileprivate var attributes: [OTLPKeyValue] {
        let address = OTLPKeyValue.text("server.address", host)
        return port == 0 ? [address] : [address, .number("server.port", port)]
    }
}

extension OTLPKeyValue {
    fileprivate static func text(_ key: String, _ text: String) -> OTLPKeyValue {
        OTLPKeyValue(key: key, value: OTLPAnyValue(value: .stringValue(text)))
    }

    fileprivate static func number(_ key: String, _ number: Int) -> OTLPKeyValue {
        OTLPKeyValue(key: key, value: OTLPAnyValue(value: .intValue(Int64(number))))
    }
}
