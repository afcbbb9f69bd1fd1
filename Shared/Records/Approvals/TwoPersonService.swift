internal import RPC
internal import Storage

/// A service whose changes by some methods are drafted, not made.
struct TwoPersonService<Inner: RPCService>: RPCService {
    static var serviceName: String { Inner.serviceName }

    private let inner: Inner
    private let desk: ApprovalDesk

    init(_ inner: Inner, _ desk: ApprovalDesk) {
        self.inner = inner
        self.desk = desk
    }

    var methodsThatJudgeReach: [MethodDescriptor] { inner.methodsThatJudgeReach }

    var handlers: [MethodHandler] {
        inner.handlers.map { handler in
            guard desk.methods.names.contains(handler.method.description) else { return handler }
            return handler.surrounded { [desk] bytes, call, body in
                let drafter = try desk.party(call)
                do {
                    // The answer of a call that changes nothing: a repeat of a change that is
                    // made, or one that was only to be validated.
                    return try await call.within(call.method, MutationCourse.trial) { call in
                        try await body(bytes, call)
                    }
                } catch let passed as TrialPassed {
                    let draft = DraftedChange(
                        mutation: passed.mutation,
                        drafter: drafter,
                        place: passed.place
                    )
                    throw try await desk.keep(draft)
                }
            }
        }
    }
}
