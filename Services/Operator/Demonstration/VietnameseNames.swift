/// Parts of Vietnamese names with their rough frequency, from which invented names are made.
///
/// Chosen from what is common, so that no combination points at a particular person.
enum VietnameseNames {
    /// Family names (họ) in parts of a thousand.
    static let family: [(element: String, weight: Int)] = [
        ("Nguyễn", 384), ("Trần", 121), ("Lê", 95), ("Phạm", 70), ("Hoàng", 51), ("Phan", 45),
        ("Vũ", 39), ("Đặng", 21), ("Bùi", 20), ("Đỗ", 14), ("Hồ", 13), ("Ngô", 13),
        ("Dương", 10), ("Đinh", 9), ("Đoàn", 8), ("Trịnh", 7), ("Lý", 5), ("Mai", 5),
    ]

    /// Middle names (tên đệm) of men.
    static let maleMiddle: [(element: String, weight: Int)] = [
        ("Văn", 40), ("Đức", 14), ("Hữu", 9), ("Quang", 9), ("Minh", 9), ("Xuân", 7),
        ("Công", 6), ("Đình", 6),
    ]

    /// Middle names of women.
    static let femaleMiddle: [(element: String, weight: Int)] = [
        ("Thị", 45), ("Thị Thu", 9), ("Thị Minh", 7), ("Ngọc", 10), ("Thu", 8), ("Thanh", 8),
        ("Thùy", 6), ("Kim", 5),
    ]

    /// Given names (tên) of men.
    static let maleGiven = [
        "An", "Anh", "Bình", "Cường", "Dũng", "Dương", "Đạt", "Đông", "Giang", "Hải", "Hiếu",
        "Hòa", "Hùng", "Huy", "Khánh", "Kiên", "Lâm", "Long", "Mạnh", "Nam", "Nghĩa", "Phong",
        "Phúc", "Quân", "Sơn", "Tài", "Thành", "Thắng", "Tiến", "Trung", "Tuấn", "Việt", "Vinh",
    ]

    /// Given names of women.
    static let femaleGiven = [
        "An", "Anh", "Ánh", "Bình", "Chi", "Diệp", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hằng",
        "Hiền", "Hoa", "Hồng", "Huệ", "Hương", "Lan", "Liên", "Linh", "Loan", "Mai", "Nga",
        "Nhung", "Oanh", "Phương", "Quỳnh", "Thảo", "Thủy", "Trang", "Tuyết", "Vân", "Yến",
    ]
}
