package id.teladan.puskesmas;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/** The puskesmas a reader sees. */
final class PuskesmasListView extends PageView {

  final String text;
  final List<Row> rows;
  final String nextAddress;
  final boolean writable;

  PuskesmasListView(String template, Actor actor, String text, Listing<Puskesmas> found) {
    super(template, actor, "Puskesmas");
    this.text = text;
    this.rows = found.items().stream().map(Row::of).toList();
    this.writable = actor.has(Role.ADMIN, Role.COMMITTEE);
    String next = found.next();
    this.nextAddress =
        next == null
            ? ""
            : UriBuilder.fromPath("/puskesmas")
                .queryParam("q", "{q}")
                .queryParam("after", "{after}")
                .build(text, next)
                .toString();
  }

  record Row(PuskesmasId id, String name, String code, String shortCode, String district) {

    static Row of(Puskesmas puskesmas) {
      String code = puskesmas.code();
      return new Row(
          puskesmas.id(),
          puskesmas.name(),
          code == null ? "" : code,
          puskesmas.shortCode(),
          puskesmas.districtName());
    }
  }
}
