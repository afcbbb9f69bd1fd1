/// One step of a schema, frozen once it is merged: a change is a further step.
package struct Migration: Sendable {
    /// Its place in the order, from 1 without gaps.
    package let number: Int
    /// What it brings, in a few words.
    package let name: String
    /// The statements, run in order in one transaction.
    package let statements: [Statement]

    /// A step of a schema.
    package init(_ number: Int, _ name: String, _ statements: [Statement]) {
        self.number = number
        self.name = name
        self.statements = statements
    }
}

/// The tables of one service, as the numbered steps that build them.
package struct DatabaseSchema: Sendable {
    /// The service that owns the tables, for example `personnel`.
    package let name: String
    /// Every step, in order.
    package let migrations: [Migration]

    /// A schema of these steps.
    package init(_ name: String, _ migrations: [Migration]) {
        self.name = name
        self.migrations = migrations
    }
}
