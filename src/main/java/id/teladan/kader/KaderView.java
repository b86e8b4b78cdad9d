package id.teladan.kader;

import id.teladan.kader.SkillState.State;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Policies.TkkPolicy;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import id.teladan.posyandu.PosyanduId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All about one kader: the level, the next step, the skills by group. */
final class KaderView extends PageView {

  final KaderId id;
  final PosyanduId posyanduId;
  final String posyanduName;
  final String village;
  final String puskesmasName;
  final String phone;
  final String sex;
  final String bornOn;
  final String servesSince;
  final String nik;
  final boolean mayAskForNik;
  final boolean appointed;
  final boolean active;
  final String level;
  final String levelColor;
  final String advice;
  final int mastered;
  final int all;
  final List<Group> groups;
  final boolean writable;
  final boolean assessable;
  final boolean own;
  final boolean inOffice;

  /** Whether the reader may give this kader an account. */
  final boolean mayGiveAccount;

  KaderView(String template, Actor actor, KaderProfile profile, TkkPolicy policy) {
    super(template, actor, profile.kader().name());
    Kader kader = profile.kader();
    Sex known = kader.sex();
    this.id = kader.id();
    this.posyanduId = kader.posyanduId();
    this.posyanduName = kader.posyanduName();
    this.village = kader.villageName();
    this.puskesmasName = kader.puskesmasName();
    this.phone = Objects.requireNonNullElse(profile.phone(), "–");
    this.sex = known == null ? "–" : known.title();
    this.bornOn = date(kader.bornOn());
    this.servesSince = date(kader.servesSince());
    this.nik = KaderWords.nik(kader);
    this.appointed = kader.appointed();
    this.active = kader.active();
    this.level = profile.level().title();
    this.levelColor = KaderWords.color(profile.level());
    this.advice =
        LevelAdvice.of(profile.skills(), policy)
            .map(LevelAdvice::words)
            .orElse("Semua keterampilan sudah tuntas.");
    this.mastered = profile.skills().mastered().size();
    this.all = Skills.all().size();
    this.assessable = actor.has(Role.ASSESSOR, Role.TRAINER);
    this.writable = actor.has(KaderService.WRITERS);
    this.mayAskForNik =
        kader.nikEnding() != null
            && actor
                .reach(KaderService.WRITERS)
                .covers(kader.villageCode(), kader.puskesmasId().value());
    this.inOffice = actor.has(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER);
    this.mayGiveAccount = kader.active() && actor.has(Role.ADMIN);
    this.own = actor.kaderId().filter(kader.id().value()::equals).isPresent();
    this.groups =
        Arrays.stream(SkillGroup.values()).map(group -> Group.of(group, profile.skills())).toList();
  }

  static String date(@Nullable LocalDate date) {
    return date == null ? "–" : Words.date(date);
  }

  /** One group with its progress. */
  record Group(String code, String title, long done, int of, List<Row> skills) {

    static Group of(SkillGroup group, SkillBook book) {
      List<SkillState> states =
          book.states().stream().filter(state -> state.skill().group() == group).toList();
      return new Group(
          group.name(),
          group.title(),
          states.stream().filter(state -> state.state() == State.TUNTAS).count(),
          states.size(),
          states.stream().map(Row::of).toList());
    }
  }

  /** One skill as a row. */
  record Row(String skillCode, String skillTitle, String state, String color, String when) {

    static Row of(SkillState state) {
      LocalDate assessedOn = state.assessedOn();
      return new Row(
          state.skill().code(),
          state.skill().title(),
          state.state().title(),
          KaderWords.color(state.state()),
          assessedOn == null ? "" : Words.date(assessedOn));
    }
  }
}
