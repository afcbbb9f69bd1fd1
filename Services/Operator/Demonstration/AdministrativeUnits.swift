import CAdministrativeUnits
import WellKnownMessages

/// Viet Nam's administrative units as of 1 July 2025, the reference data of the product.
enum AdministrativeUnits {
    /// The code of Hà Nội, the city that the demonstration shows.
    static let demonstrationRoot = "01"

    /// The day from which they are as the file says.
    static let since = GoogleDate(year: 2025, month: 7, day: 1)

    /// The file: UTF-8, columns `code,name,level,type,parent_code`.
    static let file: [UInt8] = Array(
        UnsafeBufferPointer(
            start: canbo_administrative_units,
            count: Int(canbo_administrative_units_size)
        )
    )

    /// The code of a unit and of every unit directly below it, in the order of the file.
    static func codes(under root: String) -> [String] {
        String(decoding: file, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
            .compactMap { line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                guard let code = fields.first, fields.count == 5 else { return nil }
                return code == root || fields[4] == root ? String(code) : nil
            }
    }
}
