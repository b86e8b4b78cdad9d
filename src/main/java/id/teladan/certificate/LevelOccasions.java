package id.teladan.certificate;

import id.teladan.certificate.HolderDao.PlacedKader;
import id.teladan.kader.KaderId;
import id.teladan.kader.KaderLevel;
import id.teladan.kader.Skill;
import id.teladan.kader.SkillBook;
import id.teladan.kader.SkillGroup;
import id.teladan.kader.SkillService;
import id.teladan.kader.Skills;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The level (TKK) a kader has reached, with the groups of skills it rests on. */
final class LevelOccasions implements OccasionSource {

  private final Jdbi jdbi;
  private final SkillService skills;

  LevelOccasions(Jdbi jdbi, SkillService skills) {
    this.jdbi = jdbi;
    this.skills = skills;
  }

  /**
   * Derives the level from the assessments: what is stored beside the kader may be of yesterday.
   */
  @Override
  public Occasion get(Actor actor, UUID id) {
    return jdbi.withHandle(
        handle -> {
          PlacedKader kader =
              handle
                  .attach(HolderDao.class)
                  .findPlaced(
                      id, actor.reach(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER))
                  .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Kader itu tidak ada."));
          SkillBook book = skills.book(handle, new KaderId(id));
          return occasion(kader, skills.level(book), book.mastered());
        });
  }

  /** A level that falls later takes nothing back: the paper says what was true on its day. */
  @Override
  public void seal(Handle handle, Actor actor, UUID id) {}

  private static Occasion occasion(PlacedKader kader, KaderLevel level, Set<String> mastered) {
    Place place = new Place(kader.districtCode(), kader.puskesmasId());
    String object = "kader/" + kader.id() + "/level";
    List<Award> awards =
        level == KaderLevel.BELUM
            ? List.of()
            : List.of(award(kader, level, object + "/" + level, mastered));
    return new Occasion(object, "Tingkat kecakapan " + kader.name(), place, awards);
  }

  private static Award award(
      PlacedKader kader, KaderLevel level, String occasion, Set<String> mastered) {
    List<Award.Line> groups =
        Arrays.stream(SkillGroup.values()).map(group -> line(group, mastered)).toList();
    return new Award(
        occasion,
        CertificateKind.TKK,
        kader.id(),
        kader.id(),
        kader.name(),
        kader.holder().affiliation(),
        "Kader " + level.title(),
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
