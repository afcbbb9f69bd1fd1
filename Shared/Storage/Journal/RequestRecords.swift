import Kernel

/// The first answers to identified requests, kept for ``StorageLimits/requestRecordKept``.
struct RequestRecords {
    let transaction: any Transaction
    let now: Timestamp

    private var oldest: Timestamp {
        now - StorageLimits.requestRecordKept
    }

    /// The first answer to the same request, or `nil` when this is the first time.
    func answer(to mutation: Mutation) throws -> [UInt8]? {
        guard !mutation.requestID.isEmpty else { return nil }
        let row = try transaction.first(
            """
            SELECT digest, answer FROM request_record
            WHERE caller = \(mutation.caller) AND request_id = \(mutation.requestID)
                AND recorded_at > \(oldest)
            """
        )
        guard let row else { return nil }
        guard try row.bytes("digest") == mutation.digest else {
            throw Failure(
                .requestIDReused,
                ["request_id": mutation.requestID],
                details: [
                    .field(
                        FieldViolation(
                            "request_id",
                            "REQUEST_ID_REUSED",
                            vi: "Đã được dùng cho một yêu cầu khác trong 24 giờ qua.",
                            en: "Was used for another request within the last 24 hours."
                        )
                    )
                ]
            )
        }
        return try row.bytes("answer")
    }

    /// Keeps the answer to a request, in the place of one that has expired, and removes a few other
    /// expired ones.
    func keep(_ answer: [UInt8], for mutation: Mutation) throws {
        guard !mutation.requestID.isEmpty else { return }
        try removeExpired()
        try transaction.execute(
            """
            INSERT INTO request_record (caller, request_id, digest, answer, recorded_at)
            VALUES
            (\(mutation.caller), \(mutation.requestID), \(mutation.digest), \(answer), \(now))
            ON CONFLICT (caller, request_id) DO UPDATE
            SET digest = \(mutation.digest), answer = \(answer), recorded_at = \(now)
            """
        )
    }

    /// One by one: PostgreSQL goes through the whole table for a condition on all of them.
    private func removeExpired() throws {
        let expired = try transaction.rows(
            """
            SELECT caller, request_id FROM request_record WHERE recorded_at <= \(oldest)
            ORDER BY recorded_at LIMIT \(StorageLimits.requestRecordsRemovedAtOnce)
            """
        )
        for row in expired {
            let (caller, request) = (try row.text("caller"), try row.text("request_id"))
            try transaction.execute(
                """
                DELETE FROM request_record
                WHERE caller = \(caller) AND request_id = \(request)
                """
            )
        }
    }
}

extension Timestamp {
    /// The instant a duration earlier.
    static func - (instant: Timestamp, duration: Duration) -> Timestamp {
        instant + (.zero - duration)
    }
}
