import Kernel
import Storage
import Testing

/// What may be done with a proposal, and by whom, without a store.
@Suite struct ProposalTests {
    private let start = Timestamp(microseconds: 1_790_000_000_000_000)

    private func pending() throws -> Proposal {
        let mutation = try Mutation(
            method: "canbo.things.v1.ThingService/Change",
            caller: "people/a",
            requestID: "",
            callID: "call",
            request: [1, 2]
        )
        let party = ProposalParty("people/a")
        return Proposal("p", of: mutation, by: party, at: start, for: .seconds(60))
    }

    @Test func onlyAPendingProposalTurnsIntoAnother() {
        let turns: [ProposalAct: ProposalState] = [
            .approve: .executed, .reject: .rejected, .withdraw: .withdrawn, .expire: .expired,
        ]
        for act in ProposalAct.allCases {
            for state in ProposalState.allCases {
                #expect(state.after(act) == (state == .pending ? turns[act] : nil))
                #expect(state.allowed == (state == .pending ? ProposalAct.allCases : []))
            }
        }
    }

    @Test func aRefusalNamesTheStateAndWhatIsAllowed() throws {
        let rejected = try pending().after(.reject, by: "people/b", because: "no", at: start)
        #expect(rejected.end.decider == "people/b" && rejected.end.reason == "no")
        let refusal = #expect(throws: Failure.self) {
            try rejected.after(.approve, by: "people/c", at: start)
        }
        #expect(refusal?.reason.code == "PROPOSAL_STATE_REFUSED")
        #expect(refusal?.metadata["state"] == "REJECTED")
        #expect(refusal?.metadata["act"] == "approve" && refusal?.metadata["allowed"] == "-")
    }

    @Test func itExpiresByTimeAlone() throws {
        let proposal = try pending()
        #expect(proposal.state(at: start + .milliseconds(59_999)) == .pending)
        #expect(proposal.state(at: start + .seconds(60)) == .expired)
        #expect(proposal.expired(at: start + .milliseconds(59_999)) == nil)
        let expired = try #require(proposal.expired(at: start + .seconds(90)))
        #expect(expired.end.state == .expired && expired.end.at == start + .seconds(60))
        #expect(expired.expired(at: start + .seconds(90)) == nil)
        #expect(throws: Failure.self) {
            try proposal.after(.approve, by: "people/b", at: start + .seconds(60))
        }
    }

    @Test(
        arguments: [
            (("people/a", nil), ("people/a", nil), true),
            (("people/a", nil), ("people/b", nil), false),
            (("people/a", nil), ("systems/s", "people/a"), true),
            (("people/a", nil), ("systems/s", "people/b"), false),
            (("systems/s", "people/a"), ("systems/s", "people/b"), false),
            (("systems/s", "people/a"), ("systems/t", "people/a"), true),
            (("systems/s", nil), ("systems/s", "people/b"), true),
            (("systems/s", nil), ("systems/t", "systems/s"), true),
            (("systems/s", nil), ("systems/t", nil), false),
            (("people/s", "people/a"), ("people/s", "people/b"), true),
            (("people/s", "people/a"), ("people/s", nil), true),
            (("people/s", "people/a"), ("people/t", "people/s"), true),
            (("people/s", "people/a"), ("people/t", "people/b"), false),
        ] as [((String, String?), (String, String?), Bool)]
    )
    func whoMayBeOnePersonIsOne(
        _ left: (String, String?),
        _ right: (String, String?),
        _ isOne: Bool
    ) {
        let (one, other) = (
            ProposalParty(left.0, actsFor: left.1), ProposalParty(right.0, actsFor: right.1)
        )
        #expect(one.isPerson == (left.1 ?? left.0).hasPrefix("people/"))
        #expect(one.isOne(with: other) == isOne)
        #expect(other.isOne(with: one) == isOne)
    }
}
