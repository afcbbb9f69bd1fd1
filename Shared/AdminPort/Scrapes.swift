internal import Metrics

/// Collects metrics once at a time for each format: who asks meanwhile gets the same text.
actor Scrapes {
    private let sources: MetricSources
    private var running: [MetricsText.Format: Task<[UInt8], Never>] = [:]

    init(of sources: MetricSources) {
        self.sources = sources
    }

    /// The metrics as they are now.
    func text(_ format: MetricsText.Format) async -> [UInt8] {
        if let running = running[format] { return await running.value }
        let task = Task { [sources] in
            MetricsText.text(await sources.families(), as: format)
        }
        running[format] = task
        let text = await task.value
        running[format] = nil
        return text
    }
}
