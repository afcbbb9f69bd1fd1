/// The facts about one subject that change in law, each field by itself.
///
/// A service declares them once and gets their history: ``Timeline`` says what holds on which day,
/// ``FactTable`` keeps it together with what was believed before.
package protocol DatedFacts: Hashable, Sendable {
    /// The parts that change by themselves.
    associatedtype Field: Hashable, Sendable

    /// The fields in which these facts differ from others; empty exactly when they are equal.
    func changes(from other: Self) -> [Field]

    /// Takes one field over from other facts.
    mutating func take(_ field: Field, from other: Self)
}
