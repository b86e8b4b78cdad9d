package id.teladan.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.certificate.CertificatePress.Content;
import id.teladan.job.JobRun;
import id.teladan.job.JobWork;
import id.teladan.platform.Json;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives out the papers of one occasion in the background, one transaction each. What it is to print
 * was frozen when it was ordered; who has a paper already is passed over, so it may be killed and
 * begun again at any point.
 */
final class CertificateIssuing implements JobWork {

  static final String KIND = "certificate.issue";

  private final Jdbi jdbi;
  private final CertificatePress press;

  CertificateIssuing(Jdbi jdbi, CertificatePress press) {
    this.jdbi = jdbi;
    this.press = press;
  }

  /** The payload of the job. */
  record Order(Issuer issuer, Place place, List<Award> awards) {
    JsonNode json() {
      return Json.strict().valueToTree(this);
    }

    static Order read(JsonNode payload) {
      try {
        return Json.strict().treeToValue(payload, Order.class);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the payload of a certificate job is broken", e);
      }
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    Order order = Order.read(run.payload());
    int done = 0;
    for (Award award : order.awards()) {
      done++;
      issue(run, new Content(award, order.issuer(), order.place()), done);
    }
  }

  private void issue(JobRun run, Content content, int done) {
    boolean printed =
        jdbi.inTransaction(
            handle -> {
              Award award = content.award();
              CertificateDao dao = handle.attach(CertificateDao.class);
              if (dao.exists(award.holderId(), award.occasion())) {
                return false;
              }
              Optional<CertificateId> made = press.printFirst(handle, run.actor(), content);
              made.ifPresent(id -> run.report(handle, done));
              return made.isPresent();
            });
    if (!printed) {
      jdbi.useTransaction(handle -> run.report(handle, done));
    }
  }
}
