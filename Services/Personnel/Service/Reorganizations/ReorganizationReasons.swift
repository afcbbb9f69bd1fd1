package import Kernel

extension Reason {
    /// Something in the record stands in the way of a reorganisation.
    package static let reorganizationBlocked = Reason(
        "REORGANIZATION_BLOCKED",
        .failedPrecondition,
        vi: "Chưa thể sắp xếp tổ chức: có {obstacles} vướng mắc, nêu {named}; xem validate_only.",
        en: "The reorganisation has {obstacles} obstacles, {named} named; see validate_only."
    )
    /// The reorganisation would move more officials than one may.
    package static let reorganizationTooLarge = Reason(
        "REORGANIZATION_TOO_LARGE",
        .resourceExhausted,
        vi: "Một lần sắp xếp chỉ chuyển tối đa {officials_max} cán bộ; hãy chia nhỏ.",
        en: "One reorganisation moves at most {officials_max} officials; divide it."
    )
    /// Organisations at work stand below one that ends.
    package static let organizationsWithoutSuccessor = Reason(
        "ORGANIZATIONS_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{resource} còn {count} tổ chức cấp dưới từ ngày {day}: {names}.",
        en: "{resource} has {count} organisations below it from {day} on: {names}."
    )
    /// Organisations at work stand below one that ends in the vertical line of the Party.
    package static let partyLineWithoutSuccessor = Reason(
        "PARTY_LINE_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{resource} còn {count} tổ chức cấp dưới trong Đảng từ ngày {day}: {names}.",
        en: "{resource} has {count} organisations below it in the Party from {day} on: {names}."
    )
    /// Officials are managed by an organisation that ends.
    package static let officialsWithoutSuccessor = Reason(
        "OFFICIALS_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{resource} còn quản lý {count} cán bộ từ ngày {day}: {names}.",
        en: "{resource} manages {count} officials from {day} on: {names}."
    )
    /// Posts of an organisation that ends are held.
    package static let holdingsWithoutSuccessor = Reason(
        "HOLDINGS_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "Chức danh của {resource} còn {count} người giữ từ ngày {day}: {names}.",
        en: "Posts of {resource} have {count} holdings from {day} on: {names}."
    )
    /// An organisation that ends decides in management scopes, or is consulted or ruled by some.
    package static let scopesWithoutSuccessor = Reason(
        "MANAGEMENT_SCOPES_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{resource} còn thuộc {count} diện quản lý từ ngày {day}: {names}.",
        en: "{resource} is part of {count} management scopes from {day} on: {names}."
    )
    /// Roles of posts elsewhere reach over an organisation that ends.
    package static let authoritiesWithoutSuccessor = Reason(
        "AUTHORITIES_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{count} chức danh có quyền đối với {resource} từ ngày {day}: {names}.",
        en: "{count} posts have roles over {resource} from {day} on: {names}."
    )
    /// Members of the Party belong to a cell that ends, take part in it or are on the way to it.
    package static let membersWithoutSuccessor = Reason(
        "MEMBERS_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{resource} còn {count} đảng viên từ ngày {day}: {names}.",
        en: "{resource} has {count} members of the Party from {day} on: {names}."
    )
    /// Posts begin in an organisation when it has ended.
    package static let positionsWithoutSuccessor = Reason(
        "POSITIONS_WITHOUT_SUCCESSOR",
        .failedPrecondition,
        vi: "{resource} còn {count} chức danh từ ngày {day}: {names}.",
        en: "{resource} has {count} posts from {day} on: {names}."
    )
    /// A post does not take the holders of another one without an appointment.
    package static let positionsNotEquivalent = Reason(
        "POSITIONS_NOT_EQUIVALENT",
        .failedPrecondition,
        vi: "{position} có bậc thấp hơn {successor}; phải bổ nhiệm ({rule}).",
        en: "{position} is of a lower level than {successor}; that needs an appointment ({rule})."
    )
    /// A succession of posts names one whose organisation does not end.
    package static let positionStays = Reason(
        "POSITION_STAYS",
        .failedPrecondition,
        vi: "Tổ chức có {position} không kết thúc trong lần sắp xếp này.",
        en: "The organisation of {position} does not end in this reorganisation."
    )
    /// The step of lineage was taken back before.
    package static let lineageTakenBack = Reason(
        "LINEAGE_TAKEN_BACK",
        .failedPrecondition,
        vi: "{resource} đã được rút lại lúc {take_back_time}.",
        en: "{resource} was taken back at {take_back_time}."
    )
    /// The organisation has ended before the reorganisation.
    package static let organizationEndedBefore = Reason(
        "ORGANIZATION_ENDED_BEFORE",
        .failedPrecondition,
        vi: "{resource} đã kết thúc hoặc chưa hoạt động vào ngày {day}; trạng thái: {status}.",
        en: "{resource} is not at work on {day}; status: {status}."
    )
}
