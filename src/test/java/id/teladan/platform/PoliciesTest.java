package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;

class PoliciesTest {

  private static final ObjectMapper YAML = Json.configure(new ObjectMapper(new YAMLFactory()));

  @Test
  void whatTheFileDoesNotSayKeepsItsDefault() throws JsonProcessingException {
    Policies read = YAML.readValue("tkk: {policy: COUNT, expiresAfterMonths: 24}", Policies.class);
    assertThat(read.tkk()).isEqualTo(new Policies.Tkk(Policies.TkkPolicy.COUNT, 24));
    assertThat(read.active()).isEqualTo(Policies.DEFAULTS.active());
    assertThat(read.need().gapBelow()).isEqualByComparingTo("2");
  }

  @Test
  void theVersionFollowsTheSettings() throws JsonProcessingException {
    assertThat(YAML.readValue("{}", Policies.class).version())
        .isEqualTo(Policies.DEFAULTS.version());
    assertThat(YAML.readValue("test: {passMark: 75}", Policies.class).version())
        .isNotEqualTo(Policies.DEFAULTS.version());
  }

  @Test
  void aMisspelledSettingIsRefused() {
    assertThatThrownBy(() -> YAML.readValue("test: {passMark: 75, remedial: 1}", Policies.class))
        .hasMessageContaining("remedial");
  }
}
