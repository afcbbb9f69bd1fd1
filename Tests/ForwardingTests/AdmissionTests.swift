import Forwarding
import Kernel
import Quotas
import RPC
import Synchronization
import Testing

/// What was found out for a call counts for those of the same caller and method on its connection,
/// and for no others.
@Suite struct AdmissionTests {
    /// Lets in every bearer but those whose tokens begin with "no", and counts the questions.
    private final class Desk: Sendable {
        let asked = Mutex<[String]>([])
        private let goodFor: Duration

        init(goodFor: Duration = .seconds(60)) {
            self.goodFor = goodFor
        }

        func serve(_ fleet: TestFleet) {
            fleet.forwarder.readTokens {
                { token, _ in
                    .success(TokenBearer(Caller(.person, "people/\(token)"), goodFor: .seconds(60)))
                }
            }
            fleet.forwarder.judge { { caller, path, _ in self.judge(caller, path) } }
        }

        private func judge(
            _ caller: Caller,
            _ path: UnsafeRawBufferPointer
        ) -> Result<Judgement, Failure> {
            let method = String(decoding: path, as: UTF8.self).split(separator: "/").last ?? ""
            asked.withLock { $0.append("\(caller.name) \(method)") }
            guard !caller.name.hasPrefix("people/no") else {
                return .failure(Failure(.internalFault))
            }
            return .success(Judgement(.everything, goodFor: goodFor))
        }

        /// What was asked since the last time.
        var questions: [String] {
            asked.withLock { asked in
                defer { asked = [] }
                return asked
            }
        }
    }

    private func request(_ token: String, _ method: String = "Method") -> RawRequest {
        RawRequest().with(":path", "/test.v1.Service/\(method)")
            .with("authorization", "Bearer \(token)")
    }

    private func withFleet(
        _ desk: Desk,
        _ body: (TestFleet) async throws -> Void
    ) async throws {
        try await TestFleet.run(of: 1) { _, _ in
            .echo
        } _: { fleet in
            desk.serve(fleet)
            try await body(fleet)
        }
    }

    @Test func callsAlikeAreJudgedOnce() async throws {
        let desk = Desk()
        try await withFleet(desk) { fleet in
            let statuses = try await fleet.call(request("a"), times: 3)
            #expect(statuses == ["0", "0", "0"])
            #expect(desk.questions == ["people/a Method"])
            for _ in 0..<2 { _ = try await fleet.caller.call(request("a", "Other")) }
            for _ in 0..<2 { _ = try await fleet.caller.call(request("b")) }
            _ = try await fleet.caller.call(request("a"))
            #expect(desk.questions == ["people/a Other", "people/b Method"])
        }
    }

    @Test func whereACallItselfMattersEachIsJudged() async throws {
        let desk = Desk(goodFor: .zero)
        try await withFleet(desk) { fleet in
            let statuses = try await fleet.call(request("a"), times: 3)
            #expect(statuses == ["0", "0", "0"])
            #expect(desk.questions.count == 3)
        }
    }

    @Test func manyCallersOnOneConnectionAreEachWhoTheyAre() async throws {
        let desk = Desk()
        try await withFleet(desk) { fleet in
            for _ in 0..<3 {
                for number in 0..<20 {
                    let token = number.isMultiple(of: 3) ? "no\(number)" : "yes\(number)"
                    let status = try await fleet.caller.call(request(token)).status
                    #expect(status == (number.isMultiple(of: 3) ? "13" : "0"), "\(token)")
                    #expect(desk.questions.allSatisfy { $0 == "people/\(token) Method" })
                }
            }
        }
    }

    @Test func whoSaysOtherwiseIsNotTakenForTheCallerBefore() async throws {
        let desk = Desk()
        try await withFleet(desk) { fleet in
            #expect(try await fleet.caller.call(request("a")).status == "0")
            _ = desk.questions
            _ = try await fleet.caller.call(RawRequest())
            #expect(desk.questions == ["anonymous Method"])
            var twice = request("a")
            twice.fields.append(("authorization", "Bearer a"))
            let refused = try await fleet.caller.call(twice)
            #expect(try ToldFailure(refused).reason == "CREDENTIALS_MALFORMED")
            let forged = request("a").with("x-canbo-caller-bin", "AAAA")
            let told = try ToldFailure(await fleet.caller.call(forged))
            #expect(told.reason == "CALLER_STATEMENT_INVALID")
            #expect(desk.questions.isEmpty)
        }
    }

    @Test func otherRulesCountFromTheNextCallOn() async throws {
        let desk = Desk()
        try await withFleet(desk) { fleet in
            #expect(try await fleet.caller.call(request("a")).status == "0")
            fleet.forwarder.judge { { _, _, _ in .failure(Failure(.internalFault)) } }
            #expect(try await fleet.caller.call(request("a")).status == "13")
            desk.serve(fleet)
            #expect(try await fleet.caller.call(request("a")).status == "0")
            fleet.forwarder.limit(
                by: CallerQuotas(cost: { _ in 1 }) { _ in QuotaTerms(callsPerSecond: 7) }
            )
            let limited = try await fleet.caller.call(request("a"))
            #expect(limited.head["ratelimit-limit"] == "7")
            #expect(try await fleet.caller.call(request("a")).head["ratelimit-limit"] == "7")
            fleet.forwarder.readTokens { { _, _ in .failure(Failure(.tokensGone)) } }
            let refused = try await fleet.caller.call(request("a"))
            #expect(try ToldFailure(refused).reason == "TOKENS_GONE")
        }
    }
}

extension Reason {
    fileprivate static let tokensGone = Reason(
        "TOKENS_GONE",
        .unauthenticated,
        vi: "Mã truy cập không còn giá trị.",
        en: "The token is good no longer."
    )
}
