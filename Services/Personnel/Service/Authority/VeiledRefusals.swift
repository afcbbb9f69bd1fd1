internal import Conventions
internal import Kernel
internal import Storage

extension CallerAuthority {
    /// Does something in the caller's name: what refuses it because something else is in the way
    /// names that only to who reaches it, and is something of its collection, such as
    /// `officials/-`, to others.
    func veiling<Value>(_ body: () throws -> Value) throws -> Value {
        if isEverywhere { return try body() }
        do {
            return try body()
        } catch let failure as Failure {
            throw try veiled(failure)
        }
    }

    private func veiled(_ failure: Failure) throws -> Failure {
        let named: [Reason: String] = [
            .personalIDTaken: "resource", .positionCodeTaken: "resource",
            .accountOverlaps: "account",
        ]
        guard let key = named[failure.reason], let name = failure.metadata[key],
            try !reaches(name)
        else { return failure }
        var veiled = failure
        let something = String(name.prefix { $0 != "/" }) + "/-"
        veiled.metadata[key] = something
        veiled.details = failure.details.map { detail in
            switch detail {
            case .resource(let type, name): .resource(type: type, name: something)
            case .precondition(let violation) where violation.subject == name:
                .precondition(
                    PreconditionViolation(
                        type: violation.type,
                        subject: something,
                        description: violation.description
                    )
                )
            default: detail
            }
        }
        return veiled
    }

    /// Whether something is reached, by its name.
    private func reaches(_ name: String) throws -> Bool {
        let reader = organizations.reader
        var listed = ListedReach(self)
        if let id = ResourceNames.official.identifiers(in: name)?.first {
            guard let found = try OfficialReader(reader: reader).find(id: id) else { return false }
            return try listed.clearance(ofOfficial: found.number) != nil
        }
        if let id = ResourceNames.position.identifiers(in: name)?.first {
            guard let found = try PositionReader(reader: reader).find(id: id) else { return false }
            return try listed.clearance(of: found) != nil
        }
        if let id = ResourceNames.account.identifiers(in: name)?.first {
            guard let found = try AccountReader(reader: reader).find(id: id) else { return false }
            return try listed.clearance(ofOfficial: found.officialNumber) != nil
        }
        return false
    }
}
