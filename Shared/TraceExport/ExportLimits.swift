/// How spans are handed over: every number with its unit.
package struct ExportLimits: Sendable {
    /// The longest time that a span waits for its batch.
    package var interval: Duration = .seconds(1)
    /// How long the collector may take to answer.
    package var answerTime: Duration = .seconds(10)
    /// How often a batch is sent, the first time included, to a collector that cannot take it now.
    package var attemptsMax = 4
    /// The pause after the first failure of a batch; it doubles with each further one.
    package var pauseLeast: Duration = .milliseconds(500)
    /// The longest time that what is left may take at the end of the process.
    package var endTime: Duration = .seconds(2)

    /// The standard limits.
    package init() {}
}
