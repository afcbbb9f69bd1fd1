internal import Kernel
internal import Storage

extension Reason {
    /// The change was checked and waits as a proposal for a second person.
    static let approvalNeeded = Reason(
        "APPROVAL_NEEDED",
        .failedPrecondition,
        vi: "{method} cần người thứ hai phê duyệt: {proposal}, trước {expires}.",
        en: "{method} needs a second person's approval: {proposal}, before {expires}."
    )
    /// The request was drafted before, and its proposal has ended without being carried out.
    static let proposalEnded = Reason(
        "PROPOSAL_ENDED",
        .failedPrecondition,
        vi: "{proposal} của yêu cầu này đã kết thúc: {state}; hãy gửi lại với request_id mới.",
        en: "{proposal} of this request has ended: {state}; send it with a new request_id."
    )
    /// What the approver has read is not what is kept.
    static let proposalDigestMismatch = Reason(
        "PROPOSAL_DIGEST_MISMATCH",
        .failedPrecondition,
        vi: "Mã băm không phải của {proposal}; hãy đọc lại đề xuất.",
        en: "The digest is not that of {proposal}; read the proposal again."
    )
    /// Nobody decides on what the same person has drafted.
    static let secondPersonNeeded = Reason(
        "SECOND_PERSON_NEEDED",
        .permissionDenied,
        vi: "{proposal} do {drafter} soạn; phải do người khác quyết định.",
        en: "{proposal} was drafted by {drafter}; somebody else must decide on it."
    )
    /// Only its drafter takes a proposal back.
    static let proposalOfAnother = Reason(
        "PROPOSAL_OF_ANOTHER",
        .permissionDenied,
        vi: "{proposal} do người khác soạn; chỉ người soạn được rút.",
        en: "{proposal} was drafted by somebody else; only its drafter withdraws it."
    )
    /// Two persons can only be told apart when both are known.
    static let callerNotNamed = Reason(
        "CALLER_NOT_NAMED",
        .unauthenticated,
        vi: "{method} cần biết ai gọi: hãy gửi kèm mã truy cập hoặc chứng thư.",
        en: "{method} needs to know who calls: show a token or a certificate."
    )
    /// More proposals wait than the service keeps.
    static let proposalsExhausted = Reason(
        "PROPOSALS_EXHAUSTED",
        .resourceExhausted,
        vi: "Đã có {limit} đề xuất chờ phê duyệt của {subject}, là mức tối đa.",
        en: "{limit} proposals of {subject} wait for approval, which is the most."
    )
    /// A request is too large to be kept, or speaks of too many resources.
    static let proposalTooLarge = Reason(
        "PROPOSAL_TOO_LARGE",
        .resourceExhausted,
        vi: "Yêu cầu quá lớn: {size} ({unit}); đề xuất lưu tối đa {limit}.",
        en: "The request has {size} {unit}; a proposal keeps at most {limit}."
    )
    /// A system by itself decides on nothing that a second person has to decide on.
    static let personNeeded = Reason(
        "PERSON_NEEDED",
        .permissionDenied,
        vi: "{proposal} phải do một người quyết định; {caller} không thay mặt ai.",
        en: "{proposal} is for a person to decide on; {caller} acts for nobody."
    )
    /// Who decides could not make the change.
    static let decisionNotGranted = Reason(
        "DECISION_NOT_GRANTED",
        .permissionDenied,
        vi: "{caller} không có quyền gọi {method}, vì vậy không được quyết định về {proposal}.",
        en: "{caller} may not call {method}, and so may not decide on {proposal}."
    )
}
