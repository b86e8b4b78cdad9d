package id.teladan.kader;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Shows a NIK to those who keep the register, against a reason that the audit keeps. A NIK is taken
 * in for a purpose, an honorarium or an account elsewhere, so somebody must be able to read it.
 */
final class NikService {

  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 300;
  private static final Pattern A_NUMBER = Pattern.compile("[0-9](?:[ .-]?[0-9]){9}");

  private final Jdbi jdbi;
  private final KaderRecords records;
  private final NikVault vault;

  NikService(Jdbi jdbi, KaderRecords records, NikVault vault) {
    this.jdbi = jdbi;
    this.records = records;
    this.vault = vault;
  }

  /** A kader whose NIK the actor may ask for. */
  Kader get(Actor actor, KaderId id) {
    return jdbi.withHandle(handle -> require(handle, actor, id));
  }

  /**
   * The sixteen digits.
   *
   * @throws id.teladan.platform.ProblemException 422 without a reason, 404 where no NIK is kept
   */
  String reveal(Actor actor, KaderId id, @Nullable String reason) {
    String why = check(reason);
    return jdbi.inTransaction(
        handle -> {
          Kader kader = require(handle, actor, id);
          String cipher = records.get(handle, kader.id()).nikCipher();
          if (cipher == null) {
            throw CommonProblem.NOT_FOUND.because("NIK kader ini tidak disimpan.");
          }
          AuditLog.write(
              handle,
              actor,
              new AuditEvent("kader.nik", "kader/" + id, KaderService.CHAIN)
                  .withDetail(Json.text(Map.of("reason", why))));
          return vault.open(kader.id(), cipher);
        });
  }

  private static Kader require(Handle handle, Actor actor, KaderId id) {
    actor.require(KaderService.WRITERS);
    return KaderService.requireWritable(handle, actor, id, KaderService.WRITERS);
  }

  /** The audit is read by others: a number that long has no place in it. */
  private static String check(@Nullable String reason) {
    String text = reason == null ? "" : reason.strip();
    if (text.length() < SHORTEST_REASON || text.length() > LONGEST_REASON) {
      throw wrong("wajib diisi, 5 sampai 300 huruf");
    }
    if (A_NUMBER.matcher(text).find()) {
      throw wrong("jangan memuat NIK atau nomor telepon");
    }
    return text;
  }

  private static RuntimeException wrong(String message) {
    return CommonProblem.INVALID_FIELDS.because(
        "Sebutkan alasannya.", List.of(new FieldError("reason", message)));
  }
}
