internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Settles a case (giải quyết chính sách): every post that the official holds ends by the decision,
/// as `EndHolding` would end it.
///
/// Guards: the finance check is not after the decision; those of the proposal, on the day on which
/// the posts end, too; the caller reaches every post that ends, and none begins later.
struct SettleStreamlining {
    let desk: StaffingDesk

    private static let reasons: [HoldingEndReason] = [.retired, .left]

    func callAsFunction(
        _ request: SettleStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.streamliningCase)
        if request.settlement == nil { checks.required("settlement") }
        var settlement = request.settlement ?? StreamliningSettlement()
        let decision = checks.streamliningPaper(
            settlement.decision,
            "settlement.decision",
            today: desk.today
        )
        let finance = checks.streamliningPaper(
            settlement.financeCheck,
            "settlement.finance_check",
            today: desk.today
        )
        let end = checks.date(settlement.endDate, "settlement.end_date") ?? desk.today
        checks.historyDay(end, "settlement.end_date")
        let reason = checks.leaving(request.endReason, "end_reason", of: Self.reasons)
        try checks.finish()
        checks.notAfter(decision.day, finance.day, "settlement.finance_check.document_date")
        checks.notBefore(decision.day, end, "settlement.end_date")
        try checks.finish()
        (settlement.decision, settlement.financeCheck) = (decision, finance)
        let order = StreamliningOrder(
            id: id,
            etag: request.etag,
            next: .settled,
            paper: decision,
            field: "settlement.decision",
            asking: [decision.day, end],
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(
            order,
            call,
            seeing: { try $0.checkVisibility(of: request) }
        ) { [settlement] work in
            var settlement = settlement
            let ended = try work.endHoldings(on: end, reason, by: decision)
            settlement.endedHoldings = ended.map(\.answer.name)
            work.others = ended
            work.facts.content.settlement = settlement
        }
    }
}

extension StreamliningWork {
    /// Ends what the official holds from a day on.
    fileprivate func endHoldings(
        on day: CalendarDate,
        _ reason: HoldingEndReason,
        by paper: StreamliningPaper
    ) throws -> [Change<Holding>] {
        let holdings = try HoldingReader(reader: transaction)
            .all(of: old.officialNumber, after: day)
        let writer = HoldingWriter(transaction: transaction, now: now)
        let decision = HoldingFacts.Decision(number: paper.documentNumber, date: paper.day)
        return try holdings.map { holding in
            let position = try PositionReader(reader: transaction).held(id: holding.positionID)
            try caller.admit(position, named: holding.name)
            guard holding.period.from < day else {
                throw Failure.condition(
                    .streamliningHoldingAhead,
                    [
                        "holding": holding.name, "start": holding.period.from.description,
                        "end": day.description,
                    ],
                    subject: holding.name
                )
            }
            let ended = try writer.end(holding, on: day, reason, by: decision)
            return try HoldingChange(ended, in: transaction).ended(after: holding)
        }
    }
}

extension FieldChecks {
    /// Why somebody leaves.
    fileprivate mutating func leaving(
        _ reason: HoldingEndReason,
        _ field: String,
        of allowed: [HoldingEndReason]
    ) -> HoldingEndReason {
        if reason == .unspecified {
            required(field)
        } else if !allowed.contains(reason) {
            let codes = allowed.map(\.code).joined(separator: ", ")
            report(
                FieldViolation(
                    field,
                    "UNKNOWN_CODE",
                    vi: "Phải là một trong: \(codes).",
                    en: "Must be one of \(codes)."
                )
            )
        }
        return reason
    }
}
