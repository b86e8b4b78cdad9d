package id.teladan.pelatihan;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schedule: what is planned, what runs, what is over. */
final class PelatihanListView extends PageView {

  final String text;
  final String statusValue;
  final List<Tab> tabs;
  final List<Row> rows;
  final boolean mayPlan;
  final String next;
  final boolean hasNext;

  PelatihanListView(
      String template,
      Actor actor,
      PelatihanFilter filter,
      Listing<PelatihanDetail> found,
      LocalDate today) {
    super(template, actor, "Pelatihan");
    this.text = filter.text();
    this.statusValue = slug(filter.status());
    this.tabs =
        Stream.concat(Stream.of((PelatihanStatus) null), Stream.of(PelatihanStatus.values()))
            .map(status -> Tab.of(status, filter))
            .toList();
    this.rows = found.items().stream().map(detail -> Row.of(detail, today)).toList();
    this.mayPlan = actor.has(Role.ADMIN, Role.TRAINER);
    this.hasNext = found.next() != null;
    this.next = hasNext ? address(filter.status(), filter.text()) + "&after=" + found.next() : "";
  }

  static String slug(@Nullable PelatihanStatus status) {
    return status == null ? "" : status.name().toLowerCase(Locale.ROOT);
  }

  static String address(@Nullable PelatihanStatus status, String text) {
    return "/pelatihan?status=%s&q=%s"
        .formatted(slug(status), URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  record Tab(String title, String address, boolean current) {
    static Tab of(@Nullable PelatihanStatus status, PelatihanFilter filter) {
      return new Tab(
          status == null ? "Semua" : status.title(),
          PelatihanListView.address(status, filter.text()),
          status == filter.status());
    }
  }

  record Row(
      PelatihanId id,
      String title,
      String course,
      String days,
      String venue,
      int taken,
      int capacity,
      String status,
      String badge) {

    static Row of(PelatihanDetail detail, LocalDate today) {
      Pelatihan p = detail.pelatihan();
      PelatihanStatus status = p.status(today);
      return new Row(
          p.id(),
          p.title(),
          p.course(),
          Words.days(p.startsOn(), p.endsOn()),
          p.venue(),
          p.taken(),
          p.capacity(),
          Texts.status(p, today),
          Texts.badge(status));
    }
  }
}
