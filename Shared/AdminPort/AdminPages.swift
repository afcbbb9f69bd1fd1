package import Metrics

/// What the admin port answers: whether the process lives, whether it takes calls, its metrics.
package struct AdminPages: Sendable {
    /// Where a process is between its start and its end.
    package enum Stage: String, Sendable {
        /// It does not take calls yet.
        case starting
        /// It takes calls.
        case ready
        /// It takes no more calls and ends.
        case draining
    }

    private let stage: @Sendable () -> Stage
    private let scrapes: Scrapes

    /// The pages of a process.
    package init(of sources: MetricSources, stage: @escaping @Sendable () -> Stage) {
        self.stage = stage
        scrapes = Scrapes(of: sources)
    }

    /// Answers a request for a page.
    func answer(_ request: AdminRequest) async -> AdminAnswer {
        guard request.isRead else { return .methodNotAllowed }
        switch request.path {
        // That it is answered says that the process lives.
        case "/healthz": return .text(200, "ok\n")
        case "/readyz":
            let stage = stage()
            return .text(stage == .ready ? 200 : 503, "\(stage.rawValue)\n")
        case "/startupz":
            let stage = stage()
            return .text(stage == .starting ? 503 : 200, "\(stage.rawValue)\n")
        case "/metrics":
            let format = MetricsText.Format(accepting: request.accept)
            return AdminAnswer(200, format.contentType, await scrapes.text(format))
        default: return .notFound
        }
    }
}

/// What is looked at of a request.
struct AdminRequest: Sendable {
    /// Whether it only reads: GET or HEAD.
    let isRead: Bool
    /// The path, without a query.
    let path: String
    /// What the reader takes.
    let accept: String

    init(isRead: Bool, target: String, accept: String) {
        self.isRead = isRead
        path = String(target.prefix { $0 != "?" })
        self.accept = accept
    }
}

/// What is answered.
struct AdminAnswer: Sendable {
    let status: Int
    let contentType: String
    let body: [UInt8]
    /// The methods that are allowed; `nil` where nothing is to be said of them.
    var allow: String?

    init(_ status: Int, _ contentType: String, _ body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    static func text(_ status: Int, _ text: String) -> AdminAnswer {
        AdminAnswer(status, "text/plain; charset=utf-8", Array(text.utf8))
    }

    static let notFound = text(404, "there are /healthz, /readyz, /startupz and /metrics\n")

    static let methodNotAllowed = {
        var answer = text(405, "only GET and HEAD are answered here\n")
        answer.allow = "GET, HEAD"
        return answer
    }()
}
