internal import ProtobufC

/// A code list of the domain as its enumeration in the contract: `ORGANIZATION_TYPE_SOE` is `SOE`.
extension ProtobufEnum {
    /// The code as files, rules and logs write it; the bare number when the list has none for it.
    var code: String {
        protoName.map { String($0.dropFirst(Self.prefixLength)) } ?? String(number)
    }

    /// The value of a code, or `nil` when the list does not have it.
    init?(code: String) {
        let value = Self.allCases.first { $0.number != 0 && $0.code == code }
        guard let value else { return nil }
        self = value
    }

    /// Every code that may be stated, in the order of the list.
    static var codes: [String] { allCases.filter { $0.number != 0 }.map(\.code) }

    private static var prefixLength: Int {
        (Self(number: 0).protoName?.count ?? 0) - "UNSPECIFIED".count
    }
}
