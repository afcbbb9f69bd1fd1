import Schema

/// Writes the Swift value of one enum.
struct EnumCode {
    let element: EnumSchema
    let name: String

    /// Names by number; of two names for one number the first counts.
    private var cases: [(value: EnumSchema.Value, name: String)] {
        var seen: Set<Int32> = []
        return element.values.filter { seen.insert($0.number).inserted }
            .map { ($0, SwiftNames.enumCase($0.name, of: element)) }
    }

    /// The enum.
    func write(_ out: inout SourceText) {
        out.line()
        out.documentation(element.comment)
        out.block("public enum \(name): ProtobufEnum") { out in
            for (value, name) in cases {
                out.documentation(value.comment)
                out.line("case \(name)")
            }
            out.line("/// A number that this program has no name for.")
            out.line("case unrecognized(Int32)")
            writeNumbers(&out)
            writeNames(&out)
        }
    }

    private func writeNumbers(_ out: inout SourceText) {
        out.line()
        out.line("/// The value of a number.")
        out.block("public init(number: Int32)") { out in
            out.block("switch number") { out in
                for (value, name) in cases { out.line("case \(value.number): self = .\(name)") }
                out.line("default: self = .unrecognized(number)")
            }
        }
        out.line()
        out.line("/// The number on the wire.")
        out.block("public var number: Int32") { out in
            out.block("switch self") { out in
                for (value, name) in cases { out.line("case .\(name): \(value.number)") }
                out.line("case .unrecognized(let number): number")
            }
        }
    }

    private func writeNames(_ out: inout SourceText) {
        out.line()
        out.line("/// The name in the `.proto` file, `nil` for a number that has none.")
        out.block("public var protoName: String?") { out in
            out.block("switch self") { out in
                for (value, name) in cases { out.line("case .\(name): \"\(value.name)\"") }
                out.line("case .unrecognized: nil")
            }
        }
        out.line()
        out.line("/// Every value that has a name.")
        let list = cases.map { ".\($0.name)" }.joined(separator: ", ")
        out.line("public static let allCases: [\(name)] = [\(list)]")
    }
}
