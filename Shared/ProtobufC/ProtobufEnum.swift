/// An enum of a `.proto` file; numbers without a name are kept.
public protocol ProtobufEnum: Sendable, Hashable, CaseIterable {
    /// The value of a number; equal numbers make equal values.
    init(number: Int32)
    /// The number on the wire.
    var number: Int32 { get }
    /// The name in the `.proto` file, `nil` for a number that has none.
    var protoName: String? { get }
}

extension ProtobufEnum {
    /// The value with the number 0.
    public init() { self.init(number: 0) }

    /// The value of a name in the `.proto` file, or `nil` when there is none.
    public init?(protoName: String) {
        guard let value = Self.allCases.first(where: { $0.protoName == protoName }) else {
            return nil
        }
        self = value
    }
}
