package id.teladan.certificate;

import id.teladan.certificate.HolderDao.LeveledKader;
import id.teladan.kader.KaderLevel;
import id.teladan.kader.Skill;
import id.teladan.kader.SkillGroup;
import id.teladan.kader.Skills;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The level (TKK) a kader has reached, with the groups of skills it rests on. */
final class LevelOccasions implements OccasionSource {

  private final Jdbi jdbi;

  LevelOccasions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Occasion get(Actor actor, UUID id) {
    return jdbi.withExtension(
        HolderDao.class,
        dao -> {
          LeveledKader kader =
              dao.findLeveled(
                      id, actor.reach(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER))
                  .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Kader itu tidak ada."));
          return occasion(kader, new HashSet<>(dao.listMastered(id)));
        });
  }

  /** A level that falls later takes nothing back: the paper says what was true on its day. */
  @Override
  public void seal(Handle handle, Actor actor, UUID id) {}

  private static Occasion occasion(LeveledKader kader, Set<String> mastered) {
    Place place = new Place(kader.districtCode(), kader.puskesmasId());
    String object = "kader/" + kader.id() + "/level";
    List<Award> awards =
        kader.level() == KaderLevel.BELUM
            ? List.of()
            : List.of(award(kader, object + "/" + kader.level(), mastered));
    return new Occasion(object, "Tingkat kecakapan " + kader.name(), place, awards);
  }

  private static Award award(LeveledKader kader, String occasion, Set<String> mastered) {
    List<Award.Line> groups =
        Arrays.stream(SkillGroup.values()).map(group -> line(group, mastered)).toList();
    return new Award(
        occasion,
        CertificateKind.TKK,
        kader.id(),
        kader.id(),
        kader.name(),
        kader.holder().affiliation(),
        "Kader " + kader.level().title(),
        null,
        null,
        null,
        groups);
  }

  private static Award.Line line(SkillGroup group, Set<String> mastered) {
    List<Skill> skills = Skills.of(group);
    long done = skills.stream().map(Skill::code).filter(mastered::contains).count();
    String achieved = "%d dari %d keterampilan tuntas".formatted(done, skills.size());
    return new Award.Line(group.title(), achieved, null);
  }
}
