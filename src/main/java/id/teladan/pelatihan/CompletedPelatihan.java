package id.teladan.pelatihan;

import id.teladan.course.Course;
import java.util.List;

/** A pelatihan that is over, and what each participant left it with. */
public record CompletedPelatihan(Pelatihan pelatihan, Course course, List<CompletionItem> items) {}
