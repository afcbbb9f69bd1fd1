import Foundation
import Glibc
import Testing

@testable import Runtime

/// Whom a file of a caller key is open to.
@Suite struct CallerKeyFileTests {
    private func withFile(_ body: (String) throws -> Void) throws {
        let path = NSTemporaryDirectory() + "/caller-key-\(UUID().uuidString)"
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        try body(path)
    }

    @Test func itsOwnerAloneMayReadIt() throws {
        try withFile { path in
            for (mode, isOpen) in [(0o600, false), (0o640, true), (0o604, true)] {
                chmod(path, mode_t(mode))
                #expect(CallerKeyFile(path: path).isOpenToAll == isOpen, "\(mode)")
            }
        }
    }

    @Test(.enabled(if: geteuid() == 0, "root alone gives files to others"))
    func theGroupMayThroughWhichWeReadAFileOfSomebodyElse() throws {
        try withFile { path in
            #expect(chown(path, 10_001, getegid()) == 0)
            for (mode, isOpen) in [(0o440, false), (0o444, true)] {
                chmod(path, mode_t(mode))
                #expect(CallerKeyFile(path: path).isOpenToAll == isOpen, "\(mode)")
            }
            #expect(chown(path, 10_001, getegid() + 1) == 0)
            chmod(path, 0o440)
            #expect(CallerKeyFile(path: path).isOpenToAll)
        }
    }
}
