internal import Access
internal import Quotas
private import Synchronization

/// Whose word holds on what callers may use.
///
/// Rules and settings are read again one after the other, never at the same time.
final class TermsInForce: Sendable {
    private let state: Mutex<(everybody: QuotaTerms?, rules: AccessRules?)>

    init(_ everybody: QuotaTerms?) {
        state = Mutex((everybody, nil))
    }

    /// What each caller may use of whom no rules say anything, `nil` for as much as it likes; and
    /// the rules.
    var present: (everybody: QuotaTerms?, rules: AccessRules?) { state.withLock { $0 } }

    func follow(_ everybody: QuotaTerms?) {
        state.withLock { $0.everybody = everybody }
    }

    func follow(_ rules: AccessRules) {
        state.withLock { $0.rules = rules }
    }
}
