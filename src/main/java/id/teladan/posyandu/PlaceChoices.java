package id.teladan.posyandu;

import id.teladan.platform.FormField.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The places that a form offers: every puskesmas within reach, and the regions with posyandu. */
public record PlaceChoices(List<PuskesmasChoice> puskesmas, List<RegionChoice> regions) {

  /** A puskesmas by name. */
  public record PuskesmasChoice(UUID id, String name) {}

  /** A province, kabupaten or kecamatan. */
  public record RegionChoice(String code, String name) {

    public boolean isProvince() {
      return code.indexOf('.') < 0;
    }

    public String title() {
      return "%s (%s)".formatted(name, code);
    }
  }

  /** Where there is only one and no region is chosen, it is chosen at once. */
  public List<Option> puskesmasOptions(String chosen, String chosenRegion) {
    boolean only = puskesmas.size() == 1 && chosenRegion.isBlank();
    return puskesmas.stream()
        .map(
            it ->
                new Option(
                    it.id().toString(), it.name(), only || it.id().toString().equals(chosen)))
        .toList();
  }

  /** What stands in the form stays to be chosen, even where no posyandu lies in it. */
  public List<Option> regionOptions(String chosen) {
    boolean unknown = regions.stream().noneMatch(it -> it.code().equals(chosen));
    return Stream.concat(
            regions.stream().map(it -> new Option(it.code(), it.title(), it.code().equals(chosen))),
            unknown && !chosen.isEmpty()
                ? Stream.of(new Option(chosen, chosen, true))
                : Stream.empty())
        .toList();
  }
}
