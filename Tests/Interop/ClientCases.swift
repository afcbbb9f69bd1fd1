import Kernel
import RPC
import Testing
import TestingContract

/// The interoperability cases with our client.
struct ClientCases: Sendable {
    /// One case.
    struct Case: Sendable {
        let name: String
        let run: @Sendable () async throws -> Void
    }

    private let channel: any ClientChannel
    private let options = CallOptions(timeout: .seconds(60))

    private var service: TestClient { TestClient(channel) }

    /// Every case over a channel.
    static func all(_ channel: any ClientChannel) -> [Case] {
        let cases = ClientCases(channel: channel)
        return [
            Case(name: "empty_unary", run: cases.emptyUnary),
            Case(name: "large_unary", run: cases.largeUnary),
            Case(name: "client_compressed_unary", run: cases.clientCompressedUnary),
            Case(name: "server_compressed_unary", run: cases.serverCompressedUnary),
            Case(name: "client_streaming", run: cases.clientStreaming),
            Case(name: "client_compressed_streaming", run: cases.clientCompressedStreaming),
            Case(name: "server_streaming", run: cases.serverStreaming),
            Case(name: "server_compressed_streaming", run: cases.serverCompressedStreaming),
            Case(name: "ping_pong", run: cases.pingPong),
            Case(name: "empty_stream", run: cases.emptyStream),
            Case(name: "custom_metadata", run: cases.customMetadata),
            Case(name: "status_code_and_message", run: cases.statusCodeAndMessage),
            Case(name: "special_status_message", run: cases.specialStatusMessage),
            Case(name: "unimplemented_method", run: cases.unimplementedMethod),
            Case(name: "unimplemented_service", run: cases.unimplementedService),
            Case(name: "cancel_after_begin", run: cases.cancelAfterBegin),
            Case(name: "cancel_after_first_response", run: cases.cancelAfterFirstResponse),
            Case(name: "timeout_on_sleeping_server", run: cases.timeoutOnSleepingServer),
        ]
    }

    private static let requestSizes = [27_182, 8, 1_828, 45_904]
    private static let responseSizes = [31_415, 9, 2_653, 58_979]

    private var largeRequest: SimpleRequest {
        SimpleRequest(responseSize: 314_159, payload: .zeros(271_828))
    }

    private func status(of call: () async throws -> Void) async throws -> RPCStatus {
        do {
            try await call()
            return .ok
        } catch let status as RPCStatus {
            return status
        }
    }
}

// One answer.
extension ClientCases {
    private func emptyUnary() async throws {
        #expect(try await service.emptyCall(Empty(), options) == Empty())
    }

    private func largeUnary() async throws {
        let answer = try await service.unaryCall(largeRequest, options)
        #expect(answer.payload == .zeros(314_159))
    }

    private func clientCompressedUnary() async throws {
        var compressing = options
        compressing.compression = .gzip
        let answer = try await service.unaryCall(largeRequest, compressing)
        #expect(answer.payload == .zeros(314_159))
    }

    private func serverCompressedUnary() async throws {
        for isCompressed in [true, false] {
            var request = largeRequest
            request.responseCompressed = BoolValue(value: isCompressed)
            let answer = try await service.unaryCall(request, options)
            #expect(answer.payload == .zeros(314_159))
        }
    }

    private func clientStreaming() async throws {
        try await sendAll(options)
    }

    private func clientCompressedStreaming() async throws {
        var compressing = options
        compressing.compression = .gzip
        try await sendAll(compressing)
    }

    private func sendAll(_ options: CallOptions) async throws {
        let answer = try await service.streamingInputCall(options) { requests in
            for size in Self.requestSizes {
                try await requests.write(StreamingInputCallRequest(payload: .zeros(size)))
            }
        }
        #expect(answer.aggregatedPayloadSize == 74_922)
    }

    private func statusCodeAndMessage() async throws {
        try await expectStatus("test status message")
    }

    private func specialStatusMessage() async throws {
        try await expectStatus(
            "\t\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\t\n"
        )
    }

    private func expectStatus(_ message: String) async throws {
        let wanted = EchoStatus(code: 2, message: message)
        let unary = try await status {
            _ = try await service.unaryCall(SimpleRequest(responseStatus: wanted), options)
        }
        let stream = try await status {
            try await service.fullDuplexCall(options) { requests, responses in
                try await requests.write(StreamingOutputCallRequest(responseStatus: wanted))
                requests.finish()
                for try await _ in responses {}
            }
        }
        for status in [unary, stream] {
            #expect(status.code == .unknown)
            #expect(status.message == message)
        }
    }

    private func unimplementedMethod() async throws {
        try await expectUnimplemented("grpc.testing.TestService")
    }

    private func unimplementedService() async throws {
        try await expectUnimplemented("grpc.testing.UnimplementedService")
    }

    private func expectUnimplemented(_ service: String) async throws {
        let method = MethodDescriptor(service: service, name: "UnimplementedCall", kind: .unary)
        let status = try await status {
            let _: Empty = try await channel.unary(method, Empty(), options)
        }
        #expect(status.code == .unimplemented)
    }
}

// Streams of answers.
extension ClientCases {
    private func serverStreaming() async throws {
        let answers = service.streamingOutputCall(.wanting(Self.responseSizes), options)
        #expect(try await answers.sizes() == Self.responseSizes)
    }

    private func serverCompressedStreaming() async throws {
        var request = StreamingOutputCallRequest.wanting([31_415, 92_653])
        request.responseParameters[0].compressed = BoolValue(value: true)
        request.responseParameters[1].compressed = BoolValue(value: false)
        let answers = service.streamingOutputCall(request, options)
        #expect(try await answers.sizes() == [31_415, 92_653])
    }

    private func pingPong() async throws {
        try await service.fullDuplexCall(options) { requests, responses in
            var answers = responses.makeAsyncIterator()
            for (asked, size) in zip(Self.requestSizes, Self.responseSizes) {
                try await requests.write(.wanting([size], payload: .zeros(asked)))
                #expect(try await answers.next()?.payload == .zeros(size))
            }
            requests.finish()
            #expect(try await answers.next() == nil)
        }
    }

    private func emptyStream() async throws {
        try await service.fullDuplexCall(options) { requests, responses in
            requests.finish()
            let sizes = try await responses.sizes()
            #expect(sizes == [])
        }
    }

    private func customMetadata() async throws {
        var sending = options
        sending.metadata.append("x-grpc-test-echo-initial", "test_initial_metadata_value")
        sending.metadata.append("x-grpc-test-echo-trailing-bin", bytes: [0xAB, 0xAB, 0xAB])
        try await service.fullDuplexCall(sending) { requests, responses in
            try await requests.write(.wanting([314_159], payload: .zeros(271_828)))
            requests.finish()
            #expect(try await responses.sizes() == [314_159])
            let initial = responses.headers["x-grpc-test-echo-initial"]
            #expect(initial == "test_initial_metadata_value")
            let trailing = responses.trailers.binaryValues("x-grpc-test-echo-trailing-bin")
            #expect(trailing == [[0xAB, 0xAB, 0xAB]])
        }
    }

    private func cancelAfterBegin() async throws {
        let call = channel.start(TestMethods.streamingInputCall, options, onlyRequest: nil)
        call.cancel()
        #expect(try await status { _ = try await call.receive() }.code == .cancelled)
    }

    private func cancelAfterFirstResponse() async throws {
        let method = TestMethods.fullDuplexCall
        let call = channel.start(method, options, onlyRequest: nil)
        try await call.send(
            MessageFrame.encode(
                StreamingOutputCallRequest.wanting([31_415], payload: .zeros(27_182))
            )
        )
        #expect(try await call.receive()?.count ?? 0 > 31_415)
        call.cancel()
        #expect(try await status { _ = try await call.receive() }.code == .cancelled)
    }

    private func timeoutOnSleepingServer() async throws {
        var request = StreamingOutputCallRequest.wanting([31_415])
        request.responseParameters[0].intervalUs = 500_000
        let short = CallOptions(timeout: .milliseconds(100))
        let status = try await status {
            _ = try await service.streamingOutputCall(request, short).sizes()
        }
        #expect(status.code == .deadlineExceeded)
    }
}

extension Payload {
    fileprivate static func zeros(_ size: Int) -> Payload {
        Payload(body: [UInt8](repeating: 0, count: size))
    }
}

extension StreamingOutputCallRequest {
    /// A request for answers of these sizes.
    fileprivate static func wanting(
        _ sizes: [Int],
        payload: Payload? = nil
    ) -> StreamingOutputCallRequest {
        StreamingOutputCallRequest(
            responseParameters: sizes.map { ResponseParameters(size: Int32($0)) },
            payload: payload
        )
    }
}

extension ResponseStream<StreamingOutputCallResponse> {
    /// The sizes of all answers.
    fileprivate func sizes() async throws -> [Int] {
        var sizes: [Int] = []
        for try await answer in self { sizes.append(answer.payload?.body.count ?? 0) }
        return sizes
    }
}
