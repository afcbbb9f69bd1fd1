import CLibFuzzer
import FuzzTargets
import Glibc
import Kernel

/// Fuzzes the target that `FUZZ_TARGET` names, with the arguments of libFuzzer; without a name it
/// lists the targets.
///
/// By the environment, because libFuzzer starts itself anew with its own arguments alone. A promise
/// that an input breaks ends the process, and libFuzzer keeps the input.
@main struct Fuzz {
    static func main() {
        guard let name = getenv("FUZZ_TARGET").map({ String(cString: $0) }) else {
            puts(names)
            return
        }
        guard let chosen = FuzzTarget(rawValue: name) else { unreachable("targets: \(names)") }
        target = chosen
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(LLVMFuzzerRunDriver(&count, &arguments, run))
    }

    /// Made where it is needed: what `main` holds when it exits counts as a leak.
    private static var names: String {
        FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
    }

    /// Set once, before the fuzzer starts its one thread.
    nonisolated(unsafe) private static var target = FuzzTarget.deframer

    private static let run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { start, count in
        do {
            try target.run(Array(UnsafeBufferPointer(start: start, count: count)))
        } catch {
            unreachable("\(target.rawValue): \(error)")
        }
        return 0
    }
}
