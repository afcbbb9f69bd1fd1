/// Everything that one name stands for in an exposition: its kind, its meaning and its series.
package struct MetricFamily: Sendable, Hashable {
    /// What the figures of a family mean.
    package enum Kind: String, Sendable {
        /// Only grows while the process runs.
        case counter
        /// Goes up and down.
        case gauge
        /// Observations by size.
        case histogram
    }

    /// The name with its unit at the end, as Prometheus has it; of a counter without `_total`.
    package let name: String
    /// What the figures mean.
    package let kind: Kind
    /// What is measured, in one line.
    package let help: String
    /// The series, each with other labels.
    package internal(set) var series: [MetricSeries]

    /// A family with its series.
    package init(_ name: String, _ kind: Kind, _ help: String, _ series: [MetricSeries]) {
        self.name = name
        self.kind = kind
        self.help = help
        self.series = series
    }

    /// A family of one series without labels.
    package init(_ name: String, _ kind: Kind, _ help: String, _ number: Double) {
        self.init(name, kind, help, [MetricSeries([], number)])
    }
}

/// One series of a family.
package struct MetricSeries: Sendable, Hashable {
    /// A figure or a distribution.
    package enum Value: Sendable, Hashable {
        /// One figure.
        case number(Double)
        /// How many observations were of which size.
        case histogram(HistogramSample)
    }

    /// What tells it from the others of its family.
    package let labels: [MetricLabel]
    /// What it is now.
    package let value: Value

    /// A series with a figure.
    package init(_ labels: [MetricLabel], _ number: Double) {
        self.labels = labels
        value = .number(number)
    }

    /// A series with a distribution.
    package init(_ labels: [MetricLabel], _ histogram: HistogramSample) {
        self.labels = labels
        value = .histogram(histogram)
    }
}

/// A name and a value that tell a series from others.
///
/// Values come from small sets that the program or the operator's files bound, never from callers.
package struct MetricLabel: Sendable, Hashable {
    /// The name, in the form `[a-z_]+`.
    package let name: String
    /// The value, any text.
    package let value: String

    /// A label.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
