internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What has to hold of a holding on every day of it.
struct HoldingRules {
    let reader: any Reader
    let official: OfficialRecord
    /// The post with its facts of the first day of the holding.
    let position: PositionRecord
    /// 0 for a holding about to be recorded.
    let number: Int64

    private var holdings: HoldingReader { HoldingReader(reader: reader) }

    /// Refuses a first day on which the official is not at work.
    func checkService(on day: CalendarDate) throws {
        try Self.checkService(of: official, on: day, in: reader)
    }

    /// Refuses a day on which an official is not at work.
    static func checkService(
        of official: OfficialRecord,
        on day: CalendarDate,
        in reader: any Reader
    ) throws {
        let timeline = try FactTable.officials.timeline(of: official.number, in: reader)
        let status = timeline.facts(on: day)?.status
        guard status?.mayTakePost != true else { return }
        throw Failure.condition(
            .officialNotServing,
            [
                "official": official.name,
                "day": day.description,
                "status": status?.code ?? "UNKNOWN",
            ],
            subject: official.name
        )
    }

    /// Refuses days on which the official has left.
    private func checkStays(_ period: FactPeriod<HoldingFacts>) throws {
        let timeline = try FactTable.officials.timeline(of: official.number, in: reader)
        let left = timeline.periods.first {
            OfficialStatus.leaving.contains($0.facts.status)
                && $0.from < period.to && $0.to > period.from
        }
        guard let left else { return }
        throw Failure.condition(
            .officialNotServing,
            [
                "official": official.name,
                "day": max(left.from, period.from).description,
                "status": left.facts.status.code,
            ],
            subject: official.name
        )
    }

    /// Refuses days on which the rules do not let the official hold the post.
    func check(_ period: FactPeriod<HoldingFacts>) throws {
        try checkPosition(period)
        try checkStays(period)
        try checkOverlap(period)
        if period.facts.isMain { try checkMain(period) }
        try checkQuota(period)
    }

    /// There is the post, and its organisation, on every day.
    private func checkPosition(_ period: FactPeriod<HoldingFacts>) throws {
        guard position.validFrom <= period.from, period.to <= position.validTo else {
            throw Failure.notInForce(position)
        }
        try OrganizationDays(reader: reader).check(
            position.organizationNumber,
            ResourceNames.organization(position.organizationID),
            from: period.from,
            to: period.to
        )
    }

    private func checkOverlap(_ period: FactPeriod<HoldingFacts>) throws {
        let stays = try holdings.stays(
            inPosition: position.number,
            of: official.number,
            besides: number
        )
        guard let other = stays.first(where: { $0.from < period.to && $0.to > period.from })
        else { return }
        throw Failure.condition(
            .holdingOverlaps,
            ["official": official.name, "position": position.name, "holding": other.name],
            subject: other.name
        )
    }

    private func checkMain(_ period: FactPeriod<HoldingFacts>) throws {
        let stays = try holdings.mainStays(
            of: official.number,
            from: period.from,
            to: period.to,
            besides: number
        )
        guard let other = stays.first else { return }
        throw Failure.condition(
            .mainHoldingOverlaps,
            ["official": official.name, "holding": other.name],
            subject: other.name
        )
    }

    private func checkQuota(_ period: FactPeriod<HoldingFacts>) throws {
        let stays = try holdings.stays(
            inPosition: position.number,
            from: period.from,
            to: period.to,
            besides: number
        )
        let occupancy = Occupancy(stays)
        let timeline = try FactTable.positions.timeline(of: position.number, in: reader)
        for part in timeline.periods where part.from < period.to && part.to > period.from {
            let quota = part.facts.quota
            let full = occupancy.firstDay(
                withMoreThan: Int(quota) - 1,
                from: max(part.from, period.from),
                to: min(part.to, period.to)
            )
            if let full { throw HoldingRefusal.positionFull(position, quota: quota, full) }
        }
    }

    /// Refuses more terms without a break than the post allows.
    func checkTerms(_ period: FactPeriod<HoldingFacts>) throws {
        let most = Int(position.facts.maxConsecutiveTerms)
        guard most > 0, period.facts.kind.isTerm else { return }
        let stay = Stay(
            name: "",
            from: period.from,
            to: period.to,
            termNo: period.facts.termNo
        )
        let others = try holdings.stays(
            inPosition: position.number,
            of: official.number,
            besides: number
        )
        guard ConsecutiveTerms(of: stay, among: others).count > most else { return }
        throw Failure.condition(
            .termsExhausted,
            [
                "official": official.name,
                "position": position.name,
                "terms_max": String(most),
            ],
            subject: official.name
        )
    }
}

extension OfficialStatus {
    /// Whether an official of this status may take a post: who is suspended keeps posts and takes
    /// none.
    fileprivate var mayTakePost: Bool {
        switch self {
        case .active, .secondedOut, .rotated: true
        default: false
        }
    }
}
