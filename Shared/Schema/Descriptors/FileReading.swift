internal import CMessages

extension FileSchema {
    /// What a file descriptor says.
    init(file: UnsafePointer<Google__Protobuf__FileDescriptorProto>) {
        let comments = unsafe Comments(file)
        let file = unsafe file.pointee
        let scope = unsafe ProtobufNames.name(file.package)
        let syntax = unsafe ProtobufNames.name(file.syntax)
        name = unsafe ProtobufNames.name(file.name)
        package = scope
        isProto3 = syntax == "proto3"
        dependencies = unsafe (0..<file.n_dependency).map { index in
            let dependency = unsafe file.dependency[index]
            return unsafe ProtobufNames.name(dependency)
        }
        let isProto3 = isProto3
        messages = unsafe elements(file.n_message_type, file.message_type) { index, message in
            unsafe MessageSchema(message, in: scope, isProto3: isProto3, comments, [4, index])
        }
        enums = unsafe elements(file.n_enum_type, file.enum_type) { index, element in
            unsafe EnumSchema(element, in: scope, comments, [5, index])
        }
        services = unsafe elements(file.n_service, file.service) { index, service in
            unsafe ServiceSchema(service, in: scope, comments, [6, index])
        }
        extensions = unsafe elements(file.n_extension, file.extension) { _, field in
            unsafe ExtensionSchema(field.pointee, in: scope)
        }
    }
}

extension ExtensionSchema {
    init(_ field: Google__Protobuf__FieldDescriptorProto, in scope: String) {
        let name = unsafe ProtobufNames.name(field.name)
        fullName = qualified(scope, name)
        extendee = unsafe ProtobufNames.type(field.extendee)
        number = unsafe field.number
    }
}

extension EnumSchema {
    init(
        _ element: UnsafePointer<Google__Protobuf__EnumDescriptorProto>,
        in scope: String,
        _ comments: Comments,
        _ path: [Int32]
    ) {
        let element = unsafe element.pointee
        fullName = unsafe qualified(scope, ProtobufNames.name(element.name))
        comment = comments[path]
        values = unsafe elements(element.n_value, element.value) { index, value in
            unsafe Value(
                name: ProtobufNames.name(value.pointee.name),
                number: value.pointee.number,
                comment: comments[path + [2, index]]
            )
        }
    }
}

extension ServiceSchema {
    init(
        _ service: UnsafePointer<Google__Protobuf__ServiceDescriptorProto>,
        in scope: String,
        _ comments: Comments,
        _ path: [Int32]
    ) {
        let service = unsafe service.pointee
        fullName = unsafe qualified(scope, ProtobufNames.name(service.name))
        comment = comments[path]
        methods = unsafe elements(service.n_method, service.method) { index, method in
            unsafe MethodSchema(method, comments[path + [2, index]])
        }
    }
}

extension MethodSchema {
    init(_ method: UnsafePointer<Google__Protobuf__MethodDescriptorProto>, _ comment: String) {
        let method = unsafe method.pointee
        name = unsafe ProtobufNames.name(method.name)
        input = unsafe ProtobufNames.type(method.input_type)
        output = unsafe ProtobufNames.type(method.output_type)
        clientStreams = unsafe method.client_streaming != 0
        serverStreams = unsafe method.server_streaming != 0
        idempotency =
            switch unsafe method.options?.pointee.idempotency_level.rawValue {
            case 1: .noSideEffects
            case 2: .idempotent
            default: .unknown
            }
        self.comment = comment
    }
}
