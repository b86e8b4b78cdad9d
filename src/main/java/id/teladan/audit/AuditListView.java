package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of the audit. */
final class AuditListView extends PageView {

  private final String object;
  private final Listing<AuditEntry> entries;

  AuditListView(Actor actor, String object, Listing<AuditEntry> entries) {
    super("list.mustache", actor, "Jejak audit");
    this.object = object;
    this.entries = entries;
  }

  String object() {
    return object;
  }

  List<Row> rows() {
    return entries.items().stream().map(Row::of).toList();
  }

  boolean hasRows() {
    return !entries.items().isEmpty();
  }

  boolean hasNext() {
    return entries.next() != null;
  }

  String nextAddress() {
    String filter = object.isEmpty() ? "" : "&objek=" + encode(object);
    return "/audit?after=" + entries.next() + filter;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** One entry, in words. */
  record Row(
      String at,
      String actor,
      String action,
      String object,
      String objectAddress,
      String chain,
      String chainAddress,
      String hashStart) {

    static Row of(AuditEntry entry) {
      return new Row(
          Words.shortDate(Words.day(entry.at())) + " " + Words.time(entry.at()),
          entry.actor(),
          entry.action(),
          entry.object(),
          "/audit?objek=" + encode(entry.object()),
          entry.chain(),
          "/audit/rantai?nama=" + encode(entry.chain()),
          entry.hash().substring(0, 12));
    }
  }
}
