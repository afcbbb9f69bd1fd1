/// Where a transport takes what a call's handler sends; called from any thread, in order.
package protocol ServerOutlet: AnyObject, Sendable {
    /// Sends the head of the answer.
    func begin(_ head: AnswerHead)
    /// Sends one framed message; ``ServerStream/sent(_:)`` follows once it is on its way.
    func send(_ frame: [UInt8])
    /// Ends the answer; in one head when nothing has begun.
    func end(_ status: RPCStatus, trailersOnly: Bool)
    /// Lets the client send that many bytes more.
    func consume(_ bytes: Int)
}
