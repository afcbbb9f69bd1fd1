internal import Conventions
internal import Kernel
package import PersonnelContract
package import RPC

/// Asks personnel, through the gateway, which records the rights of a call's caller reach.
///
/// Nothing of an answer outlives its use: a right ends with the post, at the next question. Callers
/// whose rights reach the whole record are asked nothing about. Whatever keeps an answer from being
/// certain refuses the call with UNAVAILABLE `DEPENDENCY_UNAVAILABLE`, or with DEADLINE_EXCEEDED
/// when the caller's time is up.
///
/// Personnel's record is another store, so a change is judged just before its transaction, not in
/// it: a right that ends between the two counts once more, as it would have for a call that came
/// a moment earlier. The judgement itself cannot miss the record that is changed, since what
/// a record belongs to never changes.
package struct AuthorityDesk: Sendable {
    private let client: AuthorityClient
    private let dependency: Dependency
    let limits: AuthorityLimits

    /// A desk that asks through a client.
    package init(_ client: AuthorityClient, limits: AuthorityLimits = .standard) {
        self.client = client
        self.limits = limits
        dependency = Dependency(name: "personnel", askingTime: limits.askingTime)
    }

    /// What the caller reaches of some records, by one question about all of them.
    ///
    /// `owners` are what the records belong to, ``AuthorityLimits/recordsPerQuestionMax`` at most;
    /// nobody whose reach is in parts reaches what is neither an official nor an organisation.
    ///
    /// They are judged as in a call of `method`; of the call's own when none is named.
    package func judge(
        _ owners: [String],
        _ call: CallContext,
        in method: String? = nil
    ) async throws -> ReachedOwners {
        if call.reachesEverywhere { return ReachedOwners(everythingSeeing: call.clearance) }
        let asked = Set(owners.filter(\.isOwner)).sorted()
        return asked.isEmpty ? ReachedOwners([:]) : try await ask(about: asked, call, method)
    }

    /// Asks personnel, waited for no longer than it may be.
    func ask<Answer: Sendable>(
        _ call: CallContext,
        _ question: (AuthorityClient, CallOptions) async throws -> Answer
    ) async throws -> Answer {
        try await dependency.ask(call) { options in try await question(client, options) }
    }

    /// The failure for an answer that cannot be relied on.
    func garbled(_ what: String) -> Failure { dependency.garbled(what) }

    private func ask(
        about owners: [String],
        _ call: CallContext,
        _ method: String? = nil
    ) async throws -> ReachedOwners {
        let method = method ?? call.method.description
        let answer = try await dependency.ask(call) { options in
            try await client.judgeReach(
                JudgeReachRequest(of: call, in: method, about: owners),
                options
            )
        }
        guard answer.judgements.count == owners.count else {
            throw dependency.garbled(
                "\(answer.judgements.count) judgements of \(owners.count) records"
            )
        }
        var sees: [String: Clearance] = [:]
        for (owner, judgement) in zip(owners, answer.judgements) where judgement.reached {
            sees[owner] = Clearance(judgement.sees).intersection(call.clearance)
        }
        return ReachedOwners(sees)
    }

    /// Passes when the caller reaches all that a call is about, and leaves the call no more guarded
    /// fields than may be seen of all of it.
    ///
    /// Throws `NOT_WITHIN_REACH` for the first that is not reached, also for what is not there: who
    /// does not reach it is not told which of both it is.
    package func admit(_ call: CallContext, to things: ReachedThing...) async throws {
        if call.reachesEverywhere { return }
        // What is not there is asked about like anything else: neither the time of the refusal nor
        // a personnel that is silent tells it from what is there.
        let owners = things.map { $0.owner ?? ReachedThing.nothing }
        let reached = try await ask(about: owners, call)
        for thing in things {
            guard let owner = thing.owner, let sees = reached[owner] else {
                throw Failure.notWithinReach(thing.name)
            }
            call.narrow(to: sees)
        }
    }
}
