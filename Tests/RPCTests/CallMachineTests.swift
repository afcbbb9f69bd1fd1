import Kernel
import RPC
import Testing
import WellKnownMessages

@Suite struct ServerCallMachineTests {
    private let frame: [UInt8] = [0, 0, 0, 0, 1, 42]

    @Test func requestsComeInOrderAndThenTheEnd() {
        var machine = ServerCallMachine(.standard)
        guard case .wait = machine.take() else { return unexpected() }
        guard case .messages = machine.receive((frame + frame).span.bytes) else {
            return unexpected()
        }
        #expect(machine.waitingBytes == 2)
        for _ in 0..<2 {
            guard case .message([42]) = machine.take() else { return unexpected() }
        }
        _ = machine.receiveEnd()
        guard case .end = machine.take() else { return unexpected() }
        #expect(!machine.isReceiving)
    }

    @Test func anAnswerWithoutMessagesIsOneHead() {
        var machine = ServerCallMachine(.standard)
        guard case .trailersOnly = machine.end() else { return unexpected() }
        guard case .nothing = machine.end() else { return unexpected() }
        guard case .cancelled = machine.send() else { return unexpected() }
    }

    @Test func theHeadGoesBeforeTheFirstMessageOnly() {
        var machine = ServerCallMachine(.standard)
        guard case .begin = machine.send() else { return unexpected() }
        guard case .proceed = machine.send() else { return unexpected() }
        guard case .trailers = machine.end() else { return unexpected() }
        #expect(machine.isEnded)
    }

    @Test func aRequestCutWithinAMessageIsRefused() {
        var machine = ServerCallMachine(.standard)
        _ = machine.receive(Array(frame.dropLast()).span.bytes)
        guard case .refuse(let failure) = machine.receiveEnd() else { return unexpected() }
        #expect(failure.reason == .requestIncomplete)
        guard case .cancelled = machine.take() else { return unexpected() }
    }

    @Test(arguments: [(0, false), (1, true), (2, false)])
    func exactlyOneRequestIsOneRequest(count: Int, isTaken: Bool) {
        var machine = ServerCallMachine(.standard)
        for _ in 0..<count { _ = machine.receive(frame.span.bytes) }
        _ = machine.receiveEnd()
        do throws(Failure) {
            #expect(try machine.takeOnly() == [42])
            #expect(isTaken)
        } catch {
            #expect(!isTaken && error.kind == .internal)
        }
    }

    @Test func requestsAreDecompressedWhenTheyAreTaken() throws {
        let message = [UInt8](repeating: 7, count: 3_000)
        var machine = ServerCallMachine(.standard, requests: .gzip)
        _ = machine.receive((frame + compressedFrame(message)).span.bytes)
        #expect(machine.waitingBytes < 100)
        guard case .message([42]) = machine.take(), case .message(message) = machine.take() else {
            return unexpected()
        }
    }

    @Test func aRequestThatCannotBeDecompressedIsRefusedOnce() {
        var machine = ServerCallMachine(.standard, requests: .gzip)
        _ = machine.receive([1, 0, 0, 0, 1, 42].span.bytes)
        guard case .refuse(let failure) = machine.take() else { return unexpected() }
        #expect(failure.reason == .messageNotGzip)
        guard case .cancelled = machine.take() else { return unexpected() }
    }

    @Test func aBombIsRefusedAtTheLimit() {
        var limits = CallLimits.standard
        limits.messageSizeMax = .kibibytes(64)
        var machine = ServerCallMachine(limits, requests: .gzip)
        _ = machine.receive(
            compressedFrame([UInt8](repeating: 0, count: 10_000_000)).span.bytes
        )
        _ = machine.receiveEnd()
        let failure = #expect(throws: Failure.self) { try machine.takeOnly() }
        #expect(failure?.reason == .messageExpandsTooFar)
        #expect(failure?.kind == .resourceExhausted)
        #expect(failure?.metadata["limit_bytes"] == "65536")
        #expect(failure?.metadata["side"] == "server")
    }

    @Test func whatComesAfterTheEndIsNotHeard() {
        var machine = ServerCallMachine(.standard)
        machine.abandon()
        guard case .ignore = machine.receive(frame.span.bytes) else { return unexpected() }
        guard case .ignore = machine.receiveEnd() else { return unexpected() }
        guard case .cancelled = machine.take() else { return unexpected() }
        guard case .nothing = machine.end() else { return unexpected() }
    }
}

@Suite struct ClientCallMachineTests {
    private let frame: [UInt8] = [0, 0, 0, 0, 1, 42]

    private func head(_ change: (inout ResponseHead) -> Void = { _ in }) -> ResponseHead {
        var head = ResponseHead()
        head.httpStatus = 200
        head.contentType = .protobuf
        change(&head)
        return head
    }

    private func trailers(_ code: String?) -> ResponseHead {
        var head = ResponseHead()
        head.code = code
        return head
    }

    @Test func messagesComeBeforeTheStatus() {
        var machine = ClientCallMachine(.standard)
        #expect(!machine.hasAnswer)
        _ = machine.receive(head(), endOfStream: false)
        _ = machine.receive(frame.span.bytes)
        _ = machine.receiveTrailers(trailers("5"))
        #expect(machine.hasAnswer)
        guard case .message([42]) = machine.take() else { return unexpected() }
        guard case .fail(let status) = machine.take() else { return unexpected() }
        #expect(status.code == .notFound)
    }

    @Test func oneHeadCanBeTheWholeAnswer() {
        var machine = ClientCallMachine(.standard)
        let answer = head { head in
            head.code = "3"
            head.message = "no"
        }
        guard case .ended = machine.receive(answer, endOfStream: true) else { return unexpected() }
        #expect(machine.status == RPCStatus(.invalidArgument, "no"))
        #expect(machine.status?.reason == nil)
    }

    @Test(
        arguments: [
            (404, .unimplemented), (503, .unavailable), (500, .unknown),
        ] as [(Int, StatusCode)]
    )
    func anAnswerThatIsNoneOfGRPCGetsACodeFromItsHTTPStatus(httpStatus: Int, code: StatusCode) {
        var machine = ClientCallMachine(.standard)
        let answer = head { head in
            head.httpStatus = httpStatus
            head.contentType = .other
        }
        guard case .reset = machine.receive(answer, endOfStream: false) else {
            return unexpected()
        }
        #expect(machine.status?.code == code)
        #expect(machine.status?.reason == "ANSWER_NOT_GRPC")
    }

    @Test func anAnswerWithoutStatusIsInternal() {
        for ending in [trailers(nil), trailers("x")] {
            var machine = ClientCallMachine(.standard)
            _ = machine.receive(head(), endOfStream: false)
            _ = machine.receiveTrailers(ending)
            #expect(machine.status?.code == .internal)
        }
        var machine = ClientCallMachine(.standard)
        _ = machine.receive(head(), endOfStream: false)
        _ = machine.receiveEnd()
        #expect(machine.status?.code == .internal)
    }

    @Test func aCodeThatNobodyKnowsIsUnknown() {
        var machine = ClientCallMachine(.standard)
        _ = machine.receive(head(), endOfStream: false)
        _ = machine.receiveTrailers(trailers("77"))
        #expect(machine.status?.code == .unknown)
    }

    @Test func anAnswerCutWithinAMessageIsInternal() {
        var machine = ClientCallMachine(.standard)
        _ = machine.receive(head(), endOfStream: false)
        _ = machine.receive(Array(frame.dropLast()).span.bytes)
        _ = machine.receiveTrailers(trailers("0"))
        #expect(machine.status?.code == .internal)
    }

    @Test func aMessageOverTheLimitEndsTheCall() {
        var limits = CallLimits.standard
        limits.messageSizeMax = .bytes(3)
        var machine = ClientCallMachine(limits)
        _ = machine.receive(head(), endOfStream: false)
        guard case .reset = machine.receive([0, 0, 0, 0, 4].span.bytes) else {
            return unexpected()
        }
        #expect(machine.status?.code == .resourceExhausted)
    }

    @Test(arguments: [(0, StatusCode.internal), (2, .internal)])
    func oneResponseMeansExactlyOne(count: Int, code: StatusCode) {
        var machine = ClientCallMachine(.standard)
        _ = machine.receive(head(), endOfStream: false)
        for _ in 0..<count { _ = machine.receive(frame.span.bytes) }
        _ = machine.receiveTrailers(trailers("0"))
        let status = #expect(throws: RPCStatus.self) { try machine.takeOnly() }
        #expect(status?.code == code)
        #expect(status?.reason == "ANSWER_MALFORMED")
    }

    @Test func aCompressedResponseIsTakenWhereTheHeadNamesIt() throws {
        let message = [UInt8](repeating: 7, count: 3_000)
        var machine = ClientCallMachine(.standard)
        _ = machine.receive(head { $0.encoding = "gzip" }, endOfStream: false)
        _ = machine.receive(compressedFrame(message).span.bytes)
        _ = machine.receiveTrailers(trailers("0"))
        #expect(try machine.takeOnly() == message)
    }

    @Test func aBrokenResponseEndsTheCall() {
        var machine = ClientCallMachine(.standard)
        _ = machine.receive(head { $0.encoding = "gzip" }, endOfStream: false)
        _ = machine.receive([1, 0, 0, 0, 1, 42].span.bytes)
        guard case .breakOff = machine.take() else { return unexpected() }
        #expect(machine.status?.reason == "MESSAGE_NOT_GZIP")
        guard case .fail = machine.take() else { return unexpected() }
    }

    @Test func anEncodingThatNobodyAskedForIsMalformed() {
        var machine = ClientCallMachine(.standard)
        let answer = head { $0.encoding = "br" }
        guard case .reset = machine.receive(answer, endOfStream: false) else {
            return unexpected()
        }
        #expect(machine.status?.code == .internal)
    }

    @Test(arguments: [nil, "en"])
    func failuresOfTheClientAreToldInTheLanguageOfItsCall(language: String?) {
        var sent = Metadata()
        if let language { sent.append("accept-language", language) }
        var machine = ClientCallMachine(.standard, sent: sent)
        _ = machine.receiveEnd()
        #expect(
            machine.status?.detail(GoogleLocalizedMessage.self)?.locale == language ?? "vi-VN"
        )
    }
}

/// A frame with its message in gzip.
private func compressedFrame(_ message: [UInt8]) -> [UInt8] {
    MessageFrame.compressed([0, 0, 0, 0, 0] + message, .standard)
}

/// Fails the test at a step that did not have the expected consequence.
private func unexpected(sourceLocation: SourceLocation = #_sourceLocation) {
    Issue.record("another consequence was expected", sourceLocation: sourceLocation)
}
