package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The accounts that an admin looks after. */
final class AccountListView extends PageView {

  private final String text;
  private final Listing<Account> accounts;
  private final Map<String, String> titles;

  AccountListView(Actor actor, String text, Listing<Account> accounts, Map<String, String> titles) {
    super("list.mustache", actor, "Akun");
    this.text = text;
    this.accounts = accounts;
    this.titles = titles;
  }

  String text() {
    return text;
  }

  boolean hasRows() {
    return !accounts.items().isEmpty();
  }

  List<Row> rows() {
    return accounts.items().stream().map(this::row).toList();
  }

  boolean hasNext() {
    return accounts.next() != null;
  }

  String nextAddress() {
    return "/akun?after="
        + accounts.next()
        + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private Row row(Account account) {
    return new Row(
        account.username(),
        account.name(),
        account.grants().stream().map(this::words).toList(),
        account.grants().isEmpty(),
        !account.active());
  }

  private String words(Grant grant) {
    String key = Places.key(grant.scope());
    String place = key.isEmpty() ? Places.EVERYWHERE : titles.getOrDefault(key, key);
    return grant.role().title() + ", " + place;
  }

  /** One account, in words. */
  record Row(
      String username, String name, List<String> grants, boolean mayNothing, boolean inactive) {}
}
