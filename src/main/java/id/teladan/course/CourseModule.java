package id.teladan.course;

import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.util.function.UnaryOperator;

/** The catalog, its API and its pages. */
public record CourseModule(CourseCatalog catalog, UnaryOperator<String> skillTitles) {

  /**
   * Reads the catalog.
   *
   * @param skillTitles the title of a skill by its code; skills belong to another feature
   */
  public static CourseModule create(UnaryOperator<String> skillTitles) {
    return new CourseModule(CourseCatalog.load(), skillTitles);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new CourseApi(catalog));
    jersey.register(new CoursePages(catalog, skillTitles));
  }
}
