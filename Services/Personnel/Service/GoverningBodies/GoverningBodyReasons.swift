package import Kernel

extension Reason {
    /// The body named in a member's time does not exist.
    package static let governingBodyUnknown = Reason(
        "GOVERNING_BODY_UNKNOWN",
        .failedPrecondition,
        vi: "Không có tập thể {body}.",
        en: "There is no governing body {body}."
    )
    /// The organisation has a body of that kind on some day.
    package static let governingBodyOverlaps = Reason(
        "GOVERNING_BODY_OVERLAPS",
        .failedPrecondition,
        vi: "{organization} đã có {kind} trong thời gian này: {body}.",
        en: "{organization} already has a {kind} in that time: {body}."
    )
    /// There is no such body on some day of a member's time, or of a change.
    package static let governingBodyNotInForce = Reason(
        "GOVERNING_BODY_NOT_IN_FORCE",
        .failedPrecondition,
        vi: "{body} chỉ có từ ngày {since} đến trước ngày {until}.",
        en: "There is {body} from {since} until before {until} only."
    )
    /// On some day as many are in the body as are set for it.
    package static let governingBodyFull = Reason(
        "GOVERNING_BODY_FULL",
        .failedPrecondition,
        vi: "{body} có số lượng {size}; ngày {day} đã có {count} ủy viên.",
        en: "{body} is set to {size} members; on {day} there are {count}."
    )
    /// Somebody is to come into the body on a day on which it is to be no more.
    package static let governingBodyNotEmpty = Reason(
        "GOVERNING_BODY_NOT_EMPTY",
        .failedPrecondition,
        vi: "{body} còn ủy viên bắt đầu vào hoặc sau ngày {day}: {members}.",
        en: "{body} has members who begin on or after {day}: {members}."
    )
    /// A body, or a member of one, breaks rules, each of which is named.
    package static let governingBodyRefused = Reason(
        "GOVERNING_BODY_REFUSED",
        .failedPrecondition,
        vi: "{resource} không đáp ứng quy định: {rules}.",
        en: "{resource} does not meet the rules: {rules}."
    )
    /// The official is in the body on some day of the time.
    package static let bodyMemberOverlaps = Reason(
        "BODY_MEMBER_OVERLAPS",
        .failedPrecondition,
        vi: "{official} đã tham gia {body} trong thời gian này: {member}.",
        en: "{official} is already in {body} in that time: {member}."
    )
    /// Somebody else leads the body on some day of the time.
    package static let bodyHeadOverlaps = Reason(
        "BODY_HEAD_OVERLAPS",
        .failedPrecondition,
        vi: "{body} đã có người đứng đầu trong thời gian này: {member}.",
        en: "{body} already has somebody who leads it in that time: {member}."
    )
    /// Bodies of an organisation that ends have members.
    package static let governingBodiesWithoutSuccessor = Reason(
        "GOVERNING_BODIES_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{resource} còn {count} tập thể chưa kết thúc từ ngày {day}: {names}.",
        en: "{resource} has {count} governing bodies from {day} on: {names}."
    )
    /// The body, or the time in one, was recorded by mistake and taken back.
    package static let governingBodyTakenBack = Reason(
        "GOVERNING_BODY_TAKEN_BACK",
        .notFound,
        vi: "{resource} đã ghi nhầm và được rút lại lúc {take_back_time}.",
        en: "{resource} was recorded by mistake and taken back at {take_back_time}."
    )
    /// Something on record rests on the body, or on the time in one.
    package static let governingBodyBuiltUpon = Reason(
        "GOVERNING_BODY_BUILT_UPON",
        .failedPrecondition,
        vi: "Chưa rút lại được {resource}: còn dữ liệu dựa vào đó: {resources}.",
        en: "{resource} cannot be taken back: on it rest {resources}."
    )
}
