package id.teladan.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

  @Test
  void theLengthTellsTheLevel() {
    assertThat(new RegionCode("16").level()).isEqualTo(RegionLevel.PROVINCE);
    assertThat(new RegionCode("16.03").level()).isEqualTo(RegionLevel.REGENCY);
    assertThat(new RegionCode("16.03.07").level()).isEqualTo(RegionLevel.DISTRICT);
    assertThat(new RegionCode("16.03.07.2005").level()).isEqualTo(RegionLevel.VILLAGE);
  }

  @Test
  void aVillageLiesInItsKecamatan() {
    assertThat(new RegionCode("16.03.07.2005").parent()).isEqualTo(new RegionCode("16.03.07"));
    assertThat(new RegionCode("16").parent()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "16.", "16.3", "16.03.07.205", "16.03.07.2005.001", "%", "١٦"})
  void whatHasNotTheFormIsNoCode(String text) {
    assertThat(RegionCode.read(text)).isEmpty();
  }
}
