package import Kernel

extension Reason {
    /// An access role would be given by somebody who does not have as much over that place.
    package static let roleBeyondOwnRights = Reason(
        "ROLE_BEYOND_OWN_RIGHTS",
        .permissionDenied,
        vi: "Bên gọi không được trao vai trò {role} đối với {place}: quyền của mình không bằng.",
        en: "The role {role} over {place} is more than the caller may give, who has less."
    )
}
