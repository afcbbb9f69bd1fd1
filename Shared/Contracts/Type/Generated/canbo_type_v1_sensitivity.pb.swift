// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/type/v1/sensitivity.proto

public import ProtobufC

/// How sensitive a field is (mức độ nhạy cảm). A caller that may not see a class gets answers
/// without its fields and may not write them.
public enum Sensitivity: ProtobufEnum {
    /// Not stated: basic.
    case unspecified
    /// Basic: for everybody who may call the method.
    case basic
    /// Sensitive personal data (dữ liệu cá nhân nhạy cảm): Law 91/2025/QH15 and Decree 356/2025;
    /// Decree 13/2023 for what happened before 2026.
    case sensitive
    /// Conclusions of internal political protection (bảo vệ chính trị nội bộ): for their officers and
    /// for those who decide on the official.
    case internalPolitical
    /// State secrets (bí mật nhà nước): records graded secret (mật) are there for those alone who may
    /// see this class, with all that is in them.
    case stateSecret
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .basic
            case 2: self = .sensitive
            case 3: self = .internalPolitical
            case 4: self = .stateSecret
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .basic: 1
            case .sensitive: 2
            case .internalPolitical: 3
            case .stateSecret: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SENSITIVITY_UNSPECIFIED"
            case .basic: "SENSITIVITY_BASIC"
            case .sensitive: "SENSITIVITY_SENSITIVE"
            case .internalPolitical: "SENSITIVITY_INTERNAL_POLITICAL"
            case .stateSecret: "SENSITIVITY_STATE_SECRET"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [Sensitivity] = [.unspecified, .basic, .sensitive, .internalPolitical, .stateSecret]
}
