internal import RPC

/// The classes of guarded fields as the file names them.
enum GuardedClass: String, CaseIterable {
    case sensitive, internalPolitical, stateSecret

    var clearance: Clearance {
        switch self {
        case .sensitive: .sensitive
        case .internalPolitical: .internalPolitical
        case .stateSecret: .stateSecret
        }
    }
}
