package id.teladan.kader;

import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.KADER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.platform.Actor;
import id.teladan.platform.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a phone number whole: those who keep the register, the kader's own puskesmas, and the
 * kader. Others see its ending, enough to tell two people apart.
 */
final class PhoneRule {

  private PhoneRule() {}

  static @Nullable String shown(Actor actor, Kader kader) {
    String phone = kader.phone();
    if (phone == null || seesWhole(actor, kader)) {
      return phone;
    }
    return "*".repeat(phone.length() - 3) + phone.substring(phone.length() - 3);
  }

  private static boolean seesWhole(Actor actor, Kader kader) {
    Reach own = actor.reach(ASSESSOR, VIEWER, KADER);
    return actor
            .reach(KaderService.WRITERS)
            .covers(kader.villageCode(), kader.puskesmasId().value())
        || new Reach(false, "", own.puskesmas(), "")
            .covers(kader.villageCode(), kader.puskesmasId().value())
        || actor.kaderId().filter(kader.id().value()::equals).isPresent();
  }
}
