package id.teladan.need;

import java.time.LocalDate;

/** A course that a kader passed (LULUS), and the day it ended. */
public record CompletedCourse(String course, LocalDate completedOn) {}
