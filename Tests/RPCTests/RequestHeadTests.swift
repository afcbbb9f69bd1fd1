import Kernel
import RPC
import Testing

@Suite struct RequestHeadTests {
    private func refusal(_ change: (inout RequestHead) -> Void) -> RequestHead.Refusal? {
        var head = RequestHead()
        change(&head)
        return head.refusal()
    }

    private func isTaken(_ change: (inout RequestHead) -> Void) -> Bool {
        refusal(change) == nil
    }

    private func answer(_ refusal: RequestHead.Refusal?) -> [Int] {
        guard case .answer(let httpStatus, let failure) = refusal else { return [] }
        return [httpStatus, StatusCode(failure.kind).rawValue]
    }

    @Test func aRequestInOrderGoesOn() {
        #expect(isTaken { _ in })
        #expect(isTaken { $0.timeout = .lasting(.seconds(1)) })
        #expect(isTaken { $0.encoding = "identity" })
        #expect(isTaken { $0.encoding = "gzip" })
        #expect(isTaken { $0.authorityCount = 0 })
    }

    @Test func theRefusalsAreThoseOfTheReferenceImplementation() {
        guard case .reset = refusal({ $0.hasConnectionField = true }) else {
            Issue.record("HTTP/2 forbids the field")
            return
        }
        #expect(answer(refusal { $0.contentType = .other }) == [415, 3])
        #expect(answer(refusal { $0.isPost = false }) == [405, 13])
        #expect(answer(refusal { $0.authorityCount = 2 }) == [400, 13])
        #expect(answer(refusal { $0.hostCount = 2 }) == [400, 13])
        guard case .answer(_, let failure) = refusal({ $0.hostCount = 2 }) else {
            Issue.record("no answer")
            return
        }
        #expect(failure.reason == .authorityAmbiguous)
        #expect(answer(refusal { $0.timeout = .malformed }) == [400, 13])
        #expect(answer(refusal { $0.metadataRefusal = .notBase64 }) == [400, 13])
        let oversize = Metadata.Refusal.tooLarge(limit: .kibibytes(16))
        #expect(answer(refusal { $0.metadataRefusal = oversize }) == [200, 8])
        #expect(answer(refusal { $0.timeout = .lasting(.zero) }) == [200, 4])
        #expect(answer(refusal { $0.encoding = "br" }) == [200, 12])
    }

    @Test func anUnknownCompressionIsToldWhatIsAccepted() {
        guard case .answer(_, let failure) = refusal({ $0.encoding = "br" }) else {
            Issue.record("nobody here knows br")
            return
        }
        #expect(failure.reason == .encodingUnsupported)
        #expect(failure.metadata == ["encoding": "br", "accepted": "identity,gzip"])
    }

    @Test(arguments: [
        "application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8",
        "application/grpc+proto;v=1",
    ])
    func contentTypesOfGRPCAreTaken(text: String) {
        #expect(ContentType(Array(text.utf8).span.bytes) == .protobuf)
    }

    @Test(arguments: [
        "", "application/json", "application/grpcx", "application/grpc-web", "text/html",
        "application/grpc+json",
    ])
    func otherContentTypesAreNot(text: String) {
        #expect(ContentType(Array(text.utf8).span.bytes) == .other)
    }
}
