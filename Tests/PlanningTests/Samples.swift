import DisciplineContract
import PersonnelContract
import PlanningContract
import RPC
import WellKnownMessages

extension Plan {
    /// A plan of the organisation `bd` for 2030 to 2035.
    static func sample(_ number: String, level: ApprovingLevel = .city) -> Plan {
        Plan(
            planNumber: number,
            displayName: "Quy hoạch cán bộ lãnh đạo phường Ba Đình",
            organization: "organizations/bd",
            termStartYear: 2_030,
            termEndYear: 2_035,
            kind: .newTerm,
            approvingLevel: level,
            coefficientPercent: 150
        )
    }
}

extension AddEntryRequest {
    /// Enters an official by number for a post.
    static func sample(
        _ number: Int,
        _ post: String = "head",
        _ plan: String = "bd-2030",
        on day: String? = nil,
        reason: String = "",
        requestID: String = ""
    ) -> AddEntryRequest {
        AddEntryRequest(
            parent: "plans/\(plan)/posts/\(post)",
            entry: PlanEntry(
                official: "officials/o\(number)",
                plannedDate: day.map { .iso($0) },
                overrideReason: reason
            ),
            requestID: requestID
        )
    }
}

extension GoogleDate {
    /// A day given as `2026-11-21`.
    static func iso(_ text: String) -> GoogleDate {
        let numbers = text.split(separator: "-").compactMap { Int32($0) }
        return GoogleDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}

/// A peer that answers one method as the test says, in the place of a whole service.
struct StandIn<Request: Sendable, Answer: Sendable>: RPCService {
    static var serviceName: String { "stand-in" }
    let handlers: [MethodHandler]
}

extension StandIn where Request == ListBlocksRequest, Answer == ListBlocksResponse {
    /// Discipline, as far as planning asks it.
    init(_ body: @escaping @Sendable (ListBlocksRequest) async throws -> ListBlocksResponse) {
        handlers = [.unary(DisciplineMethods.listBlocks) { request, _ in try await body(request) }]
    }
}

extension StandIn where Request == GetOfficialRequest, Answer == Official {
    /// Personnel, as far as an entry asks it.
    init(_ body: @escaping @Sendable (GetOfficialRequest) async throws -> Official) {
        handlers = [.unary(PersonnelMethods.getOfficial) { request, _ in try await body(request) }]
    }
}

/// Never answers; ends when the call is cancelled.
func silence() async throws -> Never {
    let (never, keeper) = AsyncStream<Void>.makeStream()
    for await _ in never {}
    keeper.finish()
    throw CancellationError()
}
