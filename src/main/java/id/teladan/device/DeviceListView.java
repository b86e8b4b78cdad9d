package id.teladan.device;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.platform.Actor;
import id.teladan.platform.Words;
import java.util.List;

/** The tablets of a competition's assessors. */
final class DeviceListView extends CompetitionFrame {

  private static final int SHOWN = 6;

  final List<Row> rows;

  DeviceListView(Actor actor, Competition competition, List<DeviceStanding> devices) {
    super("devices.mustache", actor, competition, Tab.VISITS);
    this.rows = devices.stream().map(Row::of).toList();
  }

  /**
   * One person's work on one tablet.
   *
   * @param tablet the end of its id, as the tablet shows it too
   */
  record Row(
      String name,
      String tablet,
      String heardAt,
      int made,
      int arrived,
      boolean unsent,
      String standing) {

    static Row of(DeviceStanding it) {
      String id = it.deviceId().toString();
      return new Row(
          it.name(),
          id.substring(id.length() - SHOWN),
          Words.dateTime(it.heardAt()),
          it.made(),
          it.arrived(),
          it.hasUnsent() || it.refused() > 0,
          standing(it));
    }

    private static String standing(DeviceStanding it) {
      if (!it.hasUnsent()) {
        return it.refused() == 0
            ? "Semua yang diumumkan sudah tiba"
            : it.refused() + " jawaban ditolak; lihat di tablet";
      }
      String photos = it.photosWaiting() == 0 ? "" : ", " + it.photosWaiting() + " foto";
      String since =
          it.oldestWaitingAt() == null ? "" : " sejak " + Words.dateTime(it.oldestWaitingAt());
      return it.waiting() + " jawaban" + photos + " masih di tablet" + since;
    }
  }
}
