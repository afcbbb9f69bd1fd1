internal import Kernel
internal import PersonnelContract
internal import Storage

/// Follows the lineage of one organisation through all its steps.
///
/// Forwards a step counts when it has effect on the day on which the one before had, or later;
/// backwards, on that day or earlier. So what came to an organisation after it had given a part
/// away is no ancestor of that part.
struct LineageWalk {
    let reader: any Reader
    let point: HistoryPoint

    /// A step, and how far away it is: negative among predecessors.
    struct Step: Sendable {
        let record: LineageRecord
        let distance: Int
    }

    /// The steps in the order of their distance, those of the organisation itself first.
    func steps(of number: Int64, _ direction: LineageDirection) throws -> [Step] {
        var found: [Int64: Step] = [:]
        if direction != .predecessors { try follow(.successors, from: number, &found) }
        if direction != .successors { try follow(.predecessors, from: number, &found) }
        return found.values.sorted { one, other in
            let place = (abs(one.distance), one.distance, one.record.day, one.record.number)
            let next = (abs(other.distance), other.distance, other.record.day, other.record.number)
            return place < next
        }
    }

    private func follow(
        _ direction: LineageDirection,
        from start: Int64,
        _ found: inout [Int64: Step]
    ) throws {
        let forwards = direction == .successors
        var reached = [start: forwards ? CalendarDate.historyDays.lowerBound : .openEnd]
        var next = [start]
        var distance = 0
        while !next.isEmpty {
            distance += 1
            let records = try records(of: next, forwards)
            next = []
            for record in records {
                let near = forwards ? record.predecessor.number : record.successor?.number ?? 0
                let far = forwards ? record.successor?.number : record.predecessor.number
                let follows = { (day: CalendarDate) in
                    forwards ? record.day >= day : record.day <= day
                }
                guard let since = reached[near], follows(since) else { continue }
                note(record, record.staysItself ? distance - 1 : distance, forwards, &found)
                guard let far, far != near else { continue }
                if let known = reached[far], follows(known) { continue }
                reached[far] = record.day
                next.append(far)
            }
            guard found.count <= PersonnelLimits.lineageStepsMax else {
                throw Failure(
                    .storageLimitReached,
                    ["limit": "\(PersonnelLimits.lineageStepsMax) steps of one lineage"]
                )
            }
        }
    }

    private func note(
        _ record: LineageRecord,
        _ distance: Int,
        _ forwards: Bool,
        _ found: inout [Int64: Step]
    ) {
        guard found[record.number] == nil else { return }
        found[record.number] = Step(record: record, distance: forwards ? distance : -distance)
    }

    private func records(of numbers: [Int64], _ forwards: Bool) throws -> [LineageRecord] {
        let near: Statement = forwards ? "predecessor_number" : "successor_number"
        var records: [LineageRecord] = []
        var rest = Array(Set(numbers).sorted())[...]
        while !rest.isEmpty {
            let some = Array(rest.prefix(500))
            rest = rest.dropFirst(some.count)
            records += try reader.rows(
                """
                SELECT \(LineageRecord.columns) FROM organization_lineage
                WHERE \(near) IN \(list: some) AND \(LineageRecord.condition(point))
                ORDER BY effective_on, number LIMIT \(PersonnelLimits.lineageStepsMax + 1)
                """
            ).map(LineageRecord.init)
        }
        return records
    }
}
