import Kernel

/// Invented officials for trying the product out; the same seed gives the same ones.
///
/// Their personal identification numbers begin with `999`, the code of no province (the real ones
/// are 001 to 096), so that they can never be taken for a person's.
struct DemonstrationOfficials {
    /// The most that one run makes.
    static let countMax = 10_000_000
    /// How every invented personal identification number begins.
    static let personalIDPrefix = "999"
    /// The first line of the file.
    static let header =
        "personal_id,full_name,gender,birth_date,official_kind,organization_code,status,post_title"

    private var numbers: SeededNumbers
    private let organizations: [String]
    private var made = 0

    /// Officials spread over organisations, told by their codes; at least one.
    init(seed: UInt64, organizations: [String]) {
        numbers = SeededNumbers(seed: seed)
        self.organizations = organizations
    }

    /// The next official as a line of the file, without line end.
    mutating func nextRow() -> String {
        made += 1
        let isMale = Bool.random(using: &numbers)
        let digits = String(made)
        let personalID =
            Self.personalIDPrefix + String(repeating: "0", count: 9 - digits.count) + digits
        let kind = numbers.pick(Self.kinds) ?? "CONG_CHUC"
        let organization = organizations.randomElement(using: &numbers) ?? ""
        let title = numbers.pick(Self.titles) ?? ""
        return [
            personalID, name(isMale), isMale ? "MALE" : "FEMALE", birthDate().description, kind,
            organization, "ACTIVE", title,
        ].joined(separator: ",")
    }

    private mutating func name(_ isMale: Bool) -> String {
        let middle = isMale ? VietnameseNames.maleMiddle : VietnameseNames.femaleMiddle
        let given = isMale ? VietnameseNames.maleGiven : VietnameseNames.femaleGiven
        return [
            numbers.pick(VietnameseNames.family) ?? "Nguyễn",
            numbers.pick(middle) ?? "",
            given.randomElement(using: &numbers) ?? "An",
        ].joined(separator: " ")
    }

    /// A day from 1966 to 2001: of working age when the product was written.
    private mutating func birthDate() -> CalendarDate {
        let first = CalendarDate(year: 1966, month: 1, day: 1)?.daysSinceEpoch ?? 0
        let last = CalendarDate(year: 2001, month: 12, day: 31)?.daysSinceEpoch ?? 0
        return CalendarDate(daysSinceEpoch: Int.random(in: first...last, using: &numbers))
    }

    private static let kinds: [(element: String, weight: Int)] = [
        ("CONG_CHUC", 60), ("CAN_BO", 20), ("VIEN_CHUC", 16), ("PARTY_WORKER", 4),
    ]

    private static let titles: [(element: String, weight: Int)] = [
        ("", 20), ("Chuyên viên", 40), ("Chuyên viên chính", 12), ("Công chức chuyên môn", 10),
        ("Phó Trưởng phòng", 8), ("Trưởng phòng", 5), ("Phó Chủ tịch UBND", 3),
        ("Chủ tịch UBND", 2),
    ]
}
