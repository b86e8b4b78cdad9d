package id.teladan.imports;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** An empty file with the right header, as an office program with Indonesian settings opens it. */
final class Template {

  private Template() {}

  static byte[] csv(Register register) {
    String header =
        register.columns().stream().map(Column::header).collect(Collectors.joining(";"));
    return ("\uFEFF" + header + "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
