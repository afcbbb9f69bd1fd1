package import Kernel
package import Logging

/// Writes each event as one line of JSON: time, level, process, message, then its metadata.
///
/// Personal data never belong into a message or metadata: logs name people by resource name.
package struct JSONLogHandler: LogHandler {
    /// The least severe level that is written: that of the process, unless this logger has its own.
    package var logLevel: Logger.Level {
        get { ownLevel ?? threshold.level }
        set { ownLevel = newValue }
    }
    /// What every line of this logger carries.
    package var metadata: Logger.Metadata = [:]

    /// The longest text of one value, in characters; the rest is cut and marked.
    static let valueLengthMax = 4_096

    private let threshold: LogThreshold
    private var ownLevel: Logger.Level?
    private let process: String
    private let lines: LogLines
    private let clock: any WallClock

    /// A handler whose level stays.
    package init(
        process: String,
        level: Logger.Level,
        lines: LogLines = .standardError,
        clock: any WallClock = SystemWallClock()
    ) {
        self.init(process: process, level: LogThreshold(level), lines: lines, clock: clock)
    }

    /// A handler for one process.
    package init(
        process: String,
        level threshold: LogThreshold,
        lines: LogLines = .standardError,
        clock: any WallClock = SystemWallClock()
    ) {
        self.process = process
        self.threshold = threshold
        self.lines = lines
        self.clock = clock
    }

    /// Reads or changes one value that every line carries.
    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one event.
    package func log(event: LogEvent) {
        var line = "{\"time\":\(jsonQuoted(clock.now.description))"
        line += ",\"level\":\(jsonQuoted(event.level.rawValue))"
        line += ",\"process\":\(jsonQuoted(process))"
        line += ",\"message\":\(jsonQuoted(Self.cut(event.message.description)))"
        var values = metadata.merging(event.metadata ?? [:]) { _, own in own }
        if let error = event.error { values["error"] = "\(error)" }
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            line += ",\(jsonQuoted(key)):\(jsonQuoted(Self.cut("\(value)")))"
        }
        lines.write(line + "}\n")
    }

    private static func cut(_ text: String) -> String {
        guard text.count > valueLengthMax else { return text }
        return text.prefix(valueLengthMax) + "…"
    }
}
