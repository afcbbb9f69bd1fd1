import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Changes and ends of posts.
@Suite struct PositionChangeTests {
    @Test(arguments: StoreKind.allCases)
    func aMaskLimitsTheChangeAndAStaleTagAborts(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            var position = try await bench.position("ct", .sample(roles: [.agencyHead]))
            position.nameVi = "Không đổi"
            position.accessRoles = [.hrOfficer, .dpo]
            position.authorityOrganization = "organizations/hn"
            let mask = ["access_roles", "authority_organization", "name"]
            let changed = try await bench.change(position, mask: mask)
            #expect(changed.nameVi == "Phó Chủ tịch")
            #expect(changed.accessRoles == [.hrOfficer, .dpo])
            #expect(changed.authorityOrganization == "organizations/hn")
            #expect(changed.etag == "\"2\"")
            let stale = await status { try await bench.change(position, mask: mask) }
            #expect(stale.reason == "ETAG_MISMATCH")
            let cleared = try await bench.change(Position(name: position.name), mask: mask)
            #expect(cleared.accessRoles == [])
            #expect(cleared.authorityOrganization == "")
            let unknown = await status {
                try await bench.change(Position(name: position.name), mask: ["salary"])
            }
            #expect(unknown.fields == ["update_mask"])
            let missing = await status {
                try await bench.change(Position(name: "positions/none", nameVi: "Khác"))
            }
            #expect(missing.code == .notFound)
        }
    }

    @Test func aPostStaysWithItsOrganizationAndItsCodeIsItsOwn() async throws {
        try await PostBench.run { bench in
            let position = try await bench.position("ct")
            try await bench.position("pct", in: "hk")
            #expect(try await bench.change(position).organization == "organizations/bd")
            let moved = await status {
                try await bench.change(
                    Position(name: "positions/ct", organization: "organizations/hk")
                )
            }
            #expect(moved.fields == ["position.organization"])
            let taken = await status {
                try await bench.change(Position(name: "positions/ct", code: "pct"))
            }
            #expect(taken.reason == "POSITION_CODE_TAKEN")
        }
    }

    @Test func aQuotaIsNotLoweredBelowThoseWhoHoldThePost() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", .sample(quota: 3))
            try await bench.start("h1", 1, "ct")
            try await bench.start("h2", 2, "ct", from: "2027-01-01")
            // Three held it in the past, which stands against nothing.
            try await bench.start("h3", 3, "ct", from: "2015-01-01", to: "2021-01-01")
            try await bench.start("h4", 4, "ct", from: "2015-01-01", to: "2021-01-01")
            #expect(try await bench.change(Position(name: "positions/ct", quota: 2)).quota == 2)
            let refused = await status {
                try await bench.change(Position(name: "positions/ct", quota: 1))
            }
            #expect(refused.rules == ["POSITION_FULL", "POSITION_FULL"])
            #expect(refused.message.contains("2027-01-01"))
            #expect(refused.subjects == ["holdings/h1", "holdings/h2"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aPostEndsWhenNobodyHoldsItAnyMore(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            let position = try await bench.position("ct")
            try await bench.start("h1", 1, "ct")
            let held = await status { try await bench.endPosition("ct", on: "2026-12-01") }
            #expect(held.code == .failedPrecondition)
            #expect(held.reason == "POSITION_HELD")
            #expect(held.subjects == ["holdings/h1"])
            try await bench.end("h1", on: "2026-12-01")
            let stale = await status {
                try await bench.endPosition("ct", on: "2026-12-01", etag: "\"9\"")
            }
            #expect(stale.reason == "ETAG_MISMATCH")
            let ended = try await bench.endPosition("ct", on: "2026-12-01", etag: position.etag)
            #expect(ended.endDate?.text == "2026-12-01")
            let early = await status { try await bench.endPosition("ct", on: "2010-01-01") }
            #expect(early.fields == ["end_date"])
            let late = try await bench.endPosition("ct", on: "2027-01-01")
            #expect(late.endDate?.text == "2027-01-01")
            let none = await status { try await bench.endPosition("none", on: "2026-12-01") }
            #expect(none.code == .notFound)
            let after = await status {
                try await bench.start("h2", 2, "ct", from: "2026-12-01")
            }
            #expect(after.rules == ["POSITION_NOT_IN_FORCE"])
        }
    }

    @Test func anOrganizationWhosePostsAreHeldDoesNotEnd() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", in: "hk")
            try await bench.start("h1", 1, "ct")
            let refused = await status { try await bench.personnel.end("hk") }
            #expect(refused.rules == ["ORGANIZATION_NOT_EMPTY"])
            try await bench.end("h1", on: "2026-11-21")
            let name = "organizations/hk"
            try await bench.personnel.change(Organization(name: name, status: .ended))
            let after = await status { try await bench.start("h2", 2, "ct", from: "2026-11-21") }
            #expect(after.rules == ["ORGANIZATION_ENDED"])
        }
    }

    @Test func auditTellsWhatWasAndEventsTellStates() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", .sample(roles: [.agencyHead]))
            try await bench.change(Position(name: "positions/ct", accessRoles: [.hrOfficer]))
            try await bench.endPosition("ct", on: "2026-12-01")
            let audit = try await bench.personnel.audit(last: 3)
            #expect(audit[0].hasPrefix("positions/ct\norganization: bd"))
            let changed = "effective_date: 2026-11-21\naccess_roles: AGENCY_HEAD -> HR_OFFICER"
            #expect(audit[1] == "positions/ct\n\(changed)")
            #expect(audit[2] == "positions/ct\nend_date:  -> 2026-12-01")
            #expect(
                try await bench.personnel.events(last: 3) == [
                    "position.created position ct hn/bd", "position.changed position ct hn/bd",
                    "position.ended position ct hn/bd",
                ]
            )
        }
    }
}

extension RPCStatus {
    /// The resources that `PreconditionFailure` names.
    var subjects: [String] {
        detail(GooglePreconditionFailure.self)?.violations.map(\.subject) ?? []
    }
}

extension PersonnelBench {
    /// Resource and summary of the last audit records, the oldest first.
    func audit(last count: Int) async throws -> [String] {
        try await journal.database.scan { reader in
            try reader.rows(
                "SELECT resource, summary FROM audit_record ORDER BY sequence DESC LIMIT \(count)"
            ).reversed().map { "\(try $0.text("resource"))\n\(try $0.text("summary"))" }
        }
    }

    /// Type, subject and organisations of the last events, the oldest first.
    func events(last count: Int) async throws -> [String] {
        try await journal.database.scan { reader in
            try reader.rows(
                """
                SELECT type, subject_kind, subject_id, organization_path FROM outbox_event
                ORDER BY sequence DESC LIMIT \(count)
                """
            ).reversed().map { row in
                let columns = ["type", "subject_kind", "subject_id", "organization_path"]
                return try columns.map { try row.text($0) }.joined(separator: " ")
            }
        }
    }
}
