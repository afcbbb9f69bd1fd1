package import Kernel

extension Reason {
    /// The personal identification number belongs to another record.
    package static let personalIDTaken = Reason(
        "PERSONAL_ID_TAKEN",
        .alreadyExists,
        vi: "Số định danh cá nhân đã thuộc về {resource}.",
        en: "The personal identification number already belongs to {resource}."
    )
    /// The code belongs to another organisation.
    package static let organizationCodeTaken = Reason(
        "ORGANIZATION_CODE_TAKEN",
        .alreadyExists,
        vi: "Mã tổ chức {code} đã thuộc về {resource}.",
        en: "The organisation code {code} already belongs to {resource}."
    )
    /// The organisation named as parent or manager does not exist.
    package static let organizationUnknown = Reason(
        "ORGANIZATION_UNKNOWN",
        .failedPrecondition,
        vi: "Không có tổ chức {organization}.",
        en: "There is no organisation {organization}."
    )
    /// The organisation named as parent or manager is no longer at work.
    package static let organizationEnded = Reason(
        "ORGANIZATION_ENDED",
        .failedPrecondition,
        vi: "Tổ chức {organization} đã kết thúc hoạt động.",
        en: "The organisation {organization} has ended."
    )
    /// The move would put an organisation below itself.
    package static let organizationCycle = Reason(
        "ORGANIZATION_CYCLE",
        .failedPrecondition,
        vi: "Không thể đặt {resource} dưới chính nó hoặc dưới tổ chức cấp dưới của nó.",
        en: "{resource} cannot be placed below itself or below one of its own."
    )
    /// The tree would become deeper than it may.
    package static let treeTooDeep = Reason(
        "ORGANIZATION_TREE_TOO_DEEP",
        .failedPrecondition,
        vi: "Cây tổ chức chỉ được có tối đa {depth_max} cấp.",
        en: "The tree of organisations may have at most {depth_max} levels."
    )
    /// The move would change the place of more officials than one change may.
    package static let moveTooLarge = Reason(
        "ORGANIZATION_MOVE_TOO_LARGE",
        .failedPrecondition,
        vi: "Dưới {resource} có hơn {officials_max} cán bộ; hãy chuyển từng tổ chức cấp dưới.",
        en: "More than {officials_max} officials are below {resource}; move its parts one by one."
    )
    /// The organisation still has organisations or officials.
    package static let organizationNotEmpty = Reason(
        "ORGANIZATION_NOT_EMPTY",
        .failedPrecondition,
        vi: "{resource} còn tổ chức cấp dưới hoặc cán bộ; phải có tổ chức kế thừa trước.",
        en: "{resource} still has organisations or officials; they need a successor first."
    )
    /// The status does not follow from the present one.
    package static let statusTransitionRefused = Reason(
        "STATUS_TRANSITION_REFUSED",
        .failedPrecondition,
        vi: "Không thể chuyển {resource} từ trạng thái {from} sang {to}.",
        en: "{resource} cannot go from status {from} to {to}."
    )
}

extension Reason {
    /// The stream does not have the form of an import.
    package static let importStreamInvalid = Reason(
        "IMPORT_STREAM_INVALID",
        .invalidArgument,
        vi: "Luồng nhập dữ liệu phải bắt đầu bằng đúng một thông điệp options, sau đó là tệp.",
        en: "An import begins with exactly one message of options; the file follows."
    )
    /// The file cannot be read as a table at all.
    package static let importFileRefused = Reason(
        "IMPORT_FILE_REFUSED",
        .invalidArgument,
        vi: "Không đọc được tệp: {problem_vi}",
        en: "The file cannot be read: {problem}"
    )
    /// The file is larger than an import may be.
    package static let importTooLarge = Reason(
        "IMPORT_TOO_LARGE",
        .resourceExhausted,
        vi: "Tệp vượt giới hạn {limit}; hãy chia nhỏ tệp.",
        en: "The file exceeds the limit of {limit}; divide it."
    )
    /// The parent's row in the same file was refused.
    package static let importParentRefused = Reason(
        "IMPORT_PARENT_REFUSED",
        .failedPrecondition,
        vi: "Dòng của tổ chức cấp trên {organization} bị từ chối.",
        en: "The row of the parent organisation {organization} was refused."
    )
}
