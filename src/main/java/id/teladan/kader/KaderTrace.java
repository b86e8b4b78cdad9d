package id.teladan.kader;

import id.teladan.posyandu.PosyanduId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the audit keeps of a kader before a change: no phone number and nothing of the NIK. */
record KaderTrace(
    String name,
    PosyanduId posyanduId,
    @Nullable Sex sex,
    @Nullable LocalDate servesSince,
    boolean appointed,
    boolean active) {

  static KaderTrace of(Kader kader) {
    return new KaderTrace(
        kader.name(),
        kader.posyanduId(),
        kader.sex(),
        kader.servesSince(),
        kader.appointed(),
        kader.active());
  }
}
