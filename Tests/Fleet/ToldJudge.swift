package import Authority
package import PersonnelContract
package import RPC
private import Conventions
private import Synchronization

/// Stands for personnel where it judges how far rights reach: as the test says, whoever asks.
package final class ToldJudge: RPCService {
    package static let serviceName = AuthorityMethods.judgeReach.service
    private let state = Mutex(State())

    private struct State {
        var reached: [String: Clearance] = [:]
        var failure: RPCStatus?
        var isShort = false
        var questions: [JudgeReachRequest] = []
    }

    /// At first nothing is reached.
    package init() {}

    /// What is reached from now on, and what is seen of it.
    package func reach(_ owners: String..., seeing clearance: Clearance = .everything) {
        state.withLock { state in
            state.reached = Dictionary(uniqueKeysWithValues: owners.map { ($0, clearance) })
        }
    }

    /// Sees as much of some more.
    package func reach(also owners: String..., seeing clearance: Clearance) {
        state.withLock { state in for owner in owners { state.reached[owner] = clearance } }
    }

    /// Whether something is reached.
    package func reaches(_ owner: String) -> Bool { state.withLock { $0.reached[owner] != nil } }

    /// Answers every question with a failure from now on, or none any more.
    package func fail(_ status: RPCStatus?) { state.withLock { $0.failure = status } }

    /// Judges one record less than it is asked about.
    package func answerShort() { state.withLock { $0.isShort = true } }

    /// What was asked.
    package var questions: [JudgeReachRequest] { state.withLock { $0.questions } }

    /// A desk that asks this judge.
    package func desk(_ limits: AuthorityLimits = .standard) -> AuthorityDesk {
        AuthorityDesk(AuthorityClient(LocalGateway.channel(self)), limits: limits)
    }

    package var handlers: [MethodHandler] {
        [.unary(AuthorityMethods.judgeReach) { [self] request, _ in try answer(request) }]
    }

    private func answer(_ request: JudgeReachRequest) throws -> JudgeReachResponse {
        try state.withLock { state in
            state.questions.append(request)
            if let failure = state.failure { throw failure }
            let judgements = request.records.map { record in
                ReachJudgement(
                    reached: state.reached[record] != nil,
                    sees: state.reached[record]?.classes ?? []
                )
            }
            return JudgeReachResponse(
                judgements: state.isShort ? judgements.dropLast() : judgements
            )
        }
    }
}

extension Caller {
    /// A person whose rights reach as far as the posts do.
    package static func holdingPosts(_ name: String, sees: Clearance = .everything) -> Caller {
        Caller(
            .person,
            name,
            rights: CallRights(clearance: sees, reach: Reach([ReachPart(.posts, sees: sees)]))
        )
    }
}
