internal import Kernel

/// What was found of organisations in one transaction that changes none of them.
///
/// The officials of a file stand in few organisations, each of which is looked up once. Life: that
/// of the transaction, whose snapshot it is a part of.
final class OrganizationMemory {
    /// Those found, by identifier.
    private(set) var byID: [String: OrganizationRecord] = [:]
    /// Those found, by code.
    private(set) var byCode: [String: OrganizationRecord] = [:]
    /// An organisation and all above it, by its number.
    var lineages: [Int64: [Ancestor]] = [:]
    /// The times from whose beginning to whose end an organisation has ceased, by its number.
    var ends: [Int64: [Range<CalendarDate>]] = [:]

    fileprivate func keep(_ record: OrganizationRecord) {
        byID[record.id] = record
        byCode[record.facts.code] = record
    }
}

extension OrganizationMemory? {
    /// The record, which is found again if there is a memory.
    func keeping(_ record: OrganizationRecord) -> OrganizationRecord {
        self?.keep(record)
        return record
    }
}
