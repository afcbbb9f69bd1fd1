internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that nothing stands against a nomination (kiểm tra, thẩm định).
///
/// Guards: the award is for such subjects; the subject does not have it as often as one may;
/// nothing stands against it by discipline.
struct CheckAwardNomination {
    let desk: AwardDesk

    func callAsFunction(
        _ request: CheckAwardNominationRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let paper = checks.paper(request.check, "check", today: desk.today)
        let override = checks.overridingPaper(request.overrideDocumentNumber)
        try checks.finish()
        let order = AwardOrder(
            id: id,
            etag: request.etag,
            next: .checked,
            paper: paper,
            field: "check",
            override: override,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { old, facts, guards, transaction in
            try guards.subjectMayHave()
            let alive = try AwardReader(reader: transaction)
                .alive(of: old.subject, for: old.awardCode)
            try guards.oftenEnough(besides: old.number, alive)
            facts.content.check = paper
            facts.checker = call.caller.personalName
        }
    }
}
