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

    /// The words for all levels, with those for the types of each.
    static var words: [(level: String, types: [String])] {
        ["province", "district", "commune"].compactMap { word in
            level(word).map { (word, $0.types.keys.sorted()) }
        }
    }

    /// The words for level and type of an organisation that is such a unit, as imports take them.
    static func words(for organization: Organization) -> (level: String, type: String)? {
        let type = organization.administrativeUnitType
        guard type != .unspecified, organization.organizationType == .localAdministration else {
            return nil
        }
        for word in ["province", "district", "commune"] {
            guard let level = level(word), level.level == organization.organizationLevel,
                let known = level.types.first(where: { $0.value == type })
            else { continue }
            return (word, known.key)
        }
        return nil
    }
}
