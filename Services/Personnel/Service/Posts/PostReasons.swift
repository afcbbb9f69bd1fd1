package import Kernel

extension Reason {
    /// The code belongs to another post.
    package static let positionCodeTaken = Reason(
        "POSITION_CODE_TAKEN",
        .alreadyExists,
        vi: "Mã chức danh {code} đã thuộc về {resource}.",
        en: "The code {code} already belongs to {resource}."
    )
    /// The post named in a holding does not exist.
    package static let positionUnknown = Reason(
        "POSITION_UNKNOWN",
        .failedPrecondition,
        vi: "Không có chức danh {position}.",
        en: "There is no post {position}."
    )
    /// The official named in a holding or an account does not exist.
    package static let officialUnknown = Reason(
        "OFFICIAL_UNKNOWN",
        .failedPrecondition,
        vi: "Không có cán bộ {official}.",
        en: "There is no official {official}."
    )
    /// The official is not at work on the first day of a holding.
    package static let officialNotServing = Reason(
        "OFFICIAL_NOT_SERVING",
        .failedPrecondition,
        vi: "{official} không công tác vào ngày {day}; trạng thái: {status}.",
        en: "{official} is not at work on {day}; status: {status}."
    )
    /// There is no such post on some day of a holding.
    package static let positionNotInForce = Reason(
        "POSITION_NOT_IN_FORCE",
        .failedPrecondition,
        vi: "{position} chỉ có từ ngày {since} đến trước ngày {until}.",
        en: "There is {position} from {since} until before {until} only."
    )
    /// On some day as many hold the post as may.
    package static let positionFull = Reason(
        "POSITION_FULL",
        .failedPrecondition,
        vi: "{position} chỉ có tối đa {quota} người giữ; ngày {day} đã có {holdings}.",
        en: "{position} may be held by {quota} at a time; on {day} there are {holdings}."
    )
    /// Somebody holds the post on days on which it is to be no more.
    package static let positionHeld = Reason(
        "POSITION_HELD",
        .failedPrecondition,
        vi: "{position} còn người giữ vào hoặc sau ngày {day}: {holdings}.",
        en: "{position} is still held on or after {day}: {holdings}."
    )
    /// The holding was recorded by mistake and taken back.
    package static let holdingTakenBack = Reason(
        "HOLDING_TAKEN_BACK",
        .notFound,
        vi: "{resource} đã ghi nhầm và được rút lại lúc {take_back_time}.",
        en: "{resource} was recorded by mistake and taken back at {take_back_time}."
    )
    /// Something on record rests on the holding, or on its end.
    package static let holdingBuiltUpon = Reason(
        "HOLDING_BUILT_UPON",
        .failedPrecondition,
        vi: "Chưa rút lại được {holding}: còn dữ liệu dựa vào đó: {resources}.",
        en: "{holding} cannot be taken back: on it rest {resources}."
    )
    /// There is no end of the holding that could be taken back.
    package static let holdingNotEnded = Reason(
        "HOLDING_NOT_ENDED",
        .failedPrecondition,
        vi: "{holding} chưa ghi nhận ngày thôi giữ chức vụ.",
        en: "No end of {holding} is on record."
    )
    /// The official is to leave and still holds posts.
    package static let officialHoldsPosts = Reason(
        "OFFICIAL_HOLDS_POSTS",
        .failedPrecondition,
        vi: "{official} còn giữ chức vụ từ ngày {day}: {holdings}.",
        en: "{official} still holds posts from {day} on: {holdings}."
    )
    /// The official holds the same post on some day of the holding.
    package static let holdingOverlaps = Reason(
        "HOLDING_OVERLAPS",
        .failedPrecondition,
        vi: "{official} đã giữ {position} trong thời gian này: {holding}.",
        en: "{official} already holds {position} in that time: {holding}."
    )
    /// The official has another main post on some day of the holding.
    package static let mainHoldingOverlaps = Reason(
        "MAIN_HOLDING_OVERLAPS",
        .failedPrecondition,
        vi: "{official} đã có chức vụ chính trong thời gian này: {holding}.",
        en: "{official} already has a main post in that time: {holding}."
    )
    /// The official would hold the post for more terms without a break than the post allows.
    package static let termsExhausted = Reason(
        "TERMS_EXHAUSTED",
        .failedPrecondition,
        vi: "{official} chỉ được giữ {position} tối đa {terms_max} nhiệm kỳ liên tiếp.",
        en: "{official} may hold {position} for at most {terms_max} terms without a break."
    )
    /// The caller's name stands for an official on some day already.
    package static let accountOverlaps = Reason(
        "ACCOUNT_OVERLAPS",
        .failedPrecondition,
        vi: "Tên người gọi này đã gắn với cán bộ trong thời gian đó: {account}.",
        en: "The caller's name already stands for an official in that time: {account}."
    )
}
