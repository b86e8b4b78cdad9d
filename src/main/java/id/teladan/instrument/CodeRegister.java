package id.teladan.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The codes given so far in a document. Two that differ only in case count as one. */
final class CodeRegister {

  private final Set<String> codes = new HashSet<>();
  private final Map<String, Integer> lines = new HashMap<>();

  void enter(String code, Fields fields) {
    if (code.isEmpty()) {
      return;
    }
    Integer first = lines.putIfAbsent(code.toUpperCase(Locale.ROOT), fields.line("code"));
    if (first != null) {
      fields.fault("code", "Kode %s sudah dipakai di baris %d.".formatted(code, first));
    }
    codes.add(code);
  }

  boolean has(String code) {
    return codes.contains(code);
  }
}
