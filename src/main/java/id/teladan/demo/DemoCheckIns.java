package id.teladan.demo;

import id.teladan.attendance.Receipt;
import id.teladan.attendance.SentCheckIn;
import id.teladan.attendance.Session;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import java.util.List;

/** Somebody who came to a session in time. */
final class DemoCheckIns {

  private DemoCheckIns() {}

  static void take(DemoServices services, Session session, KaderId kader) {
    List<Receipt> receipts =
        services
            .checkIns()
            .take(
                Actor.SYSTEM,
                List.of(
                    new SentCheckIn(
                        Ids.next().toString(),
                        session.id().toString(),
                        null,
                        kader.toString(),
                        session.startsAt().toString(),
                        "laptop-pelatih",
                        "MANUAL",
                        null)));
    assert receipts.size() == 1;
  }
}
