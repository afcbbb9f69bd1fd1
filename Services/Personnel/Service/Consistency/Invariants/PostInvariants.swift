internal import Kernel
internal import PersonnelContract
internal import Policy
internal import Storage

/// What has to hold of posts and of those who hold them (DOMAIN 8.3, 1, 2, 3 and 8).
extension InvariantPage {
    /// Posts of heads of which some holding begins before all those that began earlier have ended,
    /// on whatever day.
    var severalHeads: Statement {
        get throws {
            """
            SELECT \(positionColumns) FROM position
            WHERE \(isHere) AND position.head_kind = \(HeadKind.head.number) AND EXISTS (
                SELECT 1 FROM (
                    SELECT holding.valid_from AS begins, MAX(holding.valid_to) OVER (
                        ORDER BY holding.valid_from, holding.number
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                    ) AS others_end
                    FROM holding WHERE holding.position_number = position.number
                        AND holding.taken_back_at IS NULL
                        AND holding.kind IN \(list: try numbers(HoldingKind.self))
                ) AS stay WHERE stay.others_end > stay.begins
            ) ORDER BY position.number
            """
        }
    }

    /// Holdings whose decision has no number.
    var holdingsWithoutDecision: Statement {
        get throws {
            """
            SELECT \(holdingColumns) FROM \(holdings)
            WHERE \(isHere) AND holding.taken_back_at IS NULL
                AND TRIM(holding.decision_number) = ''
                AND holding.kind IN \(list: try numbers(HoldingKind.self))
            ORDER BY holding.number
            """
        }
    }

    /// Posts that more hold on the day than may.
    var postsAboveQuota: Statement {
        get throws {
            """
            SELECT \(positionColumns) FROM position
            WHERE \(isHere) AND position.quota < (
                SELECT COUNT(*) FROM holding WHERE holding.position_number = position.number
                    AND holding.valid_from <= \(today) AND holding.valid_to > \(today)
                    AND holding.kind IN \(list: try numbers(HoldingKind.self))
            ) ORDER BY position.number
            """
        }
    }

    /// Officials who hold more posts on the day than one may.
    var personsWithManyPosts: Statement {
        get throws {
            """
            SELECT official.number, official.id, official.number AS official_number,
                official.organization_number, official.organization_id
            FROM official WHERE \(isHere) AND \(Int64(try rule.integer)) < (
                SELECT COUNT(*) FROM holding WHERE holding.official_number = official.number
                    AND holding.valid_from <= \(today) AND holding.valid_to > \(today)
            ) ORDER BY official.number
            """
        }
    }

    /// Holdings whose decision is not among the documents of the profile, as long as it is not a
    /// historical one and the days for it are over.
    ///
    /// Of an erased profile there are no documents.
    func decisionsWithoutDocument() throws -> [Violation] {
        let within = try rule.integer
        let historical = try policy.rule("HISTORICAL_DECISION_DAYS", at: today).integer
        let rows = try reader.rows(
            """
            SELECT \(holdingColumns), holding.decision_date, holding.created_at
            FROM \(holdings) JOIN official ON official.number = holding.official_number
            WHERE \(isHere) AND official.erased_at IS NULL AND holding.taken_back_at IS NULL
                AND holding.created_at < \(today.adding(days: -within).beginning)
                AND TRIM(holding.decision_number) <> '' AND NOT EXISTS (
                    SELECT 1 FROM profile_document
                    WHERE profile_document.official_number = holding.official_number
                        AND profile_document.paper_number = holding.decision_number
                ) ORDER BY holding.number
            """
        )
        return try rows.filter { row in
            let recorded = try row.timestamp("created_at").day
            let decided = try row.date("decision_date")
            return recorded.daysSinceEpoch - decided.daysSinceEpoch <= historical
        }.map(Violation.init)
    }

    private var positionColumns: Statement {
        """
        position.number, position.id, CAST(0 AS BIGINT) AS official_number,
            position.organization_number, position.organization_id
        """
    }

    private var holdingColumns: Statement {
        """
        holding.number, holding.id, holding.official_number, position.organization_number,
            position.organization_id
        """
    }

    private var holdings: Statement {
        "holding JOIN position ON position.number = holding.position_number"
    }
}
