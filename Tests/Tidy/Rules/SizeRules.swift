/// Sizes that keep a file on one concept and a function on one screen.
enum SizeRules {
    static let fileLinesMax = 400
    /// `Package.swift` is the map of every target, and SwiftPM wants it in one file.
    static let manifestLinesMax = 700
    static let functionLinesMax = 70
    static let lineColumnsMax = 100

    /// Files, functions and lines that are too long.
    static func findings(in file: SourceFile) -> [Finding] {
        var found: [Finding] = []
        let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
        let most = file.path == "Package.swift" ? manifestLinesMax : fileLinesMax
        if count > most {
            found.append(file.finding(1, "\(count) lines, at most \(most): split by capability"))
        }
        for function in FunctionExtent.all(in: file) where function.length > functionLinesMax {
            found.append(
                file.finding(
                    function.firstLine,
                    "`\(function.name)` has \(function.length) lines, at most "
                        + "\(functionLinesMax): name its steps"
                )
            )
        }
        for (index, line) in file.lines.enumerated()
        where line.count > lineColumnsMax && !isOneLiteral(line) {
            found.append(
                file.finding(
                    index + 1,
                    "\(line.count) columns, at most \(lineColumnsMax): break the line"
                )
            )
        }
        return found
    }

    /// A line that is nothing but text reads worse when it is broken.
    private static func isOneLiteral(_ line: Substring) -> Bool {
        line.drop { $0 == " " }.hasPrefix("\"")
    }
}
