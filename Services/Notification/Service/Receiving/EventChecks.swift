internal import Conventions
internal import Kernel
internal import NotificationContract
internal import TypeContract

extension IncomingEvent {
    /// The events of a batch, or a failure that names every field found wrong.
    static func events(
        of request: ReceiveEventsRequest,
        _ limits: NotificationLimits
    ) throws(Failure) -> [IncomingEvent] {
        var checks = FieldChecks()
        checks.number(request.events.count, "events", in: 1...limits.eventsPerBatchMax)
        guard checks.passed else {
            try checks.finish()
            return []
        }
        let events = request.events.enumerated().compactMap { index, message in
            IncomingEvent(message, "events[\(index)]", limits, &checks)
        }
        try checks.finish()
        return events
    }

    private init?(
        _ message: TypeContract.Event,
        _ field: String,
        _ limits: NotificationLimits,
        _ checks: inout FieldChecks
    ) {
        checks.text(message.eventID, "\(field).event_id", length: 1...limits.eventIDLengthMax)
        checks.text(message.type, "\(field).type", length: 1...limits.codeLengthMax)
        checks.text(message.producer, "\(field).producer", length: 1...limits.codeLengthMax)
        checks.text(
            message.subject,
            "\(field).subject",
            length: 1...limits.resourceNameLengthMax
        )
        checks.list(message.organizations, "\(field).organizations", limits)
        checks.list(message.rules, "\(field).rules", limits)
        checks.number(message.attributes.count, "\(field).attributes", in: 0...limits.listMax)
        for (key, value) in message.attributes.sorted(by: { $0.key < $1.key }) {
            let place = "\(field).attributes[\"\(key.prefix(40))\"]"
            checks.text(key, place, length: 1...limits.codeLengthMax)
            checks.text(value, place, length: 0...limits.attributeLengthMax)
        }
        guard let occurredAt = message.occurTime.flatMap(Timestamp.init) else {
            checks.required("\(field).occur_time")
            return nil
        }
        self.init(
            id: message.eventID,
            type: message.type,
            producer: message.producer,
            subject: message.subject,
            organizations: message.organizations,
            attributes: message.attributes,
            rules: message.rules,
            secrecyGrade: message.secrecyGrade.number,
            occurredAt: occurredAt
        )
    }
}

extension FieldChecks {
    /// A list of names or codes.
    fileprivate mutating func list(
        _ values: [String],
        _ field: String,
        _ limits: NotificationLimits
    ) {
        number(values.count, field, in: 0...limits.listMax)
        for (index, value) in values.prefix(limits.listMax).enumerated() {
            text(value, "\(field)[\(index)]", length: 1...limits.resourceNameLengthMax)
        }
    }
}
