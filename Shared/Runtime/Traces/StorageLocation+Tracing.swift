internal import Tracing

extension StorageLocation {
    /// What keeps the store, as traces tell it.
    var system: StoreSystem {
        switch self {
        case .sqlite: .sqlite
        case .postgres: .postgresql
        }
    }
}
