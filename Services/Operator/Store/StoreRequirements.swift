import Runtime
import Storage

/// What the store of a service must be before a command works on it.
struct StoreRequirements {
    /// The service.
    let service: String
    /// What stands before the place of a store on the command line, for example `--storage `.
    let option: String

    /// Throws when the store was moved: the service writes elsewhere.
    func requireNotMoved(_ reader: any Reader) throws {
        guard let mark = try MovedMark(in: reader) else { return }
        throw ProcessFailure(
            .usage,
            "the store of \(service) was moved to \(mark.target): say where it is with "
                + "\(option)\(mark.target)"
        )
    }

    /// Throws unless the store is that of the service.
    func requireOwn(_ reader: any Reader) throws {
        guard try reader.tables().contains(where: { $0.name == "schema_migration" }),
            try reader.first(
                "SELECT number FROM schema_migration WHERE component = \(service) AND number = 1"
            ) != nil
        else { throw ProcessFailure(.usage, "the store is not one of \(service)") }
    }

    /// Throws unless a program of this version may write to the store beside its service.
    func requireChangeable(_ reader: any Reader) throws {
        try requireOwn(reader)
        try requireNotMoved(reader)
        guard try DatabaseSchema.hasEveryStorageTable(reader) else {
            throw ProcessFailure(
                .configuration,
                "the store of \(service) is of another version; start \(service) of this version "
                    + "first"
            )
        }
    }
}
