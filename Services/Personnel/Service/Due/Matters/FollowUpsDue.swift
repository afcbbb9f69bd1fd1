internal import PersonnelContract
internal import Storage

/// What followed from a record, and is open.
extension DuePage {
    /// Leadership courses of who holds the post still and has passed none.
    var leadershipCourses: Statement {
        """
        \(followUps) AND follow_up.matter = \(FollowUpMatter.leadershipCourse.number)
            AND EXISTS (
                SELECT 1 FROM holding WHERE holding.official_number = follow_up.official_number
                    AND 'holdings/' || holding.id = follow_up.cause_name
                    AND holding.valid_to > \(run.window.through)
                    AND holding.taken_back_at IS NULL
            ) AND NOT EXISTS (
                SELECT 1 FROM enrolment JOIN training_class
                    ON training_class.number = enrolment.training_class_number
                WHERE enrolment.official_number = follow_up.official_number
                    AND enrolment.state = \(EnrolmentState.passed.number)
                    AND training_class.course = \(TrainingCourse.leadership.number)
            ) ORDER BY follow_up.number
        """
    }

    /// All others.
    var otherFollowUps: Statement {
        """
        \(followUps) AND follow_up.matter <> \(FollowUpMatter.leadershipCourse.number)
            ORDER BY follow_up.number
        """
    }

    /// Those who keep the official's record are told.
    private var followUps: Statement {
        """
        SELECT follow_up.id, follow_up.official_id, official.organization_number,
            official.organization_id, follow_up.due_on
        FROM follow_up JOIN official ON official.number = follow_up.official_number
        WHERE \(isHere) AND follow_up.closed_on IS NULL
        """
    }
}
