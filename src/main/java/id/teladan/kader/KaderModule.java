package id.teladan.kader;

import id.teladan.platform.Platform;
import id.teladan.posyandu.PosyanduModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** The register of kader, and their skills. */
public record KaderModule(KaderService service, SkillService skills) {

  public static KaderModule create(Platform platform, PosyanduModule posyandu) {
    KaderProblem.declareConstraints();
    SkillService skills = new SkillService(platform.jdbi(), platform.clock(), platform.policies());
    KaderService service =
        new KaderService(
            platform.jdbi(),
            platform.clock(),
            posyandu.service(),
            skills,
            new NikVault(platform.secrets()));
    return new KaderModule(service, skills);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new KaderApi(service, skills));
    jersey.register(new SkillApi());
  }
}
