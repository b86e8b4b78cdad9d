package id.teladan.certificate;

import id.teladan.jambore.JamboreModule;
import id.teladan.job.JobService;
import id.teladan.kader.KaderModule;
import id.teladan.pelatihan.PelatihanModule;
import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.result.ResultModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.security.SecureRandom;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Builds and registers the papers people take home, and the page that checks them. */
public final class CertificateModule {

  private final CertificateService service;
  private final IssuingService issuing;
  private final IssuerService issuers;
  private final VerificationService verification;

  private CertificateModule(
      CertificateService service,
      IssuingService issuing,
      IssuerService issuers,
      VerificationService verification) {
    this.service = service;
    this.issuing = issuing;
    this.issuers = issuers;
    this.verification = verification;
  }

  /** What papers are given out for. */
  public record Below(
      KaderModule kader, ResultModule result, PelatihanModule pelatihan, JamboreModule jambore) {}

  public static CertificateModule create(Platform platform, JobService jobs, Below below) {
    Daos.learn(
        platform.jdbi(),
        CertificateDao.class,
        HolderDao.class,
        IssuerDao.class,
        VerificationMissDao.class);
    Jdbi jdbi = platform.jdbi();
    return create(
        platform,
        jobs,
        Map.of(
            OccasionKind.COMPETITION,
            new CompetitionOccasions(jdbi, below.result().competitions(), below.result().decided()),
            OccasionKind.JAMBORE,
            new JamboreOccasions(jdbi, below.jambore().service()),
            OccasionKind.PELATIHAN,
            new PelatihanOccasions(
                jdbi, below.pelatihan().service(), below.pelatihan().completions()),
            OccasionKind.LEVEL,
            new LevelOccasions(jdbi, below.kader().skills())));
  }

  static CertificateModule create(
      Platform platform, JobService jobs, Map<OccasionKind, OccasionSource> sources) {
    ConstraintProblems.declare(
        "uq_certificate_issuer_unit",
        CertificateProblem.UNIT_TAKEN,
        "Kode unit itu sudah dipakai kantor lain; pilih yang lain.");
    CertificatePress press =
        new CertificatePress(platform.clock(), new SecureRandom(), platform.publicUrl());
    jobs.register(new CertificateIssuing(platform.jdbi(), press));
    Occasions occasions = new Occasions(sources);
    return new CertificateModule(
        new CertificateService(platform.jdbi(), platform.clock(), press, occasions),
        new IssuingService(platform.jdbi(), jobs, occasions),
        new IssuerService(platform.jdbi()),
        new VerificationService(
            platform.jdbi(),
            new VerificationGuard(platform.jdbi(), platform.clock(), platform.secrets())));
  }

  public CertificateService service() {
    return service;
  }

  public IssuingService issuing() {
    return issuing;
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new CertificateApi(service));
    IssuingApi.resources(issuing).forEach(jersey::register);
    jersey.register(new CertificatePages(service));
    jersey.register(new OwnCertificatePages(service));
    IssuingPages.resources(issuing).forEach(jersey::register);
    jersey.register(new IssuerApi(issuers));
    jersey.register(new IssuerPages(issuers));
    jersey.register(new VerificationApi(verification));
    jersey.register(new VerificationPages(verification));
  }
}
