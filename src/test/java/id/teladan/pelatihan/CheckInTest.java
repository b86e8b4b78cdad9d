package id.teladan.pelatihan;

import static id.teladan.attendance.Receipt.Fate.ALREADY_STORED;
import static id.teladan.attendance.Receipt.Fate.REJECTED;
import static id.teladan.attendance.Receipt.Fate.STORED;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.attendance.Receipt;
import id.teladan.attendance.SentCheckIn;
import id.teladan.attendance.Session;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.TrainingVillage;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class CheckInTest {

  private Jdbi jdbi;
  private TrainingVillage village;
  private PelatihanHouse house;
  private Actor trainer;
  private PelatihanId pelatihan;
  private Session session;
  private KaderId kader;
  private String ticket;

  @BeforeEach
  void settle(Jdbi database) {
    jdbi = database;
    village = new TrainingVillage(jdbi);
    house = new PelatihanHouse(jdbi);
    trainer = village.actor(Role.TRAINER);
    pelatihan = house.plan(trainer, village, 10);
    session = house.sessions(trainer, pelatihan).get(0);
    kader = village.kader();
    ticket = Objects.requireNonNull(house.enrollments().enroll(trainer, pelatihan, kader).ticket());
  }

  @Test
  void aTicketIsTakenOnceHoweverOftenItIsSent() {
    SentCheckIn sent = scan(Ids.next().toString(), ticket, "2026-11-02T01:05:00Z");

    assertThat(take(sent).outcome()).isEqualTo(STORED);
    assertThat(take(sent).outcome()).isEqualTo(ALREADY_STORED);
    assertThat(house.checkIns().take(trainer, List.of(sent, sent)))
        .extracting(Receipt::outcome)
        .containsOnly(ALREADY_STORED);
  }

  @Test
  void theSameIdWithAnotherContentIsKeptAsRejected() {
    String id = Ids.next().toString();
    assertThat(take(scan(id, ticket, "2026-11-02T01:05:00Z")).outcome()).isEqualTo(STORED);

    Receipt other = take(scan(id, ticket, "2026-11-02T01:06:00Z"));

    assertThat(other.outcome()).isEqualTo(REJECTED);
    assertThat(other.reason()).isEqualTo("id-taken");
    assertThat(take(scan(id, ticket, "2026-11-02T01:06:00Z"))).isEqualTo(other);
    assertThat(take(scan(id, ticket, "2026-11-02T01:05:00Z")).outcome()).isEqualTo(ALREADY_STORED);
    assertThat(rejectedWith(id)).isEqualTo(1);
  }

  @Test
  void aForgedTicketIsKeptAsRejected() {
    String id = Ids.next().toString();
    String forged = ticket.substring(0, ticket.length() - 4) + "AAAA";

    Receipt receipt = take(scan(id, forged, "2026-11-02T01:05:00Z"));

    assertThat(receipt.reason()).isEqualTo("ticket-forged");
    assertThat(rejectedWith(id)).isEqualTo(1);
    assertThat(take(scan(id, ticket, "2026-11-02T01:05:00Z")).reason()).isEqualTo("id-taken");
  }

  @Test
  void oneThatCannotBeReadDoesNotTakeTheOthersWithIt() {
    String long_ = "x".repeat(10_000);
    List<Receipt> receipts =
        house
            .checkIns()
            .take(
                trainer,
                List.of(
                    scan("bukan-uuid", ticket, "2026-11-02T01:05:00Z"),
                    scan(null, ticket, "2026-11-02T01:05:00Z"),
                    scan(Ids.next().toString(), ticket, "31 Februari"),
                    scan(Ids.next().toString(), ticket, "+99999-01-01T00:00:00Z"),
                    scan(Ids.next().toString(), long_, "2026-11-02T01:05:00Z"),
                    new SentCheckIn(
                        Ids.next().toString(),
                        session.id().toString(),
                        null,
                        null,
                        "2026-11-02T01:05:00Z",
                        null,
                        "QR",
                        null),
                    new SentCheckIn(null, null, null, null, null, null, null, null),
                    scan(Ids.next().toString(), ticket, "2026-11-02T08:05:00+07:00")));

    assertThat(receipts)
        .extracting(Receipt::reason)
        .containsExactly(
            "id-unreadable",
            "id-unreadable",
            "time-unreadable",
            "time-unreadable",
            "ticket-forged",
            "person-missing",
            "id-unreadable",
            null);
  }

  @Test
  void aTicketOfAnotherPelatihanOpensNothingHere() {
    PelatihanId other = house.plan(trainer, village, 10);
    String otherTicket =
        Objects.requireNonNull(house.enrollments().enroll(trainer, other, kader).ticket());

    assertThat(take(scan(Ids.next().toString(), otherTicket, "2026-11-02T01:05:00Z")).reason())
        .isEqualTo("ticket-of-another-event");
  }

  @Test
  void whoCancelledOrNeverEnrolledIsRejected() {
    KaderId stranger = village.kader();
    assertThat(take(manual(stranger.toString())).reason()).isEqualTo("not-enrolled");
    assertThat(take(manual("zzz")).reason()).isEqualTo("not-enrolled");

    assertThat(house.enrollments().cancel(trainer, pelatihan, kader).ticket()).isNull();

    assertThat(take(scan(Ids.next().toString(), ticket, "2026-11-02T01:05:00Z")).reason())
        .isEqualTo("ticket-withdrawn");
  }

  @Test
  void anotherPuskesmasSessionIsUnknown() {
    TrainingVillage elsewhere = new TrainingVillage(jdbi);

    List<Receipt> receipts =
        house
            .checkIns()
            .take(
                elsewhere.actor(Role.TRAINER),
                List.of(scan(Ids.next().toString(), ticket, "2026-11-02T01:05:00Z")));

    assertThat(receipts).extracting(Receipt::reason).containsExactly("session-unknown");
  }

  @Test
  void lateIsMarkedAndStillCounts() {
    Receipt receipt = take(scan(Ids.next().toString(), ticket, "2026-11-02T02:00:00Z"));

    assertThat(receipt.outcome()).isEqualTo(STORED);
    assertThat(receipt.late()).isTrue();
  }

  private Receipt take(SentCheckIn sent) {
    return house.checkIns().take(trainer, List.of(sent)).get(0);
  }

  private SentCheckIn scan(@Nullable String id, String ticketText, String at) {
    return new SentCheckIn(
        id, session.id().toString(), ticketText, null, at, "gerbang-1", "QR", null);
  }

  private SentCheckIn manual(String kaderId) {
    return new SentCheckIn(
        Ids.next().toString(),
        session.id().toString(),
        null,
        kaderId,
        "2026-11-02T01:05:00Z",
        null,
        "MANUAL",
        null);
  }

  private int rejectedWith(String id) {
    return jdbi.withHandle(
        db ->
            db.select("SELECT COUNT(*) FROM rejected_check_in WHERE sent_id = ?", id)
                .mapTo(int.class)
                .one());
  }
}
