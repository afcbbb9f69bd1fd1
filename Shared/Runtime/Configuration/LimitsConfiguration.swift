internal import HTTP2
internal import Kernel
package import RPC
package import RPCTransport

/// What one process allows its callers: every limit that an operator may want to change.
///
/// The names of all begin with `limit`; `--help` lists them with range and default.
package struct LimitsConfiguration: ProcessConfiguration {
    /// The limits of each call, those of the calls that the process makes included, which keep what
    /// they had at its start.
    package private(set) var calls: CallLimits
    /// The limits of each connection that the process accepts.
    package private(set) var connections: ConnectionLimits
    /// Calls under way at a time; more are refused.
    package private(set) var callsInFlight: Int

    private static let standard = CallLimits.standard
    private static let message = Setting<ByteCount>.size(
        "limit message",
        in: .kibibytes(64) ... .mebibytes(64),
        meaning: "The largest message taken, decompressed",
        default: standard.messageSizeMax
    ).reloadable
    private static let metadata = Setting<ByteCount>.size(
        "limit metadata",
        in: .kibibytes(8) ... .kibibytes(64),
        meaning: "The largest metadata taken, with 32 bytes for each entry",
        default: standard.metadataSizeMax
    )
    private static let receiveBuffer = Setting<ByteCount>.size(
        "limit receive buffer",
        in: .kibibytes(16) ... .mebibytes(16),
        meaning: "What waits of a call for its reader before the caller has to wait",
        default: standard.receiveBufferMax
    ).reloadable
    private static let sendBuffer = Setting<ByteCount>.size(
        "limit send buffer",
        in: .kibibytes(16) ... .mebibytes(16),
        meaning: "What waits of an answer to be sent before its writer has to wait",
        default: standard.sendBufferMax
    ).reloadable
    private static let callsInFlight = Setting<Int>.count(
        "limit calls",
        in: 1...1_000_000,
        meaning: "Calls that the process answers at a time; health is answered always",
        default: 1_024
    ).reloadable

    /// Every limit.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [
            message.description, metadata.description, receiveBuffer.description,
            sendBuffer.description, callsInFlight.description,
        ] + ConnectionSettings.descriptions
    }

    /// Reads the limits.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        var calls = CallLimits.standard
        calls.messageSizeMax = settings.value(Self.message)
        calls.metadataSizeMax = settings.value(Self.metadata)
        calls.receiveBufferMax = settings.value(Self.receiveBuffer)
        calls.sendBufferMax = settings.value(Self.sendBuffer)
        self.calls = calls
        callsInFlight = settings.value(Self.callsInFlight)
        connections = ConnectionSettings.read(&settings, headerListSize: calls.metadataSizeMax)
    }

    /// These limits, and others in the place of those that a running process follows.
    func following(_ told: LimitsConfiguration) -> LimitsConfiguration {
        var limits = self
        limits.callsInFlight = told.callsInFlight
        limits.calls = told.calls
        // What connections that stand have told their peers.
        limits.calls.metadataSizeMax = calls.metadataSizeMax
        limits.connections = told.connections
        // One with the largest metadata of calls, which stays.
        limits.connections.session.headerListSize = calls.metadataSizeMax
        return limits
    }
}
