package id.teladan.certificate;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A stored paper as it goes out. Its file name is its number: a name has no place in there. */
final class PdfAnswer {

  private PdfAnswer() {}

  static Response of(StoredPaper paper) {
    String file = paper.number().replace('/', '-') + ".pdf";
    return Response.ok(paper.pdf(), "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
        .tag(new EntityTag(paper.digest()))
        .build();
  }
}
