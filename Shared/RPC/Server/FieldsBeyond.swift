public import WellKnownMessages

/// The fields of one request that its caller would have to be cleared for, each named once.
///
/// No more than the `.proto` declares: elements of lists have no names of their own here.
public struct FieldsBeyond: Sendable {
    /// The paths from the message of the request, in the order in which they were found.
    public private(set) var paths: [String] = []
    private let clearance: Clearance
    private var scope = ""

    /// Nothing found yet.
    init(_ clearance: Clearance) { self.clearance = clearance }

    /// Adds a guarded field when it is set.
    public mutating func add(_ name: String, _ needed: Clearance, if isSet: Bool) {
        guard isSet, !clearance.isSuperset(of: needed) else { return }
        note(scope + name)
    }

    /// Adds the guarded fields of the messages that a field holds.
    public mutating func descend<Messages: Sequence>(_ name: String, _ messages: Messages)
    where Messages.Element: GuardedMessage {
        let outer = scope
        scope += name + "."
        for message in messages { message.find(&self) }
        scope = outer
    }

    /// Adds the guarded fields of a resource that the mask of an update names: by themselves, by
    /// what they are part of, by their parts, or by `*`.
    public mutating func add(
        naming mask: GoogleFieldMask?,
        of resource: String,
        _ fields: [GuardedField]
    ) {
        for path in mask?.paths ?? [] {
            for field in fields where !clearance.isSuperset(of: field.clearance) {
                let isNamed =
                    path == "*" || path == field.path || path.hasPrefix(field.path + ".")
                    || field.path.hasPrefix(path + ".")
                if isNamed { note("\(scope)\(resource).\(field.path)") }
            }
        }
    }

    private mutating func note(_ path: String) {
        if !paths.contains(path) { paths.append(path) }
    }
}
