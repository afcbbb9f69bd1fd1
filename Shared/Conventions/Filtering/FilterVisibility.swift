package import Kernel
package import RPC

extension CallContext {
    /// Refuses a filter that asks by fields which its caller may not see, whatever there is, as one
    /// that has them set would be refused.
    ///
    /// A filter that cannot be read is left to who reads it.
    package func checkVisibility(
        ofFilter text: String,
        over fields: [GuardedField]
    ) throws(Failure) {
        guard clearance != .everything,
            let asked = try? FilterExpression(text)?.fields
        else { return }
        let hidden = fields.filter { field in
            asked.contains(field.path) && !clearance.isSuperset(of: field.clearance)
        }
        if !hidden.isEmpty { throw .fieldNotVisible(hidden.map(\.path)) }
    }
}
