internal import GatewayContract

/// The services that every gateway answers itself, whatever its routes say.
enum OwnServices {
    /// Their full names.
    static let names: Set<String> = [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection", GatewayService.serviceName,
    ]
}
