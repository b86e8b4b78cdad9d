package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes after its time, and what nothing knows of. */
class RetentionTest {

  private static final byte[] PHOTO = SampleFiles.jpeg(320, 240);
  private static final Jdbi JDBI = MariaDb.jdbi();

  private final SentSheet sheet = new SentSheet();
  private final String path = "/api/v1/competitions/%s/evidence-retention".formatted(competition());

  @Test
  void unlessSomebodyDecidesThePortalsSettingHolds() {
    Answer answer = sheet.arena.committee().get(path);

    assertThat(answer.json().get("keepUntil").asText()).isEqualTo("2028-08-31");
    assertThat(answer.json().get("decided").booleanValue()).isFalse();
  }

  @Test
  void theCommitteeMayDecideOtherwise() {
    assertThat(keepUntil("2027-01-31").status()).isEqualTo(200);
    assertThat(keepUntil("2027-01-31").status()).isEqualTo(200);

    Answer answer = sheet.arena.committee().get(path);
    assertThat(answer.json().get("keepUntil").asText()).isEqualTo("2027-01-31");
    assertThat(answer.json().get("decided").booleanValue()).isTrue();
    assertThat(audited("evidence.retention", "competition/" + competition())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-30", "2099-01-01"})
  void aDayBeforeTheEndOrFarAwayIsNamed(String day) {
    assertThat(keepUntil(day).wrongFields()).containsExactly("keepUntil");
  }

  @Test
  void theCommitteeSeesHowMuchThereIsAndDecidesOnAPage() {
    String page = "/lomba/%s/masa-simpan".formatted(competition());
    sheet.sent(PHOTO);
    PortalClient committee = sheet.arena.committeeAccount().browser();

    assertThat(committee.get(page).text())
        .contains("1 foto dan berkas", "31 Agustus 2028", "menurut setelan portal");
    assertThat(committee.submit(page, Map.of("keepUntil", "2027-02-31")).text())
        .contains("bukan tanggal");
    assertThat(committee.submit(page, Map.of("keepUntil", "")).text()).contains("wajib diisi");
    Answer tooEarly = committee.submit(page, Map.of("keepUntil", "2026-08-30"));
    assertThat(tooEarly.status()).isEqualTo(422);
    assertThat(tooEarly.text()).contains("harus 31 Agustus 2026 sampai", "2026-08-30");
    assertThat(committee.submit(page, Map.of("keepUntil", "2027-01-31")).status()).isEqualTo(303);
    assertThat(committee.get(page).text()).contains("31 Januari 2027", "menurut putusan panitia");
  }

  @Test
  void bytesGoAfterTheirTimeAndTheirDigestStays() {
    UUID photo = sheet.sent(PHOTO);
    String stored = sheet.ani.api().get(sheet.path()).json().at("/items/0/storedDigest").asText();
    keepUntil("2027-01-31");
    decide();

    assertThat(retention("2027-01-31T10:00:00Z").removeExpired()).isNotNegative();
    assertThat(sheet.ani.api().get(sheet.path(photo)).status()).isEqualTo(200);

    assertThat(retention("2027-02-01T10:00:00Z").removeExpired()).isNotNegative();
    Answer gone = sheet.ani.api().get(sheet.path(photo));
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.slug()).isEqualTo("evidence-removed");
    assertThat(sheet.ani.api().get(sheet.path(photo) + "/thumbnail").status()).isEqualTo(410);
    assertThat(store().open(photo + "/" + stored)).isEmpty();
    var listed = sheet.ani.api().get(sheet.path()).json().at("/items/0");
    assertThat(listed.get("digest").asText()).isEqualTo(Hashes.sha256(PHOTO));
    assertThat(listed.get("removedAt").isNull()).isFalse();
    assertThat(audited("evidence.expire", "sheet/" + sheet.id)).isEqualTo(1);
    assertThat(sheet.send(photo, PHOTO, "").status()).isEqualTo(200);
  }

  @Test
  void whatIsStillBeingJudgedIsKept() {
    UUID photo = sheet.sent(PHOTO);
    keepUntil("2027-01-31");

    assertThat(retention("2035-01-01T00:00:00Z").removeExpired()).isNotNegative();

    assertThat(sheet.ani.api().get(sheet.path(photo)).status()).isEqualTo(200);
  }

  @Test
  void anOrphanIsFoundWhenItIsOldAndRemoved() {
    UUID photo = sheet.sent(PHOTO);
    String orphan = Ids.next() + "/" + Hashes.sha256("tak bertuan");
    store().put(orphan, "image/jpeg", PHOTO);
    Instant now = Instant.now();

    assertThat(check(now).look().orphans()).doesNotContain(orphan);
    StoreCheck tomorrow = check(now.plusSeconds(90_000));
    StoreCheck.Report report = tomorrow.look();
    assertThat(report.orphans()).contains(orphan).noneMatch(it -> it.contains(photo.toString()));
    assertThat(report.missing()).noneMatch(it -> it.contains(photo.toString()));

    assertThat(tomorrow.removeOrphans()).isPositive();
    assertThat(store().open(orphan)).isEmpty();
    assertThat(sheet.ani.api().get(sheet.path(photo)).status()).isEqualTo(200);
  }

  @Test
  void aFileThatIsLostIsMissed() {
    UUID photo = sheet.sent(PHOTO);
    String stored = sheet.ani.api().get(sheet.path()).json().at("/items/0/storedDigest").asText();

    store().remove(photo + "/" + stored);

    assertThat(check(Instant.now()).look().missing()).contains(photo + "/" + stored);
  }

  @Test
  void partsGoWhenTheyAreOld() {
    UUID photo = Ids.next();
    String part = sheet.path(photo) + "/parts/1";
    assertThat(SentSheet.send(sheet.ani, part, PHOTO, SentSheet.digest(PHOTO)).status())
        .isEqualTo(201);
    Instant now = Instant.now();

    assertThat(housekeeping(now.plusSeconds(13 * 86_400)).removeOldParts()).isNotNegative();
    assertThat(parts(photo)).isEqualTo(1);
    assertThat(housekeeping(now.plusSeconds(15 * 86_400)).removeOldParts()).isNotNegative();
    assertThat(parts(photo)).isZero();
  }

  private int parts(UUID photo) {
    return sheet.ani.api().get(sheet.path(photo) + "/parts").json().get("items").size();
  }

  @CanIgnoreReturnValue
  private Answer keepUntil(String day) {
    return sheet.arena.committee().put(path, "{\"keepUntil\":\"%s\"}".formatted(day));
  }

  /** As a decision leaves it, without all that a decision needs. */
  private void decide() {
    JDBI.useHandle(
        db ->
            db.execute(
                "UPDATE competition SET status = 'DECIDED' WHERE id = ?",
                competition().toString()));
  }

  private UUID competition() {
    return JDBI.withHandle(
        db ->
            db.createQuery(
                    "SELECT v.competition_id FROM sheet s JOIN visit v ON v.id = s.visit_id"
                        + " WHERE s.id = ?")
                .bind(0, sheet.id.toString())
                .mapTo(UUID.class)
                .one());
  }

  private static int audited(String action, String object) {
    return JDBI.withHandle(
        db ->
            db.createQuery("SELECT COUNT(*) FROM audit_entry WHERE action = ? AND object = ?")
                .bind(0, action)
                .bind(1, object)
                .mapTo(Integer.class)
                .one());
  }

  private static EvidenceStore store() {
    return new DatabaseStore(JDBI, Clock.systemUTC());
  }

  private static StoreCheck check(Instant now) {
    return new StoreCheck(JDBI, Clock.fixed(now, ZoneOffset.UTC), store());
  }

  private static RetentionService retention(String now) {
    return retention(Instant.parse(now));
  }

  private static RetentionService retention(Instant now) {
    return new RetentionService(
        JDBI, Clock.fixed(now, ZoneOffset.UTC), EvidenceSettings.DEFAULTS, store(), null);
  }

  private static Housekeeping housekeeping(Instant now) {
    return new Housekeeping(
        JDBI,
        Clock.fixed(now, ZoneOffset.UTC),
        EvidenceSettings.DEFAULTS,
        retention(now),
        check(now));
  }
}
