import Foundation
import Glibc
import Kernel
import Storage
import Testing

/// A copy that is killed leaves nothing that a service would start on, and can be made again.
@Suite(.serialized) struct StoreCopyCrashes {
    @Test(arguments: StorePlace.Engine.allCases, StorePlace.Engine.allCases)
    func aKillBeforeTheEndLeavesTheOldStoreAlone(
        from: StorePlace.Engine,
        to: StorePlace.Engine
    ) async throws {
        try await StorePlace.with(from) { old in
            try await StorePlace.with(to) { new in
                try await old.opened(.family) { try await $0.write { try $0.insertFamily() } }
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [old = old as StorePlace, new = new as StorePlace] in
                    try old.holdAlone { source in
                        try new.make { target in
                            let copy = StoreCopy(of: .family, clock: ManualClock())
                            _ = try copy.run(from: source, into: target)
                            raise(SIGKILL)
                        }
                    }
                }
                try await old.opened(.family) { _ in }
                try Self.expectNothing(in: new, after: old)
                try old.move(.family, to: new)
                try await StoreCopies.expectFamily(in: new)
            }
        }
    }

    /// Of a file the unfinished one is left, which is told; of a database nothing.
    private static func expectNothing(in new: StorePlace, after old: StorePlace) throws {
        switch new {
        case .postgres:
            let tables = try new.inspect { try $0.tables() }
            #expect(tables == [])
        case .sqlite(let path):
            let unfinished = path + ".unfinished"
            #expect(!FileManager.default.fileExists(atPath: path))
            #expect(throws: StoreRefusal.unfinished(unfinished)) {
                try old.move(.family, to: new)
            }
            for ending in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: unfinished + ending)
            }
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aKillBeforeTheMarkLeavesBothWhole(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { old in
            try await StorePlace.with(.sqlite) { new in
                try await old.opened(.family) { try await $0.write { try $0.insertFamily() } }
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [old = old as StorePlace, new = new as StorePlace] in
                    try old.holdAlone { source in
                        _ = try new.make { target in
                            let copy = StoreCopy(of: .family, clock: ManualClock())
                            return try copy.run(from: source, into: target)
                        }
                        try MovedMark(target: "x").write(in: source, at: ManualClock().now)
                        raise(SIGKILL)
                    }
                }
                try await old.opened(.family) { _ in }
                try await StoreCopies.expectFamily(in: new)
            }
        }
    }
}
