package id.teladan.competition;

import id.teladan.posyandu.PlaceChoices;
import java.util.List;
import java.util.stream.Stream;

/** What may be chosen when a competition is set up: instruments in use, and places within reach. */
record CompetitionChoices(List<Choice> instruments, List<Choice> places) {

  /** One option of a select. */
  record Choice(String value, String title, boolean chosen) {

    Choice chosenIf(String current) {
      return new Choice(value, title, value.equals(current));
    }
  }

  /** A value says of what kind it is: {@code p:} a puskesmas, {@code w:} a region. */
  static List<Choice> places(PlaceChoices within) {
    return Stream.concat(
            within.puskesmas().stream()
                .map(it -> new Choice("p:" + it.id(), "Puskesmas " + it.name(), false)),
            within.regions().stream()
                .filter(it -> !it.isProvince())
                .map(it -> new Choice("w:" + it.code(), it.title(), false)))
        .toList();
  }

  static List<Choice> mark(List<Choice> choices, String current) {
    return choices.stream().map(choice -> choice.chosenIf(current)).toList();
  }
}
