internal import Identity
internal import Logging
internal import RPC

/// Whom a service believes, and as whom it calls others; follows the file of its key.
package struct CallerAdmission: Sendable {
    private let configuration: CallersConfiguration
    private let verifier: CallerVerifier?
    /// Signs what the service calls itself; `nil` without a key.
    let signer: CallerSigner?

    init(_ configuration: CallersConfiguration, _ process: ServiceProcess) {
        self.configuration = configuration
        let (path, keys) = (configuration.path, configuration.keys)
        signer = keys.first.map { CallerSigner($0, .toGateway, clock: process.clock) }
        verifier =
            keys.isEmpty ? nil : CallerVerifier(keys, .toService, clock: process.clock)
        if configuration.unsigned == .taken {
            process.logger.warning(
                "calls are taken from anybody who reaches this port; never so where data are real"
            )
        }
        guard let verifier, let service = keys.first?.service else { return }
        let file = CallerKeyFile(path: path)
        if file.isOpenToAll {
            process.logger.warning(
                "every user of the machine may read the key",
                metadata: ["key": "\(path)"]
            )
        }
        process.whenReloaded("caller key") { [signer] in
            let keys = try file.read(of: service)
            verifier.follow(keys)
            if let first = keys.first { signer?.follow(first) }
        }
    }

    /// The layer that lets calls in.
    var layer: RequireCaller {
        RequireCaller(verifier, takesUnsigned: configuration.unsigned == .taken)
    }
}
