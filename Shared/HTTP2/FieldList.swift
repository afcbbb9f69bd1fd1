internal import Kernel

/// The fields of a header block in memory of its own, released together.
///
/// Uniquely owned, so that adding a field is a store and nothing else: a proxied call moves some
/// twenty fields.
@safe struct FieldList: ~Copyable {
    private var start: UnsafeMutablePointer<Field>?
    private(set) var count = 0
    private var capacity = 0
    /// The names that were ever added, a bit for each.
    private var added: UInt32 = 0
    /// Sum of name + value + 32 over the fields (RFC 9113 section 6.5.2), in bytes.
    private(set) var size = 0
    /// Whether received fields were dropped because the list was over its limit.
    var isTruncated = false
    /// What ``size`` would be of the fields that were dropped, in bytes.
    private var droppedSize = 0

    init() {
        unsafe start = nil
    }

    deinit {
        for index in 0..<count { self[index].release() }
        unsafe start?.deallocate()
    }

    /// The field at a place below ``count``.
    subscript(_ index: Int) -> Field {
        guard let start = unsafe start else { unreachable("an empty list has no place") }
        return unsafe start[index]
    }

    mutating func append(_ field: Field) {
        if count == capacity { grow() }
        unsafe start?.advanced(by: count).initialize(to: field)
        count += 1
        added |= field.known.bit
        size += field.name.count + field.value.count + 32
    }

    /// Lets a field go that the list has no room for; returns the size of all that were dropped.
    mutating func drop(_ field: Field) -> Int {
        field.release()
        droppedSize += field.name.count + field.value.count + 32
        return droppedSize
    }

    /// The place of the first field of that name.
    func firstIndex(of known: KnownHeader) -> Int? {
        guard added & known.bit != 0 else { return nil }
        for index in 0..<count where self[index].known == known { return index }
        return nil
    }

    /// Drops a field; those after it move up.
    mutating func remove(at index: Int) {
        let field = self[index]
        field.release()
        count -= 1
        size -= field.name.count + field.value.count + 32
        guard let start = unsafe start else { return }
        unsafe (start + index).update(from: start + index + 1, count: count - index)
    }

    /// Gives a field another value.
    mutating func replaceValue(at index: Int, by value: Text) {
        guard let start = unsafe start else { return }
        let field = self[index]
        size += value.count - field.value.count
        unsafe (start + index).pointee = field.with(value)
    }

    private mutating func grow() {
        capacity = max(12, capacity * 2)
        let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity)
        if let start = unsafe start {
            unsafe larger.update(from: start, count: count)
            unsafe start.deallocate()
        }
        unsafe start = larger
    }
}
