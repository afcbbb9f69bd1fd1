/// Stops the process when the program itself is wrong.
///
/// For conditions that no input can break: a caller's mistake is a ``Failure``, a peer's violation
/// an error of its layer. The message names the broken assumption.
@inlinable
public func require(
    _ condition: @autoclosure () -> Bool,
    _ message: @autoclosure () -> String,
    file: StaticString = #fileID,
    line: UInt = #line
) {
    guard condition() else { unreachable(message(), file: file, line: line) }
}

/// Marks a place that no execution reaches.
public func unreachable(
    _ message: String,
    file: StaticString = #fileID,
    line: UInt = #line
) -> Never {
    fatalError(message, file: file, line: line)
}
