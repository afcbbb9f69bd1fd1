package import RPC
package import TypeContract

extension Clearance {
    /// The classes of guarded fields that messages name; basic ones and those that this program
    /// does not know add nothing.
    package init(_ classes: [Sensitivity]) {
        self = []
        for sensitivity in classes {
            switch sensitivity {
            case .sensitive: insert(.sensitive)
            case .internalPolitical: insert(.internalPolitical)
            case .stateSecret: insert(.stateSecret)
            case .unspecified, .basic, .unrecognized: break
            }
        }
    }

    /// The classes as messages name them.
    package var classes: [Sensitivity] {
        (contains(.sensitive) ? [.sensitive] : [])
            + (contains(.internalPolitical) ? [.internalPolitical] : [])
            + (contains(.stateSecret) ? [.stateSecret] : [])
    }
}
