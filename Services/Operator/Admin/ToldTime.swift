import Conventions
import Kernel
import WellKnownMessages

extension Optional where Wrapped == GoogleTimestamp {
    /// The instant as logs write it; a dash when there is none.
    var told: String { flatMap { Timestamp($0) }?.description ?? "-" }
}
