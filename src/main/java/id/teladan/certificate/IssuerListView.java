package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;

/** The offices that give papers out. */
final class IssuerListView extends PageView {

  final List<Row> rows;

  IssuerListView(Actor actor, List<IssuerDao.Office> offices) {
    super("issuers.mustache", actor, "Penerbit sertifikat");
    this.rows = offices.stream().map(Row::of).toList();
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
