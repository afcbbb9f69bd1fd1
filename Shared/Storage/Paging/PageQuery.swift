/// What a page token is bound to: the query without its page size.
package struct PageQuery: Sendable, Hashable {
    /// The RPC.
    package let method: String
    /// Every argument that shapes the result, in a fixed order: parent, filter, order, and others.
    ///
    /// A release that changes the keys of the order adds an argument: it then refuses the tokens
    /// of the release before, whose positions have another form.
    package let arguments: [String]

    /// A query of one method.
    package init(method: String, arguments: [String]) {
        self.method = method
        self.arguments = arguments
    }
}

/// One page of a list.
package struct Page<Element: Sendable>: Sendable {
    /// The elements, in order.
    package let elements: [Element]
    /// Where the next page starts; empty on the last page.
    package let nextPageToken: String
    /// How many more the page would have, had they not been left out.
    package let leftOutCount: Int

    /// A page that was put together.
    package init(elements: [Element], nextPageToken: String, leftOutCount: Int = 0) {
        self.elements = elements
        self.nextPageToken = nextPageToken
        self.leftOutCount = leftOutCount
    }
}
