import Conventions
import Kernel
import Testing

@Suite struct ResourcePatterns {
    private let pattern: ResourcePattern = "plans/*/posts/*"

    @Test func aNameGoesToItsIdentifiersAndBack() {
        #expect(pattern.name("hn-2030", "head") == "plans/hn-2030/posts/head")
        #expect(pattern.identifiers(in: "plans/hn-2030/posts/head") == ["hn-2030", "head"])
        #expect(pattern.lastIdentifier(in: "plans/hn-2030/posts/head") == "head")
        #expect(pattern.lastIdentifier(in: "") == "")
    }

    /// Names that are none of the pattern.
    private static let foreign = [
        "", "plans", "plans/a", "plans/a/posts", "plans/a/posts/", "plans//posts/b",
        "plans/a/posts/b/", "/plans/a/posts/b", "plans/a/entries/b", "plans/A/posts/b",
        "plans/a/posts/-b", "plans/a/posts/b\u{0}", "plans/a/posts/*",
        "plans/a/posts/" + String(repeating: "b", count: 64),
    ]

    @Test(arguments: foreign)
    func everythingElseIsRefused(name: String) {
        #expect(pattern.identifiers(in: name) == nil)
        var checks = FieldChecks()
        #expect(checks.name(name, "name", pattern) == nil)
        #expect(!checks.passed)
    }

    @Test func anOptionalNameMayBeEmptyButNotWrong() {
        var checks = FieldChecks()
        checks.optionalName("", "organization", .organization)
        #expect(checks.passed)
        checks.optionalName("organisations/x", "organization", .organization)
        #expect(!checks.passed)
    }

    @Test func anIdentifierForANewResourceMayBeLeftToTheService() {
        var checks = FieldChecks()
        checks.newIdentifier("", "plan_id")
        checks.newIdentifier("hn-2030", "plan_id")
        #expect(checks.passed)
        checks.newIdentifier("hn_2030", "plan_id")
        #expect(!checks.passed)
    }
}
