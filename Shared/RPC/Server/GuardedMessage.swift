public import ProtobufC

/// A message that holds fields whose class not every caller may see; generated messages conform.
public protocol GuardedMessage: ProtobufMessage {
    /// The guarded fields of the message and of those inside, by path.
    static var guardedFields: [GuardedField] { get }
    /// The resource that the fields are about; empty when the message names none.
    var guardedResource: String { get }
    /// What says, beside the resource, which official they are about: `officials/{official}`, or
    /// something that belongs to one; empty when the message names nothing further.
    var guardedOfficial: String { get }
    /// Whether the message is a secret record, or tells of one.
    var tellsOfSecret: Bool { get }
    /// Leaves out every field whose class is missing in a clearance.
    mutating func hide(beyond clearance: Clearance)
    /// Finds the fields that are set and whose class is missing in a clearance.
    func find(_ fields: inout FieldsBeyond)
}

extension GuardedMessage {
    /// No resource.
    public var guardedResource: String { "" }
    /// No official.
    public var guardedOfficial: String { "" }
    /// Nothing secret.
    public var tellsOfSecret: Bool { false }
}

/// One field that is not for every caller.
public struct GuardedField: Hashable, Sendable {
    /// The names of the fields that lead to it, without indices: `officials.personal_id`.
    public let path: String
    /// The class that a caller must be cleared for.
    public let clearance: Clearance

    /// A field that is for those with a clearance.
    public init(_ path: String, _ clearance: Clearance) {
        self.path = path
        self.clearance = clearance
    }
}
