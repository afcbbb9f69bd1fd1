internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// A management scope as it was asked for, checked by itself.
struct ScopeDraft: Sendable {
    let id: String
    let decidingID: String
    let posts: Posts
    let consultingIDs: [String]
    let period: FactPeriod<ScopeFacts>

    /// Which posts, before it is known which there are.
    enum Posts: Sendable {
        case named([String])
        case ruled(organization: String, levels: [Int32], headKinds: [HeadKind])
    }

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: CreateManagementScopeRequest,
        _ codes: ScopeCodes,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        guard let message = request.managementScope else {
            checks.required("management_scope")
            try checks.finish()
            unreachable("a missing scope is a violation")
        }
        id = checks.newIdentifier(
            request.managementScopeID,
            "management_scope_id",
            from: randomness
        )
        decidingID = checks.identifier(
            message.decidingOrganization,
            "management_scope.deciding_organization",
            ResourceNames.organization
        )
        posts = checks.posts(of: message)
        consultingIDs = checks.identifiers(
            message.consultingOrganizations,
            "management_scope.consulting_organizations",
            ResourceNames.organization,
            most: PersonnelLimits.scopeConsultantsMax
        )
        let start = checks.optionalDate(message.startDate, "management_scope.start_date") ?? today
        checks.historyDay(start, "management_scope.start_date")
        let end = checks.end(message.endDate, "management_scope.end_date", start) ?? .openEnd
        var facts = ScopeFacts()
        facts.code = message.scopeCode
        checks.scopeCode(facts.code, "management_scope.scope_code", codes, from: start, to: end)
        facts.displayName = checks.line(
            message.displayName,
            "management_scope.display_name",
            length: PersonnelLimits.organizationNameLength
        )
        if message.decides.isEmpty { checks.required("management_scope.decides") }
        facts.decides = checks.codes(message.decides, "management_scope.decides")
        try checks.finish()
        period = FactPeriod(facts, from: start, to: end)
    }
}

extension FieldChecks {
    /// Either some posts by name, or a rule for them.
    fileprivate mutating func posts(of message: ManagementScope) -> ScopeDraft.Posts {
        guard let rule = message.positionRule else {
            if message.positions.isEmpty { required("management_scope.positions") }
            return .named(
                identifiers(
                    message.positions,
                    "management_scope.positions",
                    ResourceNames.position,
                    most: PersonnelLimits.scopePositionsMax
                )
            )
        }
        let field = "management_scope.position_rule"
        if !message.positions.isEmpty {
            malformed(
                field,
                vi: "Chỉ nêu tên chức danh hoặc quy tắc, không nêu cả hai.",
                en: "Name either posts or a rule for them, not both."
            )
        }
        number(
            rule.positionLevels.count,
            "\(field).position_levels",
            in: 0...PersonnelLimits.scopeChoicesMax
        )
        for level in Set(rule.positionLevels) {
            number(level, "\(field).position_levels", in: PersonnelLimits.positionLevel)
        }
        _ = codes(rule.headKinds, "\(field).head_kinds")
        return .ruled(
            organization: identifier(
                rule.organization,
                "\(field).organization",
                ResourceNames.organization
            ),
            levels: Set(rule.positionLevels).sorted(),
            headKinds: Set(rule.headKinds).sorted { $0.number < $1.number }
        )
    }

    /// Identifiers of several resources, in order, each once.
    fileprivate mutating func identifiers(
        _ names: [String],
        _ field: String,
        _ pattern: ResourcePattern,
        most: Int
    ) -> [String] {
        guard names.count <= most else {
            number(names.count, field, in: 0...most)
            return []
        }
        return Set(
            names.enumerated().map { identifier($0.element, "\(field)[\($0.offset)]", pattern) }
        ).sorted()
    }

    /// Values of a code list, each of them one of it; as the store keeps them.
    fileprivate mutating func codes<Code: ProtobufEnum>(_ values: [Code], _ field: String) -> String
    {
        number(values.count, field, in: 0...PersonnelLimits.scopeChoicesMax)
        let isKnown = values.allSatisfy { $0.number != 0 && $0.protoName != nil }
        if !isKnown { unknownCode(field, of: Code.self) }
        return CodeText.text(values)
    }
}
