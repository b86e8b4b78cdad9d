package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.faults.BadWay.Sent;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.TestAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo that goes in parts over a way that is cut in the middle of it. */
class PhotoPartsTest {

  private static final int PART = 256 * 1024;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final BadWay way = new BadWay(() -> Portal.stranger().base().getPort(), 1);

  private @TempDir Path folder;
  private Tablet tablet;

  @BeforeEach
  void start() {
    tablet = new Tablet(way.base(), folder.resolve("profile"), new Tablet.NobodyListens());
    tablet.signIn(ani);
  }

  @AfterEach
  void stop() {
    tablet.close();
    way.close();
  }

  @Test
  void afterACutOnlyTheRestIsSent() {
    way.endAfter(2, "/parts/");
    photograph();
    assertThat(tablet.hand("send").asInt()).isEqualTo(1);
    int parts = photo().at("/upload/of").asInt();
    assertThat(parts).isGreaterThan(3);
    assertThat(photo().at("/upload/sent").asInt()).isEqualTo(2);

    way.mend();
    assertThat(tablet.hand("send").asInt()).isZero();

    assertThat(photo().get("state").asText()).isEqualTo("RECEIPTED");
    assertThatEachPartArrivedOnce(parts);
    assertThatThePortalHasIt();
  }

  @Test
  void aKilledBrowserGoesOnWhereItWas() {
    way.endAfter(1, "/parts/");
    photograph();
    assertThat(tablet.hand("send").asInt()).isEqualTo(1);
    int parts = photo().at("/upload/of").asInt();

    tablet.die();
    way.mend();
    tablet.switchOn(ani);
    assertThat(tablet.hand("send").asInt()).isZero();

    assertThat(photo().get("state").asText()).isEqualTo("RECEIPTED");
    assertThatEachPartArrivedOnce(parts);
    assertThatThePortalHasIt();
  }

  @Test
  void whenOnlyTheReceiptWasLostNothingOfThePhotoIsSentAgain() {
    way.end();
    photograph();
    way.endAfter(parts(), "/evidence/");
    assertThat(tablet.hand("send").asInt()).isEqualTo(1);

    way.mend();
    assertThat(tablet.hand("send").asInt()).isZero();

    assertThatEachPartArrivedOnce(parts());
    assertThatThePortalHasIt();
  }

  private void photograph() {
    assertThat(tablet.hand("photograph", visit.toString(), "A1").asInt()).isEqualTo(1);
  }

  private JsonNode photo() {
    return tablet.hand("photos", visit.toString(), "A1").get(0);
  }

  private int parts() {
    return (photo().get("bytes").asInt() + PART - 1) / PART;
  }

  private void assertThatEachPartArrivedOnce(int parts) {
    List<Sent> sent = way.arrived("/parts/");
    assertThat(sent)
        .extracting(it -> it.path().replaceFirst(".*/", ""))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, parts).mapToObj(String::valueOf).toList());
    assertThat(way.arrived("/evidence/").stream().mapToInt(Sent::bytes).sum())
        .isEqualTo(photo().get("bytes").asInt());
  }

  private void assertThatThePortalHasIt() {
    String digest =
        MariaDb.jdbi()
            .withHandle(
                db ->
                    db.createQuery("SELECT digest FROM evidence WHERE id = :id")
                        .bind("id", UUID.fromString(photo().get("id").asText()))
                        .mapTo(String.class)
                        .one());
    assertThat(digest).isEqualTo(photo().get("digest").asText());
  }
}
