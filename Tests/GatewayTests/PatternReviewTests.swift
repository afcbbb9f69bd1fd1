import Access
import Introspection
import Kernel
import RPC
import Schema
import Testing

@testable import GatewayService

/// Roles of the rules of access that name methods which nobody has.
@Suite struct PatternReviewTests {
    private static let personnel = "canbo.personnel.v1.PersonnelService"

    private let catalog: ReflectionCatalog
    private let start = MonotonicInstant(nanoseconds: 0)

    init() throws {
        catalog = ReflectionCatalog(try DescriptorIndex(.embedded))
        catalog.list([Self.personnel])
    }

    private func review(_ methods: [String]) throws -> PatternReview {
        let patterns = try methods.map { try #require(MethodPattern($0)) }
        let first = try #require(CalendarDate(iso: "2026-01-01"))
        let last = try #require(CalendarDate(iso: "2026-12-31"))
        let caller = try #require(CallerPattern("people/hanoi-id:an"))
        let role = AccessRole("READER", patterns)
        // The same role of two grants is reviewed once.
        let grants = ["1", "2"].map { AccessGrant($0, to: caller, role, on: first...last) }
        return PatternReview(AccessRules(grants), since: start)
    }

    private func told(_ review: inout PatternReview, after time: Duration) -> [String] {
        review.findings(in: catalog.present, at: start + time)
            .map { "\($0.role) \($0.pattern)" }
    }

    @Test func aSlipInAKnownServiceIsToldAtOnceAndOnce() throws {
        var review = try review([
            Self.personnel + "/GetOficial", Self.personnel + "/Serch*", Self.personnel + "/Get*",
            Self.personnel + "/GetOfficial", Self.personnel + "/*",
        ])
        #expect(
            told(&review, after: .zero) == [
                "READER \(Self.personnel)/GetOficial", "READER \(Self.personnel)/Serch*",
            ]
        )
        #expect(told(&review, after: .seconds(60)) == [])
    }

    @Test func aServiceMayComeLater() throws {
        let names = ["canbo.planning.v1.PlanningService/*", "canbo.planing.v1.PlanningService/*"]
        var review = try review(names)
        #expect(told(&review, after: .seconds(29)) == [])
        catalog.list([Self.personnel, "canbo.planning.v1.PlanningService"])
        #expect(told(&review, after: .seconds(30)) == ["READER \(names[1])"])
    }
}
