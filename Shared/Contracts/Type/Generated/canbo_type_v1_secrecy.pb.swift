// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/type/v1/secrecy.proto

public import ProtobufC

/// How secret something is (độ mật).
public enum SecrecyGrade: ProtobufEnum {
    /// Not stated; treated as internal.
    case unspecified
    /// Open (không mật).
    case none
    /// For internal use (nội bộ).
    case `internal`
    /// Secret (mật).
    case secret
    /// Very secret (tối mật).
    case topSecret
    /// Most secret (tuyệt mật).
    case utmostSecret
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .none
            case 2: self = .`internal`
            case 3: self = .secret
            case 4: self = .topSecret
            case 5: self = .utmostSecret
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .none: 1
            case .`internal`: 2
            case .secret: 3
            case .topSecret: 4
            case .utmostSecret: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SECRECY_GRADE_UNSPECIFIED"
            case .none: "SECRECY_GRADE_NONE"
            case .`internal`: "SECRECY_GRADE_INTERNAL"
            case .secret: "SECRECY_GRADE_SECRET"
            case .topSecret: "SECRECY_GRADE_TOP_SECRET"
            case .utmostSecret: "SECRECY_GRADE_UTMOST_SECRET"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [SecrecyGrade] = [.unspecified, .none, .`internal`, .secret, .topSecret, .utmostSecret]
}
