package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  @Test
  void membersAreSortedByUtf16AndWhiteSpaceIsGone() throws JsonProcessingException {
    assertThat(
            canonical(
                "{ \"\u20ac\": 1, \"\\r\": 2, \"1\": [ true , null ], \"\ud83d\ude02\": {} }"))
        .isEqualTo("{\"\\r\":2,\"1\":[true,null],\"\u20ac\":1,\"\ud83d\ude02\":{}}");
  }

  @Test
  void controlCharactersAreEscapedAndNothingElse() throws JsonProcessingException {
    assertThat(canonical("\"\\u0007\\u001f\\t\\\"\\\\\\/\u00e9\\u2028\""))
        .isEqualTo("\"\\u0007\\u001f\\t\\\"\\\\/\u00e9\u2028\"");
  }

  @ParameterizedTest
  @CsvSource({
    "82.50, 82.5",
    "3.0, 3",
    "-0.0, 0",
    "1E30, 1e+30",
    "0.000001, 0.000001",
    "1e-7, 1e-7",
    "333333333.33333329, 333333333.3333333",
    "9007199254740993, 9007199254740992",
    "1e21, 1e+21",
    "123456789012345680000, 123456789012345680000",
    "4.50, 4.5",
    "2e-3, 0.002",
    "5e-324, 5e-324",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "5.684341886080801486968994140625e-14, 5.684341886080802e-14",
    "8.0000152587890625, 8.000015258789062",
    "9.0000457763671875, 9.000045776367188"
  })
  void numbersAreWrittenAsEcmaScriptWritesThem(String json, String expected)
      throws JsonProcessingException {
    assertThat(canonical(json)).isEqualTo(expected);
  }

  @Property
  void everyDoubleReadsBackAsItself(@ForAll double value) {
    assertThat(Double.parseDouble(CanonicalJson.ecmaScript(value))).isEqualTo(value + 0.0);
  }

  private static String canonical(String json) throws JsonProcessingException {
    return CanonicalJson.of(Json.strict().readTree(json));
  }
}
