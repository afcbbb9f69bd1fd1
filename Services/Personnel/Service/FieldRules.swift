internal import Kernel
internal import ProtobufC
internal import Vietnamese

/// The rules for single values, the same for calls and for rows of files.
///
/// Each gives the value as it is stored, or reports what is wrong. No message repeats the value:
/// it may be personal data.
extension FieldChecks {
    /// Text in normalisation form C, spaces at the ends cut and runs of spaces made one.
    mutating func line(_ value: String, _ field: String, length: ClosedRange<Int>) -> String {
        var line = VietnameseText.normalised(value)
        if !line.hasSingleSpaces {
            line = line.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
        }
        text(line, field, length: length)
        if VietnameseText.legacyEncodingSign(in: line) != nil { legacyEncoding(field) }
        return line
    }

    /// A code of an organisation: letters, digits, `.`, `-` and `_`.
    mutating func code(_ value: String, _ field: String) -> String {
        text(value, field, length: PersonnelLimits.codeLength)
        let allowed = value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
        if !allowed {
            malformed(
                field,
                vi: "Chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới.",
                en: "Only letters without diacritics, digits, '.', '-' and '_'."
            )
        }
        return value
    }

    /// A personal identification number: exactly 12 digits.
    mutating func personalID(_ value: String, _ field: String) -> String {
        if value.isEmpty {
            required(field)
        } else if value.utf8.count != PersonnelLimits.personalIDLength
            || !value.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        {
            malformed(field, vi: "Phải gồm đúng 12 chữ số.", en: "Must be exactly 12 digits.")
        }
        return value
    }

    /// The full name of a person, or `nil` after a violation was reported.
    mutating func personName(_ value: String, _ field: String) -> PersonName? {
        let line = line(value, field, length: PersonnelLimits.fullNameLength)
        guard let name = PersonName(line) else { return nil }
        let words = VietnameseText.searchWords(line)
        let lettersOnly = line.allSatisfy { $0.isLetter || " '\u{2019}-.".contains($0) }
        if !lettersOnly || words.isEmpty {
            malformed(
                field,
                vi: "Chỉ gồm chữ cái, dấu cách, dấu nháy, gạch nối, dấu chấm.",
                en: "Only letters, spaces, apostrophes, hyphens and full stops."
            )
        }
        if words.count > PersonnelLimits.nameWordsMax {
            report(
                FieldViolation(
                    field,
                    "TOO_MANY_WORDS",
                    vi: "Tối đa \(PersonnelLimits.nameWordsMax) từ.",
                    en: "At most \(PersonnelLimits.nameWordsMax) words."
                )
            )
        }
        return name
    }

    /// A day of birth between 1900 and today.
    mutating func birthDate(_ date: CalendarDate, _ field: String, today: CalendarDate) {
        guard date.year < PersonnelLimits.birthYearMin || date > today else { return }
        report(
            FieldViolation(
                field,
                "OUT_OF_RANGE",
                vi: "Phải từ năm \(PersonnelLimits.birthYearMin) đến hôm nay.",
                en: "Must be between the year \(PersonnelLimits.birthYearMin) and today."
            )
        )
    }

    private mutating func legacyEncoding(_ field: String) {
        report(
            FieldViolation(
                field,
                "LEGACY_ENCODING",
                vi: """
                    Có dấu hiệu bảng mã cũ (TCVN3, VNI); hãy chuyển sang Unicode, hoặc với tệp thì \
                    nêu bảng mã (encoding).
                    """,
                en: """
                    Shows signs of an old encoding (TCVN3, VNI); convert it to Unicode or, of a \
                    file, say which it is (encoding).
                    """
            )
        )
    }
}

extension FieldChecks {
    /// One of the codes of a list that must be stated.
    mutating func choice<Code: ProtobufEnum>(_ value: Code, _ field: String) -> Code {
        if value.number == 0 {
            missingCode(field, of: Code.self)
        } else if value.protoName == nil {
            unknownCode(field, of: Code.self)
        }
        return value
    }

    /// A code that must be stated and is not.
    mutating func missingCode<Code: ProtobufEnum>(_ field: String, of list: Code.Type) {
        let allowed = Code.codes.joined(separator: ", ")
        report(
            FieldViolation(
                field,
                "REQUIRED",
                vi: "Bắt buộc phải có; được phép: \(allowed).",
                en: "Is required; allowed: \(allowed)."
            )
        )
    }

    /// One of the codes of a list that may be left out.
    mutating func optionalChoice<Code: ProtobufEnum>(_ value: Code, _ field: String) -> Code {
        value.number == 0 ? value : choice(value, field)
    }

    /// A code that its list does not have.
    mutating func unknownCode<Code: ProtobufEnum>(_ field: String, of list: Code.Type) {
        let allowed = Code.codes.joined(separator: ", ")
        report(
            FieldViolation(
                field,
                "UNKNOWN_CODE",
                vi: "Mã không có trong danh mục; được phép: \(allowed).",
                en: "The code is not in the list; allowed: \(allowed)."
            )
        )
    }
}

extension String {
    /// Whether each space is one of ASCII, alone, and between other characters.
    fileprivate var hasSingleSpaces: Bool {
        var previous = UInt8(ascii: " ")
        for byte in utf8 {
            if byte == UInt8(ascii: " "), previous == byte { return false }
            // The two bytes of a space that does not break.
            if byte == 0xA0, previous == 0xC2 { return false }
            previous = byte
        }
        return previous != UInt8(ascii: " ")
    }
}
