/// Messages that wait for their reader, first in, first out.
package struct MessageQueue: Sendable {
    /// The message at the front: of most calls there is but one, which needs no array.
    private var front: ReceivedMessage?
    /// Those behind it, from ``head`` on.
    private var messages: [ReceivedMessage?] = []
    private var head = 0
    /// The bytes of all messages that wait, as they came.
    package private(set) var byteCount = 0

    /// An empty queue.
    package init() {}

    /// Whether no message waits.
    package var isEmpty: Bool { front == nil }
    /// The number of messages that wait.
    package var count: Int { front == nil ? 0 : 1 + messages.count - head }

    /// Adds a message at the end.
    package mutating func append(_ message: ReceivedMessage) {
        byteCount += message.bytes.count
        if front == nil { front = message } else { messages.append(message) }
    }

    /// Takes the message at the front, or `nil` when none waits.
    package mutating func popFirst() -> ReceivedMessage? {
        guard let message = front else { return nil }
        byteCount -= message.bytes.count
        front = takeBehind()
        return message
    }

    private mutating func takeBehind() -> ReceivedMessage? {
        guard head < messages.count else { return nil }
        let message = messages[head]
        messages[head] = nil
        head += 1
        if head == messages.count {
            messages.removeAll(keepingCapacity: true)
            head = 0
        } else if head >= 64, head * 2 > messages.count {
            messages.removeFirst(head)
            head = 0
        }
        return message
    }

    /// Forgets every message.
    package mutating func removeAll() {
        self = MessageQueue()
    }
}
