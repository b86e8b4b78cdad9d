package id.teladan.instrument;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers as JSON text: fitting ones, ones just beside, and nonsense. Numbers are written as any
 * program may write them whose numbers are doubles, for that is what a browser can send.
 */
final class RandomAnswer {

  private static final List<String> NONSENSE =
      List.of(
          "null",
          "true",
          "false",
          "7",
          "-0",
          "\"7\"",
          "\"\"",
          "[]",
          "[7]",
          "{}",
          "[{}]",
          "{\"a\":{\"b\":[]}}",
          "{\"notApplicable\":null}",
          "{\"notApplicable\":\"true\"}",
          "{\"notApplicable\":false}",
          "{\"notApplicable\":true,\"level\":4}",
          "{\"__proto__\":{\"level\":4}}",
          "{\"constructor\":1}",
          "{\"toString\":1}",
          "{\"length\":2}",
          "{\"0\":2}");

  private static final List<String> ODD_NAMES =
      List.of(
          "",
          " ",
          "Level",
          "levels",
          "__proto__",
          "constructor",
          "hasOwnProperty",
          "note",
          "notApplicable",
          "\u2028",
          "\"",
          "\\",
          "%s",
          "%d",
          "butir ke-2",
          "x".repeat(40),
          "x".repeat(41),
          "x".repeat(39) + "\ud83d\ude42",
          "émoji");

  private static final List<String> ODD_NUMBERS =
      List.of(
          "-0",
          "0.0",
          "-0.0",
          "4.0",
          "7.50",
          "1e2",
          "1E+2",
          "100.0",
          "1e-6",
          "1e-7",
          "0.1234567",
          "5e-324",
          "1e21",
          "1e22",
          "1.5e300",
          "-1.5e300",
          "1e400",
          "-1e400",
          "999999999",
          "999999999.0",
          "999999999.999999",
          "999999999.0000001",
          "1000000000",
          "-1",
          "-0.000001",
          "2147483647",
          "2147483648",
          "4294967297",
          "9007199254740993",
          "18446744073709551617",
          "0.30000000000000004",
          "100.00000000000001",
          "99.99999999999999",
          "100.000001");

  private final Random random;

  RandomAnswer(Random random) {
    this.random = random;
  }

  String to(Item item) {
    int choice = random.nextInt(20);
    if (choice == 0) {
      return any(NONSENSE);
    }
    if (choice == 1) {
      return "{\"notApplicable\":true}";
    }
    if (choice == 2) {
      return withAnotherField(item);
    }
    return fitting(item, () -> choice < 6 ? anyNumber() : goodNumber(item));
  }

  private String withAnotherField(Item item) {
    String answer = fitting(item, () -> goodNumber(item));
    String other = Json.text(any(ODD_NAMES)) + ":" + anyNumber();
    return random.nextBoolean()
        ? "{" + other + "," + answer.substring(1)
        : answer.substring(0, answer.length() - 1) + "," + other + "}";
  }

  private String fitting(Item item, Supplier<String> number) {
    return switch (item.scale()) {
      case R4 -> "{\"level\":" + number.get() + "}";
      case N4 -> "{\"count\":" + number.get() + "}";
      case P4 -> ratio(item, number);
      case OBS -> "{\"done\":" + steps(item) + "}";
      case PCT -> "{\"percent\":" + number.get() + "}";
    };
  }

  private String ratio(Item item, Supplier<String> number) {
    String numerator = number.get();
    String denominator = number.get();
    if (random.nextInt(3) == 0) {
      // exactly on a threshold, or one step beside it
      BigDecimal threshold = threshold(item);
      denominator = any(List.of("100", "1000", "50", "25"));
      numerator =
          number(
              threshold
                  .multiply(new BigDecimal(denominator))
                  .movePointLeft(2)
                  .setScale(item.decimals(), RoundingMode.HALF_UP)
                  .add(BigDecimal.valueOf(random.nextInt(3) - 1, item.decimals())));
    }
    return random.nextBoolean()
        ? "{\"numerator\":" + numerator + ",\"denominator\":" + denominator + "}"
        : "{\"denominator\":" + denominator + ",\"numerator\":" + numerator + "}";
  }

  private String steps(Item item) {
    if (random.nextInt(12) == 0) {
      return any(
          List.of(
              "null",
              "3",
              "{}",
              "[0]",
              "[-1]",
              "[1.5]",
              "[null]",
              "[\"1\"]",
              "[[1]]",
              "[true]",
              "[1,1]",
              "[99999999999]",
              "[2147483648]",
              "[4294967297]",
              "[18446744073709551617]",
              "[1,2,3,4,5,6,7,8,9,10,11,12,13]"));
    }
    int share = random.nextInt(5);
    List<Integer> ticked =
        IntStream.rangeClosed(1, item.steps().size())
            .filter(step -> random.nextInt(4) < share)
            .boxed()
            .collect(toList());
    Collections.shuffle(ticked, random);
    return Stream.concat(
            ticked.stream(), random.nextInt(20) == 0 ? ticked.stream().limit(1) : Stream.empty())
        .map(String::valueOf)
        .collect(joining(",", "[", "]"));
  }

  private String goodNumber(Item item) {
    return switch (item.scale()) {
      case R4 -> String.valueOf(any(item.anchors()).level());
      case PCT -> number(mark(random.nextInt(item.decimalsAllowed() + 1)));
      case N4 ->
          random.nextBoolean()
              ? number(
                  threshold(item)
                      .setScale(item.decimals(), RoundingMode.HALF_UP)
                      .add(BigDecimal.valueOf(random.nextInt(3) - 1, item.decimals())))
              : number(BigDecimal.valueOf(random.nextInt(200_000_000), item.decimals()));
      default -> number(BigDecimal.valueOf(random.nextInt(1000), random.nextInt(2)));
    };
  }

  private BigDecimal mark(int decimals) {
    int most = BigDecimal.TEN.pow(decimals + 2).intValueExact();
    return BigDecimal.valueOf(random.nextInt(most + 1), decimals);
  }

  private BigDecimal threshold(Item item) {
    return Optional.ofNullable(any(item.anchors()).threshold()).orElse(BigDecimal.ZERO);
  }

  private String anyNumber() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> any(ODD_NUMBERS);
      case 2 -> String.valueOf(random.nextInt(6));
      case 3 -> number(BigDecimal.valueOf(random.nextInt(), random.nextInt(9)));
      case 4 -> number(random.nextDouble() * 100);
      default -> {
        double any = Double.longBitsToDouble(random.nextLong());
        yield Double.isFinite(any) ? number(any) : "\"NaN\"";
      }
    };
  }

  private static String number(BigDecimal number) {
    return number(number.doubleValue());
  }

  private static String number(double number) {
    return CanonicalJson.of(JsonNodeFactory.instance.numberNode(number));
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
