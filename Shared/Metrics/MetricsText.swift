/// Writes families down as Prometheus reads them.
package struct MetricsText {
    /// What a reader asks for.
    package enum Format: Sendable, Hashable, CaseIterable {
        /// Prometheus text format 0.0.4.
        case prometheus
        /// OpenMetrics 1.0.0.
        case openMetrics

        /// The one that an `accept` header asks for.
        package init(accepting header: String) {
            let asked = header.lowercased().contains("application/openmetrics-text")
            self = asked ? .openMetrics : .prometheus
        }

        /// The `content-type` of a text.
        package var contentType: String {
            switch self {
            case .prometheus: "text/plain; version=0.0.4; charset=utf-8"
            case .openMetrics:
                "application/openmetrics-text; version=1.0.0; charset=utf-8"
            }
        }
    }

    private let format: Format
    private var bytes: [UInt8] = []

    /// The text of some families, each of which stands there once.
    package static func text(_ families: [MetricFamily], as format: Format) -> [UInt8] {
        var text = MetricsText(format: format)
        for family in families { text.append(family) }
        if format == .openMetrics { text.append("# EOF\n") }
        return text.bytes
    }

    private init(format: Format) {
        self.format = format
    }

    private mutating func append(_ family: MetricFamily) {
        let sample = family.kind == .counter ? family.name + "_total" : family.name
        let name = format == .openMetrics ? family.name : sample
        append("# HELP \(name) \(Self.escaped(family.help, quotes: false))\n")
        append("# TYPE \(name) \(family.kind.rawValue)\n")
        for series in family.series {
            let labels = series.labels
                .map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }
                .joined(separator: ",")
            switch series.value {
            case .number(let number): append(sample, labels, Self.text(number))
            case .histogram(let histogram): append(family.name, labels, histogram)
            }
        }
    }

    private mutating func append(_ name: String, _ labels: String, _ sample: HistogramSample) {
        let begin = "\(name)_bucket{\(labels)\(labels.isEmpty ? "" : ",")le=\""
        var count = 0
        for (bucket, observed) in sample.counts.enumerated() {
            count += observed
            let bound =
                bucket < sample.scale.bounds.count
                ? "\(Double(sample.scale.bounds[bucket]) / sample.scale.unitsInOne)" : "+Inf"
            append(begin)
            append(bound)
            append("\"} ")
            append("\(count)\n")
        }
        append(name + "_count", labels, "\(count)")
        append(name + "_sum", labels, Self.text(Double(sample.sum) / sample.scale.unitsInOne))
    }

    private mutating func append(_ name: String, _ labels: String, _ value: String) {
        append(labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Whole numbers without a point.
    private static func text(_ number: Double) -> String {
        if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return "\(whole)" }
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Inf" : "+Inf" }
        return "\(number)"
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quotes: escaped += "\\\""
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
