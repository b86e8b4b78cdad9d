package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page on which an account is made or changed. */
final class AccountFormView extends PageView {

  private static final int EMPTY_ROWS = 2;

  private final AccountForm form;
  private final @Nullable Account known;
  private final Map<String, String> titles;
  private final List<PlaceDao.Suggestion> suggestions;

  private AccountFormView(
      Actor actor,
      AccountForm form,
      @Nullable Account known,
      Map<String, String> titles,
      List<PlaceDao.Suggestion> suggestions) {
    super("form.mustache", actor, known == null ? "Akun baru" : "Akun " + known.username());
    this.form = form;
    this.known = known;
    this.titles = titles;
    this.suggestions = suggestions;
  }

  static AccountFormView fresh(
      Actor actor, AccountForm form, List<PlaceDao.Suggestion> suggestions) {
    return new AccountFormView(actor, form, null, Map.of(), suggestions);
  }

  static AccountFormView of(
      Actor actor,
      Account known,
      AccountForm form,
      Map<String, String> titles,
      List<PlaceDao.Suggestion> suggestions) {
    return new AccountFormView(actor, form, known, titles, suggestions);
  }

  boolean fresh() {
    return known == null;
  }

  boolean active() {
    return known != null && known.active();
  }

  boolean inactive() {
    return known != null && !known.active();
  }

  String action() {
    return fresh() ? "/akun" : "/akun/" + form.username();
  }

  String username() {
    return form.username();
  }

  String name() {
    return form.name();
  }

  String homePuskesmas() {
    return form.homePuskesmas();
  }

  String homeVillage() {
    return form.homeVillage();
  }

  boolean hasErrors() {
    return !form.errors().isEmpty();
  }

  String usernameError() {
    return form.error("username");
  }

  String nameError() {
    return form.error("name");
  }

  String passwordError() {
    return form.error("password");
  }

  String homePuskesmasError() {
    return form.error("homePuskesmasId");
  }

  String homeVillageError() {
    return form.error("homeVillageCode");
  }

  String grantsError() {
    return form.error("grants");
  }

  int shortest() {
    return PasswordRules.SHORTEST;
  }

  List<PlaceDao.Suggestion> suggestions() {
    return suggestions;
  }

  List<GrantRow> grantRows() {
    List<GrantRow> rows = new ArrayList<>();
    for (int i = 0; i < form.grants().size(); i++) {
      AccountForm.TypedGrant grant = form.grants().get(i);
      rows.add(
          new GrantRow(
              i + 1,
              options(grant.role()),
              grant.place(),
              titles.getOrDefault(grant.place(), ""),
              form.error("grants[" + i + "]")));
    }
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new GrantRow(rows.size() + 1, options(""), "", "", ""));
    }
    return rows;
  }

  private static List<RoleOption> options(String chosen) {
    return Arrays.stream(Role.values())
        .map(role -> new RoleOption(role.name(), role.title(), role.name().equals(chosen)))
        .toList();
  }

  /** One role and its place; a place that is a code or an id is said in words too. */
  record GrantRow(
      int number, List<RoleOption> options, String place, String placeTitle, String error) {}

  /** One entry of the list of roles. */
  record RoleOption(String value, String title, boolean selected) {}
}
