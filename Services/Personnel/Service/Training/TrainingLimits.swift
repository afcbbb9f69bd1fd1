internal import Kernel

extension PersonnelLimits {
    /// Years of a training plan.
    package static let trainingYears: ClosedRange<Int32> = 1_990...2_199
    /// Name of a plan or class, in characters.
    package static let trainingNameLength = 1...200
    /// Name of a school, in characters; 0 means none.
    package static let schoolLength = 0...200
    /// Periods that a class teaches.
    package static let classPeriods: ClosedRange<Int32> = 1...10_000
    /// Who may take part in a class, which is counted in one reading.
    package static let classCapacity: ClosedRange<Int32> = 1...2_000
    /// Years that a class lasts, at most.
    package static let classYearsMax = 10
    /// Enrolments of one class, those taken out included.
    package static let enrolmentsOfClassMax: Int64 = 10_000
}
