internal import PersonnelContract

/// The administrative units that the State's own lists know, by their words for level and type.
enum ListedUnits {
    /// The units of one level.
    struct Level {
        let level: OrganizationLevel
        /// Digits of a code.
        let digits: Int
        let types: [String: AdministrativeUnitType]
    }

    /// The units of a level by its word; `nil` for other words.
    static func level(_ word: String) -> Level? {
        switch word {
        case "province":
            Level(
                level: .city,
                digits: 2,
                types: ["thành phố trung ương": .centralCity, "tỉnh": .province]
            )
        case "district":
            Level(
                level: .district,
                digits: 3,
                types: [
                    "quận": .urbanDistrict, "huyện": .ruralDistrict, "thị xã": .districtTown,
                    "thành phố": .provincialCity,
                ]
            )
        case "commune":
            Level(
                level: .commune,
                digits: 5,
                types: [
                    "phường": .ward, "xã": .commune, "thị trấn": .township,
                    "đặc khu": .specialZone,
                ]
            )
        default: nil
        }
    }
}
