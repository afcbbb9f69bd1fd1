internal import HTTP2
internal import Identity
internal import Kernel
internal import NIOCore
internal import RPC
internal import RPCTransport

/// Whether callers may call, when a call comes and for as long as it goes on.
extension ForwardingFront {
    /// What rights a caller has in a call.
    func judgement(
        of caller: Caller,
        _ request: HeaderList,
        isTold: Bool
    ) -> Result<Judgement, Failure> {
        guard let judge else {
            return .success(Judgement(caller.rights, goodFor: ForwardedCallers.rememberedFor))
        }
        let judgement = request.withValue(.path) { path in
            path.withUnsafeBytes { path in
                judge(caller, path, HeaderClaims(request: request, isTold: isTold))
            }
        }
        return judgement ?? .failure(Failure(.callerUnknown))
    }

    /// Reads bearer tokens in this way from now on; calls under way are ended whose tokens would
    /// not be taken any more.
    func readTokens(by reading: TokenReading?) {
        callers.readToken = reading
        forgetAdmissions()
        judgeFromNowOn()
    }

    /// Lets through what a judge lets through, from now on; calls under way are ended that it would
    /// not let through any more.
    func judge(by judge: AccessJudging?) {
        self.judge = judge
        forgetAdmissions()
        judgeFromNowOn()
    }

    private func judgeFromNowOn() {
        judging?.cancel()
        judgeAgain()
        let pause = TimeAmount.nanoseconds(limits.judgingInterval.nanoseconds)
        judging = eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) {
            [weak self] _ in self?.judgeAgain()
        }
    }

    private func judgeAgain() { judgeAgain(callsUnderWay[...]) }

    /// Some in a turn: a token that is not known any more takes as long to verify as calls take.
    private func judgeAgain(_ calls: ArraySlice<ForwardedCall>) {
        for call in calls.prefix(Self.judgedAtOnce) where call.mayGoOn {
            if let failure = refusal(of: call) { call.end(because: failure) }
        }
        let rest = calls.dropFirst(Self.judgedAtOnce)
        guard !rest.isEmpty else { return }
        eventLoop.assumeIsolated().execute { [weak self] in self?.judgeAgain(rest) }
    }

    private static let judgedAtOnce = 256

    /// Why a call would not be let in any more as it was; `nil` when it would.
    private func refusal(of call: ForwardedCall) -> Failure? {
        if let bearer = call.admission.bearer,
            let failure = callers.refusal(of: bearer, on: call.connection)
        {
            return failure
        }
        guard let judge else { return nil }
        return call.refusal(by: judge)
    }

    /// Ends the calls of a connection that go on, whose certificate is good no longer.
    func end(_ connection: any FrontedConnection, because failure: Failure) {
        for call in callsUnderWay where call.connection === connection && call.mayGoOn {
            call.end(because: failure)
        }
    }
}
