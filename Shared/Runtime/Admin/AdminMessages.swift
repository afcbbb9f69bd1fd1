internal import AdminContract
internal import Conventions
internal import Kernel
internal import RPCTransport
internal import TransportSecurity
internal import WellKnownMessages

extension ProcessSetting {
    init(_ setting: EffectiveSetting) {
        self.init(
            flag: setting.setting.flag,
            value: setting.value,
            origin: setting.origin,
            reloadable: setting.setting.isReloadable
        )
    }
}

extension CallerConnection {
    init(_ facts: ConnectionFacts, at now: Timestamp) {
        self.init(
            peer: facts.peer,
            startTime: GoogleTimestamp(now + (Duration.zero - facts.age)),
            tls: facts.isSecure,
            certificateShown: facts.showsCertificate,
            streams: Int32(clamping: facts.streams),
            heldBytes: Int64(facts.held),
            draining: facts.isDraining
        )
    }
}

extension ShownCertificate {
    init(_ facts: CertificateFacts, shownToCallers: Bool) {
        self.init(
            file: facts.file,
            shownToCallers: shownToCallers,
            subject: facts.subject,
            names: facts.names,
            startTime: GoogleTimestamp(facts.beginning),
            expireTime: GoogleTimestamp(facts.expiry),
            fingerprint: facts.fingerprint
        )
    }
}

extension ReloadOutcome {
    init(_ outcome: ReloadResults.Outcome) {
        self.init(
            what: outcome.what,
            readTime: GoogleTimestamp(outcome.time),
            problems: outcome.problems,
            followedTime: outcome.followedTime.map { GoogleTimestamp($0) },
            followedCount: Int64(outcome.followed),
            refusedCount: Int64(outcome.refused)
        )
    }
}

extension GoogleDuration {
    /// A setting's time, in whole milliseconds.
    init(_ period: Duration) {
        let (seconds, attoseconds) = period.components
        self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
    }
}
