package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import id.teladan.platform.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A problem's slug is API: unique, documented, and never taken out. */
class ProblemSlugsTest {

  @Test
  void everySlugIsUniqueAndDocumentedAndEveryEntryHasItsProblem() throws IOException {
    List<String> slugs = problems().map(ProblemType::slug).sorted().toList();
    List<String> documented =
        Files.readAllLines(Path.of("docs/problems.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .sorted()
            .toList();

    assertThat(slugs).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    assertThat(documented).isEqualTo(slugs);
  }

  private static Stream<ProblemType> problems() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("id.teladan").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(ProblemType.class::cast);
  }
}
