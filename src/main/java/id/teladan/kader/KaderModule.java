package id.teladan.kader;

import id.teladan.platform.Platform;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.puskesmas.PuskesmasModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** The register of kader, and their skills. */
public record KaderModule(
    KaderService service, SkillService skills, KaderPages pages, OwnPage ownPage) {

  public static KaderModule create(
      Platform platform, PuskesmasModule puskesmas, PosyanduModule posyandu) {
    KaderProblem.declareConstraints();
    SkillService skills = new SkillService(platform.jdbi(), platform.clock(), platform.policies());
    KaderService service =
        new KaderService(
            platform.jdbi(),
            platform.clock(),
            posyandu.service(),
            skills,
            new NikVault(platform.secrets()));
    return new KaderModule(
        service,
        skills,
        new KaderPages(service, posyandu.service(), puskesmas.service(), platform.policies()),
        new OwnPage(service, platform.policies()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new KaderApi(service, skills));
    jersey.register(new SkillApi());
    jersey.register(pages);
    jersey.register(ownPage);
    jersey.register(new SkillPages(service, skills));
  }
}
