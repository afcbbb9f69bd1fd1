/// A text field of a message: `message.title` is a `String`, `message.$title` the ``Text``.
///
/// Reading the string makes one at each access; setting it keeps the string.
@propertyWrapper
public struct ProtoText: Sendable, Hashable {
    /// The text without making a string of it; set it to pass text on without a `String` between.
    public var projectedValue: Text

    /// The text as a string.
    @inlinable
    public var wrappedValue: String {
        get { projectedValue.string }
        set { projectedValue = Text(newValue) }
    }

    /// A field with the text of a string.
    @inlinable
    public init(wrappedValue: String) { projectedValue = Text(wrappedValue) }

    /// A field with that text.
    @inlinable
    public init(projectedValue: Text) { self.projectedValue = projectedValue }
}
