internal import Kernel
internal import Logging
internal import RPC
internal import RPCTransport
internal import TraceExport
internal import Tracing

extension TracesConfiguration {
    /// What records traces; `nil` when nobody takes them.
    func tracer(_ clock: any WallClock) -> Tracer? {
        guard collector != nil else { return nil }
        let passing = SystemMonotonicClock()
        return Tracer(ratio, clock: SpanClock(clock) { passing.now.nanoseconds })
    }
}

extension ServiceProcess {
    /// Hands what is recorded over to the collector for as long as the process runs.
    ///
    /// Before anything else is wired: what is done last in the process is recorded, too.
    func exportTraces(_ configuration: TracesConfiguration) throws(ProcessFailure) {
        guard let tracer, let collector = configuration.collector else { return }
        let channel = RPCClientChannel(
            RPCClientConfiguration(
                target: collector,
                security: try security(configuration.security, towards: "the collector")
            ),
            loops: loops
        )
        let exporter = SpanExporter(
            tracer.queue,
            to: channel,
            of: SpanSource(name: name, version: ProductVersion.text, instance: randomUUID())
        )
        run("export of traces") { try await exporter.run() }
        measure { exporter.families }
        whenDone {
            await exporter.finish()
            await channel.close(within: .zero)
        }
        logger.info(
            "traces are recorded",
            metadata: ["collector": "\(collector)", "ratio": "\(configuration.ratio)"]
        )
    }
}
