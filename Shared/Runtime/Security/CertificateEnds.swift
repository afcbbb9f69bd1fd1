internal import Kernel
internal import Metrics

/// Until when the certificates of one side are good, and the lists of revoked ones.
struct CertificateEnds {
    private let what: String
    private let ends: (own: Timestamp?, revocations: Timestamp?)

    init(_ what: String, _ ends: (own: Timestamp?, revocations: Timestamp?)) {
        self.what = what
        self.ends = ends
    }

    /// The ends that are known, as metrics.
    var families: [MetricFamily] {
        [
            family(
                "canbo_certificate_expiry_timestamp_seconds",
                "Until when the own certificate is good, in seconds since 1970",
                ends.own
            ),
            family(
                "canbo_revocations_expiry_timestamp_seconds",
                "Until when the lists of revoked certificates are good, in seconds since 1970",
                ends.revocations
            ),
        ].compactMap(\.self)
    }

    private func family(_ name: String, _ help: String, _ end: Timestamp?) -> MetricFamily? {
        end.map { end in
            let labels = [MetricLabel("what", what)]
            return MetricFamily(name, .gauge, help, [MetricSeries(labels, end.seconds)])
        }
    }
}
