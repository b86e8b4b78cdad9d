package id.teladan.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import id.teladan.platform.CommonProblem;

/** The number of a version in an address; what is no number names nothing that exists. */
public record VersionNumber(@JsonValue int value) {

  public static VersionNumber valueOf(String text) {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw CommonProblem.NOT_FOUND.because("Tidak ada instrumen dengan kode dan versi itu.");
    }
    return new VersionNumber(Integer.parseInt(text));
  }
}
