import Foundation
import Testing

@testable import Tokens

/// Every mistake in a file of issuers is told with its place.
@Suite struct IssuersFileTests {
    private let issuer: TestIssuer

    init() throws { issuer = try TestIssuer() }

    private func problems(_ text: String) async throws -> [String] {
        let path = try issuer.folder.write("issuers.json", text)
        let file = await IssuersFile(at: path)
        #expect((file.verifier == nil) == !file.problems.isEmpty)
        return file.problems.map { $0.replacing(issuer.folder.path + "/", with: "") }
    }

    private static func entry(_ others: [String: String] = [:]) -> String {
        let members = [
            "name": #""a""#, "issuer": #""urn:a""#, "audiences": #"["canbo"]"#,
            "keys": #""keys.json""#, "algorithms": #"["EdDSA"]"#, "callers": #""people""#,
            "lifetimeMax": #""12h""#,
        ]
        .merging(others) { $1 }.filter { !$1.isEmpty }
        return "{" + members.map { "\"\($0)\": \($1)" }.sorted().joined(separator: ", ") + "}"
    }

    @Test func aGoodFileNamesTheFilesThatItIsMadeOf() async throws {
        let path = try issuer.folder.write(
            "issuers.json",
            """
            {"clockSkew": "5m", "issuers": [\(Self.entry()),
              \(Self.entry(["name": #""b""#, "issuer": #""urn:b""#]))]}
            """
        )
        let file = await IssuersFile(at: path)
        #expect(file.problems == [])
        #expect(file.paths == [path, "\(issuer.folder.path)/keys.json"])
        let token = try issuer.token(
            TestIssuer.claims([
                "iss": #""urn:b""#, "exp": "\(testSeconds - 299)", "iat": "\(testSeconds - 400)",
            ])
        )
        #expect(file.verifier?.refusal(of: token) == nil)
    }

    private static let mistakes: [(member: String, value: String, problem: String)] = [
        ("name", "", "name: must be 1 to 64 characters of a to z, 0 to 9 and -"),
        ("name", #""Hà Nội""#, "name: must be 1 to 64 characters of a to z, 0 to 9 and -"),
        ("issuer", "7", "issuer: must be a text of 1 to 256 bytes without control characters"),
        (
            "issuer", #""a\u0000""#,
            "issuer: must be a text of 1 to 256 bytes without control characters"
        ),
        ("audiences", "", "audiences: must be a list of 1 to 64 entries"),
        ("audiences", "[]", "audiences: must be a list of 1 to 64 entries"),
        ("audiences", #"["a", "a"]"#, "audiences[1]: stands in this list already"),
        (
            "audiences", "[7]",
            "audiences[0]: must be a text of 1 to 256 bytes without control characters"
        ),
        ("keys", "7", "keys: must be a text of 1 to 4096 bytes without control characters"),
        ("algorithms", #"["EdDSA", "EdDSA"]"#, "algorithms[1]: stands in this list already"),
        ("algorithms", #"["none"]"#, "algorithms[0]: must be one of EdDSA, ES256, RS256"),
        ("algorithms", #"["HS256"]"#, "algorithms[0]: must be one of EdDSA, ES256, RS256"),
        ("algorithms", #"["a", "b", "c", "d"]"#, "algorithms: must be a list of 1 to 3 entries"),
        ("callers", #""all""#, "callers: must be one of people, systems"),
        (
            "lifetimeMax", #""59s""#,
            #"lifetimeMax: must be a time of 1m to 24h, for example "60s", "5m" or "12h""#
        ),
        (
            "lifetimeMax", #""25h""#,
            #"lifetimeMax: must be a time of 1m to 24h, for example "60s", "5m" or "12h""#
        ),
        (
            "lifetimeMax", "3600",
            #"lifetimeMax: must be a time of 1m to 24h, for example "60s", "5m" or "12h""#
        ),
        (
            "lifetimeMax", #""12 h""#,
            #"lifetimeMax: must be a time of 1m to 24h, for example "60s", "5m" or "12h""#
        ),
        (
            "lifetimeMax", #""999999999999h""#,
            #"lifetimeMax: must be a time of 1m to 24h, for example "60s", "5m" or "12h""#
        ),
        (
            "lifetime", "7",
            "lifetime: is unknown; allowed: name, issuer, audiences, keys, algorithms, callers, lifetimeMax"
        ),
    ]

    @Test(arguments: mistakes)
    func aMistakeInAnIssuer(member: String, value: String, problem: String) async throws {
        let found = try await problems("{\"issuers\": [\(Self.entry([member: value]))]}")
        #expect(found == ["issuers.json: issuers[0].\(problem)"])
    }

    private static let files: [(text: String, problem: String)] = [
        ("", "the file is no JSON: line 1, column 1: a value expected"),
        ("[]", "the file is no object; allowed: clockSkew, issuers"),
        ("{}", "issuers: must be a list of 1 to 64 entries"),
        (#"{"issuers": []}"#, "issuers: must be a list of 1 to 64 entries"),
        (
            #"{"issuers": [7]}"#,
            "issuers[0]: is no object; allowed: name, issuer, audiences, keys, algorithms, callers, lifetimeMax"
        ),
        (
            #"{"isuers": [], "issuers": [\#(entry())]}"#,
            "isuers: is unknown; allowed: clockSkew, issuers"
        ),
        (
            #"{"clockSkew": "301s", "issuers": [\#(entry())]}"#,
            #"clockSkew: must be a time of 0s to 5m, for example "60s", "5m" or "12h""#
        ),
        (
            #"{"issuers": [\#(entry())], "issuers": [\#(entry())]}"#,
            #"the file has "issuers" twice in one object"#
        ),
        (
            #"{"issuers": [\#(entry()), \#(entry(["name": #""b""#]))]}"#,
            "issuers[1].issuer: is that of issuers[0], too"
        ),
        (
            #"{"issuers": [\#(entry()), \#(entry(["issuer": #""b""#]))]}"#,
            "issuers[1].name: is that of issuers[0], too"
        ),
        (String(repeating: "[", count: 17), "the file nests deeper than 16 levels"),
    ]

    @Test(arguments: files)
    func aMistakeInAFile(text: String, problem: String) async throws {
        #expect(try await problems(text) == ["issuers.json: \(problem)"])
    }

    @Test func everyMistakeIsToldAtOnce() async throws {
        let entries = [
            Self.entry(["name": "7", "callers": "7", "lifetimeMax": "7"]),
            Self.entry(["keys": #""missing.json""#]),
        ]
        let found = try await problems(
            "{\"issuers\": [\(entries.joined(separator: ","))], \"x\": 1}"
        )
        #expect(found.count == 5)
        #expect(found.last == "missing.json: cannot be read: No such file or directory")
    }

    @Test func moreThan64Issuers() async throws {
        let entries = (0..<65).map {
            Self.entry(["name": "\"n\($0)\"", "issuer": "\"urn:\($0)\""])
        }
        let text = { (count: Int) in
            "{\"issuers\": [\(entries.prefix(count).joined(separator: ","))]}"
        }
        #expect(try await problems(text(64)) == [])
        #expect(
            try await problems(text(65))
                == ["issuers.json: issuers: must be a list of 1 to 64 entries"]
        )
    }

    @Test func filesThatCannotBeRead() async throws {
        let folder = issuer.folder.path
        #expect(await IssuersFile(at: folder).problems == ["\(folder): is no file"])
        #expect(await IssuersFile(at: "/dev/zero").problems == ["/dev/zero: is no file"])
        let large = try issuer.folder.write("large", String(repeating: " ", count: 1_048_577))
        #expect(await IssuersFile(at: large).problems == ["\(large): is larger than 1048576 bytes"])
        try Data([0xFF]).write(to: URL(filePath: large))
        #expect(await IssuersFile(at: large).problems == ["\(large): is not UTF-8"])
    }
}
