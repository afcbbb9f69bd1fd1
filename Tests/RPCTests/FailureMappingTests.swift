import Fleet
import Kernel
import ProtobufC
import RPC
import Synchronization
import Testing
import WellKnownMessages

@Suite struct FailureMappingTests {
    private let method = MethodDescriptor(service: "s.S", name: "M", kind: .unary)

    /// The status of an error, and the faults that went to the log.
    private func mapped(
        _ error: any Error,
        _ metadata: Metadata = ["x-request-id": "call-1"]
    ) -> (RPCStatus, [Fault]) {
        let faults = Mutex<[Fault]>([])
        let log = FaultRecorder { fault in faults.withLock { $0.append(fault) } }
        let call = CallContext(method, metadata: metadata)
        return (StatusMapping.status(of: error, call, log), faults.withLock { $0 })
    }

    private func details(_ status: RPCStatus) throws -> GoogleStatus {
        try GoogleStatus(decoding: status.details)
    }

    @Test(arguments: Failure.Kind.allCases)
    func everyKindHasACodeAndOneErrorInfo(kind: Failure.Kind) throws {
        let reason = Reason("SOME_REASON", kind, vi: "Lỗi {a}.", en: "Failed {a}.")
        let (status, _) = mapped(Failure(reason, ["a": "ế"]))
        #expect(status.code == StatusCode(kind))
        #expect(status.message == "Failed ế.")
        let rich = try details(status)
        #expect(rich.code == Int32(status.code.rawValue))
        #expect(rich.message == status.message)
        let info = try #require(status.detail(GoogleErrorInfo.self))
        #expect(info.reason == "SOME_REASON")
        #expect(info.domain == "canbo.gov.vn")
        #expect(info.metadata == ["a": "ế"])
        #expect(status.reason == "SOME_REASON")
        #expect(status.detail(GoogleRequestInfo.self)?.requestID == "call-1")
    }

    @Test(arguments: [(nil, "vi-VN", "Lỗi."), ("en-US,en;q=0.5", "en", "Failed.")])
    func peopleReadTheirLanguage(accepted: String?, locale: String, text: String) {
        let reason = Reason("SOME_REASON", .aborted, vi: "Lỗi.", en: "Failed.")
        var metadata = Metadata()
        if let accepted { metadata.append("accept-language", accepted) }
        let (status, _) = mapped(Failure(reason), metadata)
        #expect(status.message == "Failed.")
        let localized = status.detail(GoogleLocalizedMessage.self)
        #expect(localized?.locale == locale)
        #expect(localized?.message == text)
    }

    @Test func aLossOfDataIsLoggedAlsoWithoutACause() {
        let reason = Reason("SOME_REASON", .dataLoss, vi: "Lỗi.", en: "Failed.")
        let (status, faults) = mapped(Failure(reason))
        #expect(status.code == .dataLoss)
        #expect(faults.map(\.call) == ["call-1"])
        #expect(faults.first?.cause.contains("SOME_REASON") == true)
    }

    @Test func everyDetailBecomesItsMessageOnce() throws {
        let failure = Failure(
            .invalidFields,
            details: [
                .field(FieldViolation("a", "REQUIRED", vi: "v", en: "e")),
                .field(FieldViolation("b", "TOO_LONG", vi: "v", en: "e")),
                .precondition(
                    PreconditionViolation(
                        type: "RULE",
                        subject: "officials/1",
                        description: BilingualText(vi: "v", en: "e")
                    )
                ),
                .resource(type: "T", name: "officials/1"),
                .retry(after: .milliseconds(1_500)),
                .quota(subject: "calls", description: "At most 3."),
            ]
        )
        let (status, _) = mapped(failure)
        let types = try details(status).details.map(\.typeURL)
        #expect(Set(types).count == types.count)
        #expect(types.count == 8)
        #expect(types.allSatisfy { $0.hasPrefix("type.googleapis.com/google.rpc.") })
        let violations = status.detail(GoogleBadRequest.self)?.fieldViolations
        #expect(violations?.map(\.field) == ["a", "b"])
        #expect(violations?.first?.localizedMessage?.message == "v")
        #expect(status.detail(GooglePreconditionFailure.self)?.violations.first?.type == "RULE")
        #expect(status.detail(GoogleRetryInfo.self)?.retryDelay?.seconds == 1)
        #expect(status.detail(GoogleRetryInfo.self)?.retryDelay?.nanos == 500_000_000)
    }

    @Test func manyViolationsFitTheTrailersOfStockClients() throws {
        let long = String(repeating: "ễ", count: 200)
        let failure = Failure(
            .invalidFields,
            ["fields": String(repeating: long, count: 20)],
            details: (0..<200).map { number in
                .field(FieldViolation("field[\(number)]", "TOO_LONG", vi: long, en: long))
            }
        )
        let (status, _) = mapped(failure)
        let size = status.fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.count + 32 }
        #expect(size < 8_192)
        #expect(status.fields.map(\.name).contains("grpc-status-details-bin"))
        let kept = try #require(status.detail(GoogleBadRequest.self)).fieldViolations.count
        let omitted = try #require(status.detail(GoogleErrorInfo.self)).metadata["omitted"]
        #expect(kept > 0)
        #expect(omitted == String(200 - kept))
    }

    @Test func anUnmappedErrorTellsANumberAndNothingElse() throws {
        struct Secret: Error { let text = "password in connection string" }
        let (status, faults) = mapped(Secret())
        #expect(status.code == .internal)
        #expect(!status.message.contains("password"))
        #expect(!String(decoding: status.details, as: UTF8.self).contains("password"))
        let fault = try #require(faults.first)
        let reference = try #require(fault.reference)
        #expect(status.message.contains(reference))
        #expect(fault.cause.contains("password"))
        #expect(fault.call == "call-1")
        #expect(StatusCode(of: Secret()) == .internal)
    }

    @Test func theCauseOfAFailureIsLoggedAndNotTold() throws {
        struct Cause: Error { let text = "disk full" }
        let (status, faults) = mapped(
            Failure(.dependencyUnavailable, ["dependency": "d"], cause: Cause())
        )
        #expect(status.code == .unavailable)
        #expect(faults.count == 1)
        #expect(faults.first?.reference == nil)
        #expect(!String(decoding: status.details, as: UTF8.self).contains("disk full"))
    }

    @Test(
        arguments: [
            (.malformed, .internal), (.invalidText, .invalidArgument),
            (.nestedTooDeep(limit: 100), .invalidArgument),
            (.messageTooLong(limit: 9), .resourceExhausted),
            (.memoryExceeded(limit: 9), .resourceExhausted),
            (.tooManyElements(limit: 9), .resourceExhausted),
        ] as [(DecodingFailure.Kind, StatusCode)]
    )
    func requestsThatDoNotDecodeHaveTheirCodes(kind: DecodingFailure.Kind, code: StatusCode) {
        let error = DecodingFailure(kind, message: "canbo.M", field: "official.posts[2].title")
        let (status, _) = mapped(error)
        #expect(status.code == code)
        #expect(StatusCode(of: error) == code)
        #expect(status.missingDetails == [])
        if code == .resourceExhausted { #expect(status.reason == "REQUEST_TOO_LARGE") }
        if code == .invalidArgument {
            #expect(
                status.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field)
                    == ["official.posts[2].title"]
            )
        }
    }

    @Test(arguments: Failure.Kind.allCases.filter { ![.notFound, .alreadyExists].contains($0) })
    func everyCodeHasTheDetailsThatItOwes(kind: Failure.Kind) {
        guard kind != .invalidArgument else { return }
        let reason = Reason("SOME_REASON", kind, vi: "Lỗi {resource}.", en: "Failed {resource}.")
        let (status, _) = mapped(Failure(reason, ["resource": "officials/1"]))
        #expect(status.missingDetails == [])
        let pushback = status.metadata["grpc-retry-pushback-ms"]
        #expect(pushback == (kind == .unavailable ? "200" : nil))
    }

    @Test func whatAFailureTellsItselfIsNotToldOver() {
        let details: [FailureDetail] = [
            .retry(after: .seconds(3)), .quota(subject: "calls", description: "At most 3."),
        ]
        let away = mapped(Failure(.dependencyUnavailable, ["dependency": "d"], details: details)).0
        #expect(away.detail(GoogleRetryInfo.self)?.retryDelay?.seconds == 3)
        let busy = mapped(Failure(.requestTooLarge, ["message": "m"], details: details)).0
        #expect(busy.detail(GoogleQuotaFailure.self)?.violations.map(\.subject) == ["calls"])
    }

    @Test func aCallThatIsGivenUpHasAReason() {
        let (status, faults) = mapped(CancellationError())
        #expect(status.code == .cancelled)
        #expect(status.reason == "CALL_CANCELLED")
        #expect(faults.isEmpty)
    }

    @Test func aStatusWithDetailsPassesAsItIs() {
        let status = RPCStatus(.dataLoss, "gone", details: [10, 0], metadata: ["a": "b"])
        #expect(mapped(status).0 == status)
    }

    @Test func aBareStatusIsToldWithoutAReasonOfItsOwn() throws {
        let (status, _) = mapped(RPCStatus(.unknown, "{gone} 100 %", metadata: ["a": "b"]))
        #expect(status.code == .unknown)
        #expect(status.message == "{gone} 100 %")
        #expect(status.metadata == ["a": "b"])
        #expect(status.reason == "UNEXPLAINED")
        let rich = try details(status)
        #expect(rich.code == 2)
        #expect(rich.message == status.message)
    }
}
