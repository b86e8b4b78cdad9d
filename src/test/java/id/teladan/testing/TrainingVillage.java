package id.teladan.testing;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;

/** A puskesmas with one posyandu of its own, where a test may put kader; nobody else looks here. */
public final class TrainingVillage {

  private static final String DISTRICT = "98.01.01";
  private static final String VILLAGE = "98.01.01.2001";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final UUID puskesmas = Ids.next();
  private final UUID posyandu = Ids.next();

  public TrainingVillage(Handle db) {
    region(db, "98", "PROVINCE", null);
    region(db, "98.01", "REGENCY", "98");
    region(db, DISTRICT, "DISTRICT", "98.01");
    region(db, VILLAGE, "VILLAGE", DISTRICT);
    db.execute(
        "INSERT INTO puskesmas (id, name, name_key, short_code, district_code)"
            + " VALUES (?, 'Puskesmas Uji', ?, 'PKM-UJI', ?)",
        puskesmas.toString(),
        puskesmas.toString(),
        DISTRICT);
    db.execute(
        "INSERT INTO posyandu (id, name, name_key, village_code, puskesmas_id, has_growth_tools)"
            + " VALUES (?, 'Posyandu Uji', ?, ?, ?, TRUE)",
        posyandu.toString(),
        posyandu.toString(),
        VILLAGE,
        puskesmas.toString());
  }

  public UUID puskesmas() {
    return puskesmas;
  }

  public UUID posyandu() {
    return posyandu;
  }

  /** An active kader of the posyandu. */
  public KaderId kader(Handle db) {
    return kader(db, "Kader Uji " + NUMBER.incrementAndGet());
  }

  public KaderId kader(Handle db, String name) {
    KaderId id = KaderId.next();
    db.execute(
        "INSERT INTO kader (id, name, name_key, posyandu_id, is_appointed, is_active)"
            + " VALUES (?, ?, ?, ?, TRUE, TRUE)",
        id.toString(),
        name,
        name.toLowerCase(java.util.Locale.ROOT),
        posyandu.toString());
    return id;
  }

  /** Someone who holds this role in the puskesmas of this village. */
  public Actor actor(Role role) {
    return new Actor("budi", "Budi", List.of(new Grant(role, Scope.puskesmas(puskesmas))));
  }

  public static Actor kaderActor(KaderId id) {
    return new Actor("citra", "Citra", List.of(new Grant(Role.KADER, Scope.kader(id.value()))));
  }

  private static void region(Handle db, String code, String level, String parent) {
    db.execute(
        "INSERT IGNORE INTO region (code, name, level, parent_code) VALUES (?, 'Uji', ?, ?)",
        code,
        level,
        parent);
  }
}
