package import Kernel

/// How many elements a page may have (AIP-158): 0 means the default, too many are cut to the most.
package struct PageSize: Sendable, Hashable {
    /// The number of elements, at least 1.
    package let count: Int

    /// The size asked for in the field `page_size`; a negative one is a failure on that field.
    package init(requested: Int32, standard: Int = 50, most: Int = 1_000) throws(Failure) {
        var checks = FieldChecks()
        if requested < 0 {
            checks.report(
                FieldViolation(
                    "page_size",
                    "OUT_OF_RANGE",
                    vi: "Không được âm; 0 là mặc định \(standard), tối đa \(most).",
                    en: "Must not be negative; 0 means \(standard), the most is \(most)."
                )
            )
        }
        try checks.finish()
        count = requested == 0 ? standard : min(Int(requested), most)
    }
}

extension PageSize {
    /// A page of so many elements costs little more than a look-up.
    private static let shortMax = 50

    /// Whether it is read in place: to wait for another thread would be a good part of its cost.
    package var isShort: Bool { count <= Self.shortMax }
}
