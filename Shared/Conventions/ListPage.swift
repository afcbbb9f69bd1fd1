package import Kernel

/// One page of a short list that a process holds in memory.
package struct ListPage {
    /// When the caller names no size.
    static let sizeDefault = 50
    /// Larger wishes are cut to it (AIP-158).
    static let sizeMax = 1_000

    /// The places on the page, from 0.
    package let places: Range<Int>
    /// For the next page; empty on the last.
    package let nextToken: String

    /// The page that a request asks for, of a list of that length.
    package init(_ size: Int32, _ token: String, of count: Int) throws(Failure) {
        var checks = FieldChecks()
        checks.number(size, "page_size", in: 0...Int32.max)
        try checks.finish()
        let first = try Self.place(token, of: count)
        let size = size == 0 ? Self.sizeDefault : min(Int(size), Self.sizeMax)
        places = first..<min(first + size, count)
        nextToken = places.upperBound < count ? "from-\(places.upperBound)" : ""
    }

    private static func place(_ token: String, of count: Int) throws(Failure) -> Int {
        guard !token.isEmpty else { return 0 }
        guard token.hasPrefix("from-"), let place = Int(token.dropFirst(5)),
            (1..<max(count, 2)).contains(place), token == "from-\(place)"
        else {
            let violation = FieldViolation(
                "page_token",
                "INVALID",
                vi: "Mã trang không phải của danh sách này.",
                en: "The token is not one of this list."
            )
            throw Failure(.pageTokenInvalid, details: [.field(violation)])
        }
        return place
    }
}
