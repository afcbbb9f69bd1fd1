package import Storage

extension DatabaseSchema {
    /// The tables of the personnel service.
    ///
    /// Every list has an index in its own order, so that a page costs the same in ten thousand
    /// and in six million officials. `number` is a service-internal key: small in every index.
    /// Enumerations are kept as their numbers in the contract, which never change.
    package static let personnel = DatabaseSchema(
        "personnel",
        [
            Migration(1, "organisations", organizations),
            Migration(2, "officials", officials),
            Migration(3, "facts in both times", facts),
            Migration(4, "posts, holdings and accounts", posts),
            Migration(5, "rights of the persons in the record", dataSubjects),
            Migration(6, "reads of guarded fields", personnelReads),
            Migration(7, "management scopes", managementScopes),
            Migration(8, "ages of reads", personnelReadAges),
            Migration(9, "reads of secret records", personnelSecretReads),
            Migration(10, "lineage of organisations", organizationLineages),
            Migration(11, "vertical line of the Party", partyLine),
            Migration(12, "memberships", memberships),
            Migration(13, "cells of temporary transfers", hostCells),
            Migration(14, "Party dues", dues),
            Migration(15, "identifiers of organisations", organizationIdentifiers),
            Migration(16, "evaluations", evaluations),
            Migration(17, "operations on many records", bulkOperations),
            Migration(18, "awards", awards),
            Migration(19, "profiles", profiles),
            Migration(20, "runs of reports", reports),
            Migration(21, "training", training),
            Migration(22, "rights of files", bulkRights),
            Migration(23, "duplicates and merges of officials", duplicates),
            Migration(24, "documents of profiles", profileDocuments),
            Migration(25, "governing bodies", governingBodies),
            Migration(26, "screening of members", screenings),
            Migration(27, "posts in both times", positionFacts),
            Migration(28, "staffing", staffing),
            Migration(29, "pairs of words of names", namePairs),
            Migration(30, "imports as operations", bulkImports),
            Migration(31, "corrections of holdings", holdingCorrections),
            Migration(32, "corrections of lineage", lineageCorrections),
            Migration(33, "states of screenings", screeningStates),
            Migration(34, "consistency", consistency),
            Migration(35, "follow-ups", followUps),
            Migration(36, "notices of what is due", dueNotices),
            Migration(37, "cells that are too small", smallCells),
            Migration(38, "findings on profiles", profileFindings),
            Migration(39, "corrections of governing bodies", bodyCorrections),
            Migration(40, "entries of officials", officialEntries),
        ]
    )

    private static let organizations: [Statement] = [
        """
        CREATE TABLE number_source (
            name TEXT PRIMARY KEY,
            last BIGINT NOT NULL
        )
        """,
        "INSERT INTO number_source (name, last) VALUES ('organization', 0), ('official', 0)",
        """
        CREATE TABLE organization (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE,
            name_vi TEXT NOT NULL,
            sort_key \(.bytes) NOT NULL,
            type BIGINT NOT NULL,
            level BIGINT NOT NULL,
            parent_number BIGINT NOT NULL,
            parent_id TEXT NOT NULL,
            unit_code TEXT NOT NULL,
            unit_type BIGINT NOT NULL,
            status BIGINT NOT NULL,
            established_on TEXT,
            valid_from TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX organization_order ON organization (sort_key, number)",
        """
        CREATE INDEX organization_children ON organization (parent_number, sort_key, number)
        """,
        // Facts by legal effect (valid_from, valid_to) and by knowledge (recorded_at,
        // superseded_at): what was in force on a day, and what the record said then.
        """
        CREATE TABLE organization_history (
            organization_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT,
            recorded_at BIGINT NOT NULL,
            superseded_at BIGINT,
            code TEXT NOT NULL,
            name_vi TEXT NOT NULL,
            type BIGINT NOT NULL,
            level BIGINT NOT NULL,
            parent_id TEXT NOT NULL,
            unit_code TEXT NOT NULL,
            unit_type BIGINT NOT NULL,
            status BIGINT NOT NULL,
            established_on TEXT,
            PRIMARY KEY (organization_number, version, valid_from)
        )
        """,
    ]

    private static let officials: [Statement] = [
        """
        CREATE TABLE official (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            personal_id TEXT NOT NULL UNIQUE,
            full_name TEXT NOT NULL,
            search_text TEXT NOT NULL,
            sort_key \(.bytes) NOT NULL,
            gender BIGINT NOT NULL,
            birth_date TEXT NOT NULL,
            kind BIGINT NOT NULL,
            status BIGINT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            post_title TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        // The search text stands in the indexes that a search walks: only hits touch the table.
        "CREATE INDEX official_order ON official (sort_key, number, search_text)",
        // One row for each organisation above an official: a subtree is a range of one index.
        """
        CREATE TABLE official_placement (
            organization_number BIGINT NOT NULL,
            sort_key \(.bytes) NOT NULL,
            official_number BIGINT NOT NULL,
            PRIMARY KEY (organization_number, sort_key, official_number)
        )
        """,
        // One row for each word of a name, folded: a word is a range of one index.
        """
        CREATE TABLE name_word (
            word \(.bytes) NOT NULL,
            sort_key \(.bytes) NOT NULL,
            official_number BIGINT NOT NULL,
            search_text TEXT NOT NULL,
            PRIMARY KEY (word, sort_key, official_number, search_text)
        )
        """,
        // Every word there has been, with its estimated frequency: few thousand rows for ever.
        """
        CREATE TABLE dictionary_word (
            word \(.bytes) PRIMARY KEY,
            weight BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE official_history (
            official_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT,
            recorded_at BIGINT NOT NULL,
            superseded_at BIGINT,
            personal_id TEXT NOT NULL,
            full_name TEXT NOT NULL,
            gender BIGINT NOT NULL,
            birth_date TEXT NOT NULL,
            kind BIGINT NOT NULL,
            status BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            post_title TEXT NOT NULL,
            PRIMARY KEY (official_number, version, valid_from)
        )
        """,
    ]
}
