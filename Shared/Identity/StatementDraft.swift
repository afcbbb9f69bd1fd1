internal import Kernel
internal import RPC

/// What the statements that one caller makes calls of one method have in common: when one is made,
/// its number and its code are filled in.
package final class StatementDraft: Sendable {
    private let signer: CallerSigner
    /// The key of the signer by which it was made.
    private let key: UInt32
    /// Makes the code of statements for calls of the method.
    private let code: MessageCode
    /// A statement with zeros for the time, the number and the code.
    private let blank: [UInt8]

    init(_ signer: CallerSigner, _ key: UInt32, _ code: MessageCode, for caller: Caller) {
        self.signer = signer
        self.key = key
        self.code = code
        let before = Timestamp(microseconds: 0)
        blank = CallerStatement(key: key, made: before, number: 0, caller: caller).unsigned
    }

    /// Whether it is what a signer would make now.
    package func isOf(_ other: CallerSigner) -> Bool {
        signer === other && signer.uses(key)
    }

    /// A statement for one call, made now.
    package func statement() -> [UInt8] {
        let (made, number) = signer.next()
        var statement = blank
        CallerStatement.fill(&statement, made: made, number: number)
        code.sign(&statement)
        return statement
    }
}
