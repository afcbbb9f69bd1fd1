import Kernel
import RPC
import Testing

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
        guard case .refuse(let status) = machine.receiveEnd() else { return unexpected() }
        #expect(status.code == .internal)
        guard case .cancelled = machine.take() else { return unexpected() }
    }

    @Test(arguments: [(0, false), (1, true), (2, false)])
    func exactlyOneRequestIsOneRequest(count: Int, isTaken: Bool) {
        var machine = ServerCallMachine(.standard)
        for _ in 0..<count { _ = machine.receive(frame.span.bytes) }
        _ = machine.receiveEnd()
        switch machine.takeOnly() {
        case .success(let message): #expect(isTaken && message == [42])
        case .failure(let status): #expect(!isTaken && status.code == .internal)
        }
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
        guard case .failure(let status) = machine.takeOnly() else { return unexpected() }
        #expect(status.code == code)
    }
}

/// Fails the test at a step that did not have the expected consequence.
private func unexpected(sourceLocation: SourceLocation = #_sourceLocation) {
    Issue.record("another consequence was expected", sourceLocation: sourceLocation)
}
