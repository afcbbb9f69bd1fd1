private import DisciplineService
private import NotificationService
private import PersonnelService
private import PlanningService
import Storage

/// The schemas of the services, of which the command makes empty stores.
enum ServiceSchemas {
    /// The schema of a service; `nil` for a name that is none.
    static func schema(of service: String) -> DatabaseSchema? {
        switch service {
        case "personnel": .personnel
        case "planning": .planning
        case "discipline": .discipline
        case "notification": .notification
        default: nil
        }
    }
}
