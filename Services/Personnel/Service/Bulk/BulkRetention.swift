internal import Kernel
package import Storage

/// How long operations and their files are kept.
package enum BulkRetention {
    /// What removes those past their time from a store.
    package static let rows = RowKeeper.Rows(
        resource: "operations",
        method: "canbo.personnel.v1.BulkService/retention",
        rule: "",
        end: { BulkRecord.end(on: $0) },
        old: { reader, end, limit in
            try reader.rows(
                "SELECT number, created_at FROM bulk_operation ORDER BY number LIMIT \(limit)"
            )
            .prefix { try $0.timestamp("created_at") < end }
            .map { try $0.integer("number") }
        },
        remove: { transaction, last in
            try transaction.execute(
                "DELETE FROM bulk_file_part WHERE operation_number <= \(last)"
            )
            try transaction.execute("DELETE FROM bulk_operation WHERE number <= \(last)")
            try transaction.execute("DELETE FROM bulk_import WHERE operation_number <= \(last)")
            try transaction.execute(
                "DELETE FROM bulk_upload_part WHERE operation_number <= \(last)"
            )
        }
    )
}
