package import Kernel

/// An order to keep audit records, however old (legal hold): what it covers is not pruned.
package struct AuditHold: Sendable, Hashable {
    /// Its name, unique in a service.
    package let name: String
    /// How the names of the resources begin whose records it covers; empty for all.
    package let resource: String
    /// Why it was placed, for example the number of an order.
    package let reason: String
    /// When it was placed.
    package let placedAt: Timestamp

    /// Every hold of a store, by name.
    package static func all(in reader: any Reader) throws -> [AuditHold] {
        try reader.rows("SELECT name, resource, reason, placed_at FROM audit_hold ORDER BY name")
            .map { row in
                AuditHold(
                    name: try row.text("name"),
                    resource: try row.text("resource"),
                    reason: try row.text("reason"),
                    placedAt: try row.timestamp("placed_at")
                )
            }
    }
}

/// Why audit records are not pruned, or a hold not changed.
package enum PruningRefusal: Error, Hashable {
    /// A hold covers the record with that number.
    case held(by: String, record: Int64)
    /// The store has another record under that number than the export.
    case exportDiffers(record: Int64)
    /// A hold of that name is there already.
    case holdExists(String)
    /// There is no hold of that name.
    case holdUnknown(String)
}
