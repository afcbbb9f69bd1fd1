import Certificates
import Foundation
import Kernel
import RPCTransport
import Testing

@testable import canbo

/// What `canbo config check` finds in the certificates that processes show each other.
@Suite struct CertificateAgreementTests {
    private let folder: URL
    private let authority: CertificateAuthority
    private let stranger: CertificateAuthority

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        authority = try CertificateAuthority(in: folder)
        stranger = try CertificateAuthority("stranger", in: folder)
    }

    /// What a process is told that shows one certificate and trusts one authority on both sides.
    private func process(
        _ name: String,
        _ port: Int,
        showing own: IssuedCertificate,
        trusting trusted: CertificateAuthority? = nil,
        _ told: [String: String] = [:]
    ) -> CheckedProcess {
        let trusted = (trusted ?? authority).certificate.path
        let settings = [
            "--listen": "127.0.0.1:\(port)", "--gateway": "localhost:6000",
            "--unsigned-calls": "taken", "--tls-certificate": own.certificate.path,
            "--tls-key": own.key.path, "--tls-client-authorities": trusted,
            "--tls-client-certificates": "required", "--tls-authorities": trusted,
            "--tls-dial-certificate": own.certificate.path, "--tls-dial-key": own.key.path,
        ].merging(told) { $1 }
        let lines = settings.map { "\($0.key) \($0.value) (\($0.key))\n" }
        return CheckedProcess(name, settings: ToldSettings(lines.sorted().joined()))
    }

    /// What is wrong when a gateway calls a service at an address, or at what it finds for a name.
    private func mistakes(
        _ gateway: CheckedProcess,
        _ service: CheckedProcess,
        at address: String = "localhost:6001",
        isLookedUp: Bool = false
    ) -> [String] {
        let called = [Endpoint(parsing: address)].compactMap(\.self)
        return CertificateAgreement(
            gateway,
            service,
            at: isLookedUp ? [] : called,
            lookingUp: isLookedUp ? called : []
        )
        .mistakes
    }

    @Test func certificatesThatAreTakenAreNoMistake() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let own = try authority.issue("own")
        let lists = try authority.list("list.pem").path
        let revocations = ["--tls-crl": lists, "--tls-client-crl": lists]
        let gateway = process("gateway", 6_000, showing: own, revocations)
        let planning = process("planning", 6_001, showing: own)
        for address in ["localhost:6001", "127.0.0.1:6001"] {
            #expect(mistakes(gateway, planning, at: address) == [])
        }
        #expect(mistakes(gateway, planning, isLookedUp: true) == [])
    }

    @Test func allThatIsNotTakenIsToldAtOnceWithoutItsContent() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let own = try authority.issue("own")
        let foreign = try stranger.issue("foreign", for: ["DNS:planning"])
        let routes = folder.appending(path: "routes.json")
        let text = """
            {"routes": [{"services": ["canbo.planning.v1.*"], "backends": ["localhost:6001"]}]}
            """
        try Data(text.utf8).write(to: routes)
        let gateway = process("gateway", 6_000, showing: own, ["--routes": routes.path])
        let processes = [gateway, process("planning", 6_001, showing: foreign)]
        let told = FleetAgreement(processes, areApart: false).mistakes
        let untrusted =
            ": the peer's certificate is not signed by an authority that is trusted here"
        #expect(
            told == [
                "planning, gateway: gateway (--tls-client-authorities "
                    + "\(authority.certificate.path)) does not take --tls-dial-certificate "
                    + "\(foreign.certificate.path) of planning" + untrusted,
                "gateway, planning: gateway (--tls-authorities \(authority.certificate.path)) does "
                    + "not take --tls-certificate \(foreign.certificate.path) of planning, called "
                    + "as localhost" + untrusted,
            ]
        )
        let other = process("planning", 6_001, showing: own, trusting: stranger)
        #expect(mistakes(gateway, other).count == 1)
        #expect(mistakes(other, gateway, at: "localhost:6000").count == 1)
        let key = try String(contentsOf: foreign.key, encoding: .utf8).split(separator: "\n")[1]
        #expect(!told.joined().contains(key))
    }

    @Test func aCertificateIsForTheNameThatIsCalled() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let own = try authority.issue("own")
        let named = try authority.issue("named", for: ["DNS:services.internal"])
        let planning = process("planning", 6_001, showing: named)
        let gateway = process("gateway", 6_000, showing: own)
        let told = mistakes(gateway, planning)
        #expect(told.count == 1)
        #expect(told.first?.contains("called as localhost") == true)
        #expect(told.first?.hasSuffix("it is for services.internal") == true)
        // What is looked up is dialled by its address.
        let lost = mistakes(gateway, planning, isLookedUp: true)
        #expect(lost.count == 1)
        #expect(lost.first?.hasSuffix("tell it the name by --tls-server-name") == true)
        let name = ["--tls-server-name": "services.internal"]
        let knowing = process("gateway", 6_000, showing: own, name)
        for isLookedUp in [false, true] {
            #expect(mistakes(knowing, planning, isLookedUp: isLookedUp) == [])
        }
    }

    @Test func whatWasRevokedIsNotTaken() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (own, revoked) = try (authority.issue("own"), authority.issue("revoked"))
        try authority.revoke(revoked)
        let lists = try authority.list("list.pem").path
        let told = ["--tls-crl": lists, "--tls-client-crl": lists]
        let gateway = process("gateway", 6_000, showing: own, told)
        let planning = process("planning", 6_001, showing: revoked)
        for mistakes in [
            mistakes(gateway, planning), mistakes(planning, gateway, at: "localhost:6000"),
        ] {
            #expect(mistakes.count == 1)
            #expect(mistakes.first?.hasSuffix("was revoked by its authority") == true)
        }
    }

    @Test func whatEndsSoonIsAWarning() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let own = try authority.issue("own")
        let planning = process("planning", 6_001, showing: own)
        let now = SystemWallClock().now
        let warnings = CertificateWarnings(planning, at: now).lines
        #expect(warnings.count == 4)
        let expected = "planning: --tls-certificate \(own.certificate.path): the certificate of "
        #expect(warnings.contains { $0.hasPrefix(expected + "CN=own expires at ") })
        #expect(warnings.allSatisfy { $0.hasSuffix(", in 1 day") })
        let earlier = now + .seconds(-20 * 86_400)
        #expect(CertificateWarnings(planning, at: earlier).lines == [])
    }
}
