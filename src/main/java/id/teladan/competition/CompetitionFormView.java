package id.teladan.competition;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;

/** The form that sets up a competition. */
final class CompetitionFormView extends PageView {

  final CompetitionForm form;
  final boolean hasErrors;
  final List<String> messages;
  final List<CompetitionChoices.Choice> instruments;
  final List<CompetitionChoices.Choice> places;

  CompetitionFormView(Actor actor, CompetitionForm form, CompetitionChoices choices) {
    super("form.mustache", actor, "Lomba baru");
    this.form = form;
    this.hasErrors = form.hasErrors();
    this.messages = form.messages();
    this.instruments = CompetitionChoices.mark(choices.instruments(), form.instrument());
    this.places = CompetitionChoices.mark(choices.places(), form.place());
  }
}
