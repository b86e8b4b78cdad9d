package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClashesTest {

  static List<ClashVectors.Vector> vectors() {
    return ClashVectors.all();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void whatIsAClashIsWrittenDownOnce(ClashVectors.Vector vector) {
    assertThat(ClashVectors.ids(Clashes.of(vector.operations()))).isEqualTo(vector.clashes());
  }
}
