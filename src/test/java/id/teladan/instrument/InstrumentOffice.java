package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A puskesmas of a test's own with an instrument's code of its own, and another office. */
final class InstrumentOffice {

  final String tag = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
  final String province = "9" + tag.substring(0, 1);
  final String district = province + "." + tag.substring(1, 3) + "." + tag.substring(3, 5);
  final UUID puskesmasId = Ids.next();
  final Actor budi = actor("budi", Role.COMMITTEE, Scope.puskesmas(puskesmasId));
  final Actor other = actor("eka", Role.COMMITTEE, Scope.region("8X"));
  final InstrumentService service = new InstrumentService(MariaDb.jdbi(), Instruments.KNOWN);
  final PublishingService publishing =
      new PublishingService(
          MariaDb.jdbi(), Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC));

  InstrumentOffice() {
    MariaDb.jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "INSERT IGNORE INTO region (code, name, level) VALUES ('8X', 'Uji', 'PROVINCE')");
              handle.execute(
                  "INSERT INTO region (code, name, level) VALUES (?, 'Uji', 'DISTRICT')", district);
              handle.execute(
                  "INSERT INTO puskesmas (id, name, name_key, short_code, district_code)"
                      + " VALUES (?, 'Uji', ?, 'UJI', ?)",
                  puskesmasId,
                  tag,
                  district);
            });
  }

  String code() {
    return "UJI-" + tag;
  }

  Instrument instrument(String title) {
    Instrument it = Instruments.KADER;
    return new Instrument(code(), it.kind(), title, it.tieBreak(), it.caps(), it.sections());
  }

  @CanIgnoreReturnValue
  InstrumentVersion publish(Actor actor, Instrument instrument) {
    InstrumentVersion draft = publishing.draft(actor, instrument).value();
    return publishing.publish(actor, draft.code(), draft.version());
  }

  static Actor actor(String username, Role role, Scope scope) {
    return new Actor(username, username, List.of(new Grant(role, scope)));
  }

  static void assertProblem(String slug, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().type()).hasToString("/problems/" + slug));
  }
}
