package id.teladan.certificate;

import id.teladan.audit.AuditLog;
import id.teladan.job.Job;
import id.teladan.job.JobService;
import id.teladan.job.NewJob;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Orders the papers of an occasion, and says how far giving them out has come. */
public final class IssuingService {

  private final Jdbi jdbi;
  private final JobService jobs;
  private final Occasions occasions;

  IssuingService(Jdbi jdbi, JobService jobs, Occasions occasions) {
    this.jdbi = jdbi;
    this.jobs = jobs;
    this.occasions = occasions;
  }

  /** What an occasion awards, before or after the papers were given out. */
  Occasion getOccasion(Actor actor, OccasionKind kind, UUID id) {
    return occasions.get(actor, kind, id);
  }

  /**
   * Orders the papers of an occasion. May be repeated: who has one gets no second, and while the
   * order is carried out, the same job is the answer.
   */
  public Job issue(Actor actor, OccasionKind kind, UUID id) {
    requireMayIssue(actor, kind, getOccasion(actor, kind, id).place());
    Job job =
        jdbi.inTransaction(
            handle -> {
              occasions.seal(handle, actor, kind, id);
              Occasion sealed = getOccasion(actor, kind, id);
              requireAwards(sealed);
              Issuer issuer = Issuers.of(handle, sealed.place());
              Job ordered = jobs.order(handle, actor, order(sealed, issuer));
              AuditLog.write(
                  handle,
                  actor,
                  "certificate.order",
                  sealed.object(),
                  CertificatePress.chain(issuer.unit()));
              return ordered;
            });
    jobs.wake();
    return job;
  }

  /** What was given out at an occasion so far; the newest where there are several. */
  Map<Award.Key, Certificate> listGivenOut(Occasion occasion) {
    return jdbi
        .withExtension(CertificateDao.class, dao -> dao.listAtOccasion(occasion.object()))
        .stream()
        .collect(
            Collectors.toMap(
                CertificateDao.GivenOut::key,
                CertificateDao.GivenOut::certificate,
                (older, newer) -> newer));
  }

  /** The last order of an occasion, for its page. */
  Optional<Job> findLastOrder(Occasion occasion) {
    return jobs.findLatest(jobObject(occasion));
  }

  boolean mayIssue(Actor actor, OccasionKind kind, Place place) {
    return Occasions.writers(actor, kind.prefix()).covers(place.regionCode(), place.puskesmasId());
  }

  private void requireMayIssue(Actor actor, OccasionKind kind, Place place) {
    if (!mayIssue(actor, kind, place)) {
      throw CommonProblem.FORBIDDEN.because("Anda tidak dapat menerbitkan sertifikat di sini.");
    }
  }

  private static void requireAwards(Occasion occasion) {
    if (occasion.awards().isEmpty()) {
      throw CertificateProblem.NOTHING_TO_CERTIFY.because(
          "Tidak ada yang berhak atas sertifikat di sini.");
    }
  }

  private static NewJob order(Occasion occasion, Issuer issuer) {
    CertificateIssuing.Order order =
        new CertificateIssuing.Order(issuer, occasion.place(), occasion.awards());
    return new NewJob(
        CertificateIssuing.KIND, jobObject(occasion), occasion.awards().size(), order.json());
  }

  private static String jobObject(Occasion occasion) {
    return "certificate/" + occasion.object();
  }
}
