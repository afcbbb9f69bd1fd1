internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
internal import Vietnamese

/// How an import was asked for, checked.
struct ImportOrder: Sendable {
    let takesAllOrNothing: Bool
    let validateOnly: Bool
    let requestID: String
    /// Empty takes every row.
    let rootCode: String
    let validFrom: CalendarDate
    let today: CalendarDate
    /// `nil` for UTF-8.
    let encoding: LegacyEncoding?
    let call: CallContext

    /// Checks the options.
    init(_ options: ImportOptions, _ call: CallContext, today: CalendarDate) throws(Failure) {
        var checks = FieldChecks()
        let mode = checks.choice(options.mode, "options.mode")
        takesAllOrNothing = mode == .allOrNothing
        validateOnly = options.validateOnly
        requestID = options.requestID
        rootCode = options.rootCode
        if !rootCode.isEmpty { _ = checks.code(rootCode, "options.root_code") }
        let given = checks.optionalDate(options.effectiveDate, "options.effective_date")
        validFrom = checks.firstDate(given, "options.effective_date", today: today)
        encoding = checks.encoding(options.encoding, "options.encoding")
        self.today = today
        self.call = call
        try checks.finish()
    }

    /// The change that the whole import makes, or a part of it that no request names.
    func mutation(_ fingerprint: [UInt8], isPart: Bool) throws(Failure) -> Mutation {
        try Mutation(
            method: call.method.description,
            caller: call.caller.auditName,
            requestID: isPart ? "" : requestID,
            callID: call.identifier,
            request: fingerprint
        )
    }
}

extension FieldChecks {
    /// The old encoding that a file is said to be in; `nil` for UTF-8.
    mutating func encoding(_ encoding: TextEncoding, _ field: String) -> LegacyEncoding? {
        switch optionalChoice(encoding, field) {
        case .tcvn3: .tcvn3
        case .vni: .vni
        default: nil
        }
    }
}
