internal import FoundationEssentials

/// The configuration file: one JSON object with a plain value for each key.
struct ConfigurationFile {
    private(set) var values: [String: String] = [:]
    private(set) var problems: [String] = []

    /// The largest file that is read, in bytes.
    static let sizeMax = 65_536

    /// Reads the file at a path; keys outside `keys` are problems, since they decide nothing.
    init(path: String, keys: Set<String>) {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            problems.append("\(path): cannot be read")
            return
        }
        guard data.count <= Self.sizeMax else {
            problems.append("\(path): larger than \(Self.sizeMax) bytes")
            return
        }
        do {
            let object = try JSONDecoder().decode([String: PlainValue].self, from: data)
            for (key, value) in object.sorted(by: { $0.key < $1.key }) {
                take(key, value, from: path, keys)
            }
        } catch {
            problems.append("\(path): is no JSON object with plain values")
        }
    }

    private mutating func take(
        _ key: String,
        _ value: PlainValue,
        from path: String,
        _ keys: Set<String>
    ) {
        guard keys.contains(key) else {
            problems.append("\(path): unknown key \"\(key)\"; --help lists those that exist")
            return
        }
        values[key] = value.text
    }
}

/// A JSON text, number or truth value, as text.
private struct PlainValue: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let truth = try? container.decode(Bool.self) {
            text = String(truth)
        } else if let number = try? container.decode(Int.self) {
            text = String(number)
        } else {
            text = try container.decode(String.self)
        }
    }
}
