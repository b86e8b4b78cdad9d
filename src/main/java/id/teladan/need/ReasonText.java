package id.teladan.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.teladan.instrument.Exact;
import id.teladan.platform.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Reasons as they are kept with their recommendation: JSON, with the mean exact. */
final class ReasonText {

  private static final TypeReference<List<Kept>> LIST = new TypeReference<>() {};

  private ReasonText() {}

  static String write(List<Reason> reasons) {
    try {
      return Json.strict().writeValueAsString(reasons.stream().map(Kept::of).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Reason> read(String text) {
    try {
      return Json.strict().readValue(text, LIST).stream().map(Kept::reason).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("reasons", e);
    }
  }

  private static BigFraction fraction(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Exact.of(new BigDecimal(text))
        : new BigFraction(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Kept(
      Rule rule,
      @Nullable String item,
      @Nullable String skill,
      @Nullable String score,
      @Nullable LocalDate observedOn,
      @Nullable Integer kaderCount,
      Reason.@Nullable Duty duty) {

    static Kept of(Reason reason) {
      return new Kept(
          reason.rule(),
          reason.item(),
          reason.skill(),
          reason.score() == null ? null : Exact.text(reason.score()),
          reason.observedOn(),
          reason.kaderCount(),
          reason.duty());
    }

    Reason reason() {
      return new Reason(
          rule, item, skill, score == null ? null : fraction(score), observedOn, kaderCount, duty);
    }
  }
}
