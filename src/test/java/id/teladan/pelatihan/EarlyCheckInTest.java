package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.attendance.Receipt;
import id.teladan.attendance.SentCheckIn;
import id.teladan.attendance.Session;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import id.teladan.testing.MariaDb;
import id.teladan.testing.TrainingVillage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody has come to a session of tomorrow. */
@ExtendWith(MariaDb.class)
class EarlyCheckInTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, STORED",
    "PT2H, STORED",
    "PT2H0.001S, REJECTED",
    "PT20H, REJECTED",
    "PT720H, REJECTED"
  })
  void theDoorsOpenTwoHoursBefore(Duration ahead, String outcome, Jdbi jdbi) {
    Instant starts = PelatihanHouse.NOW.plus(ahead);
    Receipt receipt = checkIn(jdbi, starts, PelatihanHouse.NOW);
    assertThat(receipt.outcome().name()).isEqualTo(outcome);
    assertThat(receipt.reason()).isEqualTo(outcome.equals("STORED") ? null : "session-not-yet");
  }

  @Test
  void whatADeviceWithAWrongClockBringsAfterwardsIsTaken(Jdbi jdbi) {
    Instant starts = PelatihanHouse.NOW.minus(Duration.ofDays(1));
    Receipt receipt = checkIn(jdbi, starts, starts.minus(Duration.ofDays(700)));
    assertThat(receipt.outcome().name()).isEqualTo("STORED");
  }

  @Test
  void theDeviceCannotSayThatItIsTomorrow(Jdbi jdbi) {
    Instant starts = PelatihanHouse.NOW.plus(Duration.ofDays(1));
    Receipt receipt = checkIn(jdbi, starts, starts);
    assertThat(receipt.outcome().name()).isEqualTo("REJECTED");
  }

  private static Receipt checkIn(Jdbi jdbi, Instant starts, Instant at) {
    TrainingVillage village = new TrainingVillage(jdbi);
    PelatihanHouse house = new PelatihanHouse(jdbi);
    Actor trainer = village.actor(Role.TRAINER);
    PelatihanId pelatihan = house.plan(trainer, request(village, starts));
    Session session = house.sessions(trainer, pelatihan).get(0);
    String ticket =
        Objects.requireNonNull(
            house.enrollments().enroll(trainer, pelatihan, village.kader()).ticket());
    SentCheckIn sent =
        new SentCheckIn(
            Ids.next().toString(),
            session.id().toString(),
            ticket,
            null,
            at.toString(),
            "meja-1",
            "QR",
            null);
    return house.checkIns().take(trainer, List.of(sent)).get(0);
  }

  private static NewPelatihan request(TrainingVillage village, Instant starts) {
    LocalDate day = Words.day(starts);
    return new NewPelatihan(
        null,
        "K-BB1",
        null,
        day,
        day.plusDays(1),
        "Aula Puskesmas",
        10,
        List.of("dr. Contoh"),
        List.of(new NewSession(null, "Teori", 1, starts, starts.plusSeconds(2700), null)),
        village.puskesmas(),
        null,
        null);
  }
}
