// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/priority.proto

public import ProtobufC

/// The class of a call (mức ưu tiên): when a backend has as many calls as it can have, those of a
/// lower class wait longer, and are refused first.
public enum CallPriority: ProtobufEnum {
    /// Nobody has said.
    case unspecified
    /// Somebody waits for the answer.
    case interactive
    /// A system that works by itself.
    case normal
    /// Much at once, which may wait: imports, exports, feeds.
    case bulk
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .interactive
            case 2: self = .normal
            case 3: self = .bulk
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .interactive: 1
            case .normal: 2
            case .bulk: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CALL_PRIORITY_UNSPECIFIED"
            case .interactive: "CALL_PRIORITY_INTERACTIVE"
            case .normal: "CALL_PRIORITY_NORMAL"
            case .bulk: "CALL_PRIORITY_BULK"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CallPriority] = [.unspecified, .interactive, .normal, .bulk]
}
