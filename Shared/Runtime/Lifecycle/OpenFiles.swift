private import Glibc

/// The limit on files and connections that the process may have open.
enum OpenFiles {
    /// Raises the limit as far as asked and allowed; returns what it is now.
    static func raise(to wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
        let allowed = min(rlim_t(wanted), limit.rlim_max)
        if limit.rlim_cur < allowed {
            limit.rlim_cur = allowed
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        return Int(clamping: limit.rlim_cur)
    }
}
