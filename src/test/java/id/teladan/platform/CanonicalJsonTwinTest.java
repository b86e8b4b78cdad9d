package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.teladan.testing.NodeProcess;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever JSON there is, a browser must write the same canonical text of it. */
class CanonicalJsonTwinTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "A",
          "1",
          "10",
          "2",
          " ",
          "",
          "\"",
          "\\",
          "/",
          "\n",
          "\r",
          "\t",
          "\b",
          "\f",
          "\u0000",
          "\u001f",
          "\u007f",
          "\u0080",
          "é",
          "€",
          "\u2028",
          "\u2029",
          "\ufb33",
          "\uffff",
          "\ud83d\ude42",
          "\ud800\udc00",
          "__proto__",
          "constructor");

  private static NodeProcess node;

  @BeforeContainer
  static void start() {
    node = NodeProcess.of("twins.mjs");
  }

  @AfterContainer
  static void end() {
    node.close();
  }

  @Property(tries = 500)
  void itIsTheSameInTheBrowser(@ForAll("documents") String document) {
    assertThat(onTheTablet(document)).isEqualTo(canonical(document));
  }

  @Property(tries = 20)
  void soIsEveryNumber(@ForAll Random random) {
    String numbers =
        Stream.generate(() -> number(random)).limit(500).collect(Collectors.joining(",", "[", "]"));

    assertThat(onTheTablet(numbers)).isEqualTo(canonical(numbers));
  }

  /** Where the numbers of a double change their distance, its shortest text is hardest to find. */
  @Property(tries = 1)
  void soAreThePowersOfTwoAndTheirNeighbors() {
    String numbers =
        IntStream.range(-1074, 1024)
            .mapToDouble(exponent -> Math.scalb(1.0, exponent))
            .flatMap(
                power ->
                    Stream.of(Math.nextDown(power), power, Math.nextUp(power))
                        .mapToDouble(it -> it))
            .mapToObj(number -> new BigDecimal(number).round(new MathContext(20)).toString())
            .collect(Collectors.joining(",", "[", "]"));

    assertThat(onTheTablet(numbers)).isEqualTo(canonical(numbers));
  }

  private static String onTheTablet(String json) {
    return node.ask("{\"ask\":\"canonical\",\"value\":%s}".formatted(json)).textValue();
  }

  private static String canonical(String json) {
    try {
      return CanonicalJson.of(Json.strict().readTree(json));
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.randomValue(random -> document(random, 4));
  }

  private static String document(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> String.valueOf(random.nextBoolean());
      case 1 -> "null";
      case 2 -> Json.text(text(random));
      case 3 -> number(random);
      case 4 ->
          IntStream.range(0, random.nextInt(4))
              .mapToObj(n -> document(random, depth - 1))
              .collect(Collectors.joining(", ", "[ ", " ]"));
      default -> {
        Map<String, String> members = new LinkedHashMap<>();
        for (int count = random.nextInt(7); count > 0; count--) {
          members.put(Json.text(text(random)), document(random, depth - 1));
        }
        yield members.entrySet().stream()
            .map(member -> member.getKey() + " :" + member.getValue())
            .collect(Collectors.joining(" , ", "{", "}"));
      }
    };
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  private static String number(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> String.valueOf(random.nextInt(200) - 100);
      case 1 -> String.valueOf(random.nextLong());
      case 2 -> BigDecimal.valueOf(random.nextInt(), random.nextInt(9)).toPlainString();
      case 3 -> new BigDecimal(new BigInteger(130, random), random.nextInt(60) - 20).toString();
      case 4 -> new BigDecimal(8 + random.nextInt(1 << 19) / 65536.0).toString();
      default -> {
        double any = Double.longBitsToDouble(random.nextLong());
        yield Double.isFinite(any) ? String.valueOf(any) : "-0.0";
      }
    };
  }
}
