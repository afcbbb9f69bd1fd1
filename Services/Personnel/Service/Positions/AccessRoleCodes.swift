internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Access roles as the store keeps them: their codes in the order of the list, each once, with a
/// space between.
enum AccessRoleCodes {
    /// The text of roles.
    static func text(_ roles: [AccessRole]) -> String {
        Set(roles).sorted { $0.number < $1.number }.map(\.code).joined(separator: " ")
    }

    /// The roles of a text.
    static func roles(_ text: String) -> [AccessRole] {
        text.split(separator: " ").compactMap { AccessRole(code: String($0)) }
    }
}

extension FieldChecks {
    /// Access roles, each of them one of the list; as the store keeps them.
    mutating func accessRoles(_ roles: [AccessRole], _ field: String) -> String {
        number(roles.count, field, in: 0...PersonnelLimits.accessRolesMax)
        let isKnown = roles.allSatisfy { $0.number != 0 && $0.protoName != nil }
        if !isKnown { unknownCode(field, of: AccessRole.self) }
        return AccessRoleCodes.text(roles)
    }
}
