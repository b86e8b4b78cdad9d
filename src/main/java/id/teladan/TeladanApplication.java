package id.teladan;

import id.teladan.account.AccountModule;
import id.teladan.arrival.ArrivalModule;
import id.teladan.attendance.AttendanceModule;
import id.teladan.audit.AuditModule;
import id.teladan.bundle.BundleModule;
import id.teladan.certificate.CertificateModule;
import id.teladan.competition.CompetitionModule;
import id.teladan.course.CourseModule;
import id.teladan.database.Databases;
import id.teladan.demo.DemoData;
import id.teladan.demo.DemoServices;
import id.teladan.device.DeviceModule;
import id.teladan.evidence.EvidenceModule;
import id.teladan.imports.ImportModule;
import id.teladan.instrument.InstrumentModule;
import id.teladan.instrument.KnownCodes;
import id.teladan.jambore.JamboreModule;
import id.teladan.job.JobModule;
import id.teladan.kader.KaderModule;
import id.teladan.kader.Skill;
import id.teladan.kader.Skills;
import id.teladan.need.NeedModule;
import id.teladan.openapi.OpenApiModule;
import id.teladan.pelatihan.PassedCourses;
import id.teladan.pelatihan.PelatihanModule;
import id.teladan.platform.KeysApi;
import id.teladan.platform.Platform;
import id.teladan.platform.PoliciesApi;
import id.teladan.platform.Secrets;
import id.teladan.platform.SigningKey;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.puskesmas.PuskesmasModule;
import id.teladan.region.RegionModule;
import id.teladan.report.ReportModule;
import id.teladan.result.ResultModule;
import id.teladan.tablet.TabletModule;
import id.teladan.visit.VisitModule;
import io.dropwizard.assets.AssetsBundle;
import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.PooledDataSourceFactory;
import io.dropwizard.forms.MultiPartBundle;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.migrations.MigrationsBundle;
import io.dropwizard.views.common.ViewBundle;
import io.dropwizard.views.common.ViewRenderer;
import io.dropwizard.views.mustache.MustacheViewRenderer;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jdbi.v3.core.Jdbi;

/** The portal: its bundles, and all its modules in the order in which they need each other. */
public class TeladanApplication extends Application<TeladanConfiguration> {

  public static void main(String[] arguments) throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    new TeladanApplication().run(arguments);
  }

  @Override
  public String getName() {
    return "teladan";
  }

  @Override
  public void initialize(Bootstrap<TeladanConfiguration> bootstrap) {
    bootstrap.setConfigurationSourceProvider(
        new SubstitutingSourceProvider(
            bootstrap.getConfigurationSourceProvider(), new EnvironmentVariableSubstitutor(true)));
    bootstrap.addBundle(new AssetsBundle("/assets", "/assets", null, "assets"));
    bootstrap.addBundle(
        new AssetsBundle("/META-INF/resources/webjars", "/webjars", null, "webjars"));
    bootstrap.addBundle(new MultiPartBundle());
    bootstrap.addBundle(
        new ViewBundle<TeladanConfiguration>(viewRenderers()) {
          @Override
          public Map<String, Map<String, String>> getViewConfiguration(
              TeladanConfiguration configuration) {
            return configuration.views();
          }
        });
    bootstrap.addBundle(
        new MigrationsBundle<TeladanConfiguration>() {
          @Override
          public PooledDataSourceFactory getDataSourceFactory(TeladanConfiguration configuration) {
            return Databases.factory(configuration.database());
          }

          @Override
          public String getMigrationsFileName() {
            return "migrations/changelog.xml";
          }
        });
  }

  @Override
  protected void addDefaultCommands(Bootstrap<TeladanConfiguration> bootstrap) {
    bootstrap.addCommand(new ServeCommand(this));
    bootstrap.addCommand(new CheckCommand());
    bootstrap.addCommand(new AdminCommand());
    bootstrap.addCommand(new FilesCommand());
  }

  /** What turns views into pages; the tests put a stricter one in its place. */
  protected List<ViewRenderer> viewRenderers() {
    return List.of(new MustacheViewRenderer());
  }

  @Override
  public void run(TeladanConfiguration configuration, Environment environment) {
    ConfigurationFault.throwIfAny(ConfigurationFaults.of(configuration));
    WebHouse.furnish(configuration, environment);
    Platform platform = platform(configuration, environment);
    register(platform, configuration, environment);
    TabletModule.create().register(environment);
    OpenApiModule.register(environment.jersey());
    environment.lifecycle().addServerLifecycleListener(new StartNotice(configuration.demo()));
  }

  /** All modules, each after those it needs. */
  private static void register(
      Platform platform, TeladanConfiguration configuration, Environment environment) {
    JerseyEnvironment jersey = environment.jersey();
    jersey.register(new ProblemPages());
    jersey.register(new KeysApi(platform.signingKey()));
    jersey.register(new PoliciesApi(platform.policies()));
    AccountModule account = AccountModule.create(platform, configuration.session());
    account.register(jersey);
    AuditModule.create(platform, account.service()::listUsernames).register(jersey);
    RegionModule regions = RegionModule.create(platform);
    regions.register(jersey);
    PuskesmasModule puskesmas = PuskesmasModule.create(platform, regions);
    puskesmas.register(jersey);
    PosyanduModule posyandu = PosyanduModule.create(platform, regions, puskesmas);
    posyandu.register(jersey);
    posyandu.strata().bringUpToDate();
    KaderModule kader = KaderModule.create(platform, puskesmas, posyandu);
    kader.register(jersey);
    kader.keepLevels(environment.lifecycle());
    ImportModule.create(platform, regions, puskesmas, posyandu, kader).register(jersey);
    CourseModule course =
        CourseModule.create(code -> Skills.find(code).map(Skill::title).orElse(code));
    course.register(jersey);
    InstrumentModule instrument =
        InstrumentModule.create(
            platform,
            new KnownCodes(course.catalog()::knows, code -> Skills.find(code).isPresent()));
    instrument.register(jersey);
    CompetitionModule competition =
        CompetitionModule.create(platform, posyandu.places(), instrument.service());
    competition.register(jersey);
    VisitModule visit = VisitModule.create(platform, competition, instrument.service());
    EvidenceModule evidence =
        EvidenceModule.create(platform, visit, competition.service(), configuration.evidence());
    evidence.register(jersey);
    evidence.keepHouse(environment.lifecycle());
    ArrivalModule arrival = ArrivalModule.create(platform, competition.service(), visit);
    arrival.register(jersey);
    visit.register(jersey, evidence.files());
    DeviceModule device = DeviceModule.create(platform, competition.service());
    device.register(jersey);
    BundleModule.create(
            platform,
            new BundleModule.Below(
                account.service(),
                device.service(),
                visit.opening(),
                visit.moves(),
                visit.operations(),
                visit.submissions(),
                evidence.intake()))
        .register(jersey);
    ResultModule result = ResultModule.create(platform, competition, visit);
    result.register(jersey);
    NeedModule need =
        NeedModule.create(
            platform,
            new NeedModule.Below(
                course.catalog(),
                instrument.service(),
                kader.skills(),
                competition.service(),
                result.results(),
                new PassedCourses(platform.jdbi())));
    need.register(jersey);
    AttendanceModule attendance = AttendanceModule.create(platform);
    attendance.register(jersey);
    PelatihanModule pelatihan =
        PelatihanModule.create(
            platform, posyandu.places(), course.catalog(), attendance, need.recommendations());
    pelatihan.register(jersey);
    JamboreModule jambore = JamboreModule.create(platform, posyandu.places(), attendance, result);
    jambore.register(jersey);
    JobModule job = JobModule.create(platform);
    job.register(jersey);
    environment.lifecycle().manage(job.worker());
    CertificateModule certificate =
        CertificateModule.create(
            platform,
            job.service(),
            new CertificateModule.Below(kader, result, pelatihan, jambore));
    certificate.register(jersey);
    ReportModule.create(platform, course.catalog()).register(jersey);
    if (configuration.demo()) {
      DemoServices demo =
          DemoServices.of(
              platform.jdbi(),
              new DemoServices.Below(
                  account,
                  puskesmas,
                  posyandu,
                  kader,
                  competition,
                  visit,
                  result,
                  need,
                  attendance,
                  pelatihan,
                  jambore,
                  certificate));
      new DemoData(demo, platform.clock(), configuration.database().ownFolder()).makeOnce();
    }
  }

  private static Platform platform(TeladanConfiguration configuration, Environment environment) {
    Jdbi jdbi = Databases.open(configuration.database(), environment);
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    Secrets secrets = InstallationSecret.of(configuration);
    return new Platform(
        jdbi,
        clock,
        secrets,
        new SigningKey(secrets),
        configuration.policies(),
        configuration.publicUrl());
  }
}
