/// Every declaration that other targets see says what it is.
enum DocumentationRule {
    /// `public` and `package` declarations without a doc comment.
    ///
    /// A function named like a requirement of a protocol is documented there.
    static func findings(in file: SourceFile, requirements: Set<String> = []) -> [Finding] {
        guard !file.isTest, file.path != "Package.swift" else { return [] }
        return file.words.indices.dropLast().compactMap { index in
            let word = file.words[index]
            let next = file.words[index + 1]
            guard word.text == "public" || word.text == "package", next.line == word.line,
                word.after != UInt8(ascii: "("), word.before != UInt8(ascii: "."),
                FunctionExtent.declarationWords.contains(next.text), next.text != "extension",
                !isRequirement(file.words[index...], requirements),
                !isDocumented(word.line, file)
            else { return nil }
            return file.finding(
                word.line,
                "`\(word.text)` declaration without a doc comment: say what it is, its units, "
                    + "limits and errors"
            )
        }
    }

    /// What `ChannelInboundHandler` of SwiftNIO requires and documents.
    private static let requirementsOfNIO: Set<String> = [
        "InboundIn", "OutboundOut", "channelActive", "channelInactive", "channelRead",
        "channelReadComplete", "channelWritabilityChanged", "errorCaught", "handlerAdded",
        "handlerRemoved",
    ]

    /// The functions that the protocols of a file require.
    static func requirements(of file: SourceFile) -> Set<String> {
        let text = Array(file.code.joined(separator: "\n").utf8)
        var names: Set<String> = []
        for (index, word) in file.words.enumerated() where word.text == "protocol" {
            let end = FunctionExtent.endOfBlock(text, after: word.range.upperBound)
            let body = file.words[index...].prefix { $0.range.upperBound < end }
            for (keyword, name) in zip(body, body.dropFirst()) where keyword.text == "func" {
                names.insert(name.text)
            }
        }
        return names
    }

    private static func isRequirement(_ words: ArraySlice<Word>, _ names: Set<String>) -> Bool {
        let declaration = words.prefix { $0.line == words.first?.line }
        guard
            let keyword = declaration.firstIndex(where: {
                $0.text == "func" || $0.text == "typealias"
            }), keyword + 1 < words.endIndex
        else { return false }
        let name = words[keyword + 1].text
        return names.contains(name) || requirementsOfNIO.contains(name)
    }

    private static func isDocumented(_ line: Int, _ file: SourceFile) -> Bool {
        var index = line - 2
        while index >= 0 {
            let text = file.lines[index].drop { $0 == " " }
            if text.hasPrefix("///") || text.hasSuffix("*/") { return true }
            // Attributes, also those over several lines, may stand between.
            guard text.hasPrefix("@") || text.hasPrefix("//") || text.hasSuffix(")") else {
                return false
            }
            index -= 1
        }
        return false
    }
}
