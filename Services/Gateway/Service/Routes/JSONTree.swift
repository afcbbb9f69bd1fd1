/// A JSON value of any form, for reading a file whose mistakes are all to be told.
indirect enum JSONTree: Decodable {
    case object([String: JSONTree])
    case list([JSONTree])
    case text(String)
    case number(Int)
    /// A fraction, a truth value or null, none of which a routes file has.
    case other

    init(from decoder: any Decoder) {
        let value = try? decoder.singleValueContainer()
        if let text = try? value?.decode(String.self) {
            self = .text(text)
        } else if let number = try? value?.decode(Int.self) {
            self = .number(number)
        } else if let list = try? value?.decode([JSONTree].self) {
            self = .list(list)
        } else if let object = try? value?.decode([String: JSONTree].self) {
            self = .object(object)
        } else {
            self = .other
        }
    }
}
