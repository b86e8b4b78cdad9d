package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offices that give papers out. */
final class IssuerListView extends PageView {

  final List<Row> rows;
  final @Nullable String next;

  IssuerListView(Actor actor, Listing<IssuerDao.Office> offices) {
    super("issuers.mustache", actor, "Penerbit sertifikat");
    this.rows = offices.items().stream().map(Row::of).toList();
    this.next = offices.next();
  }

  /** One office. */
  record Row(String address, String name, String unit, String signatory) {
    static Row of(IssuerDao.Office office) {
      String signatory = office.signatoryName();
      String unit = office.unit();
      return new Row(
          IssuerPages.address(office.place()),
          office.name(),
          unit == null ? "" : unit,
          signatory == null ? "" : signatory);
    }
  }
}
