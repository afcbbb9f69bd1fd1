package import Kernel

// What health and reflection tell.
extension Reason {
    /// Health is asked for a service that is not known here.
    package static let serviceUnknown = Reason(
        "SERVICE_UNKNOWN",
        .notFound,
        vi: "Ở đây không có dịch vụ {service}.",
        en: "There is no service {service} here."
    )
    /// More services are known than one answer of health names.
    package static let servicesTooMany = Reason(
        "SERVICES_TOO_MANY",
        .resourceExhausted,
        vi: "Có {count} dịch vụ, nhiều hơn {limit} dịch vụ mà một câu trả lời có thể nêu.",
        en: "There are {count} services, more than the {limit} that one answer names."
    )
    /// As many watch health as may.
    package static let healthWatchesExhausted = Reason(
        "HEALTH_WATCHES_EXHAUSTED",
        .resourceExhausted,
        vi: "Đã có {limit} lời gọi theo dõi tình trạng; hãy dùng Check hoặc thử lại sau.",
        en: "{limit} calls watch health already; use Check, or try again later."
    )
    /// As many streams ask reflection as may.
    package static let reflectionBusy = Reason(
        "REFLECTION_BUSY",
        .resourceExhausted,
        vi: "Đã có {limit} luồng đang hỏi mô tả dịch vụ; hãy thử lại sau.",
        en: "{limit} streams ask reflection already; try again later."
    )
    /// The process stops, and nothing changes any more for those who watch its health.
    package static let healthWatchEnded = Reason(
        "HEALTH_WATCH_ENDED",
        .cancelled,
        vi: "Máy chủ đang dừng, tình trạng không còn thay đổi nữa.",
        en: "The server is shutting down; its health changes no more."
    )
}

extension Failure {
    /// Health is asked for a service that is not known here.
    static func serviceUnknown(_ service: String) -> Failure {
        let name = String(service.prefix(256))
        return Failure(
            .serviceUnknown,
            ["service": name],
            details: [.resource(type: "service", name: name)]
        )
    }

    /// More services are known than one answer of health names.
    static func servicesTooMany(_ count: Int, limit: Int) -> Failure {
        Failure(
            .servicesTooMany,
            ["count": String(count), "limit": String(limit)],
            details: [
                .quota(
                    subject: "services listed",
                    description: "At most \(limit); check each by its name instead."
                )
            ]
        )
    }

    /// As many watch health as may.
    static func healthWatchesExhausted(limit: Int) -> Failure {
        Failure(
            .healthWatchesExhausted,
            ["limit": String(limit)],
            details: [
                .quota(subject: "watches of health", description: "At most \(limit) at a time."),
                .retry(after: .seconds(1)),
            ]
        )
    }

    /// As many streams ask reflection as may.
    static func reflectionBusy(_ limit: Int) -> Failure {
        Failure(
            .reflectionBusy,
            ["limit": String(limit)],
            details: [
                .quota(subject: "streams of reflection", description: "At most \(limit)."),
                .retry(after: .seconds(1)),
            ]
        )
    }

    /// A request of reflection asks nothing.
    static var questionMissing: Failure {
        let field = "message_request"
        let violation = FieldViolation(
            field,
            "REQUIRED",
            vi: "Yêu cầu phải hỏi một điều.",
            en: "The request must ask for something."
        )
        return Failure(.invalidFields, ["fields": field], details: [.field(violation)])
    }
}
