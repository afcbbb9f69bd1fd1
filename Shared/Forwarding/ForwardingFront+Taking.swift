internal import HTTP2
internal import Kernel
internal import Quotas
internal import RPC
internal import RPCTransport

/// A call that has just come.
struct ArrivingCall {
    let stream: HTTP2Stream
    let head: HeaderList
    let connection: ConnectionCaller
    let endOfStream: Bool
}

extension ForwardingFront: CallFront {
    func connected(_ peer: Peer) -> any FrontedConnection { callers.caller(on: peer) }

    /// Forwards the call or refuses it; leaves it when no route takes its service.
    func take(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        on connection: any FrontedConnection,
        endOfStream: Bool
    ) -> CallTaking {
        guard let connection = connection as? ConnectionCaller else {
            unreachable("a front is given what it keeps of a connection")
        }
        let call = ArrivingCall(
            stream: stream,
            head: head,
            connection: connection,
            endOfStream: endOfStream
        )
        let admission = connection.admission(for: head, at: clock.now, generation: generation)
        if let admission { return take(call, by: admission) }
        guard let route = route(of: head) else { return .left }
        return takeFirst(call, on: route)
    }

    /// Takes a call like one that was let in before.
    private func take(_ call: ArrivingCall, by admission: Admission) -> CallTaking {
        let group = groups[admission.route]
        let terms = ready(call.head, for: group)
        if let refusal = terms.refusal() { return refuse(call, refusal) }
        // Never one of a service, which signs each of its calls anew.
        if let hold, hold.holds(call.head) { return refuse(call, hold) }
        do throws(QuotaRefusal) {
            let pass = try pass(for: admission.share, from: &admission.account)
            return forward(call, terms, admission, holding: pass, to: group)
        } catch {
            return refuse(call, error, of: admission.share)
        }
    }

    /// Takes a call of which nothing is known yet.
    private func takeFirst(_ call: ArrivingCall, on route: Int) -> CallTaking {
        let group = groups[route]
        // Before what says it is taken away.
        let caller = caller(of: call.head, on: call.connection, to: group)
        let terms = ready(call.head, for: group)
        if let refusal = terms.refusal() { return refuse(call, refusal) }
        switch caller {
        case .failure(let failure): return refuse(call, .answer(httpStatus: 200, failure))
        case .success(let known): return take(call, terms, of: known, on: route)
        }
    }

    private func take(
        _ call: ArrivingCall,
        _ terms: CallTerms,
        of known: KnownCaller,
        on route: Int
    ) -> CallTaking {
        let group = groups[route]
        // What services call belongs to a call that was let in before, or tells what has happened.
        if let hold, !known.isOfService, hold.holds(call.head) { return refuse(call, hold) }
        let share = quotas?.share(of: call.head, by: known.caller, at: call.connection.host)
        var account: QuotaAccount?
        do throws(QuotaRefusal) {
            // Before the rules are asked: calls that they refuse are a flood, too.
            let pass = try pass(for: share, from: &account)
            switch judgement(of: known.caller, call.head, isTold: group.isToldCallers) {
            case .failure(let failure): return refuse(call, .answer(httpStatus: 200, failure))
            case .success(let judgement):
                let admission = admission(of: known, call, judgement, share, account, route)
                if judgement.goodFor > .zero { call.connection.remember(admission) }
                return forward(call, terms, admission, holding: pass, to: group)
            }
        } catch {
            return refuse(call, error, of: share)
        }
    }

    private func admission(
        of known: KnownCaller,
        _ call: ArrivingCall,
        _ judgement: Judgement,
        _ share: QuotaShare?,
        _ account: QuotaAccount?,
        _ route: Int
    ) -> Admission {
        var known = known
        known.caller.rights = judgement.rights
        let until = clock.now + min(judgement.goodFor, ForwardedCallers.rememberedFor)
        return Admission(
            known,
            call.head,
            share,
            account,
            priorities.priority(of: known.caller, call.head),
            route: route,
            until: known.bearer.map { min(until, $0.until) } ?? until,
            generation: generation
        )
    }

    /// Takes away what is not for the backend; returns what is read of the rest.
    private func ready(_ head: HeaderList, for group: UpstreamGroup) -> CallTerms {
        head.removeAll(.ownNamespace)
        // The services are told who it is; what proves it stays here.
        if group.isToldCallers { head.removeAll(.authorization) }
        if let scheme { head.replace(.scheme, constant: scheme) }
        return CallTerms(head)
    }

    private func refuse(_ call: ArrivingCall, _ refusal: RequestHead.Refusal) -> CallTaking {
        answers.refuse(call.stream, refusal, call.head)
        return .answered
    }

    private func refuse(_ call: ArrivingCall, _ hold: MaintenanceHold) -> CallTaking {
        refusals.maintenance += 1
        answers.refuse(call.stream, hold, call.head)
        return .answered
    }

    private func refuse(
        _ call: ArrivingCall,
        _ refusal: QuotaRefusal,
        of share: QuotaShare?
    ) -> CallTaking {
        refusals.count(refusal.cause)
        let account = share?.account ?? call.connection.host
        answers.refuse(call.stream, refusal, of: account, call.head)
        return .answered
    }

    /// What a call holds of what its caller may use; `nil` when that has no limits.
    private func pass(
        for share: QuotaShare?,
        from account: inout QuotaAccount?
    ) throws(QuotaRefusal) -> QuotaPass? {
        guard let share else { return nil }
        return try ledger.take(share.account, share.terms, cost: share.cost, from: &account)
    }

    /// Who makes a call, as far as anybody asks.
    private func caller(
        of request: HeaderList,
        on connection: ConnectionCaller,
        to group: UpstreamGroup
    ) -> Result<KnownCaller, Failure> {
        guard group.isToldCallers || judge != nil || !callers.takesAnonymous else {
            // Nobody asks who it is but the ledger, for which what the connection shows is enough.
            let shown = quotas.flatMap { _ in try? connection.caller.get() }
            return .success(KnownCaller(shown ?? .anonymous, by: .unasked))
        }
        return callers.caller(of: request, on: connection)
    }

    private func forward(
        _ call: ArrivingCall,
        _ terms: CallTerms,
        _ admission: Admission,
        holding pass: consuming QuotaPass?,
        to group: UpstreamGroup
    ) -> CallTaking {
        let forwarded = ForwardedCall(
            call.stream,
            call.head,
            by: admission,
            on: call.connection,
            holding: pass,
            endOfStream: call.endOfStream,
            deadline: terms.deadline(on: clock),
            front: self
        )
        start(forwarded, in: group)
        return forwarded.isEnded ? .answered : .taken(forwarded)
    }
}

extension LimitRefusals {
    /// A caller has used up what it may use.
    fileprivate mutating func count(_ cause: QuotaRefusal.Cause) {
        switch cause {
        case .rate: callerRate += 1
        case .calls: callerCalls += 1
        case .callers: callers += 1
        }
    }
}
