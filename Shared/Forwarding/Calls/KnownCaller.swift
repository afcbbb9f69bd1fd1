internal import RPC

/// Who makes a call, and what says so.
struct KnownCaller {
    var caller: Caller
    let identification: Admission.Identification

    init(_ caller: Caller, by identification: Admission.Identification) {
        self.caller = caller
        self.identification = identification
    }

    /// Whether a service of the installation has signed the call.
    var isOfService: Bool {
        if case .statement = identification { true } else { false }
    }

    /// The token that says so; `nil` when something else does.
    var bearer: ShownBearer? {
        if case .bearer(let bearer) = identification { bearer } else { nil }
    }
}
