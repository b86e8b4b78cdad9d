package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of scores, as typed. A score may have a decimal comma, as people write it.
 */
record TestForm(KaderId kader, String pre, String post, String remedial) {

  private static final Pattern SCORE =
      Pattern.compile("(100([.,]0{1,2})?|\\d{1,2}([.,]\\d{1,2})?)");

  static TestForm of(Participant p) {
    return new TestForm(
        p.kaderId(), Texts.score(p.pre()), Texts.score(p.post()), Texts.score(p.remedial()));
  }

  static TestForm of(KaderId kader, MultivaluedMap<String, String> fields) {
    return new TestForm(
        kader,
        text(fields, "pre-" + kader),
        text(fields, "post-" + kader),
        text(fields, "remedial-" + kader));
  }

  boolean isWrong() {
    return !error().isEmpty();
  }

  String error() {
    if (!Stream.of(pre, post, remedial).allMatch(TestForm::isReadable)) {
      return "nilai harus 0 sampai 100";
    }
    return post.isEmpty() && !remedial.isEmpty() ? "isi nilai post-test dahulu" : "";
  }

  TestService.Scores toScores() {
    return new TestService.Scores(number(pre), number(post), number(remedial));
  }

  private static boolean isReadable(String text) {
    return text.isEmpty() || SCORE.matcher(text).matches();
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
  }
}
