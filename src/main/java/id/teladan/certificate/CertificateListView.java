package id.teladan.certificate;

import id.teladan.certificate.CertificateListForm.Choice;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/** The list of certificates, and what is looked for in it. */
final class CertificateListView extends PageView {

  final String kaderId;
  final boolean ofOneKader;
  final String text;
  final List<Choice> kinds;
  final List<Choice> statuses;
  final List<CertificateRow> rows;
  final boolean hasNext;
  final String nextPage;

  CertificateListView(
      String template, Actor actor, CertificateListForm form, Listing<Certificate> listing) {
    super(template, actor, "Sertifikat");
    this.kaderId = form.kaderId();
    this.ofOneKader = !form.kaderId().isEmpty();
    this.text = form.text();
    this.kinds = form.kinds();
    this.statuses = form.statuses();
    this.rows = listing.items().stream().map(CertificateRow::of).toList();
    String next = listing.next();
    this.hasNext = next != null;
    this.nextPage = next == null ? "" : address(form, next);
  }

  private static String address(CertificateListForm form, String next) {
    return UriBuilder.fromPath("/sertifikat")
        .queryParam("kaderId", "{kaderId}")
        .queryParam("q", "{q}")
        .queryParam("jenis", "{kind}")
        .queryParam("status", "{status}")
        .queryParam("after", "{after}")
        .build(form.kaderId(), form.text(), form.kind(), form.status(), next)
        .toString();
  }
}
