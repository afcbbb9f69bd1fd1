internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records what the official says to being listed (lấy ý kiến).
///
/// Guard: none; it is what the guards of the proposal rest on.
struct RecordStreamliningOpinion {
    let desk: StaffingDesk

    func callAsFunction(
        _ request: RecordStreamliningOpinionRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.streamliningCase)
        let opinion = checks.opinion(request.opinion, "opinion", today: desk.today)
        try checks.finish()
        let order = StreamliningOrder(
            id: id,
            etag: request.etag,
            next: .opinionTaken,
            paper: opinion.paper ?? StreamliningPaper(),
            field: "opinion.paper",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(
            order,
            call,
            seeing: { try $0.checkVisibility(of: request) }
        ) { work in
            work.facts.content.opinion = opinion
        }
    }
}

/// Records the proposal of the agency (đề nghị).
///
/// Guards: the official is not protected on the day, unless it is voluntary; nothing stands against
/// it by discipline.
struct ProposeStreamlining {
    let desk: StaffingDesk

    func callAsFunction(
        _ request: ProposeStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.streamliningCase)
        let paper = checks.streamliningPaper(request.proposal, "proposal", today: desk.today)
        try checks.finish()
        let order = StreamliningOrder(
            id: id,
            etag: request.etag,
            next: .proposed,
            paper: paper,
            field: "proposal",
            asking: [paper.day],
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { work in
            work.facts.content.proposal = paper
            work.facts.proposer = call.caller.personalName
        }
    }
}

/// Records the approval of the competent authority (phê duyệt).
///
/// Guards: another person than listed or proposed; those of the proposal.
struct ApproveStreamlining {
    let desk: StaffingDesk

    func callAsFunction(
        _ request: ApproveStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.streamliningCase)
        let paper = checks.streamliningPaper(request.approval, "approval", today: desk.today)
        try checks.finish()
        let order = StreamliningOrder(
            id: id,
            etag: request.etag,
            next: .approved,
            paper: paper,
            field: "approval",
            asking: [paper.day],
            needsAnother: true,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { $0.facts.content.approval = paper }
    }
}

/// Records that a case is not gone on with (không thực hiện); the reasons stand in the paper.
struct RejectStreamlining {
    let desk: StaffingDesk

    func callAsFunction(
        _ request: RejectStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.streamliningCase)
        let paper = checks.streamliningPaper(request.rejection, "rejection", today: desk.today)
        try checks.finish()
        let order = StreamliningOrder(
            id: id,
            etag: request.etag,
            next: .rejected,
            paper: paper,
            field: "rejection",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { $0.facts.content.rejection = paper }
    }
}

extension FieldChecks {
    /// What an official says, as it is kept.
    fileprivate mutating func opinion(
        _ message: StreamliningOpinion?,
        _ field: String,
        today: CalendarDate
    ) -> StreamliningOpinion {
        guard var kept = message else {
            required(field)
            return StreamliningOpinion()
        }
        kept.paper = streamliningPaper(kept.paper, "\(field).paper", today: today)
        kept.statement = line(
            kept.statement,
            "\(field).statement",
            length: PersonnelLimits.streamliningStatementLength
        )
        guard kept.protectionStartDate != nil || kept.protectionEndDate != nil else { return kept }
        let start = date(kept.protectionStartDate, "\(field).protection_start_date")
        let end = date(kept.protectionEndDate, "\(field).protection_end_date")
        guard let start, let end else { return kept }
        historyDay(start, "\(field).protection_start_date")
        notBefore(start, end, "\(field).protection_end_date")
        let most = start.adding(months: PersonnelLimits.protectionYearsMax * 12)
        notAfter(most, end, "\(field).protection_end_date")
        return kept
    }
}
