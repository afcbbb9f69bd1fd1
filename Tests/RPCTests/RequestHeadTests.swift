import RPC
import Testing

@Suite struct RequestHeadTests {
    private func refusal(_ change: (inout RequestHead) -> Void) -> RequestHead.Refusal? {
        var head = RequestHead()
        change(&head)
        return head.refusal()
    }

    private func answer(_ refusal: RequestHead.Refusal?) -> [Int] {
        guard case .answer(let httpStatus, let status) = refusal else { return [] }
        return [httpStatus, status.code.rawValue]
    }

    @Test func aRequestInOrderGoesOn() {
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.timeout = .lasting(.seconds(1)) } == nil)
        #expect(refusal { $0.encoding = "identity" } == nil)
        #expect(refusal { $0.authorityCount = 0 } == nil)
    }

    @Test func theRefusalsAreThoseOfTheReferenceImplementation() {
        #expect(refusal { $0.hasConnectionField = true } == .reset)
        #expect(answer(refusal { $0.contentType = .other }) == [415, 3])
        #expect(answer(refusal { $0.isPost = false }) == [405, 13])
        #expect(answer(refusal { $0.authorityCount = 2 }) == [400, 13])
        #expect(answer(refusal { $0.hostCount = 2 }) == [400, 13])
        #expect(answer(refusal { $0.timeout = .malformed }) == [400, 13])
        #expect(answer(refusal { $0.metadataRefusal = .notBase64 }) == [400, 13])
        #expect(answer(refusal { $0.metadataRefusal = .tooLarge }) == [200, 8])
        #expect(answer(refusal { $0.timeout = .lasting(.zero) }) == [200, 4])
        #expect(answer(refusal { $0.encoding = "br" }) == [200, 12])
    }

    @Test func anUnknownCompressionIsToldWhatIsAccepted() {
        guard case .answer(_, let status) = refusal({ $0.encoding = "gzip" }) else {
            Issue.record("gzip is not supported yet")
            return
        }
        var sent: [String] = []
        status.metadata.forEachOutgoing { name, _ in
            sent.append(String(decoding: name, as: UTF8.self))
        }
        #expect(sent == ["grpc-accept-encoding"])
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
