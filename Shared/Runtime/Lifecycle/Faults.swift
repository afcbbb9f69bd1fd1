internal import Logging
package import RPC

extension ServiceProcess {
    /// Where the private side of failures goes for which no call waits.
    package var faults: any FaultLog { FaultRecorder { [logger] in logger.record($0) } }
}

extension Logger {
    /// The private side of a failure, found by its reference or the call.
    func record(_ fault: Fault) {
        var metadata: Logger.Metadata = [
            "call": "\(fault.call)", "method": "\(fault.method)", "cause": "\(fault.cause)",
        ]
        if let trace = fault.trace { metadata["trace"] = "\(trace)" }
        if let reference = fault.reference { metadata["reference"] = "\(reference)" }
        error("fault", metadata: metadata)
    }
}
