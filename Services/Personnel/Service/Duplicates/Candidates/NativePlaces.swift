internal import Kernel
internal import PersonnelContract
internal import Storage
internal import Vietnamese

/// Compares the native places (quê quán) of officials who may be one person, as their profiles
/// have them on a day.
struct NativePlaces {
    let reader: any Reader
    let day: CalendarDate

    /// What two native places are to each other.
    enum Comparison {
        case same
        case different
    }

    /// `nil` when one of both profiles has none.
    func comparison(of pair: DuplicateMatching.Pair) throws -> Comparison? {
        guard let one = try words(of: pair.first), let other = try words(of: pair.second) else {
            return nil
        }
        return one == other ? .same : .different
    }

    /// The words without accents, as searches compare names.
    private func words(of official: Int64) throws -> [String]? {
        let rows = try ProfileEntryReader(reader: reader)
            .rows(of: official, at: HistoryPoint(day), section: Self.section, limit: 1)
        guard let row = rows.first,
            case .text(let place) = try ProfileEntryRecord(valued: row).values[Self.field]?.value
        else { return nil }
        return VietnameseText.searchWords(place)
    }

    /// Where the catalogue of profiles has it.
    private static let section = "IDENTITY"
    private static let field = "NATIVE_PLACE"
}
