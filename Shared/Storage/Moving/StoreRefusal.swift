/// Why a store is not copied, or not copied into; nothing was changed.
package enum StoreRefusal: Error, Hashable, CustomStringConvertible {
    /// Another process has it open.
    case inUse
    /// It is not empty: it has that table or file.
    case holdsData(String)
    /// Another copy to the same place is under way, or was broken off: that file is left of it.
    case unfinished(String)
    /// It has no tables of the storage layer.
    case noStore
    /// Its schema is behind that of the program.
    case older(schema: String, found: Int, known: Int)
    /// Its tables are not those of the schema.
    case different(String)
    /// The rows of a table are not the same on both sides.
    case unequal(table: String)

    /// What is wrong and what to do.
    package var description: String {
        switch self {
        case .inUse: "another process has it open: stop the service first"
        case .holdsData(let what): "it holds \(what) already: name an empty place"
        case .unfinished(let path):
            "a copy to it is under way or was broken off: if none runs, remove \(path)"
        case .noStore: "it is no store of a service"
        case .older(let schema, let found, let known):
            "its schema \(schema) is at step \(found) of \(known): start the service of this "
                + "version on it once"
        case .different(let difference): "its tables are not those of the schema: \(difference)"
        case .unequal(let table): "the rows of \(table) are not the same on both sides"
        }
    }
}
