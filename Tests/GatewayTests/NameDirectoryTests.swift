import RPC
import RPCTransport
import Testing

@testable import GatewayService

/// When names are looked up, in time moved by hand.
@Suite struct NameDirectoryTests {
    private let name = Endpoint(host: "personnel.internal", port: 50_051)
    private let first = Endpoint(host: "10.0.0.1", port: 50_051)
    private let second = Endpoint(host: "10.0.0.2", port: 50_051)

    private func second(_ seconds: Int64) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: seconds * 1_000_000_000)
    }

    private func directory() -> NameDirectory {
        var directory = NameDirectory()
        directory.follow([name])
        return directory
    }

    @Test func looksUpAtOnceAndThenOnceInAWhile() {
        var directory = directory()
        let due1 = directory.due(at: second(0)) { _ in false }
        #expect(due1 == [name])
        let due2 = directory.due(at: second(0)) { _ in false }
        #expect(due2.isEmpty)
        let hasChanged = directory.learn([second, first], of: name)
        #expect(hasChanged)
        #expect(directory.addresses(of: name) == [first, second])
        let due3 = directory.due(at: second(29)) { _ in false }
        #expect(due3.isEmpty)
        let due4 = directory.due(at: second(30)) { _ in false }
        #expect(due4 == [name])
        let same = directory.learn([first, second, first], of: name)
        #expect(!same)
    }

    @Test func looksUpSoonerWhenAnAddressIsSilentButNotAllTheTime() {
        var directory = directory()
        _ = directory.due(at: second(0)) { _ in false }
        _ = directory.learn([first, second], of: name)
        let due5 = directory.due(at: second(0)) { $0 == second }
        #expect(due5.isEmpty)
        let due6 = directory.due(at: second(1)) { $0 == second }
        #expect(due6 == [name])
    }

    @Test func aLookUpThatHangsHoldsUpNoOther() {
        var directory = directory()
        _ = directory.due(at: second(0)) { _ in false }
        let soon = directory.due(at: second(1)) { _ in false }
        #expect(soon.isEmpty)
        let again = directory.due(at: second(2)) { _ in false }
        #expect(again == [name])
        let hasChanged = directory.learn([second], of: name)
        #expect(hasChanged)
        // The first one ends in vain, which counts for no more than any other failure.
        _ = directory.learn(nil, of: name)
        #expect(directory.addresses(of: name) == [second])
        for at in 3...200 { _ = directory.due(at: second(Int64(at))) { _ in false } }
        let most = directory.due(at: second(300)) { _ in false }
        #expect(most.isEmpty)
    }

    @Test(arguments: [nil, []] as [[Endpoint]?])
    func whatWasFoundStaysWhileLookUpsFail(found: [Endpoint]?) {
        var directory = directory()
        _ = directory.due(at: second(0)) { _ in false }
        _ = directory.learn([first], of: name)
        _ = directory.due(at: second(30)) { _ in false }
        let hasChanged = directory.learn(found, of: name)
        #expect(!hasChanged)
        #expect(directory.addresses(of: name) == [first])
        #expect(directory.hasFailed(name))
        let due7 = directory.due(at: second(30)) { _ in false }
        #expect(due7.isEmpty)
        let due8 = directory.due(at: second(31)) { _ in false }
        #expect(due8 == [name])
        _ = directory.learn([first], of: name)
        #expect(!directory.hasFailed(name))
    }

    @Test func addressesOfANameAreBounded() {
        var directory = directory()
        _ = directory.due(at: second(0)) { _ in false }
        _ = directory.learn((1...1_000).map { Endpoint(host: "h\($0)", port: 1) }, of: name)
        #expect(directory.addresses(of: name).count == NameDirectory.addressesMax)
    }

    @Test func fewNamesAreLookedUpAtATime() {
        var directory = NameDirectory()
        let names = (1...20).map { Endpoint(host: "h\($0)", port: 1) }
        directory.follow(names)
        let some = directory.due(at: second(0)) { _ in false }
        #expect(some.count == NameDirectory.lookUpsMax)
        let none = directory.due(at: second(0)) { _ in false }
        #expect(none.isEmpty)
        for name in some { _ = directory.learn([first], of: name) }
        let others = directory.due(at: second(1)) { _ in false }
        #expect(others.count == NameDirectory.lookUpsMax)
        #expect(Set(others).isDisjoint(with: some))
    }

    @Test func aNameThatIsNoLongerFollowedIsForgotten() {
        var directory = directory()
        _ = directory.due(at: second(0)) { _ in false }
        directory.follow([])
        let hasChanged = directory.learn([first], of: name)
        #expect(!hasChanged)
        #expect(directory.addresses(of: name).isEmpty)
    }

    @Test func theMachineKnowsItself() async throws {
        let found = try await HostLookup.addresses(of: Endpoint(host: "localhost", port: 7))
        #expect(found.contains(Endpoint(host: "127.0.0.1", port: 7)))
    }

    @Test func whatHasNoAddressesIsAProblem() async {
        await #expect(throws: HostLookup.Problem.self) {
            try await HostLookup.addresses(of: Endpoint(host: "no.such.name.invalid", port: 7))
        }
    }
}
