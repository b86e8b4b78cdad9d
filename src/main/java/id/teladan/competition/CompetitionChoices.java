package id.teladan.competition;

import java.util.List;

/** What may be chosen when a competition is set up: instruments in use, and places within reach. */
record CompetitionChoices(List<Choice> instruments, List<Choice> places) {

  /** One option of a select. */
  record Choice(String value, String title, boolean chosen) {

    Choice chosenIf(String current) {
      return new Choice(value, title, value.equals(current));
    }
  }

  static List<Choice> mark(List<Choice> choices, String current) {
    return choices.stream().map(choice -> choice.chosenIf(current)).toList();
  }
}
