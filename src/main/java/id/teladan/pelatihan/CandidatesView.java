package id.teladan.pelatihan;

import id.teladan.pelatihan.EnrollmentDao.Found;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;

/** Kader who may be enrolled, as a search finds them. */
final class CandidatesView extends PageView {

  final PelatihanId id;
  final String title;
  final String text;
  final int placesLeft;
  final boolean full;
  final boolean many;
  final boolean hasCandidates;
  final List<Row> candidates;

  CandidatesView(
      String template, Actor actor, Pelatihan pelatihan, String text, List<Found> found) {
    super(template, actor, "Daftarkan kader");
    this.id = pelatihan.id();
    this.title = pelatihan.title();
    this.text = text;
    this.placesLeft = pelatihan.placesLeft();
    this.full = placesLeft == 0;
    this.many = found.size() == EnrollmentDao.MOST_FOUND;
    this.hasCandidates = !found.isEmpty();
    this.candidates =
        found.stream()
            .map(f -> new Row(f.id().toString(), f.name(), f.posyandu(), f.recommended()))
            .toList();
  }

  record Row(String id, String name, String posyandu, boolean recommended) {}
}
