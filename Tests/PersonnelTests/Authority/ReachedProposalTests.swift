import ApprovalContract
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import Records
import Storage
import Testing
import WellKnownMessages

/// Proposals of changes of organisations: who knows of them and decides on them.
@Suite struct ReachedProposalTests {
    private static let an = "people/hanoi-id:an"

    /// Personnel with the rule of two persons over the store of a bench.
    private struct TwoPersons {
        let personnel: PersonnelClient
        let approvals: PersonnelContract.ApprovalClient
        let caller = ToldCaller()

        init(over bench: AuthorityBench, asking inquiry: ToldApprovers) async throws {
            let (journal, clock) = (bench.personnel.journal, bench.clock)
            let (tokens, roles) = (
                try await PageTokens(of: journal.database), try RoleRules.embedded()
            )
            let service = PersonnelService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                ages: try .embedded(),
                clock: clock
            )
            let desk = ApprovalDesk(
                for: [service],
                of: journal,
                tokens: tokens,
                try TwoPersonMethods(
                    .methods(["canbo.personnel.v1.PersonnelService/UpdateOrganization"]),
                    of: "personnel",
                    served: service.handlers.map(\.method),
                    .embedded(),
                    on: clock.today
                ),
                asking: inquiry,
                reach: ReachedProposals(journal: journal, roles: roles, clock: clock)
            )
            let channel = LocalGateway.channel(
                desk.guardedServices + [PersonnelApprovals(desk)],
                within: [caller]
            )
            personnel = PersonnelClient(channel)
            approvals = PersonnelContract.ApprovalClient(channel)
        }

        /// Renames an organisation, and gives how that ends.
        func draft(_ id: String, etag: String = "", by drafter: Caller) async -> RPCStatus {
            caller.become(drafter)
            return await status {
                _ = try await personnel.updateOrganization(
                    UpdateOrganizationRequest(
                        organization: Organization(
                            name: "organizations/\(id)",
                            nameVi: "Phường Mới",
                            etag: etag
                        ),
                        updateMask: GoogleFieldMask(paths: ["name_vi"])
                    )
                )
            }
        }

        func approve(_ drafted: RPCStatus, by approver: Caller) async -> RPCStatus {
            caller.become(approver)
            return await status {
                _ = try await approvals.approveProposal(
                    ApproveProposalRequest(name: drafted.proposal, digest: drafted.digest)
                )
            }
        }

        func get(_ name: String, by reader: Caller) async -> RPCStatus {
            caller.become(reader)
            return await status {
                _ = try await approvals.getProposal(GetProposalRequest(name: name))
            }
        }

        /// The names of all proposals, page by page.
        func listed(by reader: Caller) async throws -> Set<String> {
            caller.become(reader)
            var (names, token): (Set<String>, String) = ([], "")
            repeat {
                let page = try await approvals.listProposals(
                    ListProposalsRequest(pageSize: 1, pageToken: token)
                )
                names.formUnion(page.proposals.map(\.name))
                token = page.nextPageToken
            } while !token.isEmpty
            return names
        }
    }

    /// An leads the organisation committee of Ba Đình, and may change organisations as far as that
    /// reaches.
    private func withOfficer(
        _ kind: StoreKind = .memory,
        _ body: (AuthorityBench, TwoPersons, Caller) async throws -> Void
    ) async throws {
        try await AuthorityBench.run(kind) { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.account(Self.an, "o1")
            try await bench.post("tc", in: "bd", [.orgCommitteeHead], heldBy: "o1")
            let officer = Caller.byPosts(Self.an)
            var inquiry = ToldApprovers()
            inquiry.rights = [Self.an: officer.rights]
            try await body(bench, try await TwoPersons(over: bench, asking: inquiry), officer)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoReachesAPartKnowsOfItsProposalsAndDecidesOnThem(kind: StoreKind) async throws {
        try await withOfficer(kind) { _, two, officer in
            let drafter = Caller(.person, "people/a")
            let here = await two.draft("vp", by: drafter)
            let there = await two.draft("hk", by: drafter)
            let own = await two.draft("bd", by: officer)
            #expect([here, there, own].allSatisfy { $0.reason == "APPROVAL_NEEDED" })
            let reached = try await two.listed(by: officer)
            #expect(reached == [here.proposal, own.proposal])
            let all = try await two.listed(by: drafter)
            #expect(all.count == 3)
            for name in [there.proposal, "proposals/none"] {
                #expect(await two.get(name, by: officer).reason == "NOT_WITHIN_REACH")
            }
            #expect(await two.get(here.proposal, by: officer).code == .ok)
            #expect(await two.approve(there, by: officer).reason == "NOT_WITHIN_REACH")
            #expect(await two.approve(own, by: officer).reason == "SECOND_PERSON_NEEDED")
            #expect(await two.approve(here, by: officer).code == .ok)
            #expect(await two.approve(own, by: drafter).code == .ok)
        }
    }

    @Test func theReachOfTheMethodCountsWhateverTheRightToApproveReaches() async throws {
        try await withOfficer { _, two, _ in
            let there = await two.draft("hk", by: Caller(.person, "people/a"))
            // Every proposal may be approved, but organisations changed by posts only.
            let everywhere = Caller(.person, Self.an)
            #expect(await two.approve(there, by: everywhere).reason == "NOT_WITHIN_REACH")
            let portal = Caller(.system, "systems/portal", actsFor: Self.an)
            #expect(await two.approve(there, by: portal).reason == "NOT_WITHIN_REACH")
        }
    }

    @Test func aRoleWithoutTheMethodReachesNothing() async throws {
        try await withOfficer { bench, two, _ in
            try await bench.personnel.official(2, "Trần Thị Bình")
            let binh = "people/hanoi-id:binh"
            try await bench.account(binh, "o2")
            try await bench.post("dt", in: "bd", [.trainingOfficer], heldBy: "o2")
            let drafted = await two.draft("vp", by: Caller(.person, "people/a"))
            let reader = Caller.byPosts(binh)
            #expect(await two.get(drafted.proposal, by: reader).reason == "NOT_WITHIN_REACH")
            let listed = try await two.listed(by: reader)
            #expect(listed == [])
        }
    }

    @Test func aTagThatIsStaleAtTheApprovalRefuses() async throws {
        try await withOfficer { bench, two, _ in
            let tag = try await bench.personnel.client.getOrganization(
                GetOrganizationRequest(name: "organizations/bd")
            ).etag
            let (a, b) = (Caller(.person, "people/a"), Caller(.person, "people/b"))
            let first = await two.draft("bd", etag: tag, by: a)
            let second = await two.draft("bd", etag: tag, by: a)
            #expect(await two.approve(first, by: b).code == .ok)
            let refused = await two.approve(second, by: b)
            #expect(refused.code == .aborted && refused.reason == "ETAG_MISMATCH")
            #expect(await two.get(second.proposal, by: b).code == .ok)
        }
    }
}

extension RPCStatus {
    fileprivate var proposal: String {
        detail(GoogleErrorInfo.self)?.metadata["proposal"] ?? ""
    }
    fileprivate var digest: String { detail(GoogleErrorInfo.self)?.metadata["digest"] ?? "" }
}
