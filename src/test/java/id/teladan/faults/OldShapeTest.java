package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tablet on which an older release of the app left work behind. */
class OldShapeTest {

  /** Lays all that is kept into a database as the first release had it. */
  private static final String AS_AT_FIRST =
      """
      (async () => {
        const { database, list } = await import("/assets/tablet/database.js");
        const { openDB, deleteDB } = await import("/webjars/idb/7.0.1/build/index.js");
        const names = ["meta", "users", "operations", "documents"];
        const rows = {};
        for (const name of names) rows[name] = await list(name);
        const pictures = await list("pictures");
        rows.photos = (await list("photos")).map(({ about, replaces, ...photo }) =>
          ({ ...photo, ...pictures.find((picture) => picture.id === photo.id) }));
        (await database()).close();
        await deleteDB("teladan");
        const old = await openDB("teladan", 1, {
          upgrade(db) {
            db.createObjectStore("meta", { keyPath: "key" });
            db.createObjectStore("users", { keyPath: "username" });
            db.createObjectStore("documents", { keyPath: ["username", "kind", "id"] });
            for (const name of ["operations", "photos"]) {
              const store = db.createObjectStore(name, { keyPath: "id" });
              store.createIndex("user", "username");
              store.createIndex("sheet", ["username", "sheetId"]);
              store.createIndex("state", ["username", "state"]);
            }
          },
        });
        for (const [name, kept] of Object.entries(rows)) {
          for (const row of kept) await old.put(name, row);
        }
        old.close();
      })()
      """;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final Tab tablet = Tab.onNewTablet();

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void aPhotoThatAnOlderReleaseKeptIsTakenAlongAndSent() {
    tablet.signIn(ani);
    tablet.loseSignal();
    tablet.hand("photograph", visit.toString(), "A1");
    tablet.hand("photograph", visit.toString(), "A2");
    tablet.change(visit, "A1", 1);
    tablet.hand("lock");
    tablet.run(AS_AT_FIRST, "");

    tablet.findSignal();
    Tab newer = tablet.another();
    newer.unlock(ani);

    assertThat(newer.send()).isZero();
    JsonNode photo = newer.hand("photos", visit.toString(), "A1").get(0);
    assertThat(photo.get("state").asText()).isEqualTo("RECEIPTED");
    assertThat(
            newer.run(
                "hand.desk.photos.blob(JSON.parse(photo)).then(blob => blob.size)",
                "photo",
                photo.toString()))
        .isEqualTo(photo.get("bytes"));
    assertThat(Stored.of(ani.username()).operations()).hasSize(1);
  }
}
