internal import HTTP2
package import Quotas
package import RPC

/// Of what class calls are.
package struct CallPriorities: Sendable {
    /// The class of a caller's calls.
    package typealias CallerReading = @Sendable (_ caller: Caller) -> CallPriority
    /// The class of the method that a path names.
    package typealias MethodReading = @Sendable (_ path: UnsafeRawBufferPointer) -> CallPriority

    private let caller: CallerReading
    private let method: MethodReading

    /// Classes as somebody tells them.
    package init(
        caller: @escaping CallerReading = { CallPriority(of: $0) },
        method: @escaping MethodReading = { CallPriority(ofMethod: $0) }
    ) {
        self.caller = caller
        self.method = method
    }

    /// The class of a call: the lower one of its caller's and its method's.
    func priority(of caller: Caller, _ request: HeaderList) -> CallPriority {
        let own = self.caller(caller)
        guard own > .bulk else { return own }
        let ofMethod = request.withValue(.path) { path in
            path.withUnsafeBytes { self.method($0) }
        }
        return min(own, ofMethod ?? .interactive)
    }
}
