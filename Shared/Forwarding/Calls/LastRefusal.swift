internal import HTTP2
internal import Kernel
internal import Quotas

/// The last answer to a caller that had nothing left.
///
/// A flood is refused for the same reason and with the same wait again and again: then the answer
/// is not made anew, which costs several times what forwarding a call does. Confined to its event
/// loop.
final class LastRefusal {
    private var refusal: QuotaRefusal?
    private var account = ""
    private var language = Language.vietnamese
    private var answer = HeaderList()

    /// The answer to a refusal in a language, made when it is not the last one.
    func answer(
        _ refusal: QuotaRefusal,
        of account: String,
        in language: Language,
        _ make: () -> HeaderList
    ) -> HeaderList {
        if refusal == self.refusal, language == self.language, account == self.account {
            return answer
        }
        self.refusal = refusal
        self.account = account
        self.language = language
        answer = make()
        return answer
    }
}
