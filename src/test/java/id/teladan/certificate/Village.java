package id.teladan.certificate;

import id.teladan.kader.Skill;
import id.teladan.kader.SkillGroup;
import id.teladan.kader.Skills;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A village of a test's own: one puskesmas, one posyandu, some kader. */
record Village(String district, UUID puskesmasId, UUID posyanduId, List<UUID> kader) {

  static Village make(Jdbi jdbi, int kader) {
    return jdbi.inTransaction(handle -> make(handle, kader));
  }

  static Village make(Handle handle, int kaderCount) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String regency = "9%d.%02d".formatted(random.nextInt(6, 10), random.nextInt(100));
    String district = "%s.%02d".formatted(regency, random.nextInt(100));
    String village = "%s.%04d".formatted(district, random.nextInt(10_000));
    region(handle, regency, "Kabupaten Contoh", "REGENCY");
    region(handle, district, "Contoh Enim", "DISTRICT");
    region(handle, village, "Desa Contoh", "VILLAGE");
    UUID puskesmas = Ids.next();
    String unit = "P" + puskesmas.toString().substring(24);
    handle.execute(
        "INSERT INTO puskesmas (id, name, name_key, short_code, district_code)"
            + " VALUES (?, ?, ?, ?, ?)",
        puskesmas,
        "Puskesmas " + unit,
        unit,
        unit,
        district);
    UUID posyandu = Ids.next();
    handle.execute(
        "INSERT INTO posyandu (id, name, name_key, village_code, puskesmas_id, has_growth_tools)"
            + " VALUES (?, 'Posyandu Elang', ?, ?, ?, TRUE)",
        posyandu,
        posyandu.toString(),
        village,
        puskesmas);
    List<UUID> kader = new ArrayList<>();
    for (int i = 0; i < kaderCount; i++) {
      UUID id = Ids.next();
      handle.execute(
          "INSERT INTO kader (id, name, name_key, posyandu_id, is_appointed, is_active)"
              + " VALUES (?, ?, ?, ?, TRUE, TRUE)",
          id,
          "Kader Contoh " + i,
          id.toString(),
          posyandu);
      kader.add(id);
    }
    return new Village(district, puskesmas, posyandu, kader);
  }

  /** Lets a kader master whole groups of skills; the level stored beside them stays behind. */
  static void master(Jdbi jdbi, UUID kader, SkillGroup... groups) {
    jdbi.useTransaction(
        handle -> {
          for (SkillGroup group : groups) {
            for (Skill skill : Skills.of(group)) {
              handle.execute(
                  "INSERT INTO skill_assessment (id, kader_id, skill, assessed_on, steps_done,"
                      + " outcome, username) VALUES (?, ?, ?, '2026-01-05', '1', 'TUNTAS', 'uji')",
                  Ids.next(),
                  kader,
                  skill.code());
            }
          }
        });
  }

  /** Somebody who gives out the papers of this village's puskesmas. */
  TestAccount trainer() {
    return TestAccount.with(new Grant(Role.TRAINER, Scope.puskesmas(puskesmasId)));
  }

  Place place() {
    return new Place(district, puskesmasId);
  }

  String unit() {
    return "P" + puskesmasId.toString().substring(24).toUpperCase(Locale.ROOT);
  }

  private static void region(Handle handle, String code, String name, String level) {
    int parent = code.lastIndexOf('.');
    handle.execute(
        "INSERT IGNORE INTO region (code, name, level, parent_code) VALUES (?, ?, ?, ?)",
        code,
        name,
        level,
        code.substring(0, parent));
  }
}
