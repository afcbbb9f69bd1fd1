import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Nobody gives by a post, a holding or an account what is beyond the own rights.
@Suite struct GivingRolesTests {
    private static let beyond = "ROLE_BEYOND_OWN_RIGHTS"

    @Test func aPostIsGivenNoMoreThanItsMakerHas() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.asOfficer {
                try await bench.position("same", in: "bd", over: "vp", [.hrOfficer])
                for role in [AccessRole.committeeSecretary, .orgCommitteeHead] {
                    let told = await status { try await bench.position("more", in: "vp", [role]) }
                    #expect(told.reason == Self.beyond)
                    #expect(told.code == .permissionDenied)
                    #expect(told.fields == ["position.access_roles"])
                }
                for place in ["hn", "hk", "none"] {
                    let told = await status {
                        try await bench.position("far", in: "bd", over: place, [.hrOfficer])
                    }
                    #expect(told.reason == "NOT_WITHIN_REACH")
                }
            }
        }
    }

    @Test func aPostIsChangedIntoNoMore() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.position("head", in: "bd", over: "vp", [.orgCommitteeHead])
            try await bench.asOfficer {
                let more = await status {
                    let roles: [AccessRole] = [.hrOfficer, .committeeStanding]
                    try await bench.change(Position(name: "positions/hr", accessRoles: roles))
                }
                #expect(more.reason == Self.beyond && more.fields == ["position.access_roles"])
                let wider = await status {
                    try await bench.change(
                        Position(
                            name: "positions/head",
                            authorityOrganization: "organizations/bd"
                        )
                    )
                }
                #expect(wider.reason == Self.beyond)
                #expect(wider.fields == ["position.authority_organization"])
                // What stays as it is gives nothing.
                try await bench.change(Position(name: "positions/head", nameVi: "Trưởng ban"))
                try await bench.change(Position(name: "positions/head", accessRoles: [.hrOfficer]))
            }
        }
    }

    @Test func nobodyIsGivenAPostWithMore() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.position("head", in: "bd", [.orgCommitteeHead])
            try await bench.position("clerk", in: "bd", [.hrOfficer])
            try await bench.asOfficer {
                let told = await status { try await bench.hold("head", "o2") }
                #expect(told.reason == Self.beyond && told.fields == ["holding.position"])
                try await bench.hold("clerk", "o2")
            }
        }
    }

    /// Of what an agreement gives elsewhere a service knows nothing.
    @Test func anAgreementGivesNoRoles() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.acting(as: .agreed(["bd"], sees: .everything)) {
                try await bench.position("plain", in: "bd")
                let told = await status { try await bench.position("p", in: "bd", [.reportViewer]) }
                #expect(told.reason == Self.beyond)
            }
        }
    }

    @Test func accountsAreForOthersWithNoMore() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.post("head", in: "hn", [.orgCommitteeHead], heldBy: "o3")
            func refusal(_ subject: String, _ official: String) async -> String {
                await status { try await bench.account(subject, official) }.reason ?? ""
            }
            try await bench.account("people/hanoi-id:dung", "o4")
            try await bench.asOfficer {
                let other = "people/hanoi-id:other"
                #expect(await refusal(other, "o1") == "OWN_CASE")
                #expect(await refusal(AuthorityBench.an, "o2") == "OWN_CASE")
                #expect(await refusal(other, "o3") == Self.beyond)
                #expect(await refusal(other, "o4") == "NOT_WITHIN_REACH")
                #expect(await refusal(other, "nobody") == "NOT_WITHIN_REACH")
                try await bench.account("people/hanoi-id:binh", "o2")
                let own = try await bench.accounts.listAccounts(.init(parent: "officials/o1"))
                let ended = await status {
                    _ = try await bench.accounts.endAccount(.init(name: own.accounts[0].name))
                }
                #expect(ended.reason == "OWN_CASE")
                for (subject, count) in [("dung", 0), ("binh", 1), ("an", 1)] {
                    let found = try await bench.accounts.listAccounts(
                        .init(parent: "officials/-", subject: "people/hanoi-id:\(subject)")
                    )
                    #expect(found.accounts.count == count)
                }
            }
        }
    }

    /// Who does not see what officials see of themselves makes no account that shows it.
    @Test func anAccountShowsNoMoreThanItsMakerSees() async throws {
        try await AuthorityBench.withOfficer { bench in
            let told = try await bench.acting(as: .agreed(["bd"])) {
                await status { try await bench.account("people/hanoi-id:binh", "o2") }
            }
            #expect(told.reason == Self.beyond && told.fields == ["account.official"])
        }
    }

    @Test func aRoleCoversWhatItHasAndSees() throws {
        let rules = try RoleRules.embedded()
        let day = try #require(CalendarDate(iso: "2026-11-21"))
        #expect(rules.isCovered("HR_OFFICER", by: ["ORG_COMMITTEE_HEAD"], on: day))
        #expect(!rules.isCovered("ORG_COMMITTEE_HEAD", by: ["HR_OFFICER"], on: day))
        #expect(rules.isCovered("REPORT_VIEWER", by: ["CELL_SECRETARY"], on: day))
        #expect(!rules.isCovered("COMMITTEE_SECRETARY", by: ["ORG_COMMITTEE_HEAD"], on: day))
        // The policy says nothing of it: who knows what it will be.
        #expect(!rules.isCovered("SYS_ADMIN", by: ["ORG_COMMITTEE_HEAD"], on: day))
        #expect(rules.isCovered("SYS_ADMIN", by: ["SYS_ADMIN"], on: day))
    }
}
