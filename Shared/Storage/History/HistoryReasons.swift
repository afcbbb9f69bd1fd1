package import Kernel

extension Reason {
    /// The resource is on record, but nothing held of it on the day asked for.
    package static let resourceNotInForce = Reason(
        "RESOURCE_NOT_IN_FORCE",
        .notFound,
        vi: "Không có dữ kiện nào của {resource} vào ngày {as_of}; chỉ có từ ngày {since}.",
        en: "Nothing is on record of {resource} for {as_of}; the record begins on {since}."
    )
    /// The resource was not on record yet at the instant asked for.
    package static let resourceNotRecorded = Reason(
        "RESOURCE_NOT_RECORDED",
        .notFound,
        vi: "{resource} chưa được ghi nhận vào lúc {as_recorded_at}; được ghi nhận từ {since}.",
        en: "{resource} was not on record at {as_recorded_at}; it is since {since}."
    )
}

extension FactTable {
    /// Why nothing was found of a resource at a point: since when there are facts, or a record.
    package func absence(
        of number: Int64,
        at point: HistoryPoint,
        type: String,
        name resource: String,
        in reader: any Reader
    ) throws -> Failure {
        let details = [FailureDetail.resource(type: type, name: resource)]
        if let start = try start(of: number, knownAt: point, in: reader) {
            return Failure(
                .resourceNotInForce,
                ["resource": resource, "as_of": point.day.description, "since": "\(start)"],
                details: details
            )
        }
        let instant = point.instant?.description ?? ""
        let since = try firstRecord(of: number, in: reader)
        return Failure(
            .resourceNotRecorded,
            ["resource": resource, "as_recorded_at": instant, "since": "\(since)"],
            details: details
        )
    }
}
