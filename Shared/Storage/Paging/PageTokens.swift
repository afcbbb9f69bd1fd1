private import Crypto
package import Kernel

/// Makes and checks page tokens: where a list goes on, signed and bound to its query.
///
/// A token is base64url without padding of: version (1 byte), HMAC-SHA256 (32 bytes) over the
/// query and the position, and the position, which is the keyset of the last row given out. It is
/// opaque to callers and no authorization. Its key lies in the store, so that tokens survive a
/// restart and hold across replicas.
package struct PageTokens: Sendable {
    private static let version: UInt8 = 1
    private static let tagSize = 32
    private let key: [UInt8]

    /// Tokens signed with a key of 32 bytes.
    package init(key: [UInt8]) {
        require(key.count == 32, "a page token key has 32 bytes")
        self.key = key
    }

    /// Tokens signed with the store's own key, which is made when there is none yet.
    package init(
        of database: any Database,
        random: any RandomSource = SystemRandomSource()
    ) async throws {
        self.init(key: try await Secrets.key("page-token", in: database, random: random))
    }

    /// The token for the page after the row with these keys.
    package func token(after position: [StoredValue], for query: PageQuery) -> String {
        let content = Self.encode(position)
        return Base64URL.encode([Self.version] + tag(of: content, for: query) + content)
    }

    /// The keys after which the page starts; `nil` for the first page, whose token is empty.
    ///
    /// Throws `PAGE_TOKEN_INVALID` on the field `page_token` for anything that
    /// ``token(after:for:)`` did not make for the same query.
    package func position(
        of token: String,
        for query: PageQuery
    ) throws(Failure) -> [StoredValue]? {
        guard !token.isEmpty else { return nil }
        guard token.utf8.count <= StorageLimits.pageTokenSizeMax.bytes,
            let bytes = Base64URL.decode(token), bytes.count > Self.tagSize,
            bytes[0] == Self.version
        else { throw Self.invalid }
        let content = Array(bytes[(1 + Self.tagSize)...])
        let genuine = HMAC<SHA256>.isValidAuthenticationCode(
            bytes[1...Self.tagSize],
            authenticating: signed(content, query),
            using: SymmetricKey(data: key)
        )
        guard genuine, let position = Self.decode(content) else { throw Self.invalid }
        return position
    }

    private func tag(of content: [UInt8], for query: PageQuery) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(
                for: signed(content, query),
                using: SymmetricKey(data: key)
            )
        )
    }

    private func signed(_ content: [UInt8], _ query: PageQuery) -> [UInt8] {
        var encoding = CanonicalEncoding()
        encoding.append(Int64(Self.version))
        encoding.append(query.method)
        encoding.append(query.arguments)
        encoding.append(content)
        return encoding.bytes
    }

    private static var invalid: Failure {
        Failure(
            .pageTokenInvalid,
            details: [
                .field(
                    FieldViolation(
                        "page_token",
                        "PAGE_TOKEN_INVALID",
                        vi: "Không phải mã trang của truy vấn này; hãy đọc lại từ trang đầu.",
                        en: "Is not a page token of this query; start again at the first page."
                    )
                )
            ]
        )
    }
}

extension PageTokens {
    /// Cuts a page from rows that were read with `LIMIT` ``PageSize/count`` + 1.
    ///
    /// The further row only tells that there is a next page. `keys` gives the columns of the
    /// order, the last of which makes it total. A row without an element is left out.
    package func page<Element>(
        of rows: [Row],
        size: PageSize,
        for query: PageQuery,
        keys: [String],
        _ element: (Row) throws -> Element?
    ) throws -> Page<Element> {
        let cut = try cut(rows, size: size, for: query, keys: keys)
        let elements = try cut.rows.compactMap(element)
        return Page(
            elements: elements,
            nextPageToken: cut.nextPageToken,
            leftOutCount: cut.rows.count - elements.count
        )
    }

    /// The rows of a page and where the next one starts, for a list that is asked for so often
    /// that its elements are made where their type is known.
    package func cut(
        _ rows: [Row],
        size: PageSize,
        for query: PageQuery,
        keys: [String]
    ) throws -> (rows: ArraySlice<Row>, nextPageToken: String) {
        let shown = rows.prefix(size.count)
        guard rows.count > size.count, let last = shown.last else { return (shown, "") }
        return (shown, token(after: try keys.map { try last.value($0) }, for: query))
    }

    private static func encode(_ position: [StoredValue]) -> [UInt8] {
        var encoding = CanonicalEncoding()
        for value in position {
            switch value {
            case .null: encoding.append(0)
            case .integer(let number):
                encoding.append(1)
                encoding.append(number)
            case .text(let text):
                encoding.append(2)
                encoding.append(text)
            case .bytes(let bytes):
                encoding.append(3)
                encoding.append(bytes)
            }
        }
        return encoding.bytes
    }

    private static func decode(_ content: [UInt8]) -> [StoredValue]? {
        var decoding = CanonicalDecoding(content)
        var position: [StoredValue] = []
        while !decoding.isAtEnd {
            let value: StoredValue?
            switch decoding.number() {
            case 0: value = .null
            case 1: value = decoding.number().map(StoredValue.integer)
            case 2: value = decoding.text().map(StoredValue.text)
            case 3: value = decoding.bytes().map(StoredValue.bytes)
            default: value = nil
            }
            guard let value else { return nil }
            position.append(value)
        }
        return position
    }
}
