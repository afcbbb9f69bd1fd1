private import Synchronization

/// Where the metrics of a process come from.
package final class MetricSources: Sendable {
    /// Tells what some metrics are now.
    package typealias Source = @Sendable () async -> [MetricFamily]

    private let sources = Mutex<[Source]>([])

    /// No sources yet.
    package init() {}

    /// Asks a source, too, from now on.
    package func add(_ source: @escaping Source) {
        sources.withLock { $0.append(source) }
    }

    /// Every family once, those of one name joined, by name.
    package func families() async -> [MetricFamily] {
        var joined: [String: MetricFamily] = [:]
        for source in sources.withLock({ $0 }) {
            for family in await source() {
                joined[family.name, default: family.withoutSeries].series += family.series
            }
        }
        return joined.values.sorted { $0.name < $1.name }
    }
}

extension MetricFamily {
    fileprivate var withoutSeries: MetricFamily { MetricFamily(name, kind, help, []) }
}
