package id.teladan.kader;

import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer of a posyandu.
 *
 * @param appointed whether there is an SK of the village head
 * @param nikEnding all of the NIK that is shown without being asked for
 */
public record Kader(
    KaderId id,
    String name,
    PosyanduId posyanduId,
    String posyanduName,
    String villageCode,
    String villageName,
    PuskesmasId puskesmasId,
    String puskesmasName,
    @Nullable String phone,
    @Nullable Sex sex,
    @Nullable LocalDate bornOn,
    @Nullable LocalDate servesSince,
    boolean appointed,
    boolean active,
    KaderLevel level,
    @Nullable String nikEnding,
    int revision) {

  /** What a request would have to say to leave everything as it is; it is silent on the NIK. */
  NewKader content() {
    return new NewKader(
        null, name, posyanduId.value(), phone, sex, bornOn, servesSince, appointed, active, null);
  }

  /** Whether this is one of the appointed kader that an active posyandu needs five of. */
  boolean counts() {
    return appointed && active;
  }

  /** A phone number is nobody's business in a log. */
  @Override
  public String toString() {
    return "Kader[" + id + "]";
  }
}
