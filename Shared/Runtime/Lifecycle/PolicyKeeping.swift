internal import Metrics
package import Policy
internal import Storage

extension ServiceProcess {
    /// The policy by which the process decides: that of the product, with the rows of `--policy` in
    /// the place of its own.
    ///
    /// It is the same each time. What holds it follows the file at SIGHUP, all of it or, when
    /// there is a mistake, nothing.
    package func policy() throws -> Policy {
        if let known = wired.policy { return known }
        let path = policyPath
        let policy: Policy
        do throws(PolicyMistakes) {
            policy = try Policy.adjusted(byFileAt: path)
        } catch {
            throw ProcessFailure(.usage, error.lines.joined(separator: "\n"))
        }
        keep(policy)
        if !path.isEmpty {
            whenReloaded("policy") { policy.follow(try Policy.adjusted(byFileAt: path)) }
        }
        return policy
    }

    /// What the policy is by which the process decides, in hexadecimal digits; empty without one.
    var policyDigest: String { wired.policy?.digest ?? "" }
}

extension Policy {
    /// SHA-256 of all rows, in hexadecimal digits.
    fileprivate var digest: String { textDigest(content) }

    /// What the policy is, as a metric: processes that decide by the same rows have the same.
    var family: MetricFamily {
        MetricFamily(
            "canbo_policy_info",
            .gauge,
            "The policy by which the process decides: 1 with the digest of all its rows",
            [MetricSeries([MetricLabel("digest", digest)], 1)]
        )
    }
}
