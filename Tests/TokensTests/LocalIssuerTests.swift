import Foundation
import Kernel
import Testing

@testable import Tokens

/// An issuer of one's own, from its files to tokens that are taken.
@Suite struct LocalIssuerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func itsTokensAreTaken() async throws {
        try LocalIssuer.make(in: folder.path, audience: "canbo")
        let file = await IssuersFile(at: "\(folder.path)/\(LocalIssuer.issuersFile)")
        #expect(file.problems == [])
        let verifier = try #require(file.verifier)
        let issuer = try await LocalIssuer(in: folder.path)
        let person = try verifier.verify(
            issuer.token(
                TokenRequest(
                    subject: "an.nguyen",
                    callers: .people,
                    audience: "canbo",
                    lifetime: .seconds(3_600)
                ),
                at: testNow
            ),
            at: testNow
        )
        #expect(person.issuer == "local-people" && person.callers == .people)
        #expect(person.subject == "an.nguyen" && person.identifier?.count == 36)
        #expect(person.notAfter == testNow + .seconds(3_660))
        let thumbprint = [UInt8](repeating: 7, count: 32)
        var request = TokenRequest(
            subject: "an.nguyen",
            callers: .systems,
            audience: "canbo",
            lifetime: .seconds(60),
            actor: "portal",
            scopes: ["a", "b"],
            certificateThumbprint: thumbprint
        )
        let system = try verifier.verify(issuer.token(request, at: testNow), at: testNow)
        #expect(system.callers == .systems && system.subject == "portal")
        #expect(system.onBehalfOf == "an.nguyen" && system.scopes == ["a", "b"])
        #expect(system.certificateThumbprint == thumbprint)
        request.audience = "other"
        #expect(throws: TokenRefusal.audienceWrong) {
            try verifier.verify(issuer.token(request, at: testNow), at: testNow)
        }
    }

    @Test func thePrivateKeyIsForItsOwnerAlone() throws {
        try LocalIssuer.make(in: folder.path, audience: "canbo")
        let path = "\(folder.path)/local.key.pem"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func nothingThatIsThereIsReplaced() throws {
        let path = try folder.write(LocalIssuer.issuersFile, "mine")
        let failure = LocalIssuerFailure(problems: ["\(path): cannot be made: File exists"])
        #expect(throws: failure) { try LocalIssuer.make(in: folder.path, audience: "canbo") }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["issuers.json"]
        )
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    }

    @Test func aFolderWithoutAKeyHasNoIssuer() async throws {
        let path = "\(folder.path)/local.key.pem"
        let missing = "\(path): cannot be read: No such file or directory"
        await #expect(throws: LocalIssuerFailure(problems: [missing])) {
            try await LocalIssuer(in: folder.path)
        }
        try folder.write("local.key.pem", "no key")
        let wrong = "\(path): is no private key of Ed25519 in PEM"
        await #expect(throws: LocalIssuerFailure(problems: [wrong])) {
            try await LocalIssuer(in: folder.path)
        }
    }

    @Test func whatAVerifierWouldRefuseIsNotSigned() async throws {
        try LocalIssuer.make(in: folder.path, audience: "canbo")
        let issuer = try await LocalIssuer(in: folder.path)
        let request = TokenRequest(
            subject: "",
            callers: .people,
            audience: "a\nb",
            lifetime: .seconds(86_401),
            actor: String(repeating: "a", count: 257),
            scopes: ["a b"],
            certificateThumbprint: [1]
        )
        let words = "must be 1 to 256 bytes without control characters"
        let failure = LocalIssuerFailure(problems: [
            "subject: \(words)", "audience: \(words)", "actor: \(words)",
            "lifetime: must be 1s to 24h",
            "scopes: must be printable ASCII without spaces, quotes and backslashes",
            "certificate thumbprint: must be 32 bytes",
        ])
        #expect(throws: failure) { try issuer.token(request, at: testNow) }
    }
}
