package import GRPCContract
internal import Kernel
package import RPC

/// Answers `grpc.health.v1.Health` from a board.
package struct HealthService: HealthAPI {
    /// The most services that `List` names; beyond it the answer is RESOURCE_EXHAUSTED.
    package static let servicesListedMax = 100

    private let board: HealthBoard

    /// The service that tells what is on the board.
    package init(_ board: HealthBoard) {
        self.board = board
    }

    /// The condition of one service now.
    package func check(
        _ request: HealthCheckRequest,
        _ call: CallContext
    ) async throws -> HealthCheckResponse {
        let condition = board.condition(of: request.service)
        guard condition != .unknown else {
            throw Failure.serviceUnknown(request.service)
        }
        return HealthCheckResponse(status: condition.status)
    }

    /// The condition of every service.
    package func list(
        _ request: HealthListRequest,
        _ call: CallContext
    ) async throws -> HealthListResponse {
        let conditions = board.conditions
        guard conditions.count <= Self.servicesListedMax else {
            throw Failure.servicesTooMany(conditions.count, limit: Self.servicesListedMax)
        }
        return HealthListResponse(
            statuses: conditions.mapValues { HealthCheckResponse(status: $0.status) }
        )
    }

    /// The condition of one service now and after each change, until the process shuts down.
    package func watch(
        _ request: HealthCheckRequest,
        _ responses: ResponseWriter<HealthCheckResponse>,
        _ call: CallContext
    ) async throws {
        for await condition in try board.watch(request.service) {
            try await responses.write(HealthCheckResponse(status: condition.status))
        }
        try Task.checkCancellation()
        throw Failure(.healthWatchEnded)
    }
}

extension HealthBoard.Condition {
    fileprivate var status: HealthCheckResponse.ServingStatus {
        switch self {
        case .serving: .serving
        case .notServing: .notServing
        case .unknown: .serviceUnknown
        }
    }
}
