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
    /// What those name beside themselves as the official concerned, each once.
    private(set) var officials: Set<String> = []
    /// Which of that is about secret records.
    private(set) var secrecy = ReadSecrecy()
    /// Whether any of it is.
    private(set) var isSecretInPart = false
    private var known: Set<String> = []
    /// Whether fields were found that belong to no resource yet.
    private var unplaced: Unplaced = []
    /// Whether the present message is a secret record, tells of one, or is inside of one.
    private var isSecret: Bool
    private let clearance: Clearance
    private var scope = ""

    /// Fields whose resource is not known yet.
    private struct Unplaced: OptionSet {
        let rawValue: UInt8
        static let open = Unplaced(rawValue: 1)
        static let secret = Unplaced(rawValue: 2)
    }

    /// Nothing found yet; `isSecret` says that all is about secret records, whatever is found.
    init(_ clearance: Clearance, isSecret: Bool = false) {
        self.clearance = clearance
        self.isSecret = isSecret
    }

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
        let (outer, outerSecret) = (unplaced, isSecret)
        unplaced = []
        isSecret = outerSecret || message.tellsOfSecret
        message.find(&self)
        if !unplaced.isEmpty {
            let resource = message.guardedResource
            if known.insert(resource).inserted, !resource.isEmpty { resources.append(resource) }
            place(resource)
            let official = message.guardedOfficial
            if !official.isEmpty {
                officials.insert(official)
                place(official)
            }
            if !resource.isEmpty { unplaced = [] }
        }
        unplaced.formUnion(outer)
        isSecret = outerSecret
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
        unplaced.insert(isSecret ? .secret : .open)
        if !paths.contains(path) { paths.append(path) }
        if isSecret {
            isSecretInPart = true
        } else if !secrecy.openFields.contains(path) {
            secrecy.openFields.append(path)
        }
    }

    /// Says that the fields found since are about a name.
    private mutating func place(_ name: String) {
        guard !name.isEmpty else { return }
        if unplaced.contains(.open) { secrecy.openNames.insert(name) }
        if unplaced.contains(.secret) { secrecy.secretNames.insert(name) }
    }
}
