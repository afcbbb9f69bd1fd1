internal import PersonnelContract
internal import Storage

extension DatabaseSchema {
    /// Which state a screening was in since when, as the record says: rows are added alone, so that
    /// figures of a cut-off are the same later.
    ///
    /// Of screenings before there was this table, states between the first and the present one are
    /// not told.
    static let screeningStates: [Statement] = [
        """
        CREATE TABLE screening_item_state (
            screening_item_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            state BIGINT NOT NULL,
            recorded_at BIGINT NOT NULL,
            PRIMARY KEY (screening_item_number, version)
        )
        """,
        """
        INSERT INTO screening_item_state (screening_item_number, version, state, recorded_at)
        SELECT number, 1, \(ScreeningState.proposed.number), created_at FROM screening_item
        WHERE version > 1
        """,
        """
        INSERT INTO screening_item_state (screening_item_number, version, state, recorded_at)
        SELECT number, version, state, updated_at FROM screening_item
        """,
    ]
}
