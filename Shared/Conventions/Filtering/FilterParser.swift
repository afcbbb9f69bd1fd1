extension FilterExpression {
    /// Reads a filter; `nil` for an empty one.
    ///
    /// The subset of AIP-160 that compares fields with values: `AND`, `OR`, which binds more
    /// closely, `NOT` or `-`, parentheses, and the six comparisons. Words that stand alone and
    /// functions are refused: words of names are searched for by another field.
    package init?(_ text: String) throws(FilterMistake) {
        var parser = FilterParser(lexer: try FilterLexer(text))
        guard let expression = try parser.filter() else { return nil }
        self = expression
    }
}

/// Reads one filter from its left to its right.
private struct FilterParser {
    var lexer: FilterLexer
    private var restrictions = 0
    private var depth = 0

    init(lexer: FilterLexer) {
        self.lexer = lexer
    }

    mutating func filter() throws(FilterMistake) -> FilterExpression? {
        if lexer.token == .end { return nil }
        let expression = try conjunction()
        guard lexer.token == .end else { throw unexpected() }
        return expression
    }

    private mutating func conjunction() throws(FilterMistake) -> FilterExpression {
        var parts = [try disjunction()]
        while try skip("AND") { parts.append(try disjunction()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func disjunction() throws(FilterMistake) -> FilterExpression {
        var parts = [try term()]
        while try skip("OR") { parts.append(try term()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func term() throws(FilterMistake) -> FilterExpression {
        if lexer.token == .minus {
            try lexer.advance()
            return .not(try deeper { (parser) throws(FilterMistake) in try parser.simple() })
        }
        if try skip("NOT") {
            return .not(try deeper { (parser) throws(FilterMistake) in try parser.simple() })
        }
        return try simple()
    }

    private mutating func simple() throws(FilterMistake) -> FilterExpression {
        guard lexer.token == .open else { return .restriction(try restriction()) }
        try lexer.advance()
        let inner = try deeper { (parser) throws(FilterMistake) in try parser.conjunction() }
        guard lexer.token == .close else { throw unexpected() }
        try lexer.advance()
        return inner
    }

    private mutating func restriction() throws(FilterMistake) -> FilterRestriction {
        let position = lexer.position
        guard case .word(let field) = lexer.token else { throw unexpected() }
        try lexer.advance()
        guard case .comparator(let comparator) = lexer.token else { throw unexpected() }
        try lexer.advance()
        let value: String
        switch lexer.token {
        case .word(let word): value = word
        case .quoted(let text): value = text
        default: throw unexpected()
        }
        try lexer.advance()
        restrictions += 1
        guard restrictions <= FilterLimits.restrictionsMax else {
            throw FilterMistake(
                at: position,
                vi: "Tối đa \(FilterLimits.restrictionsMax) phép so sánh.",
                en: "At most \(FilterLimits.restrictionsMax) comparisons."
            )
        }
        return FilterRestriction(
            field: field,
            comparator: comparator,
            value: value,
            position: position
        )
    }

    private mutating func deeper(
        _ read: (inout FilterParser) throws(FilterMistake) -> FilterExpression
    ) throws(FilterMistake) -> FilterExpression {
        depth += 1
        guard depth <= FilterLimits.depthMax else {
            throw FilterMistake(
                at: lexer.position,
                vi: "Tối đa \(FilterLimits.depthMax) lớp ngoặc.",
                en: "At most \(FilterLimits.depthMax) levels of parentheses."
            )
        }
        let expression = try read(&self)
        depth -= 1
        return expression
    }

    private mutating func skip(_ keyword: String) throws(FilterMistake) -> Bool {
        guard lexer.token == .word(keyword) else { return false }
        try lexer.advance()
        return true
    }

    private func unexpected() -> FilterMistake {
        FilterMistake(
            at: lexer.position,
            vi: "Ở đây phải viết: trường, phép so sánh, giá trị; nối bằng AND, OR, NOT.",
            en: "Expected is a field, a comparison and a value, joined by AND, OR, NOT."
        )
    }
}
