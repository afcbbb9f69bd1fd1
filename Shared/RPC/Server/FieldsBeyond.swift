public import WellKnownMessages

/// The fields of one message that are set and that a caller would have to be cleared for, each
/// named once.
///
/// No more than the `.proto` declares: elements of lists have no names of their own here.
public struct FieldsBeyond: Sendable {
    /// The paths from the message of the request, in the order in which they were found.
    public private(set) var paths: [String] = []
    /// The resources that they are about, each once, in the order in which they were found.
    private(set) var resources: [String] = []
    /// The officials whom those name, each once.
    private(set) var officials: Set<String> = []
    private var known: Set<String> = []
    /// Whether a field was found that belongs to no resource yet.
    private var isOpen = false
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
        for message in messages { visit(message) }
        scope = outer
    }

    /// Adds the guarded fields of a message, which are about the resource that it names, or that
    /// the nearest message around it does.
    mutating func visit(_ message: some GuardedMessage) {
        let outer = isOpen
        isOpen = false
        message.find(&self)
        if isOpen {
            let resource = message.guardedResource
            if known.insert(resource).inserted, !resource.isEmpty { resources.append(resource) }
            let official = message.guardedOfficial
            if !official.isEmpty { officials.insert(official) }
            isOpen = resource.isEmpty
        }
        isOpen = isOpen || outer
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
        isOpen = true
        if !paths.contains(path) { paths.append(path) }
    }
}
