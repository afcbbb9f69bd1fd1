package import Authority
package import PersonnelContract
package import RPC
private import Conventions
private import Synchronization

/// Stands for personnel where it judges how far rights reach: as the test says, whoever asks.
package final class ToldJudge: RPCService {
    package static let serviceName = AuthorityMethods.judgeReach.service
    private let state = Mutex(State())

    fileprivate struct State {
        var reached: [String: Clearance] = [:]
        var failure: RPCStatus?
        var isShort = false
        var questions: [JudgeReachRequest] = []
        var persons: [String: (official: String, isServing: Bool)] = [:]
        var deciders: [String: (officials: Set<String>, sees: Clearance)] = [:]
        var isAnyoneDecider = false
        var absent: Set<String> = []
        var untruthful: [String: [UntruthfulPeriod]] = [:]
        var survivors: [String: String] = [:]

        /// All records of the person of one, the one that stands first.
        func records(of official: String) -> [String] {
            let standing = survivors[official] ?? official
            return [standing] + survivors.filter { $0.value == standing }.map(\.key).sorted()
        }
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

    /// Lets a caller be an official from now on, at work or not.
    package func know(_ caller: String, as official: String, serving: Bool = true) {
        state.withLock { $0.persons[caller] = (official, serving) }
    }

    /// Lets a caller's organisation decide on some officials from now on, and on no others.
    package func decide(
        _ caller: String,
        on officials: String...,
        seeing clearance: Clearance = .everything
    ) {
        state.withLock { $0.deciders[caller] = (Set(officials), clearance) }
    }

    /// Lets everybody's organisation decide on every official.
    package func letEverybodyDecide() { state.withLock { $0.isAnyoneDecider = true } }

    /// Takes officials off the record.
    package func forget(_ officials: String...) {
        state.withLock { $0.absent.formUnion(officials) }
    }

    /// Lets findings stand on an official's profile.
    package func find(_ official: String, untruthfulIn periods: UntruthfulPeriod...) {
        state.withLock { $0.untruthful[official] = periods }
    }

    /// Lets an official's record be merged into another one.
    package func merge(_ official: String, into survivor: String) {
        state.withLock { $0.survivors[official] = survivor }
    }

    /// Judges one record less than it is asked about.
    package func answerShort() { state.withLock { $0.isShort = true } }

    /// What was asked.
    package var questions: [JudgeReachRequest] { state.withLock { $0.questions } }

    /// A desk that asks this judge.
    package func desk(_ limits: AuthorityLimits = .standard) -> AuthorityDesk {
        AuthorityDesk(AuthorityClient(LocalGateway.channel(self)), limits: limits)
    }

    package var handlers: [MethodHandler] {
        [
            .unary(AuthorityMethods.judgeReach) { [self] request, _ in try answer(request) },
            .unary(AuthorityMethods.judgeStanding) { [self] request, _ in try stand(request) },
            .unary(AuthorityMethods.judgePerson) { [self] request, _ in
                try person(request)
            },
        ]
    }

    private func stand(_ request: JudgeStandingRequest) throws -> JudgeStandingResponse {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            let holders = [request.caller, request.principal].compactMap(\.self)
            let standings = holders.map { state.standing(of: $0, to: request.official) }
            return JudgeStandingResponse(
                standings: state.isShort ? standings.dropLast() : standings,
                found: !state.absent.contains(request.official)
            )
        }
    }

    private func person(_ request: JudgePersonRequest) throws -> JudgePersonResponse {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            let isAbsent = state.absent.contains(request.official)
            return JudgePersonResponse(
                untruthfulPeriods: state.untruthful[request.official] ?? [],
                officials: isAbsent ? [] : state.records(of: request.official)
            )
        }
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

extension ToldJudge.State {
    fileprivate func standing(of holder: RightsHolder, to official: String) -> Standing {
        let person = persons[holder.name]
        let isEverywhere = holder.parts.contains { $0.place == .everywhere(true) }
        let sees = isEverywhere ? .everything : reached[official]
        let decides =
            isAnyoneDecider
            ? Clearance.everything
            : deciders[holder.name].flatMap { $0.officials.contains(official) ? $0.sees : nil }
        return Standing(
            official: person?.official ?? "",
            isServing: person?.isServing ?? false,
            reached: sees != nil,
            sees: sees?.classes ?? [],
            managementScope: decides == nil ? "" : "managementScopes/told",
            decidingOrganization: decides == nil ? "" : "organizations/deciding",
            deciderSees: decides?.classes ?? []
        )
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
