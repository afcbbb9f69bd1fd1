internal import Kernel
internal import Logging
internal import RPC
package import RPCTransport
internal import TransportSecurity

extension ServiceProcess {
    /// Between two looks at the files of certificates.
    private static let interval: Duration = .seconds(60)

    /// TLS towards what the process calls, kept up to date with its files; `nil` for plaintext.
    package func security(
        _ dial: DialSecurity,
        towards servers: String = "servers"
    ) throws(ProcessFailure) -> (any ClientSecurity)? {
        guard let files = dial.files else { return nil }
        let credentials = files.read()
        do throws(SecurityProblems) {
            let tls = try TLSClient(credentials, clock: clock)
            let keeper = CertificateKeeper(
                of: credentials,
                read: { files.read() },
                renew: { try tls.renew($0) }
            )
            certificates.add(shownToCallers: false) { tls.certificates }
            keep("certificates towards \(servers)", keeper) { (tls.expiry, tls.revocationsEnd) }
            if let own = files.own { warn(of: own) }
            return tls
        } catch {
            throw ProcessFailure(.usage, "\(error)")
        }
    }

    /// TLS where the process listens, kept up to date with its files; `nil` for plaintext.
    func security(_ listen: ListenSecurity) throws(ProcessFailure) -> (any ServerSecurity)? {
        guard let files = listen.files else { return nil }
        let credentials = files.read()
        let log = HandshakeLog(logger)
        do throws(SecurityProblems) {
            let tls = try TLSServer(credentials, clock: clock) { log.refused($0, $1) }
            let keeper = CertificateKeeper(
                of: credentials,
                read: { files.read() },
                renew: { try tls.renew($0) }
            )
            certificates.add(shownToCallers: true) { tls.certificates }
            keep("certificates towards clients", keeper) { (tls.expiry, tls.revocationsEnd) }
            warn(of: files.own)
            return tls
        } catch {
            throw ProcessFailure(.usage, "\(error)")
        }
    }

    private func warn(of own: CertificatePaths) {
        guard own.isKeyOpenToAll else { return }
        logger.warning(
            "every user of the machine may read the key",
            metadata: ["key": "\(own.key)"]
        )
    }

    /// Looks at the files at each SIGHUP and once in a while.
    private func keep<Credentials>(
        _ what: String,
        _ keeper: CertificateKeeper<Credentials>,
        ends: @escaping @Sendable () -> (own: Timestamp?, revocations: Timestamp?)
    ) {
        whenReloaded(what) { try keeper.reload() }
        measure { CertificateEnds(what, ends()).families }
        let reload = Reload(what) { try keeper.reload() }
        run("watch on \(what)") { [logger, clock, reloadRecord] in
            let pause = SystemMonotonicClock()
            var notice = ExpiryNotice()
            var revocations = OutdatedNotice()
            while true {
                let (own, lists) = ends()
                if let outdated = revocations.news(of: lists, at: clock.now) {
                    logger.error(
                        "\(outdated)",
                        metadata: ["what": "\(what)", "end": "\(lists.map { "\($0)" } ?? "")"]
                    )
                }
                if let days = notice.news(of: own, at: clock.now) {
                    logger.warning(
                        "a certificate comes to its end",
                        metadata: ["what": "\(what)", "days": "\(days)"]
                    )
                }
                try await pause.sleep(until: pause.now + Self.interval)
                if keeper.hasNews { await reload.run(logger, reloadRecord) }
            }
        }
    }
}
