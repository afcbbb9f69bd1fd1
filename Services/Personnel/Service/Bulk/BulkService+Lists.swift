internal import Kernel
package import LongrunningContract
package import PersonnelContract
package import RPC

extension BulkService {
    /// Begins an export of one of further lists.
    package func exportList(
        _ request: ExportListRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        switch request.list {
        case .awardNominations(let asked):
            try await export(AwardNominationList(request: request, asked: asked), call)
        case .enrolments(let asked):
            try await export(EnrolmentList(request: request, asked: asked), call)
        case .bodyMembers(let asked):
            try await export(BodyMemberList(request: request, asked: asked), call)
        case .dues(let asked): try await export(DuesList(request: request, asked: asked), call)
        case .unpaidDues(let asked):
            try await export(UnpaidDuesList(request: request, asked: asked), call)
        case .screeningItems(let asked):
            try await export(ScreeningItemList(request: request, asked: asked), call)
        case .streamliningCases(let asked):
            try await export(StreamliningCaseList(request: request, asked: asked), call)
        case .staffBalances(let asked):
            try await export(StaffBalanceList(request: request, asked: asked), call)
        case .vacancies(let asked):
            try await export(VacancyList(request: request, asked: asked), call)
        case .organizationLineages(let asked):
            try await export(LineageList(request: request, asked: asked), call)
        case .evaluationDistribution(let asked):
            try await export(DistributionList(request: request, asked: asked), call)
        case nil: throw Failure.noList(request)
        }
    }
}

extension Failure {
    /// A request that names no list, with what else is missing.
    fileprivate static func noList(_ request: ExportListRequest) -> Failure {
        var checks = FieldChecks()
        _ = checks.choice(request.format, "format")
        checks.required("list")
        do throws(Failure) {
            try checks.finish()
        } catch {
            return error
        }
        unreachable("a missing list is a violation")
    }
}
