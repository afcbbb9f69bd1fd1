internal import Conventions
internal import Kernel
package import PersonnelContract
package import RPC

/// How those who call stand to one official at one moment.
package struct CallerStanding: Sendable {
    /// The caller, then the one for whom it acts: what is done needs the rights of both.
    package let holders: [Holder]
    /// Whether the official is on record.
    package let isFound: Bool

    /// Those who call, as personnel has told it.
    package init(_ holders: [Holder], isFound: Bool) {
        self.holders = holders
        self.isFound = isFound
    }

    /// One who calls.
    package struct Holder: Sendable, Hashable {
        /// The identifier of the official for whom the account stands; `nil` when there is none.
        package var official: String?
        /// Whether that official is at work.
        package var isServing = false
        /// What is seen everywhere; `nil` when not the whole record is reached.
        package var everywhere: Clearance?
        /// What is seen of what the official reaches by what the record says of it, such as posts
        /// and roles in cases; `nil` when no grant counts that.
        package var byRecord: Clearance?
        /// What is seen of the official asked about, as any right reaches it in the method.
        package var reached: Clearance?
        /// Where the caller's organisation decides on that official; `nil` when it does not.
        package var decides: Decider?

        /// One of whom nothing is known.
        package init() {}
    }

    /// An organisation that decides on an official.
    package struct Decider: Sendable, Hashable {
        /// The management scope, by its name.
        package let scope: String
        /// The organisation, by its name.
        package let organization: String
        /// What is seen of the official by it.
        package let sees: Clearance

        /// A decider by its scope.
        package init(scope: String, organization: String, sees: Clearance) {
            self.scope = scope
            self.organization = organization
            self.sees = sees
        }
    }
}

extension AuthorityDesk {
    /// How those who call stand to an official in calls of a method; of the call's own when none is
    /// named.
    ///
    /// Everybody is asked about, also who reaches the whole record: nobody handles the own case.
    package func standing(
        of call: CallContext,
        toward official: String,
        deciding decision: ScopeDecision,
        in method: String? = nil
    ) async throws -> CallerStanding {
        let caller = call.caller
        let rights = caller.rights
        let answer = try await ask(call) { client, options in
            try await client.judgeStanding(
                JudgeStandingRequest(
                    caller: RightsHolder(caller.name, rights.reach, rights.clearance),
                    principal: caller.actsFor.map {
                        RightsHolder($0, rights.principalReach, rights.clearance)
                    },
                    method: method ?? call.method.description,
                    official: official,
                    decision: decision
                ),
                options
            )
        }
        let reaches = [rights.reach] + (caller.actsFor == nil ? [] : [rights.principalReach])
        guard answer.standings.count == reaches.count else {
            throw garbled("\(answer.standings.count) standings of \(reaches.count) callers")
        }
        return CallerStanding(
            zip(answer.standings, reaches).map {
                CallerStanding.Holder($0, $1, seeing: rights.clearance)
            },
            isFound: answer.found
        )
    }
}

extension CallerStanding.Holder {
    fileprivate init(_ standing: Standing, _ reach: Reach, seeing most: Clearance) {
        official = ResourcePattern.official.identifiers(in: standing.official)?.first
        isServing = standing.isServing
        for part in reach.parts(seeing: most) {
            switch part.place {
            case .everywhere:
                everywhere = part.sees
                byRecord = (byRecord ?? []).union(part.sees)
            case .posts: byRecord = (byRecord ?? []).union(part.sees)
            case .organization: break
            }
        }
        if standing.reached { reached = Clearance(standing.sees).intersection(most) }
        if !standing.managementScope.isEmpty {
            decides = CallerStanding.Decider(
                scope: standing.managementScope,
                organization: standing.decidingOrganization,
                sees: Clearance(standing.deciderSees).intersection(most)
            )
        }
    }
}
