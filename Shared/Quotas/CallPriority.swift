internal import Kernel
package import RPC

/// The class of a call: when a backend has as many calls as it may have, those of a lower class
/// leave places free for the others, wait behind them and are refused first.
///
/// A call has the lower one of two classes: that of its caller and that of its method.
package enum CallPriority: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Much at once, which may wait: imports, exports, feeds.
    case bulk
    /// A system that works by itself.
    case normal
    /// Somebody waits for the answer.
    case interactive

    /// 0 for the lowest.
    package var rank: Int {
        switch self {
        case .bulk: 0
        case .normal: 1
        case .interactive: 2
        }
    }

    /// Whether the left one is the lower class.
    package static func < (left: CallPriority, right: CallPriority) -> Bool {
        left.rank < right.rank
    }
}

/// The classes of those of whom no rules say anything.
extension CallPriority {
    /// The class of a caller's calls: people wait for answers, and so does whoever acts for them;
    /// the services of the installation ask because of a call that was let in already.
    package init(of caller: Caller) {
        self =
            switch (caller.kind, caller.actsFor) {
            case (.service, _), (.person, nil): .interactive
            case (_, let principal?): principal.hasPrefix("people/") ? .interactive : .normal
            case (.system, nil), (.anonymous, nil): .normal
            }
    }

    /// The class of the method that a path names, `/package.Service/Method`: by its name.
    package init(ofMethod path: UnsafeRawBufferPointer) {
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
            self = .interactive
            return
        }
        let method = UnsafeRawBufferPointer(rebasing: path[(slash + 1)...])
        let feed: StaticString = ".FeedService/"
        let start = max(0, slash + 1 - feed.utf8CodeUnitCount)
        let movesMuch =
            method.startsWithBytes(of: "Import") || method.startsWithBytes(of: "Export")
            || UnsafeRawBufferPointer(rebasing: path[start...]).startsWithBytes(of: feed)
        self = movesMuch ? .bulk : .interactive
    }
}
