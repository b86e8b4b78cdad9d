package id.teladan.need;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a follow-up, empty, filled, or come back with what is wrong. */
final class FollowUpFormView extends PageView {

  final String address;
  final String place;
  final String placeAddress;
  final boolean hasErrors;
  final List<Hidden> hidden;
  final List<Area> areas;
  final List<Line> lines;
  final List<Choice> statuses;
  final Line dueOn;
  final boolean danger;
  final String usually;

  FollowUpFormView(Actor actor, FollowUpDao.Place posyandu, FollowUpForm form, LocalDate today) {
    super(
        "follow-up.mustache",
        actor,
        form.id() == null ? "Catatan pembinaan baru" : "Catatan pembinaan");
    this.address = form.id() == null ? "/pembinaan" : "/pembinaan/" + form.id();
    this.place = PosyanduWords.called(posyandu.name()) + ", " + posyandu.villageName();
    this.placeAddress = "/posyandu/" + posyandu.id();
    this.hasErrors = form.hasErrors();
    this.hidden =
        List.of(
            new Hidden("posyanduId", form.value("posyanduId")),
            new Hidden("visitId", form.value("visitId")),
            new Hidden("revision", form.value("revision")));
    this.areas =
        List.of(
            area(form, "obstacle", "Kendala"),
            area(form, "solution", "Solusi yang disepakati"),
            area(form, "action", "Rencana tindak lanjut"));
    this.lines =
        List.of(
            line(form, "owner", "Penanggung jawab", 200),
            line(form, "item", "Butir penilaian, bila ada", 20),
            line(form, "resources", "Sumber daya, bila perlu", 500),
            line(form, "proof", "Bukti, bila sudah ada", 500));
    this.danger = form.isDanger();
    this.usually =
        ("%d hari (%s) bila membahayakan sasaran, %d hari (%s) untuk keterampilan,"
                + " %d hari (%s) untuk sarana")
            .formatted(
                Deadline.DANGER.days(), until(Deadline.DANGER, today),
                Deadline.USUAL.days(), until(Deadline.USUAL, today),
                Deadline.EQUIPMENT.days(), until(Deadline.EQUIPMENT, today));
    this.dueOn = line(form, "dueOn", "Tenggat", 10);
    this.statuses =
        Arrays.stream(FollowUpStatus.values())
            .map(
                status ->
                    new Choice(
                        status.name(), status.label(), status.name().equals(form.value("status"))))
            .toList();
  }

  private static String until(Deadline deadline, LocalDate today) {
    return Words.shortDate(deadline.from(today));
  }

  private static Area area(FollowUpForm form, String name, String label) {
    return new Area(name, label, form.value(name), form.error(name));
  }

  private static Line line(FollowUpForm form, String name, String label, int longest) {
    return new Line(name, label, form.value(name), longest, form.error(name));
  }

  record Hidden(String name, String value) {}

  record Area(String name, String label, String value, @Nullable String error) {}

  record Line(String name, String label, String value, int longest, @Nullable String error) {}

  record Choice(String value, String label, boolean chosen) {}
}
